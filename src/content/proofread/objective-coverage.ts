// Is each objective practiced and assessed? At least one practice and two knowledge checks.

import {itemsIn} from './items.ts';
import type {Rule} from './rule.ts';

const fewest = {practices: 1, checks: 2} as const;

export const objectiveCoverage: Rule = ({modules, whole}, complain) => {
  if (!whole) return;
  for (const module of modules) {
    for (const {id, line} of module.objectives) {
      const serving = itemsIn(module).filter(({activity}) => activity.objectives.includes(id));
      const checks = serving.filter(({activity}) => activity.check).length;
      const practices = serving.length - checks;
      if (practices < fewest.practices) {
        complain(
          module.file,
          line,
          `Objective ${id} is never practiced, so its knowledge checks come as a surprise. Write an activity with "objective=${id}" and without "check".`,
        );
      }
      if (checks < fewest.checks) {
        complain(
          module.file,
          line,
          `Objective ${id} has ${checks} knowledge ${checks === 1 ? 'check' : 'checks'}, and one lucky guess would decide about it: give it at least ${fewest.checks}, with "objective=${id} check".`,
        );
      }
    }
  }
};
