// Can steps be put in order with buttons, and does the focus stay with the step?

import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-order.ts';
import type {SopOrder} from '../../src/elements/sop-order.ts';
import {activities, stage, wordsOf, type Stage} from './fixtures.ts';

const shown = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('.words')].map(({textContent}) => textContent);

const said = ({root}: Stage<SopOrder>): string[] =>
  [...root.querySelectorAll('.said')].map(wordsOf);

async function sort(there: Stage<SopOrder>): Promise<void> {
  const wanted = activities.order.steps.map(({text}) => text);
  for (const [place, text] of wanted.entries()) {
    while (shown(there.root).indexOf(text) > place) {
      await there.press(`[aria-label="Move up: ${text}"]`);
    }
  }
}

describe('sop-order', () => {
  it('has no accessibility violation before and after answering', async () => {
    const there = await stage<SopOrder>('sop-order', activities.order);
    await expect(there.element).to.be.accessible();
    await sort(there);
    await there.press('button.check');
    expect(there.answer()?.solved).to.equal(true);
    await expect(there.element).to.be.accessible();
  });

  it('does not begin with the answer', async () => {
    const {root} = await stage<SopOrder>('sop-order', activities.order);
    expect(shown(root)).not.to.deep.equal(['Ask', 'Plan', 'Review']);
    expect(shown(root)).to.have.members(['Ask', 'Plan', 'Review']);
  });

  it('moves a step by keyboard, says where it is now, and keeps the focus on its button', async () => {
    const there = await stage<SopOrder>('sop-order', activities.order);
    const [, second = ''] = shown(there.root);
    there.root.querySelector<HTMLElement>(`[aria-label="Move up: ${second}"]`)?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => shown(there.root)[0] === second);
    await waitUntil(
      () => there.root.activeElement?.getAttribute('aria-label') === `Move up: ${second}`,
    );
    expect(there.status()).to.equal(`${second}, now 1 of 3`);
  });

  it('shows the reason of each step that stands where it belongs', async () => {
    const there = await stage<SopOrder>('sop-order', activities.order);
    await sort(there);
    await there.press('button.check');
    expect(said(there)).to.deep.equal([
      'Yes. About Ask.',
      'Yes. About Plan.',
      'Yes. About Review.',
    ]);
  });

  it('speaks of the order that was handed in last, whatever is moved since', async () => {
    const there = await stage<SopOrder>('sop-order', activities.order);
    await sort(there);
    await there.press('[aria-label="Move down: Ask"]');
    await there.press('button.check');
    expect(said(there)).to.deep.equal(['Not yet.', 'Not yet.', 'Yes. About Review.']);
    await there.press('[aria-label="Move up: Ask"]');
    expect(said(there)).to.deep.equal(['Yes. About Review.']);
    await there.press('button.check');
    expect(said(there)).to.deep.equal([
      'Yes. About Ask.',
      'Yes. About Plan.',
      'Yes. About Review.',
    ]);
  });
});
