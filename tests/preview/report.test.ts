// Does the administrator read words where the LMS keeps codes?

import assert from 'node:assert/strict';
import test from 'node:test';
import {strToU8} from 'fflate';
import {readPackage, type Package} from '../../scripts/preview/package.ts';
import type {Attempt} from '../../scripts/preview/records.ts';
import {reportOf} from '../../scripts/preview/report.ts';
import type {DataModel} from '../../scripts/preview/emit.ts';
import type {Activity, Option} from '../../src/model/activity.ts';
import type {Course} from '../../src/model/course.ts';
import type {ActivityId, Html, ModuleId, ObjectiveId, PageId} from '../../src/model/ids.ts';
import {newcomer, type Response} from '../../src/model/learner.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import {toCmi12} from '../../src/tracking/scorm12.ts';
import {toCmi2004} from '../../src/tracking/scorm2004.ts';
import {snapshot} from '../../src/tracking/snapshot.ts';
import {course as small} from '../course.ts';
import {zip12, zip2004} from './zips.ts';
import {notebook} from '../notebook.ts';

const option = (text: string): Option => ({html: text as Html, text, feedback: '' as Html});

const base = (id: string) => ({
  id: id as ActivityId,
  shape: 'abcd',
  prompt: '' as Html,
  label: `The question “${id}”?`,
  objectives: ['3.1' as ObjectiveId],
  page: 'one' as PageId,
  check: true,
  optional: false,
  file: undefined,
});

/** Two options read the same for their first forty letters: codes are cut there, words are not. */
const long = 'The plan no longer fits her life at home and';
const choice: Activity = {
  ...base('what-now'),
  kind: 'choice',
  options: [
    option(`${long} needs to change.`),
    option(`${long} has failed.`),
    option('Wait: it’s “30 days”'),
  ],
  right: [0],
};
const match: Activity = {
  ...base('who-helps'),
  kind: 'match',
  items: [option('A safe place, tonight'), option('Medicine')],
  targets: ['Sonia’s mother', 'Clinic'],
  right: [0, 1],
};
const order: Activity = {
  ...base('which-first'),
  kind: 'order',
  steps: [option('Skips meals'), option('Argues with herself')],
};

const testPage = 'case-planning-test' as PageId;
/** Two of its questions are asked nowhere else. */
const bank: readonly Activity[] = [match, order, choice];
const page = {minutes: 1, sources: []};

const course: Course = {
  ...small,
  title: 'Course',
  modules: [
    {
      id: 'case-planning' as ModuleId,
      number: 3,
      title: 'Case Planning',
      objectives: [{id: '3.1' as ObjectiveId, text: 'Say what a lapse tells you'}],
      lessons: ['One'],
      pages: [
        {...page, id: 'one' as PageId, title: 'One', lesson: 1, blocks: [choice]},
        {...page, id: testPage, title: 'Test', lesson: 0, blocks: []},
      ],
      test: {page: testPage, asks: 3, items: [match, order]},
      notebook: notebook(3, testPage),
    },
  ],
};

const answers: readonly (readonly [Activity, Response])[] = [
  [choice, {kind: 'choice', picked: [1, 2]}],
  [match, {kind: 'match', placed: [1, 0]}],
  [order, {kind: 'order', sequence: [1, 0]}],
];

const script = {'course-0a1b2c.js': `globalThis.sopSuds=${JSON.stringify({course})};\n`};
const played: Readonly<Record<DataModel, Package>> = {
  scorm12: readPackage(zip12('course-scorm12.zip', script)),
  scorm2004: readPackage(zip2004('4th', script)),
};

function attempt(model: DataModel): Attempt {
  const actions: Action[] = [
    {type: 'begin', test: testPage, asked: answers.map(([{id}]) => id)},
    ...answers.map(([activity, response]): Action => ({
      type: 'reply',
      test: testPage,
      activity,
      response,
    })),
    {type: 'hand-in', test: testPage, bank},
    {type: 'report', questions: answers.map(([{id}]) => id)},
  ];
  const told = snapshot({
    course,
    state: actions.reduce(reduce, newcomer('run')),
    memory: 'abc',
    elapsedMs: 61_000,
    answered: new Map(),
    known: 0,
    options: usualOptions[model],
  });
  return {
    learner: 'learner-1',
    package: played[model].name,
    title: 'Course',
    edition: played[model].edition,
    number: 1,
    started: '2026-11-22T10:00:00.000Z',
    sessions: [],
    values: Object.fromEntries(
      (model === 'scorm12' ? toCmi12 : toCmi2004)(told, usualOptions[model]),
    ),
  };
}

for (const model of ['scorm12', 'scorm2004'] as const) {
  test(`${model}: questions, answers and objectives are the course's own words`, () => {
    const report = reportOf(attempt(model), [], played[model]);
    assert.deepEqual(
      report.questions.map(({text, answer, right}) => ({text, answer, right})),
      [
        {
          text: 'The question “what-now”?',
          answer: `${long} has failed.; Wait: it’s “30 days”`,
          right: `${long} needs to change.`,
        },
        {
          text: 'The question “who-helps”?',
          answer: 'A safe place, tonight: Clinic; Medicine: Sonia’s mother',
          right: 'A safe place, tonight: Sonia’s mother; Medicine: Clinic',
        },
        {
          text: 'The question “which-first”?',
          answer: '1. Argues with herself 2. Skips meals',
          right: '1. Skips meals 2. Argues with herself',
        },
      ],
    );
    assert.deepEqual(
      report.objectives.map(({text}) => text),
      ['Case Planning', 'Say what a lapse tells you'],
    );
    assert.equal(report.status, 'incomplete');
    assert.equal(report.score, '0');
  });

  test(`${model}: without the zip the codes are shown, as readable as they are`, () => {
    const {questions} = reportOf(attempt(model), [], undefined);
    assert.ok(questions.every(({answer, text}) => answer !== '' && text !== ''));
    assert.ok(questions.every(({answer}) => !/_|\[[.,]\]/.test(answer)));
  });
}

test('a response that is none of the question’s own is shown as it came', () => {
  const {values, ...rest} = attempt('scorm12');
  const strange = {...values, 'cmi.interactions.0.student_response': 'z <b>Something</b>'};
  const {questions} = reportOf({...rest, values: strange}, [], played.scorm12);
  assert.equal(questions[0]?.answer, 'z <b>Something</b>');
});

test('a script that only looks like the course leaves the codes alone', () => {
  const zip = zip12('course-scorm12.zip', {'course-0a1b2c.js': 'globalThis.sopSuds=window.x;'});
  const {questions} = reportOf(attempt('scorm12'), [], readPackage(zip));
  assert.equal(questions.length, 3);
  assert.ok(strToU8(questions[0]?.answer ?? '').length > 0);
});
