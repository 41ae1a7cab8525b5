// Was anything lost, and did anything fall? It remembers every state that was ever on the screen, and compares.

import type {Course} from '../../src/model/course.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {decode} from '../../src/model/memory.ts';
import {kept} from '../model/kept.ts';

/** A state as it was on the screen. */
export interface Seen {
  readonly state: LearnerState;
  /** Its work, for comparison. */
  readonly work: string;
  /** On the true clock, in milliseconds. */
  readonly at: number;
  /** The later, the higher. */
  readonly order: number;
  /** When the learner came to it: a launch that shows earlier work again makes it no later than it was. */
  readonly since: number;
}

/** Something happened that must never happen. */
export class Broken extends Error {
  readonly rule: string;
  constructor(rule: string, what: string) {
    super(`${rule}: ${what}`);
    this.name = 'Broken';
    this.rule = rule;
  }
}

export class Witness {
  readonly #course: Course;
  readonly #seen: Seen[] = [];
  /** The work in each string that was read; "" where it holds nothing whole. */
  readonly #read = new Map<string, string>();
  /** What is not later belongs to another run. */
  #base = -1;

  constructor(course: Course) {
    this.#course = course;
  }

  /** `how`: the learner did something, or the course shows what was kept. */
  saw(state: LearnerState, at: number, how: 'done' | 'shown'): void {
    const last = this.#seen.at(-1);
    // A run that began anew holds nothing of what was before.
    if (last && last.state.run !== state.run) this.#base = last.order;
    const work = show(state);
    if (this.#work(last) === work) return;
    const order = this.#seen.length;
    const before = how === 'shown' ? this.#withWork(work) : undefined;
    this.#seen.push({state, work, at, order, since: before?.since ?? order});
  }

  /** Of this run; a run without work has none. */
  #work(seen: Seen | undefined): string {
    return seen && seen.order > this.#base ? seen.work : nothing;
  }

  get newest(): Seen | undefined {
    return this.#seen.slice(this.#base + 1).at(-1);
  }

  /** The latest moment at which the screen showed this work; undefined: it never did. */
  momentOf(state: LearnerState): Seen | undefined {
    return this.#withWork(show(state));
  }

  /** What a state string holds; undefined where it holds nothing whole. */
  heldIn(memory: string): Seen | undefined {
    const work = this.#read.get(memory) ?? this.#workIn(memory);
    this.#read.set(memory, work);
    const seen = this.#withWork(work);
    if (!seen && work !== '' && work !== nothing)
      throw new Broken('each commit stands alone', `kept what never was: ${work}`);
    return seen;
  }

  #withWork(work: string): Seen | undefined {
    return this.#seen.findLast(seen => seen.work === work);
  }

  #workIn(memory: string): string {
    const {state, damage} = decode(memory, this.#course);
    return state && damage === 'none' ? show(state) : '';
  }

  /** The first work that none of these holds. */
  firstAfter(order: number): Seen | undefined {
    return this.#seen[Math.max(order, this.#base) + 1];
  }
}

/** What a learner would miss: not the time, nor the count of changes. */
export function show(state: LearnerState): string {
  const {seen, marked, answers, tests, completed} = kept(state);
  const marks = Object.entries(answers).map(([id, answer]): [string, unknown] => [
    id,
    [answer?.response, answer?.tries, answer?.solved],
  ]);
  return inOrder({
    seen: [...seen].sort(),
    marked: [...marked].sort(),
    answers: Object.fromEntries(marks),
    tests,
    completed,
  });
}

/** JSON whose fields stand in the order of their names. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const nothing = show(newcomer(''));
