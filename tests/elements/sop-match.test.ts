// Can lines be put where they belong without dragging?

import {expect} from '@open-wc/testing';
import '../../src/elements/sop-match.ts';
import type {SopMatch} from '../../src/elements/sop-match.ts';
import {activities, stage, wordsOf, type Stage} from './fixtures.ts';

/** Chooses a target for the item whose words are given. */
async function place(
  {root, element}: Stage<SopMatch>,
  item: string,
  target: number,
): Promise<void> {
  const line = [...root.querySelectorAll('.item')].find(({textContent}) =>
    textContent.includes(item),
  );
  const select = line?.querySelector('select');
  if (!select) throw new Error(`No line says ${item}.`);
  select.value = String(target);
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

const said = ({root}: Stage<SopMatch>): string[] =>
  [...root.querySelectorAll('.said')].map(wordsOf);

describe('sop-match', () => {
  for (const name of ['match', 'sort'] as const) {
    it(`has no accessibility violation before and after answering (${name})`, async () => {
      const there = await stage<SopMatch>('sop-match', activities[name]);
      await expect(there.element).to.be.accessible();
      for (const [index, {text}] of activities[name].items.entries()) {
        await place(there, text, activities[name].right[index] ?? 0);
      }
      await there.press('button.check');
      expect(there.answer()?.solved).to.equal(true);
      await expect(there.element).to.be.accessible();
    });
  }

  it('names every line by its words', async () => {
    const {root} = await stage<SopMatch>('sop-match', activities.match);
    const names = [...root.querySelectorAll('select')].map(({labels}) => labels[0]?.textContent);
    expect(names).to.deep.equal(['Dentist', 'Job training']);
  });

  it('says how many lines have no place yet', async () => {
    const there = await stage<SopMatch>('sop-match', activities.match);
    await place(there, 'Dentist', 0);
    await there.press('button.check');
    expect(there.status()).to.equal('1 line has no place yet. Choose a place for each.');
    expect(there.answer()?.tries).to.equal(0);
  });

  it('gives the reason of a line only where it belongs, and offers the rest', async () => {
    const there = await stage<SopMatch>('sop-match', activities.match);
    await place(there, 'Dentist', 0);
    await place(there, 'Job training', 0);
    await there.press('button.check');
    expect(said(there)).to.deep.equal(['Yes. About Dentist.', 'Not yet. Health']);
    expect(there.status()).to.equal('Not yet. 1 of 2 are where they belong.');
    expect(there.root.querySelector('details')?.textContent).to.contain('Belongs to: Purpose');
  });

  it('speaks of what was handed in last, whatever is placed since', async () => {
    const there = await stage<SopMatch>('sop-match', activities.match);
    await place(there, 'Dentist', 0);
    await place(there, 'Job training', 0);
    await there.press('button.check');
    await place(there, 'Job training', 1);
    expect(said(there)).to.deep.equal(['Yes. About Dentist.', 'Not yet. Health']);
    await there.press('button.check');
    expect(said(there)).to.deep.equal(['Yes. About Dentist.', 'Yes. About Job training.']);
    expect(there.answer()?.solved).to.equal(true);
  });
});
