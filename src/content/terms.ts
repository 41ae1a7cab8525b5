// Which words of a page open their meaning? The first use of each term of the glossary in the page's prose.

import type {Text} from '../model/course.ts';
import type {Html} from '../model/ids.ts';
import type {Context} from './context.ts';
import type {Node} from './markdown.ts';
import {join, markup, quoted, text} from './markup.ts';

export interface Term {
  readonly slug: string;
  /** The ways in which it is written, without plurals. */
  readonly forms: readonly string[];
  /** In glossary.md. */
  readonly line: number;
}

type Meanings = ReadonlyMap<string, Text['terms'][string]>;

export interface Glossary {
  /** In the order of the glossary. */
  readonly terms: readonly Term[];
  /** By slug. */
  readonly meanings: Meanings;
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, Term>;
}

export function glossaryOf(terms: readonly Term[], meanings: Meanings): Glossary {
  const byForm = new Map(
    terms.flatMap(term =>
      term.forms.map(form => [isName(form) ? form : form.toLowerCase(), term] as const),
    ),
  );
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  return {
    terms,
    meanings,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]-?)(?:${forms.join('|')})(?:e?s)?(?!-?[\\p{L}\\p{N}])`,
      'giu',
    ),
    byForm,
  };
}

export const noTerms = glossaryOf([], new Map());

/** For headings, links, activities and what people say. */
export const unmarked = (context: Context): Context => ({...context, terms: noTerms});

/** One use of a term in some words. */
export interface Use {
  readonly slug: string;
  readonly at: number;
  readonly words: string;
}

/** All uses in their order; of terms inside each other the longer one. */
export function usesIn(words: string, glossary: Glossary): Use[] {
  if (glossary.terms.length === 0) return [];
  const {pattern, byForm} = glossary;
  return [...words.matchAll(pattern)].flatMap(({0: found, index}) => {
    const term = singulars(found)
      .flatMap(written => [byForm.get(written), byForm.get(written.toLowerCase())])
      .find(known => known !== undefined);
    return term === undefined ? [] : [{slug: term.slug, at: index, words: found}];
  });
}

/** Words between tags, with each term marked at its first use on the page. No button: it wraps, and only the player can open it. */
export function markTerms(words: string, context: Context): Html {
  const parts: Html[] = [];
  let done = 0;
  for (const {slug, at, words: found} of usesIn(words, context.terms)) {
    if (context.explained.has(slug)) continue;
    context.explained.add(slug);
    parts.push(
      text(words.slice(done, at)),
      markup`<span class="term" data-term=${quoted(slug)}>${text(found)}</span>`,
    );
    done = at + found.length;
  }
  return join([...parts, text(words.slice(done))]);
}

/** For each node that "{speech}" marks, wholly or from some place on, where the spoken words begin. */
export function spokenIn(nodes: readonly Node[]): ReadonlyMap<Node, number> {
  const spoken = new Map<Node, number>();
  for (const [end, mark] of nodes.entries()) {
    if (mark.type !== 'speech') continue;
    for (let at = end - 1; at >= 0; at--) {
      const node = nodes[at];
      if (!node) break;
      const words = node.type === 'text' ? node.text : '';
      const opening = (at === end - 1 ? words.slice(0, -1) : words).search(/["“][^"“]*$/);
      spoken.set(node, Math.max(0, opening));
      if (opening >= 0) break;
    }
  }
  return spoken;
}

/** "Part 2", "NAS" and "CalWORKs" are found as written only, "Safety plan" in any case. */
function isName(form: string): boolean {
  return /.[\p{Lu}\p{N}]/u.test(form);
}

function asPattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

const singulars = (found: string): string[] => {
  const written = found.replace(/\s+/g, ' ');
  return [written, written.replace(/s$/i, ''), written.replace(/es$/i, '')];
};
