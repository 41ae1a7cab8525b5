// How is Markdown read? Into marked's tokens, each with the line of the file on which it begins.

import {Marked, type MarkedToken, type Token, type Tokens} from 'marked';

/** `[@menon-2018]` or `[@a; @b]`. */
export interface Citation {
  readonly type: 'citation';
  readonly raw: string;
  readonly keys: readonly string[];
}

/** `{speech}` behind a quotation mark: these are a person's own words. */
interface Speech {
  readonly type: 'speech';
  readonly raw: string;
}

export type Node = (MarkedToken | Citation | Speech) & {readonly line: number};
export type NodeOf<T extends Node['type']> = Extract<Node, {type: T}>;

const speech = '{speech}';

const marked = new Marked({
  extensions: [
    {
      name: 'citation',
      level: 'inline',
      start: source => source.indexOf('[@'),
      tokenizer(source): Citation | undefined {
        const raw = /^\[@[\w-]+(?:\s*[;,]\s*@[\w-]+)*\]/.exec(source)?.[0];
        if (raw === undefined) return undefined;
        return {type: 'citation', raw, keys: raw.slice(2, -1).split(/\s*[;,]\s*@/)};
      },
    },
    {
      name: 'speech',
      level: 'inline',
      start: source => source.indexOf(speech),
      tokenizer: (source): Speech | undefined =>
        source.startsWith(speech) ? {type: 'speech', raw: speech} : undefined,
    },
  ],
});

/** The blocks of `source`, which begins on `line`. */
export function readBlocks(source: string, line: number): Node[] {
  return place(marked.lexer(source), line);
}

/** The words of one line or paragraph, which begins on `line`. */
export function readInline(source: string, line: number): Node[] {
  return place(marked.Lexer.lexInline(source, marked.defaults), line);
}

/** What stands inside a block or a span. */
export function childrenOf(node: Node): Node[] {
  switch (node.type) {
    case 'list':
      return node.items as Node[];
    case 'table':
      return [node.header, ...node.rows].flat().flatMap(cellNodes);
    default:
      return 'tokens' in node ? ((node.tokens ?? []) as Node[]) : [];
  }
}

export function cellNodes(cell: Tokens.TableCell): Node[] {
  return cell.tokens as Node[];
}

/** The line of a table's row; its heading stands two lines above the first. */
export function rowLine(table: NodeOf<'table'>, row: number): number {
  return table.line + 2 + row;
}

/** All nodes, each before what stands inside it. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(childrenOf(node));
  }
}

/** The words alone, without markup. */
export function wordsOf(nodes: readonly Node[]): string {
  return rawWords(nodes).replace(/\s+/g, ' ').trim();
}

function rawWords(nodes: readonly Node[]): string {
  return nodes.map(wordsIn).join('');
}

function wordsIn(node: Node): string {
  switch (node.type) {
    case 'em':
    case 'strong':
    case 'del':
    case 'link':
      return rawWords(childrenOf(node));
    case 'text':
      return node.tokens ? `${rawWords(childrenOf(node))} ` : node.text;
    case 'codespan':
    case 'escape':
      return node.text;
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'list_item':
    case 'table':
      return `${rawWords(childrenOf(node))} `;
    case 'code':
      return `${node.text} `;
    case 'br':
    case 'space':
    case 'hr':
      return ' ';
    case 'html':
    case 'image':
    case 'def':
    case 'checkbox':
    case 'citation':
    case 'speech':
      return '';
    default:
      return node satisfies never;
  }
}

/** marked tells no positions, but the raw texts of its tokens add up to the source, line for line. */
function place(tokens: readonly Token[], firstLine: number): Node[] {
  let line = firstLine;
  return tokens.map(token => {
    const node = Object.assign(token, {line}) as Node;
    if (node.type === 'table') {
      node.header.forEach(cell => place(cell.tokens, node.line));
      node.rows.forEach((row, index) =>
        row.forEach(cell => place(cell.tokens, rowLine(node, index))),
      );
    } else {
      place(node.type === 'list' ? node.items : ((token as Tokens.Generic).tokens ?? []), line);
    }
    line += newlines(token.raw);
    return node;
  });
}

const newlines = (text: string): number => text.split('\n').length - 1;
