// How is one answer kept as a record that stands alone, and when is a record trusted?

import type {Activity} from './activity.ts';
import {checkOf, codeOf, digits, valueOf} from './digits.ts';
import type {ActivityId} from './ids.ts';
import type {Answer, LearnerState} from './learner.ts';
import {isWriting, isWritten, read, spell} from './response-code.ts';

export type Entry = readonly [ActivityId, Answer];
export type Activities = ReadonlyMap<string, Activity>;

/** All that has been answered, in the order of its last change. */
export const entriesOf = (state: LearnerState): Entry[] =>
  Object.entries(state.answers).flatMap(([id, answer]) =>
    answer ? [[id as ActivityId, answer]] : [],
  );

const SOLVED = 16;
/** In a fact: the draft differs from what was handed in. In a writing: not all of it is here. */
const FLAG = 32;

/** Code, check, marks, body and a full stop. Tries are counted to 15. */
export function spellRecord(
  part: string,
  id: ActivityId,
  answer: Opened['marks'],
  body: string,
  flag = false,
): string {
  const marks =
    Math.min(answer.tries, SOLVED - 1) + (answer.solved ? SOLVED : 0) + (flag ? FLAG : 0);
  return sealed(part, id, answer.shape, digits(marks, 1) + body);
}

/** The whole shape is in the check: an answer to another shape reads as a broken one. */
const sealed = (part: string, id: ActivityId, shape: string, content: string): string =>
  `${codeOf(id)}${checkOf(part + codeOf(id) + shape + content, 2)}${content}.`;

export interface Opened {
  readonly activity: Activity;
  readonly marks: Pick<Answer, 'tries' | 'solved' | 'shape'>;
  readonly flag: boolean;
  readonly body: string;
}

/** Undefined for an activity that is not in this course, for another shape, and for a broken record. */
export function openRecord(
  part: string,
  record: string,
  activities: Activities,
): Opened | undefined {
  const activity = activities.get(record.slice(0, 3));
  const content = record.slice(5);
  const marks = valueOf(content.slice(0, 1), 1);
  if (!activity || marks === undefined) return undefined;
  if (`${record}.` !== sealed(part, activity.id, activity.shape, content)) return undefined;
  return {
    activity,
    marks: {
      tries: marks % SOLVED,
      solved: Math.floor(marks / SOLVED) % 2 === 1,
      shape: activity.shape,
    },
    flag: marks >= FLAG,
    body: content.slice(1),
  };
}

/** "" for writing, which is kept apart. */
export function spellFact(id: ActivityId, answer: Answer): string {
  const {response, handedIn = response} = answer;
  if (isWriting(response) || isWriting(handedIn)) return '';
  const last = spell(response);
  const before = spell(handedIn);
  return before === last
    ? spellRecord('a', id, answer, last)
    : spellRecord('a', id, answer, last + before, true);
}

export function readFact(record: string, activities: Activities): Entry | undefined {
  const opened = openRecord('a', record, activities);
  if (!opened) return undefined;
  const {activity, marks, flag, body} = opened;
  if (isWritten(activity)) return undefined;
  const last = read(body, activity);
  const before = last && flag ? read(last.rest, activity) : last;
  if (!last || before?.rest !== '') return undefined;
  const handedIn = marks.tries > 0 ? before.response : undefined;
  return [activity.id, {...marks, response: last.response, handedIn}];
}
