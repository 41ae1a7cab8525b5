// Which sheets can be taken along? Each to look at, to print, or to download as a Word document.

import {html, nothing, type TemplateResult} from 'lit';
import type {Handout, TakeAway} from '../export/document.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {download} from './download.ts';
import {toHeading} from './focused.ts';
import {reasonOf, type LoadTakeAway} from './late.ts';
import {LightElement} from './light-element.ts';
import {printed} from './print-window.ts';
import './sop-document.ts';

/** The course's handouts. Without a choice all of them print, a page each. */
export class SopHandouts extends LightElement {
  static override properties = {
    load: {},
    takeAway: {},
    problem: {},
    shown: {},
    printing: {},
    said: {},
    told: {},
  };
  load!: LoadTakeAway;
  private takeAway: TakeAway | undefined;
  private problem = '';
  /** Names of those that stand open on the screen. */
  private shown: readonly string[] = [];
  /** The name of the one that is printed now. */
  private printing: string | undefined;
  /** What became of the last button. */
  said = '';
  /** The name of the handout whose button that was. */
  private told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('afterprint', this.#afterPrint);
    void this.#load();
  }

  override disconnectedCallback(): void {
    removeEventListener('afterprint', this.#afterPrint);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const {takeAway, problem} = this;
    if (problem !== '') {
      return html`<div class="alert" role="alert"><p>${words.documents.notLoaded(problem)}</p>
        <button class="plain" type="button" @click=${this.#again}>${words.documents.tryAgain}</button></div>`;
    }
    if (!takeAway) return html`<p class="meta" role="status">${words.documents.loading}</p>`;
    if (takeAway.handouts.length === 0) return html`<p>${words.handouts.none}</p>`;
    return html`<p class="screen-only">${words.handouts.intro}</p>
      ${takeAway.handouts.map(handout => this.#handout(handout, takeAway))}`;
  }

  #handout(handout: Handout, takeAway: TakeAway): TemplateResult {
    const {name, audience, about, document} = handout;
    const {said, told, printing} = this;
    const open = this.shown.includes(name);
    const button = (label: string, act: () => void): TemplateResult =>
      html`<button class="second" type="button" @click=${act}>${label}<span class="vh">: ${document.title}</span></button>`;
    return html`<section class=${printing === undefined || printing === name ? '' : 'screen-only'}>
      <div class="flow screen-only">
        <h2>${document.title}</h2>
        <p class="meta">${words.handouts[audience]}</p>
        <p>${about}</p>
        <div class="deeds">
          ${button(words.documents.print, () => void this.#print(name))}
          ${button(words.documents.word, () => this.#download(handout, takeAway))}
          <button class="plain" type="button" aria-expanded=${open} @click=${() => this.#show(name)}>${open ? words.handouts.hide : words.handouts.show}<span class="vh">: ${document.title}</span></button>
        </div>
        <p class="meta" role="status">${told === name ? said : nothing}</p>
      </div>
      <sop-document class="sheet ${open ? '' : 'folded'}" .document=${document} .depth=${3}></sop-document>
    </section>`;
  }

  async #load(): Promise<void> {
    this.problem = '';
    try {
      this.takeAway = await this.load();
    } catch (error) {
      this.problem = reasonOf(error);
    }
  }

  /** The button goes: the focus does not go with it. */
  readonly #again = (): void => {
    toHeading();
    void this.#load();
  };

  #show(name: string): void {
    this.shown = this.shown.includes(name)
      ? this.shown.filter(other => other !== name)
      : [...this.shown, name];
  }

  async #print(name: string): Promise<void> {
    this.printing = name;
    this.said = '';
    await this.updateComplete;
    if (await printed()) return;
    this.#afterPrint();
    this.told = name;
    this.said = words.documents.notPrinted;
  }

  readonly #afterPrint = (): void => {
    this.printing = undefined;
  };

  #download({name, document}: Handout, takeAway: TakeAway): void {
    const file = words.handouts.file(name);
    download(takeAway.word(document), file);
    this.told = name;
    sayAfresh(this, words.documents.downloaded(file));
  }
}

customElements.define('sop-handouts', SopHandouts);

declare global {
  interface HTMLElementTagNameMap {
    'sop-handouts': SopHandouts;
  }
}
