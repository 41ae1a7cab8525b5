// How does a test wait half a minute for a save in three seconds? The page's own clock and timers run faster.

import type {Page} from 'puppeteer-core';

export const speed = 10;

/** To be called before the page is opened; in all its frames. What the screen says of the time of day stays true. */
export async function hurry(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(factor => {
    const [later, now] = [window.setTimeout.bind(window), performance.now.bind(performance)];
    const [start, day] = [now(), Date.now()];
    const gone = (): number => (now() - start) * factor;
    Object.assign(window, {
      setTimeout: (work: () => void, ms = 0) => later(work, ms / factor),
    });
    performance.now = () => start + gone();
    Date.now = () => Math.round(day + gone());
  }, speed);
}
