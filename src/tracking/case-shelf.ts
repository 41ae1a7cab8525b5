// Which case files does this device keep, and whose are they? One a learner, for all packages of the course.

import {hash} from '../model/digits.ts';
import {guarded} from './device.ts';

/** A case file on the device, as its text. */
export interface Kept {
  readonly owner: string;
  readonly text: string;
  /** What gave way to newer words before the learner saw it, as another such text. */
  readonly aside?: string;
}

/** All access is guarded, since browsers may refuse storage (F81). */
export interface CaseShelf {
  /** The newest first. */
  recall(): readonly Kept[];
  /** Whether the browser kept it. */
  keep(kept: Kept): boolean;
  /** Nothing of this owner stays. */
  drop(owner: string): boolean;
}

/** More people than this share no laptop for one course; the oldest makes room. */
const most = 8;

export function caseShelf(code: string): CaseShelf {
  const key = `sop-suds-${code} case files`;
  const recall = (): Kept[] => guarded(() => entriesIn(localStorage.getItem(key) ?? '[]'), []);
  const put = (first: readonly Kept[], gone: string): boolean =>
    guarded(() => {
      const others = recall().filter(({owner}) => owner !== gone);
      localStorage.setItem(key, JSON.stringify([...first, ...others].slice(0, most)));
      return true;
    }, false);
  return {recall, keep: kept => put([kept], kept.owner), drop: owner => put([], owner)};
}

/** A learner by the LMS's own id, which is not written down; without one by this run, which no other learner has. */
export const ownerOf = (learnerId: string, run: string): string =>
  learnerId === '' ? `run ${run}` : `learner ${hash(learnerId).toString(36)}`;

/** Whether this is the case file of a person whom the LMS did not name. */
export const isNameless = ({owner}: Kept): boolean => owner.startsWith('run ');

function entriesIn(text: string): Kept[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.filter(isKept) : [];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'owner' in value &&
  'text' in value &&
  typeof value.owner === 'string' &&
  typeof value.text === 'string' &&
  (!('aside' in value) || typeof value.aside === 'string');
