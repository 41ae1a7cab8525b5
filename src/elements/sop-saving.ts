// What if saving does not work? A line under the bar, in sight on every screen, and what to do behind one button.

import {html, nothing, type TemplateResult} from 'lit';
import type {Saving, Session} from '../session.ts';
import {words} from '../words.ts';
import {LightElement} from './light-element.ts';
import type {Pack} from './pack.ts';
import {troubleIn, type Trouble} from './trouble.ts';

/** It lies over the page, so that no text moves under the eye or the hand; heard once, since its words stay the same. */
export class SopSaving extends LightElement {
  static override properties = {
    session: {},
    saving: {},
    pack: {},
    over: {},
    asked: {state: true},
    said: {state: true},
  };
  session!: Session;
  saving!: Saving;
  pack!: Pack;
  /** The learner has left: nothing more is tried. */
  over = false;
  /** The learner asked for another try, and waits for what comes of it. */
  private asked = false;
  private said = '';
  /** Where the learner was before they came here. */
  #before: HTMLElement | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.asked || !changed.has('saving')) return;
    this.asked = false;
    this.said = this.#trouble ? words.saving.still(new Date()) : words.saving.now(new Date());
  }

  override render(): TemplateResult {
    const trouble = this.#trouble;
    return html`<div class="alarm screen-only ${trouble ? '' : 'vh'}" @focusin=${this.#come}>
        <p role="status">${trouble ? html`${this.#line} <span>${words.saving.here}</span>` : nothing}</p>
        ${trouble ? html`<button class="second" type="button" aria-haspopup="dialog" @click=${this.#open}>${words.saving.more}</button>` : nothing}
      </div>
      <dialog aria-labelledby="saving-title" @close=${this.#back}>
        <div class="flow">
          <h2 id="saving-title" tabindex="-1">${trouble ? words.saving[trouble] : words.saving.fine}</h2>
          ${trouble ? html`<p>${this.#line} ${words.saving.here}</p>` : nothing}
          <p role="status">${this.said}</p>
          <div class="deeds">
            ${this.#deed}
            <button class="second" type="button" @click=${() => this.#dialog?.close()}>${words.saving.close}</button>
          </div>
          <sop-rescue class="flow" .session=${this.session} .saving=${this.saving} .pack=${this.pack} .over=${this.over}></sop-rescue>
        </div>
      </dialog>`;
  }

  get #trouble(): Trouble | undefined {
    return troubleIn(this.saving);
  }

  get #line(): string {
    const {failedSince, standard} = this.session;
    if (this.#trouble === 'failed') {
      return standard === 'none'
        ? words.saving.lineNoStorage
        : words.saving.line(failedSince ?? new Date());
    }
    return this.#trouble === 'ended' ? words.saving.lineEnded : words.saving.lineAnotherTab;
  }

  get #deed(): TemplateResult | typeof nothing {
    const trouble = this.over ? undefined : this.#trouble;
    switch (trouble) {
      case 'failed':
        return html`<button class="primary" type="button" @click=${this.#retry}>${words.saving.retry}</button>`;
      case 'another-tab':
        return html`<button class="primary" type="button" @click=${this.#takeOver}>${words.saving.takeOver}</button>`;
      case 'ended':
      case undefined:
        return nothing;
      default:
        return trouble satisfies never;
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  readonly #come = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget))
      this.#before = relatedTarget;
  };

  readonly #open = (): void => {
    this.said = '';
    this.#dialog?.showModal();
    this.#dialog?.querySelector('h2')?.focus();
  };

  readonly #retry = (): void => {
    this.#ask();
    this.session.retry();
  };

  readonly #takeOver = (): void => {
    this.#ask();
    void this.session.takeOver();
  };

  #ask(): void {
    this.asked = true;
    this.said = words.saving.trying;
    this.#dialog?.querySelector('h2')?.focus();
  }

  /** Where the line is gone, to where the learner was; nothing is scrolled by it. */
  readonly #back = (): void => {
    const button = this.querySelector<HTMLElement>('.alarm button');
    const before = this.#before?.isConnected ? this.#before : undefined;
    const to = button ?? before ?? document.querySelector<HTMLElement>('main h1');
    to?.focus({preventScroll: true});
  };
}

customElements.define('sop-saving', SopSaving);

declare global {
  interface HTMLElementTagNameMap {
    'sop-saving': SopSaving;
  }
}
