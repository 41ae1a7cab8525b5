// How many years of school does a text ask for? The grade of Flesch and Kincaid, by page, by module and for families.

import {pagesIn, wordsOn} from './manuscript.ts';
import type {PageScript} from './page-script.ts';
import type {Passage} from './passages.ts';
import type {Rule} from './rule.ts';
import {sentencesIn, syllablesIn} from './sentences.ts';

export const highest = {page: 11, module: 9, handout: 6} as const;

/** Of fewer words a grade says little: one long name moves it by years. */
const fewestWords = {course: 100, handout: 50} as const;

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

export const grade = ({words, sentences, syllables}: Reading): number =>
  sentences === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

/** Whole sentences only: a heading, a label or a cell without a full stop would make the text look easier. */
export function readingOf(passages: readonly Passage[]): Reading {
  const sentences = passages
    .filter(({kind, text}) => kind !== 'heading' && /[.!?:…]["”’')\]*]*\s*$/.test(text))
    .flatMap(({text}) => sentencesIn(text));
  return {
    words: sentences.reduce((sum, {words}) => sum + words, 0),
    sentences: sentences.length,
    syllables: sentences.reduce((sum, {text}) => sum + syllablesIn(text), 0),
  };
}

/** What a page says to the worker who takes the course. */
export const courseWords = (page: PageScript): Passage[] =>
  page.handout ? [] : wordsOn({...page, blocks: page.blocks.filter(({handout}) => !handout)});

/** What a page says to families. */
export const handoutWords = ({handout, front, blocks}: PageScript): Passage[] => [
  ...(handout ? front : []),
  ...blocks.flatMap(block => (block.handout ? block.passages : [])),
];

export const pageReadingLevel: Rule = (manuscript, complain) => {
  for (const page of pagesIn(manuscript)) {
    const reading = readingOf(courseWords(page));
    if (reading.words < fewestWords.course || grade(reading) <= highest.page) continue;
    complain(
      page.file,
      page.line,
      `This page reads at grade ${said(reading)}, above ${highest.page}: a tired reader goes back over its sentences. Part the longest sentences, and write short words for long ones.`,
    );
  }
};

export const moduleReadingLevel: Rule = ({modules}, complain) => {
  for (const {file, pages} of modules) {
    const reading = readingOf(pages.flatMap(courseWords));
    if (reading.words < fewestWords.course || grade(reading) <= highest.module) continue;
    complain(
      file,
      pages[0]?.line ?? 1,
      `This module reads at grade ${said(reading)} on average, above ${highest.module}. Begin with the hardest pages: "npm run check -- --report" lists the grade of each.`,
    );
  }
};

export const handoutReadingLevel: Rule = (manuscript, complain) => {
  for (const page of pagesIn(manuscript)) {
    const reading = readingOf(handoutWords(page));
    if (reading.words < fewestWords.handout || grade(reading) <= highest.handout) continue;
    complain(
      page.file,
      page.handout ? page.line : (page.blocks.find(({handout}) => handout)?.line ?? page.line),
      `What families read here is at grade ${said(reading)}, above ${highest.handout}: in a crisis nobody reads twice. Write one thought a sentence, in everyday words.`,
    );
  }
};

const said = (reading: Reading): string => grade(reading).toFixed(1);
