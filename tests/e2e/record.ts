// What must the LMS hold, and what must its trace show? The same for each launch: no error, one session, values as agreed.

import assert from 'node:assert/strict';
import {activitiesOf, type Course} from '../../src/model/course.ts';
import type {Call, Launch} from '../doubles/lms-page.ts';
import type {Lms} from './lms.ts';

type Standard = Launch['standard'];

const session = {
  scorm12: {first: 'LMSInitialize', last: 'LMSFinish'},
  scorm2004: {first: 'Initialize', last: 'Terminate'},
} as const;

/** Every launch: one Initialize before all else, at most one Finish after all else, and no error code at all. */
export function assertTrace(calls: readonly Call[], standard: Standard): void {
  const {first, last} = session[standard];
  assert.ok(calls.length > 0, 'the LMS was called');
  for (const [launch, own] of Map.groupBy(calls, call => call.session)) {
    const methods = own.map(({method}) => method);
    assert.equal(methods.indexOf(first), 0, `launch ${launch} begins with ${first}`);
    assert.equal(methods.lastIndexOf(first), 0, `launch ${launch} has one ${first}`);
    const end = methods.indexOf(last);
    assert.ok(
      end === -1 || end === methods.length - 1,
      `launch ${launch} says nothing after ${last}`,
    );
  }
  assert.deepEqual(
    calls.filter(({error, refusals}) => error !== '0' || refusals.length > 0),
    [],
    'calls that this LMS answers with an error, or that another would',
  );
}

/** What a learner's finished course leaves: status, score, place, state, and each check with its first result. */
export function assertCompleted(
  lms: Lms,
  standard: Standard,
  course: Course,
  right: ReadonlySet<string>,
): void {
  const checks = course.modules.flatMap(({number, pages}) =>
    activitiesOf(pages)
      .filter(({check}) => check)
      .map(({id}) => ({id, reported: `M${number}_${id.replaceAll('-', '_')}`})),
  );
  const score = Math.floor((100 * checks.filter(({id}) => right.has(id)).length) / checks.length);
  assert.ok(score >= course.pass, 'the test itself answers well enough to pass');
  const expected = standard === 'scorm12' ? done12(score) : done2004(score);
  assert.deepEqual(
    Object.fromEntries(Object.keys(expected).map(element => [element, lms.value(element)])),
    expected,
  );
  const results = checks.map((_, index) => lms.value(`cmi.interactions.${index}.result`));
  const ids = checks.map((_, index) => lms.value(`cmi.interactions.${index}.id`));
  const wrong = standard === 'scorm12' ? 'wrong' : 'incorrect';
  assert.deepEqual(
    Object.fromEntries(ids.map((id, index) => [id, results[index]])),
    Object.fromEntries(
      checks.map(({id, reported}) => [reported, right.has(id) ? 'correct' : wrong]),
    ),
  );
  const memory = lms.value('cmi.suspend_data');
  assert.match(memory, /^[A-Za-z0-9_.~-]+$/);
  assert.ok(memory.length <= (standard === 'scorm12' ? 4096 : 64_000), 'the state fits');
}

const done12 = (score: number): Record<string, string> => ({
  'cmi.core.lesson_status': 'completed',
  'cmi.core.score.raw': String(score),
  'cmi.core.score.min': '0',
  'cmi.core.score.max': '100',
});

const done2004 = (score: number): Record<string, string> => ({
  'cmi.completion_status': 'completed',
  'cmi.success_status': 'passed',
  'cmi.score.raw': String(score),
  'cmi.score.min': '0',
  'cmi.score.max': '100',
  'cmi.score.scaled': String(score / 100),
  'cmi.progress_measure': '1',
});
