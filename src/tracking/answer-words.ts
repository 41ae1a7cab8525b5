// How does an answer read in SCORM 1.2, whose reports show nothing but the response itself?

import {cut, plainWords} from './cmi.ts';
import type {InteractionAnswer} from './port.ts';

/** Responses are cut or refused beyond it (F58). */
const MOST = 255;

interface AnswerWords {
  readonly type: 'fill-in';
  readonly given: string;
  readonly right: string;
}

/**
 * Letters first, so that no two answers read the same whatever is cut: "ac Call the counselor Tell the supervisor",
 * "1b 2a Grandma safe adult Sarah counselor". Only letters, digits and blanks: a fill-in holds nothing else.
 */
export function answerWords(answer: InteractionAnswer): AnswerWords {
  const type = 'fill-in';
  switch (answer.type) {
    case 'choice': {
      const read = (places: readonly number[]): string => {
        const picked = answer.options.map((_, at) => at).filter(at => places.includes(at));
        return withWords(
          picked.map(letter).join(''),
          picked.map(at => answer.options[at] ?? ''),
        );
      };
      return {type, given: read(answer.picked), right: read(answer.right)};
    }
    case 'matching': {
      const read = (placed: readonly number[]): string => {
        const pairs = answer.items.map((item, at) => ({item, target: placed[at] ?? -1}));
        return withWords(
          pairs.map(({target}, at) => `${at + 1}${letter(target)}`).join(' '),
          pairs
            .filter(({target}) => target >= 0)
            .map(({item, target}) => `${item} ${answer.targets[target] ?? ''}`),
        );
      };
      return {type, given: read(answer.placed), right: read(answer.right)};
    }
    case 'sequencing': {
      const read = (places: readonly number[]): string =>
        withWords(
          places.map(letter).join(''),
          places.map(at => answer.steps[at] ?? ''),
        );
      return {type, given: read(answer.sequence), right: read(answer.steps.map((_, at) => at))};
    }
    default:
      return answer satisfies never;
  }
}

/** a to z, then A to Z; nothing for a place that is still empty. */
function letter(place: number): string {
  if (place < 0) return '';
  return place < 26
    ? String.fromCharCode(97 + place)
    : String.fromCharCode(65 + ((place - 26) % 26));
}

function withWords(letters: string, parts: readonly string[]): string {
  const words = shared(
    parts.map(part => plainWords(part)),
    MOST - letters.length,
  );
  return [letters, ...words]
    .filter(word => word !== '')
    .join(' ')
    .slice(0, MOST);
}

/** Cuts the longest only: what short parts leave over goes to the others, evenly. A blank goes before each. */
function shared(parts: readonly string[], room: number): string[] {
  const cuts = new Map<number, string>();
  const shortestFirst = [...parts.entries()].sort(([, a], [, b]) => a.length - b.length);
  let left = room;
  shortestFirst.forEach(([at, part], done) => {
    const share = Math.max(0, Math.floor(left / (parts.length - done)) - 1);
    const taken = cut(part, share);
    cuts.set(at, taken);
    left -= taken.length + 1;
  });
  return parts.map((_, at) => cuts.get(at) ?? '');
}
