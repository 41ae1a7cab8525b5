// Does each question keep its place, whatever is journaled or registered, and is no place ever left without its question?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bankOf} from '../../src/model/course-parts.ts';
import type {Module} from '../../src/model/course.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import {placing} from '../../src/tracking/places.ts';
import type {Snapshot} from '../../src/tracking/port.ts';
import {toCmi12} from '../../src/tracking/scorm12.ts';
import {reconciled, type Facts} from '../../src/tracking/snapshot.ts';
import {answering, attemptOf, sitting, testOf} from '../model/deeds.ts';
import {wholeCourse} from '../model/whole-course.ts';
import {told} from './told.ts';

const [one, two] = wholeCourse.modules;
const start = newcomer('run');
const bank = wholeCourse.modules.flatMap(module => bankOf(module).map(({id}) => id));

const withOptions = (given: Partial<TrackingOptions>): TrackingOptions => ({
  ...usualOptions.scorm12,
  ...given,
});

/** A whole attempt, as the session places it. */
function handIn(
  state: LearnerState,
  module: Module,
  given: Partial<TrackingOptions>,
  right = true,
): LearnerState {
  const done = sitting(module, () => right)(wholeCourse, state);
  return reduce(done, placing(wholeCourse, done, withOptions(given), testOf(module)));
}

const toldWith = (
  state: LearnerState,
  given: Partial<TrackingOptions>,
  facts: Partial<Facts> = {},
): Snapshot => told(state, {options: withOptions(given), ...facts});

const asked = (state: LearnerState, module: Module): readonly ActivityId[] =>
  attemptOf(module, state)?.asked ?? [];

describe('F51 journaling', () => {
  const journaling = {journaling: true};

  it('gives each hand-in records of its own, with the number of the try', () => {
    // Four attempts of twelve questions in a bank of less: some come again.
    const attempts = [1, 2, 3, 4].reduce<LearnerState[]>(
      states => [...states, handIn(states.at(-1) ?? start, one, journaling)],
      [],
    );
    const last = attempts.at(-1) ?? expect.fail();
    expect(last.reported.length).to.equal(48);
    const {interactions} = toldWith(last, journaling);
    expect(interactions.map(({index}) => index)).to.deep.equal(last.reported.map((_, at) => at));
    const ids = interactions.map(({id}) => id);
    expect(new Set(ids).size).to.equal(48);
    const tries = ids.filter(id => id.endsWith('_try2'));
    expect(tries.length).to.be.above(0);
    for (const id of tries)
      expect(ids.indexOf(id.replace(/_try2$/, ''))).to.be.within(0, ids.indexOf(id));
    const now = interactions.filter(({outcome}) => outcome !== undefined).map(({index}) => index);
    expect(now).to.deep.equal(Array.from({length: 12}, (_, at) => 36 + at));
  });

  it('places nothing twice, however often the same hand-in is saved', () => {
    const state = handIn(handIn(start, one, journaling), one, journaling);
    const again = reduce(state, placing(wholeCourse, state, withOptions(journaling)));
    expect(again).to.equal(state);
  });

  it('goes through the memory, and through an LMS that has lost some of it', () => {
    const state = handIn(
      handIn(handIn(handIn(start, one, journaling), one, journaling), one, journaling),
      one,
      journaling,
    );
    const back = decode(encode(state, 4000).memory, wholeCourse).state ?? expect.fail();
    expect(back.reported).to.deep.equal(state.reported);
    const fewer = reconciled(back, 40);
    expect(fewer.reported.length).to.equal(40);
    const next = handIn(fewer, one, journaling);
    expect(
      toldWith(next, journaling, {known: 40}).interactions.map(({index}) => index),
    ).to.deep.equal(next.reported.flatMap((_, at) => (at >= 40 ? at : [])));
  });

  it('has no more records than there is room for: later attempts then stand in the last ones', () => {
    const room = {...usualOptions.scorm12.room, records: 30};
    const given = {journaling: true, room};
    const state = [1, 2, 3, 4, 5, 6].reduce(sum => handIn(sum, one, given), start);
    expect(state.reported.length).to.equal(bankOf(one).length);
    const {interactions} = toldWith(state, given);
    expect(interactions.filter(({outcome}) => outcome).length).to.equal(12);
  });
});

describe('F53 registered', () => {
  const registered = {registered: true};
  const begun = reduce(start, placing(wholeCourse, start, withOptions(registered)));

  it('has all questions of the bank at their places from the start, the same for every learner', () => {
    expect(begun.reported).to.deep.equal(bank);
    for (const run of ['a', 'b', 'c']) {
      const other = {...newcomer(run)};
      const state = handIn(handIn(other, two, registered), one, registered);
      expect(state.reported).to.deep.equal(bank);
    }
  });

  it('tells of an unanswered question what it is, and nothing that would answer it', () => {
    const {interactions} = toldWith(begun, registered);
    expect(interactions.length).to.equal(bank.length);
    const pairs = toCmi12({...toldWith(begun, registered)}, withOptions(registered));
    const first = pairs.flatMap(([element, value]) =>
      element.startsWith('cmi.interactions.0.')
        ? [[element.slice('cmi.interactions.0.'.length), value]]
        : [],
    );
    expect(first.map(([part]) => part)).to.deep.equal([
      'id',
      'type',
      'objectives.0.id',
      'weighting',
    ]);
    expect(first[1]).to.deep.equal(['type', 'fill-in']);
  });

  it('fills the place when the question is answered, and leaves the others', () => {
    const state = handIn(begun, two, registered);
    const {interactions} = toldWith(state, registered);
    const answered = interactions.filter(({outcome}) => outcome);
    expect(answered.map(({index}) => bank[index])).to.have.members([...asked(state, two)]);
    // What the LMS holds is not told again.
    expect(toldWith(state, registered, {known: bank.length}).interactions).to.deep.equal([]);
    const known = new Map(asked(state, two).map(id => [id, {at: new Date(), latencyMs: 1}]));
    expect(
      toldWith(state, registered, {known: bank.length, answered: known}).interactions.length,
    ).to.equal(12);
  });

  it('registers again where the LMS does not say what it holds', () => {
    const state = handIn(begun, two, registered);
    const {interactions} = toldWith(state, registered, {known: undefined});
    expect(interactions.length).to.equal(bank.length - 12);
  });

  it('adds what a package without it had not told, behind what it had', () => {
    const before = handIn(start, two, {});
    const after = reduce(before, placing(wholeCourse, before, withOptions(registered)));
    expect(after.reported.slice(0, 12)).to.deep.equal(before.reported);
    expect(new Set(after.reported)).to.deep.equal(new Set(bank));
    expect(after.reported.length).to.equal(bank.length);
  });

  it('journals beyond the registered places from the second attempt on', () => {
    const both = {registered: true, journaling: true};
    const first = handIn(begun, one, both);
    expect(first.reported.length).to.equal(bank.length);
    const second = handIn(first, one, both);
    expect(second.reported.length).to.equal(bank.length + 12);
    expect(toldWith(second, both).interactions.at(-1)?.id).to.match(/_try2$/);
  });
});

describe('F53 gaps', () => {
  it('never arise, whatever is handed in, lost, journaled or registered', () => {
    const step = fc.record({
      module: fc.constantFrom(one, two),
      right: fc.boolean(),
      lost: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(step, {maxLength: 6}),
        fc.boolean(),
        fc.boolean(),
        (steps, journaling, registered) => {
          const given = {journaling, registered};
          // What a strict LMS holds: as many records as it was told without a gap.
          let held = 0;
          let state: LearnerState = start;
          for (const {module, right, lost} of steps) {
            state = handIn(state, module, given, right);
            const indexes = toldWith(state, given, {known: held}).interactions.map(
              ({index}) => index,
            );
            if (lost) continue;
            for (const index of indexes) {
              expect(index).to.be.at.most(held);
              held = Math.max(held, index + 1);
            }
            // Behind what is told there may be places of a lost attempt alone: the next answer behind them fills them.
            const untold = state.reported.slice(held);
            expect(asked(state, module).filter(id => untold.includes(id))).to.deep.equal([]);
          }
        },
      ),
      {numRuns: 100},
    );
  });

  it('are closed by the bare question where an attempt was never told before the next took its place', () => {
    const first = handIn(start, one, {});
    const second = handIn(first, one, {});
    const {interactions} = toldWith(second, {});
    expect(interactions.map(({index}) => index)).to.deep.equal(second.reported.map((_, at) => at));
    expect(
      interactions.filter(({outcome}) => outcome).map(({index}) => second.reported[index]),
    ).to.have.members([...asked(second, one)]);
  });

  it('are not filled before there is something behind them', () => {
    const under = answering(one, () => true)(wholeCourse, handIn(start, one, {}));
    expect(toldWith(under, {}).interactions).to.deep.equal([]);
  });
});

it('with interactions off nothing gets a place', () => {
  expect(handIn(start, one, {interactions: false}).reported).to.deep.equal([]);
});
