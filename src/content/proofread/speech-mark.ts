// Does each "{speech}" mark someone's words? Behind anything but a quotation it would exempt nothing, or the wrong words.

import {pagesIn, wordsOn} from './manuscript.ts';
import {lineAt} from './passages.ts';
import type {Rule} from './rule.ts';

export const speechMark: Rule = (manuscript, complain) => {
  for (const passage of pagesIn(manuscript).flatMap(wordsOn)) {
    for (const at of passage.strayMarks) {
      complain(
        passage.file,
        lineAt(passage, at),
        'This {speech} stands behind no quotation, so nobody knows whose words are meant: write it right behind the closing quotation mark, as in "I got clean."{speech}',
      );
    }
  }
};
