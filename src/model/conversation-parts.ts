// Of which scenes does a talk consist, how many can still come, and who speaks in them?

import type {Conversation, Turn} from './activity.ts';
import type {Said} from './conversation.ts';
import type {Html} from './ids.ts';

/** One scene of the talk with all that was said in it: a turn that leads back to itself stays the same scene. */
export interface Part {
  readonly turn: Turn;
  /** How many lines were said before it. */
  readonly first: number;
  readonly said: readonly Said[];
}

export function partsOf(said: readonly Said[]): readonly Part[] {
  const parts: (Part & {said: Said[]})[] = [];
  for (const [first, one] of said.entries()) {
    const last = parts.at(-1);
    if (last?.turn === one.turn) last.said.push(one);
    else parts.push({turn: one.turn, first, said: [one]});
  }
  return parts;
}

/** How many scenes can still follow this one, at most; without end where one can come back later. An ending is none. */
export function partsAhead(
  {turns}: Pick<Conversation, 'turns'>,
  turn: Turn,
  before: readonly Turn[] = [],
): number {
  const way = [...before, turn];
  const ahead = turn.lines.flatMap(({to}) => {
    const next = turns[to];
    if (!next || next === turn || next.lines.length === 0) return [];
    return before.includes(next) ? Infinity : 1 + partsAhead({turns}, next, way);
  });
  return Math.max(0, ...ahead);
}

/** Whether somebody speaks in a reply: the course's text has all that is spoken in quotation marks. */
export const isSpoken = (reply: Html): boolean => /[“«]/.test(reply);
