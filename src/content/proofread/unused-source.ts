// Is each source of sources.yaml cited on some page?

import {sourcesFile} from '../layout.ts';
import {pagesIn} from './manuscript.ts';
import type {Rule} from './rule.ts';

export const unusedSource: Rule = (manuscript, complain) => {
  if (!manuscript.whole) return;
  const cited = new Set(
    pagesIn(manuscript).flatMap(({blocks}) => blocks.flatMap(({cites}) => cites)),
  );
  for (const {key, line} of manuscript.sources) {
    if (cited.has(key)) continue;
    complain(
      sourcesFile,
      line,
      `No page cites "${key}", so no learner ever sees it. Cite it with [@${key}] where it is used, or delete it.`,
    );
  }
};
