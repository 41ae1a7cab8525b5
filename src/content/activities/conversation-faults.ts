// What can be amiss with a conversation as a whole? A name twice, a turn that nothing leads to, or that nobody can leave.

import type {Turn} from '../../model/activity.ts';
import {mostTurns} from '../../model/response-code.ts';
import type {Context} from '../context.ts';
import {waysThrough} from '../conversation-ways.ts';
import type {Fence} from '../fences.ts';
import {brief} from '../problem.ts';
import {wordsIn, type WrittenLine, type WrittenTurn} from './conversation-source.ts';

/** Lines that a turn offers at once. */
const most = 4;
const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Each name once: of turns among turns, of lines among lines. */
export function reportNames(
  turns: readonly WrittenTurn[],
  lines: readonly WrittenLine[],
  context: Context,
): void {
  const report = (
    found: readonly (readonly [name: string, line: number])[],
    sign: string,
  ): void => {
    const lineOf = new Map<string, number>();
    for (const [name, line] of found) {
      const before = lineOf.get(name);
      if (!namePattern.test(name)) {
        context.report(
          line,
          `Expected a name of lower-case letters, digits and hyphens, such as "${sign}the-door", found "${sign}${name}".`,
        );
      } else if (before !== undefined) {
        context.report(line, `The name "${sign}${name}" is taken by line ${before}: give another.`);
      }
      lineOf.set(name, before ?? line);
    }
  };
  report(
    turns.map(({name, heading}) => [name, heading.line]),
    '### ',
  );
  report(
    lines.flatMap(({attributes, item}) =>
      wordsIn(attributes).flatMap(({id}) => (id === undefined ? [] : [[id, item.line] as const])),
    ),
    '#',
  );
}

/** Whatever cannot be reached, said or left; only where all that leads on is known. */
export function reportWays(
  fence: Fence,
  turns: readonly Turn[],
  written: readonly WrittenTurn[],
  context: Context,
): void {
  const all = turns.flatMap(({lines}) => lines);
  const isNamed = (needed: string): boolean => all.some(({name}) => name === needed);
  if (!all.every(({to, needs, unless}) => turns[to] && [...needs, ...unless].every(isNamed))) {
    return;
  }
  const ways = waysThrough(turns);
  if (ways.endless || ways.longest > mostTurns) {
    context.report(
      fence.line,
      ways.endless
        ? 'This conversation has more ways than can be looked at: use fewer conditions, and fewer lines that lead back.'
        : `This conversation can go on for more than ${mostTurns} lines: let some of them lead to an ending sooner.`,
    );
    return;
  }
  for (const [place, turn] of turns.entries()) {
    const {heading, lines} = written[place] ?? {heading: {line: fence.line}, lines: []};
    const {name} = turn;
    if (!ways.turns.has(turn)) {
      context.report(
        heading.line,
        `Nothing leads to the turn "${name}": lead a line there, or delete it.`,
      );
      continue;
    }
    const said = ways.dead.get(turn);
    if (said) {
      const after = said.map(({text}) => brief(text)).join(', then ');
      context.report(
        heading.line,
        `Nothing is left to say in "${name}"${after ? ` after ${after}` : ''}: a learner would be stuck there. Give it a line that is still on offer then.`,
      );
    }
    const offers = ways.offers.get(turn) ?? 0;
    if (offers > most) {
      context.report(
        heading.line,
        `"${name}" offers ${offers} lines at once, more than ${most}: hide some with "if=…" or "unless=…".`,
      );
    }
    for (const [index, line] of turn.lines.entries()) {
      if (ways.lines.has(line)) continue;
      context.report(
        lines[index]?.item.line ?? heading.line,
        'Nobody can ever say this line: what its "if=…" and "unless=…" ask for never comes together.',
      );
    }
  }
}
