// How is a case file kept outside the course, to be read back in on another device or after an attempt was reset?

import {caseFileOf, keptIn} from './course-parts.ts';
import type {Course} from './course.ts';
import type {ActivityId, PageId} from './ids.ts';
import {answerTo, newcomer, type Answer, type Answers} from './learner.ts';
import {decode, encode} from './memory.ts';
import {isWriting} from './response-code.ts';
import {piecesOf, wordsIn, writingIn} from './writing-code.ts';

/** What was written, by exercise; and when it was saved. */
export interface Saved {
  readonly at: Date;
  readonly answers: Answers;
}

/** A file has the bookmarks too; pages that this package does not have are left out. */
export interface SavedFile extends Saved {
  readonly marked: readonly PageId[];
}

/** A case file that is on this device, as far as it is not here already. */
export interface Found extends Saved {
  /** older: the learner's own too, and gave way to newer words. nameless: nobody can say whose it is, so the learner is asked. */
  readonly kind: 'own' | 'older' | 'nameless';
}

/** No real file comes near; what is larger is not read at all. */
export const longestFile = 1_000_000;

const what = (course: Course): string => `Case file of course ${course.code}`;

/** JSON of a few lines; `state` is the course's own sealed string, which shows every change. */
export function savedFile(
  course: Course,
  answers: Answers,
  at: Date,
  marked: readonly PageId[] = [],
): string {
  const kept = {...newcomer(''), answers: writingOf(course, answers), marked};
  const {memory} = encode(kept, Infinity);
  const file = {what: what(course), version: course.version, at: at.toISOString(), state: memory};
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** unread: no case file of this course. damaged: it was one, and cannot be trusted any more. nothing: no part that is known here. */
export function readSavedFile(
  text: string,
  course: Course,
): SavedFile | 'unread' | 'damaged' | 'nothing' {
  const file = parsed(text);
  if (file?.['what'] !== what(course) || typeof file['state'] !== 'string') return 'unread';
  const at = new Date(typeof file['at'] === 'string' ? file['at'] : Number.NaN);
  const {state, damage} = decode(file['state'], course);
  if (!state || damage !== 'none' || Number.isNaN(at.getTime())) return 'damaged';
  const answers = writingOf(course, state.answers);
  const {marked} = state;
  return Object.keys(answers).length + marked.length === 0 ? 'nothing' : {at, answers, marked};
}

/** Of the case file only: what else was answered, or completed, is never taken from a file. */
export function writingOf(course: Course, answers: Answers): Answers {
  return Object.fromEntries(
    caseFileOf(course).flatMap(part =>
      keptIn(part).flatMap((activity): [ActivityId, Answer][] => {
        const answer = answerTo(activity, answers);
        return answer && writingIn(answer)
          ? [[activity.id, {...answer, handedIn: undefined, tries: 0, solved: false}]]
          : [];
      }),
    ),
  );
}

/** The words of a part, in one string that only the same words have; "" where there are none. */
export function wordsOf(answers: Answers, id: string): string {
  const writing = writingIn(answers[id as ActivityId]);
  return writing ? JSON.stringify(piecesOf(writing)) : '';
}

/** What other answers have that these have not, or have in other words. */
export const beside = (others: Answers, own: Answers): Answers =>
  Object.fromEntries(
    Object.entries(others).filter(([id]) => wordsOf(others, id) !== wordsOf(own, id)),
  );

/** Parts of which some words stand nowhere in the newer answers: where one only wrote on, nothing is lost. */
export function lostFrom(older: Answers, newer: Answers): Answers {
  const text = (id: string): string => {
    const response = newer[id as ActivityId]?.response;
    return response && isWriting(response) ? wordsIn(response).join('\n') : '';
  };
  return Object.fromEntries(
    Object.entries(older).filter(([id, answer]) => {
      const {response} = answer ?? {};
      const words = response && isWriting(response) ? wordsIn(response) : [];
      return words.some(word => !text(id).includes(word.trim()));
    }),
  );
}

/** The heading of an exercise in the case file. */
export const headingOf = (course: Course, id: string): string =>
  caseFileOf(course)
    .flatMap(keptIn)
    .find(entry => entry.id === id)?.file ?? id;

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    // Whatever is no JSON is no case file; the screen says so.
    return undefined;
  }
}
