// How does a learner's state become the short string that an LMS keeps, and how much of it can be read back?

// Version, length, checksum; then the head and the parts, each part begun by "~" and its letter:
//
//   S LLL CCCC run.RRRRRCTTTTTTSSSSSPPPKK ~p pages ~t attempt. ~b best. ~q reply.reply. ~f tallies. ~a answer.answer. ~m marks ~r reported ~w writing.
//
// Facts come first and each record stands alone, so that a string cut anywhere yields all records before the cut
// (F41). Each proves, by its check or by naming something that this course has, that it is whole and in its own part.
// Strings of a released version must be read for ever (F46): another grammar needs another VERSION beside this one.

import {entriesOf, readFact, spellFact} from './answer-record.ts';
import {answerable, pagesOf} from './course-parts.ts';
import type {Course} from './course.ts';
import {checkOf, codeOf, digits, hash, strangerOf, valueOf} from './digits.ts';
import {readHead, spellHead} from './head-record.ts';
import type {ActivityId} from './ids.ts';
import {newcomer, type LearnerState} from './learner.ts';
import {readMarks, spellMarks} from './mark-record.ts';
import {readTests, spellTests} from './test-record.ts';
import {readWritings, spellWritings} from './writing-record.ts';

const VERSION = 'S';
/** Characters of version, length and checksum. */
const SEAL = 8;
/** What is longer, as a case file of many thousand words can be, says this length. */
const LONGEST = 64 ** 3 - 1;
const PART = '~w';

/** `left`: writings of which not all fits, the newest first. */
export interface Encoded {
  readonly memory: string;
  readonly left: readonly ActivityId[];
}

/**
 * At most `limit` characters of `[A-Za-z0-9_.~-]`: the facts, then the writing, newest first, as far as it fits.
 * `without-words`: of the writing only that it was done, for a record keeper that is not to have its words.
 * `partly`: writing of which a part is not in this state, but on another device.
 */
export function encode(
  state: LearnerState,
  limit: number,
  writings: 'whole' | 'without-words' = 'whole',
  partly: readonly ActivityId[] = [],
): Encoded {
  const answers = entriesOf(state);
  const {attempts, replies, best, tallies} = spellTests(state.tests);
  const facts = [
    spellHead(state),
    '~p',
    ...state.seen.map(id => masked(codeOf(id), 'p')),
    `~t${attempts}~b${best}~q${replies}`,
    tallies === '' ? '' : `~f${tallies}`,
    '~a',
    ...answers.map(([id, answer]) => spellFact(id, answer)),
    state.marked.length === 0 ? '' : `~m${spellMarks(state)}`,
    '~r',
    ...state.reported.map((id, at) => masked(codeOf(id), `r${at}`)),
  ].join('');
  // A course whose facts alone are too long makes no package (scripts/room.ts); here they are cut as an LMS would cut them.
  const kept = facts.slice(0, Math.max(0, limit - SEAL));
  const {text, left} = spellWritings(
    answers.reverse(),
    limit - SEAL - facts.length - PART.length,
    writings === 'whole',
    partly,
  );
  const body = text === '' ? kept : kept + PART + text;
  const memory = VERSION + digits(SEAL + body.length, 3) + checkOf(body, 4) + body;
  return {memory: memory.length <= limit ? memory : '', left};
}

/**
 * cut: the end is missing. garbled: something was changed; what cannot be trusted was dropped.
 * foreign: not written by this course, or in a grammar that is not known here.
 */
export type Damage = 'none' | 'cut' | 'garbled' | 'foreign';

interface Decoded {
  /** Undefined when there is nothing usable. Its `run` is "" when only that was lost. */
  readonly state: LearnerState | undefined;
  readonly damage: Damage;
  /** Writings of which the string had no room for all: the rest is on the device where it was written. */
  readonly partly: readonly ActivityId[];
}

/** Drops what this course does not have; never throws. */
export function decode(memory: string, course: Course): Decoded {
  // White space that an LMS adds, and the "~" by which a port makes a repeated value differ, say nothing.
  const text = memory.trim().replace(/~+$/, '');
  if (text === '') return {state: undefined, damage: 'none', partly: []};
  if (!text.startsWith(VERSION)) return {state: undefined, damage: 'foreign', partly: []};
  const damage = damageOf(text);
  const [head = '', ...rest] = text.slice(SEAL).split('~');
  const parts = new Map(rest.map(part => [part.charAt(0), part.slice(1)]));
  const pages = new Map(pagesOf(course).map(page => [codeOf(page.id), page.id]));
  const activities = new Map(answerable(course).map(activity => [codeOf(activity.id), activity]));
  const start = readHead(head, pages);
  const codes = codesIn(parts.get('p'), () => 'p');
  const seen = codes.flatMap(code => pages.get(code) ?? []);
  const told = codesIn(parts.get('r'), at => `r${at}`);
  const tests = readTests(
    {
      attempts: recordsIn(parts.get('t')),
      replies: recordsIn(parts.get('q')),
      best: recordsIn(parts.get('b')),
      tallies: recordsIn(parts.get('f')),
    },
    pages,
    activities,
  );
  const {entries, partly} = readWritings(recordsIn(parts.get('w')), activities);
  const facts = recordsIn(parts.get('a'))
    .map(record => readFact(record, activities))
    .filter(entry => entry !== undefined);
  const answers = [...facts, ...entries.toReversed()];
  if (!start && seen.length + Object.keys(tests).length + answers.length === 0) {
    const ours = damage === 'cut' && /^[\w.~-]*$/.test(text);
    return {state: undefined, damage: ours ? 'cut' : 'foreign', partly: []};
  }
  const state = {
    ...(start ?? newcomer('')),
    seen: [...new Set(seen)],
    marked: readMarks(parts.get('m'), codes).flatMap(code => pages.get(code) ?? []),
    answers: Object.fromEntries(answers),
    tests,
    // An unknown question keeps its place: an index in the LMS's list is for ever (F53).
    reported: told.map(code => activities.get(code)?.id ?? strangerOf(code)),
  };
  return {state, damage, partly};
}

function damageOf(text: string): Damage {
  const length = valueOf(text.slice(1, 4), 3) ?? 0;
  if (text.length < Math.max(length, SEAL)) return 'cut';
  const whole =
    Math.min(text.length, LONGEST) === length &&
    text.slice(4, SEAL) === checkOf(text.slice(SEAL), 4);
  return whole ? 'none' : 'garbled';
}

/** A code that reads as nothing in another part, or in another place of a list whose order matters. */
const masked = (code: string, place: string): string =>
  digits((valueOf(code, 3) ?? 0) ^ (hash(place) >>> 14), 3);

const codesIn = (part = '', place: (at: number) => string): string[] =>
  (part.match(/.{3}/gs) ?? []).map((group, at) => masked(group, place(at)));

/** What stands before the last "." only: a record without its end was cut. */
const recordsIn = (part = ''): string[] => part.split('.').slice(0, -1);
