// What follows from course and learner? Share, score, completion and evidence: always derived, never stored.

import type {Activity} from './activity.ts';
import {tallyOf} from './attempt.ts';
import {activitiesOf, bankOf} from './course-parts.ts';
import type {Course, Module, Objective, Page} from './course.ts';
import {answerTo, type LearnerState, type Result, type Tally} from './learner.ts';

/** Where a learner stands in one module. */
export interface Standing {
  readonly module: Module;
  /** The best attempt at its test; undefined: none was handed in yet, or it has no test. */
  readonly tally: Tally | undefined;
  /** Whole percent, 0 to 100; a module without a test has 100 once all its parts are done. */
  readonly score: number;
  readonly passed: boolean;
  /** Its test was handed in, all else is done, and it is below the mark. */
  readonly failed: boolean;
  /** What it still lacks, in the order of the course. */
  readonly missing: readonly Missing[];
  /** Done parts of all required parts, 0 to 1. */
  readonly share: number;
}

export interface Progress {
  readonly share: number;
  /** The mean of the modules' scores, whole percent. */
  readonly score: number;
  /** Every module is at the mark. */
  readonly passed: boolean;
  /** Everything seen, everything required answered, and passed: now or at some time. */
  readonly complete: boolean;
  /** Everything is done, and a module is below the mark. */
  readonly failed: boolean;
  readonly modules: readonly Standing[];
  readonly missing: readonly Missing[];
}

export type Missing =
  | {readonly kind: 'page' | 'test'; readonly page: Page}
  | {readonly kind: 'activity'; readonly page: Page; readonly activity: Activity};

/** Where a learner stands, over the whole package. */
export function progress(course: Course, state: LearnerState): Progress {
  const modules = course.modules.map(module => standing(course, module, state));
  const missing = modules.flatMap(module => module.missing);
  const passed = modules.every(module => module.passed);
  const complete = state.completed || (missing.length === 0 && passed);
  const parts = sum(course.modules.map(partsOf));
  const share = complete ? 1 : Math.min((parts - missing.length) / parts, 0.99);
  const score = mean(modules.map(module => module.score));
  const failed = !complete && modules.every(module => module.failed || module.missing.length === 0);
  return {share, score, passed: passed || state.completed, complete, failed, modules, missing};
}

function standing(course: Course, module: Module, state: LearnerState): Standing {
  const best = module.test && state.tests[module.test.page]?.best;
  const tally = best && tallyOf(best);
  const undone = missingOf(readingOf(module), state);
  const score = module.test ? percent(tally) : undone.length === 0 || state.completed ? 100 : 0;
  const passed = score >= course.pass;
  const page = module.pages.find(({id}) => id === module.test?.page);
  const missing = [...undone, ...(page && !passed ? [{kind: 'test', page} as const] : [])];
  const parts = partsOf(module);
  const failed = tally !== undefined && !passed && undone.length === 0;
  return {module, tally, score, passed, failed, missing, share: (parts - missing.length) / parts};
}

/** The score of a module by one of its attempts; what was passed once never falls below the mark by a later one (F28). */
export function scoreBy(
  which: 'best' | 'first' | 'last',
  course: Course,
  {module, tally, score, passed}: Standing,
  state: LearnerState,
): number {
  const tallies = module.test && state.tests[module.test.page]?.tallies;
  if (which === 'best' || !tallies || !tally) return score;
  const counted = percent(tallies[which]);
  return which === 'last' && passed ? Math.max(counted, course.pass) : counted;
}

/** All pages but that of the test, which need not be seen by whoever has passed it. */
const readingOf = ({pages, test}: Module): Page[] => pages.filter(({id}) => id !== test?.page);

const partsOf = (module: Module): number =>
  module.pages.length + activitiesOf(module.pages).filter(({optional}) => !optional).length;

/** Required parts of these pages that have not been done yet. */
export function missingOf(pages: readonly Page[], state: LearnerState): Missing[] {
  return pages.flatMap((page): Missing[] => [
    ...(state.seen.includes(page.id) ? [] : [{kind: 'page', page} as const]),
    ...activitiesOf([page])
      .filter(activity => !activity.optional && !isSubmitted(activity, state))
      .map(activity => ({kind: 'activity', page, activity}) as const),
  ]);
}

/** Handed in at least once, in the form that it has now. */
export function isSubmitted(activity: Activity, state: LearnerState): boolean {
  return (answerTo(activity, state.answers)?.tries ?? 0) > 0;
}

export interface Evidence {
  readonly objective: Objective;
  /** Of the questions on it in the best attempt. */
  readonly tally: Tally;
  readonly score: number;
  readonly met: boolean;
}

/** What the best attempt at a module's test shows for each of its objectives. */
export function evidence(course: Course, module: Module, state: LearnerState): Evidence[] {
  const best: Result = (module.test && state.tests[module.test.page]?.best) ?? {
    asked: [],
    right: [],
  };
  const bank = bankOf(module);
  return module.objectives.map(objective => {
    const asked = bank.filter(
      ({id, objectives}) => objectives.includes(objective.id) && best.asked.includes(id),
    );
    const tally = {right: asked.filter(({id}) => best.right.includes(id)).length, of: asked.length};
    const score = percent(tally);
    return {objective, tally, score, met: tally.of > 0 && score >= course.pass};
  });
}

/** Whether a page has nothing left to do; the page of a test is done when the test is passed. */
export function isDone(course: Course, page: Page, state: LearnerState): boolean {
  const module = course.modules.find(({test}) => test?.page === page.id);
  return module ? standing(course, module, state).passed : missingOf([page], state).length === 0;
}

/** What the pages that are not done take. */
export const minutesLeft = (course: Course, pages: readonly Page[], state: LearnerState): number =>
  sum(pages.filter(page => !isDone(course, page, state)).map(({minutes}) => minutes));

// Rounded down, so that a score just below the pass mark never reads as passed; the sum guards against 79.999…
export const percent = ({right, of}: Tally = {right: 0, of: 0}): number =>
  of === 0 ? 0 : Math.floor((100 * right) / of + 1e-9);

export const mean = (numbers: readonly number[]): number =>
  Math.floor(sum(numbers) / numbers.length);

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
