// What of the player itself lies beside the pages: contents, pause, support, about? By keyboard.

import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {words} from '../../src/words.ts';
import {browsers} from './cases.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {hasFocus, press, tabTo} from './keyboard.ts';
import {goOn, screenOf, whenShown} from './screen.ts';
import type {BrowserName, Sitting, Size} from './sitting.ts';

const contents = {selector: 'details.contents > summary'};
const sizes = [frame, {width: 320, height: 640}];

for (const name of browsers) {
  for (const size of sizes) {
    describe(`${name} at ${size.width}x${size.height}`, () => tryOwnScreens(name, size));
  }
}

function tryOwnScreens(name: BrowserName, size: Size): void {
  const browser = browserFor(name);

  const sit = async (t: TestContext): Promise<Sitting> => {
    const {launchUrl} = await lmsFor(t);
    const sitting = await browser().sitDown(launchUrl, size);
    t.after(() => assert.deepEqual([...sitting.complaints], []));
    await whenShown(sitting);
    return sitting;
  };

  test('the contents open, close with Escape, and lead to any page', async t => {
    const sitting = await sit(t);
    await tabTo(sitting, contents);
    await press(sitting, 'Enter');
    await tabTo(sitting, {selector: 'sop-outline a'});
    await press(sitting, 'Escape');
    assert.ok(await hasFocus(sitting, contents), 'Escape brings the focus back');

    await press(sitting, 'Enter');
    await tabTo(sitting, {selector: 'sop-outline a[href="#about"]'});
    const before = await screenOf(sitting);
    await press(sitting, 'Enter');
    await whenShown(sitting, 'about');
    const screen = await screenOf(sitting);
    assert.equal(screen.heading, words.bar.about);
    assert.notEqual(screen.title, before.title);
    assert.ok(screen.focusOnHeading, 'the focus is on the heading');
    await goOn(sitting, before.id);
  });

  test('the pause covers the page, and gives it back', async t => {
    const sitting = await sit(t);
    const button = {selector: 'sop-pause > button'};
    await tabTo(sitting, button);
    await press(sitting, 'Enter');
    await sitting.course.waitForSelector('dialog[open]');
    assert.ok(await hasFocus(sitting, {selector: 'dialog[open] *'}), 'the focus is in the dialog');
    await press(sitting, 'Escape');
    assert.ok(await hasFocus(sitting, button), 'Escape brings the focus back');
  });

  test('Find support leads to the lines at the end of the screen', async t => {
    const sitting = await sit(t);
    await tabTo(sitting, {selector: '.tools > sop-pause + button'});
    await press(sitting, 'Enter');
    assert.ok(await hasFocus(sitting, {selector: '#support'}), 'the focus is on the heading');
    const shown = await sitting.course.$eval('#support', heading => {
      const {top, bottom} = heading.getBoundingClientRect();
      // By less than a pixel it may be off.
      return top > -1 && bottom <= innerHeight;
    });
    assert.ok(shown, 'the lines are in sight');
  });
}
