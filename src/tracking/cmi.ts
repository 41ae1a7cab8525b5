// How are words, times and numbers written so that the strictest LMS takes them?

/** One element of the data model and its value. */
export type Pair = readonly [element: string, value: string];

/** Where the LMS keeps an objective: the place under which it is known there, or else its place in the course. */
export type PlaceOf = (objective: string, place: number) => number;

export const inOrder: PlaceOf = (_, place) => place;

/** One line without markup characters or half surrogate pairs, cut at a word (F58). */
export function line(text: string, most: number): string {
  const plain = text
    .toWellFormed()
    .replace(/[\p{Cf}\ufffd]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}<>{}[\]\s]+/gu, ' ')
    .trim();
  return cut(plain, most);
}

/** Letters, digits and single blanks: accents fall off, all else becomes a blank. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
}

/** At a word's end, unless the first word alone is too long. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  // A pair that the cut would halve goes as a whole.
  return text
    .slice(0, end > 0 ? end : most)
    .toWellFormed()
    .replace(/\ufffd$/, '');
}

/** An identifier out of words: `[A-Za-z0-9_]`, at most `most` characters; "" where no letter is left. */
export const slug = (text: string, most: number): string =>
  cut(plainWords(text), most).replaceAll(' ', '_');

/** A page's name as a bookmark: never a place by number, which moves (F45). */
export const bookmark = (location: string): string =>
  location.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 64);

/** Whole percent; min and max are always 0 and 100 (F27). */
export const percent = (score: number): number =>
  Math.floor(Math.min(Math.max(score, 0), 100) || 0);

/** Whole points: the real ones, since reports add them up (F63). */
export const points = (weight: number): string =>
  String(Math.min(Math.max(Math.round(weight) || 0, 0), 100));

/** At most four decimals, rounded down: 1 only when all is done (F26). */
export function measure({share, complete}: {share: number; complete: boolean}): string {
  if (complete) return '1';
  return String(Math.min(Math.floor((Math.max(share, 0) || 0) * 10000), 9999) / 10000);
}

export interface Clock {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly hundredths: number;
}

/** Minutes and seconds stay below 60 (F36); a clock that was set back counts as no time. */
export function clockOf(ms: number): Clock {
  const most = ((9999 * 60 + 59) * 60 + 59) * 100 + 99;
  const all = Math.min(Math.floor(Math.max(ms, 0) / 10) || 0, most);
  return {
    hours: Math.floor(all / 360000),
    minutes: Math.floor(all / 6000) % 60,
    seconds: Math.floor(all / 100) % 60,
    hundredths: all % 100,
  };
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
