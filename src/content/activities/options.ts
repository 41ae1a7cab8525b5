// What is one line to pick or to put in order? A list item: its words, then its feedback as a quotation.

import type {Option} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import {inspect} from '../inspect.ts';
import {childrenOf, wordsOf, type Node, type NodeOf} from '../markdown.ts';
import {brief} from '../problem.ts';
import {plainWords, renderBlocks, renderLine} from '../render.ts';

/** `what` names the line to the author. */
export function readOption(
  item: NodeOf<'list_item'>,
  what: 'option' | 'step' | 'question',
  context: Context,
): Option {
  const nodes = childrenOf(item).filter(({type}) => type !== 'space' && type !== 'checkbox');
  const [first, ...others] = nodes;
  const words = first ? wordNodes(first) : [];
  if (wordsOf(words) === '') {
    context.report(item.line, `This ${what} has no words: write them on this line.`);
  }
  const feedback = others.filter(node => node.type === 'blockquote');
  for (const node of others) {
    if (node.type !== 'blockquote') {
      context.report(
        node.line,
        `Expected the feedback of this ${what} as a line that begins with "  > ", found "${brief(node.raw)}".`,
      );
    }
  }
  const said = feedback.flatMap(childrenOf);
  if (wordsOf(said) === '') {
    context.report(
      item.line,
      `This ${what} has no feedback: say on the next line what the learner should know, "  > …".`,
    );
  }
  inspect([...words, ...said], context);
  return {
    html: renderLine(words, context),
    text: plainWords(words),
    feedback: renderBlocks(said, context),
  };
}

/** The words of the first line; where blank lines part the options, its box stands among them. */
function wordNodes(first: Node): Node[] {
  if (first.type !== 'paragraph' && first.type !== 'text') return [];
  return childrenOf(first).filter(node => node.type !== 'checkbox');
}
