// How is a table of a handout read? With its name in the line above it, and with cells that are room to write in.

import type {Table, Tone} from '../export/document.ts';
import type {Context} from './context.ts';
import {plainInline, textOf, writingLine} from './handout-words.ts';
import {cellNodes, childrenOf, rowLine, type Node, type NodeOf} from './markdown.ts';

const captionMark = /^Table:\s*/;
const tones: Readonly<Record<string, Tone>> = {
  Green: 'green',
  Yellow: 'yellow',
  Orange: 'orange',
  Red: 'red',
};

export function readTable(
  node: NodeOf<'table'>,
  before: Node | undefined,
  context: Context,
): Table {
  const caption = before && captionOf(before);
  if (caption === undefined) {
    context.report(
      node.line,
      'This table has no name, and who cannot see it hears its name first: write "Table: What it holds" and an empty line above it.',
    );
  }
  const heads = node.header.map(cell => textOf(plainInline(cellNodes(cell), context)));
  if (heads.some(head => head === '')) {
    context.report(node.line, 'Each column of a table needs a heading.');
  }
  const firsts = node.rows.map(row => row[0] && cellNodes(row[0])[0]?.type === 'strong');
  const rowHeads = firsts.length > 0 && firsts.every(strong => strong);
  if (!rowHeads && firsts.includes(true)) {
    context.report(
      rowLine(node, firsts.indexOf(true)),
      'In this table some rows begin with bold words and some do not: the first cell is a heading in each row, or in none.',
    );
  }
  const rows = node.rows.map(row =>
    row.map((cell, column) => {
      if (isRoom(cell.text)) return '';
      const nodes = cellNodes(cell);
      // A bold first cell is the heading of its row.
      const words = column === 0 && nodes[0]?.type === 'strong' ? nodes.slice(1) : nodes;
      plainInline(words, context);
      return textOf(nodes);
    }),
  );
  const rooms = node.rows.flat().map(({text}) => (isRoom(text) ? text.split(/\s+/).length : 0));
  const room = Math.max(0, ...rooms);
  const toned = rows.map(([first = '']) => tones[/^\w+/.exec(first)?.[0] ?? ''] ?? 'plain');
  return {
    kind: 'table',
    caption: caption ?? '',
    heads,
    rows,
    ...(rowHeads ? {rowHeads} : {}),
    ...(room > 0 ? {room} : {}),
    ...(rowHeads && toned.some(tone => tone !== 'plain') ? {tones: toned} : {}),
  };
}

/** "____" is room for a line, "____ ____" for two. */
const isRoom = (words: string): boolean =>
  words
    .trim()
    .split(/\s+/)
    .every(word => writingLine.test(word));

export function captionOf(node: Node): string | undefined {
  const words = node.type === 'paragraph' ? textOf(childrenOf(node)) : '';
  return captionMark.test(words) ? words.replace(captionMark, '') : undefined;
}
