// How are a learner's bookmarks kept? A bit for each page that was seen, as the pages stand in the same string: the course may change.

import {checkOf, codeOf, digits, valueOf} from './digits.ts';
import type {LearnerState} from './learner.ts';

/** Check; the bits, six a digit; then the codes of pages that have a bookmark and were not seen to their end. */
export function spellMarks({seen, marked}: LearnerState): string {
  const bits = seen
    .map(page => (marked.includes(page) ? '1' : '0'))
    .join('')
    .replace(/.{1,6}/g, six => digits(parseInt(six.padEnd(6, '0'), 2), 1));
  const others = marked.filter(page => !seen.includes(page)).map(codeOf);
  const body = bits + others.join('');
  return checkOn(seen.map(codeOf), body) + body;
}

/** `seen`: the codes of the pages in the same string. None, where either of the two is not as it was written. */
export function readMarks(part = '', seen: readonly string[]): string[] {
  const body = part.slice(2);
  if (part.slice(0, 2) !== checkOn(seen, body)) return [];
  const length = Math.ceil(seen.length / 6);
  const bits = body
    .slice(0, length)
    .replace(/./g, digit => (valueOf(digit, 1) ?? 0).toString(2).padStart(6, '0'));
  const others = body.slice(length).match(/.{3}/g) ?? [];
  return [...seen.filter((_, place) => bits[place] === '1'), ...others];
}

const checkOn = (seen: readonly string[], body: string): string =>
  checkOf(`m${seen.join('')}.${body}`, 2);
