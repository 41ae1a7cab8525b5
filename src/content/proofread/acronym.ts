// Is each acronym spelled out where a module or a handout uses it first? It may be the only one that somebody reads.

import {wordsOn} from './manuscript.ts';
import {lineAt} from './passages.ts';
import type {Rule} from './rule.ts';

/** Better known than what they stand for, or a name by themselves, such as SMART Recovery. */
const known = new Set(
  'AIDS AM BC CD CEO CPR DC DNA DVD ER FAQ FBI HIV HR ID IQ IT LA NY OK PDF PM SMART SMS TV UC UK UN US USA'.split(
    ' ',
  ),
);
const acronym =
  /(?<![\p{L}\p{N}])(?=\p{Lu}[\p{Lu}\p{N}]*\p{Lu})[\p{Lu}\p{N}]{2,}(?=s?(?![\p{L}\p{N}]))/gu;
const romanNumeral = /^[IVXLC]+$/;

export const acronyms: Rule = ({modules, handouts, whole}, complain) => {
  const wholes = [
    // The first use may stand on a page that cannot be read.
    ...(whole ? modules : []).map(({pages}) => ({what: 'module', pages})),
    ...handouts.map(page => ({what: 'handout', pages: [page]})),
  ];
  for (const {what, pages} of wholes) {
    const seen = new Set<string>();
    for (const passage of pages.flatMap(wordsOn)) {
      for (const {0: letters, index} of passage.text.matchAll(acronym)) {
        if (seen.has(letters) || known.has(letters) || romanNumeral.test(letters)) continue;
        seen.add(letters);
        const before = passage.text.slice(0, index);
        const after = passage.text.slice(index + letters.length);
        if (
          /\p{L}{2,}[^()]*\($/u.test(before) ||
          /^s?,? \(|^s? (?:means|stands for)\b/.test(after)
        ) {
          continue;
        }
        complain(
          passage.file,
          lineAt(passage, index),
          `"${letters}" is not spelled out where this ${what} uses it first, and some learners meet it here. Write its words with the letters behind them, as in "child and family team (CFT)".`,
        );
      }
    }
  }
};
