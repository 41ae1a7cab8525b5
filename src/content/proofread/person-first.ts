// Does the course speak of people before conditions? The words of language.yaml, wherever the course speaks for itself.

import {plain, straight, wholeWords} from '../../model/whole-words.ts';
import {languageFile} from '../layout.ts';
import {pagesIn, wordsOn, type Manuscript} from './manuscript.ts';
import {isSpoken, lineAt, type Passage} from './passages.ts';
import type {Rule} from './rule.ts';
import type {Avoided} from './language.ts';

export const personFirst: Rule = (manuscript, complain) => {
  const {avoided, faults} = manuscript.language;
  for (const {line, message} of faults) complain(languageFile, line, message);
  const byTerm = new Map(
    avoided.flatMap(rule => rule.terms.map(term => [plain(term), rule] as const)),
  );
  if (byTerm.size === 0) return;
  const search = wholeWords(byTerm.keys());
  const allowed = wholeWords(allowedIn(manuscript));
  for (const passage of pagesIn(manuscript).flatMap(wordsOn)) {
    const text = straight(passage.text);
    for (const {0: found, index} of text.matchAll(search)) {
      // Looked for here only: names are many, and words to avoid are few.
      const named = [...text.matchAll(allowed)].some(
        name => name.index <= index && index + found.length <= name.index + name[0].length,
      );
      const rule = byTerm.get(plain(found));
      if (!named && rule) say(passage, index, found, rule);
    }
  }

  function say(passage: Passage, at: number, found: string, {use, source}: Avoided): void {
    if (isSpoken(passage, at)) return;
    complain(
      passage.file,
      lineAt(passage, at),
      `"${found}" names the person by the condition, or blames. Write "${use}" (source: ${source}). ` +
        'Where a person in the story says it, write {speech} right behind the closing quotation mark.',
    );
  }
};

/** Titles are quoted as their authors gave them. */
function allowedIn({language, sources}: Manuscript): string[] {
  const titles = sources.flatMap(({source}) => [source.title, source.by, source.in ?? '']);
  return [...language.allowed, ...titles].map(straight).filter(words => words !== '');
}
