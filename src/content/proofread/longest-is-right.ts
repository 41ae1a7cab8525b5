// Does its length give the right option away? It may exceed the longest of the others by a tenth.

import {choicesIn, optionLine} from './items.ts';
import type {Rule} from './rule.ts';

const tolerance = 1.1;

export const longestIsRight: Rule = ({modules}, complain) => {
  for (const item of modules.flatMap(choicesIn)) {
    const {activity, keys, distractors} = item;
    const other = Math.max(0, ...distractors.map(({length}) => length));
    const right = Math.max(0, ...keys.map(({length}) => length));
    if (
      distractors.length === 0 ||
      right <= other * tolerance ||
      areShort([...keys, ...distractors])
    ) {
      continue;
    }
    complain(
      item.file,
      optionLine(
        item,
        activity.options.findIndex(({text}) => text.length === right),
      ),
      `The right option is the longest: ${right} characters, the longest of the others ${other}. Learners know that writers add detail to what is true. Shorten it, or give the others as much detail.`,
    );
  }
};

/** Of one or two words each: their lengths tell nothing. */
export const areShort = (texts: readonly string[]): boolean =>
  texts.every(text => text.split(/\s+/).length <= 2);
