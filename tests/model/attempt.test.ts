// Does an attempt at a test ask, keep, judge and count what it should, and nothing else?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity, Choice} from '../../src/model/activity.ts';
import {isRight} from '../../src/model/attempt.ts';
import type {ActivityId, Html, PageId} from '../../src/model/ids.ts';
import {newcomer} from '../../src/model/learner.ts';
import type {LearnerState, Response, TestRecord} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {anyWalk, stepsOf} from './walks.ts';

const option = {html: '' as Html, text: '', feedback: '' as Html};
const question = (id: string): Choice => ({
  kind: 'choice',
  id: id as ActivityId,
  shape: 'a1b2',
  prompt: '' as Html,
  label: '',
  objectives: [],
  page: 'welcome' as PageId,
  check: true,
  optional: false,
  file: undefined,
  options: [option, option, option],
  right: [0, 2],
});

describe('an attempt at a test', () => {
  const test = 'test-page' as PageId;
  const choice = question('first-step');
  const other = question('other-step');
  const third = question('third-step');
  const bank: readonly Activity[] = [choice, other, third];
  const right: Response = {kind: 'choice', picked: [2, 0]};
  const wrong: Response = {kind: 'choice', picked: [1, 2]};
  const start = newcomer('run');

  const begin = (state: LearnerState, ...asked: readonly Activity[]): LearnerState =>
    reduce(state, {type: 'begin', test, asked: asked.map(({id}) => id)});
  const reply = (state: LearnerState, activity: Activity, response: Response): LearnerState =>
    reduce(state, {type: 'reply', test, activity, response});
  const handIn = (state: LearnerState): LearnerState =>
    reduce(state, {type: 'hand-in', test, bank});
  const recordOf = (state: LearnerState): TestRecord => state.tests[test] ?? expect.fail();

  it('begins with its questions open and nothing in hand', () => {
    expect(recordOf(begin(start, other, choice))).to.deep.equal({
      attempt: {number: 1, asked: [other.id, choice.id], replies: {}, handedIn: false},
      best: undefined,
    });
  });

  it('goes on with the attempt under way when it is begun again', () => {
    const under = reply(begin(start, choice, other), choice, right);
    expect(begin(under, third)).to.equal(under);
  });

  it('takes the last reply to a question, until it is handed in', () => {
    const changed = reply(reply(begin(start, choice), choice, wrong), choice, right);
    expect(recordOf(changed).attempt?.replies).to.deep.equal({
      [choice.id]: {response: right, shape: choice.shape},
    });
    expect(reply(changed, choice, right)).to.equal(changed);
    const handed = handIn(changed);
    expect(reply(handed, choice, wrong)).to.equal(handed);
    expect(handIn(handed)).to.equal(handed);
  });

  it('takes no reply to what it does not ask, and none before it is begun', () => {
    expect(reply(start, choice, right)).to.equal(start);
    expect(handIn(start)).to.equal(start);
    const begun = begin(start, choice);
    expect(reply(begun, other, right)).to.equal(begun);
  });

  it('is no answer on a page, and an answer on a page is no reply', () => {
    const replied = reply(begin(start, choice), choice, right);
    expect(replied.answers).to.deep.equal({});
    const practised = reduce(begin(start, choice), {
      type: 'submit',
      activity: choice,
      response: right,
    });
    expect(recordOf(practised).attempt?.replies).to.deep.equal({});
    expect(recordOf(handIn(practised)).best).to.deep.equal({asked: [choice.id], right: []});
  });

  it('judges nothing before it is handed in', () => {
    expect(recordOf(reply(begin(start, choice), choice, right)).best).to.equal(undefined);
  });

  it('counts what has its right reply, and what has none as not right', () => {
    const handed = handIn(
      reply(reply(begin(start, choice, other, third), choice, right), third, wrong),
    );
    expect(recordOf(handed)).to.deep.include({
      best: {asked: [choice.id, other.id, third.id], right: [choice.id]},
    });
    expect(recordOf(handed).attempt?.handedIn).to.equal(true);
  });

  it('counts no reply to another shape', () => {
    const replied = reply(begin(start, choice), {...choice, shape: 'zzzz'}, right);
    expect(recordOf(handIn(replied)).best?.right).to.deep.equal([]);
    const {attempt} = recordOf(replied);
    expect(attempt && isRight(choice, attempt)).to.equal(false);
  });

  it('begins anew after it was handed in, with the next number and no reply', () => {
    const again = begin(handIn(reply(begin(start, choice), choice, right)), other);
    expect(recordOf(again)).to.deep.equal({
      attempt: {number: 2, asked: [other.id], replies: {}, handedIn: false},
      best: {asked: [choice.id], right: [choice.id]},
    });
  });

  const attempts: readonly [string, boolean, readonly Activity[], readonly Activity[]][] = [
    ['keeps a better earlier result', false, [choice, other], [other]],
    ['takes a better later result', true, [choice], [choice, other]],
    ['keeps the earlier of two equal results', false, [choice], [other]],
  ];
  for (const [what, changes, first, later] of attempts) {
    it(`${what} as the best`, () => {
      const sit = (state: LearnerState, known: readonly Activity[]): LearnerState =>
        handIn(known.reduce((sum, one) => reply(sum, one, right), begin(state, choice, other)));
      const before = sit(start, first);
      const after = sit(before, later);
      expect(recordOf(after).attempt?.number).to.equal(2);
      expect(recordOf(after).best).to.deep.equal({
        asked: [choice.id, other.id],
        right: (changes ? later : first).map(({id}) => id),
      });
    });
  }

  it('compares results by their share, also when they asked different numbers', () => {
    const half = handIn(reply(begin(start, choice, other), choice, right));
    const less = handIn(reply(begin(half, choice, other, third), other, right));
    expect(recordOf(less).best).to.deep.equal(recordOf(half).best);
    const whole = handIn(reply(begin(half, third), third, right));
    expect(recordOf(whole).best).to.deep.equal({asked: [third.id], right: [third.id]});
  });

  it('never has a worse best result, a lower number, or a reply that it does not ask for', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of stepsOf(walk)) {
          for (const [page, now] of Object.entries(after.tests)) {
            const {attempt, best} = now ?? expect.fail();
            const then = before.tests[page as PageId];
            const share = (record?: TestRecord): number =>
              record?.best ? record.best.right.length / record.best.asked.length : -1;
            expect(share(now)).to.be.at.least(share(then));
            expect(attempt?.number).to.be.at.least(then?.attempt?.number ?? 1);
            expect(attempt?.asked).to.include.members(Object.keys(attempt?.replies ?? {}));
            if (best) expect(best.asked).to.include.members([...best.right]);
          }
          expect(Object.keys(after.tests)).to.include.members(Object.keys(before.tests));
        }
      }),
    );
  });
});
