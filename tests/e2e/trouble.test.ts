// What does the learner see and keep when something goes wrong with the record: it is damaged, it cannot be saved, all crashes?

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import type {Activity} from '../../src/model/activity.ts';
import {decode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import {answer, fillIn, responseTo} from './answer.ts';
import {violations} from './axe.ts';
import {browsers} from './cases.ts';
import {hurry} from './clock.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {press, tabBackTo, tabTo} from './keyboard.ts';
import {assertTrace} from './record.ts';
import {courseOf, whenShown} from './screen.ts';
import {openBrowser} from './sitting.ts';
import {firstExercise, walk} from './walk.ts';
import {said, untilSaid, workOn} from './work.ts';

const damages = {
  cut: (memory: string) => memory.slice(0, Math.floor(memory.length * 0.6)),
  garbled: (memory: string) => `${memory.slice(0, 40)}0000${memory.slice(44)}`,
  foreign: () => '2.3.8~cursor.4~viewed-1-2-3',
} as const;

for (const name of browsers) {
  describe(name, () => {
    const browser = browserFor(name);

    for (const [damage, harm] of Object.entries(damages)) {
      test(`a record that is ${damage} still opens the course, which says what happened`, async t => {
        const before = await lmsFor(t);
        const sitting = await browser().sitDown(before.launchUrl, frame, {prepare: hurry});
        await whenShown(sitting);
        const {page, activity} = await firstExercise(sitting, isWriting);
        await walk(sitting, {until: page.id});
        await untilSaid(sitting, 'Saved');
        await sitting.closeTab();

        const lms = await lmsFor(t, {memory: harm(before.value('cmi.suspend_data'))});
        const again = await browser().sitDown(lms.launchUrl, frame, {prepare: hurry});
        await whenShown(again);
        assert.equal((await said(again)).notices, words.notice[damage as keyof typeof damages]);
        assert.deepEqual(await violations(again), []);
        await walk(again, {until: page.id});
        await answer(again, activity, 'right');
        await untilSaid(again, 'Saved');
        assertTrace(lms.calls(), 'scorm12');
        assert.deepEqual([...again.complaints], []);
        await again.closeTab();
      });
    }

    test('a save that fails is said at once, and made good later; the work stays on the screen', async t => {
      const lms = await lmsFor(t);
      const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: hurry});
      await whenShown(sitting);
      const {page, activity} = await firstExercise(sitting);
      await walk(sitting, {until: page.id});
      await untilSaid(sitting, 'Saved');

      lms.refusing = true;
      const kept = lms.value('cmi.suspend_data');
      await answer(sitting, activity, 'right');
      const work = await workOn(sitting);
      await untilSaid(sitting, words.saved.failed);
      const line = await sitting.course.$eval(
        '.alarm [role=status]',
        ({textContent}) => textContent,
      );
      assert.match(line, /^Not saved since \d.+ Your work is still on this screen\.$/);
      assert.deepEqual(await violations(sitting), []);
      assert.deepEqual(await workOn(sitting), work);
      assert.equal(lms.value('cmi.suspend_data'), kept);

      await tabBackTo(sitting, {selector: '.alarm button'});
      await press(sitting, 'Enter');
      await sitting.course.waitForSelector('dialog[open]');
      assert.deepEqual(await violations(sitting), []);
      await tabTo(sitting, {selector: 'dialog[open] .primary'});
      // Not before: the player tries again by itself, and what is saved needs no such button.
      lms.refusing = false;
      await press(sitting, 'Enter');
      await untilSaid(sitting, 'Saved');
      await press(sitting, 'Escape');
      assert.equal((await said(sitting)).notices, '');
      assert.notEqual(lms.value('cmi.suspend_data'), kept);
      assert.deepEqual([...sitting.complaints], []);
      await sitting.closeTab();

      const again = await browser().sitDown(lms.launchUrl, frame, {prepare: hurry});
      await whenShown(again, page.id);
      assert.deepEqual(await workOn(again), work);
      await again.closeTab();
    });

    test('a save that fails is tried again without the learner', async t => {
      const lms = await lmsFor(t);
      const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: hurry});
      await whenShown(sitting);
      const {page} = await firstExercise(sitting);
      lms.refusing = true;
      await walk(sitting, {until: page.id});
      await untilSaid(sitting, words.saved.failed);
      lms.refusing = false;
      await untilSaid(sitting, 'Saved');
      assert.equal(lms.value('cmi.core.lesson_location'), page.id);
      await sitting.closeTab();
    });

    test('a crash loses nothing that is more than thirty seconds old', async t => {
      const lms = await lmsFor(t);
      const own = await openBrowser(name, 'light');
      t.after(() => own.close());
      const sitting = await own.sitDown(lms.launchUrl, frame, {prepare: hurry});
      await whenShown(sitting);
      const {page, activity} = await firstExercise(sitting, isWriting);
      await walk(sitting, {until: page.id});
      await untilSaid(sitting, 'Saved');
      await fillIn(sitting, activity, 'right');
      const work = await workOn(sitting);
      const course = await courseOf(sitting);
      const kept = (): unknown =>
        decode(lms.value('cmi.suspend_data'), course).state?.answers[activity.id]?.response;
      // The whole of it, not what a save in the middle of the typing took.
      const written = responseTo(activity, 'right');
      for (let second = 0; !isDeepStrictEqual(kept(), written); second++) {
        assert.ok(second < 30, 'what was written is with the LMS within thirty seconds');
        await setTimeout(1000);
      }
      own.kill();

      const again = await browser().sitDown(lms.launchUrl, frame, {prepare: hurry});
      await whenShown(again, page.id);
      assert.deepEqual(await workOn(again), work);
      await again.closeTab();
    });
  });
}

const isWriting = ({kind}: Activity): boolean => kind === 'reflect';
