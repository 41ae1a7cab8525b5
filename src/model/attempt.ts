// What becomes of a test? An attempt begins, takes replies, and is handed in: its score counts where it is the best.

import type {Activity} from './activity.ts';
import {grade, lacking, sameResponse} from './grade.ts';
import type {ActivityId, PageId} from './ids.ts';
import type {Attempt, LearnerState, Response, Result, Tally} from './learner.ts';

export function begin(
  state: LearnerState,
  test: PageId,
  asked: readonly ActivityId[],
): LearnerState {
  const {attempt} = state.tests[test] ?? {};
  if (attempt && !attempt.handedIn) return state;
  const number = (attempt?.number ?? 0) + 1;
  return withAttempt(state, test, {number, asked, replies: {}, handedIn: false});
}

export function reply(
  state: LearnerState,
  test: PageId,
  activity: Activity,
  response: Response,
): LearnerState {
  const {attempt} = state.tests[test] ?? {};
  if (!attempt || attempt.handedIn || !attempt.asked.includes(activity.id)) return state;
  const before = attempt.replies[activity.id];
  if (before?.shape === activity.shape && sameResponse(before.response, response)) return state;
  const replies = {...attempt.replies, [activity.id]: {response, shape: activity.shape}};
  return withAttempt(state, test, {...attempt, replies});
}

export function handIn(state: LearnerState, test: PageId, bank: readonly Activity[]): LearnerState {
  const {attempt, best, tallies} = state.tests[test] ?? {};
  if (!attempt || attempt.handedIn) return state;
  const {asked} = attempt;
  const right = bank
    .filter(question => asked.includes(question.id) && isRight(question, attempt))
    .map(({id}) => id);
  const better = !best || right.length * best.asked.length > best.right.length * asked.length;
  const now = better ? {asked, right} : best;
  const last = {right: right.length, of: asked.length};
  const first = tallies?.first ?? (best ? tallyOf(best) : last);
  const record = {attempt: {...attempt, handedIn: true}, best: now};
  const alike = [first, last].every(tally => sameTally(tally, tallyOf(now)));
  return {
    ...state,
    tests: {...state.tests, [test]: alike ? record : {...record, tallies: {first, last}}},
  };
}

export const tallyOf = ({asked, right}: Result): Tally => ({right: right.length, of: asked.length});

const sameTally = (a: Tally, b: Tally): boolean => a.right === b.right && a.of === b.of;

const withAttempt = (state: LearnerState, test: PageId, attempt: Attempt): LearnerState => ({
  ...state,
  tests: {...state.tests, [test]: {best: undefined, ...state.tests[test], attempt}},
});

/** Whether a question has its right reply in an attempt; a reply to another shape is none. */
export function isRight(question: Activity, {replies}: Attempt): boolean {
  const given = replies[question.id];
  return given?.shape === question.shape && grade(question, given.response) === 'correct';
}

/** Whether a question of an attempt still lacks something. */
export function isOpen(question: Activity, {replies}: Attempt): boolean {
  const given = replies[question.id];
  return lacking(question, given?.shape === question.shape ? given.response : undefined) !== 0;
}
