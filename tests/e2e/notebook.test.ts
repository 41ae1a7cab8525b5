// Does a learner find their notes and bookmarks again, in the next sitting and in the case file, and is what they delete gone for good?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pagesOf} from '../../src/model/course-parts.ts';
import {words} from '../../src/words.ts';
import {browsers} from './cases.ts';
import {deskFor, frame, lmsFor} from './desk.ts';
import {press, tabTo, type} from './keyboard.ts';
import {look} from './look.ts';
import {courseOf, goOn, leaveTold, openPage, openScreen} from './screen.ts';
import type {Sitting} from './sitting.ts';

const says = words.notebook;
const noted = 'Ask what helped.';

for (const name of browsers) {
  test(`a note and a bookmark, ${name}`, {timeout: 120_000}, async t => {
    const {sit, sitElsewhere, themes} = await deskFor(t, name, frame);
    const lms = await lmsFor(t);
    let sitting = await sit(lms.launchUrl);
    const course = await courseOf(sitting);
    const [module] = course.modules;
    const [opening, first, second] = pagesOf(course);
    assert.ok(module && opening && first && second);
    const box = {host: module.notebook.id, selector: 'textarea'};

    await goOn(sitting, first.id);
    await tabTo(sitting, {selector: 'sop-notebook button', words: says.mark});
    await press(sitting, 'Enter');
    await tabTo(sitting, {selector: 'sop-notebook button', words: says.open});
    await press(sitting, 'Enter');
    await tabTo(sitting, box);
    await type(sitting, noted);
    await look(sitting, {id: 'the notebook, open'}, themes);
    await openPage(sitting, second);
    await leaveTold(sitting, name);
    await lms.ended();

    // At another device all of it comes from the LMS.
    sitting = await sitElsewhere(lms.launchUrl, second.id);
    await openScreen(sitting, {kind: 'case-file'});
    await untilSheet(sitting, [noted, first.title], true);
    await look(sitting, {id: 'the case file, with notes'}, themes);
    await leaveTold(sitting, name);
    await lms.ended();

    // Both are deleted where they are listed.
    sitting = await sit(lms.launchUrl, second.id);
    await openScreen(sitting, {kind: 'case-file'});
    await untilSheet(sitting, [noted, first.title], true);
    await sitting.course.focus('main h1');
    const edit = `${words.caseFile.editShort}: ${module.notebook.file}`;
    await tabTo(sitting, {selector: 'sop-case-notes button', words: edit});
    await press(sitting, 'Enter');
    await tabTo(sitting, box);
    await press(sitting, 'End');
    await press(sitting, 'Backspace', noted.length);
    const remove = `${says.remove}: ${first.title}`;
    await tabTo(sitting, {selector: 'sop-case-notes button', words: remove});
    await press(sitting, 'Enter');
    await untilSheet(sitting, [says.title], false);
    await leaveTold(sitting, name);
    await lms.ended();

    sitting = await sit(lms.launchUrl, second.id);
    await openScreen(sitting, {kind: 'case-file'});
    await untilSheet(sitting, [says.title], false);
    const back = 'sop-case-offer button, sop-case-notes a';
    assert.equal(await sitting.course.$$eval(back, ({length}) => length), 0, 'it is not offered');
    await leaveTold(sitting, name);
    await lms.ended();
    // No report has it; in the state string it is packed.
    const said = lms.calls().flatMap(({args}) => args);
    assert.ok(!said.some(value => /notebook/i.test(value) || value.includes(noted)));
  });
}

/** Waits until the document holds all of this, or none of it. */
async function untilSheet(
  {course}: Sitting,
  wanted: readonly string[],
  there: boolean,
): Promise<void> {
  await course.waitForFunction(
    (texts, isThere) => {
      const sheet = document.querySelector('sop-case-file sop-document')?.textContent;
      const said = sheet?.replace(/\s+/g, ' ');
      return said !== undefined && texts.every(text => said.includes(text) === isThere);
    },
    {timeout: 5_000},
    wanted,
    there,
  );
}
