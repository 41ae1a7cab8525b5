// Is a sentence too long to be read once?

import {brief} from '../problem.ts';
import {pagesIn, wordsOn} from './manuscript.ts';
import {lineAt} from './passages.ts';
import type {Rule} from './rule.ts';
import {sentencesIn} from './sentences.ts';

const most = 35;

export const sentenceLength: Rule = (manuscript, complain) => {
  for (const passage of pagesIn(manuscript).flatMap(wordsOn)) {
    for (const {text, at, words} of sentencesIn(passage.text)) {
      if (words <= most) continue;
      complain(
        passage.file,
        lineAt(passage, at),
        `This sentence has ${words} words, more than ${most}, and must be read twice: "${brief(text)}". Part it into two, or make a list of it.`,
      );
    }
  }
};
