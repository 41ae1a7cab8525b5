// Are there too many true-or-false questions? At most one in ten of a module's knowledge checks.

import {choicesIn, isTrueOrFalse, itemsIn} from './items.ts';
import type {Rule} from './rule.ts';

const share = 0.1;

export const trueOrFalse: Rule = ({modules}, complain) => {
  for (const module of modules) {
    const bank = itemsIn(module).filter(({activity}) => activity.check);
    const found = choicesIn(module).filter(item => item.activity.check && isTrueOrFalse(item));
    const last = found.at(-1);
    if (!last || found.length <= bank.length * share) continue;
    complain(
      last.file,
      last.line,
      `${found.length} of the module's ${bank.length} knowledge checks are true or false, more than one in ten: a coin gets half of them right. Make this one a choice between three or four acts.`,
    );
  }
};
