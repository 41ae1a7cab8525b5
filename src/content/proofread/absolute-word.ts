// Do words such as "always" stand in the other options alone? Learners know that such options are seldom right.

import {choicesIn, optionLine} from './items.ts';
import type {Rule} from './rule.ts';

const absolute =
  /\b(?:always|never|all|every|everyone|everybody|everything|none|nobody|no one|nothing|completely|totally|entirely|impossible|must)\b/i;

export const absoluteWord: Rule = ({modules}, complain) => {
  for (const item of modules.flatMap(choicesIn)) {
    const {activity, keys} = item;
    if (keys.length === 0 || keys.some(text => absolute.test(text))) continue;
    for (const [place, {text}] of activity.options.entries()) {
      const found = absolute.exec(text)?.[0];
      if (found === undefined || activity.right.includes(place)) continue;
      complain(
        item.file,
        optionLine(item, place),
        `"${found}" stands in this option, which is not right, and in no right one: learners know that such options are seldom true. Write a real error of practice without it.`,
      );
    }
  }
};
