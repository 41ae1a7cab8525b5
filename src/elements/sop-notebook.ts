// How does a learner keep a place, or a thought? The same quiet row under each page: a bookmark, and the module's notebook.

import {html, nothing, type TemplateResult} from 'lit';
import type {Reflect} from '../model/activity.ts';
import type {PageId} from '../model/ids.ts';
import type {LearnerState} from '../model/learner.ts';
import {words} from '../words.ts';
import {MarkEvent} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';
import {note} from './sop-note.ts';

/**
 * @fires MarkEvent when the bookmark is set or removed
 * @fires AnswerEvent as the learner writes
 */
export class SopNotebook extends LightElement {
  static override properties = {
    notebook: {},
    page: {},
    learner: {},
    open: {state: true},
    said: {state: true},
  };
  notebook!: Reflect;
  page!: PageId;
  learner!: LearnerState;
  private open = false;
  private said = '';
  #opened = false;

  override render(): TemplateResult {
    const {open, notebook, learner} = this;
    const says = words.notebook;
    const marked = learner.marked.includes(this.page);
    return html`<div class="deeds">
        <button class="plain ${marked ? 'marked' : ''}" type="button" @click=${() => this.#mark(!marked)}>${icon('mark')}${marked ? says.isMarked : says.mark}</button>
        <button class="plain" type="button" aria-expanded=${open} @click=${this.#toggle}>${icon('write')}${says.open}</button>
      </div>
      <p class="vh" role="status">${this.said}</p>
      ${this.#opened ? html`<div ?hidden=${!open}>${note(notebook, learner)}</div>` : nothing}`;
  }

  /** Shut, it keeps what is too long to be kept elsewhere. */
  readonly #toggle = (): void => {
    this.#opened = true;
    this.open = !this.open;
  };

  #mark(on: boolean): void {
    this.said = on ? words.notebook.marked : words.notebook.unmarked;
    this.dispatchEvent(new MarkEvent(this.page, on));
  }
}

customElements.define('sop-notebook', SopNotebook);

declare global {
  interface HTMLElementTagNameMap {
    'sop-notebook': SopNotebook;
  }
}
