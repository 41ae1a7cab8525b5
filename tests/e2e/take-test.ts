// How is a module's test taken by keyboard alone? From the button that begins it, question by question, to its result.

import assert from 'node:assert/strict';
import type {Activity} from '../../src/model/activity.ts';
import {bankOf} from '../../src/model/course-parts.ts';
import type {Module} from '../../src/model/course.ts';
import {grade} from '../../src/model/grade.ts';
import type {Response} from '../../src/model/learner.ts';
import {percent} from '../../src/model/progress.ts';
import {words} from '../../src/words.ts';
import {answer, fillIn, responseTo, type Aim} from './answer.ts';
import {press, tabTo} from './keyboard.ts';
import type {Replies} from './ledger.ts';
import type {Screen} from './screen.ts';
import type {Sitting} from './sitting.ts';

interface Taking {
  /** By the place of a question among those that are asked, from 0. */
  readonly aim?: ((place: number) => Aim) | undefined;
  /** Looks at the first question of each kind, at the look over all of them, and at the result. */
  readonly look?: ((screen: Pick<Screen, 'id'>) => Promise<void>) | undefined;
}

/** The whole of it, from the screen that offers the test, to the result. */
export async function takeTest(
  sitting: Sitting,
  module: Module,
  {aim, look}: Taking = {},
): Promise<Replies> {
  await begin(sitting, module);
  const replies = await replyFrom(sitting, module, 0, {aim, look});
  await handIn(sitting, replies, look);
  return replies;
}

/** Begins a test, whether it is the first or another one. */
export async function begin(sitting: Sitting, module: Module): Promise<void> {
  const first = await sitting.course.$eval('sop-test', test => test.querySelector('h2') === null);
  await pressButton(sitting, first ? words.test.begin : words.test.again);
  await untilStep(sitting, words.test.question(1, asksOf(module)));
}

/** What the attempt under these replies missed, asked once more below its result, and back to that. */
export async function practice(sitting: Sitting, replies: Replies): Promise<void> {
  await pressButton(sitting, words.test.retry);
  await untilStep(sitting, words.test.retry);
  const missed = missedIn(replies);
  const asked = await sitting.course.$$eval('sop-test > [id]', shown => shown.map(({id}) => id));
  assert.deepEqual(
    asked,
    missed.map(({id}) => id),
  );
  for (const question of missed) await answer(sitting, question, 'right');
  await pressButton(sitting, words.test.toResult);
  await untilStep(sitting, resultOf(replies));
}

async function pressButton(sitting: Sitting, said: string): Promise<void> {
  await tabTo(sitting, {selector: 'sop-test button', words: said});
  await press(sitting, 'Enter');
}

/** Replies from this question on, to the look over all of them, or to the question at `until`, which stays open. */
export async function replyFrom(
  sitting: Sitting,
  module: Module,
  from: number,
  {aim = () => 'right', look, until = asksOf(module)}: Taking & {readonly until?: number} = {},
): Promise<Replies> {
  const replies = new Map<Activity, Response>();
  const kinds = new Set<string>();
  for (let place = from; place < until; place++) {
    const question = await questionShown(sitting, module);
    const kind = `${question.kind}${question.kind === 'choice' ? question.right.length : ''}`;
    if (!kinds.has(kind)) await look?.({id: `the question ${question.id}`});
    kinds.add(kind);
    await fillIn(sitting, question, aim(place));
    replies.set(question, responseTo(question, aim(place)));
    await goForward(sitting, module, place + 1);
  }
  return replies;
}

/** From a question to the next one, or to the look over all. */
export async function goForward(sitting: Sitting, module: Module, to: number): Promise<void> {
  const asks = asksOf(module);
  await pressButton(sitting, to < asks ? words.test.next : words.test.look);
  await untilStep(sitting, to < asks ? words.test.question(to + 1, asks) : words.test.look);
}

/** From a question to the one before it. */
export async function goBack(sitting: Sitting, module: Module, to: number): Promise<void> {
  await pressButton(sitting, words.test.back);
  await untilStep(sitting, words.test.question(to + 1, asksOf(module)));
}

/** From the look over all to the result, which must be the one that these replies have earned. */
export async function handIn(
  sitting: Sitting,
  replies: Replies,
  look?: Taking['look'],
): Promise<void> {
  await look?.({id: 'the look over all questions'});
  await pressButton(sitting, words.test.handIn);
  await untilStep(sitting, resultOf(replies));
  await look?.({id: 'the result of a test'});
}

function resultOf(replies: Replies): string {
  const tally = {right: replies.size - missedIn(replies).length, of: replies.size};
  return words.test.result(tally.right, tally.of, percent(tally));
}

const missedIn = (replies: Replies): Activity[] =>
  [...replies]
    .filter(([question, reply]) => grade(question, reply) !== 'correct')
    .map(([question]) => question);

/** Waits for the heading of a step; the focus must be on it, in sight, and one button be the main one. */
async function untilStep(sitting: Sitting, heading: string): Promise<void> {
  const {course} = sitting;
  await course.waitForFunction(
    wanted => document.querySelector('sop-test h2')?.textContent.trim() === wanted,
    {timeout: 20_000},
    heading,
  );
  const {focused, inSight, primaries} = await course.$eval('sop-test h2', title => {
    const {left, top, bottom} = title.getBoundingClientRect();
    const shown = document.elementFromPoint(left + 4, (top + bottom) / 2);
    return {
      focused: document.activeElement === title,
      inSight: top >= 0 && bottom <= innerHeight && (shown === title || title.contains(shown)),
      primaries: document.querySelectorAll('main .primary').length,
    };
  });
  if (!focused) sitting.complain(`the focus is not on "${heading}"`);
  if (!inSight) sitting.complain(`"${heading}" is out of sight`);
  if (primaries !== 1) sitting.complain(`"${heading}" has ${primaries} primary buttons`);
}

export const asksOf = ({test}: Module): number => test?.asks ?? 0;

/** The one question that is asked now, among those of the bank. */
async function questionShown({course}: Sitting, module: Module): Promise<Activity> {
  const ids = await course.$$eval('sop-test > [id]', questions => questions.map(({id}) => id));
  const [question] = bankOf(module).filter(({id}) => ids.includes(id));
  if (!question || ids.length !== 1)
    throw new Error(`A test asks one question of its bank at a time, not "${ids.join()}".`);
  return question;
}
