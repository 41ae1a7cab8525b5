// What does an administrator read about this visit? One document out of facts: on the screen, and as a log to send on.

import type {Document, DocumentBlock} from '../export/document.ts';
import {stamp} from '../export/receipt.ts';
import {inLine} from '../model/receipt.ts';
import {words} from '../words.ts';
import type {Session} from '../session.ts';
import type {Call, ReadBack} from '../tracking/journal.ts';
import type {Pack} from './pack.ts';
import {savingWords} from './sop-receipt.ts';

export interface Facts {
  readonly session: Session;
  readonly pack: Pack;
  /** Asked for when the page is opened: each look asks the LMS again. */
  readonly back: readonly ReadBack[];
  readonly probe: Awaited<ReturnType<Pack['probe']>>;
  /** Of the browser, by their names in `words.diagnosis.facts`. */
  readonly browser: readonly (readonly [string, string])[];
  readonly at: Date;
}

const says = words.diagnosis;
const {heads, columns, facts: names} = says;

/** Older errors say nothing that the newer ones do not. */
const mostErrors = 20;

/** `most`: of the calls. What an LMS said stands in each place as one line of plain text. */
export function diagnosis(facts: Facts, most: number): Document {
  const {session, pack, back, at} = facts;
  const {course, journal} = session;
  const errors = journal.calls.filter(isError).slice(-mostErrors);
  return {
    title: says.title,
    language: course.language,
    note: stamp(at),
    blocks: [
      ...part(heads.verdict, {kind: 'words', text: verdict(facts)}),
      ...part(
        heads.package,
        pairs([
          [names.name, pack.name],
          [names.course, `${course.title} (${course.code})`],
          [names.version, course.version],
          [names.standard, says.standards[session.standard]],
          ...Object.entries(pack.options).map(
            ([name, value]) =>
              [names.option(name), JSON.stringify(value).replaceAll(',', ', ')] as const,
          ),
        ]),
      ),
      ...part(
        heads.api,
        tableOr(
          says.noLooks,
          [columns.where, columns.saw],
          journal.looks.map(({where, saw}) => [where, says.saw[saw]]),
        ),
      ),
      ...part(heads.session, pairs(sessionFacts(facts))),
      ...part(
        heads.back,
        tableOr(
          says.nothingWritten,
          [columns.element, columns.sent, columns.read, columns.same],
          back.map(({element, sent, read, same}) => [element, sent, read, yes(same)]),
        ),
      ),
      ...part(
        heads.errors,
        tableOr(
          says.noErrors,
          [columns.at, columns.call, columns.code, columns.meaning],
          errors.map(call => [
            clock(call.at),
            `${call.name} ${call.element}`,
            call.code,
            meaning(call),
          ]),
        ),
      ),
      ...part(heads.commits, pairs(commitFacts(journal.calls))),
      ...part(heads.browser, pairs(facts.browser)),
      ...part(heads.calls, {
        kind: 'words',
        text: journal.calls.slice(-most).map(lineOf).join('\n') || says.noCalls,
      }),
    ],
  };
}

function sessionFacts({session, probe}: Facts): (readonly [string, string])[] {
  const {launch, journal, savedAt, failedSince, damage} = session;
  const state = journal.calls.filter(({element}) => element === 'cmi.suspend_data').at(-1);
  return [
    [names.mode, launch?.mode ?? says.never],
    [names.known, yes((launch?.learnerId ?? '') !== '')],
    [names.saving, savingWords(session)],
    [names.savedAt, savedAt ? stamp(savedAt) : says.never],
    [names.failedSince, failedSince ? stamp(failedSince) : says.never],
    [names.memory, state ? state.value || state.answer || says.characters(0) : says.never],
    [names.limit, says.characters(session.memoryLimit)],
    [names.damage, damage],
    [names.probe, says.probe[probe]],
    [names.count, String(journal.calls.length)],
  ];
}

function commitFacts(calls: readonly Call[]): (readonly [string, string])[] {
  const times = calls
    .filter(({name}) => name.endsWith('Commit'))
    .map(({ms}) => ms)
    .sort((one, other) => one - other);
  const ms = (value: number | undefined): string =>
    value === undefined ? says.never : says.ms(value);
  return [
    [names.commits, String(times.length)],
    [names.median, ms(times[Math.floor(times.length / 2)])],
    [names.worst, ms(times.at(-1))],
  ];
}

/** What to look at first. */
function verdict({session: {saving, standard}, back, probe}: Facts): string {
  if (saving.kind === 'none')
    return saving.reason === 'cross-origin' ? says.verdict.crossOrigin : says.verdict.noApi;
  if (standard === 'none') return says.verdict.web;
  if (saving.kind === 'ended') return says.verdict.ended;
  if (saving.kind === 'another-tab') return says.verdict.elsewhere;
  if (probe === 'signed-out') return says.verdict.signedOut;
  if (probe === 'unreachable') return says.verdict.unreachable;
  if (saving.kind === 'failed') return says.verdict.failing;
  if (saving.kind === 'review') return says.verdict.review;
  return back.every(({same}) => same) ? says.verdict.fine : says.verdict.lying;
}

/** Asking for an element that has no value yet is no error (F15). */
const isError = ({name, code}: Call): boolean =>
  code !== '0' && !(name.endsWith('GetValue') && code === '403');

function meaning({code, words}: Call): string {
  const own = code === 'threw' ? says.threw : (says.errors[code] ?? says.unknown);
  return words === '' ? own : own + says.lms(words);
}

const lineOf = ({at, name, element, value, answer, code, ms}: Call): string =>
  inLine(
    [
      clock(at),
      name,
      element,
      ...(value === '' ? [] : ['=', value]),
      '->',
      answer === '' ? '""' : answer,
      code,
      says.ms(ms),
    ].join(' '),
  );

const part = (text: string, block: DocumentBlock): DocumentBlock[] =>
  // A table's caption is its heading, and the name of the region in which it can be scrolled.
  block.kind === 'table' ? [{...block, caption: text}] : [{kind: 'heading', level: 1, text}, block];

const pairs = (rows: readonly (readonly [string, string])[]): DocumentBlock =>
  table([columns.fact, columns.value], rows);

const tableOr = (
  none: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): DocumentBlock => (rows.length === 0 ? {kind: 'words', text: none} : table(heads, rows));

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): DocumentBlock => ({
  kind: 'table',
  caption: '',
  heads,
  rows: rows.map(row => row.map(inLine)),
  rowHeads: true,
});

const clock = (at: Date): string => at.toISOString().slice(11, 23);

export const yes = (is: boolean): string => (is ? says.yes : says.no);
