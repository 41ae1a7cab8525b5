// How is a response that was picked, placed or ordered kept in characters, and read back?

import type {Activity, Circles, Plan, Reflect, Statement} from './activity.ts';
import {digits, valueOf} from './digits.ts';
import type {Response} from './learner.ts';

/** What was written, not picked, placed or ordered. */
export type Writing = Extract<Response, {kind: 'reflect' | 'plan' | 'circles' | 'statement'}>;
export type WritingActivity = Reflect | Plan | Circles | Statement;
export type Placing = Exclude<Response, Writing>;
export type PlacingActivity = Exclude<Activity, WritingActivity>;

const written = ['reflect', 'plan', 'circles', 'statement'] as const;

export const isWriting = (response: Response): response is Writing =>
  written.some(kind => kind === response.kind);

export const isWritten = (activity: Activity): activity is WritingActivity =>
  written.some(kind => kind === activity.kind);

/** Self-delimiting: two responses can stand one after the other. */
export function spell(response: Placing): string {
  switch (response.kind) {
    case 'choice':
      return spellPicked(response.picked);
    case 'match':
    case 'sort':
      return spellPlaces(response.placed);
    case 'order':
      return spellPlaces(response.sequence);
    case 'conversation':
      return spellPlaces(response.path);
    default:
      return response satisfies never;
  }
}

export interface Reading {
  readonly response: Placing;
  /** What follows it. */
  readonly rest: string;
}

interface Places {
  readonly places: readonly number[];
  readonly rest: string;
}

/** Undefined when the characters are not a response that this activity can have. */
export function read(text: string, activity: PlacingActivity): Reading | undefined {
  switch (activity.kind) {
    case 'choice': {
      const found = readPicked(text, activity.options.length);
      return found && {response: {kind: 'choice', picked: found.places}, rest: found.rest};
    }
    case 'match':
    case 'sort': {
      const found = readPlaces(text, activity.items.length, activity.targets.length);
      return found && {response: {kind: activity.kind, placed: found.places}, rest: found.rest};
    }
    case 'order': {
      const found = readPlaces(text, activity.steps.length, activity.steps.length);
      return found && {response: {kind: 'order', sequence: found.places}, rest: found.rest};
    }
    case 'conversation': {
      const found = readPlaces(text, mostTurns, mostLines);
      return found && {response: {kind: 'conversation', path: found.places}, rest: found.rest};
    }
    default:
      return activity satisfies never;
  }
}

/** More than the compiler lets any conversation have: where a path leads is known only by walking it. */
export const mostTurns = 60;
export const mostLines = 10;

/** One digit for five options: a bit each, and the sixth says that another digit follows. */
export function spellPicked(picked: readonly number[]): string {
  const groups = Math.floor(Math.max(0, ...picked) / 5) + 1;
  let text = '';
  for (let group = 0; group < groups; group++) {
    const bits = [0, 1, 2, 3, 4].filter(bit => picked.includes(group * 5 + bit));
    const more = group < groups - 1 ? 32 : 0;
    text += digits(
      bits.reduce((sum, bit) => sum + 2 ** bit, more),
      1,
    );
  }
  return text;
}

export function readPicked(text: string, below: number): Places | undefined {
  const places: number[] = [];
  for (let group = 0; group < text.length; group++) {
    const value = valueOf(text.charAt(group), 1);
    if (value === undefined) return undefined;
    places.push(...[0, 1, 2, 3, 4].filter(bit => value & (1 << bit)).map(bit => group * 5 + bit));
    if (value < 32) {
      return places.every(place => place < below)
        ? {places, rest: text.slice(group + 1)}
        : undefined;
    }
  }
  return undefined;
}

/** Lists of up to 15 places below 15 are packed; longer ones have two digits a place. */
const LONG = 48;

export function spellPlaces(places: readonly number[]): string {
  const marks = places.map(place => place + 1);
  const bits = [2, 3, 4].find(width => marks.every(mark => mark < 2 ** width));
  if (bits === undefined || marks.length > 15) {
    return [LONG * 64 + marks.length, ...marks].map(mark => digits(mark, 2)).join('');
  }
  const stream = marks.map(mark => mark.toString(2).padStart(bits, '0')).join('');
  const packed = stream.match(/.{1,6}/g) ?? [];
  return (
    digits(marks.length * 3 + bits - 2, 1) +
    packed.map(six => digits(parseInt(six.padEnd(6, '0'), 2), 1)).join('')
  );
}

export function readPlaces(text: string, most: number, below: number): Places | undefined {
  const head = valueOf(text.charAt(0), 1);
  if (head === undefined) return undefined;
  const long = head >= LONG;
  const count = long ? (valueOf(text.slice(0, 2), 2) ?? 0) - LONG * 64 : Math.floor(head / 3);
  const bits = long ? 12 : (head % 3) + 2;
  const start = long ? 2 : 1;
  const end = start + Math.ceil((count * bits) / 6);
  if (count > most || end > text.length) return undefined;
  let stream = '';
  for (const digit of text.slice(start, end)) {
    const value = valueOf(digit, 1);
    if (value === undefined) return undefined;
    stream += value.toString(2).padStart(6, '0');
  }
  const places = Array.from(
    {length: count},
    (_, at) => parseInt(stream.slice(at * bits, (at + 1) * bits), 2) - 1,
  );
  return places.every(place => place < below) ? {places, rest: text.slice(end)} : undefined;
}
