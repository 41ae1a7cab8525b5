// Does the package of all modules open with one, fetch the next when it is wanted, come back to it, and score all three tests?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pagesOf} from '../../src/model/course-parts.ts';
import {progress} from '../../src/model/progress.ts';
import type {Aim} from './answer.ts';
import {deskFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {press, tabBackTo, tabTo} from './keyboard.ts';
import {allButTests, memoryOf, taken} from './ledger.ts';
import {courseIn} from './package-course.ts';
import {assertRecord, assertTrace, untilHandedIn} from './record.ts';
import {courseOf, goOn, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {takeTest} from './take-test.ts';

const zip = scorm12Of();

test('a learner goes to the second module and finds it again', {timeout: 120_000}, async t => {
  const {sit, sitElsewhere} = await deskFor(t, 'chromium', frame);
  const lms = await lmsFor(t, {zip});
  const first = await sit(lms.launchUrl);
  assert.ok(first.requests.length <= 8, `a launch asks for ${first.requests.length} files`);
  const [, next] = (await courseOf(first)).modules;
  const [opening] = next?.pages ?? [];
  assert.ok(opening, 'the series has a second module');
  await openFromContents(first, opening.id);
  await first.closeTab();
  await lms.ended();

  await sitElsewhere(lms.launchUrl, opening.id);
});

test(
  'the score is the mean of the three tests, and only the last one completes',
  {timeout: 120_000},
  async t => {
    const course = courseIn(zip);
    const pages = pagesOf(course);
    const tests = course.modules.map(module => {
      const page = pages.find(({id}) => id === module.test?.page);
      assert.ok(page, `Module ${module.number} has a test`);
      return {module, page};
    });
    const [opening] = pages;
    assert.ok(opening);
    let ledger = allButTests(course, opening);
    const {sit} = await deskFor(t, 'chromium', frame);
    const lms = await lmsFor(t, {zip, memory: memoryOf(ledger, 4000)});
    const sitting = await sit(lms.launchUrl, opening.id);
    const scores: number[] = [];
    for (const [misses, {module, page}] of tests.entries()) {
      await openFromContents(sitting, page.id);
      const aim = (place: number): Aim => (place < misses ? 'wrong' : 'right');
      const replies = await takeTest(sitting, module, {aim});
      ledger = taken(ledger, course, module, replies);
      await untilHandedIn(lms, course, module, 1);
      assertRecord(lms, 'scorm12', course, ledger);
      scores.push(Math.floor((100 * (replies.size - misses)) / replies.size));
      const {score, complete} = progress(course, ledger.state);
      const sum = scores.reduce((total, one) => total + one, 0);
      assert.equal(score, Math.floor(sum / tests.length));
      assert.equal(complete, scores.length === tests.length);
    }
    await goOn(sitting, 'finish');
    await sitting.closeTab();
    await lms.ended();
    assertRecord(lms, 'scorm12', course, ledger);
    assertTrace(lms.calls(), 'scorm12');
  },
);

/** The contents stand before the page: back from where the focus is. */
async function openFromContents(sitting: Sitting, page: string): Promise<void> {
  await tabBackTo(sitting, {selector: 'details.contents > summary'});
  await press(sitting, 'Enter');
  await tabTo(sitting, {selector: `sop-outline a[href="#${page}"]`});
  await press(sitting, 'Enter');
  await whenShown(sitting, page);
}
