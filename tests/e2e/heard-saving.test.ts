// Is exactly the right thing heard when saving fails, is tried again, and works?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newcomer} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import {responseTo} from './answer.ts';
import {zipOf} from './cases.ts';
import {hurry} from './clock.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {heardSince, pressed, record} from './recorder.ts';
import {openPage, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {firstExercise} from './walk.ts';
import {untilSaid} from './work.ts';

const browser = browserFor('chromium');
const {memory} = encode(newcomer('e2e'), 4000);

test('what is heard of saving: once that it failed, once that all is well', async t => {
  const lms = await lmsFor(t, {zip: zipOf('scorm12'), memory});
  const prepare = async (page: Parameters<typeof record>[0]): Promise<void> => {
    await hurry(page);
    await record(page);
  };
  const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare});
  await whenShown(sitting);
  const {page, activity} = await firstExercise(sitting, ({kind}) => kind === 'choice');
  await openPage(sitting, page);
  await untilSaid(sitting, 'Saved');
  assert.deepEqual([...new Set((await heardSince(sitting)).saved)], ['Saved TIME']);

  lms.refusing = true;
  await sitting.course.evaluate(
    (activity, response) => {
      const event = Object.assign(new Event('sop-answer'), {step: 'submit', activity, response});
      document.querySelector('sop-course')?.dispatchEvent(event);
    },
    activity,
    responseTo(activity, 'right'),
  );
  await untilSaid(sitting, words.saved.failed);
  assert.deepEqual((await heardSince(sitting)).said, [
    `status: Not saved since TIME. ${words.saving.here}`,
  ]);
  const opened = await pressed(sitting, '.alarm button');
  assert.deepEqual(opened, [`focus: ${words.saving.failed}`]);
  // Else the course might try again by itself, and come before the key.
  await sitting.course.evaluate(() => {
    const later = window.setTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (work: () => void, ms = 0) => (ms < 5_000 ? later(work, ms) : 0),
    });
  });
  const retry = 'sop-saving dialog .primary';
  const tried = [...(await pressed(sitting, retry)), ...(await untilTried(sitting, 'Still'))];
  lms.refusing = false;
  tried.push(...(await pressed(sitting, retry)), ...(await untilTried(sitting, 'Saved')));
  assert.deepEqual(
    tried.filter(line => line.startsWith('status: ')),
    [
      `status: ${words.saving.trying}`,
      'status: Still not saved at TIME.',
      `status: ${words.saving.trying}`,
      'status: Saved at TIME.',
    ],
  );
  await sitting.closeTab();
});

/** What is heard until the dialog says how it ended. */
async function untilTried(sitting: Sitting, said: string): Promise<readonly string[]> {
  await sitting.course.waitForFunction(
    words =>
      document.querySelector('sop-saving dialog [role=status]')?.textContent.startsWith(words),
    {timeout: 5_000},
    said,
  );
  return (await heardSince(sitting)).said;
}
