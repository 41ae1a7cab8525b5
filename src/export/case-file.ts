// What stands in the learner's case file? Everything written about Sonia's family, as one document.
// A little long: each kind of exercise writes its own part of it, and no part means anything without the others.

import type {Activity, Person} from '../model/activity.ts';
import {caseFileOf, markedIn} from '../model/course-parts.ts';
import type {CasePart, Course} from '../model/course.ts';
import {answerTo, type LearnerState} from '../model/learner.ts';
import type {Writing} from '../model/response-code.ts';
import {writingIn} from '../model/writing-code.ts';
import {words} from '../words.ts';
import type {Document, DocumentBlock} from './document.ts';
import {plainWords} from './plain-words.ts';

export interface CaseEntry {
  readonly activity: Activity;
  readonly heading: string;
  /** Undefined while nothing is written. */
  readonly response: Writing | undefined;
}

export const entriesIn = ({entries}: CasePart, state: LearnerState): CaseEntry[] =>
  entries.map(activity => entryOf(activity, state));

export function entryOf(activity: Activity, {answers}: LearnerState): CaseEntry {
  return {
    activity,
    heading: activity.file ?? activity.label,
    response: writingIn(answerTo(activity, answers)),
  };
}

/**
 * `at`: the day that it is made on. Parts of other modules that nobody wrote are our worked start, and say so; what is
 * empty is counted in one line.
 */
export function caseFileDocument(course: Course, state: LearnerState, at: Date): Document {
  const others = new Set(course.elsewhere.map(({number}) => number));
  const parts = caseFileOf(course);
  const modules = parts.map(part => {
    const found = entriesIn(part, state).map(entry => ({
      ...entry,
      blocks: entry.response
        ? blocksOf(entry.activity, entry.response)
        : others.has(part.number)
          ? workedStart(entry.activity)
          : [],
    }));
    const shown = found.filter(({blocks}) => blocks.length > 0);
    return {part, shown, empty: found.length - shown.length};
  });
  const empty = modules.reduce((sum, module) => sum + module.empty, 0);
  return {
    title: words.caseFile.title,
    language: course.language,
    note: words.caseFile.note(course.code, course.version, at),
    blocks: [
      ...(empty > 0
        ? [{kind: 'words', text: words.caseFile.empty(empty), look: 'note'} as const]
        : []),
      ...modules
        .filter(({shown}) => shown.length > 0)
        .flatMap(({part, shown}) => [
          heading(1, words.bar.module(part.number, part.title)),
          ...shown.flatMap(entry => [heading(2, entry.heading), ...entry.blocks]),
        ]),
      ...notes(course, state, parts),
    ],
  };
}

/** Nothing where there are none: empty notebooks are no parts to be written. */
function notes(course: Course, state: LearnerState, parts: readonly CasePart[]): DocumentBlock[] {
  const written = parts.flatMap(({notebook}): DocumentBlock[] => {
    const entry = entryOf(notebook, state);
    return entry.response ? [heading(2, entry.heading), ...blocksOf(notebook, entry.response)] : [];
  });
  const items = markedIn(course, state).map(({title}) => title);
  const bookmarks: DocumentBlock[] =
    items.length > 0
      ? [heading(2, words.notebook.bookmarks), {kind: 'list', ordered: false, items}]
      : [];
  const all = [...written, ...bookmarks];
  return all.length === 0 ? [] : [heading(1, words.notebook.title), ...all];
}

/** What the course itself would write here, under a label that says whose it is. */
export function workedStart(activity: Activity): DocumentBlock[] {
  const ours = (text: string): DocumentBlock[] =>
    text === '' ? [] : [{kind: 'words', text, label: words.caseFile.ours, look: 'ours'}];
  switch (activity.kind) {
    case 'reflect':
      return ours(plainWords(activity.model));
    case 'statement':
      return ours(activity.slots.map(({model}) => plainWords(model)).join(' '));
    case 'circles':
      return activity.start.length === 0 ? [] : [label(), network(activity.rings, activity.start)];
    case 'plan':
      return [
        label(),
        ...planTables(
          activity.fixed,
          activity.questions,
          activity.columns,
          activity.model.map(({question, cells}) => ({question, cells: cells.map(plainWords)})),
        ),
      ];
    case 'choice':
    case 'match':
    case 'sort':
    case 'order':
    case 'conversation':
      return [];
    default:
      return activity satisfies never;
  }
}

export function blocksOf(activity: Activity, response: Writing): DocumentBlock[] {
  if (response.kind === 'reflect') return [{kind: 'words', text: response.text}];
  if (response.kind === 'statement')
    return [{kind: 'words', text: response.slots.filter(slot => slot.trim()).join(' ')}];
  if (response.kind === 'circles' && activity.kind === 'circles') {
    const {people, comes} = response;
    const tests = activity.stress.flatMap(({ask}, place): string[] => {
      const names = (comes[place] ?? []).flatMap(person => people[person]?.name ?? []);
      return names.length > 0 ? [`${plainWords(ask)} ${names.join(', ')}.`] : [];
    });
    return [
      network(activity.rings, people),
      ...(tests.length > 0 ? [{kind: 'list', ordered: false, items: tests} as const] : []),
    ];
  }
  if (response.kind === 'plan' && activity.kind === 'plan') {
    const rated = activity.rubric.flatMap((line, place): string[] => {
      const rating = words.plan.ratings[response.ratings[place] ?? -1];
      return rating === undefined ? [] : [`${line} ${rating}.`];
    });
    return [
      ...planTables(activity.fixed, activity.questions, activity.columns, response.rows),
      ...(rated.length > 0 ? [{kind: 'list', ordered: false, items: rated} as const] : []),
    ];
  }
  return [];
}

interface Row {
  readonly question: number;
  readonly cells: readonly string[];
}

/** One table where each question has its one row, else one a question. */
function planTables(
  fixed: boolean,
  questions: readonly string[],
  columns: readonly string[],
  rows: readonly Row[],
): DocumentBlock[] {
  if (fixed) {
    return [
      {
        kind: 'table',
        caption: words.caseFile.moments(rows.length),
        heads: [words.caseFile.moment, ...columns],
        rows: rows.map(({question, cells}) => [questions[question] ?? '', ...cells]),
        rowHeads: true,
      },
    ];
  }
  const asked = [...questions, words.caseFile.noQuestion];
  return asked.flatMap((question, place): DocumentBlock[] => {
    const own = rows.filter(row => row.question === (place < questions.length ? place : -1));
    return own.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: question,
            heads: columns,
            rows: own.map(({cells}) => [...cells]),
          },
        ];
  });
}

function network(rings: readonly string[], people: readonly Person[]): DocumentBlock {
  const placed = rings.flatMap((ring, place) =>
    people.filter(person => person.ring === place).map(person => ({ring, person})),
  );
  const open = people
    .filter(({ring}) => rings[ring] === undefined)
    .map(person => ({ring: words.caseFile.notPlaced, person}));
  return {
    kind: 'table',
    caption: words.caseFile.network(people.length),
    heads: [words.caseFile.ring, words.caseFile.person, words.caseFile.role, words.caseFile.knows],
    rows: [...placed, ...open].map(({ring, person: {name, role, knows}}) => [
      capital(ring),
      name,
      role,
      knows,
    ]),
  };
}

/** The circles say a ring's name within a line, a cell of the table begins with it. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({kind: 'heading', level, text});

const label = (): DocumentBlock => ({kind: 'words', text: words.caseFile.ours, look: 'note'});
