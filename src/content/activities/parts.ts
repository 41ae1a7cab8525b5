// Where does a question end and what is answered begin? At the last list or table of the block.

import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import type {Node, NodeOf} from '../markdown.ts';

type Answered = 'list' | 'table';

export interface Parts<T extends Answered> {
  readonly prompt: readonly Node[];
  readonly found: NodeOf<T> | undefined;
}

/** Reports words behind it: nobody would know to what they belong. */
export function splitAtLast<T extends Answered>(
  type: T,
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Parts<T> {
  const at = nodes.findLastIndex(node => node.type === type);
  const found = nodes[at] as NodeOf<T> | undefined;
  if (!found) return {prompt: nodes, found: undefined};
  const stray = nodes.slice(at + 1).find(node => node.type !== 'space');
  if (stray) {
    context.report(
      stray.line,
      `Nothing may stand behind the ${type} of ":::${fence.name}": move it above, or behind the closing ":::".`,
    );
  }
  return {prompt: nodes.slice(0, at), found};
}
