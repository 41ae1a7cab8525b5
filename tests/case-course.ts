// Which course has a case file? Two small modules: each kind of writing once, one writing that is no part of it, and what each module alone would hold.

import {
  caseFileOf,
  type Activity,
  type ActivityId,
  type Choice,
  type Circles,
  type Course,
  type Html,
  type Module,
  type ModuleId,
  type ObjectiveId,
  type PageId,
  type Plan,
  type Reflect,
  type Statement,
} from '../src/model/course.ts';
import {newcomer, reduce, type LearnerState, type Response} from '../src/model/learner.ts';
import type {Writing, WritingActivity} from '../src/model/response-code.ts';
import {course as small} from './course.ts';

const asHtml = (text: string): Html => text as Html;

const common = (id: string, page: string, file: string | undefined) => ({
  id: id as ActivityId,
  shape: 'abcd',
  prompt: asHtml(`<p>What of ${id}?</p>`),
  label: `What of ${id}?`,
  objectives: ['3.1' as ObjectiveId],
  page: page as PageId,
  check: false,
  optional: false,
  file,
});

export const engaging = 'engaging' as PageId;
export const planning = 'planning' as PageId;

export const danger: Statement = {
  ...common('danger-statement', engaging, 'Danger statement'),
  kind: 'statement',
  form: 'danger',
  children: [],
  unheard: [],
  slots: [
    {name: 'Who worries', ask: 'Who said so?', model: asHtml('Molly &amp; Sonia worry that')},
    {name: 'What could happen', ask: 'To whom?', model: asHtml('<b>Sam</b> could fall.')},
  ],
  model: asHtml('<p>Both have said it.</p>'),
};

export const network: Circles = {
  ...common('safety-network', engaging, 'Safety network'),
  kind: 'circles',
  rings: ['knows everything', 'knows something', 'knows nothing yet'],
  earlier: undefined,
  middle: ['Alisa', 'Sam'],
  start: [
    {name: 'Grandma', role: 'Sonia’s mother', knows: 'A little', service: false, ring: 1},
    {name: 'Molly', role: 'Child welfare worker', knows: 'A lot', service: true, ring: 0},
    {name: 'James', role: 'Unsure', knows: '', service: false, ring: -1},
  ],
  stress: [
    {ask: asHtml('Friday, 2 a.m. <em>Who comes?</em>'), model: asHtml('<p>A second adult.</p>')},
    {ask: asHtml('Sunday noon. Who comes?'), model: asHtml('<p>Anybody.</p>')},
  ],
  model: asHtml(''),
};

export const failure: Reflect = {
  ...common('point-of-failure', planning, 'What if Grandma can’t?'),
  kind: 'reflect',
  optional: true,
  model: asHtml('<p>A second adult.</p><p>And a phone.</p>'),
};

export const recovery: Plan = {
  ...common('recovery-plan', planning, 'Recovery plan'),
  kind: 'plan',
  questions: ['1. Stay in recovery', '2. Live healthily'],
  columns: ['Need', 'First act'],
  fixed: false,
  model: [
    {
      question: 0,
      cells: [asHtml('Keep the <em>link</em>'), asHtml('Book a visit')],
      gap: asHtml(''),
    },
    {question: 1, cells: [asHtml('Sleep'), asHtml('Ask')], gap: asHtml('')},
  ],
  rubric: ['Each act has a name.', 'Each act has a day.'],
};

/** One row a moment. */
export const moments: Plan = {
  ...common('green-to-red', planning, 'From green to red'),
  kind: 'plan',
  questions: ['Green', 'Red'],
  columns: ['Sonia'],
  fixed: true,
  model: [
    {question: 0, cells: [asHtml('Rests.')], gap: asHtml('')},
    {question: 1, cells: [asHtml('Calls.')], gap: asHtml('')},
  ],
  rubric: [],
};

/** The learner's own life: no part of the case file. */
export const own: Reflect = {
  ...common('ninety-days-myself', planning, undefined),
  kind: 'reflect',
  optional: true,
  model: asHtml(''),
};

export const first: Choice = {
  ...common('what-first', planning, undefined),
  kind: 'choice',
  options: ['See the children', 'Wait'].map(text => ({
    html: asHtml(text),
    text,
    feedback: asHtml(`<p>On ${text}.</p>`),
  })),
  right: [0],
};

function module(number: number, title: string, page: PageId, blocks: readonly Activity[]): Module {
  return {
    id: `module-${number}` as ModuleId,
    number,
    title,
    objectives: [{id: `${number}.1` as ObjectiveId, text: 'Write what is asked.'}],
    lessons: ['One'],
    pages: [{id: page, title: `The page ${page}`, lesson: 1, minutes: 1, blocks, sources: []}],
    test: undefined,
  };
}

const modules = [
  module(2, 'Engaging', engaging, [danger, network]),
  module(3, 'Planning', planning, [failure, recovery, moments, own, first]),
] as const;

export const series: Course = {...small, modules};

/** As its module is packaged alone. */
export function alone(number: 2 | 3): Course {
  return {
    ...series,
    modules: modules.filter(module => module.number === number),
    elsewhere: caseFileOf(series).filter(part => part.number !== number),
  };
}

/** A few words in each part. */
export const written: readonly (readonly [WritingActivity, Writing])[] = [
  [danger, {kind: 'statement', slots: ['Molly worries that', 'Alisa could be alone.']}],
  [
    network,
    {
      kind: 'circles',
      people: [
        {name: 'Aunt', role: 'Sister', knows: 'All of it', service: false, ring: 0},
        {name: 'Coach', role: 'Of the team', knows: '', service: true, ring: -1},
        {name: 'Neighbor', role: '', knows: 'Some', service: false, ring: 1},
      ],
      comes: [[2, 0], []],
    },
  ],
  [failure, {kind: 'reflect', text: 'Her sister.\nThen a neighbor.'}],
  [
    recovery,
    {
      kind: 'plan',
      rows: [
        {question: 1, cells: ['Sleep', 'Bed at ten']},
        {question: 0, cells: ['A sponsor', '']},
        {question: -1, cells: ['Money', 'Ask']},
      ],
      had: [0],
      ratings: [2, -1],
    },
  ],
  [
    moments,
    {
      kind: 'plan',
      rows: [
        {question: 0, cells: ['Walks.']},
        {question: 1, cells: ['']},
      ],
      had: [],
      ratings: [],
    },
  ],
];

/** A learner who has handed in these. */
export const writing = (
  pairs: readonly (readonly [Activity, Response])[],
  start: LearnerState = newcomer('run'),
): LearnerState =>
  pairs.reduce(
    (state, [activity, response]) => reduce(state, {type: 'submit', activity, response}),
    start,
  );
