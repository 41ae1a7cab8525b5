// How are numbers, names and checks spelled in the few characters that every LMS keeps unharmed?

import type {ActivityId} from './ids.ts';

/** A digit's value is its place: base64url's alphabet, without the "." and "~" that memory.ts divides with (F42). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number as `width` digits, the highest first; numbers that are too large or too small become the nearest. */
export function digits(value: number, width: number): string {
  let rest = Math.min(Math.max(Math.trunc(value) || 0, 0), 64 ** width - 1);
  let text = '';
  for (let place = 0; place < width; place++) {
    text = DIGITS.charAt(rest % 64) + text;
    rest = Math.floor(rest / 64);
  }
  return text;
}

/** The number that digits spell; undefined when one of them is none, or there are not `width` of them. */
export function valueOf(text: string, width: number): number | undefined {
  if (text.length !== width) return undefined;
  let value = 0;
  for (const digit of text) {
    const place = DIGITS.indexOf(digit);
    if (place < 0) return undefined;
    value = value * 64 + place;
  }
  return value;
}

/** 32 bits of FNV-1a, stirred once more (MurmurHash3's last step), so that each of its bits can stand alone. */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A check of `width` digits, at most five. */
export const checkOf = (text: string, width: number): string =>
  digits(hash(text) >>> (32 - 6 * width), width);

/** Begins what stands for an id that this course does not have, so that what comes after it keeps its place. */
const STRANGER = '~';

/**
 * The three characters under which a page or an activity is remembered. 17 bits, so that an 18th can say more;
 * the compiler refuses two pages, or two activities, that would share them.
 */
export const codeOf = (id: string): string =>
  id.startsWith(STRANGER) ? id.slice(STRANGER.length) : digits(hash(id) >>> 15, 3);

export const strangerOf = (code: string): ActivityId => (STRANGER + code) as ActivityId;

/** For a place of which nothing is known but that it is taken. */
export const strangerAt = (place: number): ActivityId => strangerOf(codeOf(`place ${place}`));
