// Can a question be answered, by keyboard, and does it teach?

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-choice.ts';
import type {SopChoice} from '../../src/elements/sop-choice.ts';
import {newcomer} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {activities, stage} from './fixtures.ts';

const feedback = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.said')].map(said => said.textContent.replace(/\s+/g, ' ').trim());

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
