// Does the package of all modules open with one, fetch the next when it is wanted, and come back to it?

import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {press, tabTo} from './keyboard.ts';
import {startLms} from './lms.ts';
import {courseOf, whenShown} from './screen.ts';
import {openBrowser} from './sitting.ts';

const zip = resolve(import.meta.dirname, '../../packages/sop-suds-508804-scorm12.zip');

test('a learner goes to the second module and finds it again', {timeout: 120_000}, async t => {
  const lms = await startLms({zip, standard: 'scorm12'});
  const browser = await openBrowser('chromium', 'light');
  t.after(async () => {
    await browser.close();
    await lms.close();
  });
  const first = await browser.sitDown(lms.launchUrl, {width: 714, height: 666});
  await whenShown(first);
  assert.ok(first.requests.length <= 6, `a launch asks for ${first.requests.length} files`);
  const [, next] = (await courseOf(first)).modules;
  const [opening] = next?.pages ?? [];
  assert.ok(opening, 'the series has a second module');
  await tabTo(first, {selector: 'details.contents > summary'});
  await press(first, 'Enter');
  await tabTo(first, {selector: `sop-outline a[href="#${opening.id}"]`});
  await press(first, 'Enter');
  await whenShown(first, opening.id);
  await first.closeTab();
  await lms.ended();

  const second = await browser.sitDown(lms.launchUrl, {width: 714, height: 666});
  await whenShown(second, opening.id);
  assert.deepEqual([...first.complaints, ...second.complaints], []);
});
