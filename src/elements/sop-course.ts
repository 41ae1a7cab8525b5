// What does the learner see around the page? The bar, one screen at a time, notices, support: the root element.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {pagesOf} from '../model/course-parts.ts';
import type {Html} from '../model/ids.ts';
import type {SettingsShelf} from '../model/settings.ts';
import type {Session} from '../session.ts';
import {words} from '../words.ts';
import {Arrivals} from './arrivals.ts';
import type {GoEvent, Screen} from './events.ts';
import {toHeading, wholeInSight} from './focused.ts';
import type {LoadLate, LoadTakeAway, LoadText} from './late.ts';
import {LightElement} from './light-element.ts';
import {ownScreen} from './own-screens.ts';
import type {Pack} from './pack.ts';
import {pageScreen, type Place} from './page-screen.ts';
import './sop-bar.ts';
import './sop-notices.ts';
import {tellSession} from './told.ts';

/** The course as one element: it asks the session for the state, and tells it what happened. */
export class SopCourse extends LightElement {
  static override properties = {
    session: {},
    settings: {},
    loadText: {},
    loadTakeAway: {},
    loadLate: {},
    about: {},
    pack: {},
    screen: {},
  };
  session!: Session;
  settings!: SettingsShelf;
  loadText!: LoadText;
  loadTakeAway!: LoadTakeAway;
  loadLate: LoadLate = () => Promise.resolve();
  about!: Html;
  pack!: Pack;
  private screen!: Screen;
  readonly #changed = (): void => this.requestUpdate();
  readonly #arrivals = new Arrivals(this.#changed);
  /** Where the learner stood on a page when they opened the case file. */
  #stood: {readonly screen: Screen; readonly top: number} | undefined;
  #returns = false;

  constructor() {
    super();
    tellSession(this);
    this.addEventListener('sop-back', this.#back);
    this.addEventListener('sop-go', this.#goTo);
    this.addEventListener('keyup', wholeInSight);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener('change', this.#changed);
  }

  /** Where a record was found late another course takes this one's place. */
  override disconnectedCallback(): void {
    this.session.removeEventListener('change', this.#changed);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('session')) return;
    const {session} = this;
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
    const parts = {
      session,
      pack: this.pack,
      about: this.about,
      load: this.loadTakeAway,
      loadText: this.loadText,
      arrivals: this.#arrivals,
      again: this.#again,
      go: this.#go,
      back: this.#back,
      leave: this.#leave,
    };
    return html`<sop-bar .session=${session} .learner=${session.state} .saving=${session.saving} .screen=${screen} .pack=${this.pack} .settings=${this.settings}></sop-bar>
      <main class="leaf flow ${opens ? 'opening' : ''}" id="text" data-screen=${screen.kind} data-page=${place?.page.id ?? nothing}>
        <sop-notices .session=${session} .saving=${session.saving} .left=${session.left} .offer=${session.offer} .opens=${opens}></sop-notices>
        ${keyed(place?.page.id ?? screen.kind, place ? pageScreen(place, parts) : ownScreen(screen, parts))}
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
    this.#ensure();
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

  get #place(): Place | undefined {
    const {screen} = this;
    if (screen.kind !== 'page') return undefined;
    for (const module of this.session.course.modules) {
      const page = module.pages.find(({id}) => id === screen.page);
      if (page) return {module, page, screen};
    }
    return undefined;
  }

  get #first(): Screen {
    const [first] = pagesOf(this.session.course);
    return first ? {kind: 'page', page: first.id} : {kind: 'about'};
  }

  readonly #go = (screen: Screen): void => {
    if (this.screen.kind === 'left' || !this.#knows(screen)) return;
    if (screen.kind === 'case-file' && this.screen.kind !== 'case-file')
      this.#stood = {screen: this.screen, top: scrollY};
    this.screen = screen;
    if (screen.kind === 'page') this.session.dispatch({type: 'open', page: screen.page});
  };

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

  readonly #leave = (): void => {
    this.session.end('exit');
    this.screen = {kind: 'left'};
    // Only a window that a script opened may close itself (F77); anywhere else the learner reads that they may close it.
    if (window.opener) window.close();
  };

  /** Whatever this screen needs that is not here yet. */
  readonly #ensure = (): void => {
    const module = this.#place?.module;
    if (module) this.#arrivals.text(module, this.loadText);
    this.#arrivals.part('workshop', this.loadLate);
    if (this.screen.kind === 'search') this.#arrivals.part('search', this.loadLate);
  };

  /** The button goes: the focus does not go with it. */
  readonly #again = (): void => {
    toHeading();
    this.#ensure();
  };
}

customElements.define('sop-course', SopCourse);

declare global {
  interface HTMLElementTagNameMap {
    'sop-course': SopCourse;
  }
}
