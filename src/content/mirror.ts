// What do learners hear about words in their own writing? Of language.yaml the rules that say why.

import type {Mirror} from '../model/course.ts';
import {straight, wholeWords} from '../model/whole-words.ts';
import type {Language} from './proofread/language.ts';
import {typesetWords} from './typography.ts';

export function mirrorOf({avoided, allowed}: Language): Mirror {
  const rules = avoided.flatMap(({terms, use, why}) =>
    why === undefined ? [] : [{terms, use: typesetWords(use), why: typesetWords(why)}],
  );
  if (rules.length === 0) return {rules, allowed: []};
  const search = wholeWords(rules.flatMap(({terms}) => terms));
  return {rules, allowed: allowed.filter(name => straight(name).match(search))};
}
