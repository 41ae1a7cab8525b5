// Can the course be read, and does it say what is wrong, where it cannot run as it should: no LMS, no script, no player?

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {words} from '../../src/words.ts';
import {answer} from './answer.ts';
import {violations} from './axe.ts';
import {browsers} from './cases.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {screenOf, whenShown} from './screen.ts';
import {openBrowser, type Sitting} from './sitting.ts';
import {firstExercise, walk} from './walk.ts';
import {said} from './work.ts';

for (const name of browsers) {
  describe(name, () => {
    const browser = browserFor(name);

    test('without an LMS the course runs, and says for as long as it lasts that nothing is recorded', async t => {
      const lms = await lmsFor(t);
      const sitting = await browser().sitDown(lms.courseUrl, frame);
      await whenShown(sitting);
      const {page, activity} = await firstExercise(sitting);
      await walk(sitting, {until: page.id});
      await answer(sitting, activity, 'right');
      assert.deepEqual(await said(sitting), {
        status: words.saved.none,
        notices: words.notice.noLms,
      });
      assert.deepEqual(await violations(sitting), []);
      assert.deepEqual([...sitting.complaints], []);
      await sitting.closeTab();
    });

    test('without the player the first screen can be read, and a sentence names the file', async t => {
      const lms = await lmsFor(t, {missing: /^player-/});
      const sitting = await browser().sitDown(lms.launchUrl, frame);
      const text = await readable(sitting);
      assert.match(text, /If this line stays, .*“player-[0-9a-f]+\.js” did not arrive/);
      assert.ok(text.includes((await screenOf(sitting)).heading));
      assert.deepEqual(await violations(sitting), []);
      await sitting.closeTab();
    });
  });
}

// Firefox cannot be driven without scripts; what it would show is plain HTML, the same in both.
test('with scripts off the first screen can be read, and a sentence says what to do', async t => {
  const browser = await openBrowser('chromium', 'light');
  t.after(() => browser.close());
  const lms = await lmsFor(t);
  const sitting = await browser.sitDown(lms.courseUrl, frame, {scripts: false});
  const text = await readable(sitting);
  assert.match(text, /This course needs JavaScript/);
  assert.ok(text.includes((await screenOf(sitting)).heading));
  assert.ok(text.length > 1000, 'the words of the first screen are there');
});

/** All words that are drawn. */
const readable = ({course}: Sitting): Promise<string> =>
  course.evaluate(() => document.body.innerText);
