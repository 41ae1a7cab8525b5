// How is a safety network read? A table that is our worked start, questions that test it, and what we say to the whole.

import type {Circles, Person, Stress} from '../../model/activity.ts';
import type {ActivityId, Html} from '../../model/ids.ts';
import {inspectForCaseFile} from '../case-file.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {cellNodes, childrenOf, rowLine, wordsOf, type Node, type NodeOf} from '../markdown.ts';
import {plainWords, renderBlocks} from '../render.ts';
import {shapeOf} from '../shape.ts';
import {typesetWords} from '../typography.ts';
import {extraOf} from './attributes.ts';
import {readBase} from './base.ts';
import {readOption} from './options.ts';

/** As the author writes them in the table's last columns. */
const ringWords = ['inner', 'middle', 'outer'];
const notPlaced = '-';
const kindWords = ['own', 'service'];
const example = '"| Person | Role | Knows | Kind | Ring |"';

export function readCircles(
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Circles | undefined {
  const at = nodes.findLastIndex(({type}) => type === 'table');
  const behind = nodes.slice(at + 1).filter(({type}) => at >= 0 && type !== 'space');
  const base = readBase('circles', fence, at < 0 ? nodes : nodes.slice(0, at), context);
  const start = readStart(fence, nodes[at] as NodeOf<'table'> | undefined, context);
  const list = behind[0]?.type === 'list' ? behind[0] : undefined;
  const stress = readStress(fence, list, context);
  const people = at < 0 ? [] : nodes.slice(at, at + 1).flatMap(childrenOf);
  const asked = ((list?.items ?? []) as Node[]).flatMap(childrenOf);
  inspectForCaseFile(
    base,
    [...people, ...asked.filter(({type}) => type !== 'blockquote')],
    context,
  );
  const model = readModel(behind.slice(list ? 1 : 0), context);
  const middle = (extraOf(fence, 'middle') ?? '').split(',').map(name => typesetWords(name.trim()));
  return (
    base && {
      kind: 'circles',
      ...base,
      // What a learner built refers to the rings alone, which are the same in all circles.
      shape: shapeOf('circles'),
      // Circles of Safety and Support sort people by what they know.
      rings: context.says.rings,
      earlier: extraOf(fence, 'earlier') as ActivityId | undefined,
      middle: middle.filter(name => name !== ''),
      start,
      stress,
      model,
    }
  );
}

function readStart(fence: Fence, table: NodeOf<'table'> | undefined, context: Context): Person[] {
  if (!table || table.rows.length === 0) {
    context.report(
      table?.line ?? fence.line,
      `":::circles" needs a table with one or more people, headed ${example}: it is the start that a learner may take.`,
    );
  }
  if (table && table.header.length !== 5) {
    context.report(
      table.line,
      `Expected a table of five columns, headed ${example}, found ${table.header.length}.`,
    );
    return [];
  }
  return (table?.rows ?? []).map((row, place): Person => {
    const cells = row.map(cellNodes);
    const complain = (message: string): void =>
      context.report(table ? rowLine(table, place) : fence.line, message);
    inspect(cells.flat(), context);
    const [name = '', role = '', knows = ''] = cells.map(plainWords);
    const [kind = '', ring = ''] = cells.slice(3).map(wordsOf);
    if (name === '') complain('Expected a name in the first cell of this row.');
    if (!kindWords.includes(kind)) {
      complain(
        `Expected "own" (stays) or "service" (leaves one day) in the fourth cell, found "${kind}".`,
      );
    }
    if (ring !== notPlaced && !ringWords.includes(ring)) {
      complain(
        `Expected "inner", "middle", "outer" or "-" (not placed) in the fifth cell, found "${ring}".`,
      );
    }
    return {name, role, knows, service: kind === 'service', ring: ringWords.indexOf(ring)};
  });
}

function readStress(fence: Fence, list: NodeOf<'list'> | undefined, context: Context): Stress[] {
  if (!list) {
    context.report(
      fence.line,
      '":::circles" needs a list behind its table that tests the network, each line a question such as "- Friday, 2 a.m. Who comes?" and below it "  > our answer".',
    );
  }
  return ((list?.items ?? []) as NodeOf<'list_item'>[]).map(item => {
    const {html, feedback} = readOption(item, 'question', context);
    return {ask: html, model: feedback};
  });
}

/** A quotation behind the questions, and nothing behind it. */
function readModel(nodes: readonly Node[], context: Context): Html {
  const said = nodes[0]?.type === 'blockquote' ? childrenOf(nodes[0]) : [];
  const stray = nodes[said.length > 0 ? 1 : 0];
  if (stray) {
    context.report(
      stray.line,
      'Behind the table of ":::circles" stand its questions as one list, then at most one quotation "> …": move this above the table, or behind the closing ":::".',
    );
  }
  inspect(said, context);
  return renderBlocks(said, context);
}
