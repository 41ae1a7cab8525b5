// How do a drawing and its table stand together? As one: drawn in the rows, or beside them; cards on a narrow screen.

import type {Html} from '../../model/ids.ts';
import type {Context} from '../context.ts';
import {join, markup, nothing, quoted, text} from '../markup.ts';
import {renderLine} from '../render.ts';
import type {Drawn} from './kinds.ts';
import type {Sheet} from './sheet.ts';

/** The drawing is silent where the table around it says all; the roles are kept, because a table laid out anew loses its own. */
export function renderDrawn(
  {heads, rows}: Sheet,
  drawn: Drawn,
  alternative: string,
  context: Context,
): Html {
  const strips = drawn.form === 'strips' ? drawn : undefined;
  const head = join(
    heads.map(words => markup`<th scope="col" role="columnheader">${text(words)}</th>`),
  );
  const body = rows.map(({cells}, at) => {
    const [first = nothing, ...others] = cells.map(nodes => renderLine(nodes, context));
    const colour = strips?.classes?.[at];
    const row = colour === undefined ? nothing : markup` class=${quoted(colour)}`;
    const more = others.map(
      (words, column) =>
        markup`<td role="cell" data-head=${quoted(heads[column + 1] ?? '')}>${words}</td>`,
    );
    return markup`<tr role="row"${row}><th scope="row" role="rowheader">${strips?.rows[at] ?? nothing}<span>${first}</span></th>${join(more)}</tr>`;
  });
  const caption =
    drawn.form === 'strips' ? markup`<caption class="vh">${text(alternative)}</caption>` : nothing;
  const table = markup`<table role="table">${caption}<thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${join(body)}</tbody></table>`;
  switch (drawn.form) {
    case 'strips':
      return markup`${drawn.before}${table}${drawn.after}`;
    case 'picture':
      return markup`<div class="beside"><svg class="picture" role="img" aria-label=${quoted(alternative)} viewBox=${quoted(drawn.viewBox)}>${drawn.drawing}</svg>${table}</div>`;
    default:
      return drawn satisfies never;
  }
}
