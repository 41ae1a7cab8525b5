// What do all activities have in common? The name, objectives and words of the opening line, and the prompt.

import type {Activity, Kind} from '../../model/activity.ts';
import {inspect} from '../inspect.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import type {Node} from '../markdown.ts';
import {plainWords, renderBlocks} from '../render.ts';
import {readAttributes, shorten, written} from './attributes.ts';

type Base = Omit<Activity, 'kind' | 'shape'>;

/** Never right or wrong. */
const unscored: readonly Kind[] = [...written, 'conversation'];

/** Undefined without a name: answers would have nowhere to go. */
export function readBase(
  kind: Kind,
  fence: Fence,
  prompt: readonly Node[],
  context: Context,
): Base | undefined {
  const given = readAttributes(kind, fence, context);
  if (fence.heading !== '') {
    context.report(
      fence.line,
      `":::${kind}" takes no heading, found "${fence.heading}": write the question below this line.`,
    );
  }
  const promptNodes = readPrompt(kind, fence, prompt, context);
  const check = given.words.has('check') || context.test;
  const writing = unscored.includes(kind);
  if (check && writing) {
    context.report(
      fence.line,
      context.test
        ? `":::${kind}" cannot be in a test, since it is never right or wrong: move it to a page.`
        : `":::${kind}" cannot be a check, since it is never right or wrong: delete "check".`,
    );
  }
  if (check && given.objectives.length === 0) {
    context.report(
      fence.line,
      'A check needs the objective that it gives evidence for: add one, such as "objective=3.3".',
    );
  }
  if (given.id === undefined) return undefined;
  return {
    id: given.id,
    prompt: renderBlocks(promptNodes, context),
    label: given.label ?? shorten(plainWords(promptNodes)),
    objectives: given.objectives,
    page: given.page ?? context.pageId,
    check: check && !writing,
    optional: kind === 'reflect' || given.words.has('optional'),
    file: readHeading(kind, given.file, fence, context),
  };
}

function readPrompt(
  kind: Kind,
  fence: Fence,
  prompt: readonly Node[],
  context: Context,
): readonly Node[] {
  const words = prompt.filter(node => node.type !== 'space');
  for (const node of words) {
    if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'list') {
      context.report(
        node.line,
        `Expected the question of ":::${kind}" in paragraphs, found a ${node.type}: move it out of the block.`,
      );
    }
  }
  if (!words.some(node => node.type === 'paragraph')) {
    context.report(
      fence.line,
      `":::${kind}" asks nothing: write the question on the line below this one.`,
    );
  }
  inspect(prompt, context);
  return words;
}

function readHeading(
  kind: Kind,
  heading: string | undefined,
  fence: Fence,
  context: Context,
): string | undefined {
  if (heading === '') {
    context.report(
      fence.line,
      'Expected the heading in the case file, such as file="Danger statement".',
    );
  }
  if (heading !== undefined && !written.includes(kind)) {
    context.report(
      fence.line,
      `Only what a learner writes stands in the case file, and ":::${kind}" asks for no words: delete "file=…".`,
    );
  }
  return heading;
}
