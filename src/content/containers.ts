// How does a block of prose look? Story, margin note, fact, job aid, "in short" and safety box as labelled sections.

import type {Html} from '../model/ids.ts';
import {newId, type Context} from './context.ts';
import type {Fence} from './fences.ts';
import {renderFigure} from './figures/figure.ts';
import {icons} from './icons.ts';
import {inspect} from './inspect.ts';
import {readBlocks, readInline, type Node} from './markdown.ts';
import {markup, nothing, quoted, text} from './markup.ts';
import {renderMoments} from './moments.ts';
import {renderBlocks, renderLine} from './render.ts';
import {unmarked} from './terms.ts';

interface Look {
  readonly tag: 'section' | 'aside';
  readonly className: string;
  readonly icon: Html;
  /** Whether its kind is named before the author's heading too. */
  readonly named: boolean;
}

const looks = {
  story: {tag: 'section', className: 'story', icon: nothing, named: false},
  note: {tag: 'aside', className: 'margin', icon: icons.note, named: false},
  fact: {tag: 'section', className: 'fact', icon: icons.fact, named: true},
  aid: {tag: 'section', className: 'jobaid', icon: icons.aid, named: true},
  short: {
    tag: 'section',
    className: 'short',
    icon: icons.short,
    named: false,
  },
  safety: {
    tag: 'section',
    className: 'safety',
    icon: icons.safety,
    named: false,
  },
  moments: {
    tag: 'section',
    className: 'takehome',
    icon: icons.aid,
    named: false,
  },
} as const satisfies Readonly<Record<string, Look>>;

type LabelledName = keyof typeof looks;
export type ContainerName = LabelledName | 'figure';
export const containerNames = [...Object.keys(looks), 'figure'] as ContainerName[];

export function isContainer(name: string): name is ContainerName {
  return (containerNames as string[]).includes(name);
}

export function renderContainer(
  name: ContainerName,
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Html {
  if (name === 'figure') return renderFigure(fence, nodes, context);
  if (fence.attributes !== undefined) {
    context.report(
      fence.line,
      `":::${name}" takes a heading only, found "{${fence.attributes}}": delete it.`,
    );
  }
  if (nodes.every(node => node.type === 'space')) {
    context.report(fence.line, `":::${name}" holds no words: write some, or delete the block.`);
  }
  const look: Look = looks[name];
  const id = newId(context, name);
  const labelId = newId(context, 'heading');
  const label = markup`<p class="kind" id=${quoted(labelId)}>${look.icon}<span>${heading(name, look, fence, context)}</span></p>`;
  const words =
    name === 'moments' ? renderMoments(fence, nodes, context) : renderBlocks(nodes, context);
  const tag = text(look.tag);
  return markup`<${tag} class=${quoted(look.className)} id=${quoted(id)} aria-labelledby=${quoted(labelId)}>${label}${words}</${tag}>`;
}

/** The kind alone where the author gives no heading. */
function heading(name: LabelledName, {named}: Look, fence: Fence, context: Context): Html {
  const kind = context.says.kinds[name];
  if (fence.heading === '') return text(kind);
  const nodes = readInline(fence.heading, fence.line);
  inspect(nodes, context);
  const words = renderLine(nodes, unmarked(context));
  const said = fence.heading.toLowerCase().startsWith(kind.toLowerCase());
  return !named || said ? words : markup`${text(kind)}. ${words}`;
}

/** A block's nodes, which begin on the line after its opening. */
export function nodesOf(fence: Fence): Node[] {
  return readBlocks(fence.source, fence.line + 1);
}
