// What if another language is longer? Every sentence of the player, each of its words by 40 percent and with accents: first import it, then the elements.

import {words} from '../../src/words.ts';

const accents: Readonly<Record<string, string>> = {a: 'á', e: 'ë', i: 'ï', o: 'ø', u: 'ü', n: 'ñ'};

/** "Pause" becomes "Páüsëëë": no shorter, no easier to break, and to be known at a glance. */
export const longer = (text: string): string =>
  text.replace(/\p{L}+/gu, word => {
    const accented = word.replace(/[aeioun]/g, letter => accents[letter] ?? letter);
    return accented + 'ë'.repeat(Math.ceil(word.length * 0.4));
  });

/** In place, so that every element finds them; what a function is given becomes longer with the rest. */
function lengthen(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') {
    return (...given: readonly unknown[]): unknown =>
      lengthen(Reflect.apply(value, undefined, given));
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  for (const [key, part] of Object.entries(value)) Reflect.set(value, key, lengthen(part));
  return value;
}

lengthen(words);
