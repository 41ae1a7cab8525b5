// Module 3 first, then 1, then 2, each in its own package on one device: is the case file one, with nothing lost or completed by it?

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import type {Activity} from '../../src/model/activity.ts';
import {caseFileOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type Response} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {savedFile} from '../../src/model/saved-file.ts';
import {words} from '../../src/words.ts';
import {fillIn, responseTo} from './answer.ts';
import {browsers} from './cases.ts';
import {deskFor, frame, scorm12Of} from './desk.ts';
import {exercisesOf} from './exercise.ts';
import {press, tabTo} from './keyboard.ts';
import {startSeries, type LmsOptions, type Package} from './lms.ts';
import {look} from './look.ts';
import {courseIn} from './package-course.ts';
import {openPage, openScreen} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {workOn} from './work.ts';

const [one, two, three] = [scorm12Of(1), scorm12Of(2), scorm12Of(3)];
const standard = 'scorm12';
/** Beginnings of what the status line says when the LMS has all. */
const settled = [words.saved['as-before'], 'Saved', 'Reported'];

for (const name of browsers) {
  test(`a case file across three packages, ${name}`, {timeout: 120_000}, async t => {
    const {sit, themes} = await deskFor(t, name, frame);
    const third = courseIn(three);
    const [plan] = exercisesOf(third, 'plan');
    const [note] = exercisesOf(courseIn(one), 'reflect').filter(({activity}) => activity.file);
    const [harm, danger] = exercisesOf(courseIn(two), 'statement').filter(
      ({activity}) => activity.file,
    );
    assert.ok(plan && note && harm && danger);
    const planned = textOf(plan.activity);
    const noted = textOf(note.activity);
    const stated = textOf(danger.activity);

    // Module 3 was finished, its plan written; and this learner saved a file on another device.
    const done: readonly Action[] = [
      {type: 'open', page: plan.page.id},
      {type: 'submit', activity: plan.activity, response: responseTo(plan.activity, 'right')},
      {type: 'complete', at: 1},
    ];
    const {memory} = encode(done.reduce(reduce, newcomer('third')), 4000);
    const file = fileWith(t, third, [
      [harm.activity, {kind: 'statement', slots: ['Harm, as the file has it']}],
      [danger.activity, {kind: 'statement', slots: ['Danger, as the file has it']}],
    ]);
    const packages: LmsOptions[] = [
      {zip: three, standard, memory},
      {zip: one, standard},
      {zip: two, standard},
      {zip: three, standard},
    ];
    const lms = await startSeries(packages);
    t.after(() => lms.close());
    const [m3, m1, m2, m3again] = lms.packages;
    assert.ok(m3 && m1 && m2 && m3again);

    // Module 3: what comes before it is our worked start, until the file is read in.
    let sitting = await sit(m3.launchUrl, plan.page.id);
    const plannedWork = await workOn(sitting);
    await openCaseFile(sitting, [planned, words.caseFile.ours]);
    await look(sitting, {id: 'the case file, with our worked start'}, themes);
    const input = await sitting.course.$('sop-case-file input[type=file]');
    await (await input?.toElement('input'))?.uploadFile(file);
    await bringIn(sitting, 2);
    await untilWritten(sitting, ['Harm, as the file has it', 'Danger, as the file has it']);
    await look(sitting, {id: 'the case file, with parts of a file'}, themes);
    await leave(sitting, m3, 'completed');

    // Module 1: both are there, from this device; its own part is written.
    sitting = await sit(m1.launchUrl);
    await openCaseFile(sitting, [planned, 'Danger, as the file has it']);
    await openPage(sitting, note.page);
    await fillIn(sitting, note.activity, 'right');
    await leave(sitting, m1, 'incomplete');

    // Module 2: its own parts come only when they are asked for, and never over what was written.
    sitting = await sit(m2.launchUrl);
    await openPage(sitting, danger.page);
    assert.deepEqual(filledIn(await workOn(sitting), danger.activity), []);
    await fillIn(sitting, danger.activity, 'right');
    await openCaseFile(sitting, [planned, noted, stated]);
    await bringIn(sitting, 1);
    await untilWritten(sitting, ['Harm, as the file has it', stated, planned, noted]);
    await leave(sitting, m2, 'incomplete');

    // Module 3 again: it is as it was left.
    sitting = await sit(m3.launchUrl, plan.page.id);
    assert.deepEqual(await workOn(sitting), plannedWork);
    await openCaseFile(sitting, [planned, noted, 'Harm, as the file has it']);
    await leave(sitting, m3, 'completed');

    // And in an attempt that was reset all words are there, and no completion.
    sitting = await sit(m3again.launchUrl);
    await openCaseFile(sitting, [noted, stated, 'Harm, as the file has it']);
    await bringIn(sitting, 1);
    await untilWritten(sitting, [planned, noted, stated]);
    await leave(sitting, m3again, 'incomplete');
    assert.equal(m3again.value('cmi.core.score.raw'), '0');
  });
}

/** Some words that the tests write there. */
function textOf(activity: Activity): string {
  const response = responseTo(activity, 'right');
  switch (response.kind) {
    case 'reflect':
      return response.text;
    case 'statement':
      return response.slots.join(' ');
    case 'plan':
      return response.rows[0]?.cells[0] ?? '';
    default:
      throw new Error(`"${activity.id}" is no writing that is looked for here.`);
  }
}

/** A saved case file on the disk. */
function fileWith(
  t: {after: (done: () => void) => void},
  course: Course,
  parts: readonly (readonly [Activity, Response])[],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'case-file-'));
  t.after(() => rmSync(folder, {recursive: true}));
  const state = parts.reduce(
    (sum, [activity, response]) => reduce(sum, {type: 'submit', activity, response}),
    newcomer('elsewhere'),
  );
  const known = caseFileOf(course).flatMap(({entries}) => entries.map(({id}) => id));
  for (const [{id}] of parts) assert.ok(known.includes(id), `"${id}" is a part of the case file`);
  const path = join(folder, 'case-file.json');
  writeFileSync(path, savedFile(course, state.answers, new Date()));
  return path;
}

async function openCaseFile(sitting: Sitting, written: readonly string[]): Promise<void> {
  await openScreen(sitting, {kind: 'case-file'});
  await untilWritten(sitting, written);
}

/** Waits until the document holds all of this. */
async function untilWritten({course}: Sitting, wanted: readonly string[]): Promise<void> {
  for (const words of wanted) {
    await course
      .waitForFunction(
        text => {
          const sheet = document.querySelector('sop-case-file sop-document');
          return sheet?.textContent.replace(/\s+/g, ' ').includes(text);
        },
        {timeout: 5_000},
        words,
      )
      .catch(() => assert.fail(`"${words}" does not stand in the case file`));
  }
}

/** What is empty here and in the case file that was found. */
async function bringIn(sitting: Sitting, parts: number): Promise<void> {
  const said = words.caseFile.offer.fill(parts);
  await sitting.course.waitForFunction(
    wanted =>
      [...document.querySelectorAll('sop-case-offer button')].some(
        ({textContent}) => textContent.trim() === wanted,
      ),
    {timeout: 5_000},
    said,
  );
  await sitting.course.focus('main h1');
  await tabTo(sitting, {selector: 'sop-case-offer button', words: said});
  await press(sitting, 'Enter');
}

/** Once the last change is saved, what the LMS knows of the module. */
async function leave(sitting: Sitting, lms: Package, status: string): Promise<void> {
  await sitting.course.waitForFunction(
    said => said.some(words => document.querySelector('.saved')?.textContent.includes(words)),
    {timeout: 20_000},
    settled,
  );
  await sitting.closeTab();
  assert.equal(lms.value('cmi.core.lesson_status'), status);
}

/** The boxes of an exercise in which something stands. */
const filledIn = (work: Readonly<Record<string, readonly string[]>>, {id}: Activity): string[] =>
  (work[id] ?? []).filter(box => box !== '');
