// What is the most that a course can have to remember? All seen, each answer given twice, each test taken and taken again.

import {activitiesOf, answerable, pagesOf} from '../../src/model/course.ts';
import type {Activity, Course} from '../../src/model/course.ts';
import {newcomer, reduce, type LearnerState, type Response} from '../../src/model/learner.ts';
import {answering, rightResponse, sitting} from './deeds.ts';

/** What is handed in differs from what stands there now, and every question of the banks was told to the LMS. */
export function longestState(course: Course): LearnerState {
  const seen = pagesOf(course).reduce(
    (sum, {id}) => reduce(reduce(sum, {type: 'see', page: id}), {type: 'open', page: id}),
    newcomer('abcdefgh'),
  );
  const answered = activitiesOf(pagesOf(course)).reduce((sum, activity) => {
    const response = longAndWrong(activity);
    const twice = ['submit', 'submit'] as const;
    const given = twice.reduce((once, type) => reduce(once, {type, activity, response}), sum);
    return reduce(given, {type: 'draft', activity, response: rightResponse(activity)});
  }, seen);
  const tested = course.modules.filter(({test}) => test);
  const taken = tested.reduce((sum, module) => sitting(module, () => true)(course, sum), answered);
  const again = tested.reduce((sum, module) => answering(module, () => true)(course, sum), taken);
  const told = reduce(again, {
    type: 'report',
    questions: answerable(course).flatMap(({check, id}) => (check ? [id] : [])),
  });
  const done = reduce(told, {type: 'complete', at: 1_790_000_000});
  return reduce(done, {type: 'spend', seconds: 100_000});
}

function longAndWrong(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.options.map((_, at) => at).slice(1)};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.right.toReversed()};
    case 'order':
      return {kind: 'order', sequence: activity.steps.map((_, at) => at).reverse()};
    case 'conversation':
      return {kind: 'conversation', path: Array.from({length: 12}, (_, at) => at % 4)};
    case 'reflect':
    case 'plan':
    case 'circles':
    case 'statement':
      return rightResponse(activity);
    default:
      return activity satisfies never;
  }
}

/** As much as learners of this field write. */
export function written(course: Course, state: LearnerState): LearnerState {
  return activitiesOf(pagesOf(course)).reduce((sum, activity) => {
    const writing = writingFor(activity);
    return writing ? reduce(sum, {type: 'submit', activity, response: writing}) : sum;
  }, state);
}

function writingFor({kind}: Activity): Response | undefined {
  switch (kind) {
    case 'reflect':
      return {kind, text};
    case 'plan': {
      const rows = Array.from({length: 5}, () => ({question: 0, cells: [cell, cell]}));
      return {kind, rows, had: [0, 3, 9], ratings: [0, 1, 2, 1, 0, 2]};
    }
    case 'circles': {
      const person = {name: 'Grandma', role: 'Her mother', knows: cell, service: false, ring: 0};
      return {kind, people: Array.from({length: 4}, () => person), comes: [[0, 1], [2]]};
    }
    case 'statement':
      return {kind, slots: ['Molly worries that', cell, 'Sam could be hurt.']};
    case 'choice':
    case 'match':
    case 'sort':
    case 'order':
    case 'conversation':
      return undefined;
    default:
      return kind satisfies never;
  }
}

const text =
  'The plan has one point of failure: Grandma, who is often tired. I would ask Sonia who else the children ' +
  'trust, write that name down with a phone number, and practise the call with both of them before Friday.';
const cell = 'A second adult who has said yes, and whom the children know';
