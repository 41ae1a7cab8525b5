// Does a term of the glossary open its meaning in place, by mouse and by keyboard, and is it said aloud?

import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/elements/sop-page.ts';
import type {Text} from '../../src/model/course.ts';
import type {Html} from '../../src/model/ids.ts';
import {newcomer} from '../../src/model/learner.ts';
import {course, first} from '../course.ts';
import './fixtures.ts';

const asHtml = (text: string): Html => text as Html;
const term = (slug: string, words = slug): string =>
  `<span class="term" data-term="${slug}">${words}</span>`;
const meaning = (name: string, words: string) => ({term: name, meaning: asHtml(words)});

const text: Text = {
  module: 'case-planning-in-recovery' as Text['module'],
  prose: [
    asHtml(
      `<p id="two">A ${term('lapse')} is no ${term('relapse')}.</p><p id="next">Next.</p>` +
        `<ul><li id="item">Ask for ${term('naloxone')}.<ul><li>Why?</li></ul></li></ul>` +
        `<table><tbody><tr><td id="cell">With ${term('kin')}.</td><td>Days</td></tr></tbody></table>` +
        `<p id="unknown">A ${term('gone')}.</p>`,
    ),
  ],
  sources: {},
  terms: {
    lapse: meaning('Lapse', 'a first use <em>after</em> stopping.'),
    relapse: meaning('Relapse', `the way back. ${'It takes many lines to say. '.repeat(20)}`),
    naloxone: meaning('Naloxone', 'a medicine; <a href="tel:911">911</a> comes first.'),
    kin: meaning('Kin', 'relatives.'),
  },
};

interface Shown {
  readonly page: HTMLElement;
  readonly find: (selector: string) => HTMLElement;
  readonly term: (slug: string) => HTMLElement;
  /** What is open, as it is read. */
  readonly open: () => string[];
}

async function show(): Promise<Shown> {
  const page = {id: first, title: '', lesson: 1, minutes: 1, sources: []};
  const main = await fixture<HTMLElement>(
    html`<main class="frame" style="padding-block: 50vh 200vh"><h1>A page</h1><sop-page
      .module=${course.modules[0]} .page=${{...page, blocks: [{kind: 'prose', at: 0}]}} .text=${text} .learner=${newcomer('run')}
    ></sop-page></main>`,
  );
  const find = (selector: string): HTMLElement => {
    const found = main.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  };
  return {
    page: main,
    find,
    term: slug => find(`[data-term=${slug}]`),
    open: () =>
      [...main.querySelectorAll<HTMLElement>('.meaning:not(:empty)')].map(place => place.innerText),
  };
}

async function clickOn(element: HTMLElement): Promise<void> {
  const {left, top, width, height} = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({type: 'click', position});
}

const lapse = 'Lapse: a first use after stopping.';

describe('a term of the glossary', () => {
  it('opens and closes by mouse', async () => {
    const {term, open} = await show();
    await clickOn(term('lapse'));
    expect(open()).to.deep.equal([lapse]);
    await clickOn(term('lapse'));
    expect(open()).to.deep.equal([]);
  });

  for (const [name, press] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`opens and closes by ${name}, and keeps the focus`, async () => {
      const {term, open} = await show();
      term('lapse').focus();
      const before = scrollY;
      await sendKeys({press});
      expect(open()).to.deep.equal([lapse]);
      expect(term('lapse').getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({press});
      expect(open()).to.deep.equal([]);
      expect(term('lapse').getAttribute('aria-expanded')).to.equal('false');
      expect(document.activeElement).to.equal(term('lapse'));
      expect(scrollY).to.equal(before);
    });
  }

  it('is reached by Tab, each in its turn', async () => {
    const {term} = await show();
    term('lapse').focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(term('relapse'));
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(term('naloxone'));
  });

  it('closes by Escape, from its meaning too, and the focus is on it again', async () => {
    const {term, find, open} = await show();
    term('naloxone').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(find('.meaning a'));
    await sendKeys({press: 'Escape'});
    expect(open()).to.deep.equal([]);
    expect(document.activeElement).to.equal(term('naloxone'));
    await sendKeys({press: 'Escape'});
    expect(open()).to.deep.equal([]);
  });

  it('closes the one that is open, and does not move when that one stood above it', async () => {
    const {term, open} = await show();
    await clickOn(term('relapse'));
    scrollTo(0, 300);
    const {top} = term('kin').getBoundingClientRect();
    term('kin').focus({preventScroll: true});
    await sendKeys({press: 'Enter'});
    expect(open()).to.deep.equal(['Kin: relatives.']);
    expect(term('relapse').getAttribute('aria-expanded')).to.equal('false');
    expect(term('kin').getBoundingClientRect().top).to.be.closeTo(top, 1);
    await nextFrame();
    expect(term('kin').getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('has its meaning right under its paragraph, before a list inside its item, or in its cell', async () => {
    const {term, find} = await show();
    const placeOf = (slug: string): Element | null =>
      document.getElementById(term(slug).getAttribute('aria-controls') ?? '');
    const {height} = find('#two').getBoundingClientRect();
    const {top} = find('#two').getBoundingClientRect();
    await clickOn(term('lapse'));
    expect(placeOf('lapse')?.textContent).to.contain('a first use');
    expect(placeOf('lapse')?.getBoundingClientRect().top).to.be.closeTo(top + height + 8, 1);
    expect(find('#two').getBoundingClientRect().top).to.equal(top);
    expect(placeOf('naloxone')?.nextElementSibling?.localName).to.equal('ul');
    expect(placeOf('naloxone')?.parentElement?.id).to.equal('item');
    expect(placeOf('kin')?.parentElement?.id).to.equal('cell');
  });

  it('takes no room before it is opened', async () => {
    const {find} = await show();
    const gap = (): number =>
      find('#next').getBoundingClientRect().top - find('#two').getBoundingClientRect().bottom;
    const upgraded = gap();
    for (const place of find('#two').parentElement?.querySelectorAll('.meaning') ?? []) {
      place.remove();
    }
    expect(upgraded).to.equal(gap());
  });

  it('is said aloud: the meaning comes into a live region that was there before', async () => {
    const {term, page} = await show();
    const place = page.querySelector(`#${term('lapse').getAttribute('aria-controls') ?? ''}`);
    expect(place?.getAttribute('role')).to.equal('status');
    expect(place?.textContent.trim()).to.equal('');
    await clickOn(term('lapse'));
    expect(place?.isConnected).to.equal(true);
    expect(place?.textContent).to.equal(lapse);
  });

  it('has no accessibility violation, closed and open', async () => {
    const {term, page} = await show();
    await expect(page).to.be.accessible();
    await clickOn(term('lapse'));
    await expect(page).to.be.accessible();
  });

  it('stays plain words where its meaning did not come along', async () => {
    const {term} = await show();
    expect(term('gone').hasAttribute('role')).to.equal(false);
    expect(getComputedStyle(term('gone')).borderBlockEndWidth).to.equal('0px');
    expect(getComputedStyle(term('lapse')).borderBlockEndStyle).to.equal('dotted');
  });

  it('wraps like other words, and its meaning fits a narrow screen', async () => {
    const {page, term} = await show();
    page.style.inlineSize = '15rem';
    term('lapse').textContent = 'A lapse of very many words that stand in more lines than one';
    expect(term('lapse').getClientRects().length).to.be.greaterThan(1);
    term('relapse').click();
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
  });
});
