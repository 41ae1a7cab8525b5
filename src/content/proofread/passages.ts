// Which words stand on which line? Paragraphs, list items, cells and headings as plain words that know their lines.

import {cellNodes, childrenOf, rowLine, type Node} from '../markdown.ts';

export interface Passage {
  readonly file: string;
  /** On which `text` begins. */
  readonly line: number;
  readonly kind: 'heading' | 'words' | 'cell';
  /** As typed, without markup; ends of lines are kept. */
  readonly text: string;
  /** From and to: what a person says, as marked with "{speech}". */
  readonly spoken: readonly (readonly [number, number])[];
  /** Where "{speech}" stands behind no quotation. */
  readonly strayMarks: readonly number[];
}

const mark = '\uE000';

export function passagesIn(nodes: readonly Node[], file: string): Passage[] {
  return nodes.flatMap((node): Passage[] => {
    switch (node.type) {
      case 'paragraph':
        return passage(childrenOf(node), file, node.line, 'words');
      case 'heading':
        return passage(childrenOf(node), file, node.line, 'heading');
      case 'text':
        return passage(node.tokens ? childrenOf(node) : [node], file, node.line, 'words');
      case 'list':
      case 'list_item':
      case 'blockquote':
        return passagesIn(childrenOf(node), file);
      case 'table':
        return [
          ...node.header.flatMap(cell => passage(cellNodes(cell), file, node.line, 'heading')),
          ...node.rows.flatMap((row, index) =>
            row.flatMap(cell => passage(cellNodes(cell), file, rowLine(node, index), 'cell')),
          ),
        ];
      default:
        return [];
    }
  });
}

export function passage(
  nodes: readonly Node[],
  file: string,
  line: number,
  kind: Passage['kind'],
): Passage[] {
  let text = '';
  const spoken: [number, number][] = [];
  const strayMarks: number[] = [];
  for (const [index, part] of typed(nodes).split(mark).entries()) {
    if (index > 0) {
      const opening = /["“][^"“]*["”]$/.exec(text);
      if (opening) spoken.push([opening.index, text.length]);
      else strayMarks.push(text.length);
    }
    text += part;
  }
  return text.trim() === '' ? [] : [{file, line, kind, text, spoken, strayMarks}];
}

/** The line of the character at this place of the passage's text. */
export function lineAt({line, text}: Passage, at: number): number {
  return line + text.slice(0, at).split('\n').length - 1;
}

export function isSpoken({spoken}: Passage, at: number): boolean {
  return spoken.some(([from, to]) => from <= at && at < to);
}

function typed(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if (node.type === 'speech') return mark;
      if (node.type === 'br') return '\n';
      const inside = childrenOf(node);
      if (inside.length > 0) return typed(inside);
      return node.type === 'text' || node.type === 'escape' || node.type === 'codespan'
        ? node.text
        : '';
    })
    .join('');
}
