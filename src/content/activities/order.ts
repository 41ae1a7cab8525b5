// How is an ordering read? A numbered list in the right order; each step's feedback says why it stands there.

import type {Order} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import type {Node, NodeOf} from '../markdown.ts';
import {shapeOf} from '../shape.ts';
import {readBase} from './base.ts';
import {readOption} from './options.ts';
import {splitAtLast} from './parts.ts';

export function readOrder(
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Order | undefined {
  const {prompt, found} = splitAtLast('list', fence, nodes, context);
  const base = readBase('order', fence, prompt, context);
  if (found && !found.ordered) {
    context.report(
      found.line,
      'Expected the steps as a numbered list, "1. …", found a list without numbers.',
    );
  }
  const items = (found?.items ?? []) as NodeOf<'list_item'>[];
  if (items.length < 2) {
    context.report(
      found?.line ?? fence.line,
      `Expected two or more steps in their right order, each a line such as "1. …", found ${items.length}.`,
    );
  }
  for (const item of items) {
    if (item.task) context.report(item.line, 'Expected a step without a box, such as "1. …".');
  }
  const steps = items.map(item => readOption(item, 'step', context));
  const shape = shapeOf(
    'order',
    steps.map(step => step.text),
  );
  return base && {kind: 'order', ...base, shape, steps};
}
