// Does a page name the objectives that its exercises serve?

import type {Rule} from './rule.ts';

export const pageObjective: Rule = ({modules}, complain) => {
  for (const {file, objectives, blocks} of modules.flatMap(({pages}) => pages)) {
    if (!objectives) continue;
    for (const {activity, line} of blocks.flatMap(({item}) => item ?? [])) {
      for (const id of activity.objectives) {
        if (objectives.includes(id)) continue;
        complain(
          file,
          line,
          `"#${activity.id}" serves objective ${id}, and its page says that it serves ${objectives.join(', ')} alone. Add ${id} to "objectives" at the top, or correct "objective=${id}".`,
        );
      }
    }
  }
};
