// Is exactly the right thing heard of what is placed, built and written, and of a test that is handed in? Each deed once, again when it is done again.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Match} from '../../src/model/activity.ts';
import {bankOf, pagesOf} from '../../src/model/course-parts.ts';
import {hintsOn} from '../../src/model/hints.ts';
import {newcomer} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {percent} from '../../src/model/progress.ts';
import {words} from '../../src/words.ts';
import {attemptOf, begin, replying, testOf} from '../model/deeds.ts';
import {responseTo, type Aim} from './answer.ts';
import {browserFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {firstOf, plain} from './exercise.ts';
import {type} from './keyboard.ts';
import {courseIn} from './package-course.ts';
import {heardSince, openUnheard, pressed, record} from './recorder.ts';
import {whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

const browser = browserFor('chromium');
const zip = scorm12Of();
const course = courseIn(zip);
const check = 'button.check';

/** Places each line; says what was heard of it. */
async function placeAll(sitting: Sitting, activity: Match, aim: Aim): Promise<readonly string[]> {
  const response = responseTo(activity, aim);
  assert.ok(response.kind === activity.kind);
  await sitting.course.waitForSelector(`#${activity.id} >>> select`);
  for (const [line, target] of response.placed.entries())
    await sitting.course.select(`#${activity.id} >>> #item-${line}`, String(target));
  return (await heardSince(sitting)).said;
}

/** Writes into a box, as whoever is in it already. */
async function write(sitting: Sitting, host: string, box: string, text: string): Promise<void> {
  const css = `#${host} >>> ${box}`;
  await sitting.course.waitForSelector(css);
  await sitting.course.$eval(css, field => {
    if (field instanceof HTMLElement) field.focus();
  });
  await type(sitting, text);
}

test('what is heard of exercises', {timeout: 120_000}, async t => {
  const lms = await lmsFor(t, {zip, memory: encode(newcomer('e2e'), 4000).memory});
  const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: record});
  await whenShown(sitting);

  for (const kind of ['match', 'sort'] as const)
    await t.test(`a ${kind}: what has no place yet; then the verdict each time`, async () => {
      const {page, activity} = firstOf(course, kind);
      const of = activity.items.length;
      await openUnheard(sitting, page);
      const press = (): Promise<readonly string[]> => pressed(sitting, check, activity.id);
      assert.deepEqual(await press(), [`status: ${words.check.placeAll(of)}`]);
      assert.deepEqual(await placeAll(sitting, activity, 'wrong'), []);
      const wrong = responseTo(activity, 'wrong');
      const right =
        wrong.kind === kind
          ? wrong.placed.filter((target, line) => target === activity.right[line]).length
          : of;
      const verdict = `status: ${words.check.notYet} ${words.check.right(right, of)}`;
      assert.deepEqual(await press(), [verdict]);
      assert.deepEqual(await press(), [verdict], 'once more');
      assert.deepEqual(await placeAll(sitting, activity, 'right'), []);
      assert.deepEqual(await press(), [`status: ${words.check.yes} ${words.check.right(of, of)}`]);
    });

  await t.test('circles: a person comes, moves, goes and comes back; then the test', async () => {
    const {page, activity} = firstOf(course, 'circles');
    const say = words.circles;
    const name = 'Aunt Rosa';
    await openUnheard(sitting, page);
    const press = (selector: string): Promise<readonly string[]> =>
      pressed(sitting, selector, activity.id);
    assert.deepEqual(await press(check), [`status: ${say.needOne}`]);
    assert.deepEqual(await press('#add2'), [`focus: ${say.fields.name}`]);
    await write(sitting, activity.id, '#name-0', name);
    assert.deepEqual(await press('#edit-0'), [], 'the button stays, and says itself');
    for (const ring of [1, 0])
      assert.deepEqual(await press('#in-0'), [
        `focus: ${say.inward}: ${name}`,
        `status: ${say.moved(name, ring)}`,
      ]);
    for (const time of ['first', 'second'])
      assert.deepEqual(await press('#in-0'), [`status: ${say.already(name, 0)}`], time);
    assert.deepEqual(await press('#remove-0'), [
      `focus: ${say.undo}`,
      `status: ${say.removed(name)}`,
    ]);
    assert.deepEqual(await press('#undo'), [
      `focus: ${say.edit}: ${name}`,
      `status: ${say.back(name)}`,
    ]);
    // Nobody is named for any hour, and when the services leave one person stays.
    const asked = activity.stress.length + 1;
    assert.deepEqual(await press(check), [`status: ${say.tested(asked)}`]);
  });

  await t.test(
    'a statement: what is missing; what there is to say to it; that it can be compared',
    async () => {
      const {page, activity} = firstOf(course, 'statement');
      const say = words.statement;
      await openUnheard(sitting, page);
      const press = (selector: string): Promise<readonly string[]> =>
        pressed(sitting, selector, activity.id);
      for (const button of ['#look', check])
        assert.deepEqual(await press(button), [`status: ${say.write}`]);
      const texts = activity.slots.map((_, slot) => (slot === 0 ? 'Why did you sleep?' : ''));
      await write(sitting, activity.id, '#slot-0', texts[0] ?? '');
      const hints = hintsOn(activity, texts).map(({kind, found}) =>
        say.hints[kind](found.map(word => `“${word}”`).join(', ')),
      );
      assert.ok(hints.length > 1, 'there is something to say to it');
      for (const time of ['first', 'second'])
        assert.deepEqual(await press('#look'), [`status: ${hints.join(' ')}`], time);
      assert.deepEqual(await press(check), [`status: ${say.compared}`]);
    },
  );

  for (const compared of [false, true])
    await t.test(`writing: that it is ${compared ? 'beside a good answer' : 'kept'}`, async () => {
      const {page, activity} = firstOf(course, 'reflect', ({model}) => (model !== '') === compared);
      await openUnheard(sitting, page);
      await write(sitting, activity.id, 'textarea', 'Whether to call again.');
      const said = compared
        ? `${words.reflect.model}: ${plain(activity.model)}`
        : words.reflect.kept;
      for (const time of ['first', 'second'])
        assert.deepEqual(await pressed(sitting, check, activity.id), [`status: ${said}`], time);
    });
  await sitting.closeTab();
});

test('what is heard of a test that is handed in: its result, once; then each way on', async t => {
  const [module] = course.modules;
  assert.ok(module);
  const begun = begin(module)(course, newcomer('e2e'));
  const asked = attemptOf(module, begun)?.asked ?? [];
  const [missed, ...others] = asked.flatMap(id => bankOf(module).find(one => one.id === id) ?? []);
  assert.ok(missed);
  const answered = [missed, ...others].reduce(
    (state, question) =>
      replying(
        module,
        question,
        responseTo(question, question === missed ? 'wrong' : 'right'),
      )(course, state),
    begun,
  );
  const lms = await lmsFor(t, {zip, memory: encode(answered, 4000).memory});
  const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: record});
  await whenShown(sitting);
  const pageOf = (wanted: string) => {
    const page = pagesOf(course).find(({id}) => id === wanted);
    assert.ok(page);
    return page;
  };
  await openUnheard(sitting, pageOf(testOf(module)));

  const tally = {right: others.length, of: asked.length};
  const result = words.test.result(tally.right, tally.of, percent(tally));
  assert.deepEqual(await pressed(sitting, 'sop-test > .primary'), [`focus: ${result}`]);
  assert.deepEqual(await pressed(sitting, 'sop-test .turn button'), [`focus: ${words.test.retry}`]);
  assert.deepEqual(await pressed(sitting, 'sop-test > button'), [`focus: ${result}`]);
  assert.deepEqual(await pressed(sitting, 'sop-test .read button'), [
    `focus: ${pageOf(missed.page).title}`,
  ]);
  await sitting.closeTab();
});
