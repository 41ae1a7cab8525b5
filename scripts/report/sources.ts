// How old are the sources, and who cites them? Newest first; those without a year last.

import {markup} from '../../src/content/markup.ts';
import {pagesIn, type Manuscript} from '../../src/content/proofread/manuscript.ts';
import {yearOf} from '../../src/content/proofread/old-source.ts';
import type {Html} from '../../src/model/ids.ts';
import {table} from './table.ts';

export function renderSources(manuscript: Manuscript): Html {
  const cited = pagesIn(manuscript).map(({blocks}) => new Set(blocks.flatMap(({cites}) => cites)));
  const rows = manuscript.sources
    .map(({key, source}) => ({
      year: yearOf(source.year) ?? 0,
      cells: [
        source.year,
        source.title,
        source.by,
        source.classic ? 'classic' : '',
        cited.filter(keys => keys.has(key)).length,
      ],
    }))
    .sort((a, b) => b.year - a.year)
    .map(({cells}) => cells);
  return markup`<h2>Sources by year</h2>
${table({caption: 'All sources', heads: ['Year', 'Title', 'By', 'Kept on purpose', 'Pages'], rows})}`;
}
