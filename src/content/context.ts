// What must the words of one page know? Its course's pages and sources, and what the page has used so far.

import type {ObjectiveId, PageId} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import type {Report} from './problem.ts';
import type {Glossary} from './terms.ts';

export interface Context {
  readonly report: Report;
  /** Paths of all pages, as in the map of files, and their ids. */
  readonly pages: ReadonlyMap<string, PageId>;
  /** The folder of this page, from which its links are counted. */
  readonly folder: string;
  readonly sources: ReadonlySet<string>;
  /** Of this page's module. */
  readonly objectives: ReadonlySet<ObjectiveId>;
  /** Begins every id that the compiler makes on this page. */
  readonly pageId: PageId;
  /** Whether this is the page of a test, whose questions name the page that teaches them. */
  readonly test: boolean;
  /** What the course says itself, in its language. */
  readonly says: PageWords;
  /** Keys of the sources in the order of their first mention; rendering adds to it. */
  readonly cited: string[];
  /** Ids and labels given so far on this page; rendering adds to it. */
  readonly given: Set<string>;
  /** Of these the first use on the page is marked. */
  readonly terms: Glossary;
  /** Slugs of the terms marked so far on this page; rendering adds to it. */
  readonly explained: Set<string>;
}

/** For a page that has used nothing so far. */
export const contextFor = (known: Omit<Context, 'cited' | 'given' | 'explained'>): Context => ({
  ...known,
  cited: [],
  given: new Set(),
  explained: new Set(),
});

/** An id that no author can write, since theirs hold no underscore. */
export function newId(context: Context, kind: string): string {
  return unique(context, number => `${context.pageId}_${kind}_${number}`);
}

/** The first of the names that is not given yet on this page. */
export function unique(context: Context, name: (number: number) => string): string {
  let number = 1;
  while (context.given.has(name(number))) number++;
  context.given.add(name(number));
  return name(number);
}

/** The number that a source has on this page. */
export function numberOf(context: Context, key: string): number {
  if (!context.cited.includes(key)) context.cited.push(key);
  return context.cited.indexOf(key) + 1;
}
