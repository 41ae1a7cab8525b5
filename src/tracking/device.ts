// What does this device keep beside the record keeper? The last state strings, for a page that died before it could save.

import {hash} from '../model/digits.ts';

/** One run of the course, as it stood last on this device. */
export interface Copy {
  /** Whose it is, as ownerOf() says. */
  readonly owner: string;
  readonly run: string;
  readonly memory: string;
  /** The record keeper has held this run. What it never held cannot be an attempt that somebody reset. */
  readonly told: boolean;
  /** Milliseconds since 1970, by the device's own clock. */
  readonly at: number;
  /**
   * The record keeper's strings from which it comes, and those that it sent, hashed. Where the record keeper holds another
   * one, the course went on elsewhere, and counting changes would not tell which of the two is the later.
   */
  readonly knows: readonly number[];
}

/** What an LMS adds at the end of a string, or a port to make it differ, makes it no other. */
export const traceOf = (memory: string): number => hash(memory.trim().replace(/~+$/, ''));

/** Every access is guarded, since browsers may refuse storage (F81). */
export interface DeviceCopy {
  /** The newest first. */
  recall(): readonly Copy[];
  /** In place of what was kept of the same run. Whether the browser kept it. */
  keep(copy: Copy): boolean;
}

/** So many runs: on a shared computer the next learner does not push out what the last one could not save. */
const most = 4;

export function deviceCopy(packageId: string): DeviceCopy {
  const key = `${packageId} state`;
  const recall = (): Copy[] =>
    guarded(() => {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(value) ? value.filter(isCopy) : [];
    }, []);
  const write = (copies: readonly Copy[]): boolean =>
    guarded(() => {
      localStorage.setItem(key, JSON.stringify(copies));
      return true;
    }, false);
  return {
    recall,
    keep(copy) {
      const others = recall().filter(({run}) => run !== copy.run);
      // Where the browser has no room for all of them, this one goes before the older ones.
      return write([copy, ...others].slice(0, most)) || write([copy]);
    },
  };
}

const isCopy = (value: unknown): value is Copy =>
  typeof value === 'object' &&
  value !== null &&
  'owner' in value &&
  'run' in value &&
  'memory' in value &&
  'told' in value &&
  'at' in value &&
  typeof value.owner === 'string' &&
  typeof value.run === 'string' &&
  typeof value.memory === 'string' &&
  typeof value.told === 'boolean' &&
  typeof value.at === 'number' &&
  'knows' in value &&
  Array.isArray(value.knows);

/** Where a program shows web pages and lends them no storage, `localStorage` is null: to use it is a TypeError. */
const refusals = [DOMException, SyntaxError, TypeError];

/** What the browser refuses, or cannot read, is as good as not there. */
export function guarded<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch (error) {
    if (refusals.some(refusal => error instanceof refusal)) return otherwise;
    throw error;
  }
}
