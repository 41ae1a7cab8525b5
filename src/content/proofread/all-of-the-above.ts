// Does an option speak of the other options? Then it tests logic, and loses its sense when options are shuffled.

import {choicesIn, optionLine} from './items.ts';
import type {Rule} from './rule.ts';

const catchAll =
  /^(?:all|none|both|neither|any|some|two) (?:of )?(?:the |these|those)|^(?:both )?(?:answers? |options? )?[A-E] and [A-E]\b|\b(?:the )?(?:above|below)\W*$/i;

export const allOfTheAbove: Rule = ({modules}, complain) => {
  for (const item of modules.flatMap(choicesIn)) {
    for (const [place, {text}] of item.activity.options.entries()) {
      if (!catchAll.test(text) || text.split(' ').length > 6) continue;
      complain(
        item.file,
        optionLine(item, place),
        `"${text}" speaks of the other options: it can be picked by logic alone, and its sense is lost when options are shuffled. Write an option of its own, or let several be right and say how many.`,
      );
    }
  }
};
