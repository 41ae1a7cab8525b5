// How do Markdown's nodes become HTML? Every tag and attribute is written here; nothing of the author's passes unescaped.

import type {Html} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import {numberOf, unique, type Context} from './context.ts';
import {targetOf} from './links.ts';
import {cellNodes, childrenOf, readBlocks, readInline, wordsOf} from './markdown.ts';
import type {Citation, Node, NodeOf} from './markdown.ts';
import {join, markup, nothing, quoted, text} from './markup.ts';
import {markTerms, spokenIn, unmarked} from './terms.ts';
import {typeset, typesetWords} from './typography.ts';

/** Paragraphs, lists and tables; one word or many. */
export function renderBlocks(nodes: readonly Node[], context: Context): Html {
  return typeset(blocks(nodes, context));
}

/** Words for one line: an option, a cell. */
export function renderLine(nodes: readonly Node[], context: Context): Html {
  return typeset(inline(nodes, context));
}

/** The words alone, with typographic quotes. */
export function plainWords(nodes: readonly Node[]): string {
  return typesetWords(wordsOf(nodes));
}

/** Says that a link leaves the course. */
export const opensInNewTab = ({newTab}: PageWords): Html =>
  markup`<span class="vh"> ${text(newTab)}</span>`;

function blocks(nodes: readonly Node[], context: Context): Html {
  return join(nodes.map(node => block(node, context)));
}

function inline(nodes: readonly Node[], context: Context): Html {
  const spoken = spokenIn(nodes);
  return join(
    nodes.map((node, index) => {
      const from = spoken.get(node);
      if (node.type !== 'text' || node.tokens) {
        return block(node, from === undefined ? context : unmarked(context));
      }
      // A source's number stands right behind the words, whatever space was typed before it.
      const words = nodes[index + 1]?.type === 'citation' ? node.text.trimEnd() : node.text;
      return from === undefined
        ? markTerms(words, context)
        : markup`${markTerms(words.slice(0, from), context)}${text(words.slice(from))}`;
    }),
  );
}

function block(node: Node, context: Context): Html {
  const inner = (): Html => inline(childrenOf(node), context);
  switch (node.type) {
    case 'paragraph':
      return markup`<p>${inner()}</p>`;
    case 'text':
      return node.tokens ? inner() : text(node.text);
    case 'escape':
      return text(node.text);
    case 'em':
      return markup`<em>${inner()}</em>`;
    case 'strong':
      return markup`<strong>${inner()}</strong>`;
    case 'del':
      return markup`<del>${inner()}</del>`;
    case 'codespan':
      return markup`<code>${text(node.text)}</code>`;
    case 'code':
      return markup`<pre><code>${text(node.text)}</code></pre>`;
    case 'br':
      return markup`<br>`;
    case 'hr':
      return markup`<hr>`;
    case 'heading': {
      const tag = text(`h${Math.max(node.depth, 2)}`);
      return markup`<${tag}>${inline(childrenOf(node), unmarked(context))}</${tag}>`;
    }
    case 'list':
      return list(node, context);
    case 'list_item':
      return markup`<li>${blocks(childrenOf(node), context)}</li>`;
    case 'blockquote':
      return quotation(node, context);
    case 'table':
      return table(node, context);
    case 'link':
      return link(node, context);
    case 'citation':
      return citation(node, context);
    case 'space':
    case 'html':
    case 'image':
    case 'def':
    case 'checkbox':
    case 'speech':
      return nothing;
    default:
      return node satisfies never;
  }
}

function list(node: NodeOf<'list'>, context: Context): Html {
  const items = blocks(childrenOf(node), context);
  if (!node.ordered) return markup`<ul>${items}</ul>`;
  const start =
    node.start === 1 || node.start === '' ? nothing : markup` start=${quoted(node.start)}`;
  return markup`<ol${start}>${items}</ol>`;
}

/** A quoted person's words when the last line names them after a dash. */
function quotation(node: NodeOf<'blockquote'>, context: Context): Html {
  const signed = /^(?<words>[^]*\S)\s*\n\s*(?:—|--)\s*(?<who>[^\n]+)$/.exec(node.text.trimEnd());
  if (!signed?.groups) {
    return markup`<blockquote>${blocks(childrenOf(node), context)}</blockquote>`;
  }
  const {words = '', who = ''} = signed.groups;
  const said = blocks(readBlocks(words, node.line), unmarked(context));
  const name = inline(readInline(who, node.line), unmarked(context));
  return markup`<blockquote class="voice">${said}<footer>${name}</footer></blockquote>`;
}

/** Scrolls by itself on a narrow screen, by keyboard too. */
function table(node: NodeOf<'table'>, context: Context): Html {
  const heads = node.header.map(cell => plainWords(cellNodes(cell)));
  const about = heads.filter(words => words !== '').join(', ');
  const label = unique(context, n =>
    n === 1 ? context.says.table(about) : context.says.tableAgain(n, about),
  );
  const head = node.header.map(cell =>
    cell.text.trim() === ''
      ? markup`<td></td>`
      : markup`<th scope="col">${inline(cellNodes(cell), unmarked(context))}</th>`,
  );
  const rows = node.rows.map(row => {
    const cells = row.map((cell, column) => {
      const words = inline(cellNodes(cell), context);
      return column === 0 && words !== ''
        ? markup`<th scope="row">${words}</th>`
        : markup`<td>${words}</td>`;
    });
    return markup`<tr>${join(cells)}</tr>`;
  });
  return markup`<div class="scroll" tabindex="0" role="region" aria-label=${quoted(label)}><table class="figure-table"><thead><tr>${join(head)}</tr></thead><tbody>${join(rows)}</tbody></table></div>`;
}

function link(node: NodeOf<'link'>, context: Context): Html {
  const words = inline(childrenOf(node), unmarked(context));
  const target = targetOf(node.href, context);
  switch (target.kind) {
    case 'page': {
      return markup`<a href=${quoted(`#${target.page}`)} data-page=${quoted(target.page)}>${words}</a>`;
    }
    case 'tab':
      return markup`<a href=${quoted(target.href)} target="_blank" rel="noopener">${words}${opensInNewTab(context.says)}</a>`;
    case 'call':
      return markup`<a href=${quoted(target.href)}>${words}</a>`;
    case 'nowhere':
      return words;
    default:
      return target satisfies never;
  }
}

function citation({keys}: Citation, context: Context): Html {
  const numbers = keys
    .filter(key => context.sources.has(key))
    .map(key => {
      const number = numberOf(context, key);
      return markup`<a href=${quoted(`#source-${key}`)} aria-label=${quoted(context.says.source(number))}>${text(number)}</a>`;
    });
  return numbers.length === 0 ? nothing : markup`<sup>${join(numbers, ', ')}</sup>`;
}
