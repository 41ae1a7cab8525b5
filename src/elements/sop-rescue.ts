// How does a learner take their work along when it cannot be saved? Copied, downloaded, or selected on the page (F79, F80).

import {html, nothing, type TemplateResult} from 'lit';
import {ownWork} from '../export/own-work.ts';
import {plain} from '../export/plain.ts';
import {writingOf} from '../model/saved-file.ts';
import type {Saving, Session} from '../session.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {copied, select} from './copying.ts';
import {downloadCase, downloadText} from './download.ts';
import {LightElement} from './light-element.ts';
import type {Pack} from './pack.ts';
import './sop-receipt.ts';

/** What happened to the record; then everything that was written, as text; the case file also as a file to read in again; and a receipt. */
export class SopRescue extends LightElement {
  static override properties = {
    session: {},
    saving: {},
    over: {},
    pack: {},
    shown: {state: true},
    said: {state: true},
  };
  session!: Session;
  saving!: Saving;
  /** The learner has left: nothing more is tried. */
  over = false;
  pack!: Pack;
  /** What stands open to be selected. */
  private shown = '';
  said = '';

  override render(): TemplateResult {
    const says = words.rescue;
    const {course, state} = this.session;
    const written = ownWork(course, state, new Date()) !== undefined;
    const kept = Object.keys(writingOf(course, state.answers)).length > 0;
    return html`${this.#lines.map(line => html`<p>${line}</p>`)}
      <section class="flow">
        <h2>${says.title}</h2>
        ${
          written
            ? html`<div class="deeds">
              <button class="second" type="button" @click=${() => void this.#copy()}>${says.copy}</button>
              <button class="second" type="button" @click=${this.#download}>${says.download}</button>
              ${kept ? html`<button class="plain" type="button" @click=${this.#keep}>${says.keep}</button>` : nothing}
            </div>`
            : html`<p>${says.nothing}</p>`
        }
        <p class="meta" role="status">${this.said}</p>
        ${this.shown === '' ? nothing : html`<textarea class="log" readonly rows="8" aria-label=${says.label} .value=${this.shown}></textarea>`}
      </section>
      <sop-receipt .session=${this.session} .pack=${this.pack}></sop-receipt>`;
  }

  /** What happened, what is safe, what to do. */
  get #lines(): readonly string[] {
    const {saving} = this;
    const {savedAt, standard} = this.session;
    const safe = words.trouble.safe(savedAt);
    switch (saving.kind) {
      case 'ended':
        return [words.trouble.why.ended, safe, words.trouble.act.ended];
      case 'another-tab':
        return [words.trouble.why['another-tab'], words.trouble.act['another-tab']];
      case 'failed': {
        if (standard === 'none') return [words.notice.webNoStorage];
        const {reason} = saving.error;
        if (this.over) return [words.trouble.why[reason], safe, words.trouble.act['session-ended']];
        return [words.trouble.why[reason], safe, words.trouble.act[reason]];
      }
      case 'saved':
      case 'as-before':
      case 'not-yet':
      case 'review':
      case 'none':
        return [];
      default:
        return saving satisfies never;
    }
  }

  get #text(): string {
    const work = ownWork(this.session.course, this.session.state, new Date());
    return work ? plain(work) : '';
  }

  async #copy(): Promise<void> {
    const text = this.#text;
    if (await copied(text)) {
      sayAfresh(this, words.rescue.copied);
      return;
    }
    this.shown = text;
    this.said = words.rescue.shown;
    await this.updateComplete;
    select(this.querySelector('textarea'));
  }

  readonly #download = (): void => {
    const name = `${words.rescue.fileName(this.session.course.code, new Date())}.txt`;
    downloadText(this.#text, name);
    sayAfresh(this, words.rescue.downloaded(name));
  };

  readonly #keep = (): void => {
    const {course, state} = this.session;
    const name = downloadCase(course, state.answers, new Date(), state.marked);
    sayAfresh(this, words.rescue.downloaded(name));
  };
}

customElements.define('sop-rescue', SopRescue);

declare global {
  interface HTMLElementTagNameMap {
    'sop-rescue': SopRescue;
  }
}
