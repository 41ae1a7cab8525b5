// Can a question be answered, by keyboard, and does it teach?

import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/sop-choice.ts';
import type {SopChoice} from '../../src/elements/sop-choice.ts';
import type {Html} from '../../src/model/ids.ts';
import {newcomer} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {activities, stage, wordsOf} from './fixtures.ts';

const feedback = (root: ShadowRoot): string[] => [...root.querySelectorAll('.said')].map(wordsOf);

describe('sop-choice', () => {
  for (const name of ['choice', 'several'] as const) {
    it(`has no accessibility violation before and after answering (${name})`, async () => {
      const {element, press} = await stage<SopChoice>('sop-choice', activities[name]);
      await expect(element).to.be.accessible();
      for (const place of activities[name].right) await press(`li:nth-child(${place + 1}) input`);
      await press('button.check');
      await expect(element).to.be.accessible();
    });
  }

  it('is answered by keyboard alone', async () => {
    const {element, root, answer} = await stage<SopChoice>('sop-choice', activities.choice);
    root.querySelector('input')?.focus();
    await sendKeys({press: 'ArrowDown'});
    await element.updateComplete;
    expect(answer()?.response).to.deep.equal({kind: 'choice', picked: [1]});
    expect(answer()?.tries).to.equal(0);
    root.querySelector<HTMLElement>('button.check')?.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(answer()?.tries).to.equal(1);
    expect(answer()?.solved).to.equal(true);
  });

  it('says why nothing was handed in', async () => {
    const {root, press, answer, status} = await stage<SopChoice>('sop-choice', activities.choice);
    await press('button.check');
    expect(answer()).to.equal(undefined);
    expect(root.querySelector('.error')?.textContent).to.equal('Choose an answer first.');
    expect(status()).to.equal('Choose an answer first.');
  });

  it('opens feedback under what was chosen, and says it once', async () => {
    const {root, press, status} = await stage<SopChoice>('sop-choice', activities.choice);
    await press('li:nth-child(1) input');
    await press('button.check');
    expect(feedback(root)).to.deep.equal(['Not yet. About Wait.']);
    expect(status()).to.equal('Not yet. About Wait.');
    expect(root.querySelector('details dl')?.textContent).to.contain('About Visit.');
  });

  it('says the verdict beside the button', async () => {
    const {root, press} = await stage<SopChoice>('sop-choice', activities.several);
    const row = (): string => wordsOf(root.querySelector('.row .meta'));
    const check = async (...places: readonly number[]): Promise<string> => {
      for (const input of root.querySelectorAll<HTMLElement>('input:checked')) input.click();
      for (const place of places) await press(`li:nth-child(${place}) input`);
      await press('button.check');
      return row();
    };
    const again = 'You can answer again as often as you like.';
    expect(await check(1, 2)).to.equal(`Partly there. ${again}`);
    expect(await check(1, 3)).to.equal('Yes.');
    expect(await check(2, 3)).to.equal('Partly there.');
  });

  it('brings what is said of a choice into view, and keeps the focus on the button', async () => {
    await setViewport({width: 320, height: 640});
    const {root, press} = await stage<SopChoice>('sop-choice', {
      ...activities.choice,
      options: activities.choice.options.map(option => ({
        ...option,
        html: `${option.html} ${'some more words '.repeat(12)}` as Html,
      })),
    });
    document.body.style.paddingBlock = '100vh';
    await press('li:nth-child(1) input');
    const button = root.querySelector<HTMLElement>('button.check');
    button?.focus({preventScroll: true});
    button?.scrollIntoView();
    const strip = root.querySelector('li:nth-child(1)');
    expect(strip?.getBoundingClientRect().bottom).to.be.below(0);
    await press('button.check');
    expect(strip?.getBoundingClientRect().top).to.be.at.least(0);
    expect(strip?.getBoundingClientRect().bottom).to.be.at.most(640);
    expect(root.activeElement).to.equal(button);
    document.body.style.paddingBlock = '';
    await setViewport({width: 800, height: 600});
  });

  it('shows a choice that is judged in the color of text', async () => {
    const {element, root, press} = await stage<SopChoice>('sop-choice', activities.choice);
    await press('li:nth-child(1) input');
    const mark = (): string => {
      const input = root.querySelector('input:checked');
      return input ? getComputedStyle(input, '::before').backgroundColor : '';
    };
    const chosen = mark();
    element.mode = 'judged';
    await element.updateComplete;
    expect(mark()).to.equal(getComputedStyle(document.body).color);
    expect(mark()).not.to.equal(chosen);
  });

  it('speaks of what was handed in last, whatever is picked since', async () => {
    const {root, press} = await stage<SopChoice>('sop-choice', activities.choice);
    await press('li:nth-child(1) input');
    await press('button.check');
    await press('li:nth-child(3) input');
    expect(feedback(root)).to.deep.equal(['Not yet. About Wait.']);
    await press('button.check');
    expect(feedback(root)).to.deep.equal(['Not yet. About Close.']);
  });

  it('can be answered again, as practice, and is solved from the first right answer on', async () => {
    const {root, press, answer} = await stage<SopChoice>('sop-choice', activities.choice);
    expect(root.textContent).to.contain('Practice, not scored.');
    await press('li:nth-child(1) input');
    await press('button.check');
    expect(root.textContent).to.contain('You can answer again as often as you like.');
    await press('li:nth-child(2) input');
    await press('button.check');
    expect(feedback(root)).to.deep.equal(['Yes. About Visit.']);
    expect(answer()?.solved).to.equal(true);
    await press('li:nth-child(3) input');
    await press('button.check');
    expect(answer()?.solved).to.equal(true);
    expect(feedback(root)).to.deep.equal(['Yes. About Visit.', 'Not yet. About Close.']);
  });

  it('has its options in the order of their author, for every learner', async () => {
    const {element, root} = await stage<SopChoice>('sop-choice', activities.choice);
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      element.seed = seed;
      await element.updateComplete;
      const labels = [...root.querySelectorAll('label')].map(label => label.textContent.trim());
      expect(labels).to.deep.equal(['Wait', 'Visit', 'Close']);
    }
  });

  it('asks for as many answers as are right', async () => {
    const {press, status, answer} = await stage<SopChoice>('sop-choice', activities.several);
    await press('li:nth-child(1) input');
    await press('button.check');
    expect(status()).to.equal('Choose 2 answers first.');
    await press('li:nth-child(2) input');
    await press('button.check');
    expect(status()).to.match(/^Partly there\./);
    expect(answer()?.solved).to.equal(false);
  });

  it('shows what was chosen and said when the learner comes back', async () => {
    const before = reduce(newcomer('run'), {
      type: 'submit',
      activity: activities.choice,
      response: {kind: 'choice', picked: [1]},
    });
    const {root} = await stage<SopChoice>('sop-choice', activities.choice, before);
    expect([...root.querySelectorAll('input')].map(({checked}) => checked)).to.deep.equal([
      false,
      true,
      false,
    ]);
    expect(feedback(root)).to.deep.equal(['Yes. About Visit.']);
  });
});
