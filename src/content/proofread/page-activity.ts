// Is there something to do on each longer page?

import {wordCounts} from './measures.ts';
import type {Rule} from './rule.ts';

const most = 400;

export const pageActivity: Rule = ({modules}, complain) => {
  for (const page of modules.flatMap(({pages}) => pages)) {
    const {prose} = wordCounts(page);
    if (page.opening || prose <= most || page.blocks.some(({item}) => item)) continue;
    complain(
      page.file,
      page.line,
      `This page has ${prose} words and nothing to do, and two screens without a question are forgotten. Ask about it with a ":::choice" or another activity, or shorten it below ${most} words.`,
    );
  }
};
