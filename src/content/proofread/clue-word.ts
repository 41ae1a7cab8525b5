// Does a word of the question point at the right option? One that the question shares with it, and with no other.

import {choicesIn, optionLine, wordsOf} from './items.ts';
import type {Rule} from './rule.ts';

/** Too common to point at anything. */
const common = new Set(
  'about after again also another before being best could does doing done each ever first from give have into just know last less like make many more most much must need next only other over said same says should some such take tell than that their them then there these they thing this those what when where which while will with work would your'.split(
    ' ',
  ),
);

/** Sonia stands in most questions: her name points at nothing. */
const name = /\p{Lu}[\p{L}’']*/gu;

export const clueWord: Rule = ({modules}, complain) => {
  for (const item of modules.flatMap(choicesIn)) {
    const {activity, keys, distractors} = item;
    if (keys.length !== 1 || distractors.length === 0) continue;
    const asked = stemsIn(wordsOf(activity.prompt).replace(name, ' '));
    const others = new Set(distractors.flatMap(text => [...stemsIn(text).keys()]));
    const shared = [...stemsIn(keys[0] ?? '')].filter(
      ([stem]) => asked.has(stem) && !others.has(stem),
    );
    if (shared.length === 0) continue;
    const words = shared.map(([, word]) => `"${word}"`).join(', ');
    complain(
      item.file,
      optionLine(item, activity.right[0] ?? 0),
      `Only the right option repeats ${words} from the question, so it can be found without the course. Say it there in another word, or use the word in another option too.`,
    );
  }
};

/** Words of four letters and more by their beginnings, so that "plans" meets "planning". */
function stemsIn(words: string): Map<string, string> {
  const found = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Map(found.filter(word => !common.has(word)).map(word => [stemOf(word), word]));
}

/** "planning" and "plans" are "plan", "called" is "cal" as "calls" is. */
const stemOf = (word: string): string =>
  word.replace(/(?:ers?|e?s|e?d|ing|e)$/, '').replace(/(\p{L})\1$/u, '$1');
