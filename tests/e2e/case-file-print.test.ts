// What is on paper when the case file of a fully written course is printed? Its title, its parts in their order, and no control.

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, test} from 'node:test';
import {entriesIn} from '../../src/export/case-file.ts';
import type {Activity} from '../../src/model/activity.ts';
import {caseFileOf, keptIn, pagesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {savedFile} from '../../src/model/saved-file.ts';
import {words} from '../../src/words.ts';
import {printedFrom} from './cases.ts';
import {browserFor, frame, lmsFor} from './desk.ts';
import {courseOf, whenShown} from './screen.ts';

describe('the case file in Chromium', () => {
  const browser = browserFor('chromium');

  for (const theme of printedFrom) {
    test(`prints clean on Letter and A4 from the ${theme} theme`, async t => {
      const folder = mkdtempSync(path.join(tmpdir(), 'case-file-'));
      t.after(() => rmSync(folder, {recursive: true}));
      const {courseUrl} = await lmsFor(t);
      const sitting = await browser().sitDown(courseUrl, frame);
      await whenShown(sitting);
      await sitting.show(theme);
      const course = await courseOf(sitting);
      const [, marked] = pagesOf(course);
      assert.ok(marked);
      const file = path.join(folder, 'case.json');
      writeFileSync(file, savedFile(course, fullyWritten(course).answers, new Date(), [marked.id]));
      await sitting.course.click('.desk .case');
      const input = await sitting.course.waitForSelector('sop-case-file input[type=file]');
      assert.ok(input && 'uploadFile' in input);
      await (input as unknown as {uploadFile: (file: string) => Promise<void>}).uploadFile(file);
      await sitting.course.waitForSelector('sop-case-offer button');
      await sitting.course.click('sop-case-offer button');

      await sitting.page.emulateMediaType('print');
      const {text, controls, levels, paper} = await sitting.course.evaluate(() => ({
        text: document.body.innerText.replace(/\s+/g, ' '),
        controls: [
          ...document.querySelectorAll<HTMLElement>('button, input, header, footer, nav, summary'),
        ].filter(({offsetParent}) => offsetParent !== null).length,
        levels: [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5')]
          .filter(({offsetParent}) => offsetParent !== null)
          .map(({localName}) => Number(localName.slice(1))),
        paper: [document.body, ...document.querySelectorAll('sop-document')].map(element => {
          const {backgroundColor, color} = getComputedStyle(element);
          return {backgroundColor, color};
        }),
      }));
      assert.equal(controls, 0, 'no control is printed');
      assert.ok(text.startsWith(words.caseFile.title), text.slice(0, 80));
      assert.equal(text.split(words.caseFile.title).length, 2, 'one title');
      const state = fullyWritten(course);
      let place = 0;
      const parts = caseFileOf(course);
      for (const heading of [
        ...parts.flatMap(part => [
          words.bar.module(part.number, part.title),
          ...entriesIn(part, state).map(({heading}) => heading),
        ]),
        words.notebook.title,
        ...parts.map(({notebook}) => `${notebook.file} ${noted}`),
        `${words.notebook.bookmarks} ${marked.title}`,
      ]) {
        const at = text.indexOf(heading, place);
        assert.ok(at >= place, `"${heading}" stands in its place`);
        place = at + heading.length;
      }
      assert.deepEqual([...new Set(levels)], [2, 3, 4], 'title, modules, parts');
      assert.ok(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1));
      for (const {backgroundColor, color} of paper) {
        assert.match(backgroundColor, /^rgb\(255, 255, 255\)$|, 0\)$/);
        const [red = 255, green = 255, blue = 255] = (color.match(/\d+/g) ?? []).map(Number);
        assert.ok(Math.max(red, green, blue) < 110, `dark words on white: ${color}`);
      }
      await sitting.page.emulateMediaType();
      for (const format of ['letter', 'a4'] as const) {
        const pdf = Buffer.from(await sitting.page.pdf({format})).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        // Who saves it as a PDF gets its headings, lists and tables along, and its language.
        assert.match(pdf, /\/StructTreeRoot/);
        assert.match(pdf, /\/Lang \(en-US\)/);
        assert.ok(pages >= 2 && pages <= 6, `${pages} pages of ${format}`);
      }
      assert.deepEqual([...sitting.complaints], []);
    });
  }
});

/** Where there is no worked answer. */
const noted = 'Ask Sarah first.';

/** As the worked answers have it. */
function fullyWritten(course: Course): LearnerState {
  return caseFileOf(course)
    .flatMap(keptIn)
    .reduce((state, activity) => {
      const response = workedFor(activity);
      return response ? reduce(state, {type: 'draft', activity, response}) : state;
    }, newcomer('written'));
}

function workedFor(activity: Activity): Response | undefined {
  const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').trim();
  switch (activity.kind) {
    case 'reflect':
      return {kind: 'reflect', text: plain(activity.model) || noted};
    case 'statement':
      return {kind: 'statement', slots: activity.slots.map(({model}) => plain(model))};
    case 'circles':
      return {kind: 'circles', people: activity.start, comes: activity.stress.map(() => [0])};
    case 'plan':
      return {
        kind: 'plan',
        rows: activity.model.map(({question, cells}) => ({question, cells: cells.map(plain)})),
        had: [],
        ratings: activity.rubric.map(() => 1),
      };
    default:
      return undefined;
  }
}
