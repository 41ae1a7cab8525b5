// What must the LMS hold, and what must its trace show? The same for each launch: no error, one session, values as agreed.

import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {bankOf} from '../../src/model/course-parts.ts';
import type {Course, Module} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import {grade} from '../../src/model/grade.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {decode} from '../../src/model/memory.ts';
import {evidence, progress, type Progress, type Standing} from '../../src/model/progress.ts';
import type {Call, Launch} from '../doubles/lms-page.ts';
import type {Ledger} from './ledger.ts';
import type {Lms} from './lms.ts';

type Standard = Launch['standard'];

const session = {
  scorm12: {first: 'LMSInitialize', last: 'LMSFinish'},
  scorm2004: {first: 'Initialize', last: 'Terminate'},
} as const;

/** Every launch: one Initialize before all else, at most one Finish after all else, and no error code at all. */
export function assertTrace(calls: readonly Call[], standard: Standard): void {
  const {first, last} = session[standard];
  assert.ok(calls.length > 0, 'the LMS was called');
  for (const [launch, own] of Map.groupBy(calls, call => call.session)) {
    const methods = own.map(({method}) => method);
    assert.equal(methods.indexOf(first), 0, `launch ${launch} begins with ${first}`);
    assert.equal(methods.lastIndexOf(first), 0, `launch ${launch} has one ${first}`);
    const end = methods.indexOf(last);
    assert.ok(
      end === -1 || end === methods.length - 1,
      `launch ${launch} says nothing after ${last}`,
    );
  }
  assert.deepEqual(
    calls.filter(({error, refusals}) => error !== '0' || refusals.length > 0),
    [],
    'calls that this LMS answers with an error, or that another would',
  );
}

/** What the LMS must hold of a learner who has done this: status, score, objectives, questions of the tests, state. */
export function assertRecord(
  lms: Lms,
  standard: Standard,
  course: Course,
  {state, told}: Ledger,
): void {
  const now = progress(course, state);
  assert.deepEqual(held(lms, whole[standard](now)), whole[standard](now));
  const objectives = now.modules.flatMap(standing => objectivesOf(course, standing, state));
  for (const [place, objective] of objectives.entries()) {
    const expected = objectiveElements[standard](`cmi.objectives.${place}`, objective);
    assert.deepEqual(held(lms, expected), expected);
  }
  const asked = course.modules.flatMap(module =>
    bankOf(module).map(question => ({question, name: `M${module.number}_${question.id}`})),
  );
  for (const [place, [id, response]] of [...told].entries()) {
    const {question, name} = asked.find(({question}) => question.id === id) ?? {};
    assert.ok(question && name, `"${id}" is in a bank`);
    const at = `cmi.interactions.${place}`;
    const right = grade(question, response) === 'correct';
    const expected = {
      [`${at}.id`]: name.replaceAll('-', '_'),
      [`${at}.result`]: right ? 'correct' : standard === 'scorm12' ? 'wrong' : 'incorrect',
      [`${at}.objectives.0.id`]: nameOf(question.objectives[0] ?? 'none'),
    };
    assert.deepEqual(held(lms, expected), expected);
    if (standard === 'scorm12') {
      const words = lms.value(`${at}.student_response`);
      assert.ok(words.startsWith(`${lettersOf(response)} `), `the answer to "${id}" is ${words}`);
    }
  }
  assert.equal(lms.value(`cmi.interactions.${told.size}.id`), '', 'nothing else was answered');

  const memory = lms.value('cmi.suspend_data');
  assert.match(memory, /^[A-Za-z0-9_.~-]+$/);
  assert.ok(memory.length <= (standard === 'scorm12' ? 4096 : 64_000), 'the state fits');
  const kept = decode(memory, course).state ?? newcomer('');
  for (const module of course.modules) {
    const page = module.test?.page;
    const [attempt, best] = page ? [state.tests[page]?.attempt, state.tests[page]?.best] : [];
    if (!page || !attempt) continue;
    assert.deepEqual(kept.tests[page]?.attempt, attempt);
    assert.deepEqual(new Set(kept.tests[page].best?.right), new Set(best?.right));
    // Each attempt asks what was drawn for this learner, and nothing else.
    assert.deepEqual(attempt.asked, drawn(module, kept.run, attempt.number));
  }
}

/** Waits until the LMS has committed that this attempt was handed in. */
export async function untilHandedIn(
  lms: Lms,
  course: Course,
  {test}: Module,
  number: number,
): Promise<void> {
  const kept = (): boolean => {
    const {state} = decode(lms.value('cmi.suspend_data'), course);
    const attempt = test && state?.tests[test.page]?.attempt;
    return attempt?.number === number && attempt.handedIn;
  };
  for (let wait = 0; !kept(); wait++) {
    assert.ok(wait < 100, `the LMS hears within ten seconds of attempt ${number}`);
    await setTimeout(100);
  }
}

type Elements = Readonly<Record<string, string>>;

const held = (lms: Lms, expected: Elements): Elements =>
  Object.fromEntries(Object.keys(expected).map(element => [element, lms.value(element)]));

/** Never "failed", however a test went: another attempt is open to everyone. */
const whole: Readonly<Record<Standard, (now: Progress) => Elements>> = {
  scorm12: ({complete, score}) => ({
    'cmi.core.lesson_status': complete ? 'completed' : 'incomplete',
    'cmi.core.score.raw': String(score),
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
  }),
  scorm2004: ({complete, score}) => ({
    'cmi.completion_status': complete ? 'completed' : 'incomplete',
    'cmi.success_status': complete ? 'passed' : 'unknown',
    'cmi.score.raw': String(score),
    'cmi.score.min': '0',
    'cmi.score.max': '100',
    'cmi.score.scaled': String(score / 100),
    ...(complete ? {'cmi.progress_measure': '1'} : {}),
  }),
};

interface Objective {
  readonly id: string;
  readonly score: number;
  readonly complete: boolean;
  readonly passed: boolean;
}

/** The module first, then what its best test shows for each of its objectives. */
function objectivesOf(
  course: Course,
  {module, score, passed, missing, tally}: Standing,
  state: LearnerState,
): Objective[] {
  const complete = state.completed || missing.length === 0;
  const id = `M${module.number}`;
  return [
    {id, score, complete, passed: complete && passed},
    ...evidence(course, module, state).map(({objective, score, met}) => ({
      id: nameOf(objective.id),
      score,
      complete: complete || tally !== undefined,
      passed: met,
    })),
  ];
}

const objectiveElements: Readonly<Record<Standard, (at: string, one: Objective) => Elements>> = {
  scorm12: (at, {id, score, complete, passed}) => ({
    [`${at}.id`]: id,
    [`${at}.score.raw`]: String(score),
    [`${at}.status`]: passed ? 'passed' : complete ? 'completed' : 'incomplete',
  }),
  scorm2004: (at, {id, score, complete, passed}) => ({
    [`${at}.id`]: id,
    [`${at}.score.raw`]: String(score),
    [`${at}.success_status`]: passed ? 'passed' : 'unknown',
    [`${at}.completion_status`]: complete ? 'completed' : 'incomplete',
  }),
};

const nameOf = (objective: string): string => `LO_${objective.replaceAll('.', '_')}`;

/** In SCORM 1.2 a response begins with the letters of what was picked, in the order of the author, not of the screen. */
function lettersOf(response: Response): string {
  const letter = (place: number): string => String.fromCharCode(97 + place);
  switch (response.kind) {
    case 'choice':
      return response.picked.map(letter).join('');
    case 'match':
    case 'sort':
      return response.placed.map((target, item) => `${item + 1}${letter(target)}`).join(' ');
    case 'order':
      return response.sequence.map(letter).join('');
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      throw new Error('Writing is never reported.');
    default:
      return response satisfies never;
  }
}
