// How is a text kept in few characters, of those that every LMS leaves as they are? Squeezed once, then remembered.

import {digits, valueOf} from './digits.ts';
import {expand, squeeze} from './squeeze.ts';

/** Texts that are kept in mind before those that were not asked for again are forgotten. */
const most = 400;

/** A state is spelled at every save, and most of its writing is as it was: what was asked for lately, and before. */
class Memo<T> {
  #lately = new Map<string, T>();
  #before = new Map<string, T>();

  get(text: string, make: () => T): T {
    const made = this.#lately.get(text) ?? this.#before.get(text) ?? make();
    this.set(text, made);
    return made;
  }

  set(text: string, made: T): void {
    if (this.#lately.size >= most) {
      this.#before = this.#lately;
      this.#lately = new Map();
    }
    this.#lately.set(text, made);
  }
}

const shorts = new Memo<string>();
const texts = new Memo<string | undefined>();

export const shortOf = (text: string): string => shorts.get(text, () => spellBytes(squeeze(text)));

/** Undefined where the characters are no text. */
export function textOf(short: string): string | undefined {
  const text = texts.get(short, () => expand(readBytes(short)));
  if (text !== undefined) shorts.set(text, short);
  return text;
}

/** Three bytes are four digits; a last group of one or two bytes is shorter. */
function spellBytes(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    text += digits(a * 65536 + b * 256 + c, 4).slice(0, Math.min(bytes.length - at, 3) + 1);
  }
  return text;
}

function readBytes(text: string): Uint8Array {
  const bytes = (text.match(/.{1,4}/g) ?? []).flatMap(group => {
    const value = valueOf(group.padEnd(4, 'A'), 4) ?? 0;
    return [value >>> 16, (value >>> 8) & 255, value & 255].slice(0, group.length - 1);
  });
  return Uint8Array.from(bytes);
}
