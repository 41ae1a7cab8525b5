// How does an answer read in SCORM 2004, whose reports show identifiers of options?

import {slug} from './cmi.ts';
import type {InteractionAnswer} from './port.ts';

interface AnswerIds {
  readonly type: 'choice' | 'matching' | 'sequencing';
  /** "" where nothing was picked: an empty response is refused. */
  readonly given: string;
  readonly right: string;
}

/**
 * "Call_the_counselor[,]Tell_the_supervisor", "Grandma[.]safe_adult": letters, digits and "_" only (F49), at most `most`
 * of them each, since all answers of a course share the 60 kB that a page can send when it is left (F73).
 */
export function answerIds(answer: InteractionAnswer, most: number): AnswerIds {
  const idsOf = (texts: readonly string[]): string[] => identifiers(texts, most);
  switch (answer.type) {
    case 'choice': {
      const ids = idsOf(answer.options);
      const read = (places: readonly number[]): string =>
        ids.filter((_, at) => places.includes(at)).join('[,]');
      return {type: 'choice', given: read(answer.picked), right: read(answer.right)};
    }
    case 'matching': {
      const items = idsOf(answer.items);
      const targets = idsOf(answer.targets);
      const read = (placed: readonly number[]): string =>
        items
          .flatMap((item, at) => {
            const target = targets[placed[at] ?? -1];
            return target === undefined ? [] : [`${item}[.]${target}`];
          })
          .join('[,]');
      return {type: 'matching', given: read(answer.placed), right: read(answer.right)};
    }
    case 'sequencing': {
      const ids = idsOf(answer.steps);
      const read = (places: readonly number[]): string =>
        places.flatMap(at => ids[at] ?? []).join('[,]');
      return {
        type: 'sequencing',
        given: read(answer.sequence),
        right: read(answer.steps.map((_, at) => at)),
      };
    }
    default:
      return answer satisfies never;
  }
}

/** No two the same: the second to read as an earlier one gets its place behind it. */
function identifiers(texts: readonly string[], most: number): string[] {
  const taken = new Set<string>();
  return texts.map((text, at) => {
    const words = slug(text, most) || String(at + 1);
    const id = taken.has(words.toLowerCase()) ? `${slug(text, most - 4)}_${at + 1}` : words;
    taken.add(id.toLowerCase());
    return id;
  });
}
