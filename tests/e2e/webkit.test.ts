// Does WebKit run the course too: launch, read, answer a check, hand in a test, and the LMS has it all? Under TEST_ALL=1 alone.

import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import type {Choice} from '../../src/model/activity.ts';
import {activitiesOf, bankOf, pagesOf} from '../../src/model/course-parts.ts';
import {drawn} from '../../src/model/draw.ts';
import {decode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import {responseTo} from './answer.ts';
import {everything, zipOf} from './cases.ts';
import {frame, lmsFor} from './desk.ts';
import {allButTests, memoryOf} from './ledger.ts';
import type {Lms} from './lms.ts';
import {until} from './mouse.ts';
import {courseIn} from './package-course.ts';
import {assertTrace} from './record.ts';
import {openWebKit, type WebKit} from './webdriver.ts';

const enter = '\uE007';
const zip = zipOf('scorm12');
const course = courseIn(zip);

if (everything) {
  describe('in WebKit', () => {
    test('a learner reads on by keyboard and answers a check, and the LMS has it', async t => {
      const lms = await lmsFor(t, {zip});
      const webkit = await launch(t, lms);
      const [first] = pagesOf(course);
      assert.equal(await shown(webkit, `main h1`), first?.title);
      const {page, question} = firstChoice();
      for (const next of pagesOf(course).slice(1)) {
        await press(webkit, 'main .primary');
        await untilShown(webkit, `main[data-page="${next.id}"] sop-page .end`);
        assert.equal(
          await webkit.run(`return document.activeElement === document.querySelector('main h1')`),
          true,
          'the focus is on the heading',
        );
        if (next.id === page) break;
      }
      await untilShown(webkit, `#${question.id}`);
      for (const option of question.right) {
        const text = question.options[option]?.text ?? '';
        await webkit.run(
          `const [host, text] = arguments;
          const label = [...document.getElementById(host).shadowRoot.querySelectorAll('label')]
            .find(label => label.textContent.replace(/\\s+/g, ' ').trim() === text);
          label.querySelector('input').focus();`,
          question.id,
          text,
        );
        await webkit.press(' ');
      }
      await press(webkit, 'button.check', question.id);
      await until(
        'the answer is with the LMS',
        () =>
          decode(lms.value('cmi.suspend_data'), course).state?.answers[question.id]?.solved ===
          true,
        40,
      );
      assert.match(
        await webkit.run<string>(
          `return document.getElementById(arguments[0]).shadowRoot.querySelector('[role=status]').textContent`,
          question.id,
        ),
        new RegExp(words.check.yes),
      );
      await assertSilent(webkit);
    });

    test('a test is handed in, and completes the course', async t => {
      const [module] = course.modules;
      const page = pagesOf(course).find(({id}) => id === module?.test?.page);
      assert.ok(module && page);
      const start = allButTests(course, page);
      const lms = await lmsFor(t, {zip, memory: memoryOf(start, 4000)});
      const webkit = await launch(t, lms);
      await untilShown(webkit, 'sop-test .primary');
      await press(webkit, 'sop-test .primary');
      const asked = drawn(module, start.state.run, 1);
      for (const [place, id] of asked.entries()) {
        const activity = bankOf(module).find(question => question.id === id);
        assert.ok(activity);
        await untilShown(webkit, `sop-test #${id}`);
        assert.equal(
          await shown(webkit, 'sop-test h2'),
          words.test.question(place + 1, asked.length),
        );
        const response = responseTo(activity, 'right');
        await webkit.run(
          `document.querySelector('sop-course').dispatchEvent(Object.assign(new Event('sop-test'), {action: arguments[0]}))`,
          {type: 'reply', test: page.id, activity, response},
        );
        await press(webkit, 'sop-test .primary');
      }
      await untilShown(webkit, 'sop-test ol.missing');
      await press(webkit, 'sop-test > .primary');
      await until('the LMS has the score', () => lms.value('cmi.core.score.raw') === '100');
      assert.equal(lms.value('cmi.core.lesson_status'), 'completed');
      assert.equal(lms.value(`cmi.interactions.${asked.length - 1}.result`), 'correct');
      assertTrace(lms.calls(), 'scorm12');
      await assertSilent(webkit);
    });
  });
}

async function launch(t: TestContext, lms: Lms): Promise<WebKit> {
  const webkit = await openWebKit(frame);
  t.after(() => webkit.close());
  await webkit.open(lms.launchUrl);
  await webkit.enterFrame();
  await untilShown(webkit, 'sop-course main :is(sop-page .end, sop-test)');
  await webkit.listen();
  return webkit;
}

function firstChoice(): {page: string; question: Choice} {
  for (const page of pagesOf(course)) {
    const question = activitiesOf([page]).find(one => one.kind === 'choice');
    if (question) return {page: page.id, question};
  }
  throw new Error('The course has no choice.');
}

const shown = (webkit: WebKit, selector: string): Promise<string> =>
  webkit.run(`return document.querySelector(arguments[0])?.textContent.trim() ?? ''`, selector);

async function untilShown(webkit: WebKit, selector: string): Promise<void> {
  for (let wait = 0; wait < 200; wait++) {
    if (await webkit.run(`return document.querySelector(arguments[0]) !== null`, selector)) return;
    await setTimeout(100);
  }
  assert.fail(`WebKit never shows "${selector}"`);
}

/** Gives it the focus, and presses Enter. */
async function press(webkit: WebKit, selector: string, host?: string): Promise<void> {
  await webkit.run(
    `const [css, host] = arguments;
    const root = host ? document.getElementById(host).shadowRoot : document;
    root.querySelector(css).focus();`,
    selector,
    host ?? null,
  );
  await webkit.press(enter);
}

/** Nothing was written to the console; a word of our own shows that it would have been seen. */
async function assertSilent(webkit: WebKit): Promise<void> {
  await webkit.run(`console.info('the last word')`);
  assert.deepEqual(await webkit.console(), ['console.info: the last word']);
}
