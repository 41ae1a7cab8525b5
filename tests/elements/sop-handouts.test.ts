// Can each handout be found, looked at, printed and downloaded, by keyboard too, and what is said when that does not work?

import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {unzipSync} from 'fflate';
import '../../src/elements/sop-handouts.ts';
import type {LoadTakeAway} from '../../src/elements/late.ts';
import type {SopHandouts} from '../../src/elements/sop-handouts.ts';
import type {Handout, TakeAway} from '../../src/export/document.ts';
import '../../src/export/main.ts';
import {words} from '../../src/words.ts';
import './fixtures.ts';
import {catchDownloads, replace} from './replaced.ts';

const handout = (name: string, title: string, audience: Handout['audience']): Handout => ({
  name,
  audience,
  about: `About ${title}.`,
  document: {
    title,
    language: 'en-US',
    note: '',
    blocks: [
      {kind: 'heading', level: 1, text: `In ${title}`},
      {kind: 'words', text: 'Call 911 first.'},
      {kind: 'lines', count: 2},
    ],
  },
});

const handouts = [
  handout('Recovery-plan_blank', 'My recovery plan', 'families'),
  handout('Facilitator', 'For the classroom', 'trainers'),
];

function takeAway(): TakeAway {
  if (!globalThis.sopTakeAway) throw new Error('The second script has not run.');
  return {...globalThis.sopTakeAway, handouts};
}

async function show(load: LoadTakeAway = () => Promise.resolve(takeAway())): Promise<SopHandouts> {
  const main = await fixture<HTMLElement>(
    html`<main class="frame"><h1 tabindex="-1">${words.handouts.title}</h1><sop-handouts .load=${load}></sop-handouts></main>`,
  );
  const element = main.querySelector('sop-handouts');
  if (!element) throw new Error('There is no list of handouts.');
  await aTimeout(0);
  await element.updateComplete;
  return element;
}

const button = (element: SopHandouts, label: string): HTMLButtonElement => {
  const found = [...element.querySelectorAll('button')].find(
    ({textContent}) => textContent.trim() === label,
  );
  if (!found) throw new Error(`There is no button "${label}".`);
  return found;
};

const said = (element: SopHandouts): string[] =>
  [...element.querySelectorAll('section [role=status]')].map(({textContent}) => textContent.trim());

const isShown = (element: Element): boolean => element.getBoundingClientRect().height > 0;

/** Which documents would be on paper, print by print. */
function catchPrints(answers: boolean): string[][] {
  const prints: string[][] = [];
  replace(window, 'print', () => {
    const sections = [...document.querySelectorAll('sop-handouts > section:not(.screen-only)')];
    prints.push(sections.map(section => section.querySelector('h3')?.textContent ?? ''));
    if (!answers) return;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  return prints;
}

describe('the handouts', () => {
  it('are listed with what each is for, and for whom', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    expect([...element.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal([
      'My recovery plan',
      'For the classroom',
    ]);
    expect(element.textContent).to.contain(words.handouts.families);
    expect(element.textContent).to.contain('About For the classroom.');
    expect([...element.querySelectorAll('sop-document')].map(isShown)).to.deep.equal([
      false,
      false,
    ]);
  });

  it('can be looked at, one by one, by keyboard', async () => {
    const element = await show();
    const look = button(element, 'Show it here: For the classroom');
    expect(look.ariaExpanded).to.equal('false');
    look.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(document.activeElement).to.equal(look);
    expect(look.ariaExpanded).to.equal('true');
    expect(look.textContent.trim()).to.equal('Put it away: For the classroom');
    expect([...element.querySelectorAll('sop-document')].map(isShown)).to.deep.equal([false, true]);
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect([...element.querySelectorAll('sop-document')].map(isShown)).to.deep.equal([
      false,
      false,
    ]);
  });

  it('are downloaded as Word documents under their own names, and it is said', async () => {
    const caught = catchDownloads();
    const before = performance.getEntriesByType('resource').length;
    const element = await show();
    button(element, `${words.documents.word}: My recovery plan`).focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    const [download] = caught;
    expect(caught).to.have.lengthOf(1);
    expect(download?.name).to.equal('Recovery-plan_blank.docx');
    expect(download?.file.type).to.equal(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    const parts = unzipSync(new Uint8Array((await download?.file.arrayBuffer()) ?? []));
    const written = new TextDecoder().decode(parts['word/document.xml']);
    expect(written).to.contain('My recovery plan').and.to.contain('Call 911 first.');
    expect(said(element)).to.deep.equal([
      words.documents.downloaded('Recovery-plan_blank.docx'),
      '',
    ]);
    expect(performance.getEntriesByType('resource')).to.have.lengthOf(before);
  });

  it('print one alone, and all again after that', async () => {
    const prints = catchPrints(true);
    const element = await show();
    button(element, `${words.documents.print}: For the classroom`).focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => prints.length === 1);
    expect(prints).to.deep.equal([['For the classroom']]);
    await element.updateComplete;
    expect(element.querySelectorAll('section.screen-only')).to.have.lengthOf(0);
    await aTimeout(600);
    expect(said(element)).to.deep.equal(['', '']);
  });

  it('say what to do where a frame allows no print window', async () => {
    const prints = catchPrints(false);
    const element = await show();
    button(element, `${words.documents.print}: My recovery plan`).click();
    await waitUntil(() => prints.length === 1);
    await waitUntil(() => said(element)[0] === words.documents.notPrinted);
    expect(element.querySelectorAll('section.screen-only')).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('say that they are on their way, and which file did not come, and try again', async () => {
    let answer: (() => void) | undefined;
    const waiting = await show(() => new Promise(resolve => (answer = () => resolve(takeAway()))));
    expect(waiting.querySelector('[role=status]')?.textContent).to.equal(words.documents.loading);
    answer?.();
    await waitUntil(() => waiting.querySelectorAll('section').length === 2);

    let tries = 0;
    const element = await show(() =>
      tries++ === 0 ? Promise.reject(new Error('export-0.js')) : Promise.resolve(takeAway()),
    );
    expect(element.querySelector('[role=alert]')?.textContent).to.contain(
      words.documents.notLoaded('export-0.js'),
    );
    await expect(element).to.be.accessible();
    button(element, words.documents.tryAgain).click();
    expect(document.activeElement?.localName).to.equal('h1');
    await waitUntil(() => element.querySelectorAll('section').length === 2);
    expect(element.querySelector('[role=alert]')).to.equal(null);
  });

  it('say so where a course has none', async () => {
    const element = await show(() => Promise.resolve({...takeAway(), handouts: []}));
    expect(element.textContent.trim()).to.equal(words.handouts.none);
  });
});
