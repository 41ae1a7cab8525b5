// Where am I, is it saved, how do I pause or find help? The one bar, the same on every screen.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {Module} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {missingOf} from '../model/progress.ts';
import type {SettingsShelf} from '../model/settings.ts';
import type {Saving, Session} from '../session.ts';
import {words} from '../words.ts';
import {BackEvent, GoEvent, type Screen} from './events.ts';
import {focused, stay, toHeading} from './focused.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';
import type {Pack} from './pack.ts';
import './sop-outline.ts';
import './sop-pause.ts';
import './sop-saving.ts';
import {troubleIn} from './trouble.ts';

/**
 * The bar over every screen.
 * @fires GoEvent to the case file
 * @fires BackEvent from the case file
 */
export class SopBar extends LightElement {
  static override properties = {
    session: {},
    learner: {},
    saving: {},
    screen: {},
    pack: {},
    settings: {},
  };
  session!: Session;
  learner!: LearnerState;
  saving!: Saving;
  screen!: Screen;
  pack!: Pack;
  settings!: SettingsShelf;
  #wayBack: HTMLButtonElement | undefined;

  override render(): TemplateResult {
    const {session, learner, saving, screen} = this;
    const module = this.#module;
    const failed = troubleIn(saving) !== undefined;
    return html`<header class="desk">
      <a class="skip" href="#text" @click=${this.#skip}>${words.skip}</a>
      <details class="contents" @toggle=${this.#showPlace} @keydown=${this.#escape} @sop-go=${this.#close} @focusout=${this.#closeOutside}>
        <summary class="tool">${icon('contents')}${words.bar.contents}</summary>
        <sop-outline .course=${session.course} .learner=${learner} .screen=${screen}></sop-outline>
      </details>
      <p class="where"><b>${this.#where(module)}</b></p>
      <p class="saved ${failed ? 'failed' : ''}" role="status">${failed ? html`<span aria-hidden="true">${this.#saved()}</span>` : this.#saved()}</p>
      <button class="tool set" type="button" @click=${this.#set}>${icon('settings')}${words.bar.settings}</button>
      <div class="tools">
        <button class="tool case" type="button" @click=${this.#caseFile}>${this.#toCaseFile()}</button>
        <sop-pause .watch=${session.watch} .toSupport=${this.#support}></sop-pause>
        <button class="tool to-support" type="button" @mousedown=${stay} @click=${this.#support}>${icon('support')}${words.bar.support}</button>
      </div>
      <sop-saving .session=${session} .saving=${saving} .pack=${this.pack} .over=${screen.kind === 'left'}></sop-saving>
      <sop-settings id="settings" .shelf=${this.settings}></sop-settings>
      <div class="thread" aria-hidden="true">${module ? this.#thread(module) : nothing}</div>
    </header>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('screen')) this.#wayBack?.remove();
  }

  #toCaseFile(): TemplateResult {
    return this.screen.kind === 'case-file'
      ? html`<span>${words.caseFile.back}<span class="vh"> ${words.caseFile.backTo}</span></span>`
      : html`${icon('write')}${words.caseFile.bar}`;
  }

  get #module(): Module | undefined {
    const {course} = this.session;
    const {screen} = this;
    return screen.kind === 'page'
      ? course.modules.find(module => module.pages.some(page => page.id === screen.page))
      : course.modules.length === 1
        ? course.modules[0]
        : undefined;
  }

  #where(module: Module | undefined): string {
    const {screen} = this;
    if (screen.kind === 'about') return words.bar.about;
    if (screen.kind === 'case-file') return words.caseFile.bar;
    if (screen.kind === 'diagnose') return words.diagnose.title;
    if (screen.kind === 'search') return words.bar.search;
    if (screen.kind === 'handouts') return words.handouts.title;
    if (screen.kind !== 'page' || !module) return words.bar.finish;
    const page = module.pages.find(({id}) => id === screen.page);
    if (!page || page.lesson === 0) return words.bar.moduleOf(module.number);
    return words.bar.lesson(module.number, page.lesson, module.lessons.length);
  }

  #saved(): TemplateResult | string {
    const {saving} = this;
    const {standard} = this.session;
    switch (saving.kind) {
      case 'saved':
        if (standard === 'none') return words.saved.atDevice(saving.at);
        return html`${icon('tick')}${this.session.told ? words.saved.reported(saving.at) : words.saved.at(saving.at)}`;
      case 'as-before':
      case 'not-yet':
      case 'failed':
      case 'review':
      case 'ended':
      case 'another-tab':
      case 'none':
        return words.saved[saving.kind];
      default:
        return saving satisfies never;
    }
  }

  /** Progress as lengths of one thread: a length a lesson, filled from its start, a piece for each screen that is done. */
  #thread(module: Module): TemplateResult[] {
    const {screen} = this;
    return module.lessons.map((_, index) => {
      const pages = module.pages.filter(page => page.lesson === index + 1);
      const open = new Set(missingOf(pages, this.learner).map(({page}) => page));
      const done = pages.length - open.size;
      const here = screen.kind === 'page' && pages.some(({id}) => id === screen.page);
      return html`<i class=${here ? 'here' : ''}>${pages.map((_, place) => html`<b class=${place < done ? 'done' : ''}></b>`)}</i>`;
    });
  }

  get #contents(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>('details.contents');
  }

  /** A long list begins at its top, and the learner may be far down in it. */
  readonly #showPlace = (): void => {
    this.#contents?.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
  };

  readonly #close = (): void => {
    if (this.#contents) this.#contents.open = false;
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#contents?.open) return;
    this.#close();
    this.querySelector<HTMLElement>('summary')?.focus();
  };

  readonly #closeOutside = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.#contents?.contains(to)) this.#close();
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    toHeading();
  };

  /** One button to go there and to come back: the focus can stay on it. */
  readonly #caseFile = (): void => {
    const isThere = this.screen.kind === 'case-file';
    this.dispatchEvent(isThere ? new BackEvent() : new GoEvent({kind: 'case-file'}));
  };

  /** Their script comes after the first screen: who is faster waits for it. */
  readonly #set = async (): Promise<void> => {
    await customElements.whenDefined('sop-settings');
    this.querySelector('sop-settings')?.open();
  };

  /** To the lines at the end of every screen; from there a button leads back to the same element at the same height. */
  readonly #support = (): void => {
    const heading = document.querySelector<HTMLElement>('#support');
    if (!this.#wayBack?.isConnected) {
      const [before, top] = [focused(), scrollY];
      const button = Object.assign(document.createElement('button'), {
        className: 'second',
        textContent: words.backToPage,
        onclick: () => {
          button.remove();
          scrollTo(0, top);
          before?.focus({preventScroll: true});
        },
      });
      heading?.after(button);
      this.#wayBack = button;
    }
    heading?.scrollIntoView();
    heading?.focus({preventScroll: true});
  };
}

customElements.define('sop-bar', SopBar);

declare global {
  interface HTMLElementTagNameMap {
    'sop-bar': SopBar;
  }
}
