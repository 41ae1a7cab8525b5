// What do the preview's server and its pages tell each other? The shapes only; nothing of this runs.

import type {Edition} from '../../manifest/identity.ts';
import type {Problem} from '../../src/content/problem.ts';

/** Element to value, as in `cmi.core.lesson_status` to `incomplete`. */
export type Values = Readonly<Record<string, string>>;

export interface Learner {
  readonly id: string;
  /** "Last, First", as most LMSs hand it over. */
  readonly name: string;
}

/** `revision` names the packages being played by their bytes: pages reload only when it changes. */
export interface BuildState {
  readonly state: 'building' | 'good' | 'bad';
  readonly revision: string;
  readonly problems: readonly Problem[];
}

/** The editions of one course or module. */
export interface Offer {
  /** What the names of its zips have in common. */
  readonly name: string;
  readonly title: string;
  readonly editions: readonly {readonly edition: Edition; readonly name: string}[];
}

export interface Overview {
  readonly learners: readonly Learner[];
  readonly offers: readonly Offer[];
  readonly attempts: readonly AttemptReport[];
}

export interface Launched {
  /** Empty for the web edition, which asks no LMS. */
  readonly session: string;
  readonly attempt: number;
  readonly learner: Learner;
  readonly title: string;
  readonly edition: Edition;
  /** The course's first file, as an address on this server. */
  readonly address: string;
  /** Every edition of the same course, to switch to. */
  readonly editions: Offer['editions'];
  /** What the run-time starts with: the learner, the way in, and all that was saved. */
  readonly values: Values;
}

export interface Save {
  readonly session: string;
  /** All that the data model holds, so that saving the same twice does no harm. */
  readonly values: Values;
  /** The session is over: LMSFinish or Terminate. */
  readonly end: boolean;
}

export interface AttemptReport {
  readonly learner: Learner;
  readonly package: string;
  readonly title: string;
  readonly edition: Edition;
  readonly number: number;
  readonly status: string;
  /** Percent, or "" while none was reported. */
  readonly score: string;
  /** Time of all finished sessions, as "1:05:07". */
  readonly time: string;
  readonly sessions: number;
  readonly started: string;
  /** Empty while nothing was saved. */
  readonly saved: string;
  readonly objectives: readonly ObjectiveReport[];
  readonly questions: readonly QuestionReport[];
  /** What content did that a strict LMS would not take. */
  readonly flags: readonly string[];
}

export interface ObjectiveReport {
  readonly id: string;
  readonly text: string;
  readonly status: string;
  readonly score: string;
}

export interface QuestionReport {
  readonly id: string;
  readonly text: string;
  readonly answer: string;
  readonly right: string;
  readonly result: string;
  readonly weight: string;
  readonly latency: string;
  readonly when: string;
}
