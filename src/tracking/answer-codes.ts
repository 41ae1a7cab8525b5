// How does an answer read in the single characters to which SCORM 1.2 binds its own types (F48)?

import type {InteractionAnswer} from './port.ts';

interface AnswerCodes {
  readonly type: 'choice' | 'matching' | 'sequencing';
  readonly given: string;
  readonly right: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const numbers = '123456789abcdefghijklmnopqrstuvwxyz0';

/** "a,c", "1.b,2.a", "b,a,c"; undefined where there are more lines than characters. */
export function answerCodes(answer: InteractionAnswer): AnswerCodes | undefined {
  switch (answer.type) {
    case 'choice': {
      const {type, options, picked, right} = answer;
      const read = (places: readonly number[]): string =>
        codes(options.map((_, at) => at).filter(at => places.includes(at)));
      return fits(options) ? {type, given: read(picked), right: read(right)} : undefined;
    }
    case 'matching': {
      const {type, items, targets, placed, right} = answer;
      const read = (places: readonly number[]): string =>
        items
          .flatMap((_, at) => {
            const target = letters[places[at] ?? -1];
            return target === undefined ? [] : `${numbers[at] ?? ''}.${target}`;
          })
          .join(',');
      const known = fits(items) && fits(targets);
      return known ? {type, given: read(placed), right: read(right)} : undefined;
    }
    case 'sequencing': {
      const {type, steps, sequence} = answer;
      return fits(steps)
        ? {type, given: codes(sequence), right: codes(steps.map((_, at) => at))}
        : undefined;
    }
    default:
      return answer satisfies never;
  }
}

const fits = (lines: readonly string[]): boolean => lines.length <= letters.length;

const codes = (places: readonly number[]): string =>
  places.flatMap(at => letters[at] ?? []).join(',');
