// Are the settings set by keyboard, kept for the next launch, and whole on the smallest screen?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {browsers} from './cases.ts';
import {deskFor, lmsFor} from './desk.ts';
import {hasFocus, press, tabTo} from './keyboard.ts';
import {look} from './look.ts';
import {goOn, leaveTold, screenOf, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

const opener = {selector: '.desk .set'};

/** Opens the settings, moves each of these groups on by so many choices, and comes back. */
async function set(
  sitting: Sitting,
  groups: readonly (readonly [string, number])[],
): Promise<void> {
  await tabTo(sitting, opener);
  await press(sitting, 'Enter');
  await sitting.course.waitForFunction(
    () => document.querySelector('sop-settings')?.renderRoot.querySelector('dialog')?.open,
  );
  for (const [name, times] of groups) {
    await tabTo(sitting, {host: 'settings', selector: `input[name=${name}]`});
    await press(sitting, 'ArrowRight', times);
  }
  await press(sitting, 'Escape');
  await sitting.course.waitForFunction(() => document.activeElement?.matches('.desk .set'));
  assert.ok(await hasFocus(sitting, opener), 'Escape brings the focus back');
}

const worn = ({course}: Sitting): Promise<readonly string[]> =>
  course.evaluate(() => {
    const {fontSize, colorScheme} = getComputedStyle(document.documentElement);
    const {fontFamily} = getComputedStyle(document.body);
    const word = document.querySelector('main p');
    const {lineHeight, fontSize: size} = getComputedStyle(word ?? document.body);
    const spacing = (parseFloat(lineHeight) / parseFloat(size)).toFixed(1);
    return [fontSize, colorScheme, fontFamily.split(',')[0] ?? '', spacing];
  });

for (const name of browsers) {
  test(`${name}: what was set is there at the next launch, and nothing is too wide at 320 px`, async t => {
    const desk = await deskFor(t, name, {width: 320, height: 640});
    const lms = await lmsFor(t);
    const first = await desk.sit(lms.launchUrl);
    const {id} = await screenOf(first);
    await set(first, [
      ['size', 3],
      ['theme', 2],
      ['spacing', 1],
      ['letters', 1],
    ]);
    const expected = ['24px', 'dark', '"Thread Hand"', '1.8'];
    assert.deepEqual(await worn(first), expected);
    for (const key of ['n', 'c', 'f', 'p', 's'] as const) await press(first, key);
    assert.equal((await screenOf(first)).id, id, 'no key does anything until it is asked for');
    assert.ok(await hasFocus(first, opener), 'nor moves the focus');
    await leaveTold(first, name);
    await lms.ended();

    const second = await desk.sit(lms.launchUrl);
    assert.deepEqual(await worn(second), expected);
    await look(second, {id}, ['light']);
    await set(second, [['shortcuts', 1]]);
    await press(second, 'n');
    await second.course.waitForFunction(
      before => {
        const {page} = document.querySelector('main')?.dataset ?? {};
        return page !== undefined && page !== before;
      },
      {},
      id,
    );
    await second.course.waitForFunction(() => document.activeElement?.matches('main h1'));
    const next = await screenOf(second);
    await look(second, next, ['light']);
    await press(second, 'b');
    await whenShown(second, id);
    await goOn(second, next.id);
  });
}
