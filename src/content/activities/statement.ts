// How is a sentence in slots read? A table: the slot, what to ask oneself, a good answer; behind it why.

import type {Slot, Statement, StatementForm} from '../../model/activity.ts';
import {inspectForCaseFile} from '../case-file.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {cellNodes, childrenOf, rowLine, wordsOf, type Node, type NodeOf} from '../markdown.ts';
import {plainWords, renderBlocks, renderLine} from '../render.ts';
import {shapeOf} from '../shape.ts';
import {typesetWords} from '../typography.ts';
import {extraOf} from './attributes.ts';
import {readBase} from './base.ts';
import {splitAtLast} from './parts.ts';

const forms: readonly StatementForm[] = ['harm', 'danger', 'goal', 'objective', 'question'];
/** More boxes would be a form to fill in. */
const mostSlots = 6;

export function readStatement(
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Statement | undefined {
  const last = nodes.findLastIndex(({type}) => type !== 'space');
  const told = nodes[last]?.type === 'blockquote';
  const {prompt, found} = splitAtLast('table', fence, told ? nodes.slice(0, last) : nodes, context);
  const base = readBase('statement', fence, prompt, context);
  const model = told ? nodes.slice(last, last + 1).flatMap(childrenOf) : [];
  inspect(model, context);
  if (wordsOf(model) === '') {
    context.report(
      fence.line,
      '":::statement" needs a line behind its table that says why the answer is a good one: "> …".',
    );
  }
  const form = readForm(fence, context);
  const slots = readSlots(fence, found, context);
  const shown = found?.rows.flatMap(row => row.slice(2).flatMap(cellNodes)) ?? [];
  inspectForCaseFile(base, shown, context);
  return (
    base &&
    form && {
      kind: 'statement',
      ...base,
      shape: shapeOf(
        'statement',
        slots.map(({name}) => name),
      ),
      form,
      children: namesIn(extraOf(fence, 'children')),
      unheard: namesIn(extraOf(fence, 'unheard')),
      slots,
      model: renderBlocks(model, context),
    }
  );
}

function readForm(fence: Fence, context: Context): StatementForm | undefined {
  const given = extraOf(fence, 'form') ?? '';
  const form = forms.find(known => known === given);
  if (!form) {
    context.report(
      fence.line,
      `Expected what is written, such as "form=danger"; known are ${forms.join(', ')}; found "${given}".`,
    );
  }
  return form;
}

function readSlots(fence: Fence, table: NodeOf<'table'> | undefined, context: Context): Slot[] {
  const rows = table?.rows ?? [];
  if (table && table.header.length !== 3) {
    context.report(
      table.line,
      `Expected a table of three columns, "| Slot | Ask yourself | A good answer |", found ${table.header.length}.`,
    );
  }
  if (rows.length === 0 || rows.length > mostSlots) {
    context.report(
      table?.line ?? fence.line,
      `":::statement" needs a table with 1 to ${mostSlots} rows, one a slot, found ${rows.length}.`,
    );
  }
  const slots = rows.map((row, place): Slot => {
    const [name = [], ask = [], model = []] = row.map(cellNodes);
    const line = table ? rowLine(table, place) : fence.line;
    inspect([...name, ...ask, ...model], context);
    for (const [words, what] of [
      [name, "the slot's name in the first cell"],
      [ask, 'in the second cell what learners ask themselves'],
      [model, 'a good answer in the third cell'],
    ] as const) {
      if (wordsOf(words) === '') context.report(line, `Expected ${what} of this row.`);
    }
    return {name: plainWords(name), ask: plainWords(ask), model: renderLine(model, context)};
  });
  const names = slots.map(({name}) => name);
  const twice = names.find((name, place) => name !== '' && names.indexOf(name) < place);
  if (table && twice !== undefined) {
    context.report(table.line, `Two slots are named "${twice}": name each once.`);
  }
  return slots;
}

const namesIn = (list = ''): string[] =>
  list
    .split(',')
    .map(name => typesetWords(name.trim()))
    .filter(name => name !== '');
