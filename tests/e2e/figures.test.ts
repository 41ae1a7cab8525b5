// Can every figure be seen and heard, on a narrow phone and by a screen reader? In each theme: every-screen.test.ts.

import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Page, SerializedAXNode} from 'puppeteer-core';
import {browserFor, lmsFor, scorm12Of} from './desk.ts';
import {whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

const narrow = {width: 320, height: 640};
/** Of the smallest letters, in pixels. */
const smallest = 17;

describe('the figures in Chromium', () => {
  const browser = browserFor('chromium');

  test('stand on a narrow phone with letters of full size', async t => {
    const {courseUrl} = await lmsFor(t, {zip: scorm12Of()});
    const sitting = await browser().sitDown(courseUrl, narrow);
    t.after(() => assert.deepEqual([...sitting.complaints], []));
    await whenShown(sitting);
    const kinds = new Set<string>(pages.map(([, kind]) => kind));
    assert.equal(kinds.size, 8);
    for (const [page, kind] of pages) {
      await open(sitting, page);
      const found = await sitting.course.$$eval('figure.figure', all =>
        all.map(({className}) => className),
      );
      assert.ok(
        found.some(name => name.includes(`draws-${kind}`)),
        `${page} has a figure of ${kind}`,
      );
      const letters = await sitting.course.$$eval('.figure svg text', all =>
        all.map(text => {
          const scale = text.getScreenCTM()?.a ?? 0;
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
      for (const letter of letters) assert.ok(letter > smallest - 0.5, `${page}: ${letter} px`);
    }
  });

  test('are heard as a name, a drawing in a sentence, and a table', async t => {
    const {courseUrl} = await lmsFor(t, {zip: scorm12Of()});
    const sitting = await browser().sitDown(courseUrl, narrow);
    await whenShown(sitting);
    await open(sitting, 'how-many-signs');
    assert.deepEqual(await heard(sitting.page), signsAsHeard);
  });
});

const pages = [
  ['share-of-removals', 'bars'],
  ['how-many-signs', 'signs'],
  ['m2-five-stages', 'stages'],
  ['m2-circles', 'rings'],
  ['m2-levels-of-care', 'levels'],
  ['four-dimensions', 'dimensions'],
  ['how-use-returns', 'path'],
  ['the-call', 'bars'],
  ['green-to-red', 'moments'],
] as const;

async function open(sitting: Sitting, page: string): Promise<void> {
  await sitting.course.evaluate(id => {
    document.querySelector<HTMLElement>(`sop-outline a[href="#${id}"]`)?.click();
  }, page);
  await whenShown(sitting, page);
}

/** Roles and names inside the page's figure. */
async function heard(page: Page): Promise<string[]> {
  const root = await page.$('figure.figure');
  const tree = await page.accessibility.snapshot(root ? {root, interestingOnly: false} : {});
  const said: string[] = [];
  const walk = ({role, name = '', children = []}: SerializedAXNode): void => {
    if (/^(?:figure|columnheader|rowheader|cell|image|img)$/.test(role))
      said.push(`${role}: ${name}`);
    if (role === 'caption') said.push(`caption: ${children.map(child => child.name).join('')}`);
    children.forEach(walk);
  };
  if (tree) walk(tree);
  return said;
}

const signsAsHeard: readonly string[] = [
  'figure: Job aid Severity bands: how many of the 11 signs',
  'caption: A row of 11 rings for each band. Filled rings are the signs that it needs, hatched rings those that it may have; each band begins where the one above ends.',
  'columnheader: Signs within 12 months',
  'columnheader: What a clinician may call it',
  'rowheader: 0 or 1',
  'cell: No disorder',
  'rowheader: 2 or 3',
  'cell: Mild',
  'rowheader: 4 or 5',
  'cell: Moderate',
  'rowheader: 6 or more',
  'cell: Severe',
];
