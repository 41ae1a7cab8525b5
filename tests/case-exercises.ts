// Which exercises write a case file in the tests? Each kind of writing once, one writing that is no part of it, and a question.

import type {Choice, Circles, Plan, Reflect, Statement} from '../src/model/activity.ts';
import type {ActivityId, Html, ObjectiveId, PageId} from '../src/model/ids.ts';
import {around, grandma, james, molly} from './network.ts';

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
  ...around,
  start: [grandma, molly, james],
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
