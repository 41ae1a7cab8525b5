// Do the course's letters come after the words, without moving them, and only where data may be spent on them?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {families} from '../../src/styles/faces.ts';
import {browserFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {whenShown} from './screen.ts';

const browser = browserFor('chromium');

/** As a slow phone: 2 Mbit/s, 100 ms there and back. */
async function slowly(page: Page): Promise<void> {
  const network = await page.createCDPSession();
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 250_000,
    uploadThroughput: 250_000,
  });
  await page.evaluateOnNewDocument(() => {
    new PerformanceObserver(list => {
      for (const shift of list.getEntries()) {
        if ('value' in shift && typeof shift.value === 'number')
          globalThis.moved = (globalThis.moved ?? 0) + shift.value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

async function lettersHere(course: Frame): Promise<void> {
  await course.waitForFunction(
    names => names.every(name => [...document.fonts].some(face => face.family.includes(name))),
    {timeout: 20_000},
    Object.values(families),
  );
  // They are drawn with the next frame, and what that moves is told after it.
  await course.evaluate(
    () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 200))),
  );
}

for (const size of [frame, {width: 390, height: 844}]) {
  test(`the words stand first and stay where they are, ${size.width}x${size.height}`, async t => {
    // Of all modules: there the words of the opening wait for a file of their own.
    const {launchUrl} = await lmsFor(t, {zip: scorm12Of()});
    const sitting = await browser().sitDown(launchUrl, size, {prepare: slowly});
    t.after(() => assert.deepEqual([...sitting.complaints], []));
    await whenShown(sitting);
    await lettersHere(sitting.course);
    const {painted, asked, moved, launched} = await sitting.course.evaluate(() => {
      const files = performance.getEntriesByType('resource');
      return {
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        asked: files.filter(({name}) => name.endsWith('.woff2')).map(({startTime}) => startTime),
        moved: globalThis.moved ?? 0,
        launched: files.length + 1,
      };
    });
    assert.equal(asked.length, 2);
    for (const start of asked)
      assert.ok(start > painted, `asked for at ${start}, words ${painted}`);
    assert.ok(launched <= 8, `${launched} requests`);
    assert.ok(moved < 0.05, `the words moved: ${moved}`);
  });
}

test('what stands in is as wide as they are, light and heavy', async t => {
  const {launchUrl} = await lmsFor(t);
  const sitting = await browser().sitDown(launchUrl, frame);
  await whenShown(sitting);
  await lettersHere(sitting.course);
  const measured = await sitting.course.evaluate(() => {
    const text = document.querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
    const pen = document.createElement('canvas').getContext('2d');
    const tokens = getComputedStyle(document.documentElement);
    const width = (weight: number, stack: string): number => {
      if (!pen) return 0;
      pen.font = `${weight} 100px ${stack}`;
      return pen.measureText(text).width;
    };
    return ['--book', '--hand'].flatMap(hand =>
      [400, 600].map(weight => {
        const stack = tokens.getPropertyValue(hand);
        const rest = stack.slice(stack.indexOf(',') + 1);
        return {
          what: `${hand} ${weight}`,
          own: width(weight, stack),
          instead: width(weight, rest),
        };
      }),
    );
  });
  for (const {what, own, instead} of measured) {
    assert.notEqual(own, instead, `${what}: the letters are the course's own`);
    assert.ok(Math.abs(instead / own - 1) < 0.025, `${what}: ${instead} instead of ${own}`);
  }
});

test('a learner who saves data keeps the letters of the device', async t => {
  const {launchUrl} = await lmsFor(t);
  const sitting = await browser().sitDown(launchUrl, frame, {
    prepare: page =>
      page.evaluateOnNewDocument(() => {
        Object.defineProperty(Navigator.prototype, 'connection', {get: () => ({saveData: true})});
      }),
  });
  await whenShown(sitting);
  await sitting.page.waitForNetworkIdle();
  assert.deepEqual(
    sitting.requests.filter(file => file.endsWith('.woff2')),
    [],
  );
});

declare global {
  /** Layout shift so far. */
  var moved: number | undefined;
}
