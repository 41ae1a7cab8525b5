// Is each term of the glossary used in the prose of some page?

import {usesIn} from '../terms.ts';
import {glossaryFile} from './manuscript.ts';
import type {Rule} from './rule.ts';

export const unusedTerm: Rule = ({modules, glossary}, complain) => {
  const used = new Set(
    modules
      .flatMap(({pages}) => pages.flatMap(({blocks}) => blocks))
      .filter(({where}) => where !== 'activity')
      .flatMap(({passages}) => passages)
      .flatMap(({text}) => usesIn(text, glossary).map(({slug}) => slug)),
  );
  for (const {slug, forms, line} of glossary.terms) {
    if (used.has(slug)) continue;
    complain(
      glossaryFile,
      line,
      `No page uses "${forms[0] ?? slug}" outside its questions, so nobody can open its meaning. Use it where it is taught, or delete the line.`,
    );
  }
};
