// How is all that was written kept in the room that is left? A head for each writing, then as many of its texts as fit.

import type {Activity} from './activity.ts';
import {
  openRecord,
  spellRecord,
  type Activities,
  type Entry,
  type Opened,
} from './answer-record.ts';
import {checkOf, codeOf} from './digits.ts';
import type {ActivityId} from './ids.ts';
import {isWriting, isWritten, type WritingActivity} from './response-code.ts';
import {shortOf, textOf} from './short-form.ts';
import {piecesOf, writingOf} from './writing-code.ts';

/**
 * Room is for the heads of all first, so that it is never forgotten what was handed in; then for the texts, as `entries`
 * stand, or for none of them. `left`: writings for which there was too little. `partly`: of these some texts are elsewhere
 * already, and their heads go on saying so.
 */
export function spellWritings(
  entries: readonly Entry[],
  room: number,
  withTexts: boolean,
  partly: readonly ActivityId[] = [],
): {readonly text: string; readonly left: readonly ActivityId[]} {
  let free = room;
  const fits = (record: string): boolean => {
    if (record.length > free) return false;
    free -= record.length;
    return true;
  };
  const heads = entries.flatMap(([id, answer]) => {
    if (!isWriting(answer.response)) return [];
    const {picks, texts} = piecesOf(answer.response);
    const head = (partly: boolean): string => spellRecord('w', id, answer, picks, partly);
    return [{id, shape: answer.shape, texts, head, fits: fits(head(false))}];
  });
  const spelled = heads.map(({id, shape, texts, head, fits: here}) => {
    if (!here) return {id, text: '', left: true};
    const elsewhere = partly.includes(id);
    if (!withTexts) return {id, text: head(elsewhere || texts.length > 0), left: false};
    const records = texts.map(text => sealed(id, shape, shortOf(text)));
    const kept = records.filter(fits);
    const left = kept.length < records.length;
    return {id, text: head(elsewhere || left) + kept.join(''), left};
  });
  return {
    text: spelled.map(({text}) => text).join(''),
    left: spelled.flatMap(({id, left}) => (left ? id : [])),
  };
}

/** Belongs to one writing: its check says to which. */
const sealed = (id: ActivityId, shape: string, short: string): string =>
  `${checkOf(`w${codeOf(id)}${shape}${short}`, 2)}${short}.`;

interface Found extends Opened {
  readonly activity: WritingActivity;
  readonly texts: string[];
}

/** `partly`: writings that had no room for all of their texts when they were kept. */
export function readWritings(
  records: readonly string[],
  activities: Activities,
): {readonly entries: readonly Entry[]; readonly partly: readonly ActivityId[]} {
  const found: Found[] = [];
  for (const record of records) {
    const opened = openRecord('w', record, activities);
    if (opened && isHead(opened)) found.push({...opened, texts: []});
    else {
      const text = textIn(record, found.at(-1)?.activity);
      if (text !== undefined) found.at(-1)?.texts.push(text);
    }
  }
  return {
    entries: found.map(({activity, marks, body, texts}): Entry => {
      const response = writingOf({picks: body, texts}, activity);
      return [activity.id, {...marks, response, handedIn: marks.tries > 0 ? response : undefined}];
    }),
    partly: found.flatMap(({activity, flag}) => (flag ? activity.id : [])),
  };
}

const isHead = (opened: Opened): opened is Opened & {activity: WritingActivity} =>
  isWritten(opened.activity);

function textIn(record: string, activity: Activity | undefined): string | undefined {
  const short = record.slice(2);
  return activity && `${record}.` === sealed(activity.id, activity.shape, short)
    ? textOf(short)
    : undefined;
}
