// Where does a test sit down? Before an LMS and a browser, its own or its file's; all of it is closed when the test is over.

import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {after, before, type TestContext} from 'node:test';
import {everything, zipOf} from './cases.ts';
import {hurry} from './clock.ts';
import {startLms, type Lms, type LmsOptions} from './lms.ts';
import {whenShown} from './screen.ts';
import {openBrowser, type BrowserName, type OpenBrowser, type Sitting} from './sitting.ts';
import type {Size, Theme} from './sitting.ts';

export const frame: Size = {width: 714, height: 666};

const packages = resolve(import.meta.dirname, '../../packages');
/** All modules in one package, or one of them in its own. */
export const scorm12Of = (module?: 1 | 2 | 3): string =>
  `${packages}/sop-suds-508804-${module ? `m${module}-` : ''}scorm12.zip`;

/** An LMS for one test; of Module 3 if nothing else is said. */
export async function lmsFor(t: TestContext, options: Partial<LmsOptions> = {}): Promise<Lms> {
  const lms = await startLms({zip: zipOf('scorm12'), standard: 'scorm12', ...options});
  t.after(() => lms.close());
  return lms;
}

/** One browser for all tests of a suite, or of a file. */
export function browserFor(name: BrowserName): () => OpenBrowser {
  let browser: OpenBrowser | undefined;
  before(async () => {
    browser = await openBrowser(name, 'light');
  });
  after(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser opens when the tests begin.');
    return browser;
  };
}

/** One learner at one device. */
interface Desk {
  /** Where a screen is looked at: in light always, in all themes with TEST_ALL=1; Firefox shows one for as long as it runs. */
  readonly themes: readonly Theme[];
  /** One sitting after another; each must open on this page, or on any. */
  readonly sit: (url: string, page?: string) => Promise<Sitting>;
  /** At another device: the LMS alone remembers. */
  readonly sitElsewhere: (url: string, page?: string) => Promise<Sitting>;
}

/** A browser for one test, to be had before its LMS: what is had first is closed first. Nothing may be complained of. */
export async function deskFor(t: TestContext, name: BrowserName, size: Size): Promise<Desk> {
  const browser = await openBrowser(name, 'light');
  const sittings: Sitting[] = [];
  t.after(async () => {
    await browser.close();
    for (const {complaints} of sittings) assert.deepEqual([...complaints], []);
  });
  const sit = async (url: string, page?: string, after?: Sitting): Promise<Sitting> => {
    const sitting = await browser.sitDown(url, size, {prepare: hurry, ...(after && {after})});
    sittings.push(sitting);
    await whenShown(sitting, page);
    // The script of exercises comes after a page's words: what was done there is looked at next.
    if (page !== undefined)
      await sitting.course.waitForFunction(() => document.querySelector('sop-page')?.workshop);
    return sitting;
  };
  return {
    themes: everything && name === 'chromium' ? ['light', 'dark', 'forced'] : ['light'],
    sit: (url, page) => sit(url, page, sittings[0]),
    sitElsewhere: (url, page) => sit(url, page),
  };
}
