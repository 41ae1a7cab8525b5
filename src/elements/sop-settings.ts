// How does a learner set text, colors and keys? A dialog; each change shows at once, and a status line says it in words.

import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {
  choices,
  settingsFrom,
  type Setting,
  type Settings,
  type SettingsShelf,
} from '../model/settings.ts';
import {base} from '../styles/base.ts';
import {comfortInside} from '../styles/comfort-inside.ts';
import {settings as style} from '../styles/settings.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {GoEvent} from './events.ts';
import {focused} from './focused.ts';
import {diagnosisKeys, inARow} from './key-sequence.ts';
import {buttonFor, shortcuts, type Shortcut} from './shortcuts.ts';
import {wear} from './wear.ts';

/**
 * Waits in the bar until it is opened; on every screen, so it also hears the keys that mean something everywhere.
 * @fires GoEvent to the diagnostics
 */
export class SopSettings extends LitElement {
  static override properties = {
    shelf: {},
    said: {state: true},
  };
  static override styles = [base, style, comfortInside];
  shelf!: SettingsShelf;
  said = '';
  /** The button that led here, to which the focus comes back. */
  #opener: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keys);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#keys);
    super.disconnectedCallback();
  }

  open(): void {
    this.#opener = focused();
    this.said = '';
    const heading = this.#dialog?.querySelector('h2');
    // Chromium would go to the list first, which scrolls: that would be heard too. Only now: a page that loads obeys it as well.
    if (heading) heading.autofocus = true;
    this.#dialog?.showModal();
    heading?.focus();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${this.#back}>
      <div class="flow" @focusin=${this.#inSight}>
        <h2 id="title" tabindex="-1">${words.settings.title}</h2>
        <p>${words.settings.intro}</p>
        ${names.map(name => this.#group(name))}
        <dl>${keys.map(name => html`<div><dt><kbd>${shortcuts[name].key.toUpperCase()}</kbd></dt><dd>${words.shortcuts.keys[name]}</dd></div>`)}</dl>
        <p class="meta">${words.shortcuts.note}</p>
      </div>
      <div class="end">
        <div class="row">
          <button class="primary" type="button" @click=${() => this.#dialog?.close()}>${words.settings.done}</button>
          <button class="second" type="button" @click=${this.#reset}>${words.settings.reset}</button>
        </div>
        <p role="status">${this.said}</p>
      </div>
    </dialog>`;
  }

  get #now(): Settings {
    return settingsFrom(this.shelf.now);
  }

  #group(name: Setting): TemplateResult {
    const {legend, options, hint}: Group = words.settings.groups[name];
    return html`<fieldset aria-describedby=${hint === undefined ? nothing : `${name}-hint`}>
      <legend>${legend}</legend>
      <div class="row">${choices[name].map(
        value =>
          html`<label><input type="radio" name=${name} .checked=${this.#now[name] === value} @change=${() => this.#set(name, value)} />${options[value]}</label>`,
      )}</div>
      ${hint === undefined ? nothing : html`<p class="meta" id="${name}-hint">${hint}</p>`}
    </fieldset>`;
  }

  #set(name: Setting, value: string): void {
    const {legend, options}: Group = words.settings.groups[name];
    this.#keep({...this.#now, [name]: value}, `${legend}: ${options[value] ?? ''}.`);
  }

  /** The event comes late: whoever has gone on by a key meanwhile is not called back. */
  readonly #back = (): void => {
    if (!focused()) this.#opener?.focus();
  };

  readonly #reset = (): void => this.#keep({}, words.settings.usual);

  #keep(given: object, done: string): void {
    const kept = this.shelf.keep(settingsFrom(given));
    wear(this.#now);
    sayAfresh(this, `${done} ${kept ? words.settings.kept : words.settings.notKept}`);
    this.requestUpdate();
    // Other letters may have moved it out of sight.
    focused()?.scrollIntoView({block: 'nearest'});
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Firefox leaves what the bar below the list hides in part where it is. */
  readonly #inSight = ({target}: Event): void => {
    if (target instanceof HTMLInputElement)
      target.closest('label')?.scrollIntoView({block: 'nearest'});
  };

  readonly #asksForDiagnosis = inARow(diagnosisKeys);

  readonly #keys = (event: KeyboardEvent): void => {
    if (this.#asksForDiagnosis(event)) this.dispatchEvent(new GoEvent({kind: 'diagnose'}));
    if (this.#now.shortcuts === 'off' || this.#dialog?.open) return;
    const button = buttonFor(event);
    if (!button) return;
    event.preventDefault();
    button.click();
    // What opens in place is read from its button on.
    if (button.localName === 'summary') button.focus();
  };
}

interface Group {
  readonly legend: string;
  readonly options: Readonly<Record<string, string>>;
  readonly hint?: string;
}

const names = Object.keys(choices) as Setting[];
const keys = Object.keys(shortcuts) as Shortcut[];

customElements.define('sop-settings', SopSettings);

declare global {
  interface HTMLElementTagNameMap {
    'sop-settings': SopSettings;
  }
}
