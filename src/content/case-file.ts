// What may not stand in words that the case file repeats? It is plain text, on paper too: no links, sources or tables.

import type {Activity} from '../model/activity.ts';
import type {Context} from './context.ts';
import {walk, type Node} from './markdown.ts';
import {brief} from './problem.ts';

/** Bold and emphasis are allowed: without them the words say the same. */
const lost: Readonly<Partial<Record<Node['type'], string>>> = {
  link: 'write the words alone, and the link outside this block',
  citation: 'cite the source outside this block',
  del: 'write only what holds',
  table: 'write it in paragraphs',
  code: 'write it in paragraphs',
  heading: 'write it in paragraphs',
  blockquote: 'write it in paragraphs',
  hr: 'leave an empty line instead',
};

/** Only what has a heading in the case file stands in it. */
export function inspectForCaseFile(
  activity: Pick<Activity, 'file'> | undefined,
  nodes: readonly Node[],
  context: Context,
): void {
  if (activity?.file === undefined) return;
  for (const node of walk(nodes)) {
    const mend = lost[node.type];
    if (mend === undefined) continue;
    context.report(
      node.line,
      `The case file shows these words as plain text and would lose "${brief(node.raw)}": ${mend}.`,
    );
  }
}
