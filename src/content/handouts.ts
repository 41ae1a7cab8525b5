// Which sheets can be taken along? The files in course/handouts, a document each, ready for the screen, paper and Word.

import type {Document, DocumentBlock, Handout, Table, Tone} from '../export/document.ts';
import type {PageId} from '../model/course.ts';
import {withoutComments} from './comments.ts';
import type {Context} from './context.ts';
import {splitAtFences, type Fence} from './fences.ts';
import {readFrontMatter} from './front-matter.ts';
import {inspect, inspectHeadings} from './inspect.ts';
import {
  cellNodes,
  childrenOf,
  readBlocks,
  rowLine,
  walk,
  type Node,
  type NodeOf,
} from './markdown.ts';
import {brief} from './problem.ts';
import {plainWords} from './render.ts';
import {handoutSchema, type CourseFrontMatter} from './schemas.ts';
import {typesetWords} from './typography.ts';

const writingLine = /^_{3,}$/;
const captionMark = /^Table:\s*/;
const tones: Readonly<Record<string, Tone>> = {
  Green: 'green',
  Yellow: 'yellow',
  Orange: 'orange',
  Red: 'red',
};

/** Undefined where its front matter cannot be read. */
export function readHandout(
  source: string,
  id: PageId,
  {code, version, language}: CourseFrontMatter,
  context: Context,
): Handout | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, handoutSchema, context.report);
  if (!matter) return undefined;
  const {title, for: audience, about} = matter.value;
  const blocks = readBlocksOf(body, bodyLine, context);
  if (withoutComments(body).trim() === '') {
    context.report(bodyLine, 'This handout is empty: write what stands on it, or delete the file.');
  }
  const blank = audience === 'families';
  const from = `Course ${code}, version ${version}.`;
  const document: Document = {
    title,
    language,
    note: blank ? `Blank, to fill in together. ${from}` : `For trainers. ${from}`,
    blocks,
  };
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return {name: blank ? `${name}_blank` : name, audience, about, document};
}

function readBlocksOf(source: string, firstLine: number, context: Context): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let depth = 1;
  for (const part of splitAtFences(withoutComments(source), firstLine, context.report)) {
    if (part.kind === 'fence') {
      blocks.push(...readFence(part, context));
      continue;
    }
    const nodes = readBlocks(part.source, part.line).filter(({type}) => type !== 'space');
    inspect(nodes, context);
    depth = inspectHeadings(nodes, depth, context);
    nodes.forEach((node, at) => {
      const made = readBlock(node, nodes[at - 1], nodes[at + 1], context);
      const before = blocks.at(-1);
      if (made?.kind === 'lines' && before?.kind === 'lines') {
        blocks[blocks.length - 1] = {kind: 'lines', count: before.count + 1};
      } else if (made) blocks.push(made);
    });
  }
  return blocks;
}

/** The one block that a handout knows: the rings of a safety network, to write into. */
function readFence({name, heading, source, line}: Fence, context: Context): DocumentBlock[] {
  const [list] = readBlocks(source, line + 1).filter(({type}) => type !== 'space');
  const names =
    list?.type === 'list' ? (list.items as Node[]).map(item => textOf(childrenOf(item))) : [];
  if (name !== 'rings' || names.length < 2) {
    context.report(
      line,
      `Expected ":::rings Who is in the middle" and a list of two or more names of rings, from the inside out, found ":::${name}": a handout knows no other block.`,
    );
    return [];
  }
  return [{kind: 'rings', middle: typesetWords(heading), names}];
}

function readBlock(
  node: Node,
  before: Node | undefined,
  after: Node | undefined,
  context: Context,
): DocumentBlock | undefined {
  switch (node.type) {
    case 'heading':
      return readHeading(node, context);
    case 'paragraph': {
      if (captionOf(node) === undefined) return readWords(node, context);
      if (after?.type !== 'table') {
        context.report(node.line, 'Expected a table right below this line "Table: …", found none.');
      }
      return undefined;
    }
    case 'blockquote':
      return {kind: 'words', look: 'note', text: textOf(plainInline(childrenOf(node), context))};
    case 'list':
      return {
        kind: 'list',
        ordered: node.ordered,
        items: (node.items as NodeOf<'list_item'>[]).map(item => readItem(item, context)),
      };
    case 'table':
      return readTable(node, before, context);
    case 'hr':
      if (writingLine.test(node.raw.trim())) return {kind: 'lines', count: 1};
      context.report(
        node.line,
        `Expected "____" for a line to write on, found "${node.raw.trim()}".`,
      );
      return undefined;
    case 'html':
    case 'def':
      return undefined;
    default:
      context.report(
        node.line,
        `A handout is made of headings, paragraphs, lists, tables and lines "____"; found "${brief(node.raw)}".`,
      );
      return undefined;
  }
}

function readHeading(node: NodeOf<'heading'>, context: Context): DocumentBlock {
  const level = node.depth === 3 ? 2 : node.depth < 3 ? 1 : 3;
  if (node.depth > 4) context.report(node.line, 'A handout has headings "##", "###" and "####".');
  return {kind: 'heading', level, text: textOf(plainInline(childrenOf(node), context))};
}

/** Bold words at its beginning are its label; nothing else in a handout is bold, for its words go into plain text too. */
function readWords(node: NodeOf<'paragraph'>, context: Context): DocumentBlock {
  const [first, ...others] = childrenOf(node);
  if (first?.type !== 'strong') {
    return {kind: 'words', text: textOf(plainInline(childrenOf(node), context))};
  }
  return {
    kind: 'words',
    label: textOf([first]),
    text: textOf(plainInline(others, context)),
  };
}

function readItem(item: NodeOf<'list_item'>, context: Context): string {
  if (item.text.trim() === '' || writingLine.test(item.text.trim())) return '';
  const inner = childrenOf(item).filter(({type}) => type !== 'space' && type !== 'checkbox');
  const stray = inner.find(({type}) => type !== 'text' && type !== 'paragraph');
  if (stray) context.report(stray.line, 'A line of a list in a handout holds words only.');
  return textOf(plainInline(inner, context));
}

function readTable(node: NodeOf<'table'>, before: Node | undefined, context: Context): Table {
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

function captionOf(node: Node): string | undefined {
  const words = node.type === 'paragraph' ? textOf(childrenOf(node)) : '';
  return captionMark.test(words) ? words.replace(captionMark, '') : undefined;
}

/** The same nodes; whatever a document cannot hold among them is reported. */
function plainInline(nodes: readonly Node[], context: Context): readonly Node[] {
  for (const node of walk(nodes)) {
    if (['strong', 'em', 'del', 'link', 'codespan', 'citation'].includes(node.type)) {
      context.report(
        node.line,
        `A handout holds plain words, found "${brief(node.raw)}": bold stands only at the beginning of a paragraph or of a row; links and sources belong on a page of the course.`,
      );
    }
  }
  return nodes;
}

/** Line breaks of the author's own are kept. */
function textOf(nodes: readonly Node[]): string {
  const lines: Node[][] = [[]];
  for (const node of nodes.flatMap(part =>
    part.type === 'text' || part.type === 'paragraph' ? [...inlineOf(part)] : part,
  )) {
    if (node.type === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map(plainWords).join('\n');
}

const inlineOf = (node: Node): readonly Node[] => {
  const inner = childrenOf(node);
  return inner.length > 0 ? inner : [node];
};
