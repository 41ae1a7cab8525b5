// How does a conversation go? Along the lines that were said: what has come of them, and what can be said now.

import type {Conversation, Line, Turn} from './activity.ts';

/** One turn that is behind the learner. */
export interface Said {
  readonly turn: Turn;
  readonly line: Line;
  /** For each meter the place of its level, before and after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface Talk {
  /** The places that could be walked. */
  readonly path: readonly number[];
  readonly said: readonly Said[];
  /** Where it stands now. */
  readonly turn: Turn | undefined;
  readonly levels: readonly number[];
  /** What can be said now; nothing at an ending. */
  readonly offered: readonly Line[];
  readonly ended: boolean;
}

/** The talk as far as its path can be walked: a line that is not on offer ends it there. */
export function talkAlong(conversation: Conversation, path: readonly number[]): Talk {
  const said: Said[] = [];
  let turn = conversation.turns[0];
  let levels: readonly number[] = conversation.meters.map(({start}) => start);
  for (const place of path) {
    const line = turn?.lines[place];
    if (!turn || !line || !onOffer(turn, linesOf(said)).includes(line)) break;
    const before = levels;
    levels = before.map((level, meter) => {
      const next = line.levels[meter] ?? -1;
      return next < 0 ? level : next;
    });
    said.push({turn, line, before, after: levels});
    turn = conversation.turns[line.to];
  }
  const offered = turn ? onOffer(turn, linesOf(said)) : [];
  const ended = turn?.lines.length === 0;
  return {path: path.slice(0, said.length), said, turn, levels, offered, ended};
}

const linesOf = (said: readonly Said[]): Line[] => said.map(({line}) => line);

/** The lines of a turn that can be said after these: none twice, and each only where its conditions hold. */
export function onOffer(turn: Turn, said: readonly Line[]): Line[] {
  const wasSaid = (name: string): boolean => said.some(line => line.name === name);
  return turn.lines.filter(
    line =>
      !said.includes(line) &&
      line.needs.every(wasSaid) &&
      !(line.unless.length > 0 && line.unless.every(wasSaid)),
  );
}

/** Every path from the beginning to an ending, and to wherever else nothing can be said. */
export function* everyPath(
  conversation: Conversation,
  path: readonly number[] = [],
): Generator<readonly number[]> {
  const {turn, offered} = talkAlong(conversation, path);
  if (offered.length === 0) yield path;
  for (const line of offered) {
    yield* everyPath(conversation, [...path, turn?.lines.indexOf(line) ?? -1]);
  }
}
