// What is on one page of the course? Its prose in the document, its exercises as elements.

import {html, type PropertyValues, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Activity, Block, Page, PageId, Text} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {GoEvent, SeenEvent} from './events.ts';
import './sop-choice.ts';
import './sop-match.ts';
import './sop-order.ts';
import './sop-plan.ts';
import './sop-reflect.ts';
import {LightElement} from './light-element.ts';

/**
 * One page, in the document itself, so that it prints, is found and is read aloud.
 * @fires SeenEvent when the page's end comes on screen
 * @fires GoEvent when a link to another page is followed
 */
export class SopPage extends LightElement {
  static override properties = {
    page: {},
    text: {},
    learner: {},
  };
  page!: Page;
  text: Text | undefined;
  learner!: LearnerState;

  #end: IntersectionObserver | undefined;

  constructor() {
    super();
    this.addEventListener('click', this.#follow);
  }

  override render(): TemplateResult {
    return html`${this.page.blocks.map(block => this.#block(block))}<div class="end"></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('page') || changed.has('text')) this.#watchEnd();
  }

  #block(block: Block): TemplateResult {
    return block.kind === 'prose'
      ? html`<div class="prose flow">${unsafeHTML(this.text?.prose[block.at] ?? '')}</div>`
      : this.#activity(block);
  }

  #activity(activity: Activity): TemplateResult {
    const stored = this.learner.answers[activity.id];
    const answer = stored?.shape === activity.shape ? stored : undefined;
    const seed = `${this.learner.run} ${this.learner.attempt}`;
    switch (activity.kind) {
      case 'choice':
        return html`<sop-choice id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed}></sop-choice>`;
      case 'match':
      case 'sort':
        return html`<sop-match id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed}></sop-match>`;
      case 'order':
        return html`<sop-order id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed}></sop-order>`;
      case 'reflect':
        return html`<sop-reflect id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed}></sop-reflect>`;
      case 'plan':
        return html`<sop-plan id=${activity.id} .activity=${activity} .answer=${answer} .seed=${seed}></sop-plan>`;
      default:
        return activity satisfies never;
    }
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
