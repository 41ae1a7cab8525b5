// Does each package take a learner from launch to completed, by keyboard alone, and back to their place in between?

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Page} from '../../src/model/course.ts';
import {progress} from '../../src/model/progress.ts';
import {fillIn, type Aim} from './answer.ts';
import {cases, type Case} from './cases.ts';
import {press, tabTo} from './keyboard.ts';
import {startLms, type Lms} from './lms.ts';
import {assertRecord, assertTrace} from './record.ts';
import {courseOf, goOn, leave, whenShown} from './screen.ts';
import {openBrowser, type Sitting} from './sitting.ts';
import {walk} from './walk.ts';
import {untilSaid, workOn, type Work} from './work.ts';

// Each waits for keys and frames much of the time: two at once leave no core idle.
describe('a whole course by keyboard', {concurrency: 2}, () => {
  for (const one of cases) {
    test(one.name, {timeout: 900_000}, async t => {
      const lms = await startLms(one);
      const browser = await openBrowser(one.browser, 'light');
      t.after(async () => {
        await browser.close();
        await lms.close();
      });
      const sittings: Sitting[] = [];
      const complaints = (): string[] => sittings.flatMap(sitting => [...sitting.complaints]);
      try {
        await takeCourse(one, lms, async after => {
          const sitting = await browser.sitDown(lms.launchUrl, one.size, after && {after});
          sittings.push(sitting);
          return sitting;
        });
      } finally {
        // Where the walk could not go on, they often say why.
        for (const complaint of complaints()) t.diagnostic(complaint);
      }
      assertTrace(lms.calls(), one.standard);
      assert.deepEqual(complaints(), []);
    });
  }
});

async function takeCourse(
  one: Case,
  lms: Lms,
  launch: (after?: Sitting) => Promise<Sitting>,
): Promise<void> {
  const first = await launch();
  await whenShown(first);
  assert.ok(first.requests.length <= 8, `a launch asks for ${first.requests.length} files`);
  const course = await courseOf(first);
  const {page: halfway, activity: writing} = firstWriting(course);
  const checks = activitiesOf(pagesOf(course)).filter(({check}) => check);
  // Every ninth check of a lesson is missed: it is practice, so the score must not show it.
  const wrong = new Set(checks.filter((_, index) => index % 9 === 4).map(({id}) => id));
  const aim = ({id}: Activity): Aim => (wrong.has(id) ? 'wrong' : 'right');
  // One question of the test is missed: a score that is neither 0 nor 100 must arrive.
  const testAim = (place: number): Aim => (place === 4 ? 'wrong' : 'right');
  const work = new Map<string, Work>();

  const half = await walk(first, {
    aim,
    until: halfway.id,
    look: async screen => void work.set(screen.id, await workOn(first)),
  });
  await fillIn(first, writing, 'right');
  work.set(halfway.id, await workOn(first));
  // In the middle of a sentence: nothing has been handed in, and no timer has had its second.
  await first.closeTab();
  // Chromium lets a page say its last words to the LMS. Firefox stops the scripts of one closed tab in three before they
  // have (measured): there the device's own copy must help.
  if (one.browser === 'chromium') await lms.ended();
  const second = await launch(one.browser === 'chromium' ? undefined : first);
  await whenShown(second, halfway.id);
  await assertSameWork(second, course, work);
  const ledger = await walk(second, {aim, testAim, ledger: half});
  await untilSaid(second, 'Reported');
  const {complete, score} = progress(course, ledger.state);
  assert.ok(complete && score < 100, `what was done ends with ${score} and is complete`);
  assertRecord(lms, one.standard, course, ledger);
  await leave(second);
  await lms.ended();
  await second.closeTab();

  const third = await launch();
  await whenShown(third);
  await third.closeTab();
  assertRecord(lms, one.standard, course, ledger);
}

/** Where the learner writes for the first time, so that there are words to lose. */
function firstWriting(course: Course): {page: Page; activity: Activity} {
  for (const page of pagesOf(course)) {
    const activity = activitiesOf([page]).find(({kind}) => kind === 'reflect' || kind === 'plan');
    if (activity) return {page, activity};
  }
  throw new Error('Nowhere in this course does the learner write.');
}

/** Back to the first page, and forward again: on each the learner finds what they left. */
async function assertSameWork(
  sitting: Sitting,
  course: Course,
  work: ReadonlyMap<string, Work>,
): Promise<void> {
  const pages = pagesOf(course).filter(({id}) => work.has(id));
  for (const page of pages.toReversed()) {
    await whenShown(sitting, page.id);
    assert.deepEqual(await workOn(sitting), work.get(page.id), `what was done on "${page.id}"`);
    if (page !== pages[0]) {
      await tabTo(sitting, {selector: 'main .turn .primary + .plain'});
      await press(sitting, 'Enter');
    }
  }
  for (const page of pages.slice(1)) await goOn(sitting, page.id);
}
