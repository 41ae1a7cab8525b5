// Which course has somewhat more of everything than the real one? Three modules of 105 pages in all, each with its test.

import type {Activity, Option} from '../../src/model/activity.ts';
import {answerable} from '../../src/model/course-parts.ts';
import type {Course, Module, Page} from '../../src/model/course.ts';
import type {ActivityId, Html, ModuleId, ObjectiveId, PageId} from '../../src/model/ids.ts';
import {conversation} from '../conversation.ts';
import {course as small} from '../course.ts';
import {notebook} from '../notebook.ts';

const pageCount = 105;
const moduleCount = 3;
const objectiveCount = 5;

/** Of each kind: how many checks, how many for practice, and how many places each has. */
const onPages: readonly [Activity['kind'], checks: number, practice: number, places: number][] = [
  ['choice', 46, 42, 4],
  ['choice', 4, 4, 6],
  ['match', 5, 7, 5],
  ['sort', 1, 10, 8],
  ['sort', 0, 4, 12],
  ['order', 2, 4, 6],
  ['reflect', 0, 12, 0],
  ['plan', 0, 2, 0],
  ['conversation', 0, 3, 0],
  ['circles', 0, 2, 0],
  ['statement', 0, 10, 0],
];
/** Of each module's test. */
const inTest: readonly [Activity['kind'], count: number, places: number][] = [
  ['choice', 12, 4],
  ['match', 1, 5],
  ['sort', 1, 8],
  ['order', 1, 6],
];

const options = (count: number): Option[] =>
  Array.from({length: count}, (_, at) => ({
    html: '' as Html,
    text: `The option that stands at place ${at + 1}, in as many words as an option has`,
    feedback: '' as Html,
  }));

interface Asked {
  readonly kind: Activity['kind'];
  readonly check: boolean;
  readonly places: number;
}

function activity({kind, check, places}: Asked, name: string, page: number, at: number): Activity {
  const base = {
    id: name as ActivityId,
    shape: `s${String(at).padStart(3, '0')}`,
    prompt: '' as Html,
    label: `What an administrator reads of ${name}: one line, as long as most questions are.`,
    objectives: [`${moduleOf(page)}.${1 + (at % objectiveCount)}` as ObjectiveId],
    page: pageId(page),
    check,
    optional: false,
    file: undefined,
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
        fixed: false,
        model: Array.from({length: 17}, () => ({question: 0, cells: [], gap: '' as Html})),
        rubric: ['One', 'Two', 'Three', 'Four', 'Five', 'Six'],
      };
    case 'conversation':
      return {...conversation, ...base, kind};
    case 'circles':
      return {
        ...base,
        kind,
        rings: ['inner', 'middle', 'outer'],
        earlier: undefined,
        middle: [],
        start: [],
        stress: [],
        model: '' as Html,
      };
    case 'statement':
      return {
        ...base,
        kind,
        form: 'danger',
        children: [],
        unheard: [],
        slots: [],
        model: '' as Html,
      };
    default:
      return kind satisfies never;
  }
}

/** Pages are dealt to the modules in turn. */
const moduleOf = (page: number): number => 1 + (page % moduleCount);
const pageId = (page: number): PageId => `page-number-${page}` as PageId;

const activities = onPages
  .flatMap(([kind, checks, practice, places]) => [
    ...Array.from({length: checks}, () => ({kind, check: true, places})),
    ...Array.from({length: practice}, () => ({kind, check: false, places})),
  ])
  .map((asked, at) => activity(asked, `activity-number-${at}`, at % pageCount, at));

const pages = Array.from({length: pageCount}, (_, at): Page => ({
  id: pageId(at),
  title: `Page ${at}`,
  lesson: 1,
  minutes: 3,
  blocks: activities.filter(({page}) => page === pageId(at)),
  sources: [],
}));

function moduleNumber(number: number): Module {
  const test = `module-${number}-test` as PageId;
  const items = inTest
    .flatMap(([kind, count, places]) =>
      Array.from({length: count}, () => ({kind, check: true, places})),
    )
    .map((asked, at) => activity(asked, `m${number}t-item-${at}`, number - 1, at));
  return {
    id: `module-${number}` as ModuleId,
    number,
    title: `Module ${number}`,
    objectives: Array.from({length: objectiveCount}, (_, at) => ({
      id: `${number}.${at + 1}` as ObjectiveId,
      text: `Say what objective ${at + 1} of module ${number} asks for, in the words of a learner.`,
    })),
    lessons: ['One'],
    pages: [
      ...pages.filter((_, at) => moduleOf(at) === number),
      {id: test, title: `Test ${number}`, lesson: 0, minutes: 15, blocks: [], sources: []},
    ],
    test: {page: test, asks: 12, items},
    notebook: notebook(number, test),
  };
}

const modules = [moduleNumber(1), moduleNumber(2), moduleNumber(3)] as const;

export const wholeCourse: Course & {readonly modules: typeof modules} = {
  ...small,
  title: 'The whole course',
  modules,
};

/** All that a test can ask. */
export const questionIds = answerable(wholeCourse)
  .filter(({check}) => check)
  .map(({id}) => id);
