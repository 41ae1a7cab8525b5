// Does the preview's LMS keep attempts, times and ways in as the standards say?

import assert from 'node:assert/strict';
import test from 'node:test';
import {
  addLearner,
  flag,
  lastAttempt,
  launch,
  newRecords,
  save,
  secondsSpent,
  startingValues,
  startOver,
  type Opened,
  type Records,
} from '../../scripts/preview/records.ts';
import type {Values} from '../../scripts/preview/wire.ts';

const course12: Opened = {name: 'course-scorm12', title: 'Course', edition: 'scorm12'};
const course2004: Opened = {
  name: 'course-scorm2004-4th',
  title: 'Course',
  edition: 'scorm2004-4th',
};
const noon = new Date('2026-11-22T12:00:00.000Z');
const first = newRecords.learners[0] ?? assert.fail('there is no learner to begin with');

function open(records: Records, opened: Opened, session: string): [Records, Values] {
  const launched = launch(records, first.id, opened, session, noon);
  return [launched.records, startingValues(launched.attempt, first)];
}

function saved(records: Records, session: string, values: Values, end: boolean): Records {
  const outcome = save(records, {session, values, end}, noon);
  assert.ok('records' in outcome, JSON.stringify(outcome));
  return outcome.records;
}

function refusal(records: Records, session: string): string {
  const outcome = save(records, {session, values: {}, end: false}, noon);
  return 'refused' in outcome ? outcome.refused : 'taken';
}

test('a first launch is ab-initio and names the learner', () => {
  const [, values] = open(newRecords, course12, 's1');
  assert.deepEqual(values, {
    'cmi.core.student_id': 'learner-1',
    'cmi.core.student_name': 'Learner, First',
    'cmi.core.entry': 'ab-initio',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.total_time': '0000:00:00.00',
  });
});

test('after exit=suspend everything saved comes back, and the times of all sessions add up', () => {
  let [records] = open(newRecords, course12, 's1');
  const values = {
    'cmi.suspend_data': 'abc',
    'cmi.core.exit': 'suspend',
    'cmi.core.session_time': '0000:59:59.50',
    'cmi.interactions.0.id': 'M3_q',
    'cmi.core.entry': 'ab-initio',
    'cmi.comments': '',
  };
  records = saved(records, 's1', values, true);
  records = open(records, course12, 's2')[0];
  records = saved(records, 's2', {...values, 'cmi.core.session_time': '0001:00:00.75'}, true);
  const [, next] = open(records, course12, 's3');
  assert.equal(next['cmi.core.total_time'], '0002:00:00.25');
  assert.equal(next['cmi.core.entry'], 'resume');
  assert.equal(next['cmi.suspend_data'], 'abc');
  assert.equal(next['cmi.interactions.0.id'], 'M3_q');
  assert.ok(!('cmi.core.exit' in next) && !('cmi.core.session_time' in next));
  assert.ok(!('cmi.comments' in next));
});

test('a session that was never ended adds no time', () => {
  let [records] = open(newRecords, course2004, 's1');
  const values = {'cmi.session_time': 'PT10M', 'cmi.exit': 'suspend'};
  records = saved(records, 's1', values, false);
  const attempt = lastAttempt(records, first.id, course2004.name);
  assert.ok(attempt);
  assert.equal(secondsSpent(attempt), 0);
  const [, next] = open(records, course2004, 's2');
  assert.equal(next['cmi.entry'], 'resume');
  assert.equal(next['cmi.total_time'], 'PT0H0M0S');
});

test('in 2004 any exit but suspend ends the attempt; in 1.2 the data stays and entry is empty', () => {
  let [records] = open(newRecords, course2004, 's1');
  records = saved(records, 's1', {'cmi.exit': 'normal', 'cmi.location': 'page'}, true);
  const [again, fresh] = open(records, course2004, 's2');
  assert.equal(lastAttempt(again, first.id, course2004.name)?.number, 2);
  assert.equal(fresh['cmi.entry'], 'ab-initio');
  assert.ok(!('cmi.location' in fresh));

  let [records12] = open(newRecords, course12, 's1');
  records12 = saved(records12, 's1', {'cmi.core.lesson_location': 'page'}, true);
  const [, kept] = open(records12, course12, 's2');
  assert.equal(kept['cmi.core.entry'], '');
  assert.equal(kept['cmi.core.lesson_location'], 'page');
});

test('starting over keeps the earlier attempt and begins an empty one, once', () => {
  let [records] = open(newRecords, course12, 's1');
  records = saved(records, 's1', {'cmi.suspend_data': 'abc', 'cmi.core.exit': 'suspend'}, true);
  records = startOver(records, first.id, course12, noon);
  records = startOver(records, first.id, course12, noon);
  assert.deepEqual(
    records.attempts.map(({number, values}) => [number, Object.keys(values).length]),
    [
      [1, 2],
      [2, 0],
    ],
  );
  const [, values] = open(records, course12, 's2');
  assert.equal(values['cmi.core.entry'], 'ab-initio');
  assert.ok(!('cmi.suspend_data' in values));
});

test('the same values saved twice change nothing but the time of saving', () => {
  const [records] = open(newRecords, course12, 's1');
  const once = saved(records, 's1', {'cmi.suspend_data': 'abc'}, false);
  assert.deepEqual(saved(once, 's1', {'cmi.suspend_data': 'abc'}, false), once);
});

test('a session that is unknown, over, or superseded by a newer one cannot save', () => {
  let [records] = open(newRecords, course12, 's1');
  assert.equal(refusal(records, 'nobody'), 'no such session');
  records = open(records, course12, 's2')[0];
  assert.equal(refusal(records, 's1'), 'taken');
  records = saved(records, 's2', {}, true);
  assert.equal(refusal(records, 's1'), 'the course was opened again');
  assert.equal(refusal(records, 's2'), 'the session has ended');
});

test('learners and packages have records of their own', () => {
  let records = addLearner(newRecords, 'Other, Learner');
  assert.deepEqual(records.learners.at(-1), {id: 'learner-4', name: 'Other, Learner'});
  records = open(records, course12, 's1')[0];
  records = saved(records, 's1', {'cmi.suspend_data': 'abc'}, false);
  records = launch(records, 'learner-4', course12, 's2', noon).records;
  records = open(records, course2004, 's3')[0];
  assert.deepEqual(
    records.attempts.map(({values}) => values),
    [{'cmi.suspend_data': 'abc'}, {}, {}],
  );
});

test('a flagged call stays with its session', () => {
  const [records] = open(newRecords, course12, 's1');
  const flagged = flag(records, 's1', 'The LMS answers with error 405.');
  assert.deepEqual(flagged.attempts[0]?.sessions[0]?.flags, ['The LMS answers with error 405.']);
});
