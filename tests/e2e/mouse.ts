// How does a test move fast through the course? By clicks and by the contents; that all can be done by keyboard is proved elsewhere.

import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import type {Choice, Reflect} from '../../src/model/activity.ts';
import {whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

/** Clicks the button of the page that says these words. */
export async function clickButton({course}: Sitting, said: string): Promise<void> {
  await course.waitForFunction(
    words => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('sop-course main button')];
      const button = buttons.find(({textContent}) => textContent.trim() === words);
      button?.click();
      return button !== undefined;
    },
    {timeout: 20_000},
    said,
  );
}

/** From one page to the next. */
export async function turnPage(sitting: Sitting, to: string): Promise<void> {
  await sitting.course.$eval('main button.primary', button => button.click());
  await whenShown(sitting, to);
}

export async function openPage(sitting: Sitting, page: string): Promise<void> {
  await sitting.course.$eval(`sop-outline a[href="#${page}"]`, link => link.click());
  await whenShown(sitting, page);
}

/** Picks the right options, and hands them in. */
export async function pickRight({course}: Sitting, {id, options, right}: Choice): Promise<void> {
  const texts = right.map(place => options[place]?.text ?? '');
  await course.waitForSelector(`#${id} >>> label`);
  await course.$$eval(
    `#${id} >>> label`,
    (labels, wanted) => {
      for (const label of labels) {
        const words = label.textContent.replace(/\s+/g, ' ').trim();
        if (wanted.includes(words)) label.querySelector('input')?.click();
      }
    },
    texts,
  );
  await course.$eval(`#${id} >>> button.check`, button => button.click());
}

export async function write({course}: Sitting, {id}: Reflect, words: string): Promise<void> {
  const field = await course.waitForSelector(`#${id} >>> textarea`);
  assert.ok(field, `"${id}" has a field`);
  await field.type(words);
}

export async function writtenIn({course}: Sitting, {id}: Reflect): Promise<string> {
  // What is written comes with the workshop's script, after the first screen.
  await course.waitForSelector(`#${id} >>> textarea`);
  return course.$eval(`#${id} >>> textarea`, field => field.value);
}

/** Waits until something is as it should be. */
export async function until(what: string, isSo: () => boolean, seconds = 10): Promise<void> {
  for (let wait = 0; !isSo(); wait++) {
    assert.ok(wait < seconds * 20, `within ${seconds} seconds: ${what}`);
    await setTimeout(50);
  }
}
