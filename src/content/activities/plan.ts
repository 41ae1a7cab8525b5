// How is a plan to fill in read? A table whose rows are the model plan, and behind it the lines by which it is rated.

import type {Plan, PlanModelRow} from '../../model/activity.ts';
import {inspectForCaseFile} from '../case-file.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {cellNodes, childrenOf, rowLine, type Node, type NodeOf} from '../markdown.ts';
import {plainWords, renderLine} from '../render.ts';
import {nothing} from '../markup.ts';
import {shapeOf} from '../shape.ts';
import {extraOf} from './attributes.ts';
import {readBase} from './base.ts';
import {splitAtLast} from './parts.ts';

/** Heads a last column: what to ask whoever has nothing like this row. */
const gapHeading = 'If it is missing';
/** Fewer lines say little about a plan, more are a test. */
const fewestLines = 4;
const mostLines = 6;

/** The first column is the question that a row answers, the others are the cells that a learner fills in. */
export function readPlan(fence: Fence, nodes: readonly Node[], context: Context): Plan | undefined {
  const last = nodes.findLastIndex(({type}) => type !== 'space');
  const rated = nodes[last]?.type === 'list' && nodes.some(({type}) => type === 'table');
  const {prompt, found} = splitAtLast(
    'table',
    fence,
    rated ? nodes.slice(0, last) : nodes,
    context,
  );
  const base = readBase('plan', fence, prompt, context);
  const rubric = rated ? readRubric(nodes[last] as NodeOf<'list'>, context) : [];
  const fixed = extraOf(fence, 'fixed') !== undefined;
  const headings = found?.header.map(cell => plainWords(cellNodes(cell))) ?? [];
  const asks = headings.at(-1) === gapHeading;
  const columns = headings.slice(1, asks ? -1 : undefined);
  const shown = found ? [found.header, ...found.rows] : [];
  inspectForCaseFile(
    base,
    [
      ...shown.flatMap(row => row.slice(0, columns.length + 1).flatMap(cellNodes)),
      ...nodes.slice(last, rated ? last + 1 : last),
    ],
    context,
  );
  if (found && (columns.length === 0 || columns.includes(''))) {
    context.report(
      found.line,
      'Expected a heading for the question and one for each cell that is filled in, such as "| Question | Need |".',
    );
  }
  if (!found || found.rows.length === 0) {
    context.report(
      found?.line ?? fence.line,
      '":::plan" needs a table with one or more rows: they are the model plan.',
    );
  }
  const questions: string[] = [];
  const model = (found?.rows ?? []).map((row, place): PlanModelRow => {
    const complain = (message: string): void =>
      context.report(found ? rowLine(found, place) : fence.line, message);
    const cells = row.map(cellNodes);
    inspect(cells.flat(), context);
    const question = plainWords(cells[0] ?? []);
    if (question === '') {
      complain(
        'Expected the question that this row answers in its first cell: repeat it in each row.',
      );
    }
    if (fixed && questions.includes(question)) {
      complain(`A fixed plan has one row for each question, but "${question}" has another above.`);
    }
    if (!questions.includes(question)) questions.push(question);
    const filled = cells.slice(1, columns.length + 1);
    if (columns.length > 0 && filled.every(cell => plainWords(cell) === '')) {
      complain('This row of the model plan is empty: fill in a cell, or delete the row.');
    }
    const gap = asks ? (cells.at(-1) ?? []) : [];
    if (asks && !plainWords(gap).endsWith('?')) {
      complain(
        `Expected a question below "${gapHeading}", such as "Who comes if Grandma is ill?", found "${plainWords(gap)}".`,
      );
    }
    return {
      question: questions.indexOf(question),
      cells: filled.map(cell => renderLine(cell, context)),
      gap: asks ? renderLine(gap, context) : nothing,
    };
  });
  const shape = shapeOf(fixed ? 'fixed plan' : 'plan', questions, columns);
  return base && {kind: 'plan', ...base, shape, questions, columns, fixed, model, rubric};
}

function readRubric(list: NodeOf<'list'>, context: Context): string[] {
  const items = list.items as NodeOf<'list_item'>[];
  if (items.length < fewestLines || items.length > mostLines) {
    context.report(
      list.line,
      `Expected ${fewestLines} to ${mostLines} lines to rate the plan by, found ${items.length}.`,
    );
  }
  return items.map(item => {
    const words = childrenOf(item);
    inspect(words, context);
    return plainWords(words);
  });
}
