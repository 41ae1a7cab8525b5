// Which course do the tests take? The smallest whole one: two pages, one check, and a test of two questions.

import type {Choice} from '../src/model/activity.ts';
import type {Course} from '../src/model/course.ts';
import type {ActivityId, Html, ModuleId, ObjectiveId, PageId} from '../src/model/ids.ts';
import {notebook} from './notebook.ts';

const words = (text: string): Html => text as Html;
const option = (text: string) => ({html: words(text), text, feedback: words(`<p>On ${text}.</p>`)});

export const first = 'first' as PageId;
export const second = 'second' as PageId;
/** The page of the module's test. */
export const testPage = 'case-planning-in-recovery-test' as PageId;

const ask = (id: string, question: string): Choice => ({
  kind: 'choice',
  id: id as ActivityId,
  shape: 'abcd',
  prompt: words(`<p>${question}</p>`),
  label: question,
  objectives: ['3.1' as ObjectiveId],
  page: second,
  check: true,
  optional: false,
  file: undefined,
  options: [option('See the children'), option('Wait')],
  right: [0],
});

export const check = ask('what-first', 'What comes first?');
/** Asked in the test alone, and in a learner's first attempt both of them. */
export const items = [
  ask('m3t-when-nobody-answers', 'Nobody answers the door. What comes first?'),
  ask('m3t-when-grandma-calls', 'Grandma calls at night. What comes first?'),
] as const;

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
  writing: 'lms',
  mirror: {rules: [], allowed: []},
  elsewhere: [],
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
        {...page, id: testPage, title: 'Test of Module 3', lesson: 0},
      ],
      test: {page: testPage, asks: 2, items},
      notebook: notebook(3, first),
    },
  ],
};
