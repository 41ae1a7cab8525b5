// What does the model make of all that was done at the keyboard? From it follows what the LMS must hold.

import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, bankOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Module, Page} from '../../src/model/course.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {progress} from '../../src/model/progress.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {responseTo} from './answer.ts';

export interface Ledger {
  readonly state: LearnerState;
  /** What was handed in last to each question of a test, in the order in which the LMS was first told of them. */
  readonly told: ReadonlyMap<ActivityId, Response>;
}

export const blank: Ledger = {state: newcomer(''), told: new Map()};

/** A learner who has read and done all but the tests, and stands on this page. */
export function allButTests(course: Course, page: Page): Ledger {
  const pages = pagesOf(course);
  const done = activitiesOf(pages).map((activity): Action => ({
    type: 'submit',
    activity,
    response: responseTo(activity, 'right'),
  }));
  const seen = pages.map(({id}): Action => ({type: 'see', page: id}));
  const actions: Action[] = [...seen, ...done, {type: 'open', page: page.id}];
  return {...blank, state: actions.reduce(reduce, newcomer('e2e'))};
}

/** As the LMS would hold it, had an earlier sitting left it there. */
export const memoryOf = ({state}: Ledger, limit: number): string => encode(state, limit).memory;

export function entered(ledger: Ledger, course: Course, actions: readonly Action[]): Ledger {
  const after = actions.reduce(reduce, ledger.state);
  const {complete} = progress(course, after);
  return {...ledger, state: complete ? reduce(after, {type: 'complete', at: 1}) : after};
}

/** What was replied to each question that a test asked, in the order in which it asked them. */
export type Replies = ReadonlyMap<Activity, Response>;

/** A whole attempt, handed in. */
export function taken(ledger: Ledger, course: Course, module: Module, replies: Replies): Ledger {
  const test = module.test?.page;
  if (test === undefined) throw new Error(`"${module.id}" has no test.`);
  const asked = [...replies.keys()].map(({id}) => id);
  const {state} = entered(ledger, course, [
    {type: 'begin', test, asked},
    ...[...replies].map(([activity, response]): Action => ({
      type: 'reply',
      test,
      activity,
      response,
    })),
    {type: 'hand-in', test, bank: bankOf(module)},
  ]);
  const told = new Map(ledger.told);
  for (const [{id}, response] of replies) told.set(id, response);
  return {state, told};
}
