// Which course is searched in the tests? Two small modules with words, sources, questions of each kind, and a test.

import {notebook} from '../notebook.ts';
import type {Activity} from '../../src/model/activity.ts';
import type {Course, Module, Page, Text} from '../../src/model/course.ts';
import type {ActivityId, Html, ModuleId, PageId} from '../../src/model/ids.ts';
import {course as smallest} from '../course.ts';
import {activities} from './fixtures.ts';

const asHtml = (text: string): Html => text as Html;

const page = (id: string, title: string, rest: Partial<Page> = {}): Page => ({
  id: id as PageId,
  title,
  lesson: 0,
  minutes: 1,
  blocks: [{kind: 'prose', at: 0}],
  sources: [],
  ...rest,
});

const onlyInTest: Activity = {
  ...activities.choice,
  id: 'only-in-test' as ActivityId,
  prompt: asHtml('<p>What is a xylophone?</p>'),
};

const first: Module = {
  id: 'first' as ModuleId,
  number: 1,
  title: 'First things',
  objectives: [],
  lessons: ['The call'],
  pages: [
    page('opening-1', 'First things'),
    page('call', 'The call at night', {
      lesson: 1,
      sources: ['key'],
      blocks: [{kind: 'prose', at: 1}, activities.choice, activities.order],
    }),
    page('test-1', 'Test of Module 1', {blocks: [{kind: 'prose', at: 2}]}),
  ],
  test: {page: 'test-1' as PageId, asks: 1, items: [onlyInTest]},
  notebook: notebook(1, 'opening-1' as PageId),
};

const second: Module = {
  ...first,
  id: 'second' as ModuleId,
  number: 2,
  title: 'Later things',
  lessons: ['Who is awake'],
  pages: [
    page('opening-2', 'Later things'),
    page('plan', 'A safety plan', {
      lesson: 1,
      blocks: [{kind: 'prose', at: 1}, activities.plan, activities.statement, activities.sort],
    }),
  ],
  test: undefined,
  notebook: notebook(2, 'opening-2' as PageId),
};

export const course: Course = {...smallest, modules: [first, second]};

export const texts: readonly Text[] = [
  {
    module: first.id,
    prose: [
      asHtml('<p class="lead">A report comes in.</p>'),
      asHtml(
        '<p>Molly asks about <span class="term" data-term="naloxone">naloxone</span>.<sup><a href="#source-key" aria-label="Source 1">1</a></sup></p><section><h2>Café &amp; kin</h2><ul><li>Grandma is <b>awake</b>.</li><li>The neighbor’s door is <em>open</em>.</li></ul><svg><text>drawn</text></svg><p class="vh">hidden</p></section>',
      ),
      asHtml('<p>Take your time.</p>'),
    ],
    sources: {
      key: asHtml(
        'Agency, <a href="https://example.org/" target="_blank" rel="noopener">Naloxone at Home<span class="vh"> (opens in a new tab)</span></a>, 2018.',
      ),
    },
    terms: {
      naloxone: {
        term: 'Naloxone',
        meaning: asHtml('a medicine that reverses an <b>opioid</b> overdose for a time.'),
      },
    },
  },
  {
    module: second.id,
    prose: [asHtml('<p>What comes later.</p>'), asHtml('<p>Nobody sleeps in the car.</p>')],
    sources: {},
    terms: {},
  },
];

/** As a package loads it: each module's own. */
export const loadText = ({id}: Module): Promise<Text> => {
  const text = texts.find(({module}) => module === id);
  return text ? Promise.resolve(text) : Promise.reject(new Error(`${id}.js`));
};
