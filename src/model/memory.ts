// How does a learner's state become the short string that an LMS keeps, and how much of it can be read back?

// Version, length, checksum; then the head and the parts, each part begun by "~" and its letter:
//
//   S LLL CCCC run.RRRRRCTTTTTTSSSSSPPPKK ~p pages ~t attempt. ~b best. ~q reply.reply. ~a answer.answer. ~r reported ~w writing.
//
// Facts come first and each record stands alone, so that a string cut anywhere yields all records before the cut
// (F41). Each proves, by its check or by naming something that this course has, that it is whole and in its own part.
// Strings of a released version must be read for ever (F46): another grammar needs another VERSION beside this one.

import {
  openRecord,
  readFact,
  spellFact,
  spellRecord,
  type Activities,
  type Entry,
} from './answer-record.ts';
import {answerable, pagesOf, type ActivityId, type Course, type PageId} from './course.ts';
import {checkOf, codeOf, digits, hash, strangerOf, valueOf} from './digits.ts';
import {newcomer, type Answer, type LearnerState} from './learner.ts';
import {textOf, writingOf} from './response-code.ts';
import {expand, squeeze} from './squeeze.ts';
import {readTests, spellTests} from './test-record.ts';

export {codeOf} from './digits.ts';

const VERSION = 'S';
/** Characters of version, length and checksum. */
const SEAL = 8;

/** `left`: writings that did not fit, the newest first. */
export interface Encoded {
  readonly memory: string;
  readonly left: readonly ActivityId[];
}

/** At most `limit` characters of `[A-Za-z0-9_.~-]`: the facts, then the writing, newest first, as far as it fits. */
export function encode(state: LearnerState, limit: number): Encoded {
  const answers = entriesOf(state);
  const {attempts, replies, best} = spellTests(state.tests);
  const facts = [
    spellHead(state),
    '~p',
    ...state.seen.map(id => masked(codeOf(id), 'p')),
    `~t${attempts}~b${best}~q${replies}`,
    '~a',
    ...answers.map(([id, answer]) => spellFact(id, answer)),
    '~r',
    ...state.reported.map((id, at) => masked(codeOf(id), `r${at}`)),
  ].join('');
  // A course whose facts alone are too long is refused by the packages' tests; here they are cut as an LMS would cut them.
  let body = facts.slice(0, Math.max(0, limit - SEAL));
  const left: ActivityId[] = [];
  for (const [id, answer] of answers.reverse()) {
    const writing = spellWriting(id, answer);
    const more = body.length <= facts.length ? `~w${writing}` : writing;
    if (writing === '') continue;
    if (SEAL + body.length + more.length <= limit) body += more;
    else left.push(id);
  }
  const memory = VERSION + digits(SEAL + body.length, 3) + checkOf(body, 4) + body;
  return {memory: memory.length <= limit ? memory : '', left};
}

/**
 * cut: the end is missing. garbled: something was changed; what cannot be trusted was dropped.
 * foreign: not written by this course, or in a grammar that is not known here.
 */
export type Damage = 'none' | 'cut' | 'garbled' | 'foreign';

export interface Decoded {
  /** Undefined when there is nothing usable. Its `run` is "" when only that was lost. */
  readonly state: LearnerState | undefined;
  readonly damage: Damage;
}

/** Drops what this course does not have; never throws. */
export function decode(memory: string, course: Course): Decoded {
  // White space that an LMS adds, and the "~" by which a port makes a repeated value differ, say nothing.
  const text = memory.trim().replace(/~+$/, '');
  if (text === '') return {state: undefined, damage: 'none'};
  if (!text.startsWith(VERSION)) return {state: undefined, damage: 'foreign'};
  const damage = damageOf(text);
  const [head = '', ...rest] = text.slice(SEAL).split('~');
  const parts = new Map(rest.map(part => [part.charAt(0), part.slice(1)]));
  const pages = new Map(pagesOf(course).map(page => [codeOf(page.id), page.id]));
  const activities = new Map(answerable(course).map(activity => [codeOf(activity.id), activity]));
  const start = readHead(head, pages);
  const seen = codesIn(parts.get('p'), () => 'p').flatMap(code => pages.get(code) ?? []);
  const told = codesIn(parts.get('r'), at => `r${at}`);
  const tests = readTests(
    {
      attempts: recordsIn(parts.get('t')),
      replies: recordsIn(parts.get('q')),
      best: recordsIn(parts.get('b')),
    },
    pages,
    activities,
  );
  const answers = [
    ...recordsIn(parts.get('a')).map(record => readFact(record, activities)),
    ...recordsIn(parts.get('w'))
      .map(record => readWriting(record, activities))
      .reverse(),
  ].filter(entry => entry !== undefined);
  if (!start && seen.length + Object.keys(tests).length + answers.length === 0) {
    const ours = damage === 'cut' && /^[\w.~-]*$/.test(text);
    return {state: undefined, damage: ours ? 'cut' : 'foreign'};
  }
  const state = {
    ...(start ?? newcomer('')),
    seen: [...new Set(seen)],
    answers: Object.fromEntries(answers),
    tests,
    // An unknown question keeps its place: an index in the LMS's list is for ever (F53).
    reported: told.map(code => activities.get(code)?.id ?? strangerOf(code)),
  };
  return {state, damage};
}

function damageOf(text: string): Damage {
  const length = valueOf(text.slice(1, 4), 3) ?? 0;
  if (text.length < Math.max(length, SEAL)) return 'cut';
  const whole = text.length === length && text.slice(4, SEAL) === checkOf(text.slice(SEAL), 4);
  return whole ? 'none' : 'garbled';
}

const entriesOf = (state: LearnerState): [ActivityId, Answer][] =>
  Object.entries(state.answers).flatMap(([id, answer]) =>
    answer ? [[id as ActivityId, answer]] : [],
  );

/** Each field in a fixed place, and a check. */
const HEAD = /^([\w-]*)\.(.{5})(.)(.{6})(.{5})(.{3})(.{2})$/;
/** No page's code: codes have 17 bits. */
const NO_PAGE = '___';

function spellHead(state: LearnerState): string {
  const head = [
    state.run.replace(/[^\w-]/g, '').slice(0, 16),
    '.',
    digits(state.revision, 5),
    digits(state.completed ? 1 : 0, 1),
    digits(state.completedAt, 6),
    digits(state.seconds, 5),
    state.page === undefined ? NO_PAGE : codeOf(state.page),
  ].join('');
  return head + checkOf(head, 2);
}

function readHead(head: string, pages: ReadonlyMap<string, PageId>): LearnerState | undefined {
  const [, run, revision, completed, completedAt, seconds, page, check] = HEAD.exec(head) ?? [];
  if (run === undefined || check !== checkOf(head.slice(0, -2), 2)) return undefined;
  return {
    ...newcomer(run),
    revision: valueOf(revision ?? '', 5) ?? 0,
    completed: valueOf(completed ?? '', 1) === 1,
    completedAt: valueOf(completedAt ?? '', 6) ?? 0,
    seconds: valueOf(seconds ?? '', 5) ?? 0,
    page: pages.get(page ?? ''),
  };
}

/** A code that reads as nothing in another part, or in another place of a list whose order matters. */
const masked = (code: string, place: string): string =>
  digits((valueOf(code, 3) ?? 0) ^ (hash(place) >>> 14), 3);

const codesIn = (part = '', place: (at: number) => string): string[] =>
  (part.match(/.{3}/gs) ?? []).map((group, at) => masked(group, place(at)));

/** What stands before the last "." only: a record without its end was cut. */
const recordsIn = (part = ''): string[] => part.split('.').slice(0, -1);

function spellWriting(id: ActivityId, answer: Answer): string {
  const {response} = answer;
  if (response.kind !== 'reflect' && response.kind !== 'plan') return '';
  return spellRecord('w', id, answer, squeezed(textOf(response)));
}

function readWriting(record: string, activities: Activities): Entry | undefined {
  const opened = openRecord('w', record, activities);
  if (opened?.activity.kind !== 'reflect' && opened?.activity.kind !== 'plan') return undefined;
  const text = expand(readBytes(opened.body));
  if (text === undefined) return undefined;
  const response = writingOf(text, opened.activity);
  const handedIn = opened.marks.tries > 0 ? response : undefined;
  return [opened.activity.id, {...opened.marks, response, handedIn}];
}

/** Each text is squeezed once: a state is encoded at every save, and most of its writing is as it was. */
const done = new Map<string, string>();

function squeezed(text: string): string {
  const known = done.get(text);
  if (known !== undefined) return known;
  if (done.size > 200) done.clear();
  const spelled = spellBytes(squeeze(text));
  done.set(text, spelled);
  return spelled;
}

/** Three bytes are four digits; a last group of one or two bytes is shorter. */
function spellBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    text += digits(a * 65536 + b * 256 + c, 4).slice(0, Math.min(bytes.length - at, 3) + 1);
  }
  return text;
}

function readBytes(text: string): Uint8Array {
  const bytes = (text.match(/.{1,4}/g) ?? []).flatMap(group => {
    const value = valueOf(group.padEnd(4, 'A'), 4) ?? 0;
    return [value >>> 16, (value >>> 8) & 255, value & 255].slice(0, group.length - 1);
  });
  return Uint8Array.from(bytes);
}
