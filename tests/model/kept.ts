// What does the memory's grammar keep of a state? All but what nobody misses: see memory.ts and its records.

import type {ActivityId, Course} from '../../src/model/course.ts';
import type {Answer, Attempt, LearnerState, Response, TestRecord} from '../../src/model/learner.ts';
import {decode} from '../../src/model/memory.ts';

/** More than any state needs. */
export const room = 1_000_000;

export function kept(state: LearnerState): LearnerState {
  const answers = Object.entries(state.answers).map(([id, answer]) => [id, keptAnswer(answer)]);
  const isWriting = ([, answer]: unknown[]): boolean =>
    ['reflect', 'plan'].includes((answer as Answer).response.kind);
  return {
    ...state,
    answers: Object.fromEntries([
      ...answers.filter(entry => !isWriting(entry)),
      ...answers.filter(entry => isWriting(entry)),
    ]) as LearnerState['answers'],
    tests: Object.fromEntries(
      Object.entries(state.tests).map(([page, record]) => [page, record && keptRecord(record)]),
    ),
  };
}

function keptAnswer(answer: Answer | undefined): Answer {
  if (!answer) throw new Error('No answer');
  const response = keptResponse(answer.response);
  const writing = response.kind === 'reflect' || response.kind === 'plan';
  const handedIn = answer.handedIn && (writing ? response : keptResponse(answer.handedIn));
  return {...answer, response, handedIn, tries: Math.min(answer.tries, 15)};
}

const keptRecord = ({attempt, best}: TestRecord): TestRecord => ({
  attempt: attempt && keptAttempt(attempt),
  // Each is marked at its place among those that were asked.
  best: best && {...best, right: best.asked.filter(id => best.right.includes(id))},
});

const keptAttempt = (attempt: Attempt): Attempt => ({
  ...attempt,
  replies: Object.fromEntries(
    Object.entries(attempt.replies).map(([id, reply]) => [
      id as ActivityId,
      reply && {...reply, response: keptResponse(reply.response)},
    ]),
  ),
});

function keptResponse(response: Response): Response {
  switch (response.kind) {
    case 'choice':
      return {kind: 'choice', picked: [...response.picked].sort((a, b) => a - b)};
    case 'reflect':
      return {kind: 'reflect', text: clean(response.text)};
    case 'plan':
      return {
        kind: 'plan',
        rows: response.rows.map(row => ({...row, cells: row.cells.map(cell => clean(cell))})),
      };
    case 'match':
    case 'sort':
    case 'order':
      return response;
    default:
      return response satisfies never;
  }
}

const clean = (text: string): string => text.toWellFormed().replace(/[\u001e\u001f]/g, ' ');

export function decoded(memory: string, course: Course): LearnerState {
  const {state} = decode(memory, course);
  if (!state) throw new Error('Nothing could be read');
  return state;
}
