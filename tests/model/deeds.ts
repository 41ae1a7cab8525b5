// What can a learner do, as the player lets it be done? For tests that need a learner who has come some way.

import type {Activity} from '../../src/model/activity.ts';
import {everyPath} from '../../src/model/conversation.ts';
import {bankOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Module} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import type {PageId} from '../../src/model/ids.ts';
import type {Attempt, LearnerState, Response, TestRecord} from '../../src/model/learner.ts';
import {missingOf, progress} from '../../src/model/progress.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {rightResponse} from '../../src/model/right-response.ts';

export type Deed = (course: Course, state: LearnerState) => LearnerState;

export const doing =
  (action: Action): Deed =>
  (_, state) =>
    reduce(state, action);

/** Of a module that has a test: its page. */
export function testOf({test, title}: Module): PageId {
  if (!test) throw new Error(`${title} has no test.`);
  return test.page;
}

export const recordOf = (module: Module, state: LearnerState): TestRecord | undefined =>
  state.tests[testOf(module)];

export const attemptOf = (module: Module, state: LearnerState): Attempt | undefined =>
  recordOf(module, state)?.attempt;

/** As the test's page does it: the attempt's number says which questions it asks. */
export const begin =
  (module: Module): Deed =>
  (_, state) => {
    const number = (attemptOf(module, state)?.number ?? 0) + 1;
    const asked = drawn(module, state.run, number);
    return reduce(state, {type: 'begin', test: testOf(module), asked});
  };

export const replying = (module: Module, activity: Activity, response: Response): Deed =>
  doing({type: 'reply', test: testOf(module), activity, response});

export const handIn = (module: Module): Deed =>
  doing({type: 'hand-in', test: testOf(module), bank: bankOf(module)});

/** `at` is the question's place among those that are asked. */
export type Knows = (question: Activity, at: number) => boolean;

/** Answers the attempt under way, or a new one, and does not hand it in. */
export const answering =
  (module: Module, knows: Knows): Deed =>
  (course, state) => {
    const begun = begin(module)(course, state);
    const asked = attemptOf(module, begun)?.asked ?? [];
    return bankOf(module).reduce((sum, question) => {
      const at = asked.indexOf(question.id);
      if (at < 0) return sum;
      const response = knows(question, at) ? goodResponse(question) : wrongResponse(question);
      return replying(module, question, response)(course, sum);
    }, begun);
  };

/** A whole attempt. */
export const sitting =
  (module: Module, knows: Knows): Deed =>
  (course, state) =>
    handIn(module)(course, answering(module, knows)(course, state));

/** All that is still missing, done rightly. */
export const finish: Deed = (course, state) =>
  course.modules
    .filter(({test}) => test)
    .reduce((sum, module) => sitting(module, () => true)(course, sum), read(course, state));

/** All pages seen, and every question on them answered rightly that was not answered yet. */
export const read: Deed = (course, state) => {
  const pages = pagesOf(course);
  const seen = pages.reduce((sum, {id}) => reduce(sum, {type: 'see', page: id}), state);
  return missingOf(pages, seen).reduce((sum, one) => {
    if (one.kind !== 'activity') return sum;
    const response = goodResponse(one.activity);
    return reduce(sum, {type: 'submit', activity: one.activity, response});
  }, seen);
};

/** The session says so as soon as it is so. */
export const settle: Deed = (course, state) =>
  progress(course, state).complete ? reduce(state, {type: 'complete', at: 1_790_000_000}) : state;

/** Right where something is; else a few words, or the first way through a talk. */
export function goodResponse(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
    case 'match':
    case 'sort':
    case 'order':
      return rightResponse(activity);
    case 'reflect':
      return {kind: 'reflect', text: 'Words of my own.'};
    case 'conversation':
      return {kind: 'conversation', path: [...everyPath(activity)][0] ?? []};
    case 'plan':
      return {
        kind: 'plan',
        rows: [{question: 0, cells: ['Keep the link', 'Sarah, Friday']}],
        had: [],
        ratings: [],
      };
    case 'circles':
      return {kind: 'circles', people: [], comes: []};
    case 'statement':
      return {kind: 'statement', slots: ['Molly worries']};
    default:
      return activity satisfies never;
  }
}

/** Of its own kind, and never right; writing is neither. */
export function wrongResponse(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: []};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.items.map(() => -1)};
    case 'order':
      return {kind: 'order', sequence: activity.steps.map((_, at) => at).reverse()};
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      return goodResponse(activity);
    default:
      return activity satisfies never;
  }
}
