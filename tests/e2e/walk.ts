// How is the whole course taken? Page by page, each exercise in its turn, by keyboard alone, to the result.

import assert from 'node:assert/strict';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Page} from '../../src/model/course.ts';
import type {Action} from '../../src/model/reduce.ts';
import {answer, responseTo, type Aim} from './answer.ts';
import {blank, entered, taken, type Ledger} from './ledger.ts';
import {courseOf, goOn, screenOf, whenShown, type Screen} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {takeTest} from './take-test.ts';

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
  /** How an exercise on a page is done. */
  readonly aim?: (activity: Activity) => Aim;
  /** How a test is taken: by the place of a question, from 0. */
  readonly testAim?: (place: number) => Aim;
  /** Looks at a screen as it opens, again once its exercises are done, and at the steps of a test. */
  readonly look?: (screen: Pick<Screen, 'id'>) => Promise<void>;
  /** The page on which to stop, before its exercises. */
  readonly until?: string;
  /** What was done before. */
  readonly ledger?: Ledger;
}

/** Goes from the page that is shown to the result, or to the page where the walk is to stop; says what was done by then. */
export async function walk(
  sitting: Sitting,
  {aim, testAim, look, until, ledger: start = blank}: Walk = {},
): Promise<Ledger> {
  const course = await courseOf(sitting);
  const pages = pagesOf(course);
  await whenShown(sitting);
  const {id: here} = await screenOf(sitting);
  const first = pages.findIndex(({id}) => id === here);
  let before: Screen | undefined;
  let ledger = start;
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
    if (page.id === until) return ledger;
    const done: Action[] = [{type: 'see', page: page.id}];
    for (const activity of activities) {
      const aimed = aim?.(activity) ?? 'right';
      await answer(sitting, activity, aimed);
      done.push({type: 'submit', activity, response: responseTo(activity, aimed)});
    }
    if (activities.length > 0) await look?.(screen);
    ledger = entered(ledger, course, done);
    const tested = course.modules.find(({test}) => test?.page === page.id);
    if (tested) {
      const replies = await takeTest(sitting, tested, {aim: testAim, look});
      ledger = taken(ledger, course, tested, replies);
    }
    before = screen;
    await goOn(sitting, pages[index + 1]?.id ?? 'finish');
  }
  const result = await screenOf(sitting);
  lookAtArrival(sitting, result, before);
  await look?.(result);
  return ledger;
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
