// How is a question for one's own words read? A prompt, and behind it, if the author wishes, a model answer as a quotation.

import type {Reflect} from '../../model/activity.ts';
import {inspectForCaseFile} from '../case-file.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {childrenOf, type Node} from '../markdown.ts';
import {renderBlocks} from '../render.ts';
import {shapeOf} from '../shape.ts';
import {readBase} from './base.ts';

export function readReflect(
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Reflect | undefined {
  const last = nodes.findLastIndex(node => node.type !== 'space');
  const answered = nodes[last]?.type === 'blockquote';
  const base = readBase('reflect', fence, answered ? nodes.slice(0, last) : nodes, context);
  const model = answered ? nodes.slice(last, last + 1).flatMap(childrenOf) : [];
  inspect(model, context);
  inspectForCaseFile(base, model, context);
  return (
    base && {
      kind: 'reflect',
      ...base,
      shape: shapeOf('reflect'),
      model: renderBlocks(model, context),
    }
  );
}
