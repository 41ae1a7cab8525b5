// Can a "not" in the question be overlooked? Then a miss says nothing about what was learned.

import {choicesIn, wordsOf} from './items.ts';
import type {Rule} from './rule.ts';

const negative = /\b(?:not|never|except|least|cannot|\w+n['’]t)\b/i;

export const plainNegative: Rule = ({modules}, complain) => {
  for (const {activity, file, line} of modules.flatMap(choicesIn)) {
    const emphasis = /<(em|strong)>[^]*?<\/\1>/g;
    const question = /[^.!?:]*\?(?=\W*$)/.exec(
      unquoted(wordsOf(activity.prompt.replace(emphasis, ' '))),
    );
    const found = negative.exec(question?.[0] ?? '')?.[0];
    if (found === undefined) continue;
    complain(
      file,
      line,
      `The question turns on "${found}", which is easily overlooked: a learner who knows may miss it. Ask for what is so; if it must be, emphasize the word, as in "**not**".`,
    );
  }
};

/** What a person says in the question does not turn it around. */
const unquoted = (words: string): string => words.replace(/“[^”]*”/g, ' ');
