// How do records become a table that a spreadsheet opens safely?

import {editionNames} from './data-model.ts';
import type {AttemptReport} from './wire.ts';

const columns = [
  'Learner',
  'Course',
  'Edition',
  'Attempt',
  'Row',
  'Id',
  'Text',
  'Status or result',
  'Score or weight',
  'Answer',
  'Right answer',
  'Time',
  'Date',
];

/** One row for each attempt, objective and question: one file that can be filtered by its column "Row". */
export function csvOf(attempts: readonly AttemptReport[]): string {
  const rows = attempts.flatMap(attempt => {
    const who = [
      attempt.learner.name,
      attempt.title,
      editionNames[attempt.edition],
      String(attempt.number),
    ];
    return [
      [
        ...who,
        'Attempt',
        attempt.package,
        attempt.title,
        attempt.status,
        attempt.score,
        '',
        '',
      ].concat(attempt.time, attempt.saved || attempt.started),
      ...attempt.objectives.map(({id, text, status, score}) =>
        [...who, 'Objective', id, text, status, score].concat('', '', '', ''),
      ),
      ...attempt.questions.map(({id, text, result, weight, answer, right, latency, when}) =>
        [...who, 'Question', id, text, result, weight].concat(answer, right, latency, when),
      ),
    ];
  });
  // Excel takes a file for UTF-8 only by its byte order mark.
  return `\uFEFF${[columns, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** RFC 4180; and a cell that a spreadsheet would run as a formula is made text by an apostrophe. */
export function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
