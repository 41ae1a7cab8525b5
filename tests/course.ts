// Which course do the tests take? The smallest whole one: two pages, one check.

import type {
  ActivityId,
  Choice,
  Course,
  Html,
  ModuleId,
  ObjectiveId,
  PageId,
} from '../src/model/course.ts';

const words = (text: string): Html => text as Html;
const option = (text: string) => ({html: words(text), text, feedback: words(`<p>On ${text}.</p>`)});

export const first = 'first' as PageId;
export const second = 'second' as PageId;

export const check: Choice = {
  kind: 'choice',
  id: 'what-first' as ActivityId,
  shape: 'abcd',
  prompt: words('<p>What comes first?</p>'),
  label: 'What comes first?',
  objectives: ['3.1' as ObjectiveId],
  check: true,
  optional: false,
  options: [option('See the children'), option('Wait')],
  right: [0],
};

const page = {minutes: 1, sources: [], blocks: []};

export const course: Course = {
  title: 'A small course',
  code: '508804',
  version: '0.0.1',
  language: 'en-US',
  pass: 80,
  provider: undefined,
  help: undefined,
  hotline: undefined,
  modules: [
    {
      id: 'case-planning-in-recovery' as ModuleId,
      number: 3,
      title: 'Case Planning in Recovery',
      objectives: [{id: '3.1' as ObjectiveId, text: 'Say what comes first.'}],
      lessons: ['Your role'],
      pages: [
        {...page, id: first, title: 'The opening', lesson: 0},
        {...page, id: second, title: 'A question', lesson: 1, blocks: [check]},
      ],
    },
  ],
};
