// Does a statement get written part by part, looked over gently, and set beside a good answer, by keyboard too?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-statement.ts';
import {WritingEvent} from '../../src/elements/events.ts';
import type {SopStatement} from '../../src/elements/sop-statement.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {words} from '../../src/words.ts';
import {activities, hostile, stage, wordsOf, type Stage} from './fixtures.ts';
import {hear, type Heard} from './heard.ts';

const {statement} = activities;
interface Shown extends Stage<SopStatement> {
  readonly heard: Heard;
  readonly write: (place: number, text: string) => Promise<void>;
  readonly hints: () => string[];
  readonly slots: () => readonly string[] | undefined;
}

async function show(start?: LearnerState): Promise<Shown> {
  const there = await stage<SopStatement>('sop-statement', statement, start);
  const texts = (selector: string): string[] =>
    [...there.root.querySelectorAll(selector)].map(({textContent}) => textContent);
  return {
    ...there,
    heard: hear(there.root),
    hints: () => texts('#hints li'),
    slots: () => {
      const response = there.answer()?.response;
      return response?.kind === 'statement' ? response.slots : undefined;
    },
    write: async (place, text) => {
      const box = there.root.querySelector<HTMLTextAreaElement>(`#slot-${place}`);
      if (!box) throw new Error(`There is no slot ${place}.`);
      box.focus();
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      box.blur();
      await there.element.updateComplete;
      await aTimeout(0);
    },
  };
}

const sentence = ({root}: Shown): string => root.querySelector('.sentence')?.textContent ?? '';

describe('sop-statement', () => {
  it('has no accessibility violation: empty, looked over, compared', async () => {
    const there = await show();
    await expect(there.element).to.be.accessible();
    await there.write(0, 'Grandma worries that');
    await there.press('#look');
    await expect(there.element).to.be.accessible();
    await there.press('button.check');
    await expect(there.element).to.be.accessible();
  });

  it('is a group of labelled boxes that is described by what is kept where', async () => {
    const {root} = await show();
    const group = root.querySelector('[role=group].boxes');
    expect(group?.getAttribute('aria-labelledby')).to.equal('prompt');
    expect(group?.getAttribute('aria-describedby')).to.equal('privacy');
    const labels = [...root.querySelectorAll('textarea')].map(box => wordsOf(box.labels[0]));
    expect(labels).to.deep.equal([
      'Who worries: Who has said so?',
      'What could happen: To which child?',
    ]);
  });

  it('is done by keyboard alone, from box to box to both buttons', async () => {
    const there = await show();
    there.root.querySelector<HTMLElement>('#slot-0')?.focus();
    await sendKeys({type: 'Molly worries that'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Sam could fall.'});
    await sendKeys({press: 'Tab'});
    expect(there.root.activeElement?.id).to.equal('look');
    await sendKeys({press: 'Enter'});
    expect(sentence(there)).to.equal('Molly worries that Sam could fall.');
    expect(there.root.activeElement?.id).to.equal('look');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(there.answer()?.tries).to.equal(1);
    expect(there.root.activeElement?.textContent).to.equal(words.statement.compare);
    expect(there.slots()).to.deep.equal(['Molly worries that', 'Sam could fall.']);
  });

  it('explains what it finds, says it once, and does not come back while nobody asked', async () => {
    const there = await show();
    await there.write(0, 'Grandma worries that');
    await there.write(1, 'Sonia neglects them.');
    expect(there.hints()).to.deep.equal([]);
    expect(there.heard.take()).to.deep.equal([]);
    await there.press('#look');
    expect(there.hints().map(hint => hint.slice(0, 24))).to.deep.equal([
      '“Grandma” may not have s',
      '“neglects” may be a labe',
      'No child seems to be nam',
    ]);
    expect(there.heard.take()).to.deep.equal([there.hints().join(' ')]);
  });

  it('follows the words once it was asked: a hint goes when its words are mended', async () => {
    const there = await show();
    await there.write(0, 'Grandma worries that');
    await there.press('#look');
    expect(there.hints().length).to.equal(2);
    await there.write(0, 'Molly worries that');
    expect(there.hints().map(hint => hint.slice(0, 33))).to.deep.equal([
      'Still empty: “What could happen”.',
    ]);
    await there.write(1, 'Sam could fall.');
    expect(there.hints()).to.deep.equal([]);
    expect(there.root.querySelector('#hints')?.textContent).to.equal(words.statement.clear);
  });

  it('asks for a few words first, and is never in the way after that', async () => {
    const there = await show();
    for (const button of ['#look', 'button.check']) {
      await there.press(button);
      // Said the second time, it comes again one frame later.
      await waitUntil(() => there.status() === words.statement.write);
      expect(there.root.querySelector('#problem')?.textContent).to.equal(words.statement.write);
    }
    expect(there.answer()).to.equal(undefined);
    await there.write(0, 'Everybody always neglects addicts');
    await there.press('button.check');
    expect(there.answer()?.tries).to.equal(1);
    expect(there.root.querySelector('#problem')).to.equal(null);
  });

  it('sets a good answer beside the learner’s own, part by part, only afterwards', async () => {
    const there = await show();
    await there.write(0, 'Molly worries that');
    await there.press('#look');
    expect(there.root.textContent).not.to.contain('She has said so.');
    there.heard.take();
    await there.press('button.check');
    expect(there.heard.take()).to.deep.equal([words.statement.compared]);
    const rows = [...there.root.querySelectorAll('.beside > div')].map(row =>
      [...row.children].map(({textContent}) => textContent),
    );
    expect(rows).to.deep.equal([
      ['Who worries', 'Yours: Molly worries that', 'One good answer: Molly worries that'],
      ['What could happen', 'Yours: nothing yet', 'One good answer: Sam could fall.'],
    ]);
    const margin = there.root.querySelector('.margin')?.textContent.replace(/\s+/g, ' ');
    expect(margin).to.contain('Molly worries that Sam could fall.');
    expect(margin).to.contain('She has said so.');
  });

  it('goes on being revised beside the good answer', async () => {
    const there = await show();
    await there.write(0, 'Molly worries');
    await there.press('button.check');
    await there.write(1, 'about Sam.');
    expect(sentence(there)).to.equal('Molly worries about Sam.');
    expect(there.root.querySelector('.beside')?.textContent).to.contain('about Sam.');
    expect(there.answer()?.tries).to.equal(1);
    await there.press('button.check');
    expect(there.answer()?.tries).to.equal(2);
  });

  it('opens as it was left: as a draft, and compared', async () => {
    const slots = ['Molly worries that', ''];
    const response = {kind: 'statement', slots} as const;
    const draft = reduce(newcomer('run'), {type: 'draft', activity: statement, response});
    const first = await show(draft);
    expect(first.root.querySelector('textarea')?.value).to.equal(slots[0]);
    expect(first.root.querySelector('.sentence, .beside')).to.equal(null);
    const second = await show(reduce(draft, {type: 'submit', activity: statement, response}));
    expect(second.root.querySelector('textarea')?.value).to.equal(slots[0]);
    expect(second.root.querySelector('.beside')).not.to.equal(null);
    expect(second.hints().length).to.equal(1);
    expect(second.heard.take()).to.deep.equal([]);
  });

  it('shows whatever was written as text', async () => {
    const there = await show();
    await there.write(0, hostile);
    await there.press('#look');
    await there.press('button.check');
    expect(there.root.querySelector('img')).to.equal(null);
    expect(there.slots()?.[0]).to.equal(hostile);
    expect(there.root.querySelector('.beside')?.textContent).to.contain('<img src=x');
  });

  it('keeps 400 characters of a part, says so, and lets the rest stand', async () => {
    const there = await show();
    const pasted = 'Sam '.repeat(25_000);
    await there.write(0, pasted);
    const box = there.root.querySelector('textarea');
    expect(box?.value).to.equal(pasted);
    expect(there.slots()?.[0]?.length).to.equal(400);
    expect(there.heard.take()[0]).to.contain('99,600 too long');
    await there.press('button.check');
    expect(box?.value).to.equal(pasted);
  });

  it('leaves to the language mirror what that says of a word already', async () => {
    const answer = (event: Event): void => {
      if (!(event instanceof WritingEvent)) return;
      const rule = {terms: ['addict'], use: 'person who uses', why: 'It is a label.'};
      event.place = {kept: 'lms', mirror: {rules: [rule], allowed: []}, numbers: []};
    };
    document.addEventListener('sop-writing', answer);
    const there = await show();
    document.removeEventListener('sop-writing', answer);
    // From box to box by Tab: the focus never leaves the exercise.
    there.root.querySelector<HTMLElement>('#slot-0')?.focus();
    await sendKeys({type: 'Molly worries that the addict'});
    expect(there.root.querySelector('#slot-0-hints')).to.equal(null);
    await sendKeys({press: 'Tab'});
    await waitUntil(() => there.root.querySelector('#slot-0-hints'), 'no hint', {timeout: 500});
    expect(there.heard.take()).to.deep.equal([
      '“addict”: you may try “person who uses”. It is a label.',
    ]);
    await sendKeys({type: 'neglects Sam.'});
    await there.press('#look');
    expect(there.root.querySelector('#slot-0-hints')?.textContent).to.contain('person who uses');
    expect(there.hints().length).to.equal(1);
    expect(there.hints()[0]).to.match(/^“neglects” may be/);
  });
});
