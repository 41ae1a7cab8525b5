// How is the family's green-to-red plan drawn? One table, a row a moment, a column a person; cards on a narrow screen.

import type {Html} from '../model/ids.ts';
import type {Context} from './context.ts';
import type {Fence} from './fences.ts';
import {icons} from './icons.ts';
import {cellNodes, readInline, rowLine, type Node, type NodeOf} from './markdown.ts';
import {join, markup, nothing, quoted, text} from './markup.ts';
import {plainWords, renderBlocks, renderLine} from './render.ts';
import {unmarked} from './terms.ts';

const colours = {
  Green: 'green',
  Yellow: 'yellow',
  Orange: 'orange',
  'Orange-2': 'orange',
  Red: 'red',
  After: 'after',
} as const;
type Moment = keyof typeof colours;
const moments = Object.keys(colours).join(', ');

/** The roles are kept, because a table that is laid out as cards loses its own. */
export function renderMoments(fence: Fence, nodes: readonly Node[], context: Context): Html {
  const tables = nodes.filter(node => node.type === 'table');
  if (tables.length !== 1) {
    context.report(
      tables[1]?.line ?? fence.line,
      `":::moments" holds exactly one table, found ${tables.length}.`,
    );
  }
  return join(
    nodes.map(node =>
      node.type === 'table' ? plan(node, context) : renderBlocks([node], context),
    ),
  );
}

function plan(table: NodeOf<'table'>, context: Context): Html {
  const heads = table.header.map(
    cell =>
      markup`<th scope="col" role="columnheader">${renderLine(cellNodes(cell), unmarked(context))}</th>`,
  );
  const people = table.header.map(cell => plainWords(cellNodes(cell)));
  const rows = table.rows.map((cells, row) => {
    const [first, ...others] = cells;
    const line = rowLine(table, row);
    const moment = momentOf(first?.text ?? '', line, context);
    const acts = others.map(
      (cell, column) =>
        markup`<td role="cell" data-who=${quoted(people[column + 1] ?? '')}>${renderLine(cellNodes(cell), context)}</td>`,
    );
    return markup`<tr role="row" class=${quoted(moment.colour)}>${moment.html}${join(acts)}</tr>`;
  });
  return markup`<div class="wide sheetwrap"><table class="moments" role="table"><caption class="vh">${text(context.says.moments)}</caption><thead role="rowgroup"><tr role="row">${join(heads)}</tr></thead><tbody role="rowgroup">${join(rows)}</tbody></table></div>`;
}

/** Reads `**Green**: well`. */
function momentOf(
  cell: string,
  line: number,
  context: Context,
): {readonly colour: string; readonly html: Html} {
  const {name = '', when = ''} =
    /^\**(?<name>[A-Za-z]+(?:-2)?)\**\s*:?\s*\**\s*(?<when>[^]*)$/.exec(cell.trim())?.groups ?? {};
  if (!isMoment(name)) {
    context.report(
      line,
      `Expected a row that begins with one of ${moments}, such as "**Green**: well", found "${cell}".`,
    );
    return {colour: 'after', html: markup`<th scope="row" role="rowheader">${text(cell)}</th>`};
  }
  const sub =
    when === ''
      ? nothing
      : markup`<span class="sub">${renderLine(readInline(when.charAt(0).toUpperCase() + when.slice(1), line), context)}</span>`;
  const colour = colours[name];
  return {
    colour,
    html: markup`<th scope="row" role="rowheader"><span class="moment">${icons[colour]}${text(name)}</span>${sub}</th>`,
  };
}

const isMoment = (name: string): name is Moment => Object.hasOwn(colours, name);
