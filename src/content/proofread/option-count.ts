// Are there enough options to make a guess worthless? Three or more, but for a true-or-false question.

import {choicesIn, isTrueOrFalse} from './items.ts';
import type {Rule} from './rule.ts';

const fewest = 3;

export const optionCount: Rule = ({modules}, complain) => {
  for (const item of modules.flatMap(choicesIn)) {
    const {length} = item.activity.options;
    if (length >= fewest || isTrueOrFalse(item)) continue;
    complain(
      item.file,
      item.line,
      `This question has ${length} options, so that a guess is right half of the time. Add a real error of practice as a third.`,
    );
  }
};
