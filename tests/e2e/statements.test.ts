// Is each statement of the course written, looked over and compared by keyboard, and found again after a closed tab?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Statement} from '../../src/model/activity.ts';
import {words} from '../../src/words.ts';
import {fillIn, responseTo} from './answer.ts';
import {browsers} from './cases.ts';
import {deskFor, lmsFor, scorm12Of} from './desk.ts';
import {assertRead, exercisesOf, heardIn} from './exercise.ts';
import {press, tabTo} from './keyboard.ts';
import {look} from './look.ts';
import {courseOf, openPage} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {untilSaid, workOn} from './work.ts';

const button = (name: 'look' | 'compare'): string => (name === 'look' ? '#look' : 'button.check');

for (const name of browsers) {
  test(`each statement, ${name}`, {timeout: 300_000}, async t => {
    const {themes, sit} = await deskFor(t, name, {width: 320, height: 640});
    const {launchUrl} = await lmsFor(t, {zip: scorm12Of()});
    let sitting = await sit(launchUrl);
    const found = exercisesOf(await courseOf(sitting), 'statement');
    assert.equal(found.length, 6);
    for (const {page, activity: statement} of found) {
      const host = statement.id;
      await openPage(sitting, page);
      await fillIn(sitting, statement, 'right');
      await tabTo(sitting, {host, selector: button('look')});
      await press(sitting, 'Enter');
      assert.notEqual(await heardIn(sitting, host), '');
      await look(sitting, {id: `${host}, looked over`}, themes);
      const draft = await workOn(sitting);
      const response = responseTo(statement, 'right');
      assert.deepEqual(draft[host], response.kind === 'statement' && response.slots);
      await untilSaid(sitting, words.saved.at(new Date()).split(' ')[0] ?? '');
      await sitting.closeTab();

      sitting = await sit(launchUrl, page.id);
      assert.deepEqual(await workOn(sitting), draft, `the draft of "${host}"`);
      await tabTo(sitting, {host, selector: button('compare')});
      await press(sitting, 'Enter');
      assert.equal(await heardIn(sitting, host), words.statement.compared);
      if (name === 'chromium') await assertTree(sitting, statement);
      // The box is still open to a better word.
      await sitting.closeTab();
      sitting = await sit(launchUrl, page.id);
      assert.deepEqual(await workOn(sitting), draft, `"${host}", compared`);
    }
  });
}

/** What a screen reader goes through from top to bottom, once it is compared. */
async function assertTree(sitting: Sitting, {slots}: Statement): Promise<void> {
  await assertRead(sitting, [
    ...slots.map(({name, ask}) => `textbox ${name}: ${ask}`),
    `button ${words.statement.check}`,
    `button ${words.statement.compare}`,
    `group ${words.statement.whole}`,
    ...slots.flatMap(({name}) => [
      `StaticText ${name}`,
      `StaticText ${words.statement.yours}`,
      `StaticText ${words.statement.model}`,
    ]),
    `group ${words.statement.model}`,
  ]);
}
