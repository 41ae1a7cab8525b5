// What does a response come to? What it lacks, whether it is right, and whether it is the same as before.

import type {Activity} from './activity.ts';
import type {Response} from './learner.ts';

export type Outcome = 'correct' | 'incorrect' | 'neutral';

/** What a response still lacks before it can be judged: lines without a place, or picks too few (or, below 0, too many). */
export function lacking(activity: Activity, response: Response | undefined): number {
  switch (activity.kind) {
    case 'choice':
      return activity.right.length - (response?.kind === 'choice' ? response.picked.length : 0);
    case 'match':
    case 'sort':
      return response?.kind === activity.kind
        ? response.placed.filter(target => target < 0).length
        : activity.items.length;
    case 'order':
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      return response ? 0 : 1;
    default:
      return activity satisfies never;
  }
}

/** Judges one response; writing is never right or wrong. */
export function grade(activity: Activity, response: Response): Outcome {
  switch (activity.kind) {
    case 'choice':
      return response.kind === 'choice' && sameNumbers(sorted(response.picked), activity.right)
        ? 'correct'
        : 'incorrect';
    case 'match':
    case 'sort':
      return response.kind === activity.kind && sameNumbers(response.placed, activity.right)
        ? 'correct'
        : 'incorrect';
    case 'order':
      return response.kind === 'order' &&
        response.sequence.length === activity.steps.length &&
        response.sequence.every((step, place) => step === place)
        ? 'correct'
        : 'incorrect';
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      return 'neutral';
    default:
      return activity satisfies never;
  }
}

const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b);
const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
export const sameResponse = (a: Response, b: Response): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
