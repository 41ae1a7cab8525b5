// What follows from course and learner? Share, score, completion and evidence: always derived, never stored.

import {activitiesOf, pagesOf, type Activity, type ActivityId, type Course} from './course.ts';
import type {Module, Objective, Page} from './course.ts';
import {grade, type LearnerState} from './learner.ts';

export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface Progress {
  /** Done parts of all required parts, 0 to 1. */
  readonly share: number;
  /** First answers in the attempt that counts. */
  readonly tally: Tally;
  /** Whole percent, 0 to 100; a course without checks has 100 once all its parts are done. */
  readonly score: number;
  readonly passed: boolean;
  /** Everything seen, everything required submitted, and passed: now or in an earlier attempt. */
  readonly complete: boolean;
  /** What this attempt still lacks, in the order of the course. */
  readonly missing: readonly Missing[];
}

export type Missing =
  | {readonly kind: 'page'; readonly page: Page}
  | {readonly kind: 'activity'; readonly page: Page; readonly activity: Activity};

/** Where a learner stands, over the whole package. */
export function progress(course: Course, state: LearnerState): Progress {
  const pages = pagesOf(course);
  const missing = missingOf(pages, state);
  const required = pages.length + activitiesOf(pages).filter(activity => !activity.optional).length;
  const tally = tallyOf(checksOf(pages), countedRight(course, state));
  const allDone = missing.length === 0;
  const score = tally.of === 0 ? (allDone || state.completed ? 100 : 0) : percent(tally);
  const passed = score >= course.pass && (tally.of > 0 || allDone);
  const complete = state.completed || (allDone && passed);
  const share = complete ? 1 : Math.min((required - missing.length) / required, 0.99);
  return {share, tally, score, passed: passed || state.completed, complete, missing};
}

/** Required parts of these pages that this attempt has not done yet. */
export function missingOf(pages: readonly Page[], state: LearnerState): Missing[] {
  return pages.flatMap((page): Missing[] => [
    ...(state.seen.includes(page.id) ? [] : [{kind: 'page', page} as const]),
    ...activitiesOf([page])
      .filter(activity => !activity.optional && !submitted(activity, state))
      .map(activity => ({kind: 'activity', page, activity}) as const),
  ]);
}

export interface Evidence {
  readonly objective: Objective;
  readonly tally: Tally;
  readonly score: number;
  readonly met: boolean;
  /** Some of its checks are still to be answered in this attempt. */
  readonly open: boolean;
}

/** What the counted attempt shows for each objective of a module. */
export function evidence(course: Course, module: Module, state: LearnerState): Evidence[] {
  const right = countedRight(course, state);
  return module.objectives.map(objective => {
    const checks = checksOf(module.pages).filter(check => check.objectives.includes(objective.id));
    const tally = tallyOf(checks, right);
    const score = tally.of === 0 ? 0 : percent(tally);
    const open = checks.some(check => !submitted(check, state));
    return {objective, tally, score, met: tally.of > 0 && score >= course.pass, open};
  });
}

/** The checks that were right at first in this attempt. */
export function rightAtFirst(course: Course, state: LearnerState): ActivityId[] {
  return checksOf(pagesOf(course))
    .filter(check => {
      const answer = state.answers[check.id];
      return (
        answer?.shape === check.shape &&
        answer.first !== undefined &&
        grade(check, answer.first) === 'correct'
      );
    })
    .map(check => check.id);
}

/** Whether this attempt, and not an earlier one, makes the score. */
export function thisAttemptCounts(course: Course, state: LearnerState): boolean {
  return (
    state.attempt === 1 || rightAtFirst(course, state).length > knownBest(course, state).length
  );
}

/** The checks that make the score: those of the best attempt; of two equal ones the earlier. */
export function countedRight(course: Course, state: LearnerState): readonly ActivityId[] {
  return thisAttemptCounts(course, state) ? rightAtFirst(course, state) : knownBest(course, state);
}

/** Knowledge checks of some pages, in their order. */
export function checksOf(pages: readonly Page[]): Activity[] {
  return activitiesOf(pages).filter(activity => activity.check);
}

function knownBest(course: Course, state: LearnerState): readonly ActivityId[] {
  const known = new Set(checksOf(pagesOf(course)).map(check => check.id));
  return state.best.filter(id => known.has(id));
}

export function submitted(activity: Activity, state: LearnerState): boolean {
  const answer = state.answers[activity.id];
  return answer !== undefined && answer.shape === activity.shape && answer.tries > 0;
}

export const tallyOf = (checks: readonly Activity[], right: readonly ActivityId[]): Tally => ({
  right: checks.filter(check => right.includes(check.id)).length,
  of: checks.length,
});

// Rounded down, so that a score just below the pass mark never reads as passed; the sum guards against 79.999…
export const percent = ({right, of}: Tally): number => Math.floor((100 * right) / of + 1e-9);
