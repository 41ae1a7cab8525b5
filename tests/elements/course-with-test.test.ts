// Is a module's test a part of the course: on its page, in the result, in the record, one step after another?

import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.ts';
import {bankOf} from '../../src/model/course-parts.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import type {Launch} from '../../src/tracking/port.ts';
import {heading, show, type Shown} from './shown-course.ts';
import {check, course, module, opening, right, teaching, testPage} from './tested-course.ts';

const missing = ({element}: Shown): string[] =>
  [...element.querySelectorAll('sop-finish .missing button')].map(({textContent}) =>
    textContent.trim(),
  );

/** A learner who has done all but the test, and opens it. */
function atTest(): Partial<Launch> {
  const state = [
    {type: 'see', page: opening} as const,
    {type: 'see', page: teaching} as const,
    {type: 'submit', activity: check, response: right.practiced} as const,
    {type: 'open', page: testPage} as const,
  ].reduce(reduce, newcomer('abc'));
  return {memory: encode(state, 4000).memory};
}

/** Replies to all that the attempt asks; what is not among the answers is answered, and missed. */
async function replyToAll(
  {session}: Shown,
  answers: Readonly<Partial<Record<string, Response>>>,
): Promise<void> {
  for (const id of session.state.tests[testPage]?.attempt?.asked ?? []) {
    const activity = bankOf(module).find(question => question.id === id);
    if (!activity) throw new Error(`The bank has no question ${id}.`);
    const response = answers[id] ?? missOf(activity);
    session.dispatch({type: 'reply', test: testPage, activity, response});
  }
  await nextFrame();
}

function missOf(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.right.length === 1 ? [0] : [0, 1]};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.items.map(() => 1)};
    case 'order':
      return {kind: 'order', sequence: [2, 1, 0]};
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      throw new Error('What is never right or wrong is in no test.');
    default:
      return activity satisfies never;
  }
}

describe('a module’s test in its course', () => {
  it('takes the test on its page, and goes on to the result', async () => {
    const shown = await show(atTest());
    expect(heading(shown)).to.equal('Test of Module 3');
    expect(shown.find('.kicker').textContent.trim()).to.equal(
      'Module 3: Case Planning in Recovery',
    );
    await shown.press('Begin the test');
    await replyToAll(shown, right);
    for (const words of ['Next question', 'Next question', 'Next question', 'Look over'])
      await shown.press(words);
    await shown.press('Hand in the test');
    expect(shown.find('sop-test h2').textContent).to.equal('4 of 4 right: 100%');
    expect(shown.session.state.completed).to.equal(true);
    await shown.press('Continue to your result');
    expect(heading(shown)).to.equal('You have finished Case Planning in Recovery');
    await waitUntil(() => shown.find('.lead').textContent.includes('Your LMS was told'));
    const result = shown.find('sop-finish').textContent.replace(/\s+/g, ' ');
    expect(result).to.contain('Your score: 100%.');
    expect(result).to.contain('Module test: 4 of 4 right, 100%.');
    expect(shown.port.saved.at(-1)).to.include({complete: true, passed: true, score: 100});
  });

  it('shows what is missing, and leads to it; a test below the mark is one of these', async () => {
    const shown = await show();
    await shown.press('Contents');
    await shown.press('Your result');
    expect(missing(shown).slice(-2)).to.deep.equal(['Read: A question', 'Pass: Test of Module 3']);
    expect(shown.find('sop-finish').textContent).to.contain('Module test: not taken yet.');
    shown.session.dispatch({type: 'see', page: opening});
    shown.session.dispatch({type: 'see', page: teaching});
    await waitUntil(() => missing(shown)[0] === 'Answer the question on: A question');
    await shown.press('Answer the question on: A question');
    await waitUntil(() => shown.find('#practiced').shadowRoot?.activeElement?.matches('.kind'));
    await shown.press('Contents');
    await shown.press('Your result');
    shown.session.dispatch({type: 'submit', activity: check, response: right.practiced});
    await waitUntil(() => missing(shown).length === 1);

    await shown.press('Pass: Test of Module 3');
    await shown.press('Begin the test');
    await replyToAll(shown, {});
    const bank = bankOf(module);
    shown.session.dispatch({type: 'hand-in', test: testPage, bank});
    await nextFrame();
    await shown.press('Continue to your result');
    expect(heading(shown)).to.equal('Your work so far');
    expect(missing(shown)).to.deep.equal(['Pass: Test of Module 3']);
    expect(shown.find('sop-finish').textContent).to.contain('will be here once everything is done');
    expect(shown.find('sop-finish').textContent).to.contain('To pass, each module test needs 80%');
    expect(shown.port.saved.at(-1)).to.include({complete: false, passed: false, score: 0});
    await expect(shown.element).to.be.accessible();
  });

  it('takes a practice answer on a page for practice: no score, and nothing in the report', async () => {
    const shown = await show();
    await shown.press('Start: A question');
    shown.session.dispatch({type: 'submit', activity: check, response: right.practiced});
    const saved = (): LearnerState | undefined =>
      decode(shown.port.saved.at(-1)?.memory ?? '', course).state;
    await waitUntil(() => saved()?.answers[check.id]?.solved);
    expect(shown.port.saved.at(-1)).to.include({score: 0, complete: false});
    expect(shown.port.saved.flatMap(({interactions}) => interactions)).to.deep.equal([]);
  });

  it('opens in the middle of a test where it was left, with the answers that were given', async () => {
    const asked = bankOf(module).slice(0, 3);
    const begun = reduce(newcomer('abc'), {
      type: 'begin',
      test: testPage,
      asked: asked.map(({id}) => id),
    });
    const [activity] = asked;
    const before = reduce(
      reduce(begun, {
        type: 'reply',
        test: testPage,
        activity: activity ?? check,
        response: right.single,
      }),
      {type: 'open', page: testPage},
    );
    const shown = await show({memory: encode(before, 4000).memory});
    await waitUntil(() => shown.element.querySelector('sop-test h2'));
    expect(shown.find('sop-test h2').textContent).to.equal('Question 2 of 3');
    await shown.press('Question before');
    const root = shown.find('#single').shadowRoot;
    expect(root?.querySelector('label:has(:checked)')?.textContent.trim()).to.equal('Visit');
  });

  it('leads on from a test only before it is begun and once it is handed in, never past handing in', async () => {
    const shown = await show(atTest());
    const turning = (): string[] =>
      [...shown.element.querySelectorAll('main > .turn button')].map(({textContent}) =>
        textContent.trim(),
      );
    const out = ['Back', 'Save and exit'];
    expect(turning()).to.deep.equal(['Continue to your result', ...out]);
    await shown.press('Begin the test');
    for (const words of ['Next question', 'Next question', 'Next question', 'Look over']) {
      expect(turning()).to.deep.equal(out);
      await shown.press(words);
    }
    expect(turning()).to.deep.equal(out);
    await replyToAll(shown, {});
    await shown.press('Back');
    await shown.press('Continue: Test of Module 3');
    expect(shown.find('sop-test h2').textContent, 'nothing is lost').to.equal(
      'Look over your answers',
    );
    await shown.press('Hand in the test');
    expect(turning()).to.deep.equal(['Continue to your result', ...out]);
    await shown.press('Take the test again');
    expect(turning()).to.deep.equal(out);
  });

  it('has one primary action, headings in their order and no accessibility violation at every step', async () => {
    const shown = await show(atTest());
    const step = async (words: string, primary: string): Promise<void> => {
      if (words) await shown.press(words);
      const primaries = [...shown.element.querySelectorAll('.primary')];
      expect(primaries.map(({textContent}) => textContent.trim())).to.deep.equal([primary]);
      const levels = [...shown.element.querySelectorAll('main :is(h1, h2, h3, h4)')].map(
        ({localName}) => Number(localName.slice(1)),
      );
      expect(levels[0]).to.equal(1);
      expect(levels.filter(level => level === 1).length).to.equal(1);
      for (const [place, level] of levels.entries())
        expect(level, `after ${words}: ${levels.join()}`).to.be.at.most(
          (levels[place - 1] ?? 0) + 1,
        );
      await expect(shown.element).to.be.accessible();
    };
    await step('', 'Begin the test');
    await step('Begin the test', 'Next question');
    for (const words of ['Next question', 'Next question']) await step(words, 'Next question');
    await step('Next question', 'Look over your answers');
    await step('Look over your answers', 'Hand in the test');
    await step('Hand in the test', 'Hand in the test');
    await replyToAll(shown, {});
    await step('Hand in the test', 'Retry only what I missed');
    await step('Retry only what I missed', 'Back to your result');
    await step('Back to your result', 'Retry only what I missed');
    await step('Take the test again', 'Next question');
    await replyToAll(shown, right);
    for (const words of ['Next question', 'Next question', 'Next question', 'Look over'])
      await shown.press(words);
    await step('Hand in the test', 'Continue to your result');
    await step('What you had right (4)', 'Continue to your result');
    await step('Take the test again', 'Next question');
    await replyToAll(shown, {});
    for (const words of ['Next question', 'Next question', 'Next question', 'Look over'])
      await shown.press(words);
    await step('Hand in the test', 'Continue to your result');
    await step('Retry only what I missed', 'Continue to your result');
    await step('Continue to your result', 'Your record of completion');
  });
});
