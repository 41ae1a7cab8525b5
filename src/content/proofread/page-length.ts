// Is a page too long for one thing to learn?

import {wordCounts} from './measures.ts';
import type {Rule} from './rule.ts';

const most = 600;

export const pageLength: Rule = ({modules}, complain) => {
  for (const page of modules.flatMap(({pages}) => pages)) {
    const {prose, handout} = wordCounts(page);
    // A family's plan is looked up, not read through.
    const words = prose - handout;
    if (words <= most) continue;
    complain(
      page.file,
      page.line,
      `This page has ${words} words outside its questions, more than ${most}: it teaches more than one thing, or the same one twice. Make two pages of it.`,
    );
  }
};
