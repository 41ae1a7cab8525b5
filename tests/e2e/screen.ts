// What does a screen say of itself, and how does a learner come to the next one?

import type {Screen as Place} from '../../src/elements/events.ts';
import type {Course, Page} from '../../src/model/course.ts';
import {press, tabTo} from './keyboard.ts';
import type {BrowserName, Sitting} from './sitting.ts';

export interface Screen {
  /** A page's id, or the name of one of the player's own screens. */
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly focusOnHeading: boolean;
  readonly headingInSight: boolean;
  /** The exercises on it, in their order. */
  readonly activities: readonly string[];
  /** Buttons that look like the one to press next. */
  readonly primaries: number;
}

/** The course as it was compiled into the package. */
export async function courseOf({course}: Sitting): Promise<Course> {
  const found = await course.evaluate(() => globalThis.sopSuds?.course);
  if (!found) throw new Error('The package holds no course.');
  return found;
}

/** Waits until the player runs and shows a screen with its words. */
export async function whenShown({course}: Sitting, id?: string): Promise<void> {
  await course.waitForFunction(
    wanted => {
      const main = document.querySelector<HTMLElement>('sop-course main');
      const shown = main?.dataset['page'] ?? main?.dataset['screen'];
      const words = main?.querySelector('sop-page .end') ?? !main?.dataset['page'];
      return shown !== undefined && Boolean(words) && (wanted === null || wanted === shown);
    },
    {timeout: 20_000},
    id ?? null,
  );
}

export async function screenOf({course}: Sitting): Promise<Screen> {
  return course.evaluate(() => {
    const main = document.querySelector<HTMLElement>('main');
    const heading = main?.querySelector('h1') ?? null;
    const {top, bottom} = heading?.getBoundingClientRect() ?? {top: -1, bottom: -1};
    return {
      id: main?.dataset['page'] ?? main?.dataset['screen'] ?? '',
      title: document.title,
      heading: heading?.textContent.trim() ?? '',
      focusOnHeading: heading !== null && document.activeElement === heading,
      headingInSight: top >= 0 && bottom <= innerHeight,
      activities: [...(main?.querySelectorAll('sop-page > [id]') ?? [])]
        .filter(({localName}) => localName.startsWith('sop-'))
        .map(({id}) => id),
      primaries: main?.querySelectorAll('.primary').length ?? 0,
    };
  });
}

/** Where the contents would lead. */
export async function openPage(sitting: Sitting, {id}: Page): Promise<void> {
  await openScreen(sitting, {kind: 'page', page: id});
  await whenShown(sitting, id);
}

export async function openScreen({course}: Sitting, screen: Place): Promise<void> {
  await course.evaluate(wanted => {
    const go = Object.assign(new Event('sop-go'), {screen: wanted});
    document.querySelector('sop-course')?.dispatchEvent(go);
  }, screen);
}

/** Closes the tab; in Firefox by the button first: it stops the scripts of one closed tab in three before they have told the LMS. */
export async function leaveTold(sitting: Sitting, browser: BrowserName): Promise<void> {
  if (browser === 'chromium') return sitting.closeTab();
  await openScreen(sitting, {kind: 'finish'});
  await whenShown(sitting, 'finish');
  await leave(sitting);
  await sitting.closeTab();
}

/** Closes the course on the screen of the result. */
export async function leave(sitting: Sitting): Promise<void> {
  await tabTo(sitting, {selector: 'main .turn .second'});
  await press(sitting, 'Enter');
  await whenShown(sitting, 'left');
}

/** Presses the one primary button, and waits for the screen that it promises. */
export async function goOn(sitting: Sitting, to: string): Promise<void> {
  await tabTo(sitting, {selector: 'main .primary'});
  await press(sitting, 'Enter');
  await whenShown(sitting, to);
}
