// Which course has a test to be taken? One small module: an opening, a page that teaches, and a test of each kind of question.

import type {Choice} from '../../src/model/activity.ts';
import type {Course, Module, Text} from '../../src/model/course.ts';
import type {ActivityId, Html, ModuleId, ObjectiveId, PageId} from '../../src/model/ids.ts';
import type {Response} from '../../src/model/learner.ts';
import {course as smallest} from '../course.ts';
import {activities} from './fixtures.ts';
import {notebook} from '../notebook.ts';

const asHtml = (text: string): Html => text as Html;

export const opening = 'opening' as PageId;
export const teaching = 'teaching' as PageId;
export const testPage = 'm3-test' as PageId;

const another = (id: string, objective: string): Choice => ({
  ...activities.choice,
  id: id as ActivityId,
  prompt: asHtml(`<p>And what of ${id}?</p>`),
  label: `And what of ${id}?`,
  objectives: [objective as ObjectiveId],
});

/** Stands on the page that teaches, and in the bank. */
export const check = another('practiced', '3.2');

const prose = {kind: 'prose', at: 0} as const;
const page = {minutes: 1, lesson: 0, blocks: [prose], sources: ['key']};

export const module: Module = {
  id: 'case-planning-in-recovery' as ModuleId,
  number: 3,
  title: 'Case Planning in Recovery',
  objectives: [
    {id: '3.1' as ObjectiveId, text: 'Say what comes first.'},
    {id: '3.2' as ObjectiveId, text: 'Say what comes next.'},
  ],
  lessons: ['Your role'],
  pages: [
    {...page, id: opening, title: 'The opening'},
    {...page, id: teaching, title: 'A question', lesson: 1, blocks: [prose, check]},
    {...page, id: testPage, title: 'Test of Module 3'},
  ],
  test: {
    page: testPage,
    asks: 4,
    items: [
      activities.choice,
      activities.several,
      activities.match,
      activities.sort,
      activities.order,
      another('second', '3.2'),
      another('third', '3.2'),
    ],
  },
  notebook: notebook(3, opening),
};

export const course: Course = {...smallest, modules: [module]};

export const text: Text = {
  module: module.id,
  prose: [asHtml('<p>Read on <a href="#teaching" data-page="teaching">the question</a>.</p>')],
  sources: {key: asHtml('A source, 2018.')},
  terms: {},
};

/** What is right for each question of the bank. */
export const right = {
  single: {kind: 'choice', picked: [1]},
  several: {kind: 'choice', picked: [0, 2]},
  match: {kind: 'match', placed: [0, 1]},
  sort: {kind: 'sort', placed: [0, 0, 1]},
  order: {kind: 'order', sequence: [0, 1, 2]},
  second: {kind: 'choice', picked: [1]},
  third: {kind: 'choice', picked: [1]},
  practiced: {kind: 'choice', picked: [1]},
} as const satisfies Record<string, Response>;
