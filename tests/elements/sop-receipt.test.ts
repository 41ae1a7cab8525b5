// Does a receipt say what an administrator must know, as the course has it, and nothing that a name could forge?

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/sop-receipt.ts';
import type {SopReceipt} from '../../src/elements/sop-receipt.ts';
import {stamp} from '../../src/export/receipt.ts';
import {newcomer} from '../../src/model/learner.ts';
import {readReceipt} from '../../src/model/receipt.ts';
import {reduce} from '../../src/model/reduce.ts';
import {words} from '../../src/words.ts';
import {TrackingError} from '../../src/tracking/port.ts';
import {items, testPage, course as tested} from '../course.ts';
import './fixtures.ts';
import {hostile, pack, PaperSession, show, since, themes} from './paper-session.ts';
import {catchDownloads} from './replaced.ts';

const says = words.receipt;

async function stage(session = new PaperSession()): Promise<SopReceipt> {
  const main = await fixture<HTMLElement>(html`<main class="frame leaf"><h1>Page</h1></main>`);
  const element = document.createElement('sop-receipt');
  Object.assign(element, {session, pack});
  main.append(element);
  await element.updateComplete;
  return element;
}

async function shownIn(element: SopReceipt): Promise<string> {
  const [, button] = element.querySelectorAll('button');
  button?.click();
  await waitUntil(() => element.querySelector('pre'));
  return element.querySelector('pre')?.textContent ?? '';
}

/** One of two questions right, and the other wrong. */
function half(): PaperSession {
  const [one, other] = items;
  const asked = [one.id, other.id];
  const picked = (place: number) => ({kind: 'choice', picked: [place]}) as const;
  const state = [
    {type: 'begin', test: testPage, asked} as const,
    {type: 'reply', test: testPage, activity: one, response: picked(0)} as const,
    {type: 'reply', test: testPage, activity: other, response: picked(1)} as const,
    {type: 'hand-in', test: testPage, bank: items} as const,
    {type: 'spend', seconds: 3725} as const,
    {type: 'complete', at: Math.floor(since.getTime() / 1000)} as const,
  ].reduce(reduce, newcomer('abc123'));
  return Object.assign(new PaperSession(), {course: tested, state, told: true});
}

describe('sop-receipt', () => {
  it('names course, package, learner, dates, status, score, time, module and run', async () => {
    const session = half();
    session.saving = {kind: 'saved', at: since};
    const text = await shownIn(await stage(session));
    for (const line of [
      'Course: A small course',
      'Course code: 508804',
      'Course version: 0.0.1',
      'Package: sop-suds-508804-scorm12',
      'Learner: Doe, Jane',
      'Learner ID: jd-77',
      `Status: completed on ${stamp(since)}`,
      'Passed: yes',
      'Score: 50% (pass mark 80%)',
      'Active time: 62 minutes',
      `Saving: the LMS took the last save on ${stamp(since)}; the LMS was told of the completion`,
      'Run: abc123',
      'Module 3: Case Planning in Recovery; 0% of its parts done; best test 1 of 2 right, 50%, not passed yet',
    ])
      expect(text.split('\n')).to.include(line);
    expect(await readReceipt(text)).to.equal('sound');
  });

  it('says the time with its zone, so that it is the same for whoever reads it', () => {
    expect(stamp(since)).to.match(/^2026-11-22 10:42:05 UTC[+-]\d\d:\d\d \(.+\)$/);
    const [, local, offset] = /^(\S+ \S+) UTC(\S+)/.exec(stamp(since)) ?? [];
    expect(new Date(`${local?.replace(' ', 'T')}${offset}`).getTime()).to.equal(since.getTime());
  });

  it('is a text file, made in the browser', async () => {
    const downloads = catchDownloads();
    const element = await stage();
    element.querySelector('button')?.click();
    await waitUntil(() => downloads.length > 0);
    expect(downloads[0]?.name).to.match(/^Receipt_508804_\d{4}-\d\d-\d\d\.txt$/);
    const text = (await downloads[0]?.file.text()) ?? '';
    expect(await readReceipt(text)).to.equal('sound');
    expect(text).to.contain('by accident');
    await waitUntil(() => element.textContent.includes('is made'));
  });

  it('F80 can be selected on the page where downloads are kept back, by keyboard too', async () => {
    const element = await stage();
    await shownIn(element);
    const lines = element.querySelector('pre');
    lines?.focus();
    expect(document.activeElement).to.equal(lines);
    getSelection()?.selectAllChildren(lines ?? element);
    expect(getSelection()?.toString()).to.contain('Course code: 508804');
    expect(getComputedStyle(lines ?? element).userSelect).to.not.equal('none');
  });

  it('F99 says that the LMS gave no name', async () => {
    const session = new PaperSession();
    session.launch = {...session.launch, learnerName: '', learnerId: ''};
    const text = await shownIn(await stage(session));
    expect(text).to.contain(`Learner: ${says.none}\nLearner ID: ${says.none}\n`);
  });

  it('shows a hostile name as text on its one line', async () => {
    const session = new PaperSession();
    session.launch = {...session.launch, learnerName: `${hostile}\nScore: 100%`};
    const element = await stage(session);
    const text = await shownIn(element);
    expect(element.querySelector('pre *')).to.equal(null);
    expect(text.split('\n')).to.not.include('Score: 100%');
    expect(text).to.contain(hostile);
    expect(document.title).to.not.equal('owned');
  });

  it('says of each state of saving what became of the record', async () => {
    const all = [
      {kind: 'not-yet'},
      {kind: 'saved', at: since},
      {kind: 'failed', error: new TrackingError('refused', 'cmi.suspend_data', '405')},
      {kind: 'ended'},
      {kind: 'another-tab'},
      {kind: 'review'},
      {kind: 'none', reason: 'no-api'},
    ] as const;
    const lines = new Set<string>();
    for (const saving of all) {
      const session = new PaperSession();
      session.saving = saving;
      const text = await shownIn(await stage(session));
      // A checksum may hold any digits.
      expect(text.replace(/[\da-f]{64}/i, '')).to.not.contain('405');
      lines.add(/^Saving: (.+)$/m.exec(text)?.[1] ?? '');
    }
    expect(lines.size).to.equal(all.length);
    expect([...lines]).to.include(
      `not saved since ${stamp(since)}: the LMS has not taken the last changes`,
    );
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}`, async () => {
      show(theme);
      const element = await stage();
      await shownIn(element);
      await expect(element).to.be.accessible();
    });
  }
});
