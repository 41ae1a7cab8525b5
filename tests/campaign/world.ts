// What happens around a sitting? A clock, an LMS, a browser with its tabs, and a learner who comes and goes.

import type {Clock} from '@sinonjs/fake-timers';
import type {DataModel} from '../../scripts/preview/emit.ts';
import type {LearnerState} from '../../src/model/learner.ts';
import type {Action} from '../../src/model/reduce.ts';
import {Session} from '../../src/session.ts';
import {caseShelf} from '../../src/tracking/case-shelf.ts';
import {deviceCopy} from '../../src/tracking/device.ts';
import {oneTab} from '../../src/tracking/one-tab.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import {watch} from '../../src/tracking/page-life.ts';
import {Scorm12Port} from '../../src/tracking/scorm12.ts';
import {Scorm2004Port} from '../../src/tracking/scorm2004.ts';
import {Browser} from './browser.ts';
import {course} from './course.ts';
import {Judge, type Moment} from './judge.ts';
import {CampaignLms, type LmsLaunch, type Memory, type Trouble} from './lms.ts';
import {Broken, Witness} from './witness.ts';

export interface Circumstances {
  readonly standard: DataModel;
  readonly memory: Memory;
  /** "" where the LMS tells nobody's id. */
  readonly learner: string;
}

const packageId = 'campaign';

/** One tab with the course in it. */
interface Tab {
  readonly session: Session;
  readonly page: FakePage;
  readonly launch: LmsLaunch;
  readonly opened: number;
  /** What the screen said last about saving. */
  said: unknown;
}

class FakePage extends EventTarget {
  readonly document = Object.assign(new EventTarget(), {visibilityState: 'visible'});
  readonly location = {reload: (): void => undefined};
}

export class World {
  readonly lms: CampaignLms;
  browser = new Browser();
  launches = 0;
  /** By their names, how often each came. */
  readonly commands = new Map<string, number>();
  readonly #witness = new Witness(course);
  readonly #judge = new Judge(this.#witness);
  #tabs: Tab[] = [];
  #broken: Broken | undefined;
  #changedAt = 0;
  /** The learner is doing something just now. */
  #acting = false;
  /** Milliseconds since the walk began, whatever the device's own clock says. */
  #now = 0;
  readonly #clock: Clock;

  constructor(clock: Clock, {standard, memory, learner}: Circumstances) {
    this.#clock = clock;
    this.lms = new CampaignLms(standard, memory, learner);
    this.lms.onKept = () => this.#note(() => this.#judge.kept(this.lms));
    this.#lend();
  }

  get tabs(): number {
    return this.#tabs.length;
  }

  get front(): Tab | undefined {
    return this.#tabs.at(-1);
  }

  /** Opens the course, in one more tab if there is one already, and waits until it stands. */
  async launch(late: number): Promise<void> {
    const {standard} = this.lms;
    this.turn('hidden');
    this.lms.late = late;
    // What the page before did not know, this one tells anew.
    if (this.tabs === 0) Object.assign(this.lms, {fooled: false, refused: false});
    const needed = this.#judge.needed(this.#moment);
    const launch = this.lms.launch(() => this.#now);
    this.launches++;
    const options = usualOptions[standard];
    const Port = standard === 'scorm12' ? Scorm12Port : Scorm2004Port;
    const page = new FakePage();
    globalThis.document = page.document as unknown as Document;
    const starting = Session.start({
      course,
      port: new Port(launch.pane, options),
      device: deviceCopy(packageId),
      shelf: caseShelf(course.code),
      probe: () => Promise.resolve(this.lms.probe),
      tab: oneTab(packageId, this.browser.lentTo(page)),
    });
    const session = await this.#until(starting, 'a launch ends');
    watch(page, session);
    const tab: Tab = {session, page, launch, opened: this.#now, said: undefined};
    this.#tabs.push(tab);
    if (this.lms.trouble === 'none' && session.launch)
      this.#judge.launched(needed, session, this.lms);
    this.#see(tab);
    session.addEventListener('change', () => this.#note(() => this.#see(tab)));
    await this.#tick(0);
  }

  counts(name: string): void {
    this.commands.set(name, (this.commands.get(name) ?? 0) + 1);
  }

  /** Each action sees what the one before it left. A tab that does not write lets nobody work. */
  act(actions: (state: LearnerState) => readonly Action[]): void {
    const {session} = this.front ?? {};
    if (!session || session.saving.kind === 'another-tab') return;
    this.#acting = true;
    for (const action of actions(session.state)) session.dispatch(action);
    this.#acting = false;
  }

  /** Lets time go by, and looks every second. */
  async wait(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed++) await this.#tick(1000);
  }

  turn(visibilityState: 'visible' | 'hidden'): void {
    const {page} = this.front ?? {};
    if (!page) return;
    page.document.visibilityState = visibilityState;
    page.document.dispatchEvent(new Event('visibilitychange'));
  }

  online(): void {
    this.front?.page.dispatchEvent(new Event('online'));
  }

  bringBack(): void {
    this.front?.session.bringBack();
  }

  /** The front tab is left in order; in Chrome no request of the LMS gets through any more, unless the page was hidden first. */
  leave(heard: boolean): void {
    const tab = this.#tabs.pop();
    if (!tab) return;
    this.lms.leaving = !heard;
    tab.page.dispatchEvent(new Event('pagehide'));
    tab.page.document.visibilityState = 'hidden';
    tab.page.document.dispatchEvent(new Event('visibilitychange'));
    this.lms.leaving = false;
    this.browser.gone(tab.page);
    this.#tell();
    this.#judge.over(tab.launch);
    this.#lend();
  }

  /** The browser dies, and all its tabs. */
  kill(): void {
    this.#tell();
    for (const {launch} of this.#tabs) this.#judge.over(launch);
    this.#tabs = [];
    this.#clock.reset();
    this.browser.die();
  }

  /** The learner goes on in another browser. */
  moveOn(): void {
    this.kill();
    this.browser = new Browser();
    this.#lend();
  }

  /** The front tab becomes the one that writes. */
  async takeOver(): Promise<void> {
    const tab = this.front;
    if (tab?.session.saving.kind !== 'another-tab') return;
    await this.#until(tab.session.takeOver(), 'a tab can take over');
    this.leave(true);
    await this.launch(0);
    if (this.front?.session.saving.kind === 'another-tab')
      throw new Broken('a tab can take over', 'it does not write');
  }

  give(trouble: Trouble): void {
    if (trouble === this.lms.trouble) return;
    this.lms.trouble = trouble;
    this.#changedAt = this.#now;
  }

  /** The LMS ends the session of the front tab. */
  hangUp(): void {
    if (this.front) this.front.launch.over = true;
  }

  breakStorage(broken: boolean): void {
    const {storage} = this.browser;
    if (storage.broken) storage.brokenUntil = this.#now;
    storage.broken = broken;
  }

  reset(): void {
    this.lms.reset();
    this.#judge.reset();
  }

  /** The device's own clock is set, back or on. */
  setClock(days: number): void {
    this.#clock.setSystemTime(Date.now() + days * 86_400_000);
  }

  /** What the page's code finds in its window. */
  #lend(): void {
    const lent = {
      document: this.front?.page.document ?? new FakePage().document,
      localStorage: this.browser.storage,
      requestAnimationFrame: (paint: () => void) => setTimeout(paint, 16),
    };
    AbortSignal.timeout = ms => {
      const end = new AbortController();
      setTimeout(() => end.abort(new DOMException('Too late', 'TimeoutError')), ms);
      return end.signal;
    };
    for (const [name, value] of Object.entries(lent))
      Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  }

  get #moment(): Moment {
    const writer = this.#tabs.find(({session}) => session.saving.kind !== 'another-tab');
    return {
      lms: this.lms,
      browser: this.browser,
      writer: writer?.session,
      opened: writer?.opened ?? 0,
      now: this.#now,
      since: this.#changedAt,
      hidden: writer?.page.document.visibilityState !== 'visible',
    };
  }

  async #tick(ms: number): Promise<void> {
    this.#now += ms;
    await this.#clock.tickAsync(ms);
    this.#tell();
    this.#judge.passed(this.#moment);
  }

  /** Lets time go by until it has come. */
  async #until<T>(coming: Promise<T>, rule: string): Promise<T> {
    const come: T[] = [];
    void coming.then(value => come.push(value));
    for (let waited = 0; come.length === 0 && waited < 100; waited++) await this.#tick(250);
    if (come.length === 0) throw new Broken(rule, 'not after 25 seconds');
    return coming;
  }

  /** The screen of a tab changed. */
  #see(tab: Tab): void {
    const {saving, state} = tab.session;
    if (saving.kind === 'another-tab') return;
    this.#witness.saw(state, this.#now, this.#acting ? 'done' : 'shown');
    if (saving === tab.said) return;
    tab.said = saving;
    if (saving.kind === 'failed')
      Object.assign(this.lms, {fooled: false, owing: false, refused: true});
    if (saving.kind === 'saved') this.#judge.saved(this.#moment, tab.session);
  }

  /** What a listener throws reaches nobody: it is told when the walk looks next. */
  #note(look: () => void): void {
    try {
      look();
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      this.#broken ??= error;
    }
  }

  #tell(): void {
    if (this.#broken) throw this.#broken;
  }
}
