// What does an administrator see? Each learner's standing in one table, then every attempt in full.

import {editionNames} from '../data-model.ts';
import type {AttemptReport, Overview} from '../wire.ts';
import {ask, sayIn} from './ask.ts';
import {dateOf, make, part, table} from './dom.ts';
import {followBuilds} from './live.ts';
import {askToStartOver} from './start-over.ts';

followBuilds();
refresh().catch(sayIn(part('overview', HTMLElement)));

async function refresh(): Promise<void> {
  const {attempts} = await ask<Overview>('/api/overview');
  const standings = [
    ...Map.groupBy(attempts, attempt => `${attempt.learner.id} ${attempt.package}`).values(),
  ];
  part('overview', HTMLElement).replaceChildren(
    attempts.length === 0
      ? make('p', {}, 'Nobody has opened the course yet.')
      : table('Standing of each learner', headings, standings.map(rowOf)),
  );
  part('attempts', HTMLElement).replaceChildren(...standings.flatMap(sectionOf));
}

const headings = [
  'Learner',
  'Course',
  'Edition',
  'Attempts',
  'Status',
  'Score',
  'Time',
  'Last saved',
];

/** The last attempt speaks for the learner; its number says how many there are. */
function rowOf(attempts: readonly AttemptReport[]): string[] {
  const last = attempts.at(-1);
  if (!last) return [];
  return [
    last.learner.name,
    last.title,
    editionNames[last.edition],
    String(attempts.length),
    last.status,
    last.score,
    last.time,
    dateOf(last.saved),
  ];
}

function sectionOf(attempts: readonly AttemptReport[]): Node[] {
  const last = attempts.at(-1);
  if (!last) return [];
  const {learner, title, edition} = last;
  const again = make('button', {type: 'button', className: 'second'}, 'Start over');
  again.ariaLabel = `Start over: ${learner.name}, ${title}, ${editionNames[edition]}`;
  const sure = make('div', {className: 'sure', hidden: true});
  const choice = {learner: learner.id, package: last.package};
  again.addEventListener('click', () => askToStartOver(sure, choice, last.number, again, refresh));
  return [
    make('h2', {}, `${learner.name}: ${title}, ${editionNames[edition]}`),
    ...attempts.map(detailsOf).reverse(),
    make('p', {className: 'actions'}, again),
    sure,
  ];
}

function detailsOf(attempt: AttemptReport): HTMLDetailsElement {
  const {number, status, score, time, sessions, started, saved} = attempt;
  const facts = [
    `Attempt ${number}: ${status}`,
    score === '' ? 'no score' : `score ${score}`,
    `time ${time}`,
    sessions === 1 ? 'opened once' : `opened ${sessions} times`,
    `begun ${dateOf(started)}`,
    saved === '' ? 'nothing saved' : `last saved ${dateOf(saved)}`,
  ];
  return make(
    'details',
    {open: true},
    make('summary', {}, facts.join(', ')),
    ...flagsOf(attempt),
    ...objectivesOf(attempt),
    ...questionsOf(attempt),
  );
}

function flagsOf({flags}: AttemptReport): Node[] {
  if (flags.length === 0) return [];
  return [
    make('p', {className: 'bad'}, 'A strict LMS would have objected:'),
    make('ul', {}, ...flags.map(reason => make('li', {}, reason))),
  ];
}

function objectivesOf({objectives, ...attempt}: AttemptReport): Node[] {
  if (objectives.length === 0) return [];
  return [
    make('h3', {}, 'Objectives'),
    table(
      `Objectives, ${nameOf(attempt)}`,
      ['Objective', 'In words', 'Status', 'Score'],
      objectives.map(({id, text, status, score}) => [id, text, status, score]),
    ),
  ];
}

function questionsOf({questions, ...attempt}: AttemptReport): Node[] {
  if (questions.length === 0) return [];
  return [
    make('h3', {}, 'Questions'),
    table(
      `Questions, ${nameOf(attempt)}`,
      ['Question', 'Id', 'Answer', 'Result', 'Right answer', 'Took', 'When'],
      questions.map(({text, id, answer, result, right, latency, when}) => [
        text,
        make('code', {}, id),
        answer,
        result,
        right,
        latency,
        // SCORM 1.2 has a time of day only.
        when.includes('T') ? dateOf(when) : when,
      ]),
    ),
  ];
}

type Named = Pick<AttemptReport, 'learner' | 'title' | 'edition' | 'number'>;

const nameOf = ({learner, title, edition, number}: Named): string =>
  `${learner.name}, ${title}, ${editionNames[edition]}, attempt ${number}`;
