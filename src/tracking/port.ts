// What is a record keeper told, and what does it answer? The one interface that an LMS, or none, is reached by.

import type {Outcome} from '../model/grade.ts';
import type {Journal} from './journal.ts';

/** The standard of a package is compiled in; it is never guessed from what the window offers (F04). */
export type Standard = 'scorm12' | 'scorm2004' | 'none';

export interface Launch {
  /** The LMS's id for the learner, or "" where it gives none (F99). */
  readonly learnerId: string;
  /** As the LMS writes it, often "Last, First"; "" where it gives none. */
  readonly learnerName: string;
  /** The state string of the last sitting, or "". */
  readonly memory: string;
  /** Any unknown mode counts as normal (F29). Nothing is written in review and browse (F30). */
  readonly mode: 'normal' | 'review' | 'browse';
  /** The LMS has the course as complete, whatever it has kept of our memory (F31). */
  readonly completed: boolean;
}

/** All that a record keeper should know now. Saving the same snapshot twice does no harm. */
export interface Snapshot {
  readonly complete: boolean;
  readonly passed: boolean;
  /** Everything is done, and a module is below the mark. */
  readonly failed: boolean;
  /** Whole percent, 0 to 100, by the attempts that count (F28). */
  readonly score: number;
  /** Share of the required parts, 0 to 1; exactly 1 only when complete (F26). */
  readonly share: number;
  readonly objectives: readonly ObjectiveStatus[];
  /** A page's id, or "". */
  readonly location: string;
  /** ASCII, `[A-Za-z0-9_.~-]`, within the port's memoryLimit. */
  readonly memory: string;
  /** Wall-clock time of this sitting in milliseconds: a total, not a difference (F37). */
  readonly elapsedMs: number;
  /** In the order of their index; only those that the LMS may still lack. */
  readonly interactions: readonly Interaction[];
}

export interface ObjectiveStatus {
  /** `M3`, or `LO_3_2` for learning objective 3.2: `[A-Za-z0-9_]+`. */
  readonly id: string;
  readonly description: string;
  readonly score: number;
  readonly complete: boolean;
  readonly passed: boolean;
  /** Tried, and below the mark. */
  readonly failed: boolean;
  /** Share of what belongs to it, 0 to 1. */
  readonly share: number;
}

/** One question of a module's test as it was answered in an attempt that was handed in. */
export interface Interaction {
  /** Its place in the LMS's list; the same for ever once told (F51, F53). */
  readonly index: number;
  /** `M3_what_the_lapse_means`: readable, `[A-Za-z][A-Za-z0-9_]{1,200}`; in SCORM 1.2 the only question text in a report (F59). */
  readonly id: string;
  readonly description: string;
  readonly objectives: readonly string[];
  readonly answer: InteractionAnswer;
  /** Undefined: nothing is told but the question, which has its place before it has an answer. */
  readonly outcome: Outcome | undefined;
  /** Real points (F63). */
  readonly weight: number;
  /** When it was answered and how long that took; unknown after a relaunch. */
  readonly at: Date | undefined;
  readonly latencyMs: number | undefined;
}

/** The learner's response and the right one, in words; each standard encodes them in its own grammar. */
export type InteractionAnswer =
  | {
      readonly type: 'choice';
      readonly options: readonly string[];
      readonly picked: readonly number[];
      readonly right: readonly number[];
    }
  | {
      readonly type: 'matching';
      readonly items: readonly string[];
      readonly targets: readonly string[];
      readonly placed: readonly number[];
      readonly right: readonly number[];
    }
  | {
      readonly type: 'sequencing';
      readonly steps: readonly string[];
      readonly sequence: readonly number[];
    };

export interface TrackingPort {
  readonly standard: Standard;
  /** Characters of state that this record keeper holds: 4,000 in SCORM 1.2, 15,000 in 2004. */
  readonly memoryLimit: number;
  /** How many interactions the LMS holds already; undefined where it does not say (F52). Known after open(). */
  readonly interactionCount: number | undefined;
  /** The last calls, for an administrator. */
  readonly journal: Journal;
  /** Finds the record keeper and opens a session. Rejects with a TrackingError. Called once a launch (F11). */
  open(): Promise<Launch>;
  /** Rejects with a TrackingError that names element and code. */
  save(snapshot: Snapshot): Promise<void>;
  /** One synchronous breath for a page that is being left: saves, and ends the session when `end` is set. Says what failed; never throws. */
  leave(snapshot: Snapshot, end: 'hide' | 'finish' | 'exit'): TrackingError | undefined;
  /** What was taken for saved may never have arrived (F67): the next save says all of it again. */
  doubt(): void;
}

/**
 * no-api, cross-origin: none was found. session-ended: the LMS takes no more calls. refused: it did not take a value.
 * lost: its window is gone. signed-out: it says "true", and the learner is not signed in any more. unreachable: it says
 * "true", or nothing, and nothing comes from its server.
 */
export type Reason =
  'no-api' | 'cross-origin' | 'session-ended' | 'signed-out' | 'unreachable' | 'refused' | 'lost';

/** Why a record keeper could not be reached or refused; element and code are for diagnostics, never shown as is (F15). */
export class TrackingError extends Error {
  readonly reason: Reason;
  readonly element: string;
  readonly code: string;
  constructor(reason: Reason, element = '', code = '', options?: ErrorOptions) {
    super(`${reason} ${element} ${code}`.trim(), options);
    this.name = 'TrackingError';
    this.reason = reason;
    this.element = element;
    this.code = code;
  }
}
