// Where do sentences end, and how many words and syllables have they?

import {countWords} from '../minutes.ts';

interface Sentence {
  readonly text: string;
  /** Its place in the passage. */
  readonly at: number;
  readonly words: number;
}

const end = /[.!?…]+["”’'’)\]*]*(?=\s+["“‘'(]*[\p{Lu}\p{N}]|\s*$)/gu;
/** A full stop that ends no sentence. */
const shortForm = /(?:\b(?:Dr|Mr|Mrs|Ms|St|Jr|vs|cf|No|Vol|e\.g|i\.e|etc)|\b[A-Z])\.["”’')\]*]*$/;

export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const finish = (stop: number): void => {
    const written = text.slice(start, stop);
    const words = countWords(written);
    const lead = written.length - written.trimStart().length;
    if (words > 0) sentences.push({text: written.trim(), at: start + lead, words});
    start = stop;
  };
  for (const {0: signs, index} of text.matchAll(end)) {
    const stop = index + signs.length;
    if (!shortForm.test(text.slice(start, stop))) finish(stop);
  }
  finish(text.length);
  return sentences;
}

/** Counted by the rules of English spelling: right for nearly all words, and near for the others. */
export function syllablesIn(words: string): number {
  return (words.match(/[\p{L}\p{N}'’]+/gu) ?? []).reduce(
    (sum, word) => sum + syllables(word.toLowerCase().replace(/['’]s?$|['’]/g, '')),
    0,
  );
}

/** An e within a word that nobody says: "statement", "something", "carefully". */
const silentWithin =
  /(?<=[aeiouy][^aeiouyl])e(?=(?:ments?|ness|less(?:ly|ness)?|ful(?:ly|ness)?|ly|ty|things?|body|one|where|times?)$)/;
const silentEnd =
  /(?<=[^aeiouytd]|[aeiouy][aeiouy])ed$|(?<=[^aeiouyszxcgh]|[^sc]h)es$|(?<![aeiouy]|[^aeiouy]l)e$/;
/** Vowels side by side of which each is said: "Sonia", "actual", "being", "create", "serious", "quiet", "idea". */
const parted =
  /(?<![tscgx])i(?:a|o(?!u)|ou)|(?<![gq])ua|(?<=[^aeiouy])[yei]ing|ism$|eo(?!p|u)|(?<=^cr)ea|(?<=[aeiou][rd])ea$|iet|(?<=[lnv]|^sc|(?<!^f)r)ien|(?<=^r)eu|uou/g;
const swallowed = /^(?:every|even(?=ing)|busi(?=ness))/;

function syllables(word: string): number {
  if (/\p{N}/u.test(word)) return 1;
  const spoken = word.replace(silentWithin, '').replace(silentEnd, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const more = spoken.match(parted)?.length ?? 0;
  return Math.max(1, groups + more - (swallowed.test(word) ? 1 : 0));
}
