// How is a question with options read? A task list: "- [x]" is right, "- [ ]" is not.

import type {Choice} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import type {Node, NodeOf} from '../markdown.ts';
import {brief} from '../problem.ts';
import {shapeOf} from '../shape.ts';
import {readBase} from './base.ts';
import {splitAtLast} from './parts.ts';
import {readOption} from './options.ts';

export function readChoice(
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Choice | undefined {
  const {prompt, found} = splitAtLast('list', fence, nodes, context);
  const items = (found?.items ?? []) as NodeOf<'list_item'>[];
  const base = readBase('choice', fence, prompt, context);
  for (const item of items) {
    if (!item.task) {
      context.report(
        item.line,
        `Expected an option that begins with "- [ ] " or "- [x] ", found "${brief(item.raw)}".`,
      );
    }
  }
  if (items.length < 2) {
    context.report(
      found?.line ?? fence.line,
      `Expected two or more options, each a line that begins with "- [ ] " or "- [x] ", found ${items.length}.`,
    );
  }
  const right = items.flatMap((item, place) => (item.checked === true ? [place] : []));
  if (items.length > 0 && right.length === 0) {
    context.report(found?.line ?? fence.line, 'No option is marked right. Mark it with "- [x]".');
  }
  const options = items.map(item => readOption(item, 'option', context));
  const shape = shapeOf(
    'choice',
    options.map(option => option.text),
  );
  return base && {kind: 'choice', ...base, shape, options, right};
}
