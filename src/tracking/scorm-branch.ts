// Does the LMS keep objectives and interactions, and which does it hold already?

import type {Dialect} from './dialect.ts';
import type {Calls} from './scorm-calls.ts';

export interface Branch {
  readonly kept: boolean;
  /** The parts that the LMS names as supported; undefined where it names none. */
  readonly parts: ReadonlySet<string> | undefined;
  /** Undefined where the LMS gives no number (F52). */
  readonly count: number | undefined;
}

/** Switched off, or not there: nothing is asked of it and nothing told (F62). */
export const unused: Branch = {kept: false, parts: undefined, count: undefined};

/**
 * Asked once a launch, so that an LMS without the branch sees one question and no refused value (F16, F62).
 * `mute`: an LMS that says "" to everything, also to its status, does not mean by "" that it lacks the branch.
 */
export function branchOf(calls: Calls, name: 'objectives' | 'interactions', mute: boolean): Branch {
  const children = calls.get(`cmi.${name}._children`);
  const parts = children.value.split(',').map(part => part.trim());
  const named = children.done && children.value.trim() !== '';
  if (!named && !(children.done && mute)) return unused;
  const count = calls.get(`cmi.${name}._count`).value.trim();
  return {
    kept: true,
    parts: named ? new Set(parts) : undefined,
    count: /^\d{1,4}$/.test(count) ? Number(count) : undefined,
  };
}

interface HeldObjective {
  readonly id: string;
  /** As core statuses are read: lower case, trimmed. */
  readonly status: string;
}

/** Looked up by id, never by place: a manifest may have filled in others, in another order. */
export function heldObjectives(calls: Calls, branch: Branch, {elements}: Dialect): HeldObjective[] {
  return Array.from({length: branch.count ?? 0}, (_, place) => ({
    id: calls.get(`cmi.objectives.${place}.id`).value,
    status: wordOf(calls.get(`cmi.objectives.${place}.${elements.objectiveStatus}`).value),
  }));
}

/** Some LMSs write statuses in capitals (F18). */
export const wordOf = (value: string): string => value.trim().toLowerCase();

/** The LMS has not been told a status yet, or does not tell it. */
export const isUnset = (word: string): boolean => ['', 'unknown', 'not attempted'].includes(word);
