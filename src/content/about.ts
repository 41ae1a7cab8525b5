// What does the page "About this course" say? The body of course.md, and the sources that it cites.

import type {Html} from '../model/ids.ts';
import {readBody} from './body.ts';
import type {Context} from './context.ts';
import {join, markup, nothing, quoted, text} from './markup.ts';

export function renderAbout(
  source: string,
  firstLine: number,
  sources: ReadonlyMap<string, Html>,
  context: Context,
): Html {
  const {pieces} = readBody(source, firstLine, context);
  const prose = pieces.map(piece => {
    if (piece.kind === 'prose') return piece.html;
    context.report(
      piece.line,
      'Expected words only in course.md, found a question: put it on a page of a module.',
    );
    return nothing;
  });
  const items = context.cited.map(
    key => markup`<li id=${quoted(`source-${key}`)}>${sources.get(key) ?? nothing}</li>`,
  );
  const list =
    items.length === 0
      ? nothing
      : markup`<section class="sources" aria-labelledby="about_sources"><h2 id="about_sources">${text(context.says.sources)}</h2><ol>${join(items)}</ol></section>`;
  return join([...prose, list]);
}
