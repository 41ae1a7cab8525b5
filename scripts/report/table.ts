// How does a table of the report look? A caption, a head, rows that begin with their name; numbers stand to the right.

import {join, markup, text} from '../../src/content/markup.ts';
import type {Html} from '../../src/model/ids.ts';

type Cell = string | number;

export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sums at the foot. */
  readonly sums?: readonly Cell[];
}

export function table({caption, heads, rows, sums}: Table): Html {
  const head = heads.map(words => markup`<th scope="col">${text(words)}</th>`);
  const foot = sums ? markup`<tfoot>${row(sums)}</tfoot>` : text('');
  return markup`<table><caption>${text(caption)}</caption><thead><tr>${join(head)}</tr></thead><tbody>${join(rows.map(row))}</tbody>${foot}</table>`;
}

function row([first = '', ...others]: readonly Cell[]): Html {
  const cells = others.map(cell =>
    typeof cell === 'number'
      ? markup`<td class="number">${text(cell.toLocaleString('en-US'))}</td>`
      : markup`<td>${text(cell)}</td>`,
  );
  return markup`<tr><th scope="row">${text(first)}</th>${join(cells)}</tr>`;
}
