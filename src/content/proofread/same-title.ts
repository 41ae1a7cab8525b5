// Can a learner tell the pages of a module apart by their titles?

import type {Rule} from './rule.ts';

export const sameTitle: Rule = ({modules}, complain) => {
  for (const {pages} of modules) {
    for (const [index, {title, file, line}] of pages.entries()) {
      const before = pages.slice(0, index).find(page => page.title === title);
      if (!before) continue;
      complain(
        file,
        line,
        `"${title}" is the title of ${before.file} too, so the contents, the search and reports name two pages alike. Give one of them another.`,
      );
    }
  }
};
