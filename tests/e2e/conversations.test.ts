// Is each conversation of the course played end to end by keyboard, heard in order, and found again after a crash?

import assert from 'node:assert/strict';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import type {SerializedAXNode} from 'puppeteer-core';
import {everyPath, talkAlong} from '../../src/model/conversation.ts';
import {activitiesOf, pagesOf, type Conversation, type Page} from '../../src/model/course.ts';
import {words} from '../../src/words.ts';
import {hasFocus, press, tabTo} from './keyboard.ts';
import {startLms} from './lms.ts';
import {look} from './look.ts';
import {courseOf, whenShown} from './screen.ts';
import {openBrowser, type Sitting} from './sitting.ts';
import {untilSaid, workOn} from './work.ts';

const zip = join(resolve(import.meta.dirname, '../../packages'), 'sop-suds-508804-scorm12.zip');

for (const name of ['chromium', 'firefox'] as const) {
  test(`each conversation, ${name}`, {timeout: 300_000}, async t => {
    const lms = await startLms({zip, standard: 'scorm12'});
    const browser = await openBrowser(name, 'light');
    t.after(async () => {
      await browser.close();
      await lms.close();
    });
    const themes =
      name === 'chromium' ? (['light', 'dark', 'forced'] as const) : (['light'] as const);
    const sittings: Sitting[] = [];
    const sit = async (page?: string): Promise<Sitting> => {
      const sitting = await browser.sitDown(
        lms.launchUrl,
        {width: 390, height: 844},
        {
          ...(sittings[0] && {after: sittings[0]}),
        },
      );
      sittings.push(sitting);
      await whenShown(sitting, page);
      return sitting;
    };
    let sitting = await sit();
    const course = await courseOf(sitting);
    const found = pagesOf(course).flatMap(page =>
      activitiesOf([page]).flatMap(activity =>
        activity.kind === 'conversation' ? [{page, conversation: activity}] : [],
      ),
    );
    assert.equal(found.length, 3);
    for (const {page, conversation} of found) {
      await open(sitting, page);
      const [first = []] = [...everyPath(conversation)].sort((a, b) => b.length - a.length);
      await look(sitting, {id: `${page.id}, at its beginning`}, themes);
      const half = Math.ceil(first.length / 2);
      await play(sitting, conversation, first, 0, half);
      await look(sitting, {id: `${page.id}, under way`}, themes);
      const work = await workOn(sitting);
      await untilSaid(sitting, words.saved.at(new Date()).split(' ')[0] ?? '');
      await sitting.closeTab();

      sitting = await sit(page.id);
      assert.deepEqual(await workOn(sitting), work, `what was said on "${page.id}"`);
      await play(sitting, conversation, first, half, first.length);
      await look(sitting, {id: `${page.id}, at its end`}, themes);
      if (name === 'chromium') await assertTree(sitting, conversation, first);

      // Back to the last turn, and through it in another way.
      const host = conversation.id;
      await tabTo(sitting, {host, selector: `.script > li:last-child .back button`});
      await press(sitting, 'Enter');
      assert.ok(await hasFocus(sitting, {host, selector: '#now'}), 'the focus is on the turn');
      await play(sitting, conversation, first, first.length - 1, first.length);
    }
    for (const one of sittings) assert.deepEqual([...one.complaints], []);
  });
}

/** Where the contents would lead. */
async function open(sitting: Sitting, {id}: Page): Promise<void> {
  await sitting.course.evaluate(page => {
    const go = Object.assign(new Event('sop-go'), {screen: {kind: 'page', page}});
    document.querySelector('sop-course')?.dispatchEvent(go);
  }, id);
  await whenShown(sitting, id);
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Says one line after the other; each time the reply has the focus, and is heard before what can be said to it. */
async function play(
  sitting: Sitting,
  conversation: Conversation,
  path: readonly number[],
  from: number,
  to: number,
): Promise<void> {
  const host = conversation.id;
  for (let at = from; at < to; at++) {
    const {turn, offered} = talkAlong(conversation, path.slice(0, at));
    const line = turn?.lines[path[at] ?? -1];
    assert.ok(line && offered.includes(line));
    await tabTo(sitting, {
      host,
      selector: `.answers > li:nth-child(${offered.indexOf(line) + 1}) > .line`,
    });
    await press(sitting, 'Enter');
    assert.ok(
      await hasFocus(sitting, {host, selector: `#reply-${at}`}),
      `the focus is on the reply to "${line.text}"`,
    );
    const next = talkAlong(conversation, path.slice(0, at + 1));
    const heard = await heardIn(sitting, host);
    assert.ok(heard.startsWith(plainHeard(line.reply)), heard);
    const end = next.ended ? words.conversation.over : words.conversation.next(next.offered.length);
    assert.ok(heard.endsWith(end), heard);
  }
}

const plainHeard = (html: string): string => plain(html).replaceAll('&amp;', '&');

async function heardIn({course}: Sitting, host: string): Promise<string> {
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

/** What a screen reader goes through from top to bottom, at the end of the talk. */
async function assertTree(
  sitting: Sitting,
  conversation: Conversation,
  path: readonly number[],
): Promise<void> {
  const tree = await sitting.page.accessibility.snapshot({
    includeIframes: true,
    interestingOnly: false,
  });
  const lines: string[] = [];
  const tell = ({role, name = '', children = []}: SerializedAXNode): void => {
    if (name !== '' && role !== 'InlineTextBox') lines.push(`${role} ${name}`);
    for (const child of children) tell(child);
  };
  if (tree) tell(tree);
  const {said, turn} = talkAlong(conversation, path);
  const wanted = [
    `heading ${words.conversation.transcript}`,
    `list ${words.conversation.transcript}`,
    ...said.flatMap(({line, turn: {who}}, at) => [
      `StaticText ${words.conversation.you}`,
      `StaticText ${line.text}`,
      `group ${who}`,
      `StaticText ${words.conversation.coaching}`,
      `button ${words.conversation.again} ${words.conversation.at(at + 1)}`,
    ]),
    `StaticText ${plain(turn?.html ?? '')}`,
    `StaticText ${words.conversation.over}`,
  ];
  let place = 0;
  for (const line of wanted) {
    const found = lines.indexOf(line, place);
    assert.ok(found >= place, `"${line}" stands behind ${lines.slice(place).join(' | ')}`);
    place = found;
  }
}
