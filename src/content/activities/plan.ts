// How is a plan to fill in read? A table: the question that a row answers, then the cells; its rows are the model plan.

import type {Plan} from '../../model/course.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {cellNodes, rowLine, type Node} from '../markdown.ts';
import {plainWords, renderLine} from '../render.ts';
import {shapeOf} from '../shape.ts';
import {readBase} from './base.ts';
import {splitAtLast} from './parts.ts';

export function readPlan(fence: Fence, nodes: readonly Node[], context: Context): Plan | undefined {
  const {prompt, found} = splitAtLast('table', fence, nodes, context);
  const base = readBase('plan', fence, prompt, context);
  const columns = found?.header.slice(1).map(cell => plainWords(cellNodes(cell))) ?? [];
  if (found && (columns.length === 0 || columns.includes(''))) {
    context.report(
      found.line,
      'Expected a heading for the question and one for each cell that is filled in, such as "| Question | Need |".',
    );
  }
  const rows = (found?.rows ?? []).map(cells => cells.map(cellNodes));
  if (rows.length === 0) {
    context.report(
      found?.line ?? fence.line,
      '":::plan" needs a table with one or more rows: they are the model plan.',
    );
  }
  const asked = rows.map((cells, row) => {
    inspect(cells.flat(), context);
    const question = plainWords(cells[0] ?? []);
    if (found && question === '') {
      context.report(
        rowLine(found, row),
        'Expected the question that this row answers in its first cell: repeat it in each row.',
      );
    }
    return question;
  });
  const questions = [...new Set(asked)];
  const model = rows.map((cells, row) => ({
    question: questions.indexOf(asked[row] ?? ''),
    cells: cells.slice(1).map(cell => renderLine(cell, context)),
  }));
  const shape = shapeOf('plan', questions, columns);
  return base && {kind: 'plan', ...base, shape, questions, columns, model};
}
