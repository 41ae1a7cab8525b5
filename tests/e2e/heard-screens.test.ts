// Is exactly the right thing heard of searching, of a content note, of what is taken away, and of settings? Each deed once, again when it is done again.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {pagesOf} from '../../src/model/course-parts.ts';
import type {Page} from '../../src/model/course.ts';
import {newcomer} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import {browserFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {type} from './keyboard.ts';
import {courseIn} from './package-course.ts';
import {heardSince, openUnheard, pressed, record} from './recorder.ts';
import {openScreen, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

const browser = browserFor('chromium');
const zip = scorm12Of();
const course = courseIn(zip);

/** The first page of the last module that has a note and a short version, and that version. */
async function notedIn(sitting: Sitting): Promise<{page: Page; short: string}> {
  const module = course.modules.at(-1);
  const [first] = module?.pages ?? [];
  assert.ok(module && first);
  await openUnheard(sitting, first);
  const notes = await sitting.course.evaluate(
    id =>
      (globalThis.sopSuds?.texts[id]?.prose ?? []).map(
        html =>
          new DOMParser()
            .parseFromString(html, 'text/html')
            .querySelector('sop-content-note')
            ?.getAttribute('short') ?? '',
      ),
    module.id,
  );
  const at = notes.findIndex(short => short !== '');
  const page = module.pages.find(({blocks}) =>
    blocks.some(block => block.kind === 'prose' && block.at === at),
  );
  assert.ok(page);
  return {page, short: notes[at] ?? ''};
}

test('what is heard of screens', {timeout: 120_000}, async t => {
  const lms = await lmsFor(t, {zip, memory: encode(newcomer('e2e'), 4000).memory});
  const sitting = await browser().sitDown(lms.launchUrl, frame, {prepare: record});
  await whenShown(sitting);
  const press = (selector: string): Promise<readonly string[]> => pressed(sitting, selector);
  const {page, short} = await notedIn(sitting);
  // What is downloaded here lands nowhere.
  const protocol = await sitting.page.createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', {
    behavior: 'deny',
    browserContextId: sitting.page.browserContext().id ?? '',
  });

  await t.test('a search: how much is found, once when the typing is over', async () => {
    await openScreen(sitting, {kind: 'search'});
    await sitting.course.waitForFunction(() => document.querySelector('sop-search')?.find);
    assert.deepEqual((await heardSince(sitting)).said, [
      `focus: ${words.bar.search}`,
      `focus: ${words.search.label}`,
    ]);
    const query = 'eleven signs';
    const count = await sitting.course.evaluate(
      sought => document.querySelector('sop-search')?.find?.(sought).found.length ?? 0,
      query,
    );
    assert.ok(count > 0);
    await type(sitting, query);
    assert.deepEqual((await heardSince(sitting)).said, [], 'nothing for a key');
    await setTimeout(1200);
    const said = [`status: ${words.search.count(count, query)}`];
    assert.deepEqual((await heardSince(sitting)).said, said);
    assert.deepEqual(await pressed(sitting, 'input', 'search'), said, 'Enter asks again');
    assert.deepEqual(await pressed(sitting, 'input', 'search', 'Escape'), []);
    await type(sitting, 'qqq');
    assert.deepEqual(await pressed(sitting, 'input', 'search'), [
      `status: ${words.search.none('qqq')}`,
    ]);
    await setTimeout(1200);
    assert.deepEqual((await heardSince(sitting)).said, [], 'Enter came before the pause');
  });

  await t.test('a content note: the focus goes to what is read, or to the next page', async () => {
    const say = words.contentNote;
    await openUnheard(sitting, page);
    const choice = (place: number): Promise<readonly string[]> =>
      press(`sop-content-note .deeds > :nth-child(${place})`);
    assert.deepEqual(await choice(2), [`focus: ${`${say.heading}${short}`.slice(0, 60)}`]);
    const [whole = '', ...more] = await choice(1);
    const start = await sitting.course.$eval('.notice + *', ({textContent}) => textContent);
    assert.deepEqual(
      [whole, ...more],
      [`focus: ${start.replace(/\s+/g, ' ').trim().slice(0, 60)}`],
    );
    const pages = pagesOf(course);
    assert.deepEqual(await choice(3), [
      `focus: ${pages[pages.findIndex(({id}) => id === page.id) + 1]?.title ?? ''}`,
    ]);
  });

  await t.test('the case file is taken away: how the file is called, each time', async () => {
    await openScreen(sitting, {kind: 'case-file'});
    await sitting.course.waitForSelector('sop-case-file sop-document');
    assert.deepEqual((await heardSince(sitting)).said, [`focus: ${words.caseFile.title}`]);
    const stem = words.caseFile.fileName(course.code, new Date());
    for (const [button, end] of [
      ['.deeds:has(+ .deeds) > :nth-child(2)', 'docx'],
      ['.deeds + .deeds > button', 'json'],
    ] as const)
      for (const time of ['first', 'second'])
        assert.deepEqual(
          await press(`sop-case-file ${button}`),
          [`status: ${words.documents.downloaded(`${stem}.${end}`)}`],
          `${end}, the ${time} time`,
        );
  });

  await t.test('a handout: how its file is called, each time', async () => {
    await openScreen(sitting, {kind: 'handouts'});
    await sitting.course.waitForSelector('sop-handouts section');
    assert.deepEqual((await heardSince(sitting)).said, [`focus: ${words.handouts.title}`]);
    const button = 'sop-handouts section:first-of-type .deeds > :nth-child(2)';
    const [said = '', ...more] = await press(button);
    assert.deepEqual(more, []);
    const [, file = ''] = /^status: (\S+\.docx) /.exec(said) ?? [];
    assert.equal(said, `status: ${words.documents.downloaded(file)}`);
    assert.deepEqual(await press(button), [said], 'the second time');
  });

  await t.test(
    'the record of completion: what is missing; then how its file is called',
    async () => {
      await openScreen(sitting, {kind: 'certificate'});
      const title = `focus: ${words.finish.toCertificate}`;
      assert.deepEqual((await heardSince(sitting)).said, [title]);
      await sitting.course.evaluate(() =>
        document
          .querySelector('sop-course')
          ?.session.dispatch({type: 'complete', at: 1_795_000_000}),
      );
      await sitting.course.waitForSelector('sop-certificate sop-document');
      assert.deepEqual((await heardSince(sitting)).said, [], 'nobody asked for it');
      const file = `${words.certificate.fileName(course.code, new Date())}.docx`;
      for (const time of ['first', 'second'])
        assert.deepEqual(
          await press('sop-certificate .deeds > :nth-child(2)'),
          [`status: ${words.documents.downloaded(file)}`],
          time,
        );
    },
  );

  // The last: a dialog that stays open would keep the others from what they look for.
  await t.test('settings: each change, and that it is kept; as at first again', async () => {
    const {groups, title, kept, usual} = words.settings;
    assert.deepEqual(await press('.desk .set'), [`focus: ${title}`]);
    for (const size of [112, 125] as const)
      assert.deepEqual(
        await pressed(sitting, 'input[name=size]:checked', 'settings', 'ArrowRight'),
        [
          `focus: ${groups.size.options[size]}`,
          `status: ${groups.size.legend}: ${groups.size.options[size]}. ${kept}`,
        ],
      );
    for (const time of ['first', 'second'])
      assert.deepEqual(
        await pressed(sitting, '.end .second', 'settings'),
        [`status: ${usual} ${kept}`],
        time,
      );
    assert.deepEqual(await pressed(sitting, '.end .primary', 'settings'), [
      `focus: ${words.bar.settings}`,
    ]);
  });
  await sitting.closeTab();
});
