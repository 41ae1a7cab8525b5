// What can go wrong with an LMS? One that keeps its record on a server, and fails in every way that the campaign asks for.

import type {DataModel} from '../../scripts/preview/emit.ts';
import type {Probe} from '../../src/tracking/probe.ts';
import {children} from '../doubles/children.ts';
import {strict, type Runtime, type Strict} from '../doubles/strict.ts';
import {names} from '../tracking/launches.ts';

/** How the LMS behaves until it is told otherwise. */
export type Trouble =
  | 'none'
  /** A commit is refused with a code: no network, a full disk. */
  | 'refuses'
  /** A commit answers false and raises no code that tells why; the login is gone. */
  | 'signed-out'
  /** A commit answers "true" and nothing is kept: the login is gone, and the LMS does not look. */
  | 'lies'
  /** The window with the API is gone: every call throws. */
  | 'vanished'
  /** Whatever is told it answers "", with no code, and keeps nothing. */
  | 'mute';

export const troubles: readonly Trouble[] = ['refuses', 'signed-out', 'lies', 'vanished', 'mute'];

/** Which commit forgets what a failed one took along: Moodle 1.2 sends only what differs from what it sent before. */
export type Memory = 'whole' | 'differences';

export interface LmsLaunch extends Strict {
  /** What a page's window shows; undefined until the LMS has made it. */
  readonly pane: object;
  /** Another launch began, or the LMS ended this one. */
  over: boolean;
}

const prefix = {scorm12: 'LMS', scorm2004: ''} as const;

export class CampaignLms {
  readonly standard: DataModel;
  readonly memory: Memory;
  trouble: Trouble = 'none';
  /** Milliseconds from a launch to the API. */
  late = 0;
  /** While a page is being left, requests do not get through, as in Chrome. */
  leaving = false;
  /** What the server holds. */
  record = new Map<string, string>();
  /** It took what it did not keep, and the page does not know yet. */
  fooled = false;
  /** It once took answers that it did not keep, and the page never knew: only what each commit repeats is whole then. */
  owing = false;
  /** It refused a commit, and no whole save came since. */
  refused = false;
  /** The attempt was deleted, and nothing was kept since. */
  wasReset = false;
  /** Called when the server has taken something. */
  onKept: () => void = () => undefined;
  readonly learner: string;

  constructor(standard: DataModel, memory: Memory, learner: string) {
    this.standard = standard;
    this.memory = memory;
    this.learner = learner;
  }

  get status(): string {
    return this.record.get(names[this.standard].status) ?? '';
  }

  /** What the package's own file says of this LMS. */
  get probe(): Probe {
    switch (this.trouble) {
      case 'signed-out':
      case 'lies':
      case 'mute':
        return 'signed-out';
      case 'refuses':
        return 'unreachable';
      case 'none':
      case 'vanished':
        return 'alive';
      default:
        return this.trouble satisfies never;
    }
  }

  /** The administrator deletes the attempt. */
  reset(): void {
    this.record.clear();
    this.wasReset = true;
  }

  /** The LMS had room for so many characters. */
  cuts(at: number): void {
    this.#change(memory => memory.slice(0, at));
  }

  garbles(at: number): void {
    this.#change(memory => `${memory.slice(0, at)}!${memory.slice(at + 1)}`);
  }

  #change(change: (memory: string) => string): void {
    const memory = this.record.get('cmi.suspend_data');
    if (memory !== undefined) this.record.set('cmi.suspend_data', change(memory));
  }

  launch(now: () => number): LmsLaunch {
    const opened = now();
    const launch: {over: boolean; strict?: Strict} = {over: false};
    const guarded = strict(this.standard, this.#runtime(launch));
    const name = this.standard === 'scorm12' ? 'API' : 'API_1484_11';
    const late = (): boolean => now() - opened < this.late;
    const pane = Object.defineProperty({}, name, {
      get: () => (late() ? undefined : guarded.api),
    });
    return Object.assign(launch, guarded, {pane});
  }

  #runtime(launch: {over: boolean}): Runtime {
    const values = new Map(this.record);
    /** What was sent already, whatever became of it. */
    const sent = new Map(this.record);
    const words = names[this.standard];
    let code = '0';

    const read = (element: string): string => {
      const [, branch, part] =
        /^cmi\.(objectives|interactions)\.(_count|_children)$/.exec(element) ?? [];
      if (part === '_children' && (branch === 'objectives' || branch === 'interactions'))
        return children[this.standard][branch];
      if (part === '_count') return String(countOf(values, branch ?? ''));
      if (element === 'cmi.core.student_id' || element === 'cmi.learner_id') return this.learner;
      if (element === words.status) return values.get(element) ?? unset[this.standard];
      if (element === 'cmi.entry') return values.has('cmi.suspend_data') ? 'resume' : 'ab-initio';
      return values.get(element) ?? '';
    };

    const keep = (): void => {
      const taken = [...values].filter(
        ([name, value]) => this.memory === 'whole' || sent.get(name) !== value,
      );
      for (const [name, value] of taken) sent.set(name, value);
      if (this.trouble === 'lies') {
        this.fooled = true;
        this.owing = true;
        return;
      }
      if (this.trouble === 'refuses' || this.trouble === 'signed-out' || this.leaving) {
        code = '101';
        this.refused = true;
        return;
      }
      for (const [name, value] of taken) this.record.set(name, value);
      this.wasReset = false;
      if (taken.length > 0) this.onKept();
    };

    const act = (name: string, given: readonly string[]): unknown => {
      if (this.trouble === 'vanished')
        throw new DOMException('Document is detached', 'NetworkError');
      code = launch.over ? words.over : '0';
      if (launch.over) return name === words.get ? '' : 'false';
      const [element = '', value = ''] = given;
      if (name === words.get) return read(element);
      if (this.trouble === 'mute') {
        this.fooled = true;
        this.owing = true;
        return '';
      }
      if (name === words.set) values.set(element, value);
      if (name === words.commit || name === words.finish) keep();
      if (name === words.finish) this.#ended(values);
      return code === '0' ? 'true' : 'false';
    };

    const calls = [words.initialize, words.get, words.set, words.commit, words.finish];
    return Object.fromEntries([
      ...calls.map((name): [string, Runtime[string]] => [name, (...given) => act(name, given)]),
      [`${prefix[this.standard]}GetLastError`, () => code],
    ]);
  }

  /** SCORM 2004 RTE 4.2.8: what is not suspended is not there at the next launch. */
  #ended(values: ReadonlyMap<string, string>): void {
    const exit = values.get(names[this.standard].exit);
    if (this.standard === 'scorm2004' && exit !== 'suspend') this.record.clear();
  }
}

const unset = {scorm12: 'not attempted', scorm2004: 'unknown'} as const;

function countOf(values: ReadonlyMap<string, string>, branch: string): number {
  const places = [...values.keys()].map(name =>
    Number(new RegExp(`^cmi\\.${branch}\\.(\\d+)\\.`).exec(name)?.[1] ?? -1),
  );
  return Math.max(-1, ...places) + 1;
}
