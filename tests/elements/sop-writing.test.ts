// Is what a learner writes kept as they write, and never thrown away?

import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-plan.ts';
import '../../src/elements/sop-reflect.ts';
import type {SopPlan} from '../../src/elements/sop-plan.ts';
import type {SopReflect} from '../../src/elements/sop-reflect.ts';
import {activities, stage, type Stage} from './fixtures.ts';

const hostile = '<img src=x onerror=alert(1)> "quoted" 👩‍👧 שלום';

async function write(
  there: Stage<SopPlan> | Stage<SopReflect>,
  index: number,
  text: string,
): Promise<void> {
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

describe('sop-plan', () => {
  it('has no accessibility violation: empty, with rows, compared', async () => {
    const there = await stage<SopPlan>('sop-plan', activities.plan);
    await expect(there.element).to.be.accessible();
    await there.press('#add');
    await write(there, 0, 'A safe place');
    await expect(there.element).to.be.accessible();
    await there.press('button.check');
    await expect(there.element).to.be.accessible();
  });

  it('adds a row and moves the focus into it', async () => {
    const there = await stage<SopPlan>('sop-plan', activities.plan);
    await there.press('#add');
    await waitUntil(() => there.root.activeElement?.id === 'row-0');
  });

  it('brings a removed row back', async () => {
    const there = await stage<SopPlan>('sop-plan', activities.plan);
    await there.press('#add');
    await write(there, 0, hostile);
    const before = there.answer()?.response;
    const remove = [...there.root.querySelectorAll('button')].find(({textContent}) =>
      textContent.startsWith('Remove'),
    );
    remove?.click();
    await there.element.updateComplete;
    expect(there.answer()?.response).to.deep.equal({kind: 'plan', rows: []});
    await there.press('#undo');
    expect(there.answer()?.response).to.deep.equal(before);
  });

  it('moves rows', async () => {
    const there = await stage<SopPlan>('sop-plan', activities.plan);
    await there.press('#add');
    await there.press('#add');
    await write(there, 0, 'first');
    await write(there, 2, 'second');
    const down = [...there.root.querySelectorAll('button')].find(({textContent}) =>
      textContent.startsWith('Move down'),
    );
    down?.click();
    await there.element.updateComplete;
    const response = there.answer()?.response;
    expect(response?.kind === 'plan' ? response.rows.map(({cells}) => cells[0]) : []).to.deep.equal(
      ['second', 'first'],
    );
  });

  it('stops at forty rows and says so', async () => {
    const there = await stage<SopPlan>('sop-plan', activities.plan);
    for (let row = 0; row < 41; row++) await there.press('#add');
    expect(there.root.querySelectorAll('.rows > li').length).to.equal(40);
    expect(there.status()).to.contain('40 rows');
  });

  it('sets own rows beside the worked plan, question by question, as text', async () => {
    const there = await stage<SopPlan>('sop-plan', activities.plan);
    await there.press('button.check');
    expect(there.root.querySelector('.worked')).to.equal(null);
    await there.press('#add');
    await write(there, 0, hostile);
    const select = there.root.querySelector('select');
    if (!select) throw new Error('There is no select.');
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await there.element.updateComplete;
    await there.press('button.check');
    const [first, second] = there.root.querySelectorAll('.worked section');
    expect(first?.textContent).to.contain('Nothing yet for this question.');
    expect(first?.textContent).to.contain('Book a visit');
    expect(second?.textContent).to.contain(hostile);
    expect(there.root.querySelector('img')).to.equal(null);
  });
});
