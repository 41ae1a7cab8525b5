// How does a test sit down before the course? A browser, one tab, the course in its frame, and all that it must not do.

import {launch, type Browser, type CDPSession, type Frame, type Page} from 'puppeteer-core';
import {chromium, chromiumArguments, firefox, firefoxPreferences} from '../../scripts/browsers.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark' | 'forced';
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Sitting {
  readonly page: Page;
  /** Where the course runs: the LMS's frame, or the page itself. */
  readonly course: Frame;
  /** What is wrong so far: console messages, failed and foreign requests, and what the tests themselves see. */
  readonly complaints: ReadonlySet<string>;
  complain(complaint: string): void;
  /** Requests for the package's files so far. */
  readonly requests: readonly string[];
  /** Chromium only: Firefox shows one theme for as long as it runs. */
  show(theme: Theme): Promise<void>;
  /** Presses a key, and resolves when it has come to the page. */
  key(press: () => Promise<void>): Promise<void>;
  /** Resolves when the page has handled the last key. */
  keyHandled(): Promise<void>;
  /** As a learner closes a tab: the page hears of it. */
  closeTab(): Promise<void>;
}

interface SittingOptions {
  readonly scripts?: boolean;
  /** The sitting in whose profile this one goes on: the device remembers it too. */
  readonly after?: Sitting;
  /** Other servers that belong to the LMS. */
  readonly origins?: readonly string[];
  /** Before anything is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** From the LMS's page to the one in which the course is shown, where that is another. */
  readonly reach?: (page: Page) => Promise<Page>;
}

export interface OpenBrowser {
  /** In a profile of its own if nothing else is said: then only the LMS remembers the last sitting. */
  sitDown(url: string, size: Size, options?: SittingOptions): Promise<Sitting>;
  /** As a crash or a power cut: no page hears of it. */
  kill(): void;
  close(): Promise<void>;
}

/** Firefox has no way to switch these while it runs, so each theme is a browser of its own. */
const firefoxThemes: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {'layout.css.prefers-color-scheme.content-override': 1},
  dark: {'layout.css.prefers-color-scheme.content-override': 0},
  forced: {'browser.display.document_color_use': 2},
};

export async function openBrowser(name: BrowserName, theme: Theme): Promise<OpenBrowser> {
  const browser =
    name === 'chromium'
      ? await launch({executablePath: await chromium(), args: [...chromiumArguments]})
      : await launch({
          browser: 'firefox',
          executablePath: await firefox(),
          extraPrefsFirefox: {...firefoxPreferences, ...firefoxThemes[theme]},
        });
  return {
    sitDown: (url, size, options) => sitDown(browser, name, url, size, options),
    kill: () => void browser.process()?.kill('SIGKILL'),
    close: () => browser.close(),
  };
}

async function sitDown(
  browser: Browser,
  name: BrowserName,
  url: string,
  size: Size,
  {scripts = true, after, origins = [], prepare, reach}: SittingOptions = {},
): Promise<Sitting> {
  const context = after?.page.browserContext() ?? (await browser.createBrowserContext());
  const first = await context.newPage();
  await first.setViewport(size);
  if (!scripts) await first.setJavaScriptEnabled(false);
  if (name === 'firefox') await first.evaluateOnNewDocument(countKeys);
  await prepare?.(first);
  const {origin} = new URL(url);
  const own = [origin, ...origins];
  const complaints = new Set<string>();
  const requests: string[] = [];
  let protocol: CDPSession | undefined;
  const watch = (page: Page): void => {
    page.on('console', message => complaints.add(`console.${message.type()}: ${message.text()}`));
    page.on('pageerror', error => complaints.add(`error: ${String(error)}`));
    page.on('requestfailed', request => {
      complaints.add(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    page.on('request', request => {
      const address = request.url();
      const ours = own.some(one => address.startsWith(`${one}/`));
      if (!ours && !address.startsWith('data:')) {
        complaints.add(`request to elsewhere: ${address}`);
      }
      if (ours && address.includes('/course/')) requests.push(address);
    });
  };
  watch(first);
  await first.goto(url);
  const page = (await reach?.(first)) ?? first;
  if (page !== first) watch(page);
  const course = await courseFrame(page);
  await course.waitForSelector('main', {timeout: 20_000});
  return {
    page,
    course,
    complaints,
    complain: complaint => void complaints.add(complaint),
    requests,
    // The emulation lasts as long as its session.
    show: async theme => showTheme((protocol ??= await page.createCDPSession()), theme),
    key: press => key(name, course, press),
    keyHandled: () => keyHandled(name, course),
    closeTab: async () => {
      const closed = new Promise(done => {
        page.once('close', done);
      });
      await page.close({runBeforeUnload: true});
      await closed;
    },
  };
}

async function courseFrame(page: Page): Promise<Frame> {
  if (page.url().includes('/course/')) return page.mainFrame();
  return page.waitForFrame(frame => frame.url().includes('/course/'), {timeout: 20_000});
}

/**
 * Firefox loses a key that comes while an LMS's synchronous request blocks the page: as a person does, it is pressed
 * again.
 */
async function key(name: BrowserName, course: Frame, press: () => Promise<void>): Promise<void> {
  if (name === 'chromium') return press();
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = await course.evaluate(() => window.top?.keysCome ?? 0);
    await press();
    const came = await course.evaluate(async known => {
      for (let wait = 0; (window.top?.keysCome ?? 0) === known; wait++) {
        if (wait === 60) return false;
        await new Promise(requestAnimationFrame);
      }
      return true;
    }, before);
    if (came) return;
  }
  throw new Error('Firefox has lost a key five times.');
}

/** Chromium answers once the page is done with a key; Firefox does so at once, and the page is given two frames. */
async function keyHandled(name: BrowserName, course: Frame): Promise<void> {
  if (name === 'chromium') return;
  await course.evaluate(
    () =>
      new Promise<void>(done => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Runs in each frame of the LMS. */
function countKeys(): void {
  addEventListener(
    'keydown',
    () => {
      if (window.top) window.top.keysCome = (window.top.keysCome ?? 0) + 1;
    },
    true,
  );
}

declare global {
  interface Window {
    /** How many keys the frames of this window have had. */
    keysCome?: number;
  }
}

async function showTheme(session: CDPSession, theme: Theme): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light'},
      {name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none'},
    ],
  });
}
