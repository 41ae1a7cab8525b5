// Which response is right? Every question of a test has one; writing and talk are never right or wrong.

import type {Activity, Choice, Match, Order} from './activity.ts';
import type {Response} from './learner.ts';

/** Undefined where nothing is right or wrong. */
export function rightResponse(question: Choice | Match | Order): Response;
export function rightResponse(activity: Activity): Response | undefined;
export function rightResponse(activity: Activity): Response | undefined {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.right};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.right};
    case 'order':
      return {kind: 'order', sequence: [...activity.steps.keys()]};
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      return undefined;
    default:
      return activity satisfies never;
  }
}
