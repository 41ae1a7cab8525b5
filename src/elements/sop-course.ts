// What does the learner see around the page? The bar, one screen at a time, notices, support: the root element.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {activitiesOf, pagesOf, placeInLesson} from '../model/course-parts.ts';
import type {Module, Page, Text} from '../model/course.ts';
import type {Html} from '../model/ids.ts';
import {isDone} from '../model/progress.ts';
import type {SettingsShelf} from '../model/settings.ts';
import type {Session} from '../session.ts';
import {words} from '../words.ts';
import type {
  AdoptEvent,
  AnswerEvent,
  ForgetEvent,
  GoEvent,
  MarkEvent,
  Screen,
  SeenEvent,
  TestEvent,
  WritingEvent,
} from './events.ts';
import {isLate} from './activity.ts';
import {icon} from './icons.ts';
import type {LatePart, LoadLate, LoadText} from './late.ts';
import {LightElement} from './light-element.ts';
import {ownScreen} from './own-screens.ts';
import type {Pack} from './pack.ts';
import './sop-bar.ts';
import type {LoadTakeAway} from './sop-handouts.ts';
import './sop-notices.ts';
import './sop-page.ts';
import './sop-sources.ts';

/** The course as one element: it asks the session for the state, and tells it what happened. */
export class SopCourse extends LightElement {
  static override properties = {
    session: {},
    settings: {},
    loadText: {},
    loadTakeAway: {},
    loadLate: {},
    here: {},
    lateProblem: {},
    about: {},
    pack: {},
    screen: {},
    texts: {},
    textProblem: {},
  };
  session!: Session;
  settings!: SettingsShelf;
  loadText!: LoadText;
  loadTakeAway!: LoadTakeAway;
  loadLate: LoadLate = () => Promise.resolve();
  about!: Html;
  pack!: Pack;
  private screen!: Screen;
  private texts: Readonly<Record<string, Text>> = {};
  private textProblem = '';
  /** The scripts that have come. */
  private here: readonly LatePart[] = [];
  private lateProblem = '';
  /** Where the learner stood on a page when they opened the case file. */
  #stood: {readonly screen: Screen; readonly top: number} | undefined;
  #returns = false;

  constructor() {
    super();
    this.addEventListener('sop-answer', this.#answer);
    this.addEventListener('sop-back', this.#back);
    this.addEventListener('sop-forget', this.#forget);
    this.addEventListener('sop-go', this.#goTo);
    this.addEventListener('sop-mark', this.#mark);
    this.addEventListener('sop-seen', this.#see);
    this.addEventListener('sop-test', this.#test);
    this.addEventListener('sop-writing', this.#aboutWriting);
    this.addEventListener('sop-adopt', this.#adopt);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    const {session} = this;
    session.addEventListener('change', () => this.requestUpdate());
    const last = pagesOf(session.course).find(page => page.id === session.state.page);
    this.screen = new URLSearchParams(location.search).has('diagnose')
      ? {kind: 'diagnose'}
      : last
        ? {kind: 'page', page: last.id}
        : this.#first;
  }

  override render(): TemplateResult {
    const {session, screen} = this;
    const place = this.#place;
    const opens = place !== undefined && place.page === place.module.pages[0];
    return html`<sop-bar .session=${session} .learner=${session.state} .saving=${session.saving} .screen=${screen} .pack=${this.pack} .settings=${this.settings}></sop-bar>
      <main class="leaf flow ${opens ? 'opening' : ''}" id="text" data-screen=${screen.kind} data-page=${place?.page.id ?? nothing}>
        <sop-notices .session=${session} .saving=${session.saving} .left=${session.left} .offer=${session.offer} .opens=${opens}></sop-notices>
        ${keyed(place?.page.id ?? screen.kind, place ? this.#page(place) : this.#own())}
      </main>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('screen')) return;
    const heading = this.querySelector('h1');
    const {modules, title} = this.session.course;
    document.title = words.screen.documentTitle(
      heading?.textContent.trim() ?? '',
      this.#place?.module.title ?? modules[0]?.title ?? title,
    );
    // The first screen was there before the player: focus stays where the learner put it.
    if (changed.get('screen') !== undefined) this.#arrive(heading);
    void this.#ensureText();
    void this.#ensureLate('workshop');
    if (this.screen.kind === 'search') void this.#ensureLate('search');
  }

  /** At the top of a screen; back from the case file where the learner stood, at the button that led there. */
  #arrive(heading: HTMLElement | null): void {
    const top = this.#returns ? (this.#stood?.top ?? 0) : 0;
    const focus = this.#returns ? this.querySelector<HTMLElement>('.desk .case') : heading;
    this.#returns = false;
    scrollTo(0, top);
    focus?.focus({preventScroll: true});
    // The exercises of a page take up their room after it.
    if (top > 0) requestAnimationFrame(() => scrollTo(0, top));
  }

  #page({module, page, index}: Place): TemplateResult {
    const {course, state} = this.session;
    const text = this.texts[module.id];
    const {number, of, minutesLeft} = placeInLesson(module, page);
    const all = pagesOf(course);
    const before = all[index - 1];
    const after = all[index + 1];
    return html`
      ${this.#toSearch()}
      <p class="kicker">
        <span>${this.#kicker(module, page)}</span>
        ${page.lesson === 0 ? nothing : html`<span class="left">${words.screen.place(number, of, minutesLeft)}</span>`}
      </p>
      <h1 tabindex="-1">${page.title}</h1>
      ${this.lateProblem && (page.id === module.test?.page || activitiesOf([page]).some(isLate)) ? this.#late('workshop') : nothing}
      ${
        text || page.blocks.every(block => block.kind !== 'prose')
          ? html`<sop-page .module=${module} .page=${page} .pass=${course.pass} .text=${text} .learner=${state} .workshop=${this.here.includes('workshop')} .at=${this.screen.kind === 'page' ? this.screen.at : undefined}></sop-page>`
          : this.#waiting()
      }
      <div class="turn" id="turn">
        ${this.#next(module, page, after)}
        ${before ? html`<button class="plain back" type="button" @click=${() => this.#go({kind: 'page', page: before.id})}>${words.screen.back}</button>` : nothing}
        ${this.#exit()}
      </div>
      <sop-notebook class="screen-only" .notebook=${module.notebook} .page=${page.id} .learner=${state}></sop-notebook>
      <sop-sources .module=${module} .page=${page} .text=${text}></sop-sources>`;
  }

  #kicker(module: Module, page: Page): string {
    if (page.lesson > 0)
      return words.screen.lesson(page.lesson, module.lessons[page.lesson - 1] ?? '');
    return page === module.pages[0]
      ? this.session.course.title
      : words.bar.module(module.number, module.title);
  }

  #next(module: Module, page: Page, after: Page | undefined): TemplateResult {
    const {course, state} = this.session;
    const label = !after
      ? words.screen.toFinish
      : page === module.pages[0]
        ? words.screen.start(after.title)
        : words.screen.next(after.title);
    // A test that is still to be passed has the screen's one main button itself.
    const taking =
      page.id === module.test?.page &&
      !(isDone(course, page, state) && state.tests[page.id]?.attempt?.handedIn);
    return html`<button class="next ${taking ? 'plain' : 'primary'}" type="button" @click=${() => {
      this.session.dispatch({type: 'see', page: page.id});
      this.#go(after ? {kind: 'page', page: after.id} : {kind: 'finish'});
    }}>${label}${taking ? nothing : icon('next')}</button>`;
  }

  #exit(): TemplateResult {
    return html`<button class="plain" type="button" @click=${this.#leave}>${words.screen.exit}</button>`;
  }

  #waiting(): TemplateResult {
    return this.textProblem
      ? html`<div class="alert" role="alert"><p>${words.screen.notLoaded(this.textProblem)}</p>
          <button class="plain" type="button" @click=${() => void this.#ensureText()}>${words.screen.tryAgain}</button></div>`
      : html`<p class="meta">${words.screen.loading}</p>`;
  }

  #late(part: LatePart): TemplateResult | undefined {
    if (this.here.includes(part)) return undefined;
    return this.lateProblem
      ? html`<div class="alert" role="alert"><p>${words.screen.notLoaded(this.lateProblem)}</p>
          <button class="plain" type="button" @click=${() => void this.#ensureLate(part)}>${words.screen.tryAgain}</button></div>`
      : html`<p class="meta">${words.screen.coming}</p>`;
  }

  #toSearch(): TemplateResult | typeof nothing {
    const {screen} = this;
    if (screen.kind !== 'page' || !screen.foundBy) return nothing;
    const {foundBy} = screen;
    return html`<p class="screen-only"><button class="plain" type="button" @click=${() => this.#go(foundBy)}>${words.screen.toSearch(foundBy.query ?? '')}</button></p>`;
  }

  /** The player's own screens. */
  #own(): TemplateResult {
    return ownScreen(this.screen, {
      session: this.session,
      pack: this.pack,
      about: this.about,
      load: this.loadTakeAway,
      loadText: this.loadText,
      missing: part => this.#late(part),
      back: this.#back,
      leave: this.#leave,
    });
  }

  get #place(): Place | undefined {
    const {screen} = this;
    if (screen.kind !== 'page') return undefined;
    const pages = pagesOf(this.session.course);
    const index = pages.findIndex(page => page.id === screen.page);
    const page = pages[index];
    const module = this.session.course.modules.find(({pages}) => page && pages.includes(page));
    return page && module ? {module, page, index} : undefined;
  }

  get #first(): Screen {
    const [first] = pagesOf(this.session.course);
    return first ? {kind: 'page', page: first.id} : {kind: 'about'};
  }

  #go(screen: Screen): void {
    if (this.screen.kind === 'left' || !this.#knows(screen)) return;
    if (screen.kind === 'case-file' && this.screen.kind !== 'case-file')
      this.#stood = {screen: this.screen, top: scrollY};
    this.screen = screen;
    if (screen.kind === 'page') this.session.dispatch({type: 'open', page: screen.page});
  }

  /** A link may name a page of a module that is not in this package. */
  #knows(screen: Screen): boolean {
    return (
      screen.kind !== 'page' || pagesOf(this.session.course).some(({id}) => id === screen.page)
    );
  }

  readonly #back = (): void => {
    if (this.screen.kind === 'case-file' && this.#stood) {
      this.#returns = true;
      this.#go(this.#stood.screen);
      return;
    }
    const last = this.session.state.page;
    this.#go(last ? {kind: 'page', page: last} : this.#first);
  };

  readonly #goTo = (event: GoEvent): void => this.#go(event.screen);

  readonly #see = (event: SeenEvent): void => {
    this.session.dispatch({type: 'see', page: event.page});
  };

  readonly #answer = (event: AnswerEvent): void => {
    this.session.dispatch({type: event.step, activity: event.activity, response: event.response});
  };

  readonly #test = (event: TestEvent): void => this.session.dispatch(event.action);

  readonly #adopt = (event: AdoptEvent): void =>
    this.session.dispatch({type: 'adopt', answers: event.answers, marked: event.marked});

  readonly #mark = (event: MarkEvent): void =>
    this.session.dispatch({type: 'mark', page: event.page, on: event.on});

  readonly #forget = (event: ForgetEvent): void => this.session.forget(event.found);

  readonly #aboutWriting = (event: WritingEvent): void => {
    const {course, keeps} = this.session;
    const {help = '', hotline = '', mirror} = course;
    event.place = {kept: keeps, mirror, numbers: [help, hotline]};
  };

  readonly #leave = (): void => {
    this.session.end('exit');
    this.screen = {kind: 'left'};
    // Only a window that a script opened may close itself (F77); anywhere else the learner reads that they may close it.
    if (window.opener) window.close();
  };

  async #ensureLate(part: LatePart): Promise<void> {
    if (this.here.includes(part)) return;
    this.lateProblem = '';
    try {
      await this.loadLate(part);
      this.here = [...this.here, part];
    } catch (error) {
      this.lateProblem = error instanceof Error ? error.message : String(error);
    }
  }

  async #ensureText(): Promise<void> {
    const module = this.#place?.module;
    if (!module || this.texts[module.id]) return;
    this.textProblem = '';
    try {
      this.texts = {...this.texts, [module.id]: await this.loadText(module)};
    } catch (error) {
      this.textProblem = error instanceof Error ? error.message : String(error);
    }
  }
}

interface Place {
  readonly module: Module;
  readonly page: Page;
  readonly index: number;
}

customElements.define('sop-course', SopCourse);

declare global {
  interface HTMLElementTagNameMap {
    'sop-course': SopCourse;
  }
}
