// Can each term of the glossary be opened on some page? In its prose, where the compiler marks terms.

import {glossaryFile} from '../layout.ts';
import {usesIn} from '../terms.ts';
import {isSpoken} from './passages.ts';
import type {Rule} from './rule.ts';

export const unusedTerm: Rule = ({modules, glossary, whole}, complain) => {
  if (!whole) return;
  const used = new Set(
    modules
      .flatMap(({pages}) => pages.flatMap(({blocks}) => blocks))
      .filter(({where}) => where !== 'activity')
      .flatMap(({passages}) => passages)
      .filter(({kind}) => kind !== 'heading')
      .flatMap(passage => usesIn(passage.text, glossary).filter(({at}) => !isSpoken(passage, at)))
      .map(({slug}) => slug),
  );
  for (const {slug, forms, line} of glossary.terms) {
    if (used.has(slug)) continue;
    complain(
      glossaryFile,
      line,
      `No page uses "${forms[0] ?? slug}" in its prose, that is, outside headings, questions and speech, so nobody can open its meaning. Use it where it is taught, or delete the line.`,
    );
  }
};
