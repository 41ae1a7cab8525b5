// What is on one page of the course? Its prose in the document, its exercises as elements.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Block, Module, Page, Text} from '../model/course.ts';
import type {ActivityId, PageId} from '../model/ids.ts';
import type {LearnerState} from '../model/learner.ts';
import {words} from '../words.ts';
import {GoEvent, SeenEvent} from './events.ts';
import {ActivityElement} from './activity-element.ts';
import {exercise, isLate} from './activity.ts';
import {LightElement} from './light-element.ts';
import {openTerms} from './term.ts';

/**
 * One page, in the document itself, so that it prints, is found and is read aloud.
 * @fires SeenEvent when the page's end comes on screen
 * @fires GoEvent when a link to another page is followed
 */
export class SopPage extends LightElement {
  static override properties = {
    module: {},
    page: {},
    pass: {},
    text: {},
    learner: {},
    workshop: {},
    at: {},
  };
  module!: Module;
  page!: Page;
  /** Pass mark in percent. */
  pass = 0;
  text: Text | undefined;
  learner!: LearnerState;
  /** Whether the elements of late kinds are here. */
  workshop = false;
  /** The exercise to which the learner is led. */
  at: ActivityId | undefined;

  #reached: ActivityId | undefined;
  #end: IntersectionObserver | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#follow);
  }

  override render(): TemplateResult {
    const {module, page} = this;
    return html`${page.blocks.map(block => this.#block(block))}
      ${module.test?.page === page.id ? this.#test() : nothing}
      <div class="end"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    void this.#arrive();
    if (!changed.has('page') && !changed.has('text')) return;
    this.#watchEnd();
    openTerms(this, this.text?.terms ?? {});
  }

  /** As soon as the exercise is there: it may come later than the page. */
  async #arrive(): Promise<void> {
    const exercise = this.at && document.getElementById(this.at);
    if (!(exercise instanceof ActivityElement) || this.#reached === this.at) return;
    this.#reached = this.at;
    await exercise.updateComplete;
    exercise.arrive();
  }

  #block(block: Block): TemplateResult {
    return block.kind === 'prose'
      ? html`<div class="prose flow">${unsafeHTML(this.text?.prose[block.at] ?? '')}</div>`
      : this.workshop || !isLate(block)
        ? exercise(block, this.learner)
        : html`<p class="meta">${words.screen.coming}</p>`;
  }

  #test(): TemplateResult {
    const {module, pass, learner} = this;
    return this.workshop
      ? html`<sop-test class="flow" .module=${module} .pass=${pass} .learner=${learner}></sop-test>`
      : html`<p class="meta">${words.screen.coming}</p>`;
  }

  /** Seen means that the end of the page's words was on screen, for as long as it takes to look there. */
  #watchEnd(): void {
    this.#end?.disconnect();
    const end = this.querySelector('.end');
    if (!end || !this.text) return;
    const page = this.page.id;
    this.#end = new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) {
        this.#end?.disconnect();
        this.dispatchEvent(new SeenEvent(page));
      }
    });
    this.#end.observe(end);
  }

  readonly #follow = (event: Event): void => {
    // Also from inside an exercise's shadow root.
    const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
    const href = link?.getAttribute('href') ?? '';
    if (!link || !href.startsWith('#')) return;
    // A frame's history belongs to the LMS: links inside the course never touch it.
    event.preventDefault();
    if (link.dataset['page']) {
      this.dispatchEvent(new GoEvent({kind: 'page', page: link.dataset['page'] as PageId}));
      return;
    }
    const target = document.getElementById(href.slice(1));
    target?.setAttribute('tabindex', '-1');
    target?.focus();
  };
}

customElements.define('sop-page', SopPage);

declare global {
  interface HTMLElementTagNameMap {
    'sop-page': SopPage;
  }
}
