// Which sheets can be taken along? The files in course/handouts, a document each, ready for the screen, paper and Word.

import type {Document, DocumentBlock, Handout} from '../export/document.ts';
import type {PageId} from '../model/ids.ts';
import {withoutComments} from './comments.ts';
import type {Context} from './context.ts';
import {splitAtFences, type Fence} from './fences.ts';
import {readFrontMatter} from './front-matter.ts';
import {captionOf, readTable} from './handout-table.ts';
import {plainInline, textOf, writingLine} from './handout-words.ts';
import {inspect, inspectHeadings} from './inspect.ts';
import {childrenOf, readBlocks, type Node, type NodeOf} from './markdown.ts';
import {brief} from './problem.ts';
import {handoutSchema, type CourseFrontMatter} from './schemas.ts';
import {typesetWords} from './typography.ts';

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
  const says = context.says.handout;
  const document: Document = {
    title,
    language,
    note: blank ? says.blank(code, version) : says.trainers(code, version),
    blocks,
  };
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return {name: blank ? `${name}_${says.blankFile}` : name, audience, about, document};
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
