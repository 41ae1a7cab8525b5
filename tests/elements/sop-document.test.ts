// Does a document show all its words, as words, with headings in order and tables that can be read cell by cell?

import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/elements/sop-document.ts';
import type {SopDocument} from '../../src/elements/sop-document.ts';
import type {Document, DocumentBlock} from '../../src/export/document.ts';
import {plain} from '../../src/export/plain.ts';
import './fixtures.ts';

const hostile = '<img src=x onerror=alert(1)> "quoted" 👩‍👧 </p>';

const plan: DocumentBlock = {
  kind: 'table',
  caption: 'Who does what',
  heads: ['When', 'Children'],
  rows: [
    ['Green', 'Rest.'],
    ['Red', ''],
  ],
  rowHeads: true,
  room: 2,
  tones: ['green', 'plain'],
};

const everything: Document = {
  title: 'Our plan',
  language: 'en-US',
  note: 'Course 508804.',
  blocks: [
    {kind: 'heading', level: 1, text: 'First'},
    {kind: 'words', text: 'One.\nTwo.', label: 'Red means:'},
    {kind: 'heading', level: 2, text: 'Below'},
    {kind: 'words', text: 'Ask Grandma.', label: 'Our example:', look: 'ours'},
    {kind: 'words', text: 'Small print.', look: 'note'},
    {kind: 'list', ordered: true, items: ['Call 911.', '']},
    {kind: 'list', ordered: false, items: ['Stay.']},
    plan,
    {kind: 'page'},
    {kind: 'rings', middle: 'Our children', names: ['Knows all', 'Knows some', 'Knows nothing']},
    {kind: 'lines', count: 3},
  ],
};

async function show(document: Document, depth = 2): Promise<SopDocument> {
  const main = await fixture<HTMLElement>(
    html`<main class="frame"><sop-document .document=${document} .depth=${depth}></sop-document></main>`,
  );
  const element = main.querySelector('sop-document');
  if (!element) throw new Error('There is no document.');
  return element;
}

const words = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].map(found => found.innerText.trim());

describe('a document on the screen', () => {
  it('has its title and its headings in order, from whatever depth', async () => {
    for (const depth of [1, 2, 3]) {
      const element = await show(everything, depth);
      expect(
        [...element.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
          ({localName, textContent}) => `${localName} ${textContent}`,
        ),
      ).to.deep.equal([`h${depth} Our plan`, `h${depth + 1} First`, `h${depth + 2} Below`]);
    }
  });

  it('has a table with its name, its headings, and no empty heading', async () => {
    const element = await show(everything);
    const region = element.querySelector<HTMLElement>('[role=region]');
    expect(region?.getAttribute('aria-label')).to.equal('Below: Who does what');
    expect(region?.tabIndex).to.equal(0);
    expect(words(element, 'caption')).to.deep.equal(['Who does what']);
    expect(words(element, 'thead th[scope=col]')).to.deep.equal(['When', 'Children']);
    expect(words(element, 'tbody th[scope=row]')).to.deep.equal(['Green', 'Red']);
    expect(words(element, 'tbody td')).to.deep.equal(['Rest.', '']);
    expect([...element.querySelectorAll('tbody tr')].map(row => row.className)).to.deep.equal([
      'toned green',
      '',
    ]);
  });

  it('says where there is room to write, and what a drawing shows', async () => {
    const element = await show(everything);
    expect(
      [...element.querySelectorAll('.write .vh')].map(({textContent}) => textContent),
    ).to.deep.equal(['Room to write: 1 line.', 'Room to write: 3 lines.']);
    expect(element.querySelectorAll('.write > i')).to.have.lengthOf(4);
    expect(element.querySelectorAll('td > i')).to.have.lengthOf(2);
    expect(element.querySelector('svg')?.getAttribute('aria-label')).to.equal(
      '3 rings around “Our children”, from the inside out: Knows all; Knows some; Knows nothing.',
    );
    expect(element.querySelectorAll('svg circle')).to.have.lengthOf(3);
  });

  it('keeps line breaks, and sets labels and our own words off', async () => {
    const element = await show(everything);
    const [first] = element.querySelectorAll<HTMLElement>('.said-here');
    expect(first?.innerText).to.equal('Red means: One.\nTwo.');
    expect(words(element, '.said-here > b')).to.deep.equal(['Red means:', 'Our example:']);
    expect(words(element, '.note')).to.deep.equal(['Small print.']);
  });

  it('shows hostile words as words, and each language in its direction', async () => {
    const text = `${hostile} ${'שלום לכולם '.repeat(20)}`;
    const element = await show({
      title: hostile,
      language: 'en',
      note: hostile,
      blocks: [
        {kind: 'words', text, label: hostile},
        {kind: 'list', ordered: false, items: [text]},
        {kind: 'table', caption: hostile, heads: [hostile], rows: [[text]]},
        {kind: 'rings', middle: hostile, names: [hostile, hostile]},
      ],
    });
    expect(element.querySelector('img')).to.equal(null);
    expect(element.textContent.split('<img src=x').length - 1).to.equal(11);
    expect(element.querySelectorAll(':is(h2, p, li, th, td):not([dir=auto])')).to.have.lengthOf(0);
  });

  it('is accessible, and never wider than a narrow screen', async () => {
    await expect(await show(everything)).to.be.accessible();
    await setViewport({width: 320, height: 640});
    const wide: DocumentBlock = {
      kind: 'table',
      caption: 'Wide',
      heads: ['a', 'b', 'c', 'd', 'e'],
      rows: [Array.from({length: 5}, () => 'unbreakablewordswithoutanyspace')],
    };
    const element = await show({...everything, blocks: [wide, ...everything.blocks]});
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(element.getBoundingClientRect().right).to.be.at.most(320);
    await setViewport({width: 800, height: 600});
  });

  it('takes 100,000 characters and 60 rows', async () => {
    const text = 'Grandma comes. '.repeat(6_667);
    const rows = Array.from({length: 60}, (_, row) => [`${row}`, text.slice(0, 200)]);
    const element = await show({
      ...everything,
      blocks: [
        {kind: 'words', text},
        {kind: 'table', caption: 'All', heads: ['a', 'b'], rows},
      ],
    });
    expect(element.textContent).to.contain(text);
    expect(element.querySelectorAll('tbody tr')).to.have.lengthOf(60);
  });
});

describe('a document as plain text', () => {
  it('says the same in lines that can be pasted anywhere', () => {
    expect(plain(everything)).to.equal(
      [
        'Our plan',
        'Course 508804.',
        'First',
        'Red means: One.\nTwo.',
        'Below',
        'Our example: Ask Grandma.',
        'Small print.',
        '1. Call 911.\n2. ____________________',
        '- Stay.',
        'Who does what',
        'When: Green\nChildren: Rest.',
        'When: Red\nChildren: ____________________',
        '____________________\n____________________\n____________________\n',
      ].join('\n\n'),
    );
  });

  it('keeps hostile words as they are, without what nobody sees', () => {
    const text = plain({...everything, blocks: [{kind: 'words', text: `${hostile}\0\ud800`}]});
    expect(text).to.equal(`Our plan\n\nCourse 508804.\n\n${hostile}\n`);
  });
});
