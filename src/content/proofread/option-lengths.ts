// Are a question's options of about the same length? The longest is at most one and a half times the shortest.

import {choicesIn} from './items.ts';
import {areShort} from './longest-is-right.ts';
import type {Rule} from './rule.ts';

const most = 1.5;

export const optionLengths: Rule = ({modules}, complain) => {
  for (const {activity, file, line} of modules.flatMap(choicesIn)) {
    const texts = activity.options.map(({text}) => text);
    const lengths = texts.map(({length}) => length);
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    if (texts.length === 0 || longest <= shortest * most || areShort(texts)) continue;
    complain(
      file,
      line,
      `The longest option has ${longest} characters, the shortest ${shortest}: more than ${most} times. The odd one draws the eye, right or not. Bring them closer together.`,
    );
  }
};
