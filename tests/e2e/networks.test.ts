// Is the network that is built in Module 2 there again in Module 3, is each step of it heard and read in order, and is it kept?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Circles} from '../../src/model/activity.ts';
import {words} from '../../src/words.ts';
import {browsers} from './cases.ts';
import {deskFor, lmsFor, scorm12Of} from './desk.ts';
import {assertRead, exercisesOf, heardIn} from './exercise.ts';
import {hasFocus, press, tabTo} from './keyboard.ts';
import {courseIn} from './package-course.ts';
import {openPage} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {untilSaid, workOn} from './work.ts';

const zip = scorm12Of();

for (const name of browsers) {
  test(`one network at two times, ${name}`, {timeout: 120_000}, async t => {
    const {sit} = await deskFor(t, name, {width: 390, height: 844});
    const lms = await lmsFor(t, {zip});
    const read = async (sitting: Sitting, wanted: readonly string[]): Promise<void> => {
      if (name === 'chromium') await assertRead(sitting, wanted);
    };
    const [early, late, ...more] = exercisesOf(courseIn(zip), 'circles');
    assert.ok(early && late && more.length === 0);
    assert.equal(late.activity.earlier, early.activity.id);

    let sitting = await sit(lms.launchUrl);
    await openPage(sitting, early.page);
    const {activity} = early;
    const host = activity.id;
    await read(sitting, treeOf(activity, []));
    await tabTo(sitting, {host, selector: '#example'});
    await press(sitting, 'Enter');
    assert.equal(await heardIn(sitting, host), words.circles.exampleHere(activity.start.length));
    assert.ok(await hasFocus(sitting, {host, selector: '#edit-0'}), 'the first person is next');
    await read(sitting, treeOf(activity, activity.start));

    await tabTo(sitting, {host, selector: '#comes-0-0'});
    await press(sitting, 'ArrowDown');
    await tabTo(sitting, {host, selector: 'button.check'});
    await press(sitting, 'Enter');
    const tested = await heardIn(sitting, host);
    assert.equal(tested, words.circles.tested(await asked(sitting, host)));
    await read(sitting, [
      `button ${words.circles.test}`,
      `StaticText ${words.circles.worthAsking}`,
      `StaticText ${words.reflect.model}`,
    ]);
    const built = await workOn(sitting);
    await untilSaid(sitting, 'Saved');
    await sitting.closeTab();

    sitting = await sit(lms.launchUrl, early.page.id);
    assert.deepEqual(await workOn(sitting), built, 'what was built in Module 2');
    await openPage(sitting, late.page);
    const later = late.activity.id;
    await read(sitting, [
      `StaticText ${words.circles.earlier}`,
      ...treeOf(late.activity, activity.start),
    ]);
    const count = await sitting.course.$$eval(`#${later} >>> .who`, people => people.length);
    assert.equal(count, activity.start.length);
    const moved = activity.start.findIndex(({ring}) => ring === 1);
    await tabTo(sitting, {host: later, selector: `#in-${moved}`});
    await press(sitting, 'Enter');
    const {name: who = ''} = activity.start[moved] ?? {};
    assert.equal(await heardIn(sitting, later), words.circles.moved(who, 0));
    const changed = await workOn(sitting);
    await untilSaid(sitting, 'Saved');
    await sitting.closeTab();

    sitting = await sit(lms.launchUrl, late.page.id);
    assert.deepEqual(await workOn(sitting), changed, 'what was changed in Module 3');
    await openPage(sitting, early.page);
    assert.deepEqual(await workOn(sitting), built, 'it stands in Module 2 as it was built there');
    await sitting.closeTab();
  });
}

/** Picture, lists, what can be done with each person, and the tests. */
function treeOf({middle, rings, start, stress}: Circles, people: Circles['start']): string[] {
  const order = [0, 1, 2, -1];
  const inRing = (ring: number) => people.filter(person => person.ring === ring);
  const counts = order.map(ring => inRing(ring).length);
  const {inward, outward, edit, remove} = words.circles;
  return [
    `image ${words.circles.summary(middle.join(', '), counts)}`,
    ...order.flatMap(ring => [
      `heading ${words.circles.heading(ring, rings[ring] ?? '')}`,
      ...inRing(ring).flatMap(({name}) => [
        `StaticText ${name}`,
        ...[inward, outward, edit, remove].map(deed => `button ${deed} : ${name}`),
      ]),
      ...(inRing(ring).length === 0 ? [`StaticText ${words.circles.nobody}`] : []),
      `button ${words.circles.add} ${words.circles.where(ring)}`,
    ]),
    ...(people.length === 0
      ? [`button ${words.circles.example}`, `StaticText ${words.circles.exampleNote(start.length)}`]
      : []),
    ...stress.flatMap(() => words.circles.calls.map(call => `combobox ${call}`)),
    `button ${words.circles.test}`,
  ];
}

const asked = ({course}: Sitting, host: string): Promise<number> =>
  course.$$eval(`#${host} >>> .doubts li`, lines => lines.length);
