// Does the download open in a spreadsheet as it was meant, and only so?

import assert from 'node:assert/strict';
import test from 'node:test';
import {cell, csvOf} from '../../scripts/preview/csv.ts';
import type {AttemptReport} from '../../scripts/preview/wire.ts';

test('quotes, commas and line breaks stay inside their cell', () => {
  assert.equal(cell('Lopez, Ana'), '"Lopez, Ana"');
  assert.equal(cell('she said "no",\nthen yes'), '"she said ""no"",\nthen yes"');
  assert.equal(cell(''), '""');
});

for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\n=']) {
  test(`a cell that begins with ${JSON.stringify(start)} is text, not a formula`, () => {
    assert.equal(cell(`${start}1+1`), `"'${start}1+1"`);
  });
}

test('each attempt, objective and question has a row of the same width', () => {
  const attempt: AttemptReport = {
    learner: {id: 'learner-1', name: '=cmd|calc'},
    package: 'course-scorm12',
    title: 'Course',
    edition: 'scorm12',
    number: 2,
    status: 'completed',
    score: '90',
    time: '1:05:07',
    sessions: 3,
    started: '2026-11-22T10:00:00.000Z',
    saved: '2026-11-22T11:00:00.000Z',
    objectives: [{id: 'M3', text: 'Module 3', status: 'passed', score: '90'}],
    questions: [
      {
        id: 'M3_q',
        text: 'What does this lapse tell Molly?',
        answer: 'The plan needs to change',
        right: 'The plan needs to change',
        result: 'correct',
        weight: '1',
        latency: '0:00:12',
        when: '10:11:12',
      },
    ],
    flags: [],
  };
  const text = csvOf([attempt]);
  assert.ok(text.startsWith('\uFEFF"Learner","Course"'));
  const rows = text.slice(1).trimEnd().split('\r\n');
  assert.deepEqual(
    rows.map(row => row.split('","').length),
    [13, 13, 13, 13],
  );
  assert.ok(rows.slice(1).every(row => row.startsWith(`"'=cmd|calc","Course","SCORM 1.2","2",`)));
});
