// What does the learner see where an LMS makes work impossible? Each of these doubles does it in its own way, in Chromium.

import assert from 'node:assert/strict';
import {after, before, test, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Plan} from '../../src/model/activity.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import {newcomer, type PlanRow, type Response} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {words} from '../../src/words.ts';
import {double as badMime} from '../doubles/bad-mime.ts';
import type {Double, Standard, Stored} from '../doubles/double.ts';
import {double as liar} from '../doubles/liar.ts';
import {double as popup} from '../doubles/popup.ts';
import {double as reusedApi} from '../doubles/reused-api.ts';
import {column, double as truncating} from '../doubles/truncating.ts';
import {zipOf} from './cases.ts';
import {hurry, speed} from './clock.ts';
import {startDouble, type DoubleLms} from './double-lms.ts';
import {places, seeded} from './double-course.ts';
import {sitDown, size} from './double-visit.ts';
import {clickButton, openPage, turnPage, until, write, writtenIn} from './mouse.ts';
import {whenShown} from './screen.ts';
import {openBrowser, type OpenBrowser} from './sitting.ts';
import {said, untilSaid} from './work.ts';

const editions = {scorm12: 'scorm12', scorm2004: 'scorm2004-3rd'} as const;

let browser: OpenBrowser;
before(async () => {
  browser = await openBrowser('chromium', 'light');
});
after(() => browser.close());

test('F67 F68 an LMS that says "true" and keeps nothing is found out within a minute (liar)', async t => {
  const {lms, zip} = await lmsOf(t, liar, 'scorm12');
  const sitting = await browser.sitDown(lms.launchUrl, size, {prepare: hurry});
  await whenShown(sitting);
  const [, second, third] = pagesOf(places(zip).course);
  assert.ok(second && third);
  await turnPage(sitting, second.id);
  await until('the package asks for its own file', () =>
    lms.files.some(name => /^probe-\w+\.txt$/.test(name)),
  );
  lms.signedIn = false;
  const from = Date.now();
  await turnPage(sitting, third.id);
  let status = '';
  while (!status.startsWith(words.saved.failed)) {
    ({status} = await said(sitting));
    const seconds = ((Date.now() - from) * speed) / 1000;
    assert.ok(seconds <= 60, `after ${seconds} seconds the screen still says "${status}"`);
  }
  assert.notEqual(await sitting.course.$eval('main', main => main.textContent.trim()), '');
  await sitting.closeTab();
});

test('F84 F85 where scripts cannot load the page says so itself, and names the file (bad-mime)', async t => {
  const {lms} = await lmsOf(t, badMime, 'scorm12');
  const sitting = await browser.sitDown(lms.launchUrl, size);
  const shown = await sitting.course.waitForFunction(
    () => {
      const notice = document.querySelector<HTMLElement>('#not-loaded');
      return (
        notice?.checkVisibility() === true && notice.innerText.includes('.js') && notice.innerText
      );
    },
    {timeout: 20_000},
  );
  assert.match(String(await shown.jsonValue()), /\w+-\w+\.js/);
  const first = await sitting.course.$eval('main', main => main.innerText.trim().length);
  assert.ok(first > 200, 'the first screen is there to read');
  assert.deepEqual(lms.calls(), []);
  await sitting.closeTab();
});

test('F06 an LMS window that is closed while the course runs takes no word along (popup)', async t => {
  const zip = zipOf(editions.scorm12);
  const {lms} = await lmsOf(t, popup, 'scorm12', seeded(zip, 'scorm12'));
  const {writing, test: page} = places(zip);
  let launcher: Page | undefined;
  const visit = {double: popup, zip, standard: 'scorm12', browser, leaves: 'close'} as const;
  const sitting = await sitDown(visit, lms, page => {
    launcher = page;
  });
  await openPage(sitting, writing.page.id);
  await launcher?.close();
  await write(sitting, writing.activity, 'After the end. ');
  const wrote = await writtenIn(sitting, writing.activity);
  assert.ok(wrote.includes('After the end. '), wrote);
  await openPage(sitting, page.id);
  await clickButton(sitting, words.test.handIn);
  await untilSaid(sitting, words.saved.failed);
  await openPage(sitting, writing.page.id);
  assert.equal(await writtenIn(sitting, writing.activity), wrote);
  assert.deepEqual([...sitting.complaints], []);
  await sitting.page.close();
});

test('F09 a session that is over is said to be, and nothing more is written in it (reused-api, 104)', async t => {
  const {lms, zip} = await lmsOf(t, reusedApi, 'scorm2004');
  const [, second] = pagesOf(places(zip).course);
  assert.ok(second);
  const sitting = await browser.sitDown(lms.launchUrl, size);
  await whenShown(sitting);
  await turnPage(sitting, second.id);
  await sitting.course.evaluate(() => location.reload());
  await untilSaid(sitting, words.saved.ended);
  await until('the second Initialize is refused', () =>
    lms.calls().some(({method, error}) => method === 'Initialize' && error === '104'),
  );
  const refused = lms.calls().findIndex(({error}) => error === '104');
  assert.deepEqual(lms.calls().slice(refused + 1), [], 'no call after it');
  await sitting.closeTab();

  const again = await browser.sitDown(lms.launchUrl, size);
  await whenShown(again, second.id);
  await again.closeTab();
});

test('F08 a session that lives on is gone on with (reused-api, 101)', async t => {
  const {lms, zip} = await lmsOf(t, reusedApi, 'scorm12');
  const {course, writing} = places(zip);
  const sitting = await browser.sitDown(lms.launchUrl, size);
  await whenShown(sitting);
  await openPage(sitting, writing.page.id);
  await sitting.course.evaluate(() => location.reload());
  await whenShown(sitting, writing.page.id);
  const [, second] = pagesOf(course);
  assert.ok(second);
  await openPage(sitting, second.id);
  await sitting.closeTab();
  await until(
    'the LMS knows the place',
    () => lms.stored['cmi.core.lesson_location'] === second.id,
  );
});

test('F40 F41 a memory that was cut to 4,096 bytes still opens, and the learner is told (truncating)', async t => {
  const {course} = places(zipOf(editions.scorm2004));
  // Words that no dictionary makes shorter.
  const text = Array.from({length: 120}, (_, at) => (at * 7919 + 104_729).toString(36)).join(' ');
  const state = activitiesOf(pagesOf(course))
    .flatMap((activity): Action[] => {
      const rows = (plan: Plan): PlanRow[] =>
        plan.questions.map((_, question) => ({question, cells: plan.columns.map(() => text)}));
      const response: Response | undefined =
        activity.kind === 'reflect'
          ? {kind: 'reflect', text}
          : activity.kind === 'plan'
            ? {kind: 'plan', rows: rows(activity), had: [], ratings: []}
            : undefined;
      return response ? [{type: 'submit', activity, response}] : [];
    })
    .reduce(reduce, newcomer('e2e'));
  const {memory} = encode(state, 15_000);
  assert.ok(memory.length > column, `${memory.length} characters are more than the LMS keeps`);
  const {lms} = await lmsOf(t, truncating, 'scorm2004', {
    'cmi.suspend_data': memory.slice(0, column),
    'cmi.completion_status': 'incomplete',
    'cmi.score.raw': '0',
    'cmi.exit': 'suspend',
  });
  const sitting = await browser.sitDown(lms.launchUrl, size);
  await whenShown(sitting);
  const {notices} = await said(sitting);
  assert.ok(notices.includes(words.notice.cut), notices);
  assert.deepEqual([...sitting.complaints], []);
  await sitting.closeTab();
});

async function lmsOf(
  t: TestContext,
  double: Double,
  standard: Standard,
  stored: Stored = {},
): Promise<{lms: DoubleLms; zip: string}> {
  const zip = zipOf(editions[standard]);
  const lms = await startDouble({double, zip, standard, stored});
  t.after(() => lms.close());
  return {lms, zip};
}
