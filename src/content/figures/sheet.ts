// What does a figure's author give? One table, checked against what its kind can draw.

import type {Context} from '../context.ts';
import {cellNodes, rowLine, type Node, type NodeOf} from '../markdown.ts';
import {plainWords} from '../render.ts';

/** How much a kind can draw so that it is still read on a phone. */
export interface Room {
  readonly rows: readonly [least: number, most: number];
  readonly columns: readonly [least: number, most: number];
  /** Characters of a row's name. */
  readonly name: number;
  /** A table that can be drawn. */
  readonly example: string;
}

export interface Row {
  readonly line: number;
  readonly cells: readonly (readonly Node[])[];
  /** Of each cell, without markup. */
  readonly words: readonly string[];
}

export interface Sheet {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** Of the table's first line. */
  readonly line: number;
}

const longestCell = 150;

/** Undefined where the table cannot be drawn, which is then reported. */
export function readSheet(
  table: NodeOf<'table'>,
  {rows: [fewest, most], columns: [narrowest, widest], name, example}: Room,
  {report}: Context,
): Sheet | undefined {
  let faults = 0;
  const complain = (line: number, message: string): void => {
    faults++;
    report(line, message);
  };
  const heads = table.header.map(cell => plainWords(cellNodes(cell)));
  const rows = table.rows.map((row, at): Row => {
    const cells = row.map(cellNodes);
    return {line: rowLine(table, at), cells, words: cells.map(plainWords)};
  });
  if (heads.length < narrowest || heads.length > widest) {
    complain(
      table.line,
      `Expected a table of ${between(narrowest, widest)} columns, such as ${example}, found ${heads.length}.`,
    );
  }
  if (rows.length < fewest || rows.length > most) {
    complain(
      table.line,
      `Expected ${between(fewest, most)} rows below the headings, found ${rows.length}: this kind of figure has room for no ${rows.length > most ? 'more' : 'fewer'}.`,
    );
  }
  for (const [at, head] of heads.entries()) {
    if (head === '') {
      complain(table.line, `The heading of column ${at + 1} is empty: say what the column holds.`);
    }
  }
  for (const {line, words} of rows) {
    for (const [at, said] of words.entries()) {
      const limit = at === 0 ? name : longestCell;
      if (said === '') complain(line, `Cell ${at + 1} of this row is empty: fill it in.`);
      if (said.length > limit) {
        complain(
          line,
          `Expected at most ${limit} characters in cell ${at + 1}, found ${said.length}: "${said}" has no room on a phone. Shorten it.`,
        );
      }
    }
  }
  return faults > 0 ? undefined : {heads, rows, line: table.line};
}

const between = (least: number, most: number): string =>
  least === most ? String(least) : `${least} to ${most}`;
