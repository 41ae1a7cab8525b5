// Where in the course do the visits to the doubles go, and what does an LMS hold of a learner who only has to hand the test in?

import assert from 'node:assert/strict';
import type {Choice, Reflect} from '../../src/model/activity.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Page} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import type {Standard, Stored} from '../doubles/double.ts';
import {vocabulary} from '../doubles/vocabulary.ts';
import {responseTo} from './answer.ts';
import {allButTests, memoryOf} from './ledger.ts';
import {courseIn} from './package-course.ts';

/** What an LMS holds of a learner who only has to hand the test in: made by the model, of the course in the zip. */
export function seeded(zip: string, standard: Standard): Stored {
  const {course, test} = places(zip);
  const [module] = course.modules;
  assert.ok(module);
  const start = allButTests(course, test);
  const asked = drawn(module, start.state.run, 1);
  const questions = [...(module.test?.items ?? []), ...activitiesOf(module.pages)];
  const replies = asked.map((id): Action => {
    const activity = questions.find(question => question.id === id);
    assert.ok(activity, `"${id}" is in the course`);
    return {type: 'reply', test: test.id, activity, response: responseTo(activity, 'right')};
  });
  const state = [{type: 'begin', test: test.id, asked} satisfies Action, ...replies].reduce(
    reduce,
    start.state,
  );
  const names = vocabulary[standard];
  return {
    'cmi.suspend_data': memoryOf({...start, state}, standard === 'scorm12' ? 4000 : 15_000),
    [names.status]: 'incomplete',
    [names.exit]: 'suspend',
    [names.raw]: '0',
  };
}

interface Places {
  readonly course: Course;
  readonly practice: {readonly page: Page; readonly activity: Choice};
  readonly writing: {readonly page: Page; readonly activity: Reflect};
  readonly test: Page;
}

/** Where in this course a learner picks one answer, writes, and is tested. */
export function places(zip: string): Places {
  const course = courseIn(zip);
  const pages = pagesOf(course);
  const done = pages.flatMap(page => activitiesOf([page]).map(activity => ({page, activity})));
  const practice = done.flatMap(({page, activity}) =>
    activity.kind === 'choice' && activity.right.length === 1 ? [{page, activity}] : [],
  )[0];
  const writing = done.flatMap(({page, activity}) =>
    activity.kind === 'reflect' ? [{page, activity}] : [],
  )[0];
  const test = pages.find(({id}) => id === course.modules[0]?.test?.page);
  assert.ok(practice && writing && test, `${zip} has an exercise, a place to write, and a test`);
  return {course, practice, writing, test};
}
