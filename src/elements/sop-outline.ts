// Where is everything, and what is done? Modules, lessons and screens with their marks.

import {html, nothing, type TemplateResult} from 'lit';
import {pagesOf} from '../model/course-parts.ts';
import type {Course, Module, Page} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {isDone, minutesLeft, missingOf} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent, type Screen} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

/**
 * The contents of the course; the lesson at hand is open.
 * @fires GoEvent when a screen is chosen
 */
export class SopOutline extends LightElement {
  static override properties = {
    course: {},
    learner: {},
    screen: {},
  };
  course!: Course;
  learner!: LearnerState;
  screen!: Screen;

  override render(): TemplateResult {
    const {modules} = this.course;
    return html`<nav class="outline" aria-label=${words.outline.label}>
      <ol><li>${this.#link({kind: 'search'}, words.bar.search)}</li></ol>
      ${modules.length > 1 ? html`<p class="meta">${words.outline.all(this.#left(pagesOf(this.course)))}</p>` : nothing}
      ${modules.map(module => this.#module(module))}
      <ol>
        <li>${this.#link({kind: 'finish'}, words.bar.finish)}</li>
        <li>${this.#link({kind: 'evidence'}, words.finish.shown)}</li>
        <li>${this.#link({kind: 'case-file'}, words.caseFile.bar)}</li>
        <li>${this.#link({kind: 'handouts'}, words.handouts.title)}</li>
        <li>${this.#link({kind: 'about'}, words.bar.about)}</li>
      </ol>
    </nav>`;
  }

  #module(module: Module): TemplateResult {
    const opening = module.pages[0];
    const test = module.pages.find(({id}) => id === module.test?.page);
    return html`${
      this.course.modules.length > 1
        ? html`<p class="module">${words.bar.module(module.number, module.title)}</p>`
        : nothing
    }
      <p class="meta">${words.outline.left(this.#left(module.pages))}</p>
      <ol>
        ${opening ? html`<li>${this.#page(opening, words.bar.opening)}</li>` : nothing}
        ${module.lessons.map((lesson, index) => this.#lesson(module, lesson, index + 1))}
        ${test ? html`<li>${this.#page(test, test.title)}</li>` : nothing}
      </ol>`;
  }

  #lesson(module: Module, title: string, number: number): TemplateResult {
    const pages = module.pages.filter(page => page.lesson === number);
    const done = missingOf(pages, this.learner).length === 0;
    const here = pages.some(page => this.#stands(page));
    const minutes = pages.reduce((sum, page) => sum + page.minutes, 0);
    const left = this.#left(pages);
    const says = [
      ...(here ? [this.#place] : []),
      ...(done
        ? [words.outline.done]
        : [words.outline[left < minutes || here ? 'minutesLeft' : 'minutes'](left)]),
    ];
    return html`<li><details ?open=${here}>
      <summary>
        ${icon(here ? 'here' : done ? 'tick' : 'none')}
        <span>${number}. ${title}<span class="meta">, ${says.join(', ')}</span></span>
      </summary>
      <ol>${pages.map(page => html`<li>${this.#page(page, page.title)}</li>`)}</ol>
    </details></li>`;
  }

  #page(page: Page, title: string): TemplateResult {
    const done = isDone(this.course, page, this.learner);
    return this.#link({kind: 'page', page: page.id}, title, {
      done,
      here: this.#stands(page),
      marked: this.learner.marked.includes(page.id),
    });
  }

  #link(
    screen: Screen,
    title: string,
    {done = false, here = screen.kind === this.screen.kind, marked = false} = {},
  ): TemplateResult {
    const isShown = here && screen.kind === this.screen.kind;
    return html`<a
      href="#${screen.kind === 'page' ? screen.page : screen.kind}"
      aria-current=${isShown ? 'page' : nothing}
      @click=${(event: Event) => this.#go(event, screen)}
      >${icon(here ? 'here' : done ? 'tick' : 'none')}<span
        >${title}${done ? html`<span class="vh">, ${words.outline.done}</span>` : nothing}${here && !isShown ? html`<span class="meta">, ${words.outline.was}</span>` : nothing}</span
      >${marked ? html`${icon('mark')}<span class="vh">, ${words.notebook.inOutline}</span>` : nothing}</a
    >`;
  }

  /** On one of the player's own screens it is the page from which the learner came. */
  #stands({id}: Page): boolean {
    return id === (this.screen.kind === 'page' ? this.screen.page : this.learner.page);
  }

  get #place(): string {
    return words.outline[this.screen.kind === 'page' ? 'here' : 'was'];
  }

  #left(pages: readonly Page[]): number {
    return minutesLeft(this.course, pages, this.learner);
  }

  #go(event: Event, screen: Screen): void {
    event.preventDefault();
    this.dispatchEvent(new GoEvent(screen));
  }
}

customElements.define('sop-outline', SopOutline);

declare global {
  interface HTMLElementTagNameMap {
    'sop-outline': SopOutline;
  }
}
