// How does a learner choose what to read of a hard page? All of it, the short version, or nothing now. Nothing is recorded.

import {html, nothing, type TemplateResult} from 'lit';
import type {PageId} from '../model/ids.ts';
import {words} from '../words.ts';
import {GoEvent} from './events.ts';
import {LightElement} from './light-element.ts';
import type {SopPage} from './sop-page.ts';

const {contentNote: say} = words;

/**
 * The choice under a page's content note, in the page's own text. Until it is here, a few plain words stand in its place.
 * @fires GoEvent to the next page, with which nothing is seen or done
 */
export class SopContentNote extends LightElement {
  static override properties = {
    short: {},
    next: {},
    nextTitle: {attribute: 'next-title'},
    shortened: {state: true},
  };
  /** What to read instead, as plain words; "" where there is nothing. */
  short = '';
  next = '' as PageId;
  nextTitle = '';
  private shortened = false;

  override connectedCallback(): void {
    this.replaceChildren();
    super.connectedCallback();
  }

  override render(): TemplateResult {
    const {short, shortened} = this;
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button class="plain" type="button" @click=${act}>${label}</button>`;
    return html`${
      shortened
        ? html`<section class="instead flow" tabindex="-1" aria-labelledby="short-version">
            <h2 id="short-version">${say.heading}</h2>
            <p>${short}</p>
            ${this.#asks ? html`<p class="meta">${say.exercise}</p>` : nothing}
          </section>`
        : nothing
    }
      <div class="deeds" role="group" aria-label=${say.label}>
        ${button(shortened ? say.whole : say.read, () => void this.#read(false))}
        ${short === '' || shortened ? nothing : button(say.short, () => void this.#read(true))}
        ${this.next === '' ? html`<span class="meta">${say.laterLast}</span>` : button(say.later(this.nextTitle), this.#later)}
      </div>`;
  }

  get #page(): SopPage | null {
    return this.closest('sop-page');
  }

  /** Whether completion waits for something on this page. */
  get #asks(): boolean {
    return (
      this.#page?.page.blocks.some(block => block.kind !== 'prose' && !block.optional) ?? false
    );
  }

  /** The focus goes to what is read now. */
  async #read(shortened: boolean): Promise<void> {
    this.shortened = shortened;
    this.#page?.classList.toggle('shortened', shortened);
    await this.updateComplete;
    const text = shortened
      ? this.querySelector<HTMLElement>('.instead')
      : this.parentElement?.nextElementSibling;
    if (!(text instanceof HTMLElement)) return;
    text.tabIndex = -1;
    text.focus({preventScroll: true});
    // The short version stands where the choice was made.
    text.scrollIntoView({block: shortened ? 'nearest' : 'start'});
  }

  readonly #later = (): void => {
    this.dispatchEvent(new GoEvent({kind: 'page', page: this.next}));
  };
}

customElements.define('sop-content-note', SopContentNote);

declare global {
  interface HTMLElementTagNameMap {
    'sop-content-note': SopContentNote;
  }
}
