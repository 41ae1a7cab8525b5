// Is it seen when a learner leaves more than a record keeper holds?

import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {readCourse} from '../../scripts/read-course.ts';
import {inWords, roomIn, shortages} from '../../scripts/room.ts';
import {thoroughLearner} from '../../scripts/thorough-learner.ts';
import {compile} from '../../src/content/compile.ts';
import {plainWords} from '../../src/export/plain-words.ts';
import type {Plan} from '../../src/model/activity.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Module} from '../../src/model/course.ts';
import type {PageId} from '../../src/model/ids.ts';
import {squeeze} from '../../src/model/squeeze.ts';
import {wordsIn} from '../../src/model/writing-code.ts';
import type {Standard} from '../../src/tracking/port.ts';
import {alone, series} from '../case-course.ts';
import {recovery} from '../case-exercises.ts';
import {retypedPlan} from '../model/retyped-plan.ts';

const toldOf = (course: Course, standard: Standard): string[] =>
  shortages(roomIn(course, standard), standard, course);

/** With so many pages, or so many rows in its model plan. */
function grown(course: Course, {pages = 0, rows = 0}): Course {
  const [row] = recovery.model;
  const plan: Plan = {...recovery, model: Array.from({length: rows}, () => row ?? assert.fail())};
  const grow = (module: Module): Module => ({
    ...module,
    pages: [
      ...module.pages.map(page => ({
        ...page,
        blocks: page.blocks.map(block => (block === recovery && rows > 0 ? plan : block)),
      })),
      ...Array.from({length: pages}, (_, at) => ({
        ...(module.pages[0] ?? assert.fail()),
        id: `page-${module.number}-${at}` as PageId,
        blocks: [],
      })),
    ],
  });
  return {...course, modules: course.modules.map(grow)};
}

describe('a course whose facts are more than SCORM 1.2 holds', () => {
  const long = grown(alone(3), {pages: 1400});

  it('is refused in that standard, alone or in the series, and in no other', () => {
    for (const course of [long, grown(series, {pages: 1400})]) {
      const [told = '', ...others] = toldOf(course, 'scorm12');
      assert.match(told, /^What a learner can have done takes [\d,]+ .*, and 4,000 are kept: /);
      assert.deepEqual(others, []);
      assert.deepEqual(toldOf(course, 'scorm2004'), []);
    }
  });

  it('is refused too where what is written never leaves the device', () => {
    assert.equal(toldOf({...long, writing: 'device'}, 'scorm12').length, 1);
  });
});

describe('a course that asks for more writing than is kept', () => {
  const [wordy, endless] = [{rows: 300}, {rows: 1200}];

  it('is refused where its module is packaged alone', () => {
    const [told = '', ...others] = toldOf(grown(alone(3), wordy), 'scorm12');
    assert.match(
      told,
      /and 4,000 are kept: of 2 of 5 writings a part would be on the device only\./,
    );
    assert.deepEqual(others, []);
    assert.deepEqual(toldOf(grown(alone(3), wordy), 'scorm2004'), []);
  });

  it('is made of several modules for SCORM 1.2, with a word on what is not kept', () => {
    const course = grown(series, wordy);
    assert.deepEqual(toldOf(course, 'scorm12'), []);
    assert.match(
      inWords(roomIn(course, 'scorm12')),
      /^state: facts \d+, with a thorough learner's writing [\d,]+ of 4,000: \d of 8 writings are whole, what does not fit /,
    );
    assert.match(inWords(roomIn(course, 'scorm2004')), / writing [\d,]+ of 15,000$/);
  });

  it('is refused in SCORM 2004, alone or in the series', () => {
    for (const course of [alone(3), series]) {
      assert.match(
        toldOf(grown(course, endless), 'scorm2004').join(),
        /15,000 are kept: of \d of \d writings /,
      );
    }
  });

  it('is refused nowhere if what is written never leaves the device', () => {
    const course: Course = {...grown(alone(3), endless), writing: 'device'};
    for (const standard of ['scorm12', 'scorm2004'] as const) {
      assert.deepEqual(toldOf(course, standard), []);
    }
    assert.match(
      inWords(roomIn(course, 'scorm12')),
      /^state: facts \d+ of 4,000, writing on the device only$/,
    );
  });
});

it('what other modules add takes no room from what is written here but that it was written', () => {
  const [{words: whole = 0}, {words: less = 0}] = [
    roomIn(alone(3), 'scorm12'),
    roomIn({...alone(3), elsewhere: []}, 'scorm12'),
  ];
  assert.ok(whole > less);
  assert.ok(whole - less < 3 * 10);
});

describe('a thorough learner', async () => {
  const {course} = compile(await readCourse(path.resolve(import.meta.dirname, '../../course')));
  const write = thoroughLearner(course);
  const plan =
    activitiesOf(pagesOf(course)).find(activity => activity.kind === 'plan' && !activity.fixed) ??
    assert.fail();
  const rows = (plan as Plan).model.map(({cells}) => cells.map(plainWords));
  const own = wordsIn(write(plan as Plan));
  const room = (texts: readonly string[]): number => squeeze(texts.join('\u001f')).length;

  it('writes as much as the model has, in other words', () => {
    const model = rows.flat();
    assert.deepEqual(
      own.map(text => text.length),
      model.map(text => text.length),
    );
    const same = own.filter((text, place) => text === model[place]);
    assert.ok(same.length < model.length / 10, same.join('; '));
  });

  it('needs more room for each letter than the model, and than people who typed it in their own words', () => {
    const perLetter = (texts: readonly (readonly string[])[]): number =>
      texts.reduce((sum, cells) => sum + room(cells), 0) / texts.flat().join('').length;
    const width = rows[0]?.length ?? 1;
    const dealt = rows.map((_, row) => own.slice(row * width, (row + 1) * width));
    assert.ok(perLetter(dealt) > perLetter(rows));
    assert.ok(perLetter(dealt) > perLetter(retypedPlan.map(({cells}) => cells)));
  });

  it('leaves no question without an answer', () => {
    for (const activity of activitiesOf(pagesOf(course))) {
      if (activity.kind === 'reflect') assert.ok(wordsIn(write(activity)).join('').length > 20);
    }
  });
});
