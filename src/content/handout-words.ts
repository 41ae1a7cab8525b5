// Which words can a handout hold, and what do they say? Plain ones, since they go into plain text too.

import type {Context} from './context.ts';
import {childrenOf, walk, type Node} from './markdown.ts';
import {brief} from './problem.ts';
import {plainWords} from './render.ts';

/** A line to write on, or room for one. */
export const writingLine = /^_{3,}$/;

/** The same nodes; whatever a document cannot hold among them is reported. */
export function plainInline(nodes: readonly Node[], context: Context): readonly Node[] {
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
export function textOf(nodes: readonly Node[]): string {
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
