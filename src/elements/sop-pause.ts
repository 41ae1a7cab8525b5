// How does a learner take a moment? The page is hidden behind a short grounding text; nothing is recorded.

import {html, type TemplateResult} from 'lit';
import type {Session} from '../session.ts';
import {words} from '../words.ts';
import {focused, stay} from './focused.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

/** The Pause button and its dialog, which covers the whole window. */
export class SopPause extends LightElement {
  static override properties = {
    watch: {},
    toSupport: {},
  };
  watch!: Session['watch'];
  toSupport!: () => void;
  /** Where the learner was; by keyboard that is the button. */
  #before: HTMLElement | undefined;

  /** A dialog that is taken off the page does not close: nobody would come back from it. */
  override disconnectedCallback(): void {
    if (this.#dialog?.open) this.watch.goOn();
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    return html`<button class="tool" type="button" @mousedown=${stay} @click=${this.#open}>${icon('pause')}${words.bar.pause}</button>
      <dialog aria-labelledby="pause-title" @close=${this.#back}>
        <div class="flow">
          <h2 id="pause-title" tabindex="-1">${words.pause.title}</h2>
          <p>${words.pause.text}</p>
          <ul>${words.pause.ground.map(line => html`<li>${line}</li>`)}</ul>
          <p>${words.pause.more}</p>
          <div class="turn">
            <button class="second" type="button" @click=${() => this.#dialog?.close()}>${words.pause.back}</button>
            <button class="plain" type="button" @click=${() => this.#dialog?.close('support')}>${words.bar.support}</button>
          </div>
        </div>
      </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  readonly #open = (): void => {
    const dialog = this.#dialog;
    if (!dialog) return;
    this.#before = focused();
    this.watch.pause();
    dialog.returnValue = '';
    dialog.showModal();
    dialog.querySelector('h2')?.focus();
  };

  /** Also when the focus was in the browser's own bars. */
  readonly #back = (): void => {
    this.watch.goOn();
    const before = this.#before?.isConnected ? this.#before : this.querySelector('button');
    before?.focus({preventScroll: true});
    if (this.#dialog?.returnValue === 'support') this.toSupport();
  };
}

customElements.define('sop-pause', SopPause);

declare global {
  interface HTMLElementTagNameMap {
    'sop-pause': SopPause;
  }
}
