// Is each conversation of the course played end to end by keyboard, heard in order, and found again after a crash?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Conversation} from '../../src/model/activity.ts';
import {isSpoken, partsOf} from '../../src/model/conversation-parts.ts';
import {everyPath, talkAlong} from '../../src/model/conversation.ts';
import {words} from '../../src/words.ts';
import {browsers} from './cases.ts';
import {deskFor, lmsFor, scorm12Of} from './desk.ts';
import {assertRead, exercisesOf, heardIn, plain} from './exercise.ts';
import {hasFocus, press, tabTo} from './keyboard.ts';
import {courseOf, openPage} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {untilSaid, workOn} from './work.ts';

for (const name of browsers) {
  test(`each conversation, ${name}`, {timeout: 300_000}, async t => {
    const {sit} = await deskFor(t, name, {width: 390, height: 844});
    const {launchUrl} = await lmsFor(t, {zip: scorm12Of()});
    let sitting = await sit(launchUrl);
    const found = exercisesOf(await courseOf(sitting), 'conversation');
    assert.equal(found.length, 3);
    for (const {page, activity: conversation} of found) {
      await openPage(sitting, page);
      const [first = []] = [...everyPath(conversation)].sort((a, b) => b.length - a.length);
      const half = Math.ceil(first.length / 2);
      await play(sitting, conversation, first, 0, half);
      const work = await workOn(sitting);
      await untilSaid(sitting, words.saved.at(new Date()).split(' ')[0] ?? '');
      await sitting.closeTab();

      sitting = await sit(launchUrl, page.id);
      assert.deepEqual(await workOn(sitting), work, `what was said on "${page.id}"`);
      await play(sitting, conversation, first, half, first.length);
      if (name === 'chromium') await assertTree(sitting, conversation, first);

      // Back to the last turn, and through it in another way.
      const host = conversation.id;
      await tabTo(sitting, {host, selector: `.script > li:last-child .back button`});
      await press(sitting, 'Enter');
      assert.ok(await hasFocus(sitting, {host, selector: '#now'}), 'the focus is on the turn');
      await play(sitting, conversation, first, first.length - 1, first.length);
    }
  });
}

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
    assert.ok(heard.startsWith(plain(line.reply)), heard);
    const end = next.ended ? words.conversation.over : words.conversation.next(next.offered.length);
    assert.ok(heard.endsWith(end), heard);
  }
}

/** What a screen reader goes through from top to bottom, at the end of the talk. */
async function assertTree(
  sitting: Sitting,
  conversation: Conversation,
  path: readonly number[],
): Promise<void> {
  const {said, turn} = talkAlong(conversation, path);
  await assertRead(sitting, [
    `heading ${words.conversation.transcript}`,
    `list ${words.conversation.transcript}`,
    ...partsOf(said).flatMap(({turn: {who, html}, first, said}) => {
      const before = said.length - 1;
      const line = said[before]?.line;
      assert.ok(line);
      return [
        `StaticText ${plain(html)}`,
        ...(before === 0 ? [] : [`StaticText ${words.conversation.earlier(before)}`]),
        `StaticText ${words.conversation.you}`,
        `StaticText ${line.text}`,
        `group ${isSpoken(line.reply) ? who : words.conversation.happens}`,
        `StaticText ${words.conversation.coaching}`,
        `button ${words.conversation.again} ${words.conversation.at(first + before + 1)}`,
      ];
    }),
    `StaticText ${plain(turn?.html ?? '')}`,
    `StaticText ${words.conversation.over}`,
  ]);
}
