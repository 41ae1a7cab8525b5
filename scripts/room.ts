// Does a record keeper hold all that a learner of a package leaves, and how much of what a thorough one writes?

import {exercisesOf} from '../src/model/course-parts.ts';
import type {Course} from '../src/model/course.ts';
import {encode} from '../src/model/memory.ts';
import {isWritten, type WritingActivity} from '../src/model/response-code.ts';
import {piecesOf, writingOf} from '../src/model/writing-code.ts';
import type {Standard} from '../src/tracking/port.ts';
import {memoryLimits} from '../src/tracking/room.ts';
import {thoroughLearner} from './thorough-learner.ts';
import {worstCase} from './worst-case.ts';

/** In characters of state. */
export interface Room {
  readonly limit: number;
  /** At the worst: all that was done, and of each writing that it was. */
  readonly facts: number;
  /** With the words of a thorough learner; undefined where the record keeper is not to have any. */
  readonly words: number | undefined;
  /** How many the package asks for. */
  readonly writings: number;
  /** Those of which a thorough learner's words are all kept: the newest. */
  readonly whole: number;
}

/** What was written for the other modules of the series has the room that is left, if any: it is on the device too. */
export function roomIn(course: Course, standard: Standard): Room {
  const limit = memoryLimits[standard];
  const write = thoroughLearner(course);
  const own = course.modules.flatMap(exercisesOf).filter(isWritten);
  const isOwn = new Set(own.map(({id}) => id));
  const wordless = (activity: WritingActivity): ReturnType<typeof write> =>
    writingOf({picks: piecesOf(write(activity)).picks, texts: []}, activity);
  const state = worstCase(course, write);
  const facts = encode(state, Infinity, 'without-words').memory.length;
  if (course.writing === 'device') {
    return {limit, facts, words: undefined, writings: own.length, whole: 0};
  }
  const ours = worstCase(course, activity => (isOwn.has(activity.id) ? write : wordless)(activity));
  const left = encode(state, limit).left.filter(id => isOwn.has(id));
  return {
    limit,
    facts,
    words: encode(ours, Infinity).memory.length,
    writings: own.length,
    whole: own.length - left.length,
  };
}

/** Beside the sizes of a package. */
export function inWords({limit, facts, words, writings, whole}: Room): string {
  const most = `of ${count(limit)}`;
  if (words === undefined) {
    return `state: facts ${count(facts)} ${most}, writing on the device only`;
  }
  const kept =
    whole === writings
      ? ''
      : `: ${whole} of ${writings} writings are whole, what does not fit is on the device only`;
  return `state: facts ${count(facts)}, with a thorough learner's writing ${count(words)} ${most}${kept}`;
}

/** One sentence for each promise that the package could not keep. The whole series in SCORM 1.2 promises the facts. */
export function shortages(room: Room, standard: Standard, {modules}: Course): string[] {
  const {limit, facts, words, writings, whole} = room;
  if (facts > limit) {
    return [
      `What a learner can have done takes ${count(facts)} characters at the worst, and ${count(limit)} are kept: some of it would be lost. Ask fewer questions, or make two courses of it.`,
    ];
  }
  if (words === undefined || whole === writings) return [];
  if (standard === 'scorm12' && modules.length > 1) return [];
  return [
    `With as much writing as its model answers have, a learner's state takes ${count(words)} characters, and ${count(limit)} are kept: of ${writings - whole} of ${writings} writings a part would be on the device only. Ask for less writing, or shorten the model answers.`,
  ];
}

const count = (characters: number): string => characters.toLocaleString('en-US');
