// Can a learner search by keyboard, hear what was found once, go there, and come back to the results?

import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {GoEvent, SearchScreen} from '../../src/elements/events.ts';
import type {LoadText} from '../../src/elements/late.ts';
import '../../src/elements/sop-search.ts';
import type {SopSearch} from '../../src/elements/sop-search.ts';
import {words} from '../../src/words.ts';
import {hostile} from './fixtures.ts';
import {course, loadText} from './searched-course.ts';

interface Shown {
  readonly element: SopSearch;
  readonly root: ShadowRoot;
  readonly field: HTMLInputElement;
  readonly all: (selector: string) => HTMLElement[];
  /** All that the live region said, in its order. */
  readonly said: string[];
  readonly went: GoEvent[];
}

async function show(
  screen: SearchScreen = {kind: 'search'},
  load: LoadText = loadText,
): Promise<Shown> {
  const went: GoEvent[] = [];
  const main = await fixture<HTMLElement>(
    html`<main class="frame" @sop-go=${(event: GoEvent) => went.push(event)}><h1 tabindex="-1">${words.bar.search}</h1>
      <sop-search .course=${course} .load=${load} .screen=${screen}></sop-search></main>`,
  );
  const element = main.querySelector('sop-search');
  const root = element?.shadowRoot;
  const field = root?.querySelector('input');
  const status = root?.querySelector('[role=status]');
  if (!element || !root || !field || !status) throw new Error('There is no search.');
  await waitUntil(() => !root.textContent.includes(words.search.loading));
  const said: string[] = [];
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  return {
    element,
    root,
    field,
    all: selector => [...root.querySelectorAll<HTMLElement>(selector)],
    said,
    went,
  };
}

const titles = ({all}: Shown): string[] =>
  all(
    '.results > li > :is(h2, details > summary > h2), .results > li > details > summary > h2',
  ).map(({textContent}) => textContent);

describe('the search', () => {
  it('begins in its field, with an example and what becomes of what one types', async () => {
    const shown = await show();
    const {element, root, field, all} = shown;
    expect(root.activeElement).to.equal(field);
    expect(field.labels?.[0]?.textContent).to.equal(words.search.label);
    expect(field.autocomplete).to.equal('off');
    expect(root.textContent).to.contain(words.search.about([1, 2]));
    await expect(element).to.be.accessible();
    const [example] = all('.examples button');
    example?.click();
    await waitUntil(() => titles(shown).length > 0);
    expect(field.value).to.equal(words.search.examples[0]);
    expect(root.activeElement).to.equal(field);
  });

  it('shows what is found as one types, and says the count once, after a pause', async () => {
    const shown = await show();
    const {element, all, said} = shown;
    await sendKeys({type: 'nalox'});
    await waitUntil(() => titles(shown).length === 3);
    await sendKeys({type: 'one'});
    await waitUntil(() => said.length > 0);
    await aTimeout(900);
    expect(said).to.deep.equal([words.search.count(3, 'naloxone')]);
    expect(titles(shown)[0]).to.equal('Naloxone');
    expect(all('.kind b').map(({textContent}) => textContent)).to.deep.equal([
      'Glossary',
      'Screen',
      'Source',
    ]);
    expect(all('mark').map(({textContent}) => textContent.toLowerCase())).to.deep.equal([
      'naloxone',
      'naloxone',
      'naloxone',
    ]);
    expect(all('.results > li')[1]?.textContent).to.contain(words.search.lesson(1, 1, 'The call'));
    await expect(element).to.be.accessible();
  });

  it('is clear with Escape, and answers Enter at once', async () => {
    const shown = await show();
    const {field, said} = shown;
    await sendKeys({type: 'grandma'});
    await sendKeys({press: 'Enter'});
    await shown.element.updateComplete;
    expect(titles(shown)).to.deep.equal(['The call at night']);
    expect(said).to.deep.equal([words.search.count(1, 'grandma')]);
    await sendKeys({press: 'Escape'});
    await shown.element.updateComplete;
    expect(field.value).to.equal('');
    expect(titles(shown)).to.deep.equal([]);
    expect(shown.all('.examples')).to.have.lengthOf(1);
  });

  it('opens a word and a source in place, with the screens on which they stand', async () => {
    const shown = await show();
    const {element, root, went} = shown;
    await sendKeys({type: 'naloxone'});
    await waitUntil(() => titles(shown).length === 3);
    await sendKeys({press: 'Tab'});
    expect(root.activeElement?.localName).to.equal('summary');
    await sendKeys({press: 'Enter'});
    const opened = shown.all('details[open] > .opened');
    expect(opened[0]?.querySelector('b')?.textContent).to.equal('opioid');
    expect(opened[0]?.textContent).to.contain(words.search.on(1));
    const source = shown.all('details.source')[0];
    expect(source?.querySelector('.opened > p > a')?.getAttribute('href')).to.equal(
      'https://example.org/',
    );
    source?.setAttribute('open', '');
    await expect(element).to.be.accessible();
    source?.querySelector<HTMLElement>('.opened li a')?.click();
    expect(went[0]?.screen).to.deep.equal({
      kind: 'page',
      page: 'call',
      foundBy: {kind: 'search', query: 'naloxone', picked: 'source-key'},
    });
  });

  it('leads to a screen, and shows the results again to who comes back, where they left', async () => {
    const shown = await show();
    await sendKeys({type: 'naloxone'});
    await waitUntil(() => titles(shown).length === 3);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    const foundBy: SearchScreen = {kind: 'search', query: 'naloxone', picked: 'screen-call'};
    expect(shown.went.map(({screen}) => screen)).to.deep.equal([
      {kind: 'page', page: 'call', foundBy},
    ]);

    const again = await show(foundBy);
    expect(again.field.value).to.equal('naloxone');
    await waitUntil(() => again.root.activeElement?.localName === 'a');
    expect(again.root.activeElement?.textContent).to.equal('The call at night');
    expect(titles(again)).to.have.lengthOf(3);
  });

  it('says what to try where nothing is found, and where only similar words are', async () => {
    const shown = await show();
    const {element, root, said} = shown;
    await sendKeys({type: 'xylophone'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(said).to.deep.equal([words.search.none('xylophone')]);
    expect(root.textContent).to.contain(words.search.advice);
    await expect(element).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await sendKeys({type: 'nalaxone'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(said.at(-1)).to.equal(words.search.near(3, 'nalaxone'));
  });

  it('shows hostile words as words', async () => {
    const shown = await show({kind: 'search', query: hostile});
    expect(shown.root.querySelector('img, script')).to.equal(null);
    expect(shown.root.querySelector('.count')?.textContent).to.contain('<img src=x');
  });

  it('keeps nothing of it', async () => {
    const before = [Object.keys(localStorage), Object.keys(sessionStorage)];
    const shown = await show();
    await sendKeys({type: 'grandma'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => titles(shown).length === 1);
    expect([Object.keys(localStorage), Object.keys(sessionStorage)]).to.deep.equal(before);
    expect((await show()).field.value).to.equal('');
  });

  it('says which module did not arrive, searches the rest, and tries again', async () => {
    let broken = true;
    const shown = await show({kind: 'search'}, module =>
      broken && module.number === 1 ? Promise.reject(new Error('m1-0.js')) : loadText(module),
    );
    const {element, root, all} = shown;
    expect(root.querySelector('[role=alert]')?.textContent).to.contain(
      words.search.missing([1], 'm1-0.js'),
    );
    await expect(element).to.be.accessible();
    await sendKeys({type: 'grandma'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(titles(shown)).to.deep.equal([]);
    broken = false;
    all('[role=alert] button')[0]?.click();
    expect(root.activeElement).to.equal(shown.field);
    await waitUntil(() => titles(shown).length === 1);
    expect(root.querySelector('[role=alert]')).to.equal(null);
  });
});
