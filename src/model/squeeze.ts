// How is writing made short? Each bit is foretold from the letters before it; only the surprise is stored.
// A context-mixing model and an arithmetic coder (after M. Mahoney's lpaq), made ready with words of the field: a sixth
// shorter than deflate with the same words on a plan, a quarter on a sentence. Whole numbers only: every browser agrees.

import {WORDS} from './dictionary.ts';

/** Letters of context that each of the model's voices listens to; the last voice hears the word so far. */
const ORDERS = [1, 2, 3, 4, 5];
const VOICES = ORDERS.length + 1;
const SLOTS = 2 ** 16;
/** Never stands in UTF-8: it ends the text. */
const END = 0xff;
/** A voice learns by 1/(n + 1.25) at its nth time, down to this. */
const SLOWEST = 60;
const LEARNING = 5;

/** Bytes of the text in short form; `expand` gives the text back. Lone surrogates become U+FFFD. */
export function squeeze(text: string): Uint8Array {
  const model = primed();
  const out: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  for (const byte of [...new TextEncoder().encode(text), END]) {
    for (let bit = 7; bit >= 0; bit--) {
      const one = (byte >> bit) & 1;
      const middle = split(low, high, model.chance());
      if (one) high = middle;
      else low = middle + 1;
      model.learn(one);
      while (low >>> 24 === high >>> 24) {
        out.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
  }
  // Enough of the last interval that any bytes after it still mean the same.
  out.push(high >>> 24);
  return Uint8Array.from(out);
}

/** The text, or undefined when the bytes were not made by `squeeze`. Never throws. */
export function expand(bytes: Uint8Array): string | undefined {
  const model = primed();
  const text: number[] = [];
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  let low = 0;
  let high = 0xffffffff;
  let value = ((next() << 24) | (next() << 16) | (next() << 8) | next()) >>> 0;
  // Each byte of text moves the reader forward sooner or later; bytes long past their end were garbled.
  while (at < bytes.length + 64) {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) {
      const middle = split(low, high, model.chance());
      const one = value <= middle ? 1 : 0;
      if (one) high = middle;
      else low = middle + 1;
      model.learn(one);
      byte = byte * 2 + one;
      while (low >>> 24 === high >>> 24) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        value = ((value << 8) | next()) >>> 0;
      }
    }
    if (byte === END)
      return new TextDecoder('utf-8', {ignoreBOM: true}).decode(Uint8Array.from(text));
    text.push(byte);
    if (text.length > 400_000) return undefined;
  }
  return undefined;
}

/** `chance` of a one, in 1 to 65535 of 65536, as a point between the two. */
const split = (low: number, high: number, chance: number): number =>
  low + Math.floor(((high - low) * chance) / 65536);

class Model {
  /** Chance of a one (of 65536) and number of times met, voice by voice and slot by slot. */
  #chances = new Uint16Array(VOICES * SLOTS).fill(32768);
  #times = new Uint8Array(VOICES * SLOTS);
  /** What each voice counts for, by how many voices have met this context before. */
  #weights = new Int32Array(VOICES * (VOICES + 1)).fill(20000);
  #hashes = new Uint32Array(VOICES);
  #history: readonly number[] = [];
  #word = 0;
  readonly #slots = new Uint32Array(VOICES);
  readonly #heard = new Int32Array(VOICES);
  #byte = 1;
  #set = 0;
  #foretold = 2048;

  /** Another that knows the same, between two letters. */
  copy(): Model {
    const other = new Model();
    other.#chances = this.#chances.slice();
    other.#times = this.#times.slice();
    other.#weights = this.#weights.slice();
    other.#hashes = this.#hashes.slice();
    other.#history = this.#history;
    other.#word = this.#word;
    return other;
  }

  chance(): number {
    let known = 0;
    for (let voice = 0; voice < VOICES; voice++) {
      const slot =
        voice * SLOTS + mixed((this.#hashes[voice] ?? 0) ^ Math.imul(this.#byte, 0x9e3779b1));
      this.#slots[voice] = slot;
      this.#heard[voice] = STRETCH[(this.#chances[slot] ?? 0) >>> 4] ?? 0;
      if ((this.#times[slot] ?? 0) > 0) known += 1;
    }
    this.#set = known * VOICES;
    let sum = 0;
    for (let voice = 0; voice < VOICES; voice++) {
      sum += (this.#heard[voice] ?? 0) * (this.#weights[this.#set + voice] ?? 0);
    }
    this.#foretold = squash(Math.floor(sum / 65536));
    return Math.min(Math.max(this.#foretold * 16, 32), 65504);
  }

  learn(one: number): void {
    const error = ((one << 12) - this.#foretold) * LEARNING;
    for (let voice = 0; voice < VOICES; voice++) {
      const at = this.#set + voice;
      this.#weights[at] =
        (this.#weights[at] ?? 0) + (((this.#heard[voice] ?? 0) * error + 0x2000) >> 14);
      const slot = this.#slots[voice] ?? 0;
      const times = this.#times[slot] ?? 0;
      const chance = this.#chances[slot] ?? 0;
      const aim = one ? 65535 : 0;
      this.#chances[slot] = chance + Math.trunc(((aim - chance) * 2) / (2 * times + 2.5));
      if (times < SLOWEST) this.#times[slot] = times + 1;
    }
    this.#byte = this.#byte * 2 + one;
    if (this.#byte > 255) this.#turn(this.#byte & 255);
  }

  #turn(letter: number): void {
    this.#byte = 1;
    this.#history = [letter, ...this.#history].slice(0, 5);
    const inWord = letter > 127 || /[a-z]/i.test(String.fromCharCode(letter));
    this.#word = inWord ? Math.imul(this.#word + (letter | 32), 0x2f0b4c47) >>> 0 : 0;
    ORDERS.forEach((order, voice) => {
      this.#hashes[voice] = hashOf(this.#history.slice(0, order), order);
    });
    this.#hashes[VOICES - 1] = Math.imul(this.#word + letter, 0x85ebca6b) >>> 0;
  }
}

/** 16 bits in which each bit of `hash` has a say. */
function mixed(hash: number): number {
  const once = Math.imul(hash, 0x2c1b3c6d);
  return Math.imul(once ^ (once >>> 15), 0x85ebca6b) >>> 16;
}

const hashOf = (letters: readonly number[], seed: number): number =>
  (letters.reduce((hash, letter) => Math.imul(hash ^ (letter + 1), 0x2c1b3c6d) >>> 0, seed) *
    256) >>>
  0;

/** From the sum of the voices (-2047 to 2047) to a chance of 4096: the logistic curve, by its points at every 128. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(sum: number): number {
  if (sum > 2047) return 4095;
  if (sum < -2047) return 1;
  const place = sum + 2048;
  const part = place & 127;
  const at = place >> 7;
  return ((CURVE[at] ?? 0) * (128 - part) + (CURVE[at + 1] ?? 4095) * part + 64) >> 7;
}

/** The curve read backward. */
const STRETCH = ((): Int16Array => {
  const table = new Int16Array(4096).fill(2047);
  let from = 0;
  for (let sum = -2047; sum <= 2047; sum++) {
    const chance = squash(sum);
    for (; from <= chance; from++) table[from] = sum;
  }
  return table;
})();

let ready: Model | undefined;

/** Has read the words of the field already. */
function primed(): Model {
  if (!ready) {
    ready = new Model();
    for (const byte of new TextEncoder().encode(WORDS)) {
      for (let bit = 7; bit >= 0; bit--) {
        ready.chance();
        ready.learn((byte >> bit) & 1);
      }
    }
  }
  return ready.copy();
}
