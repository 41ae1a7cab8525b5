// Does each lesson end with one ":::short", and no page before with another?

import type {Rule} from './rule.ts';

export const inShort: Rule = ({modules, whole}, complain) => {
  // A page that cannot be read may be the one that ends its lesson.
  if (!whole) return;
  for (const {pages} of modules) {
    for (const page of pages) {
      const [first, ...others] = page.blocks.filter(({where}) => where === 'short');
      const last = page.lesson > 0 && pages.findLast(({lesson}) => lesson === page.lesson) === page;
      if (!last && first) {
        complain(
          page.file,
          first.line,
          'This ":::short" ends no lesson, so a learner takes the lesson for done here. Move it to the last page of the lesson, or make a ":::note" of it.',
        );
      }
      if (last && !first) {
        complain(
          page.file,
          page.line,
          `Lesson ${page.lesson} ends on this page without "In short", so nothing of it is said once more. Write ":::short In short" and a few lines at its end.`,
        );
      }
      for (const {line} of last ? others : []) {
        complain(
          page.file,
          line,
          'This page has a ":::short" above, and a lesson has one end. Put the lines of both into one.',
        );
      }
    }
  }
};
