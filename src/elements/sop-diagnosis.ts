// How does it stand between this package and its LMS? The page for administrators; it reads, and writes nothing.

import {html, nothing, type TemplateResult} from 'lit';
import type {Document} from '../export/document.ts';
import {plain} from '../export/plain.ts';
import {words} from '../words.ts';
import type {Session} from '../session.ts';
import {sayAfresh} from './afresh.ts';
import {copied, select} from './copying.ts';
import {diagnosis, yes, type Facts} from './diagnosis.ts';
import {downloadText} from './download.ts';
import {LightElement} from './light-element.ts';
import type {Pack} from './pack.ts';
import './sop-document.ts';

const says = words.diagnosis;

/** On the page; the log has all that are kept. */
const callsShown = 40;

/** What is told of the sitting that is under way: no second session is opened for it. */
export class SopDiagnosis extends LightElement {
  static override properties = {
    session: {},
    pack: {},
    facts: {state: true},
    shown: {state: true},
    said: {state: true},
  };
  session!: Session;
  pack!: Pack;
  private facts: Facts | undefined;
  /** The log, when it stands open to be selected. */
  private shown = '';
  said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#look();
  }

  override render(): TemplateResult {
    const {facts} = this;
    return html`<p class="screen-only">${says.intro}</p>
      ${facts ? this.#found(diagnosis(facts, callsShown)) : html`<p class="meta" role="status">${says.loading}</p>`}`;
  }

  #found(document: Document): TemplateResult {
    return html`<div class="deeds screen-only">
        <button class="second" type="button" @click=${() => void this.#copy()}>${says.copy}</button>
        <button class="second" type="button" @click=${this.#download}>${says.download}</button>
        <button class="plain" type="button" @click=${() => void this.#look()}>${says.again}</button>
      </div>
      <p class="meta screen-only" role="status">${this.said}</p>
      ${this.shown === '' ? nothing : html`<textarea class="log screen-only" readonly rows="12" aria-label=${says.label} .value=${this.shown}></textarea>`}
      <sop-document class="sheet" .document=${document} .depth=${1}></sop-document>`;
  }

  async #look(): Promise<void> {
    this.said = says.loading;
    const probe = await this.pack.probe();
    const {session, pack} = this;
    const back = session.journal.readBack();
    this.facts = {session, pack, probe, back, browser: await browserFacts(), at: new Date()};
    this.said = '';
  }

  get #log(): string {
    return this.facts ? plain(diagnosis(this.facts, Infinity)) : '';
  }

  async #copy(): Promise<void> {
    const log = this.#log;
    if (await copied(log)) {
      sayAfresh(this, says.copied);
      return;
    }
    this.shown = log;
    this.said = says.shown;
    await this.updateComplete;
    select(this.querySelector('textarea'));
  }

  readonly #download = (): void => {
    const name = says.fileName(this.pack.name);
    downloadText(this.#log, name);
    sayAfresh(this, says.downloaded(name));
  };
}

/** Nothing of them names the learner; of the address the server alone, since the rest may hold a ticket. */
async function browserFacts(): Promise<Facts['browser']> {
  const names = says.facts;
  return [
    [names.storage, yes(storageAllowed())],
    [names.locks, yes(await locksAllowed())],
    [names.clipboard, yes('clipboard' in navigator)],
    [names.secure, yes(isSecureContext)],
    [names.online, yes(navigator.onLine)],
    [names.frame, `${innerWidth} x ${innerHeight}`],
    [names.framed, yes(parent !== window)],
    [names.opener, yes(opener !== null)],
    [names.zone, Intl.DateTimeFormat().resolvedOptions().timeZone],
    [names.address, location.origin],
    [names.agent, navigator.userAgent],
  ];
}

function storageAllowed(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    // Already the look at it is refused where data of third parties is blocked (F81).
    return false;
  }
}

/** There over HTTPS alone; and a frame in a sandbox may be refused. */
const locksAllowed = (): Promise<boolean> =>
  'locks' in navigator
    ? navigator.locks.query().then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);

customElements.define('sop-diagnosis', SopDiagnosis);

declare global {
  interface HTMLElementTagNameMap {
    'sop-diagnosis': SopDiagnosis;
  }
}
