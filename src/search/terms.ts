// Which words of a text can be looked for, and when are two of them the same?

import {words} from '../words.ts';

const word = /[\p{L}\p{N}\p{M}]+/gu;

export const wordsOf = (text: string): string[] => text.match(word) ?? [];

/** As the index holds it: in small letters, without accents, in the singular; undefined for words that say nothing alone. */
export function termOf(written: string): string | undefined {
  const plain = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.search.small.test(plain) ? undefined : plain.replace(words.search.plural, '');
}

/** A stretch of text; the words that were found are stretches of their own. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Together they are the text. */
export function piecesOf(text: string, hits: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const upTo = (end: number, hit: boolean): void => {
    if (end > done) pieces.push({text: text.slice(done, end), hit});
    done = end;
  };
  for (const {0: written, index} of text.matchAll(word)) {
    if (!isHit(written, hits)) continue;
    upTo(index, false);
    upTo(index + written.length, true);
  }
  upTo(text.length, false);
  return pieces;
}

export function isHit(written: string, hits: ReadonlySet<string>): boolean {
  const term = termOf(written);
  return term !== undefined && hits.has(term);
}
