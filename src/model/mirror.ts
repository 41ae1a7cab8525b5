// Which words of a learner's own text put a condition before a person, and what could stand there instead?

import type {Mirror, MirrorRule} from './course.ts';
import {plain, straight, wholeWords} from './whole-words.ts';

interface Mirrored extends MirrorRule {
  /** As the learner wrote it. */
  readonly found: string;
}

/** The first find of each rule, in the order of the text. */
export function mirrored(text: string, {rules, allowed}: Mirror): Mirrored[] {
  if (rules.length === 0) return [];
  const search = straight(text);
  const names = allowed.length > 0 ? [...search.matchAll(wholeWords(allowed))] : [];
  const finds = new Map<MirrorRule, string>();
  for (const {0: words, index} of search.matchAll(wholeWords(rules.flatMap(({terms}) => terms)))) {
    const end = index + words.length;
    const rule = rules.find(({terms}) => terms.some(term => plain(term) === plain(words)));
    const named = names.some(name => name.index <= index && end <= name.index + name[0].length);
    if (rule && !named && !finds.has(rule)) finds.set(rule, text.slice(index, end));
  }
  return [...finds].map(([rule, found]) => ({...rule, found}));
}
