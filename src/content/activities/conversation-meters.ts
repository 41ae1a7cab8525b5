// How are the meters of a conversation read? A list: name, colon, the levels from the lowest, with the first one marked.

import type {Meter} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import {inspect} from '../inspect.ts';
import type {NodeOf} from '../markdown.ts';
import {brief} from '../problem.ts';
import {typesetWords} from '../typography.ts';

export interface WrittenMeter extends Meter {
  /** How it is written behind a line. */
  readonly key: string;
}

const mostMeters = 2;
const reserved = ['to', 'if', 'unless', 'with'];
const example = '"- engagement: closed, *guarded*, talking"';
const marked = /^([*_])(.*)\1$/;

export function readMeters(list: NodeOf<'list'> | undefined, context: Context): WrittenMeter[] {
  if (!list) return [];
  inspect([list], context);
  const items = list.items as NodeOf<'list_item'>[];
  if (items.length > mostMeters) {
    context.report(
      list.line,
      `Expected at most ${mostMeters} meters before the first turn, found ${items.length}: more than that nobody watches.`,
    );
  }
  const meters = items.flatMap(item => readMeter(item, context) ?? []);
  const keys = meters.map(({key}) => key);
  const taken = keys.find((key, at) => reserved.includes(key) || keys.indexOf(key) < at);
  if (taken !== undefined) {
    context.report(list.line, `A meter cannot be called "${taken}": give it another name.`);
  }
  return meters;
}

function readMeter({text, line}: NodeOf<'list_item'>, context: Context): WrittenMeter | undefined {
  const [, name = '', words = ''] = /^([\w -]+):\s+(.+)$/s.exec(text.trim()) ?? [];
  const found = words.split(',').map(word => word.trim());
  const levels = found.map(word => typesetWords(marked.exec(word)?.[2] ?? word));
  const starts = found.flatMap((word, place) => (marked.test(word) ? [place] : []));
  const [start] = starts;
  if (levels.length < 2 || levels.includes('') || new Set(levels).size < levels.length) {
    context.report(
      line,
      `Expected a meter with two or more levels, from the lowest, such as ${example}, found "${brief(text)}".`,
    );
    return undefined;
  }
  if (start === undefined || starts.length > 1) {
    context.report(
      line,
      `Mark the one level with which the meter "${name}" begins, as in ${example}; ${starts.length} are marked.`,
    );
    return undefined;
  }
  return {name, key: name.toLowerCase().replace(/\s+/g, '-'), levels, start};
}
