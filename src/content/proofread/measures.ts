// How much is there to read, and how long does it take? Two estimates of time, neither of them a claim of credit.

import {countWords} from '../minutes.ts';
import type {PageScript} from './page-script.ts';

interface WordCounts {
  /** Outside activities. */
  readonly prose: number;
  /** Questions, options and feedback. */
  readonly activities: number;
  /** What families take along, a part of `prose`. */
  readonly handout: number;
}

/** What front matter says, headings and all. */
export function wordCounts({front, blocks}: PageScript): WordCounts {
  const count = (passages: readonly {readonly text: string}[]): number =>
    passages.reduce((sum, {text}) => sum + countWords(text), 0);
  return {
    prose:
      count(front) +
      count(blocks.flatMap(({where, passages}) => (where === 'activity' ? [] : passages))),
    handout: count(blocks.flatMap(({handout, passages}) => (handout ? passages : []))),
    activities: count(
      blocks.flatMap(({where, passages}) => (where === 'activity' ? passages : [])),
    ),
  };
}

/** From 1, easy, to 5; the middle, since nobody has rated the course yet. */
export const difficulty = 3;

/**
 * Mergener, Am J Pharm Educ 1991;55:263-6: minutes of self-study from text. Some pages print "+22.3"; only "-22.3"
 * gives the published sample: 3,774 words, 16 questions, difficulty 2.5, 61.93589 minutes.
 */
export function mergenerMinutes(words: number, questions: number, rated = difficulty): number {
  return Math.max(0, 0.9 * (-22.3 + 0.00209 * words + 2.78 * questions + 15.5 * rated));
}
