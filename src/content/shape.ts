// What does an answer refer to? Four characters that stay the same while only feedback, prompt or punctuation change.

/** Of the words that the places in an answer stand for, in their order. */
export function shapeOf(kind: string, ...lists: readonly (readonly string[])[]): string {
  const words = [kind, ...lists.map(list => list.map(normal).join('|'))].join('||');
  return (hash(words) % 36 ** 4).toString(36).padStart(4, '0');
}

/** A comma or a quotation mark mended does not make another question. */
function normal(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** FNV-1a, 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (const character of words) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
}
