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
  /** Stands before the author's heading, and alone where there is none. */
  readonly kind: string | undefined;
  /** Stands where there is no heading. */
  readonly name: string;
}

const looks = {
  story: {tag: 'section', className: 'story', icon: nothing, kind: undefined, name: 'The story'},
  note: {tag: 'aside', className: 'margin', icon: icons.note, kind: undefined, name: 'Note'},
  fact: {tag: 'section', className: 'fact', icon: icons.fact, kind: 'Fact', name: 'Fact'},
  aid: {tag: 'section', className: 'jobaid', icon: icons.aid, kind: 'Job aid', name: 'Job aid'},
  short: {
    tag: 'section',
    className: 'short',
    icon: icons.short,
    kind: undefined,
    name: 'In short',
  },
  safety: {
    tag: 'section',
    className: 'safety',
    icon: icons.safety,
    kind: undefined,
    name: 'If someone is in danger',
  },
  moments: {
    tag: 'section',
    className: 'takehome',
    icon: icons.aid,
    kind: undefined,
    name: 'The plan from green to red',
  },
} as const satisfies Readonly<Record<string, Look>>;

export type ContainerName = keyof typeof looks | 'figure';
export const containerNames = [...Object.keys(looks), 'figure'] as ContainerName[];

export function isContainer(name: string): name is ContainerName {
  return (containerNames as string[]).includes(name);
}

export interface Container {
  /** Where a link to this section leads. */
  readonly id: string;
  readonly html: Html;
}

export function renderContainer(
  name: ContainerName,
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Container {
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
  const label = markup`<p class="kind" id=${quoted(labelId)}>${look.icon}<span>${heading(look, fence, context)}</span></p>`;
  const words =
    name === 'moments' ? renderMoments(fence, nodes, context) : renderBlocks(nodes, context);
  const tag = text(look.tag);
  const html = markup`<${tag} class=${quoted(look.className)} id=${quoted(id)} aria-labelledby=${quoted(labelId)}>${label}${words}</${tag}>`;
  return {id, html};
}

function heading({kind, name}: Look, fence: Fence, context: Context): Html {
  if (fence.heading === '') return text(name);
  const nodes = readInline(fence.heading, fence.line);
  inspect(nodes, context);
  const words = renderLine(nodes, unmarked(context));
  const said = kind !== undefined && fence.heading.toLowerCase().startsWith(kind.toLowerCase());
  return kind === undefined || said ? words : markup`${text(kind)}. ${words}`;
}

/** A block's nodes, which begin on the line after its opening. */
export function nodesOf(fence: Fence): Node[] {
  return readBlocks(fence.source, fence.line + 1);
}
