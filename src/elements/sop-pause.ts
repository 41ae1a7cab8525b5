// How does a learner take a moment? The page is hidden behind a short grounding text; nothing is recorded.

import {html, type TemplateResult} from 'lit';
import {words} from '../words.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

/** The Pause button and its dialog. */
export class SopPause extends LightElement {
  override render(): TemplateResult {
    return html`<button class="tool" type="button" @click=${this.#open}>${icon('pause')}${words.bar.pause}</button>
      <dialog aria-labelledby="pause-title" @close=${this.#back}>
        <div class="flow">
          <h2 id="pause-title" tabindex="-1">${words.pause.title}</h2>
          <p>${words.pause.text}</p>
          <ul>${words.pause.ground.map(line => html`<li>${line}</li>`)}</ul>
          <p>${words.pause.more}</p>
          <button class="second" type="button" @click=${() => this.#dialog?.close()}>${words.pause.back}</button>
        </div>
      </dialog>`;
  }

  /** Also when the focus was in the browser's own bars. */
  readonly #back = (): void => this.querySelector('button')?.focus();

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  readonly #open = (): void => {
    this.#dialog?.showModal();
    this.#dialog?.querySelector('h2')?.focus();
  };
}

customElements.define('sop-pause', SopPause);

declare global {
  interface HTMLElementTagNameMap {
    'sop-pause': SopPause;
  }
}
