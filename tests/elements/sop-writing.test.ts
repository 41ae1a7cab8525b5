// Is what a learner writes kept as they write, and never thrown away?

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-reflect.ts';
import type {SopReflect} from '../../src/elements/sop-reflect.ts';
import {activities, hostile, stage, type Stage} from './fixtures.ts';

async function write(there: Stage<SopReflect>, index: number, text: string): Promise<void> {
  const box = there.root.querySelectorAll('textarea')[index];
  if (!box) throw new Error(`There is no box ${index}.`);
  box.value = text;
  box.dispatchEvent(new Event('input'));
  await there.element.updateComplete;
}

describe('sop-reflect', () => {
  it('has no accessibility violation, empty and answered', async () => {
    const there = await stage<SopReflect>('sop-reflect', activities.reflect);
    await expect(there.element).to.be.accessible();
    await write(there, 0, 'Grandma may be ill.');
    await there.press('button.check');
    await expect(there.element).to.be.accessible();
  });

  it('keeps every key as a draft', async () => {
    const {root, answer} = await stage<SopReflect>('sop-reflect', activities.reflect);
    root.querySelector('textarea')?.focus();
    await sendKeys({type: 'Who else?'});
    expect(answer()?.response).to.deep.equal({kind: 'reflect', text: 'Who else?'});
    expect(answer()?.tries).to.equal(0);
  });

  it('shows the model answer only after own words', async () => {
    const there = await stage<SopReflect>('sop-reflect', activities.reflect);
    await there.press('button.check');
    expect(there.root.textContent).not.to.contain('A second adult.');
    expect(there.status()).to.equal('Write a few words first. Then you can compare.');
    await write(there, 0, hostile);
    await there.press('button.check');
    expect(there.root.querySelector('.margin')?.textContent).to.contain('A second adult.');
    expect(there.root.querySelector('img')).to.equal(null);
  });
});
