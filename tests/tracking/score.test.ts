// By which attempt is a learner scored, and what does the memory keep of those that are gone?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import type {Snapshot} from '../../src/tracking/port.ts';
import {answering, finish, read, recordOf, settle, sitting} from '../model/deeds.ts';
import {wholeCourse} from '../model/whole-course.ts';
import {told} from './told.ts';

const [one] = wholeCourse.modules;
const alone = {...wholeCourse, modules: [one]};
const start = newcomer('run');

/** Attempts at module 1 with so many right answers each. */
const after = (...right: readonly number[]): LearnerState =>
  right.reduce((sum, count) => sitting(one, (_, at) => at < count)(alone, sum), start);

const scored = (state: LearnerState, score: TrackingOptions['score']): Snapshot =>
  told(state, {course: alone, options: {...usualOptions.scorm12, score}});

const passedAfter = (...right: readonly number[]): LearnerState =>
  settle(alone, read(alone, after(...right)));

/** Of twelve questions; the mark is 80. */
const table: readonly (readonly [
  what: string,
  state: LearnerState,
  best: number,
  first: number,
  last: number,
])[] = [
  ['nothing was taken', start, 0, 0, 0],
  ['one attempt', after(6), 50, 50, 50],
  ['a better one', after(6, 9), 75, 50, 75],
  ['a worse one', after(9, 6), 75, 75, 50],
  ['one between', after(3, 9, 6), 75, 25, 50],
  ['one that is under way', answering(one, () => true)(alone, after(9, 6)), 75, 75, 50],
  ['one below the mark after one that passed', passedAfter(6, 12, 3), 100, 50, 80],
  ['one above the mark after a better one that passed', passedAfter(6, 12, 10), 100, 50, 83],
];

describe('F28 the score', () => {
  for (const [what, state, best, first, last] of table) {
    it(`after ${what}`, () => {
      for (const [score, expected] of [
        ['best', best],
        ['first', first],
        ['last', last],
      ] as const) {
        const {score: whole, objectives} = scored(state, score);
        expect(whole, score).to.equal(expected);
        expect(objectives[0]?.score, `M1 ${score}`).to.equal(expected);
      }
    });

    it(`after ${what} goes through the memory`, () => {
      const back = decode(encode(state, 4000).memory, alone).state ?? expect.fail();
      for (const score of ['best', 'first', 'last'] as const) {
        expect(scored(back, score).score, score).to.equal(scored(state, score).score);
      }
    });
  }

  it('of a test that was passed never stands below the mark by a later attempt', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), {minLength: 1, maxLength: 5}), attempts => {
        const state = settle(alone, read(alone, after(...attempts)));
        const {complete, score} = scored(state, 'last');
        expect(complete).to.equal(attempts.some(right => right >= 10));
        if (complete) expect(score).to.be.at.least(80);
        expect(scored(state, 'last').complete).to.equal(scored(state, 'best').complete);
      }),
      {numRuns: 60},
    );
  });

  it('by the first attempt stays what it was, whatever comes later', () => {
    for (const attempts of [[6], [6, 12], [6, 12, 3], [6, 3, 3, 12]]) {
      expect(scored(after(...attempts), 'first').score).to.equal(50);
    }
  });

  it('costs no memory before an attempt differs from the best', () => {
    expect(encode(after(9), 4000).memory).to.not.include('~f');
    expect(recordOf(one, after(9))?.tallies).to.equal(undefined);
    const {memory} = encode(after(9, 6), 4000);
    expect(/~f([^~]*)/.exec(memory)?.[1]?.length).to.equal(10);
  });

  it('F41 F46 reads as the best where the attempts are unknown: an older string, or one that was cut', () => {
    const {memory} = encode(after(9, 6), 4000);
    const older = memory.slice(0, memory.indexOf('~f'));
    const back = decode(older, alone).state ?? expect.fail();
    expect(scored(back, 'last').score).to.equal(75);
    const garbled = memory.replace(/(~f.{6})./, '$1!');
    const mended = decode(garbled, alone).state ?? expect.fail();
    expect(scored(mended, 'first').score).to.equal(75);
  });
});

describe('F23 failed', () => {
  const failedOf = (state: LearnerState): boolean => scored(state, 'best').failed;

  it('is said when all is done but the mark, and not before', () => {
    expect(failedOf(start)).to.equal(false);
    expect(failedOf(after(6))).to.equal(false);
    expect(failedOf(read(alone, start))).to.equal(false);
    expect(failedOf(read(alone, answering(one, () => false)(alone, start)))).to.equal(false);
    expect(failedOf(read(alone, after(6)))).to.equal(true);
    expect(failedOf(answering(one, () => true)(alone, read(alone, after(6))))).to.equal(true);
  });

  it('is over with the pass, for ever', () => {
    for (const state of [passedAfter(6, 12), passedAfter(6, 12, 3), finish(alone, start)]) {
      const {failed, objectives} = scored(state, 'best');
      expect(failed).to.equal(false);
      expect(objectives[0]?.failed).to.equal(false);
    }
  });

  it('of the whole course needs every test to be taken', () => {
    const whole = (state: LearnerState): boolean =>
      told(state, {memory: '', options: usualOptions.scorm12}).failed;
    const one12 = read(wholeCourse, after(6));
    expect(whole(one12)).to.equal(false);
    const all = wholeCourse.modules
      .slice(1)
      .reduce((sum, module) => sitting(module, () => true)(wholeCourse, sum), one12);
    expect(whole(all)).to.equal(true);
    expect(whole(reduce(all, {type: 'complete', at: 1}))).to.equal(false);
  });

  it('of an objective is that its questions were missed', () => {
    const first = one.objectives[0]?.id;
    const state = sitting(one, ({objectives}) => objectives.some(id => id !== first))(alone, start);
    expect(
      scored(state, 'best')
        .objectives.filter(({failed}) => failed)
        .map(({id}) => id),
    ).to.deep.equal(['LO_1_1']);
  });
});
