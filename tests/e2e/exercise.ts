// What does an exercise say for itself? Where it stands, what is heard of it, and how it is read from top to bottom.

import assert from 'node:assert/strict';
import type {SerializedAXNode} from 'puppeteer-core';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Page} from '../../src/model/course.ts';
import type {Sitting} from './sitting.ts';

interface Placed<A> {
  readonly page: Page;
  readonly activity: A;
}

/** All exercises of one kind, each with its page. */
export const exercisesOf = <K extends Activity['kind']>(
  course: Course,
  kind: K,
): Placed<Extract<Activity, {kind: K}>>[] =>
  pagesOf(course).flatMap(page =>
    activitiesOf([page])
      .filter((activity): activity is Extract<Activity, {kind: K}> => activity.kind === kind)
      .map(activity => ({page, activity})),
  );

/** The first of its kind. */
export function firstOf<K extends Activity['kind']>(
  course: Course,
  kind: K,
  wanted: (activity: Extract<Activity, {kind: K}>) => boolean = () => true,
): Placed<Extract<Activity, {kind: K}>> {
  const found = exercisesOf(course, kind).find(({activity}) => wanted(activity));
  if (!found) throw new Error(`The course has no such ${kind}.`);
  return found;
}

/** What the exercise's live line says, as soon as it says something: it comes one update after the deed. */
export async function heardIn({course}: Sitting, host: string): Promise<string> {
  const line = await course.waitForFunction(
    id => {
      const status = document.getElementById(id)?.shadowRoot?.querySelector('[role=status]');
      return status?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    },
    {timeout: 5_000},
    host,
  );
  return line.jsonValue();
}

/** How HTML of the course is read. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** What a screen reader goes through from top to bottom holds these lines, in this order. Chromium only. */
export async function assertRead({page}: Sitting, wanted: readonly string[]): Promise<void> {
  const tree = await page.accessibility.snapshot({includeIframes: true, interestingOnly: false});
  const lines: string[] = [];
  const tell = ({role, name = '', value, children = []}: SerializedAXNode): void => {
    const words = name.replace(/\s+/g, ' ').trim();
    if (words !== '' && role !== 'InlineTextBox') lines.push(`${role} ${words}`);
    if (role === 'combobox') lines.push(`chosen ${value ?? ''}`);
    for (const child of children) tell(child);
  };
  if (tree) tell(tree);
  let place = 0;
  for (const line of wanted) {
    const found = lines.indexOf(line, place);
    assert.ok(
      found >= place,
      `"${line}" stands behind ${lines.slice(place, place + 60).join(' | ')}`,
    );
    place = found + 1;
  }
}
