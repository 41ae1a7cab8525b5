// How does a figure become HTML? Its title, what to see in it, the drawing with its table, and where it comes from.

import type {Html} from '../../model/ids.ts';
import {attribute, extraOf} from '../activities/attributes.ts';
import {newId, type Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {icons} from '../icons.ts';
import {inspect} from '../inspect.ts';
import {readInline, walk, wordsOf, type Node, type NodeOf} from '../markdown.ts';
import {markup, nothing, quoted, text} from '../markup.ts';
import {renderBlocks, renderLine} from '../render.ts';
import {unmarked} from '../terms.ts';
import {typesetWords} from '../typography.ts';
import {figureKinds, isFigureKind, type Extras, type Kind} from './kinds.ts';
import {readSheet} from './sheet.ts';
import {renderDrawn} from './table.ts';

const example = ':::figure What it shows {kind=bars alt="What is drawn"}';
const longestTitle = 80;
const longestAlternative = 250;

/** What is drawn, for who does not see it; empty where it is not said. */
export const alternativeOf = (fence: Fence): string => (extraOf(fence, 'alt') ?? '').trim();

export function renderFigure(fence: Fence, nodes: readonly Node[], context: Context): Html {
  const complain = (message: string): void => context.report(fence.line, message);
  const name = extraOf(fence, 'kind');
  const kind: Kind | undefined = isFigureKind(name) ? figureKinds[name] : undefined;
  if (!kind) {
    complain(
      `Expected the kind of figure, such as "kind=bars" in "{…}", found "${name ?? ''}". Known are ${Object.keys(figureKinds).join(', ')}.`,
    );
  }
  reportUnknown(fence, kind, complain);
  const alternative = alternativeOf(fence);
  if (alternative === '' || alternative.length > longestAlternative) {
    complain(
      `":::figure" needs what is drawn in 1 to ${longestAlternative} characters, for who does not see it, such as alt="One bar a year, the last twice as long", found ${alternative.length}. Leave the numbers to the table.`,
    );
  }
  if (fence.heading === '' || fence.heading.length > longestTitle) {
    complain(
      `":::figure" needs a title of 1 to ${longestTitle} characters, as in "${example}", found ${fence.heading.length}.`,
    );
  }
  const tables = nodes.filter((node): node is NodeOf<'table'> => node.type === 'table');
  const [table] = tables;
  if (tables.length !== 1) {
    context.report(
      tables[1]?.line ?? fence.line,
      `":::figure" holds exactly one table, from which it is drawn, found ${tables.length}.`,
    );
  }
  const at = table ? nodes.indexOf(table) : nodes.length;
  reportMissing(fence, kind, nodes, at, context);

  const sheet = kind && table && readSheet(table, kind.room, context);
  const drawn = kind && sheet && kind.draw(sheet, context, extrasOf(fence, kind));
  const id = newId(context, 'figure');
  const titleId = newId(context, 'heading');
  const heading = readInline(fence.heading, fence.line);
  inspect(heading, context);
  const aid = extraOf(fence, 'aid') !== undefined;
  const label = aid
    ? markup`${icons.aid}<span>${text(context.says.kinds.aid)}</span>`
    : markup`${icons.figure}<span>${text(context.says.kinds.figure)}</span>`;
  const title = markup`<figcaption id=${quoted(titleId)}><span class="kind">${label}</span><span class="title">${renderLine(heading, unmarked(context))}</span></figcaption>`;
  const before = renderBlocks(nodes.slice(0, at), context);
  const shown =
    sheet && drawn ? renderDrawn(sheet, drawn, typesetWords(alternative), context) : nothing;
  const after = renderBlocks(nodes.slice(at + 1), context);
  const below = after === '' ? nothing : markup`<div class="below">${after}</div>`;
  const looks = ['figure', ...(aid ? ['jobaid'] : []), ...(kind ? [`draws-${name ?? ''}`] : [])];
  return markup`<figure class=${quoted(looks.join(' '))} id=${quoted(id)} aria-labelledby=${quoted(titleId)}>${title}${before}${shown}${below}</figure>`;
}

const extrasOf = (fence: Fence, {extras}: Kind): Extras =>
  Object.fromEntries(
    extras.flatMap(key => {
      const value = extraOf(fence, key);
      return value === undefined ? [] : [[key, typesetWords(value.trim())]];
    }),
  );

function reportUnknown(
  fence: Fence,
  kind: Kind | undefined,
  complain: (message: string) => void,
): void {
  const known = ['kind', 'alt', 'ours', 'aid', ...(kind?.extras ?? [])];
  for (const {groups = {}} of (fence.attributes ?? '').trim().matchAll(attribute)) {
    const found = groups['key'] ?? groups['word'] ?? groups['rest'] ?? `#${groups['id'] ?? ''}`;
    if (known.includes(found)) continue;
    complain(`Unknown word "${found}" in "{…}" of a figure. Known are ${known.join(', ')}.`);
  }
}

/** What to see, of whom the numbers are, and who says so. */
function reportMissing(
  fence: Fence,
  kind: Kind | undefined,
  nodes: readonly Node[],
  table: number,
  {report}: Context,
): void {
  const said = nodes.slice(0, table).filter(node => node.type === 'paragraph');
  if (said.length === 0) {
    report(
      fence.line,
      'A figure needs a sentence above its table that says what to see in it: a reader looks for it.',
    );
  }
  const paragraphs = nodes.filter(node => node.type === 'paragraph');
  if (kind?.counts && !paragraphs.some(node => wordsOf([node]).startsWith('Base: '))) {
    report(
      fence.line,
      'A figure with numbers needs a paragraph that begins with "Base:" and says who or what was counted, and when.',
    );
  }
  const sourced = [...walk(nodes)].some(node => node.type === 'citation');
  const ours = extraOf(fence, 'ours') !== undefined;
  if (!sourced && (kind?.counts || !ours)) {
    report(
      fence.line,
      kind?.counts
        ? 'A figure with numbers needs its source, such as "[@menon-2018]" behind the table.'
        : 'A figure needs its source, such as "[@menon-2018]" behind the table, or the word "ours" in "{…}" if the course itself says it.',
    );
  }
  for (const node of nodes) {
    if (['paragraph', 'table', 'space', 'list'].includes(node.type)) continue;
    report(
      node.line,
      `A figure holds paragraphs, lists and its table, found a ${node.type}: move it out of the block.`,
    );
  }
}
