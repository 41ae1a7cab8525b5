// How is the whole course taken? Page by page, each exercise in its turn, by keyboard alone, to the result.

import assert from 'node:assert/strict';
import {activitiesOf, pagesOf, type Activity, type Page} from '../../src/model/course.ts';
import {answer, type Aim} from './answer.ts';
import {courseOf, goOn, screenOf, whenShown, type Screen} from './screen.ts';
import type {Sitting} from './sitting.ts';

/** The first page with an exercise of this sort, and the exercise. */
export async function firstExercise(
  sitting: Sitting,
  wanted: (activity: Activity) => boolean = () => true,
): Promise<{page: Page; activity: Activity}> {
  for (const page of pagesOf(await courseOf(sitting))) {
    const activity = activitiesOf([page]).find(wanted);
    if (activity) return {page, activity};
  }
  throw new Error('The course has no such exercise.');
}

export interface Walk {
  readonly aim?: (activity: Activity) => Aim;
  /** Looks at a screen as it opens, and again once its exercises are done. */
  readonly look?: (screen: Screen) => Promise<void>;
  /** The page on which to stop, before its exercises. */
  readonly until?: string;
}

/** Goes from the page that is shown to the result, or to the page where the walk is to stop. */
export async function walk(sitting: Sitting, {aim, look, until}: Walk = {}): Promise<void> {
  const course = await courseOf(sitting);
  const pages = pagesOf(course);
  await whenShown(sitting);
  const {id: start} = await screenOf(sitting);
  const first = pages.findIndex(({id}) => id === start);
  let before: Screen | undefined;
  for (const [index, page] of pages.entries()) {
    if (index < first) continue;
    const screen = await screenOf(sitting);
    assert.equal(screen.heading, page.title);
    lookAtArrival(sitting, screen, before);
    const activities = activitiesOf([page]);
    assert.deepEqual(
      screen.activities,
      activities.map(({id}) => id),
      `exercises on "${page.id}"`,
    );
    await look?.(screen);
    if (page.id === until) return;
    for (const activity of activities) await answer(sitting, activity, aim?.(activity) ?? 'right');
    if (activities.length > 0) await look?.(screen);
    before = screen;
    await goOn(sitting, pages[index + 1]?.id ?? 'finish');
  }
  const result = await screenOf(sitting);
  lookAtArrival(sitting, result, before);
  await look?.(result);
}

/** The first screen was there before the player; on every other the heading has the focus, in sight, under a new title. */
function lookAtArrival(sitting: Sitting, screen: Screen, before: Screen | undefined): void {
  const {id, title, heading, primaries, focusOnHeading, headingInSight} = screen;
  if (primaries !== 1) sitting.complain(`"${id}" has ${primaries} primary buttons`);
  if (!title.includes(heading)) sitting.complain(`the title "${title}" does not name "${heading}"`);
  if (before === undefined) return;
  if (title === before.title) sitting.complain(`"${id}" has the title of "${before.id}"`);
  if (!focusOnHeading) sitting.complain(`the focus is not on the heading of "${id}"`);
  if (!headingInSight) sitting.complain(`the heading of "${id}" is out of sight`);
}
