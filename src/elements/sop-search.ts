// Where in the course do some words stand? One field, and what is found, in place and as links; nothing of it is kept.
// A little long: typing, waiting for what is late, and coming back to a result all hang on the one field.

import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Course, Module} from '../model/course.ts';
import type {PageId} from '../model/ids.ts';
import {entriesOf} from '../search/entries.ts';
import {finderOf, longestQuery, type Find, type Findings} from '../search/finder.ts';
import {base} from '../styles/base.ts';
import {searching} from '../styles/search.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {GoEvent, type SearchScreen} from './events.ts';
import {reasonOf, type LoadText} from './late.ts';
import {portion, results, summary} from './search-results.ts';

/** Until what is typed is looked for. */
const pauseMs = 120;
/** Until the count is said aloud: nobody wants to hear one for each letter. */
const settledMs = 800;

/**
 * The search over all that this package holds.
 * @fires GoEvent to a page, which knows how to come back
 */
export class SopSearch extends LitElement {
  static override properties = {
    course: {},
    load: {},
    screen: {},
    query: {},
    find: {},
    lost: {},
    findings: {},
    shown: {},
    said: {},
  };
  static override styles = [base, searching];

  course!: Course;
  load!: LoadText;
  /** As it was left, or new. */
  screen!: SearchScreen;
  /** Once all texts that come are here. */
  find: Find | undefined;
  private query = '';
  /** Modules whose text did not come, with the file's name. */
  private lost: readonly (readonly [Module, string])[] = [];
  /** Undefined while nothing is looked for. */
  private findings: Findings | undefined;
  private shown = portion;
  said = '';

  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor() {
    super();
    this.addEventListener('click', this.#follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.query = this.screen.query ?? '';
    void this.#prepare();
  }

  override disconnectedCallback(): void {
    this.#wait();
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    this.#field?.focus({preventScroll: true});
  }

  override render(): TemplateResult {
    const {query, find, findings} = this;
    return html`<form role="search" @submit=${this.#submit}>
        <label for="query">${words.search.label}</label>
        <input id="query" type="search" autocomplete="off" autocapitalize="none" enterkeyhint="search" maxlength=${longestQuery} aria-describedby=${findings ? nothing : 'about'} .value=${query} @input=${this.#type} @keydown=${this.#escape}>
        ${findings ? nothing : html`<p class="meta" id="about">${words.search.about(this.course.modules.map(({number}) => number))}</p>`}
      </form>
      ${this.lost.length > 0 ? this.#lost() : nothing}
      <p class="vh" role="status">${this.said}</p>
      ${!find ? html`<p class="meta">${words.search.loading}</p>` : findings ? results(findings, query, this.shown, this.#more) : this.#examples()}`;
  }

  #examples(): TemplateResult {
    return html`<p class="examples">${words.search.example}${words.search.examples.map(
      example =>
        html` <button class="plain" type="button" @click=${() => {
          this.#begin(example);
          this.#field?.focus();
        }}>${example}</button>`,
    )}</p>`;
  }

  #lost(): TemplateResult {
    const numbers = this.lost.map(([{number}]) => number);
    const files = this.lost.map(([, file]) => file).join(', ');
    return html`<div class="alert" role="alert"><p>${words.search.missing(numbers, files)}</p>
      <button class="plain" type="button" @click=${this.#again}>${words.search.tryAgain}</button></div>`;
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  async #prepare(): Promise<void> {
    const {modules} = this.course;
    const loaded = await Promise.allSettled(modules.map(module => this.load(module)));
    const texts = loaded.flatMap(text => (text.status === 'fulfilled' ? text.value : []));
    this.lost = modules.flatMap((module, at): [Module, string][] => {
      const text = loaded[at];
      return text?.status === 'rejected' ? [[module, reasonOf(text.reason)]] : [];
    });
    this.find = finderOf(entriesOf(this.course, texts));
    this.#look();
    this.#say();
    await this.updateComplete;
    this.#toPicked();
  }

  /** Back where the learner left the results, if they have not gone on since. */
  #toPicked(): void {
    const {picked} = this.screen;
    if (picked === undefined || this.query !== this.screen.query) return;
    const at = this.findings?.found.findIndex(({entry}) => entry.id === picked) ?? -1;
    this.shown = Math.max(portion, at + 1);
    void this.#toEntry(picked);
  }

  async #toEntry(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)} :is(h2 > a, summary)`)?.focus();
  }

  #look(): void {
    this.shown = portion;
    this.findings = this.query.trim() === '' ? undefined : this.find?.(this.query);
  }

  #say(): void {
    sayAfresh(this, this.findings ? summary(this.findings, this.query) : '');
  }

  /** What is still to come does not, and these come instead. */
  #wait(...next: readonly (readonly [number, () => void])[]): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = next.map(([ms, act]) => setTimeout(act, ms));
  }

  readonly #type = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.query = event.target.value;
    this.#wait([pauseMs, () => this.#look()], [settledMs, () => this.#say()]);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#begin(this.query);
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.query === '') return;
    event.preventDefault();
    this.#begin('');
  };

  #begin(query: string): void {
    this.query = query;
    this.#wait();
    this.#look();
    this.#say();
  }

  /** The button goes: the focus does not go with it. */
  readonly #again = (): void => {
    this.#field?.focus();
    this.lost = [];
    this.find = undefined;
    void this.#prepare();
  };

  readonly #more = (): void => {
    const next = this.findings?.found[this.shown];
    this.shown += portion;
    if (next) void this.#toEntry(next.entry.id);
  };

  /** Also links in a meaning. */
  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find(node => node instanceof HTMLAnchorElement);
    const page = link?.dataset['page'];
    if (!link || page === undefined) return;
    event.preventDefault();
    const picked = link.closest('.results > li')?.id ?? '';
    const foundBy: SearchScreen = {kind: 'search', query: this.query, picked};
    this.dispatchEvent(new GoEvent({kind: 'page', page: page as PageId, foundBy}));
  };
}

customElements.define('sop-search', SopSearch);

declare global {
  interface HTMLElementTagNameMap {
    'sop-search': SopSearch;
  }
}
