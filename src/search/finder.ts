// Where do some words stand? Exact words and beginnings of words; where there are none, words that are nearly the same.

import MiniSearch from 'minisearch';
import type {Entry} from './entries.ts';
import {termOf, wordsOf} from './terms.ts';

/** Nobody types more; what is pasted is looked for by its beginning. */
export const longestQuery = 200;

export interface Findings {
  /** Nothing has these words, and what is found has others much like them. */
  readonly near: boolean;
  /** The best first. */
  readonly found: readonly Found[];
}
export interface Found {
  readonly entry: Entry;
  /** The words that were found in it, as terms. */
  readonly hits: ReadonlySet<string>;
}
export type Find = (query: string) => Findings;

export function finderOf(entries: readonly Entry[]): Find {
  const index = new MiniSearch<{id: number; title: string; text: string}>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: term => termOf(term) ?? null,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      boost: {title: 3},
      // Who looks for a word reads about it first, and looks up its sources later.
      boostDocument: id => (entries[Number(id)]?.kind === 'source' ? 0.4 : 1),
    },
  });
  index.addAll(
    // A source is one long title: among titles it would outweigh them all.
    entries.map(({kind, title, passages}, id) =>
      kind === 'source' ? {id, title: '', text: title} : {id, title, text: passages.join('\n')},
    ),
  );
  const search = (query: string, fuzzy: (term: string) => number): Found[] =>
    index.search(query, {fuzzy}).flatMap(({id, terms}) => {
      const entry = entries[Number(id)];
      return entry ? [{entry, hits: new Set(terms)}] : [];
    });
  return query => {
    const cut = query.slice(0, longestQuery);
    const exact = search(cut, () => 0);
    return exact.length > 0
      ? {near: false, found: exact}
      : {near: true, found: search(cut, term => (term.length > 3 ? 0.25 : 0))};
  };
}
