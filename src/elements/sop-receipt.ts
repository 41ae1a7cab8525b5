// How does a learner get proof of what they did? A file that the browser makes, or its lines on the page (F80).

import {html, nothing, type TemplateResult} from 'lit';
import {receiptLines, stamp} from '../export/receipt.ts';
import {sealed} from '../model/receipt.ts';
import {words} from '../words.ts';
import type {Session} from '../session.ts';
import {sayAfresh} from './afresh.ts';
import {downloadText} from './download.ts';
import {LightElement} from './light-element.ts';
import type {Pack} from './pack.ts';

/** The receipt of this moment: each button makes a new one. */
export class SopReceipt extends LightElement {
  static override properties = {
    session: {},
    pack: {},
    shown: {state: true},
    said: {state: true},
  };
  session!: Session;
  pack!: Pack;
  /** The lines that stand open. */
  private shown = '';
  said = '';

  override render(): TemplateResult {
    const says = words.receipt;
    return html`<section class="flow screen-only">
      <h2>${says.title}</h2>
      <p>${says.about}</p>
      <div class="deeds">
        <button class="second" type="button" @click=${() => void this.#download()}>${says.download}</button>
        <button class="plain" type="button" aria-expanded=${this.shown !== ''} @click=${() => void this.#show()}>${this.shown === '' ? says.show : says.hide}</button>
      </div>
      <p class="meta" role="status">${this.said}</p>
      ${this.shown === '' ? nothing : html`<pre class="log" tabindex="0" role="region" aria-label=${says.label} dir="auto">${this.shown}</pre>`}
    </section>`;
  }

  async #text(at: Date): Promise<string> {
    const {course, state, launch} = this.session;
    const lines = receiptLines({
      course,
      learner: state,
      packageName: this.pack.name,
      learnerName: launch?.learnerName ?? '',
      learnerId: launch?.learnerId ?? '',
      saving: savingWords(this.session),
      at,
    });
    return `${await sealed(lines)}\n${words.receipt.proof}\n`;
  }

  async #download(): Promise<void> {
    const at = new Date();
    const name = words.receipt.fileName(this.session.course.code, at);
    downloadText(await this.#text(at), name);
    sayAfresh(this, words.receipt.downloaded(name));
  }

  async #show(): Promise<void> {
    this.shown = this.shown === '' ? await this.#text(new Date()) : '';
  }
}

/** What became of the record, for an administrator. */
export function savingWords({saving, told, standard, savedAt, failedSince}: Session): string {
  const says = words.receipt.saving;
  switch (saving.kind) {
    case 'saved':
      if (standard === 'none') return says.device;
      return [says.saved(stamp(saving.at)), ...(told ? [says.told] : [])].join('; ');
    case 'as-before':
    case 'not-yet':
      if (standard === 'none') return says.device;
      return [says.before, ...(told ? [says.told] : [])].join('; ');
    case 'failed':
      return [
        says.failed(stamp(failedSince ?? new Date())),
        ...(savedAt ? [says.saved(stamp(savedAt))] : []),
      ].join('; ');
    case 'ended':
      return says.ended;
    case 'another-tab':
      return says.elsewhere;
    case 'review':
      return says.review;
    case 'none':
      return says.none;
    default:
      return saving satisfies never;
  }
}

customElements.define('sop-receipt', SopReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'sop-receipt': SopReceipt;
  }
}
