// What has a learner done? One immutable value.

import type {Activity, Person} from './activity.ts';
import type {ActivityId, PageId} from './ids.ts';

/** Places are always those of the authored order, whatever order was shown. -1: not placed yet. */
export type Response =
  | {readonly kind: 'choice'; readonly picked: readonly number[]}
  | {readonly kind: 'match' | 'sort'; readonly placed: readonly number[]}
  | {readonly kind: 'order'; readonly sequence: readonly number[]}
  | {readonly kind: 'reflect'; readonly text: string}
  | {
      readonly kind: 'plan';
      readonly rows: readonly PlanRow[];
      /** Rows of the model plan that the learner says the own plan has. */
      readonly had: readonly number[];
      /** For each line of the rubric 0 (not yet), 1 (partly), 2 (yes), or -1: not rated. */
      readonly ratings: readonly number[];
    }
  /** The place of the line that was said in each turn, from the first on. */
  | {readonly kind: 'conversation'; readonly path: readonly number[]}
  | {
      readonly kind: 'circles';
      readonly people: readonly Person[];
      /** For each question of the stress test the places of the people who come, the first to be called first. */
      readonly comes: readonly (readonly number[])[];
    }
  /** One string a slot. */
  | {readonly kind: 'statement'; readonly slots: readonly string[]};

export interface PlanRow {
  /** Place in the plan's questions, or -1. */
  readonly question: number;
  /** One string a column. */
  readonly cells: readonly string[];
}

export interface Answer {
  readonly response: Response;
  /** What was handed in last, and what feedback is about. Undefined: a draft only. */
  readonly handedIn: Response | undefined;
  /** How often it was handed in; 0 is a draft. */
  readonly tries: number;
  /** Ever right, so that progress never falls. */
  readonly solved: boolean;
  /** `shape` of the activity that was answered. */
  readonly shape: string;
}

export type Answers = Readonly<Partial<Record<ActivityId, Answer>>>;

/** What was answered to an activity in the form that it has now; an answer to another form is none. */
export function answerTo({id, shape}: Activity, answers: Answers): Answer | undefined {
  const answer = answers[id];
  return answer?.shape === shape ? answer : undefined;
}

/** A reply in a test: it is judged with all others, when the test is handed in. */
export type Reply = Pick<Answer, 'response' | 'shape'>;

/** One attempt at a module's test. */
export interface Attempt {
  /** 1-based. */
  readonly number: number;
  /** In the order in which they are shown. */
  readonly asked: readonly ActivityId[];
  readonly replies: Readonly<Partial<Record<ActivityId, Reply>>>;
  readonly handedIn: boolean;
}

/** What an attempt came to. A question that the course no longer has keeps its place, so that no score changes. */
export interface Result {
  readonly asked: readonly ActivityId[];
  readonly right: readonly ActivityId[];
}

/** How many were right, of how many. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface TestRecord {
  /** The attempt under way, or the last one handed in. */
  readonly attempt: Attempt | undefined;
  /** The best of all attempts handed in; of two equal ones the earlier. */
  readonly best: Result | undefined;
  /** Of the first attempt and the last one handed in; undefined: both came to what the best did. */
  readonly tallies?: {readonly first: Tally; readonly last: Tally};
}

export interface LearnerState {
  /** Names this run of the course; a copy on the device belongs to the record only if both say the same. */
  readonly run: string;
  /** Grows with each change, so that the newer of two copies is known. */
  readonly revision: number;
  readonly page: PageId | undefined;
  readonly seen: readonly PageId[];
  /** Bookmarks, in any order: shown as the course stands (see markedIn). */
  readonly marked: readonly PageId[];
  /** On the pages: practice, all of it. */
  readonly answers: Answers;
  /** By the page of the test. */
  readonly tests: Readonly<Partial<Record<PageId, TestRecord>>>;
  /** Questions in the order in which the LMS was first told of them: their interaction index. */
  readonly reported: readonly ActivityId[];
  /** Completion was reached once; it is never taken back. */
  readonly completed: boolean;
  /** When, in seconds since 1970; 0 while it was not. */
  readonly completedAt: number;
  /** Whole seconds of active time over all sittings. */
  readonly seconds: number;
}

/** A learner who has done nothing yet. `run` must be new for each first launch. */
export function newcomer(run: string): LearnerState {
  return {
    run,
    revision: 0,
    page: undefined,
    seen: [],
    marked: [],
    answers: {},
    tests: {},
    reported: [],
    completed: false,
    completedAt: 0,
    seconds: 0,
  };
}
