// Do the handouts come when they are asked for, each as one printed page and as a Word file that is really downloaded?

import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, test, type TestContext} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {unzipSync} from 'fflate';
import {words} from '../../src/words.ts';
import {browsers, papers} from './cases.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {press, tabTo} from './keyboard.ts';
import {goOn, screenOf, whenShown} from './screen.ts';
import type {OpenBrowser, Sitting, Size} from './sitting.ts';

const narrow = {width: 320, height: 640};

for (const name of browsers) {
  describe(`the handouts in ${name}`, () => {
    const browser = browserFor(name);

    for (const at of [frame, narrow]) {
      test(`are found in the contents and open by keyboard, ${at.width} wide`, async t => {
        const lms = await lmsFor(t);
        const sitting = await sit(t, browser(), lms.launchUrl, at);
        const {id} = await screenOf(sitting);
        const asked = sitting.requests.length;
        await tabTo(sitting, {selector: 'details.contents > summary'});
        await press(sitting, 'Enter');
        await tabTo(sitting, {selector: 'sop-outline a[href="#handouts"]'});
        await press(sitting, 'Enter');
        await whenShown(sitting, 'handouts');
        await sitting.course.waitForSelector('sop-handouts section');
        const screen = await screenOf(sitting);
        assert.equal(screen.heading, words.handouts.title);
        assert.ok(screen.focusOnHeading, 'the focus is on the heading');
        assert.equal(screen.primaries, 1);
        const more = sitting.requests.slice(asked).map(file => path.basename(file));
        assert.deepEqual(
          more.filter(file => !file.startsWith('m')).map(file => file.replace(/-.*/, '')),
          ['export'],
        );
        await tabTo(sitting, {selector: 'sop-handouts button[aria-expanded]'});
        await press(sitting, 'Enter');
        await goOn(sitting, id);
      });
    }
  });
}

describe('the handouts in Chromium', () => {
  const browser = browserFor('chromium');

  test('land on the disk as Word files', async t => {
    const folder = mkdtempSync(path.join(tmpdir(), 'handouts-'));
    t.after(() => rmSync(folder, {recursive: true}));
    const {launchUrl} = await lmsFor(t);
    const sitting = await sit(t, browser(), launchUrl, frame);
    const protocol = await sitting.page.createCDPSession();
    await protocol.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: sitting.page.browserContext().id ?? '',
      downloadPath: folder,
      eventsEnabled: true,
    });
    let whole = 0;
    protocol.on('Browser.downloadProgress', ({state}) => {
      if (state === 'completed') whole += 1;
    });
    await open(sitting);
    const titles = await sitting.course.$$eval('sop-handouts h2', all =>
      all.map(({textContent}) => textContent),
    );
    for (const place of titles.keys()) {
      await tabTo(sitting, {selector: `section:nth-of-type(${place + 1}) .second:nth-child(2)`});
      await press(sitting, 'Enter');
    }
    for (let wait = 0; wait < 100 && whole < titles.length; wait++) await setTimeout(100);
    assert.equal(whole, titles.length);
    const files = readdirSync(folder);
    assert.ok(files.includes('Recovery-plan_blank.docx'), files.join());
    const written = files.map(file => {
      const parts = unzipSync(readFileSync(path.join(folder, file)));
      return Buffer.from(parts['word/document.xml'] ?? []).toString();
    });
    for (const title of titles)
      assert.ok(
        written.some(xml => xml.includes(title)),
        title,
      );
  });

  for (const format of papers) {
    test(`print one by one on one page of ${format}, without bar and buttons`, async t => {
      const {courseUrl} = await lmsFor(t);
      const sitting = await sit(t, browser(), courseUrl, frame);
      await open(sitting);
      // The window of the browser is left out; the page hears what it hears before one.
      await sitting.course.evaluate(() => {
        window.print = () => void dispatchEvent(new Event('beforeprint'));
      });
      const count = await sitting.course.$$eval('sop-handouts > section', all => all.length);
      for (let place = 0; place < count; place++) {
        await sitting.course.$$eval(
          'sop-handouts > section',
          (all, at) => all[at]?.querySelector('button')?.click(),
          place,
        );
        await sitting.course.waitForSelector(
          `section:nth-of-type(${place + 1}):not(.screen-only) ~ section.screen-only, section.screen-only ~ section:nth-of-type(${place + 1}):not(.screen-only)`,
        );
        await sitting.page.emulateMediaType('print');
        const shown = await sitting.course.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('h1, h3, header, button, nav, footer')]
            .filter(({offsetParent}) => offsetParent !== null)
            .map(({localName}) => localName),
        );
        assert.deepEqual(shown, ['h3'], 'only its own title is printed');
        await sitting.page.emulateMediaType();
        const pdf = Buffer.from(await sitting.page.pdf({format})).toString('latin1');
        assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, `handout ${place + 1}`);
      }
      // After a print nothing is left out, and whoever prints the screen by the browser's own menu gets them all.
      const all = Buffer.from(await sitting.page.pdf({format})).toString('latin1');
      assert.equal(all.match(/\/Type\s*\/Page\b/g)?.length, count);
    });
  }

  test('say which file is missing, and lose nothing else', async t => {
    const {courseUrl} = await lmsFor(t, {missing: /^export-/});
    const sitting = await browser().sitDown(courseUrl, frame);
    await whenShown(sitting);
    await sitting.course.evaluate(() =>
      document.querySelector<HTMLElement>('sop-outline a[href="#handouts"]')?.click(),
    );
    const alert = await sitting.course.waitForSelector('sop-handouts [role=alert]');
    const said = await alert?.evaluate(({textContent}) => textContent);
    assert.match(said ?? '', /\(export-\w+\.js\)/);
    await sitting.course.click('main .primary');
    await sitting.course.waitForSelector('sop-page');
  });
});

async function sit(t: TestContext, browser: OpenBrowser, url: string, at: Size): Promise<Sitting> {
  const sitting = await browser.sitDown(url, at);
  t.after(() => assert.deepEqual([...sitting.complaints], []));
  await whenShown(sitting);
  return sitting;
}

async function open({course}: Sitting): Promise<void> {
  await course.evaluate(() =>
    document.querySelector<HTMLElement>('sop-outline a[href="#handouts"]')?.click(),
  );
  await course.waitForSelector('sop-handouts section');
}
