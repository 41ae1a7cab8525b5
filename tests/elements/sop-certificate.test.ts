// Does the record of completion say what was completed, to whom it was told, and that it is no credit; and nothing before?

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {unzipSync} from 'fflate';
import '../../src/export/main.ts';
import '../../src/workshop.ts';
import type {GoEvent, Screen} from '../../src/elements/events.ts';
import type {SopCertificate} from '../../src/elements/sop-certificate.ts';
import type {TakeAway} from '../../src/export/document.ts';
import {plain} from '../../src/export/plain.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {words} from '../../src/words.ts';
import './fixtures.ts';
import {hostile, PaperSession, show, since, themes} from './paper-session.ts';
import {catchDownloads, replace} from './replaced.ts';
import {check, course, opening, right, teaching, testPage} from './tested-course.ts';

const done: LearnerState = [
  {type: 'see', page: opening} as const,
  {type: 'see', page: teaching} as const,
  {type: 'submit', activity: check, response: right.practiced} as const,
  {type: 'begin', test: testPage, asked: [check.id]} as const,
  {type: 'reply', test: testPage, activity: check, response: right.practiced} as const,
  {type: 'hand-in', test: testPage, bank: [check]} as const,
  {type: 'spend', seconds: 4325} as const,
  {type: 'complete', at: Math.floor(since.getTime() / 1000)} as const,
].reduce(reduce, newcomer('abc123'));

const takeAway = (): Promise<TakeAway> =>
  Promise.resolve(globalThis.sopTakeAway ?? expect.fail('The second script has not run.'));

async function stage(change: Partial<PaperSession> = {}, load = takeAway): Promise<SopCertificate> {
  const session = Object.assign(new PaperSession(), {course, state: done, told: true}, change);
  const main = await fixture<HTMLElement>(
    html`<main class="frame leaf"><h1>Record</h1><sop-certificate .session=${session} .state=${session.state} .load=${load}></sop-certificate></main>`,
  );
  return main.querySelector('sop-certificate') ?? expect.fail();
}

const textOf = (element: SopCertificate): string => {
  const sheet = element.querySelector('sop-document')?.document;
  return sheet ? plain(sheet) : '';
};
const press = (element: SopCertificate, label: string): void => {
  const found = [...element.querySelectorAll('button')].find(
    ({textContent}) => textContent.trim() === label,
  );
  (found ?? expect.fail(`No button says ${label}.`)).click();
};
const said = (element: SopCertificate): string =>
  element.querySelector('[role=status]')?.textContent ?? '';

describe('sop-certificate', () => {
  it('names learner, course, module, code, version, day, score, time, objectives, and no credit', async () => {
    const text = textOf(await stage({course: {...course, provider: 'A county'}}));
    for (const fact of [
      'Record of completion',
      'It gives no credit hours and makes no claim of continuing education credit.',
      'Doe, Jane',
      'A small course',
      'Module 3: Case Planning in Recovery',
      '508804, version 0.0.1',
      'November 22, 2026 at 10:42 AM',
      '100%. Pass mark 80%: reached',
      '1 hour and 12 minutes',
      'A county',
      'To your LMS',
      'Say what comes first.',
      'Say what comes next.',
      'Nobody has signed it.',
    ])
      expect(text).to.contain(fact);
    expect(text).not.to.match(/certif/i);
  });

  it('has a line to write on where the LMS gives no name, and says that no provider is named', async () => {
    const element = await stage();
    const {launch} = new PaperSession();
    const nameless = await stage({launch: {...launch, learnerName: ' \u202e\n'}});
    expect(element.querySelector('.write')).to.equal(null);
    expect(nameless.querySelector('.write')).not.to.equal(null);
    expect(textOf(nameless)).to.contain('no name was given').and.to.contain('Not named in this');
  });

  for (const [what, change, words] of [
    ['an LMS that was not told', {told: false}, 'Not yet: your LMS has not been told'],
    ['a review', {saving: {kind: 'review'}}, 'the course was opened for review'],
    ['no LMS in a package for one', {saving: {kind: 'none', reason: 'no-api'}}, 'no LMS was found'],
    ['the web edition', {standard: 'none'}, 'this course ran without an LMS'],
  ] as const) {
    it(`says so on the sheet: ${what}`, async () => {
      expect(textOf(await stage({told: true, ...change}))).to.contain(words);
    });
  }

  it('is not there before completion: what is missing stands in its place, and leads there', async () => {
    const element = await stage({state: {...newcomer('abc'), seen: [opening, teaching]}});
    expect(element.querySelector('sop-document')).to.equal(null);
    expect(element.textContent).to.contain('There is no record of completion yet');
    const gone: Screen[] = [];
    element.addEventListener('sop-go', (event: GoEvent) => gone.push(event.screen));
    press(element, 'Answer the question on: A question');
    press(element, 'Pass: Test of Module 3');
    expect(gone).to.deep.equal([
      {kind: 'page', page: teaching, at: check.id},
      {kind: 'page', page: testPage},
    ]);
  });

  it('is downloaded as a Word document whose name says nothing of the learner', async () => {
    const downloads = catchDownloads();
    const {launch} = new PaperSession();
    const element = await stage({launch: {...launch, learnerName: hostile}});
    press(element, words.documents.word);
    await waitUntil(() => said(element).includes('is made'));
    const [download] = downloads;
    expect(download?.name).to.match(/^Record-of-completion_508804_\d{4}-\d\d-\d\d\.docx$/);
    const parts = unzipSync(new Uint8Array((await download?.file.arrayBuffer()) ?? expect.fail()));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    expect(xml).to.contain('Record of completion').and.to.contain('&lt;img src=x');
    expect(element.querySelector('img')).to.equal(null);
  });

  it('says what to do when the script does not come, or no print window opens', async () => {
    const element = await stage({}, () => Promise.reject(new Error('export-1.js')));
    press(element, words.documents.word);
    await waitUntil(() => said(element).includes('export-1.js'));
    replace(window, 'print', () => undefined);
    press(element, words.documents.print);
    await waitUntil(() => said(element) === words.documents.notPrinted);
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}, before and after`, async () => {
      show(theme);
      await expect(await stage()).to.be.accessible();
      await expect(await stage({state: newcomer('abc')})).to.be.accessible();
    });
  }
});
