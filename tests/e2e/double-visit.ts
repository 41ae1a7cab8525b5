// What does one LMS double make of the package, launch by launch? New, resumed, completed, and opened once more.

import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import type {Page as Tab} from 'puppeteer-core';
import {pagesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {decode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import type {Double, Report, Standard, Stored} from '../doubles/double.ts';
import type {Call} from '../doubles/lms-page.ts';
import {vocabulary} from '../doubles/vocabulary.ts';
import {places, seeded} from './double-course.ts';
import {startDouble, type DoubleLms} from './double-lms.ts';
import {clickButton, openPage, pickRight, turnPage, until, write, writtenIn} from './mouse.ts';
import {assertTrace} from './record.ts';
import {whenShown} from './screen.ts';
import type {OpenBrowser, Sitting} from './sitting.ts';

export interface Visit {
  readonly double: Double;
  readonly zip: string;
  readonly standard: Standard;
  readonly browser: OpenBrowser;
  /** close: the tab, as most learners do. exit: by the course's button, where a closing tab tears what is under way. */
  readonly leaves: 'close' | 'exit';
  /** Codes that this LMS gives to good content too. */
  readonly excuses?: (call: Call) => boolean;
}

const own = 'Own words, kept.';
export const size = {width: 714, height: 666};

/** New: a page is turned, an exercise done, words written. Again: the same page with the same words. */
export async function comeAndComeBack(t: TestContext, visit: Visit): Promise<DoubleLms> {
  const lms = await lmsFor(t, visit);
  const {course, practice, writing} = places(visit.zip);
  const first = await sitDown(visit, lms);
  await whenShown(first);
  const [, second] = pagesOf(course);
  assert.ok(second, 'the course has a second page');
  await turnPage(first, second.id);
  await openPage(first, practice.page.id);
  await pickRight(first, practice.activity);
  await openPage(first, writing.page.id);
  await write(first, writing.activity, own);
  await leave(first, visit, lms, 1, () => {
    const {state} = decode(lms.stored['cmi.suspend_data'] ?? '', course);
    const response = state?.answers[writing.activity.id]?.response;
    return response?.kind === 'reflect' && response.text === own;
  });

  const again = await sitDown(visit, lms);
  await whenShown(again, writing.page.id);
  assert.equal(await writtenIn(again, writing.activity), own);
  await leave(again, visit, lms, 2);
  assertCalls(visit, lms);
  assert.deepEqual([...first.complaints, ...again.complaints], []);
  return lms;
}

/** All but the hand-in of the test is done: it is handed in, and the LMS shows the rest; later it shows no less. */
export async function complete(t: TestContext, visit: Visit): Promise<DoubleLms> {
  const {standard, zip} = visit;
  const {course, test} = places(zip);
  const lms = await lmsFor(t, visit, seeded(zip, standard));
  const first = await sitDown(visit, lms);
  await whenShown(first, test.id);
  await clickButton(first, words.test.handIn);
  await until('the LMS shows a complete course', () => lms.report().complete);
  await leave(first, visit, lms, 1, () => isWhole(lms.report(), course));
  const before = lms.report();

  const again = await sitDown(visit, lms);
  await whenShown(again);
  await leave(again, visit, lms, 2);
  const {seconds, ...shown} = lms.report();
  const {seconds: then, ...expected} = before;
  assert.deepEqual(shown, expected);
  assert.ok((seconds ?? 0) >= (then ?? 0), 'the time does not fall');
  assertCalls(visit, lms);
  assert.deepEqual([...first.complaints, ...again.complaints], []);
  return lms;
}

/** Full marks, the time, and each question that was asked, as far as this LMS shows them. */
function isWhole({complete, score, seconds, questions}: Report, course: Course): boolean {
  const [module] = course.modules;
  const asks = module?.test?.asks ?? 0;
  return (
    complete &&
    (score ?? '100') === '100' &&
    (seconds ?? 1) > 0 &&
    (questions === undefined ||
      (new Set(questions).size === asks && questions.every(id => /^M3_\w+$/.test(id))))
  );
}

export async function lmsFor(
  t: TestContext,
  {double, zip, standard}: Visit,
  stored: Stored = {},
): Promise<DoubleLms> {
  const lms = await startDouble({double, zip, standard, stored});
  t.after(() => lms.close());
  return lms;
}

/** In a profile of its own, so that only the LMS remembers. `launcher` is shown the page that opens a pop-up. */
export async function sitDown(
  {browser, double}: Visit,
  lms: DoubleLms,
  launcher?: (page: Tab) => void,
): Promise<Sitting> {
  const {launchUrl, origins} = lms;
  if (double.place !== 'pop-up') return browser.sitDown(launchUrl, size, {origins});
  return browser.sitDown(launchUrl, size, {
    origins,
    reach: async page => {
      launcher?.(page);
      const button = await page.waitForSelector('button:not([disabled])');
      const [opened] = await Promise.all([
        new Promise<Tab | null>(resolve => void page.once('popup', resolve)),
        button?.click(),
      ]);
      assert.ok(opened, 'the LMS opens a window');
      await opened.waitForSelector('main');
      return opened;
    },
  });
}

async function leave(
  sitting: Sitting,
  {leaves, standard}: Visit,
  lms: DoubleLms,
  session: number,
  isKept = (): boolean => true,
): Promise<void> {
  const {finish, mode} = vocabulary[standard];
  if (leaves === 'exit') await clickButton(sitting, words.screen.exit);
  else await sitting.closeTab();
  // A launch for review says nothing, not even Finish: Moodle 2004 would lose the time of the record by it.
  await until(`launch ${session} ends with ${finish}`, () =>
    lms
      .calls()
      .some(
        call =>
          call.session === session &&
          (call.method === finish || (call.args[0] === mode && call.returned === 'review')),
      ),
  );
  await until(`what launch ${session} did is kept`, isKept);
  if (leaves === 'exit') await sitting.closeTab();
}

/**
 * One session a launch, no code, nothing outside "Emit", not a word to an API of the other standard, and no body that a
 * browser might not take from a page that is being left (F73).
 */
function assertCalls({standard, excuses = () => false}: Visit, lms: DoubleLms): void {
  const {initialize, get, set, commit, finish} = vocabulary[standard];
  const methods: readonly string[] = [initialize, get, set, commit, finish];
  const calls = lms.calls();
  assert.deepEqual(
    calls.filter(({method}) => !methods.includes(method)),
    [],
    'calls of the other API',
  );
  const largest = Math.max(...lms.bodies.map(({size}) => size));
  assert.ok(largest <= 60_000, `a body of ${largest} bytes`);
  assertTrace(
    calls.map(call => (excuses(call) ? {...call, error: '0', refusals: []} : call)),
    standard,
  );
}
