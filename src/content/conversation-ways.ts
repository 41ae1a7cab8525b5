// Where can a conversation lead? All its ways at once: counted, and with whatever nobody can reach, say or leave.

import type {Line, Turn} from '../model/activity.ts';
import {onOffer} from '../model/conversation.ts';
import {mostTurns} from '../model/response-code.ts';

interface Ways {
  /** From the beginning to an ending. */
  readonly paths: number;
  /** Lines said on the longest of them; one more than `mostTurns` where it goes on beyond. */
  readonly longest: number;
  /** Where a path can come to. */
  readonly turns: ReadonlySet<Turn>;
  /** What a path can offer. */
  readonly lines: ReadonlySet<Line>;
  /** Turns in which nothing is left to say, with what was said on one way to each. */
  readonly dead: ReadonlyMap<Turn, readonly Line[]>;
  /** The most lines that a turn offers at once. */
  readonly offers: ReadonlyMap<Turn, number>;
  /** There are more ways than can be looked at, so what stands here is not all. */
  readonly endless: boolean;
}

/** States of a conversation that are looked at. */
const mostStates = 20_000;

interface Rest {
  readonly paths: number;
  readonly longest: number;
}

export function waysThrough(turns: readonly Turn[]): Ways {
  const matters = linesThatMatter(turns);
  const known = new Map<string, Rest>();
  const reached = new Set<Turn>();
  const lines = new Set<Line>();
  const dead = new Map<Turn, readonly Line[]>();
  const offers = new Map<Turn, number>();

  // Two ways that differ only in lines that matter nowhere go on alike, and are followed once.
  const follow = (turn: Turn, trail: readonly Line[]): Rest => {
    const marks = trail.map(line => matters.indexOf(line)).filter(mark => mark >= 0);
    const state = [turns.indexOf(turn), ...marks.sort((a, b) => a - b)].join(' ');
    const before = known.get(state);
    if (before) return before;
    if (trail.length > mostTurns || known.size >= mostStates) return {paths: 0, longest: 0};
    reached.add(turn);
    const offered = onOffer(turn, trail);
    offers.set(turn, Math.max(offers.get(turn) ?? 0, offered.length));
    if (offered.length === 0 && turn.lines.length > 0) dead.set(turn, dead.get(turn) ?? trail);
    const rests = offered.map(line => {
      lines.add(line);
      const next = turns[line.to];
      return next ? follow(next, [...trail, line]) : {paths: 0, longest: 0};
    });
    const rest = {
      paths: turn.lines.length === 0 ? 1 : rests.reduce((sum, {paths}) => sum + paths, 0),
      longest: rests.length === 0 ? 0 : 1 + Math.max(...rests.map(({longest}) => longest)),
    };
    known.set(state, rest);
    return rest;
  };

  const [first] = turns;
  const {paths, longest} = first ? follow(first, []) : {paths: 0, longest: 0};
  return {
    paths,
    longest,
    turns: reached,
    lines,
    dead,
    offers,
    endless: known.size >= mostStates,
  };
}

/** What was said matters later where a condition names it, or where its turn can come back. */
function linesThatMatter(turns: readonly Turn[]): Line[] {
  const named = new Set(
    turns.flatMap(({lines}) => lines.flatMap(({needs, unless}) => [...needs, ...unless])),
  );
  return turns.flatMap((turn, place) =>
    turn.lines.filter(
      ({name, to}) => (name !== undefined && named.has(name)) || comesTo(turns, to).has(place),
    ),
  );
}

/** Places of the turns that can follow, this one among them. */
function comesTo(turns: readonly Turn[], place: number): Set<number> {
  const found = new Set([place]);
  for (const at of found) for (const {to} of turns[at]?.lines ?? []) found.add(to);
  return found;
}
