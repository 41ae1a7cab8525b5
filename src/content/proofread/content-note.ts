// Does a content note say what is there, and does its short version hold what a worker must know?

import type {Block} from './blocks.ts';
import type {FrontPassage} from './page-script.ts';
import type {Rule} from './rule.ts';
import {sentencesIn} from './sentences.ts';

interface Measure {
  readonly sentences: readonly [least: number, most: number];
  readonly words: readonly [least: number, most: number];
  readonly is: string;
}

const measures: Readonly<Record<'notice' | 'short', Measure>> = {
  notice: {sentences: [1, 2], words: [4, 30], is: 'says in one neutral sentence what is there'},
  short: {
    sentences: [2, 5],
    words: [20, 70],
    is: 'stands in place of the whole page, and is read in a few breaths',
  },
};

/** As a number to call, and not within "1,911 mothers". */
const emergency = /(?<![\d.,-])911(?![.,]?\d)/;

export const contentNote: Rule = ({modules}, complain) => {
  for (const {file, front, blocks} of modules.flatMap(({pages}) => pages)) {
    for (const passage of front) {
      if (passage.key !== 'notice' && passage.key !== 'short') continue;
      const fault = lengthFault(measures[passage.key], passage);
      if (fault !== undefined) complain(file, passage.line, fault);
      if (passage.key === 'short' && !emergency.test(passage.text) && blocks.some(speaksOf911)) {
        complain(
          file,
          passage.line,
          'The page names 911 and its short version does not, so who reads that alone misses the call that saves a life. Say in "short" when to call 911.',
        );
      }
    }
  }
};

function lengthFault({sentences, words, is}: Measure, passage: FrontPassage): string | undefined {
  const found = sentencesIn(passage.text);
  const count = found.reduce((sum, sentence) => sum + sentence.words, 0);
  if (within(found.length, sentences) && within(count, words)) return undefined;
  return `"${String(passage.key)}" has ${found.length} ${found.length === 1 ? 'sentence' : 'sentences'} and ${count} ${count === 1 ? 'word' : 'words'}. It ${is}: write ${sentences.join(' to ')} sentences, ${words.join(' to ')} words.`;
}

const within = (count: number, [least, most]: readonly [number, number]): boolean =>
  least <= count && count <= most;

const speaksOf911 = ({passages}: Block): boolean => passages.some(({text}) => emergency.test(text));
