// Can a module's test be taken: one question at a time, answers kept, options shuffled, handed in whole?

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {drawn} from '../../src/model/draw.ts';
import {newcomer, type Response} from '../../src/model/learner.ts';
import {activities, wordsOf} from './fixtures.ts';
import {
  handedIn,
  heading,
  miss,
  only,
  options,
  passed,
  picked,
  questionsIn,
  rootOf,
  said,
  show,
  underWay,
} from './shown-test.ts';
import {module, right, testPage} from './tested-course.ts';

/** The heading's words, or the exercise. */
const focused = (): string => {
  const {activeElement} = document;
  if (!activeElement || activeElement === document.body) return 'nothing';
  return activeElement.id || wordsOf(activeElement);
};

describe('sop-test', () => {
  it('says what it asks and what is needed to pass, and begins with a draw of its own', async () => {
    const shown = await show();
    expect(wordsOf(shown.element)).to.match(
      /^4 questions, one at a time. You pass with 80% or more/,
    );
    expect(questionsIn(shown.element).length).to.equal(0);
    await shown.press('Begin the test');
    expect(shown.told).to.deep.equal([
      {type: 'begin', test: testPage, asked: drawn(module, 'run', 1)},
    ]);
    expect(heading(shown)).to.equal('Question 1 of 4');
    expect(only(shown.element).id).to.equal(drawn(module, 'run', 1)[0]);
  });

  it('asks one question at a time, and says nothing to an answer before all are handed in', async () => {
    const shown = await show(underWay(['single', 'second']));
    expect(only(shown.element).id).to.equal('single');
    await shown.pick('Wait');
    const root = rootOf(only(shown.element));
    expect(root.querySelectorAll('button, details').length).to.equal(0);
    expect(said(only(shown.element))).to.deep.equal([]);
    expect(wordsOf(root.querySelector('[role=status]') ?? shown.element)).to.equal('');
    await shown.press('Next question');
    expect(only(shown.element).id).to.equal('second');
    expect(shown.strays).to.deep.equal([]);
  });

  it('moves the focus to the heading of each new step', async () => {
    const shown = await show();
    const steps = [
      ['Begin the test', 'Question 1 of 4'],
      ['Next question', 'Question 2 of 4'],
      ['Question before', 'Question 1 of 4'],
      ['Next question', 'Question 2 of 4'],
      ['Next question', 'Question 3 of 4'],
      ['Next question', 'Question 4 of 4'],
      ['Look over your answers', 'Look over your answers'],
      ['Question 3: no answer yet', 'Question 3 of 4'],
    ] as const;
    for (const [press, title] of steps) {
      await shown.press(press);
      expect(heading(shown)).to.equal(title);
      expect(focused()).to.equal(title);
    }
    const judged = await show(underWay(['single'], {single: miss}));
    for (const [press, title] of [
      ['Hand in the test', '0 of 1 right: 0%'],
      ['Retry only what I missed', 'Retry only what I missed'],
      ['Back to your result', '0 of 1 right: 0%'],
      ['Take the test again', 'Question 1 of 4'],
    ] as const) {
      await judged.press(press);
      expect(heading(judged)).to.equal(title);
      expect(focused()).to.equal(title);
    }
  });

  it('leaves the focus where it is when an answer is picked by keyboard, or a test is opened', async () => {
    const shown = await show(underWay(['single', 'second']));
    expect(focused()).to.equal('nothing');
    rootOf(only(shown.element)).querySelector('input')?.focus();
    await sendKeys({press: 'ArrowDown'});
    await shown.element.updateComplete;
    expect(shown.told.map(({type}) => type)).to.deep.equal(['reply']);
    expect(focused()).to.equal('single');
  });

  it('keeps an answer when the learner goes on and comes back, and takes another instead', async () => {
    const shown = await show(underWay(['single', 'second']));
    await shown.pick('Wait');
    await shown.press('Next question');
    expect(picked(shown)).to.deep.equal([]);
    await shown.press('Question before');
    expect(picked(shown)).to.deep.equal(['Wait']);
    await shown.pick('Visit');
    expect(picked(shown)).to.deep.equal(['Visit']);
    const {shape} = activities.choice;
    expect(shown.state().tests[testPage]?.attempt?.replies).to.deep.equal({
      single: {response: {kind: 'choice', picked: [1]}, shape},
    });
  });

  it('shuffles the options for each learner, and leaves them in their places from then on', async () => {
    const orders = new Set<string>();
    for (let run = 0; run < 12; run++) {
      const state = underWay(['single'], {}, newcomer(`run-${run}`));
      const shown = await show(state);
      const order = options(shown);
      expect(order).to.have.members(['Wait', 'Visit', 'Close']);
      orders.add(order.join());
      await shown.pick('Close');
      expect(options(shown)).to.deep.equal(order);
      expect(options(await show(state))).to.deep.equal(order);
    }
    // One order for all twelve learners comes by chance once in six to the eleventh.
    expect(orders.size).to.be.greaterThan(1);
  });

  it('shuffles the options anew in the next attempt of the same learner', async () => {
    const orders = new Set<string>();
    let state = newcomer('run');
    for (let attempt = 1; attempt <= 12; attempt++) {
      orders.add(options(await show(underWay(['single'], {}, state))).join());
      state = handedIn(['single'], {single: miss}, state);
    }
    expect(orders.size).to.be.greaterThan(1);
  });

  const left: readonly (readonly [string, Readonly<Record<string, Response>>, string])[] = [
    ['a question without an answer', {single: miss, match: right.match}, 'Question 2 of 3'],
    [
      'a question with one answer of two',
      {single: miss, several: {kind: 'choice', picked: [0]}, match: right.match},
      'Question 2 of 3',
    ],
    [
      'a line without a place',
      {single: miss, several: right.several, match: {kind: 'match', placed: [0, -1]}},
      'Question 3 of 3',
    ],
    ['the look over all, when none is open', {...right, single: miss}, 'Look over your answers'],
  ];
  for (const [first, replies, title] of left) {
    it(`goes on, when it was left, at the first open one: ${first}`, async () => {
      const shown = await show(underWay(['single', 'several', 'match'], replies));
      expect(heading(shown)).to.equal(title);
    });
  }

  it('lists what is open, and hands nothing in before all is answered', async () => {
    const shown = await show(underWay(['single', 'several', 'match'], {single: miss}));
    const alert = (): string | undefined => {
      const [found] = shown.element.querySelectorAll('[role=alert]');
      return found && wordsOf(found);
    };
    await shown.press('Next question');
    await shown.press('Look over your answers');
    const list = [...shown.element.querySelectorAll('ol button')].map(wordsOf);
    expect(list).to.deep.equal([
      'Question 1: answered',
      'Question 2: no answer yet',
      'Question 3: no answer yet',
    ]);
    expect(alert()).to.equal(undefined);
    await shown.press('Hand in the test');
    expect(alert()).to.match(/^2 questions have no full answer yet/);
    expect(shown.told).to.deep.equal([]);
    expect(heading(shown)).to.equal('Look over your answers');

    await shown.press('Question 2');
    await shown.pick('Lock medicine', 'Train adults');
    await shown.press('Next question');
    await shown.press('Look over your answers');
    expect(alert()).to.equal(undefined);
    await shown.press('Hand in the test');
    expect(alert()).to.match(/^1 question has no full answer yet/);

    await shown.press('Question 3');
    for (const select of rootOf(only(shown.element)).querySelectorAll('select')) {
      select.value = '1';
      select.dispatchEvent(new Event('change'));
      await shown.element.updateComplete;
    }
    await shown.press('Look over your answers');
    await shown.press('Hand in the test');
    expect(shown.told.map(({type}) => type)).to.deep.equal([
      ...['reply', 'reply', 'reply', 'reply'],
      'hand-in',
    ]);
    expect(heading(shown)).to.equal('1 of 3 right: 33%');
  });

  it('has no accessibility violation in any of its states', async () => {
    const asked = ['single', 'several', 'match', 'sort', 'order'];
    const shown = await show();
    await expect(shown.element).to.be.accessible();
    const open = await show(underWay(asked));
    for (const id of asked) {
      expect(only(open.element).id).to.equal(id);
      await expect(open.element).to.be.accessible();
      await open.press(id === 'order' ? 'Look over your answers' : 'Next question');
    }
    await open.press('Hand in the test');
    await expect(open.element).to.be.accessible();
    const judged = await show(handedIn([...asked, 'second'], {second: right.second}));
    await judged.press('What you had right');
    await expect(judged.element).to.be.accessible();
    await judged.press('Retry only what I missed');
    await expect(judged.element).to.be.accessible();
    await expect((await show(passed())).element).to.be.accessible();
  });
});
