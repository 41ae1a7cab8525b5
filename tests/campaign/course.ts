// Which course do the walks take? Two small modules, each with a page to read, a question, a place to write and a test.

import type {Choice, Reflect} from '../../src/model/activity.ts';
import type {Course, Module} from '../../src/model/course.ts';
import type {ActivityId, Html, ModuleId, ObjectiveId, PageId} from '../../src/model/ids.ts';
import {check, course as small} from '../course.ts';
import {notebook} from '../notebook.ts';

const asHtml = (text: string): Html => text as Html;

const ask = (id: string, page: PageId): Choice => ({...check, id: id as ActivityId, page});

const write = (id: string, page: PageId): Reflect => ({
  kind: 'reflect',
  id: id as ActivityId,
  shape: 'text',
  prompt: asHtml(`<p>What of ${id}?</p>`),
  label: `What of ${id}?`,
  objectives: [],
  page,
  check: false,
  optional: false,
  file: `Part ${id}`,
  model: asHtml('<p>As you see it.</p>'),
});

function module(number: number): Module {
  const [opening, question, test] = ['opening', 'question', 'test'].map(
    name => `${name}-${number}` as PageId,
  ) as [PageId, PageId, PageId];
  const page = {minutes: 1, sources: [], blocks: []};
  return {
    id: `module-${number}` as ModuleId,
    number,
    title: `Module ${number}`,
    objectives: [{id: `${number}.1` as ObjectiveId, text: 'Say what comes first.'}],
    lessons: ['One'],
    pages: [
      {...page, id: opening, title: 'The opening', lesson: 0},
      {
        ...page,
        id: question,
        title: 'A question',
        lesson: 1,
        blocks: [ask(`first-${number}`, question), write(`words-${number}`, question)],
      },
      {...page, id: test, title: 'The test', lesson: 0},
    ],
    test: {
      page: test,
      asks: 2,
      items: ['a', 'b', 'c'].map(letter => ask(`item-${number}-${letter}`, question)),
    },
    notebook: notebook(number, opening),
  };
}

export const course: Course = {...small, modules: [module(1), module(2)]};
