// What does the memory's grammar keep of a state? All but what nobody misses: see memory.ts and its records.

import type {Course} from '../../src/model/course.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import type {Answer, Attempt, LearnerState, Response, TestRecord} from '../../src/model/learner.ts';
import {decode} from '../../src/model/memory.ts';
import {isWriting} from '../../src/model/response-code.ts';
import {piecesOf} from '../../src/model/writing-code.ts';

type Network = Extract<Response, {kind: 'circles'}>;

/** More than any state needs. */
export const room = 1_000_000;

export function kept(state: LearnerState): LearnerState {
  const answers = Object.entries(state.answers).map(([id, answer]) => [id, keptAnswer(answer)]);
  const written = ([, answer]: unknown[]): boolean => isWriting((answer as Answer).response);
  return {
    ...state,
    // As they stand in the string: a bit for each page seen, then the others.
    marked: [
      ...state.seen.filter(page => state.marked.includes(page)),
      ...state.marked.filter(page => !state.seen.includes(page)),
    ],
    answers: Object.fromEntries([
      ...answers.filter(entry => !written(entry)),
      ...answers.filter(entry => written(entry)),
    ]) as LearnerState['answers'],
    tests: Object.fromEntries(
      Object.entries(state.tests).map(([page, record]) => [page, record && keptRecord(record)]),
    ),
  };
}

function keptAnswer(answer: Answer | undefined): Answer {
  if (!answer) throw new Error('No answer');
  const response = keptResponse(answer.response);
  const handedIn =
    answer.handedIn && (isWriting(response) ? response : keptResponse(answer.handedIn));
  return {...answer, response, handedIn, tries: Math.min(answer.tries, 15)};
}

const keptRecord = ({attempt, best, tallies}: TestRecord): TestRecord => ({
  attempt: attempt && keptAttempt(attempt),
  // Each is marked at its place among those that were asked.
  best: best && {...best, right: best.asked.filter(id => best.right.includes(id))},
  ...(tallies && {tallies}),
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
        had: [...response.had],
        ratings: [...response.ratings],
      };
    case 'circles':
      return keptNetwork(response);
    case 'statement':
      // One empty slot alone is nothing written.
      return {
        kind: 'statement',
        slots: String(response.slots) === '' ? [] : response.slots.map(clean),
      };
    case 'match':
    case 'sort':
    case 'order':
    case 'conversation':
      return response;
    default:
      return response satisfies never;
  }
}

/** One list alone in which nobody comes says nothing. */
function keptNetwork({people, comes}: Network): Network {
  const [first] = comes;
  return {
    kind: 'circles',
    people: people.map(({name, role, knows, ...rest}) => ({
      ...rest,
      name: clean(name),
      role: clean(role),
      knows: clean(knows),
    })),
    comes: comes.length === 1 && first?.length === 0 ? [] : comes,
  };
}

const clean = (text: string): string => text.toWellFormed().replace(/[\u001d-\u001f]/g, ' ');

/** Whether it is the same but for words that are missing: texts of a writing stand alone. */
export function isPartOf(part: Answer, whole: Answer): boolean {
  const {response} = part;
  if (!isWriting(response) || !isWriting(whole.response)) return inOrder(part) === inOrder(whole);
  const texts = [...piecesOf(whole.response).texts];
  const known = piecesOf(response).texts;
  const marks = (answer: Answer): unknown[] => [answer.tries, answer.solved, answer.shape];
  return (
    String(marks(part)) === String(marks(whole)) &&
    piecesOf(response).picks === piecesOf(whole.response).picks &&
    known.every(text => texts.splice(0, texts.indexOf(text) + 1).length > 0)
  );
}

/** Whatever the order of its fields. */
const inOrder = ({response, handedIn, tries, solved, shape}: Answer): string =>
  JSON.stringify([response, handedIn ?? 'none', tries, solved, shape]);

export function decoded(memory: string, course: Course): LearnerState {
  const {state} = decode(memory, course);
  if (!state) throw new Error('Nothing could be read');
  return state;
}
