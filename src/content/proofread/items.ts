// Which questions does the proofreader judge? Those with options to pick from, their words without markup.

import type {Choice} from '../../model/activity.ts';
import type {Item} from './blocks.ts';
import type {ModuleScript} from './module-script.ts';

interface ChoiceItem extends Item {
  readonly activity: Choice;
  /** The options that are right, and those that are not. */
  readonly keys: readonly string[];
  readonly distractors: readonly string[];
}

export function itemsIn({pages}: ModuleScript): Item[] {
  return pages.flatMap(({blocks}) => blocks.flatMap(({item}) => item ?? []));
}

export function choicesIn(module: ModuleScript): ChoiceItem[] {
  return itemsIn(module).flatMap(item => {
    const {activity} = item;
    if (activity.kind !== 'choice') return [];
    const isRight = (place: number): boolean => activity.right.includes(place);
    const texts = activity.options.map(({text}) => text);
    return [
      {
        ...item,
        activity,
        keys: texts.filter((_, place) => isRight(place)),
        distractors: texts.filter((_, place) => !isRight(place)),
      },
    ];
  });
}

/** "True" and "False", or "Yes" and "No". */
export function isTrueOrFalse({activity}: ChoiceItem): boolean {
  return (
    activity.options.length === 2 &&
    activity.options.every(({text}) => /^(?:true|false|yes|no)\b\W*$/i.test(text))
  );
}

/** Of an option, or of the question where there is none. */
export function optionLine({lines, line}: Item, place: number): number {
  return lines[place] ?? line;
}

/** Words alone: what is emphasized is kept or, for rules on emphasis, left out. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
