// Does the result of a test teach: feedback, where to read again, practice of what was missed, other questions next time?

import {expect} from '@open-wc/testing';
import {drawn} from '../../src/model/draw.ts';
import {progress} from '../../src/model/progress.ts';
import {wordsOf} from './fixtures.ts';
import {
  handedIn,
  heading,
  kinds,
  miss,
  only,
  options,
  passed,
  picked,
  questionCalled,
  questionsIn,
  rootOf,
  said,
  show,
  underWay,
} from './shown-test.ts';
import {course, module, right, teaching, testPage} from './tested-course.ts';

describe('the result of sop-test', () => {
  it('judges what was handed in: the score, and the course’s words under what was picked', async () => {
    const shown = await show(
      handedIn(['single', 'several', 'second', 'match', 'order'], {
        ...right,
        single: miss,
        several: {kind: 'choice', picked: [1, 2]},
        match: {kind: 'match', placed: [1, 1]},
        order: {kind: 'order', sequence: [0, 2, 1]},
      }),
    );
    expect(heading(shown)).to.equal('1 of 5 right: 20%');
    expect(wordsOf(shown.element)).to.contain('The pass mark is 80%.');
    const missed = [...shown.element.querySelectorAll(`:scope > :is(${kinds})`)];
    expect(missed.map(({id}) => id)).to.deep.equal(['single', 'several', 'match', 'order']);
    expect(said(questionCalled(shown, 'single'))).to.deep.equal(['Not yet. About Wait.']);
    expect(said(questionCalled(shown, 'several')).sort()).to.deep.equal([
      'Not yet. About Ignore use.',
      'Yes. About Train adults.',
    ]);
    expect(said(questionCalled(shown, 'match'))).to.deep.equal([
      'Not yet. Purpose',
      'Yes. About Job training.',
    ]);
    expect(said(questionCalled(shown, 'order'))).to.deep.equal([
      'Yes. About Ask.',
      'Not yet.',
      'Not yet.',
    ]);
    const had = shown.element.querySelector('details.right');
    expect(wordsOf(had?.querySelector('summary') ?? shown.element)).to.equal(
      'What you had right (1)',
    );
    expect(had?.querySelector(kinds)?.id).to.equal('second');
    expect(said(questionCalled(shown, 'second'))).to.deep.equal(['Yes. About Visit.']);
    for (const question of questionsIn(shown.element)) {
      const controls = [...rootOf(question).querySelectorAll('input, select, button')];
      expect(controls.length, question.id).to.be.greaterThan(0);
      expect(
        controls.every(control => control.matches(':disabled')),
        question.id,
      ).to.equal(true);
    }
  });

  it('shows a judged question as it was asked: the options in the same order', async () => {
    const shown = await show(underWay(['single'], {}));
    const order = options(shown);
    await shown.pick('Wait');
    await shown.press('Look over your answers');
    await shown.press('Hand in the test');
    expect(options(shown)).to.deep.equal(order);
    expect(picked(shown)).to.deep.equal(['Wait']);
  });

  it('says in words which answer was the learner’s own, in what was missed and what was right', async () => {
    const several = {kind: 'choice', picked: [1, 2]} as const;
    const shown = await show(
      handedIn(['single', 'several', 'second'], {...right, single: miss, several}),
    );
    const own = (id: string): string[] =>
      [...rootOf(questionCalled(shown, id)).querySelectorAll('.yours')].map(mark => {
        expect(wordsOf(mark)).to.equal('Your answer');
        return wordsOf(mark.nextElementSibling ?? expect.fail());
      });
    expect(own('single')).to.deep.equal(['Wait']);
    expect(own('several')).to.have.members(['Ignore use', 'Train adults']);
    expect(own('second')).to.deep.equal(['Visit']);
    await shown.press('Retry only what I missed');
    await shown.pick('Visit');
    expect(own('single'), 'practice shows what is picked as it is picked').to.deep.equal([]);
  });

  it('shows where to read again close to its own question, far from the next', async () => {
    const shown = await show(handedIn(['single', 'second'], {single: miss, second: miss}));
    const [first = expect.fail(), next = expect.fail()] = questionsIn(shown.element);
    const link = first.nextElementSibling?.querySelector('button') ?? expect.fail();
    const {top, bottom} = link.getBoundingClientRect();
    expect(top - first.getBoundingClientRect().bottom).to.be.within(0, 8);
    expect(Math.round(next.getBoundingClientRect().top - bottom)).to.be.at.least(32);
  });

  it('sends whoever missed a question to the page that teaches it, and nobody else', async () => {
    const shown = await show(handedIn(['single', 'several'], {...right, single: miss}));
    const again = [...shown.element.querySelectorAll('button')].filter(button =>
      wordsOf(button).startsWith('Read again'),
    );
    expect(again.map(wordsOf)).to.deep.equal(['Read again: A question']);
    await shown.press('Read again: A question');
    expect(shown.went).to.deep.equal([{kind: 'page', page: teaching}]);
    const all = await show(passed());
    expect(wordsOf(all.element)).not.to.contain('Read again: ');
  });

  it('asks what was missed once more as practice, which is told to nobody and changes no score', async () => {
    const before = handedIn(['single', 'second', 'several'], {
      ...right,
      single: miss,
      second: miss,
    });
    const shown = await show(before);
    await shown.press('Retry only what I missed');
    expect(wordsOf(shown.element)).to.contain('it changes no score');
    expect(questionsIn(shown.element).map(({id}) => id)).to.deep.equal(['single', 'second']);
    const single = questionCalled(shown, 'single');
    expect(rootOf(single).querySelectorAll('input:checked').length, 'it begins empty').to.equal(0);
    await shown.pick('Visit');
    await shown.press('Check answer');
    expect(said(single)).to.deep.equal(['Yes. About Visit.']);
    await shown.press('Back to your result');
    expect(heading(shown)).to.equal('1 of 3 right: 33%');
    expect(said(questionCalled(shown, 'single'))).to.deep.equal(['Not yet. About Wait.']);
    expect([...shown.told, ...shown.strays]).to.deep.equal([]);
    expect(shown.state()).to.equal(before);
    expect(progress(course, shown.state()).score).to.equal(33);
  });

  it('asks other questions when it is taken again', async () => {
    const first = drawn(module, 'run', 1);
    const shown = await show(handedIn(first, right));
    await shown.press('Take the test again');
    const second = drawn(module, 'run', 2);
    expect(shown.told).to.deep.equal([{type: 'begin', test: testPage, asked: second}]);
    expect(second.filter(id => first.includes(id))).to.deep.equal([]);
    expect(heading(shown)).to.equal('Question 1 of 4');
    expect(only(shown.element).id).to.equal(second[0]);
  });

  it('says which result counts when a later one is worse', async () => {
    const shown = await show(handedIn(['single', 'several'], {...right, single: miss}, passed()));
    expect(heading(shown)).to.equal('1 of 2 right: 50%');
    expect(wordsOf(shown.element)).to.contain('Your best result, 100%, is the one that counts.');
    const best = await show(passed());
    expect(heading(best)).to.equal('2 of 2 right: 100%');
    expect(wordsOf(best.element)).to.contain('You have passed; the pass mark is 80%.');
    expect(wordsOf(best.element)).not.to.contain('Your best result');
  });
});
