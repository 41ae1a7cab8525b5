// Does every kind of screen keep to the design as it is drawn: few sizes, one main button, lines that can be read?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Frame} from 'puppeteer-core';
import {browserFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

const browser = browserFor('chromium');

/** Opening, prose with a check, figure and job aid, conversation, plan, test, the last screen. */
const screens = [
  'first-call',
  'm2-circles',
  'm2-second-visit',
  'recovery-plan',
  'green-to-red',
  'seeing-the-whole-family-test',
] as const;

const open = async ({course}: Sitting, page: string): Promise<void> => {
  await course.$eval(`sop-outline a[href="#${page}"]`, link => {
    if (link instanceof HTMLElement) link.click();
  });
};

interface Measured {
  /** Of what is read: the numbers of sources and what is drawn have their own. */
  readonly sizes: readonly string[];
  readonly primaries: number;
  /** Letters in a full line of the text, in the mean; undefined where there are too few lines. */
  readonly line: number | undefined;
}

const measured = (course: Frame): Promise<Measured> =>
  course.evaluate(() => {
    const all: Element[] = [];
    const gather = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        all.push(element);
        if (element.shadowRoot) gather(element.shadowRoot);
      }
    };
    gather(document);
    const shown = all.filter(
      element => element.checkVisibility() && !element.closest('svg, sup, .vh, .skip'),
    );
    const words = shown.filter(({childNodes}) =>
      [...childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
    );
    // Of each paragraph the lines that another follows, letter by letter; numbers of sources stand above the line.
    const full: number[] = [];
    for (const paragraph of words.filter(element => element.matches('.prose > p'))) {
      const letters = new Map<number, number>();
      const range = document.createRange();
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement?.closest('sup')) continue;
        for (let at = 0; at < (text.textContent?.length ?? 0); at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const line = Math.round(range.getBoundingClientRect().top / 10);
          letters.set(line, (letters.get(line) ?? 0) + 1);
        }
      }
      full.push(...[...letters.values()].slice(0, -1));
    }
    return {
      sizes: [...new Set(words.map(element => getComputedStyle(element).fontSize))],
      primaries: shown.filter(element => element.matches('.primary')).length,
      line: full.length < 3 ? undefined : full.reduce((sum, one) => sum + one) / full.length,
    };
  });

test('few sizes, one main button, lines of 60 to 70 letters', async t => {
  const {launchUrl} = await lmsFor(t, {zip: scorm12Of()});
  for (const size of [frame, {width: 1366, height: 768}]) {
    const sitting = await browser().sitDown(launchUrl, size);
    await whenShown(sitting);
    for (const page of ['', ...screens]) {
      if (page !== '') await open(sitting, page);
      await whenShown(sitting, page || undefined);
      const {sizes, primaries, line} = await measured(sitting.course);
      const where = `"${page || 'opening'}" at ${size.width}`;
      assert.ok(sizes.length <= 5 && sizes.length > 1, `${where}: ${sizes.join(', ')}`);
      assert.equal(primaries, 1, where);
      if (line !== undefined)
        assert.ok(line >= 60 && line <= 70, `${where}: ${line} letters a line`);
    }
    await sitting.page.close();
  }
});

test('on a phone each word of the bar is whole', async t => {
  const {launchUrl} = await lmsFor(t, {zip: scorm12Of()});
  for (const width of [320, 390]) {
    const sitting = await browser().sitDown(launchUrl, {width, height: 640});
    await whenShown(sitting);
    const broken = await sitting.course.$$eval('.desk .tool', tools =>
      tools.flatMap(tool => {
        const range = document.createRange();
        range.selectNodeContents(tool);
        const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
        const {length} = tool.textContent.trim().split(/\s+/);
        return lines.size > length ? [tool.textContent.trim()] : [];
      }),
    );
    assert.deepEqual(broken, [], `at ${width}`);
    await sitting.page.close();
  }
});

test('the contents open where the learner is', async t => {
  const {launchUrl} = await lmsFor(t, {zip: scorm12Of()});
  const sitting = await browser().sitDown(launchUrl, frame);
  await whenShown(sitting);
  await open(sitting, 'seeing-the-whole-family-test');
  await sitting.course.click('.contents > summary');
  await sitting.course.waitForFunction(() => {
    const [panel, place] = ['.outline', '.outline [aria-current]'].map(selector =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    return panel && place && place.top >= panel.top && place.bottom <= panel.bottom;
  });
  assert.equal(await sitting.course.evaluate(() => scrollY), 0);
});
