// Which line or two of an entry show best what was found in it?

import {isHit, piecesOf, wordsOf, type Piece} from './terms.ts';

/** About two lines on a wide screen. */
const longest = 180;
/** What is shown before the first word that was found. */
const before = 60;

/** Of the passage with the most of the words; of the first one when they stand in the title alone. */
export function excerptOf(passages: readonly string[], hits: ReadonlySet<string>): Piece[] {
  const [best = ''] = passages.toSorted((a, b) => kindsIn(b, hits) - kindsIn(a, hits));
  const pieces = piecesOf(best, hits);
  if (best.length <= longest) return pieces;
  const [first] = pieces;
  const hitAt = first && !first.hit && pieces.length > 1 ? first.text.length : 0;
  const last = best.length - longest;
  const from = hitAt <= before ? 0 : spaceAfter(best, Math.min(hitAt - before, last));
  const to = from + longest >= best.length ? best.length : spaceBefore(best, from + longest);
  const cut = `${from > 0 ? '… ' : ''}${best.slice(from, to).trim()}${to < best.length ? ' …' : ''}`;
  return piecesOf(cut, hits);
}

const kindsIn = (passage: string, hits: ReadonlySet<string>): number =>
  new Set(wordsOf(passage).filter(written => isHit(written, hits))).size;

const spaceAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + before ? at : space;
};

const spaceBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < at - before ? at : space;
};
