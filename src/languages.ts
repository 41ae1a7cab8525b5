// Which languages does the player speak? A file of words for each; a course says in its course.md which one it takes.

import * as en from './words.ts';
import type {FirstWords, PageWords, Words} from './words.ts';
import * as es from './words-es.ts';

export interface Spoken {
  readonly words: Words;
  readonly firstWords: FirstWords;
  readonly pageWords: PageWords;
}

const languages = {en, es} as const satisfies Readonly<Record<string, Spoken>>;

export type Language = keyof typeof languages;
export const languageNames = Object.keys(languages) as Language[];

/** By the first part of a tag: "es", "es-US" and "es-MX" are one language. Undefined where it has no file of words. */
export function languageOf(tag: string): Language | undefined {
  const [first = ''] = tag.toLowerCase().split('-');
  return languageNames.find(name => name === first);
}

/** English for a course that cannot be read: its mistakes are told in English. */
export const spokenIn = (tag: string): Spoken => languages[languageOf(tag) ?? 'en'];

/** Its file in src. */
export const wordsFile = (language: Language): string =>
  language === 'en' ? 'words.ts' : `words-${language}.ts`;
