// What happens below the pass mark? Nothing is held against the learner: a new attempt asks all again, and the best one counts.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {activitiesOf, pagesOf} from '../../src/model/course.ts';
import {zipOf} from './cases.ts';
import {press, tabTo} from './keyboard.ts';
import {startLms} from './lms.ts';
import {look} from './look.ts';
import {assertCompleted, assertTrace} from './record.ts';
import {courseOf, screenOf, whenShown} from './screen.ts';
import {openBrowser} from './sitting.ts';
import {walk} from './walk.ts';
import {untilSaid} from './work.ts';

test('a first attempt with every check wrong is incomplete, never failed; a second one, all right, completes', async t => {
  const lms = await startLms({zip: zipOf('scorm2004-3rd'), standard: 'scorm2004'});
  const browser = await openBrowser('chromium', 'light');
  t.after(async () => {
    await browser.close();
    await lms.close();
  });
  const sitting = await browser.sitDown(lms.launchUrl, {width: 714, height: 666});
  await whenShown(sitting);
  const course = await courseOf(sitting);
  const pages = pagesOf(course);
  await walk(sitting, {aim: () => 'wrong'});
  await untilSaid(sitting, 'Saved');
  await look(sitting, {id: 'finish below the pass mark'}, ['light', 'dark']);
  const after = (): Record<string, string> => ({
    completion: lms.value('cmi.completion_status'),
    success: lms.value('cmi.success_status'),
    score: lms.value('cmi.score.raw'),
  });
  assert.deepEqual(after(), {completion: 'incomplete', success: 'unknown', score: '0'});

  await tabTo(sitting, {selector: 'sop-finish .second'});
  await press(sitting, 'Enter');
  await whenShown(sitting, pages[0]?.id);
  assert.ok((await screenOf(sitting)).focusOnHeading, 'the focus is on the first heading');
  await walk(sitting);
  await untilSaid(sitting, 'Reported');
  const checks = activitiesOf(pages).filter(({check}) => check);
  assertCompleted(lms, 'scorm2004', course, new Set(checks.map(({id}) => id)));
  await sitting.closeTab();
  await lms.ended();
  assertTrace(lms.calls(), 'scorm2004');
  assert.deepEqual([...sitting.complaints], []);
});
