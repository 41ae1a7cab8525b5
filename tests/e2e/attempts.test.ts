// What if the test is not passed, or left in the middle? Nothing is held against the learner, and the best attempt counts.

import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import type {Course, Module, Page} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {decode} from '../../src/model/memory.ts';
import {progress} from '../../src/model/progress.ts';
import {words} from '../../src/words.ts';
import type {Aim} from './answer.ts';
import {violations} from './axe.ts';
import {zipOf} from './cases.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {press, tabBackTo, tabTo} from './keyboard.ts';
import {allButTests, memoryOf, taken, type Ledger, type Replies} from './ledger.ts';
import type {Launch} from '../doubles/lms-page.ts';
import type {Lms} from './lms.ts';
import {courseIn} from './package-course.ts';
import {assertRecord, assertTrace, untilHandedIn} from './record.ts';
import {goOn, leave, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {begin, goBack, goForward, handIn, practice, replyFrom, takeTest} from './take-test.ts';
import {untilSaid, workOn, type Work} from './work.ts';

const browser = browserFor('chromium');

test('below the mark the course stays open, never failed; practice changes nothing; the best attempt counts', async t => {
  const {lms, course, module, page, start} = await atTest(t, 'scorm2004-3rd', 'scorm2004');
  const sitting = await browser().sitDown(lms.launchUrl, frame);
  await whenShown(sitting, page.id);

  const first = await takeTest(sitting, module, {aim: missing(4)});
  await untilHandedIn(lms, course, module, 1);
  const below = taken(start, course, module, first);
  assert.ok(progress(course, below.state).score < course.pass, 'four misses are below the mark');
  assertRecord(lms, 'scorm2004', course, below);

  const calls = lms.calls().length;
  await practice(sitting, first);
  assert.equal(lms.calls().length, calls, 'the LMS hears nothing of practice');
  assertRecord(lms, 'scorm2004', course, below);

  const second = await takeTest(sitting, module, {aim: missing(1)});
  assert.deepEqual(
    idsOf(second).filter(id => idsOf(first).includes(id)),
    [],
    'no question is asked twice',
  );
  await untilSaid(sitting, 'Reported');
  const passed = taken(below, course, module, second);
  const {score} = progress(course, passed.state);
  assert.ok(score >= course.pass && score < 100, `one miss makes ${score}`);
  assertRecord(lms, 'scorm2004', course, passed);

  const third = await takeTest(sitting, module, {aim: missing(6)});
  await untilHandedIn(lms, course, module, 3);
  const worse = taken(passed, course, module, third);
  assert.equal(progress(course, worse.state).score, score);
  assertRecord(lms, 'scorm2004', course, worse);
  await goOn(sitting, 'finish');
  await leave(sitting);
  await lms.ended();
  assertRecord(lms, 'scorm2004', course, worse);
  const {answers} = decode(lms.value('cmi.suspend_data'), course).state ?? {};
  assert.deepEqual(answers, start.state.answers, 'what was practiced is not kept');
  await sitting.closeTab();
  assertTrace(lms.calls(), 'scorm2004');
  assert.deepEqual([...sitting.complaints], []);
});

test('a test that was left in the middle goes on where it was, with its answers', async t => {
  const {lms, course, module, page, start} = await atTest(t, 'scorm12', 'scorm12');
  const first = await browser().sitDown(lms.launchUrl, frame);
  await whenShown(first, page.id);
  await begin(first, module);
  const before = await replyFrom(first, module, 0, {until: 5, aim: missing(1)});
  const work = await answersBefore(first, module, 5);
  await first.closeTab();
  await lms.ended();
  assert.equal(lms.value('cmi.core.score.raw'), '0', 'nothing counts before it is handed in');
  assert.equal(lms.value('cmi.interactions.0.id'), '');

  const second = await browser().sitDown(lms.launchUrl, frame);
  await whenShown(second, page.id);
  const asked = words.test.question(6, drawn(module, start.state.run, 1).length);
  await second.course.waitForFunction(
    wanted => document.querySelector('sop-test h2')?.textContent.trim() === wanted,
    {timeout: 20_000},
    asked,
  );
  assert.deepEqual(await answersBefore(second, module, 5), work);

  const middle = await replyFrom(second, module, 5, {until: 11});
  await goForward(second, module, 12);
  await tabTo(second, {selector: 'sop-test .primary'});
  await press(second, 'Enter');
  const refusal = await second.course.$eval('sop-test [role=alert]', alert => alert.textContent);
  assert.equal(refusal, words.test.open(1));
  assert.deepEqual(await violations(second), []);
  await tabBackTo(second, {selector: 'sop-test button', words: words.test.state(12, true)});
  await press(second, 'Enter');
  const last = await replyFrom(second, module, 11);
  const replies: Replies = new Map([...before, ...middle, ...last]);
  await handIn(second, replies);
  await untilSaid(second, 'Reported');
  assertRecord(lms, 'scorm12', course, taken(start, course, module, replies));
  await second.closeTab();
  assertTrace(lms.calls(), 'scorm12');
  assert.deepEqual([...first.complaints, ...second.complaints], []);
});

/** The first so many are missed. */
const missing =
  (count: number) =>
  (place: number): Aim =>
    place < count ? 'wrong' : 'right';

const idsOf = (replies: Replies): ActivityId[] => [...replies.keys()].map(({id}) => id);

/** An LMS in which a learner has done all but the test. */
async function atTest(
  t: TestContext,
  edition: string,
  standard: Launch['standard'],
): Promise<{lms: Lms; course: Course; module: Module; page: Page; start: Ledger}> {
  const zip = zipOf(edition);
  const course = courseIn(zip);
  const [module] = course.modules;
  const page = module?.pages.find(({id}) => id === module.test?.page);
  if (!module || !page) throw new Error(`${zip} has no test.`);
  const start = allButTests(course, page);
  const memory = memoryOf(start, standard === 'scorm12' ? 4000 : 15_000);
  const lms = await lmsFor(t, {zip, standard, memory});
  return {lms, course, module, page, start};
}

/** What stands in the questions before this one, back to the first; then forward again. */
async function answersBefore(sitting: Sitting, module: Module, place: number): Promise<Work[]> {
  const work: Work[] = [];
  for (let before = place - 1; before >= 0; before--) {
    await goBack(sitting, module, before);
    work.push(await workOn(sitting));
  }
  for (let next = 1; next <= place; next++) await goForward(sitting, module, next);
  return work;
}
