// The longest state that the planned course can have: three modules, all seen, each answer given twice, a second attempt.

import {
  activitiesOf,
  pagesOf,
  type Activity,
  type ActivityId,
  type Course,
  type Html,
  type ModuleId,
  type ObjectiveId,
  type Option,
  type Page,
  type PageId,
} from '../../src/model/course.ts';
import {newcomer, reduce, type LearnerState, type Response} from '../../src/model/learner.ts';

const pageCount = 95;
/** Of each kind: how many checks, how many for practice, and how many places each has. */
const plan: readonly [Activity['kind'], checks: number, practice: number, places: number][] = [
  ['choice', 46, 28, 4],
  ['choice', 8, 2, 6],
  ['match', 8, 4, 5],
  ['sort', 6, 6, 8],
  ['sort', 0, 2, 12],
  ['order', 8, 2, 6],
  ['order', 0, 2, 12],
  ['reflect', 0, 12, 0],
  ['plan', 0, 6, 0],
];

const options = (count: number): Option[] =>
  Array.from({length: count}, (_, at) => ({
    html: '' as Html,
    text: `The option that stands at place ${at + 1}, in as many words as an option has`,
    feedback: '' as Html,
  }));

function activity(kind: Activity['kind'], check: boolean, places: number, at: number): Activity {
  const base = {
    id: `activity-number-${at}` as ActivityId,
    shape: `s${String(at).padStart(3, '0')}`,
    prompt: '' as Html,
    label: `What an administrator reads of activity ${at}: one line, as long as most questions are.`,
    objectives: [`${1 + (at % 3)}.${1 + (at % 5)}` as ObjectiveId],
    check,
    optional: false,
  };
  const right = Array.from({length: places}, (_, place) => place);
  switch (kind) {
    case 'choice':
      return {...base, kind, options: options(places), right: [0]};
    case 'match':
    case 'sort': {
      const targets = options(kind === 'match' ? places : 4).map(({text}) => text);
      return {
        ...base,
        kind,
        items: options(places),
        targets,
        right: right.map(to => to % targets.length),
      };
    }
    case 'order':
      return {...base, kind, steps: options(places)};
    case 'reflect':
      return {...base, kind, model: '' as Html};
    case 'plan':
      return {
        ...base,
        kind,
        questions: ['1. Stay in recovery'],
        columns: ['Need', 'By whom'],
        model: [],
      };
    default:
      return kind satisfies never;
  }
}

const activities = plan
  .flatMap(([kind, checks, practice, places]) => [
    ...Array.from({length: checks}, () => ({kind, check: true, places})),
    ...Array.from({length: practice}, () => ({kind, check: false, places})),
  ])
  .map(({kind, check, places}, at) => activity(kind, check, places, at));

const pages = Array.from({length: pageCount}, (_, at): Page => ({
  id: `page-number-${at}` as PageId,
  title: `Page ${at}`,
  lesson: 1,
  minutes: 3,
  blocks: activities.filter((_, place) => place % pageCount === at),
  sources: [],
}));

export const wholeCourse: Course = {
  title: 'The whole course',
  code: '508804',
  version: '1.0.0',
  language: 'en-US',
  pass: 80,
  provider: undefined,
  help: undefined,
  hotline: undefined,
  modules: [1, 2, 3].map(number => ({
    id: `module-${number}` as ModuleId,
    number,
    title: `Module ${number}`,
    objectives: [1, 2, 3, 4, 5].map(place => ({
      id: `${number}.${place}` as ObjectiveId,
      text: `Say what objective ${place} of module ${number} asks for, in the words of a learner.`,
    })),
    lessons: ['One'],
    pages: pages.filter((_, at) => at % 3 === number - 1),
  })),
};

/** Wrong at first, and as long as it can be. */
function wrong(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.options.map((_, at) => at).slice(1)};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.right.toReversed()};
    case 'order':
      return {kind: 'order', sequence: activity.steps.map((_, at) => at).reverse()};
    case 'reflect':
      return {kind: 'reflect', text: writing};
    case 'plan':
      return {
        kind: 'plan',
        rows: Array.from({length: 5}, () => ({question: 0, cells: [row, row]})),
      };
    default:
      return activity satisfies never;
  }
}

const writing =
  'The plan has one point of failure: Grandma, who is often tired. I would ask Sonia who else the children ' +
  'trust, write that name down with a phone number, and practise the call with both of them before Friday.';
const row = 'A second adult who has said yes, and whom the children know';

const answered = (give: (activity: Activity) => Response, state: LearnerState): LearnerState =>
  activitiesOf(pagesOf(wholeCourse)).reduce(
    (sum, activity) => reduce(sum, {type: 'submit', activity, response: give(activity)}),
    state,
  );

export const checkIds = activitiesOf(pagesOf(wholeCourse))
  .filter(({check}) => check)
  .map(({id}) => id);

export function longestState(right: (activity: Activity) => Response): LearnerState {
  const first = reduce(newcomer('abcdefgh'), {type: 'report', checks: checkIds});
  const again = reduce(first, {type: 'retake', best: checkIds});
  const seen = pagesOf(wholeCourse).reduce(
    (sum, {id}) => reduce(reduce(sum, {type: 'see', page: id}), {type: 'open', page: id}),
    again,
  );
  return {...answered(right, answered(wrong, seen)), completed: true, seconds: 100_000};
}
