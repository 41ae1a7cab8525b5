// How are pairs and groups read? A table: what is placed, where it belongs, why.

import type {Match, Option} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {cellNodes, rowLine, wordsOf, type Node} from '../markdown.ts';
import {markup} from '../markup.ts';
import {plainWords, renderLine} from '../render.ts';
import {shapeOf} from '../shape.ts';
import {readBase} from './base.ts';
import {splitAtLast} from './parts.ts';

/** In a match each target is used once, in a sort as often as needed. */
export const readMatch = (fence: Fence, nodes: readonly Node[], context: Context) =>
  read('match', fence, nodes, context);
export const readSort = (fence: Fence, nodes: readonly Node[], context: Context) =>
  read('sort', fence, nodes, context);

interface Pair {
  readonly item: Option;
  readonly target: string;
  readonly line: number;
}

function read(
  kind: Match['kind'],
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Match | undefined {
  const pairs: Pair[] = [];
  const {prompt, found} = splitAtLast('table', fence, nodes, context);
  const base = readBase(kind, fence, prompt, context);
  if (found && found.header.length !== 3) {
    context.report(
      found.line,
      `Expected a table of three columns (what is placed, where it belongs, why), found ${found.header.length}.`,
    );
  }
  found?.rows.forEach((cells, row) => {
    const [item = [], target = [], why = []] = cells.map(cellNodes);
    const line = rowLine(found, row);
    inspect([...item, ...target, ...why], context);
    if (wordsOf(item) === '' || wordsOf(target) === '') {
      context.report(line, 'Expected words in the first two cells of this row.');
    }
    if (wordsOf(why) === '') {
      context.report(
        line,
        'This pair has no feedback: say in the third cell why the two belong together.',
      );
    }
    pairs.push({
      item: {
        html: renderLine(item, context),
        text: plainWords(item),
        feedback: markup`<p>${renderLine(why, context)}</p>`,
      },
      target: plainWords(target),
      line,
    });
  });
  if (pairs.length < 2) {
    context.report(
      found?.line ?? fence.line,
      `Expected a table with two or more rows, found ${pairs.length}.`,
    );
  }
  const targets = [...new Set(pairs.map(pair => pair.target))];
  if (kind === 'match') reportRepeated(pairs, context);
  if (kind === 'sort' && pairs.length >= 2 && targets.length < 2) {
    context.report(
      found?.line ?? fence.line,
      `Expected two or more groups in the second column, found ${targets.length}.`,
    );
  }
  const items = pairs.map(pair => pair.item);
  const right = pairs.map(pair => targets.indexOf(pair.target));
  const shape = shapeOf(
    kind,
    items.map(item => item.text),
    targets,
  );
  return base && {kind, ...base, shape, items, targets, right};
}

function reportRepeated(pairs: readonly Pair[], context: Context): void {
  const lines = new Map<string, number>();
  for (const {target, line} of pairs) {
    const before = lines.get(target);
    if (before === undefined) lines.set(target, line);
    else if (target !== '') {
      context.report(
        line,
        `In a match each target stands once, but "${target}" stands in line ${before} too: write ":::sort" if targets repeat.`,
      );
    }
  }
}
