// What has the learner noted, and which screens do they want to find again? The last part of the case file, to be changed here.

import {html, nothing, type TemplateResult} from 'lit';
import {entryOf} from '../export/case-file.ts';
import type {ActivityId, PageId} from '../model/ids.ts';
import {caseFileOf, markedIn} from '../model/course-parts.ts';
import type {CasePart, Course, Page} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {words} from '../words.ts';
import {GoEvent, MarkEvent} from './events.ts';
import {LightElement} from './light-element.ts';
import {note} from './sop-note.ts';

/**
 * A notebook a module, and the bookmarks of this package.
 * @fires AnswerEvent as the learner writes
 * @fires MarkEvent when a bookmark is removed
 * @fires GoEvent to the page of a bookmark
 */
export class SopCaseNotes extends LightElement {
  static override properties = {
    course: {},
    learner: {},
    open: {state: true},
    said: {state: true},
  };
  course!: Course;
  learner!: LearnerState;
  /** The notebook that is being changed. */
  private open: ActivityId | undefined;
  private said = '';

  override render(): TemplateResult {
    const says = words.notebook;
    const parts = caseFileOf(this.course);
    const pages = markedIn(this.course, this.learner);
    const isEmpty = pages.length === 0 && parts.every(part => this.#firstLine(part) === '');
    return html`<h2>${says.title}</h2>
      ${isEmpty ? html`<p>${says.empty}</p><p class="meta">${says.example}</p>` : nothing}
      <ol class="case-parts">${parts.map(part => this.#notebook(part))}</ol>
      ${
        pages.length > 0
          ? html`<h3>${says.bookmarks}</h3>
            <ul class="case-parts">${pages.map(page => this.#bookmark(page))}</ul>`
          : nothing
      }
      <p class="meta" role="status" tabindex="-1">${this.said}</p>`;
  }

  #firstLine({notebook}: CasePart): string {
    const {response} = entryOf(notebook, this.learner);
    return response?.kind === 'reflect' ? response.text.trim().split('\n', 1).join('') : '';
  }

  #notebook(part: CasePart): TemplateResult {
    const {notebook} = part;
    const open = this.open === notebook.id;
    const says = words.caseFile;
    const line = this.#firstLine(part);
    return html`<li>
      <h3>${notebook.file}</h3>
      ${line === '' ? nothing : html`<p class="meta first-line" dir="auto">${line}</p>`}
      <div class="deeds">
        <button class="second" type="button" aria-expanded=${open} @click=${() => (this.open = open ? undefined : notebook.id)}>
          ${open ? says.done : line === '' ? says.write : says.editShort}<span class="vh">: ${notebook.file}</span>
        </button>
      </div>
      ${open ? note(notebook, this.learner) : nothing}
    </li>`;
  }

  #bookmark({id, title}: Page): TemplateResult {
    return html`<li>
      <a href="#${id}" @click=${(event: Event) => this.#go(event, id)}>${title}</a>
      <div class="deeds"><button class="plain" type="button" @click=${() => this.#remove(id, title)}>${words.notebook.remove}<span class="vh">: ${title}</span></button></div>
    </li>`;
  }

  #go(event: Event, page: PageId): void {
    event.preventDefault();
    this.dispatchEvent(new GoEvent({kind: 'page', page}));
  }

  /** The button is gone: focus goes to what came of it. */
  #remove(page: PageId, title: string): void {
    this.said = words.notebook.removed(title);
    this.dispatchEvent(new MarkEvent(page, false));
    this.querySelector<HTMLElement>(':scope > [role=status]')?.focus();
  }
}

customElements.define('sop-case-notes', SopCaseNotes);

declare global {
  interface HTMLElementTagNameMap {
    'sop-case-notes': SopCaseNotes;
  }
}
