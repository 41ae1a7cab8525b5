// Where do words stand in a text as whole words, in any case and behind any kind of quotation mark?

/** Longer words first, so that "drug addicts" is not found as "addicts". Expects at least one, and a straight text. */
export function wholeWords(all: Iterable<string>): RegExp {
  const patterns = [...all]
    .map(straight)
    .sort((a, b) => b.length - a.length)
    .map(words => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Signs keep their places. */
export const straight = (words: string): string =>
  words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** As words are compared. */
export const plain = (words: string): string => straight(words).toLowerCase().replace(/\s+/g, ' ');
