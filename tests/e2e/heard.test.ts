// Is exactly the right thing heard, in the right order, whatever a learner does? Live regions and moves of the focus, deed by deed.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {talkAlong} from '../../src/model/conversation.ts';
import {pagesOf} from '../../src/model/course-parts.ts';
import {newcomer} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import {responseTo} from './answer.ts';
import {zipOf} from './cases.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {firstOf, plain} from './exercise.ts';
import {courseIn} from './package-course.ts';
import {openUnheard, pressed, record} from './recorder.ts';
import {openPage, openScreen, whenShown} from './screen.ts';

const browser = browserFor('chromium');
const zip = zipOf('scorm12');
const course = courseIn(zip);
const {memory} = encode(newcomer('e2e'), 4000);

test('what is heard in a lesson', {timeout: 120_000}, async t => {
  const lms = await lmsFor(t, {zip, memory});
  const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: record});
  await whenShown(sitting);

  await t.test('a page is turned: its heading, and nothing else', async () => {
    const [, second] = pagesOf(course);
    assert.deepEqual(await pressed(sitting, 'main .primary'), [`focus: ${second?.title ?? ''}`]);
  });

  await t.test('a check: why it is refused; then the verdict with its reason, once', async () => {
    const {page, activity: choice} = firstOf(course, 'choice');
    await openUnheard(sitting, page);
    assert.deepEqual(await pressed(sitting, 'button.check', choice.id), [
      `status: ${choice.right.length === 1 ? words.check.pickOne : words.check.pickMany(choice.right.length)}`,
    ]);
    for (const [aim, verdict] of [
      ['wrong', words.check.notYet],
      ['right', words.check.yes],
    ] as const) {
      const response = responseTo(choice, aim);
      const picked = response.kind === 'choice' ? response.picked : [];
      await sitting.course.$$eval(
        `#${choice.id} >>> input`,
        (all, wanted) => {
          for (const [place, one] of all.entries())
            if (one.checked !== wanted.includes(place)) one.click();
        },
        picked,
      );
      const [said = '', ...more] = await pressed(sitting, 'button.check', choice.id);
      assert.deepEqual(more, []);
      assert.ok(said.startsWith(`status: ${verdict} `), said);
      for (const place of picked)
        assert.ok(said.includes(plain(choice.options[place]?.feedback ?? '-')), said);
    }
  });

  await t.test(
    'a line is moved: the button goes with it and keeps the focus, then its new place',
    async () => {
      const {page, activity: order} = firstOf(course, 'order');
      await openUnheard(sitting, page);
      const texts = await sitting.course.$$eval(`#${order.id} >>> li`, all =>
        all.map(({textContent}) => textContent),
      );
      const [step, at] = await sitting.course.$eval(
        `#${order.id} >>> li:nth-child(2) button[id^="up-"]`,
        button => [button.id, button.id.replace('up-', '')] as const,
      );
      assert.deepEqual(await pressed(sitting, `#${step}`, order.id), [
        `focus: ${words.order.upShort}`,
        `status: ${words.order.moved(order.steps[Number(at)]?.text ?? '', 1, texts.length)}`,
      ]);
    },
  );

  await t.test(
    'a turn of a talk: the reply has the focus, then what was said is heard',
    async () => {
      const {page, activity: talk} = firstOf(course, 'conversation');
      await openUnheard(sitting, page);
      const [line] = talkAlong(talk, []).offered;
      const [first, second = '', ...more] = await pressed(sitting, '.answers .line', talk.id);
      assert.deepEqual(more, []);
      assert.match(first ?? '', /^focus: /);
      assert.ok(second.startsWith(`status: ${plain(line?.reply ?? '-').slice(0, 20)}`), second);
      assert.match(second, /to choose from\.$/);
    },
  );

  await t.test('writing: what is missing; then that it is kept, or can be compared', async () => {
    const {page, activity: writing} = firstOf(course, 'reflect');
    await openUnheard(sitting, page);
    assert.deepEqual(await pressed(sitting, 'button.check', writing.id), [
      `status: ${words.reflect.empty}`,
    ]);
  });

  await t.test('a plan: rows come with the focus on them, go, and come back', async () => {
    const {page, activity: plan} = firstOf(course, 'plan');
    await openUnheard(sitting, page);
    for (const count of [1, 2]) {
      const heard = await pressed(sitting, '#add', plan.id);
      assert.equal(heard.length, 1, `row ${count}: ${heard.join()}`);
      assert.match(heard[0] ?? '', /^focus: /);
    }
    const gone = await pressed(sitting, 'button[id^="remove-"]', plan.id);
    assert.deepEqual(gone, [`focus: ${words.plan.undo}`, `status: ${words.plan.removed(1)}`]);
  });

  await t.test('a term: its meaning, once; closed again, nothing', async () => {
    for (const page of pagesOf(course)) {
      await openPage(sitting, page);
      if (await sitting.course.$('sop-page .term[role=button]')) break;
    }
    const [meaning = '', ...more] = await pressed(sitting, 'sop-page .term[role=button]');
    assert.deepEqual(more, []);
    assert.match(meaning, /^status: .+: .+/);
    assert.deepEqual(await pressed(sitting, 'sop-page .term[role=button]'), []);
  });

  await t.test('a bookmark: set and removed, each once', async () => {
    const button = 'sop-notebook button';
    assert.deepEqual(await pressed(sitting, button), [`status: ${words.notebook.marked}`]);
    assert.deepEqual(await pressed(sitting, button), [`status: ${words.notebook.unmarked}`]);
  });

  await t.test('a pause: the heading of the dialog, then the button that led there', async () => {
    assert.deepEqual(await pressed(sitting, 'sop-pause > button'), [`focus: ${words.pause.title}`]);
    assert.deepEqual(
      (await pressed(sitting, 'sop-pause dialog button')).at(-1),
      `focus: ${words.bar.pause}`,
    );
  });

  await t.test('the case file is copied: what came of it, each time once', async () => {
    await openScreen(sitting, {kind: 'case-file'});
    await whenShown(sitting, 'case-file');
    await sitting.course.waitForSelector('sop-case-file sop-document');
    for (const time of ['first', 'second'])
      assert.deepEqual(
        await pressed(sitting, 'sop-case-file .deeds:has(+ .deeds) button:last-child'),
        [`status: ${words.caseFile.copied}`],
        time,
      );
  });
  await sitting.closeTab();
});

test('what is heard of a test', async t => {
  const lms = await lmsFor(t, {zip, memory});
  const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: record});
  await whenShown(sitting);
  const [module] = course.modules;
  const page = pagesOf(course).find(({id}) => id === module?.test?.page);
  assert.ok(module?.test && page);
  const {asks} = module.test;
  await openPage(sitting, page);
  for (let place = 1; place <= asks; place++)
    assert.deepEqual(await pressed(sitting, 'sop-test .primary'), [
      `focus: ${words.test.question(place, asks)}`,
    ]);
  assert.deepEqual(await pressed(sitting, 'sop-test .primary'), [`focus: ${words.test.look}`]);
  assert.deepEqual(await pressed(sitting, 'sop-test > .primary'), [
    `alert: ${words.test.open(asks)}`,
  ]);
  await sitting.closeTab();
});
