// Would the strictest LMS have taken this call? Order, arguments and values, by the "Emit" column of every element.

import {outsideEmit, type DataModel} from '../emit.ts';
import type {Values} from '../wire.ts';

export type Kind = 'initialize' | 'get' | 'set' | 'commit' | 'finish';

export interface Call {
  readonly kind: Kind;
  readonly given: readonly unknown[];
  readonly returned: string;
  /** What GetLastError says after it. */
  readonly error: string;
}

/** Undefined: nothing to object to. */
export type Judge = (call: Call) => string | undefined;

/** `values`: what the LMS holds at the launch; an answer's grammar hangs on a type that may have been set long ago. */
export function createJudge(model: DataModel, values: Values): Judge {
  const held = new Map(Object.entries(values));
  let session: 'before' | 'running' | 'over' = 'before';
  return call => {
    const reason =
      outOfOrder(call.kind, session) ??
      wrongArguments(call) ??
      wrongValue(model, call, held) ??
      failed(model, call);
    if (call.returned === 'true') {
      if (session === 'before' && call.kind === 'initialize') session = 'running';
      if (session === 'running' && call.kind === 'finish') session = 'over';
    }
    return reason;
  };
}

function outOfOrder(kind: Kind, session: 'before' | 'running' | 'over'): string | undefined {
  switch (session) {
    case 'before':
      return kind === 'initialize' ? undefined : 'Called before the session was opened.';
    case 'running':
      return kind === 'initialize'
        ? 'The session is open already: one Initialize a launch.'
        : undefined;
    case 'over':
      return 'Called after the session was ended.';
    default:
      return session satisfies never;
  }
}

function wrongArguments({kind, given}: Call): string | undefined {
  switch (kind) {
    case 'initialize':
    case 'commit':
    case 'finish':
      return given.length === 1 && given[0] === ''
        ? undefined
        : 'It takes exactly one argument, the empty string "".';
    case 'get':
      return given.length === 1 && typeof given[0] === 'string'
        ? undefined
        : 'It takes exactly one argument, the name of an element.';
    case 'set':
      return given.length === 2 && given.every(argument => typeof argument === 'string')
        ? undefined
        : 'It takes exactly two strings, an element and its value.';
    default:
      return kind satisfies never;
  }
}

function wrongValue(
  model: DataModel,
  {kind, given: [element, value]}: Call,
  held: Map<string, string>,
): string | undefined {
  if (kind !== 'set' || typeof element !== 'string' || typeof value !== 'string') return undefined;
  held.set(element, value);
  const [interaction = ''] = /^cmi\.interactions\.\d+\./.exec(element) ?? [];
  return outsideEmit(model, element, value, held.get(`${interaction}type`));
}

function failed(model: DataModel, {kind, error}: Call): string | undefined {
  // 403: the element has no value yet. Content is meant to ask and to take it for unset (F15).
  if (error === '0' || (model === 'scorm2004' && kind === 'get' && error === '403'))
    return undefined;
  return `The LMS answers with error ${error}.`;
}
