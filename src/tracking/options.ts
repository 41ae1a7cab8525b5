// What may be chosen about what an LMS is told? Compiled into each package; manifest/profiles.ts chooses for an LMS.

import type {Snapshot, Standard} from './port.ts';

export interface TrackingOptions {
  /** SCORM 1.2 has one word; 2004 says completion and success apart. */
  readonly endStatus: 'completed' | 'passed' | 'both';
  /** Whether somebody below the mark is called "failed" once all else is done: some LMSs then close the attempt (F23). */
  readonly failed: boolean;
  /** Some LMSs keep nothing of an attempt that ended "normal", others count only that (F33); in SCORM 1.2 it is "" (F34). */
  readonly exitWhenComplete: 'suspend' | 'normal';
  /** Which attempt at each module's test makes the score (F28). */
  readonly score: 'best' | 'first' | 'last';
  /** In SCORM 1.2: answers as readable text, or as the single characters of the standard's own types (F48, F58). */
  readonly answers: 'words' | 'codes';
  /** Told only once the course is complete, for LMSs that judge each sitting by a mastery score (F25). */
  readonly scoreAtEnd: boolean;
  readonly interactions: boolean;
  readonly objectives: boolean;
  /** Each hand-in of a question is a record of its own: `…_try2` (F51). */
  readonly journaling: boolean;
  /** All questions have their places from the start, in one order for all learners: Moodle's columns go by place. */
  readonly registered: boolean;
  /** What can wait is committed at most once in so many seconds: 30 to 900 (F65). */
  readonly commitSeconds: number;
  /** How much fits, so that a page that is being left can send the whole record (F73): see scripts/payload.ts. */
  readonly room: Room;
}

/** How much is told of each question in SCORM 2004, and how many records of answers there may be. */
export interface Room {
  /** The first so many records are told whole; of those behind them only what was answered, and whether it was right. */
  readonly whole: number;
  readonly records: number;
  /** In whole records: characters of an option's identifier, and of the question. */
  readonly identifier: number;
  readonly description: number;
  /** In whole records: when it was answered, and how long that took. */
  readonly times: boolean;
}

/** ADL's own LMS promises to keep so many interactions (data-model.md, 2). */
const most = 250;

const usual: TrackingOptions = {
  endStatus: 'completed',
  failed: false,
  exitWhenComplete: 'suspend',
  score: 'best',
  answers: 'words',
  scoreAtEnd: false,
  interactions: true,
  objectives: true,
  journaling: false,
  registered: false,
  commitSeconds: 30,
  room: {whole: most, records: most, identifier: 40, description: 250, times: true},
};

/** What a package does where nothing else is chosen. */
export const usualOptions: Readonly<Record<Standard, TrackingOptions>> = {
  scorm12: usual,
  scorm2004: {...usual, endStatus: 'both'},
  none: usual,
};

/** What an option switches off is nothing. */
export const when = <T>(on: boolean, list: readonly T[]): readonly T[] => (on ? list : []);

export const isScored = ({complete, failed}: Snapshot, options: TrackingOptions): boolean =>
  complete || !options.scoreAtEnd || (failed && options.failed);
