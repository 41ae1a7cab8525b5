// Which reader reads which activity? A new kind does not compile until it has one.

import type {Activity, Kind} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import type {Node} from '../markdown.ts';
import {readChoice} from './choice.ts';
import {readCircles} from './circles.ts';
import {readConversation} from './conversation.ts';
import {readMatch, readSort} from './match.ts';
import {readOrder} from './order.ts';
import {readPlan} from './plan.ts';
import {readReflect} from './reflect.ts';
import {readStatement} from './statement.ts';

type Reader = (fence: Fence, nodes: readonly Node[], context: Context) => Activity | undefined;

const readers: Readonly<Record<Kind, Reader>> = {
  choice: readChoice,
  match: readMatch,
  sort: readSort,
  order: readOrder,
  reflect: readReflect,
  plan: readPlan,
  conversation: readConversation,
  circles: readCircles,
  statement: readStatement,
};

export const kinds = Object.keys(readers) as Kind[];

export function isKind(name: string): name is Kind {
  return Object.hasOwn(readers, name);
}

export function readActivity(
  kind: Kind,
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Activity | undefined {
  return readers[kind](fence, nodes, context);
}
