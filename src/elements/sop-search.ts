// Where in the course do some words stand? One field, and what is found, in place and as links; nothing of it is kept.

import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Course, Module, Text} from '../model/course.ts';
import type {PageId} from '../model/ids.ts';
import {entriesOf, type NoteEntry, type Place} from '../search/entries.ts';
import {excerptOf} from '../search/excerpt.ts';
import {finderOf, longestQuery, type Find, type Findings, type Found} from '../search/finder.ts';
import {piecesOf, type Piece} from '../search/terms.ts';
import {base} from '../styles/base.ts';
import {searching} from '../styles/search.ts';
import {words} from '../words.ts';
import {GoEvent, type SearchScreen} from './events.ts';
import type {LoadText} from './late.ts';

/** So many are shown at first, and so many more each time. */
const portion = 20;
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
  private said = '';

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
      ${!find ? html`<p class="meta">${words.search.loading}</p>` : findings ? this.#findings(findings) : this.#examples()}`;
  }

  #examples(): TemplateResult {
    return html`<p class="examples">${words.search.example}${words.search.examples.map(
      example =>
        html` <button class="plain" type="button" @click=${() => this.#example(example)}>${example}</button>`,
    )}</p>`;
  }

  #lost(): TemplateResult {
    const numbers = this.lost.map(([{number}]) => number);
    const files = this.lost.map(([, file]) => file).join(', ');
    return html`<div class="alert" role="alert"><p>${words.search.missing(numbers, files)}</p>
      <button class="plain" type="button" @click=${this.#again}>${words.search.tryAgain}</button></div>`;
  }

  #findings(findings: Findings): TemplateResult {
    const {found} = findings;
    const left = found.length - this.shown;
    // Its twin in the live region says it once, when the learner pauses.
    return html`<p class="count" aria-hidden="true">${this.#summary(findings)}</p>
      ${found.length === 0 ? html`<p>${words.search.advice}</p>` : nothing}
      <ol class="results">
        ${found.slice(0, this.shown).map(one => html`<li id=${one.entry.id}>${this.#found(one)}</li>`)}
      </ol>
      ${left > 0 ? html`<button class="second" type="button" @click=${this.#more}>${words.search.more(Math.min(left, portion))}</button>` : nothing}`;
  }

  #found({entry, hits}: Found): TemplateResult {
    const title = marked(piecesOf(entry.title, hits));
    const excerpt = excerptOf(entry.passages, hits);
    const kind = html`<b>${words.search.kinds[entry.kind]}</b>`;
    const lines = excerpt.length > 0 ? html`<p class="excerpt">${marked(excerpt)}</p>` : nothing;
    return entry.kind === 'screen'
      ? html`<p class="kind">${kind} · ${whereIs(entry.place)}</p>
          <h2>${linkTo(entry.place, title)}</h2>${lines}`
      : html`<p class="kind">${kind}</p>
          <details class=${entry.kind}><summary><h2>${title}</h2></summary>${this.#opened(entry)}</details>${lines}`;
  }

  #opened({html: meaning, on}: NoteEntry): TemplateResult {
    return html`<div class="opened"><p>${unsafeHTML(meaning)}</p>
      <details ?open=${on.length <= 5}><summary>${words.search.on(on.length)}</summary>
        <ul>${on.map(place => html`<li>${linkTo(place, html`${words.search.onScreen(place.page.title, place.module.number)}`)}</li>`)}</ul>
      </details></div>`;
  }

  #summary({near, found}: Findings): string {
    const query = this.query.trim();
    if (found.length === 0) return words.search.none(query);
    return near ? words.search.near(found.length, query) : words.search.count(found.length, query);
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  async #prepare(): Promise<void> {
    const {modules} = this.course;
    const loaded = await Promise.allSettled(modules.map(module => this.load(module)));
    const texts: Text[] = [];
    const lost: (readonly [Module, string])[] = [];
    for (const [at, module] of modules.entries()) {
      const text = loaded[at];
      if (text?.status === 'fulfilled') texts.push(text.value);
      else lost.push([module, text?.reason instanceof Error ? text.reason.message : '']);
    }
    this.find = finderOf(entriesOf(this.course, texts));
    this.lost = lost;
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
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<HTMLElement>(`#${CSS.escape(picked)} :is(h2 > a, summary)`)
        ?.focus(),
    );
  }

  #look(): void {
    this.shown = portion;
    this.findings = this.query.trim() === '' ? undefined : this.find?.(this.query);
  }

  #say(): void {
    this.said = this.findings ? this.#summary(this.findings) : '';
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
    this.#wait();
    this.#look();
    this.#say();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.query === '') return;
    event.preventDefault();
    this.#begin('');
  };

  #example(query: string): void {
    this.#begin(query);
    this.#field?.focus();
  }

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

  readonly #more = async (): Promise<void> => {
    const next = this.findings?.found[this.shown]?.entry.id ?? '';
    this.shown += portion;
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`#${CSS.escape(next)} :is(h2 > a, summary)`)
      ?.focus();
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

const marked = (pieces: readonly Piece[]): TemplateResult[] =>
  pieces.map(({text, hit}) => (hit ? html`<mark>${text}</mark>` : html`${text}`));

const linkTo = ({page}: Place, content: TemplateResult | TemplateResult[]): TemplateResult =>
  html`<a href="#${page.id}" data-page=${page.id}>${content}</a>`;

const whereIs = ({module, page}: Place): string =>
  page.lesson === 0
    ? words.bar.moduleOf(module.number)
    : words.search.lesson(module.number, page.lesson, module.lessons[page.lesson - 1] ?? '');

customElements.define('sop-search', SopSearch);

declare global {
  interface HTMLElementTagNameMap {
    'sop-search': SopSearch;
  }
}
