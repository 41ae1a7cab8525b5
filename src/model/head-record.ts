// What stands first in the state string? The run and what the whole of it has come to: each field in a fixed place.

import {checkOf, codeOf, digits, valueOf} from './digits.ts';
import type {PageId} from './ids.ts';
import {newcomer, type LearnerState} from './learner.ts';

/** The last two are the check. */
const HEAD = /^([\w-]*)\.(.{5})(.)(.{6})(.{5})(.{3})(.{2})$/;
/** No page's code: codes have 17 bits. */
const NO_PAGE = '___';

export function spellHead(state: LearnerState): string {
  const head = [
    state.run.replace(/[^\w-]/g, '').slice(0, 16),
    '.',
    digits(state.revision, 5),
    digits(state.completed ? 1 : 0, 1),
    digits(state.completedAt, 6),
    digits(state.seconds, 5),
    state.page === undefined ? NO_PAGE : codeOf(state.page),
  ].join('');
  return head + checkOf(head, 2);
}

export function readHead(
  head: string,
  pages: ReadonlyMap<string, PageId>,
): LearnerState | undefined {
  const [, run, revision, completed, completedAt, seconds, page, check] = HEAD.exec(head) ?? [];
  if (run === undefined || check !== checkOf(head.slice(0, -2), 2)) return undefined;
  return {
    ...newcomer(run),
    revision: valueOf(revision ?? '', 5) ?? 0,
    completed: valueOf(completed ?? '', 1) === 1,
    completedAt: valueOf(completedAt ?? '', 6) ?? 0,
    seconds: valueOf(seconds ?? '', 5) ?? 0,
    page: pages.get(page ?? ''),
  };
}
