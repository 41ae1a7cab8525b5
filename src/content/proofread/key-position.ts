// Does the right option often stand in the same place? Counted over the knowledge checks of a module.

import {choicesIn} from './items.ts';
import type {Rule} from './rule.ts';

const fewestItems = 8;
const most = 1.5;

export const keyPosition: Rule = ({modules}, complain) => {
  for (const module of modules) {
    const bank = choicesIn(module).filter(
      ({activity}) => activity.check && activity.right.length === 1,
    );
    if (bank.length < fewestItems) continue;
    const longest = Math.max(...bank.map(({activity}) => activity.options.length));
    for (let place = 0; place < longest; place++) {
      const found = bank.filter(({activity}) => activity.right[0] === place).length;
      const expected = bank
        .filter(({activity}) => activity.options.length > place)
        .reduce((sum, {activity}) => sum + 1 / activity.options.length, 0);
      if (found <= expected * most + 1) continue;
      complain(
        module.file,
        module.pages[0]?.line ?? 1,
        `In ${found} of ${bank.length} knowledge checks the right option stands in place ${place + 1}; about ${Math.round(expected)} would be even. A learner who guesses that place gains by it. Move some.`,
      );
    }
  }
};
