// How long does a page take? Reading at 200 words a minute, and a stated time for each kind of activity.

import type {Activity, Kind} from '../model/activity.ts';

const wordsAMinute = 200;

/** Minutes to read, think, answer and read what the course says to it. */
const activityMinutes: Readonly<Record<Kind, number>> = {
  choice: 1,
  match: 1.5,
  sort: 1.5,
  order: 1.5,
  reflect: 2,
  plan: 8,
  conversation: 5,
  circles: 5,
  statement: 3,
};

/** Whole minutes, at least 1. */
export function minutesFor(prose: string, activities: readonly Activity[]): number {
  const reading = countWords(prose) / wordsAMinute;
  const doing = activities.reduce((sum, {kind}) => sum + activityMinutes[kind], 0);
  return Math.max(1, Math.round(reading + doing));
}

export function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}
