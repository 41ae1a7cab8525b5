// Does a record keeper hear of a learner what is true, each question at its place, and nothing twice?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {outsideEmit} from '../../scripts/preview/emit.ts';
import {answerable, bankOf} from '../../src/model/course-parts.ts';
import type {Module} from '../../src/model/course.ts';
import {grade} from '../../src/model/grade.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {progress} from '../../src/model/progress.ts';
import {reduce} from '../../src/model/reduce.ts';
import type {Interaction, Snapshot} from '../../src/tracking/port.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import {toCmi12} from '../../src/tracking/scorm12.ts';
import {toCmi2004} from '../../src/tracking/scorm2004.ts';
import {reconciled, snapshot, type Answered, type Facts} from '../../src/tracking/snapshot.ts';
import {worstCase} from '../../scripts/worst-case.ts';
import {answering, attemptOf, finish, read, sitting, type Knows} from '../model/deeds.ts';
import {learnersWords} from '../model/learners-words.ts';
import {anyWalk, lastOf, stepsOf} from '../model/walks.ts';
import {questionIds, wholeCourse} from '../model/whole-course.ts';
import {told} from './told.ts';

const [one, two] = wholeCourse.modules;
const start = newcomer('run');
const at: Answered = {at: new Date(2026, 10, 22, 10, 42), latencyMs: 5000};
const all: Knows = () => true;
const none: Knows = () => false;

/** A whole attempt at a module's test, of which the record keeper is told. */
function taken(state: LearnerState, module: Module, knows: Knows): LearnerState {
  const sat = sitting(module, knows)(wholeCourse, state);
  return reduce(sat, {type: 'report', questions: attemptOf(module, sat)?.asked ?? []});
}
/** Those with an answer. */
const answeredOf = ({interactions}: Snapshot): Interaction[] =>
  interactions.filter(({outcome}) => outcome !== undefined);
const outcomes = (snapshot: Snapshot): (string | undefined)[] => [
  ...new Set(answeredOf(snapshot).map(({outcome}) => outcome)),
];
const indexes = ({interactions}: Snapshot): number[] => interactions.map(({index}) => index);

describe('snapshot', () => {
  it('F26 F50 F51 holds for any learner what every LMS takes, through both data models', () => {
    fc.assert(
      fc.property(anyWalk, fc.option(fc.nat(5), {nil: undefined}), (walk, known) => {
        const state = lastOf(walk);
        const {memory} = encode(state, 4000);
        const whole = snapshot({
          course: walk.course,
          state,
          memory,
          elapsedMs: 1000,
          answered: new Map(state.reported.map(id => [id, at])),
          known,
          options: usualOptions.scorm2004,
        });
        expect(whole.share === 1).to.equal(whole.complete);
        for (const {share, complete} of whole.objectives) expect(share === 1).to.equal(complete);
        const ids = [...whole.objectives, ...whole.interactions].map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const id of ids) expect(id).to.match(/^[A-Za-z][A-Za-z0-9_]{1,199}$/);
        for (const [element, value] of toCmi12(whole, usualOptions.scorm12)) {
          expect(outsideEmit('scorm12', element, value)).to.equal(undefined);
        }
        for (const [element, value] of toCmi2004(whole, usualOptions.scorm2004)) {
          expect(outsideEmit('scorm2004', element, value)).to.equal(undefined);
        }
      }),
      {numRuns: 300},
    );
  });

  it('F51 F53 tells each question at the place where it was told first, judged as it was handed in', () => {
    let found = 0;
    fc.assert(
      fc.property(anyWalk, walk => {
        const bank = walk.course.modules.flatMap(bankOf).map(({id}) => id);
        const state = reduce(lastOf(walk), {type: 'report', questions: bank});
        const interactions = answeredOf(told(state, {course: walk.course}));
        const places = interactions.map(({index}) => index);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
        const handedIn = walk.course.modules
          .flatMap(module => (module.test ? (attemptOf(module, state) ?? []) : []))
          .filter(attempt => attempt.handedIn);
        expect(places.length).to.equal(
          handedIn.flatMap(({replies}) => Object.keys(replies)).length,
        );
        for (const {index, outcome} of interactions) {
          const id = state.reported[index] ?? expect.fail();
          const question = answerable(walk.course).find(known => known.id === id) ?? expect.fail();
          const reply = handedIn.find(({asked}) => asked.includes(id))?.replies[id];
          expect(outcome).to.equal(grade(question, reply?.response ?? expect.fail()));
          found++;
        }
      }),
      {numRuns: 300},
    );
    expect(found).to.be.above(200);
  });

  it('names the modules and their learning objectives', () => {
    expect(told(newcomer('run')).objectives.map(({id}) => id)).to.deep.equal(
      [1, 2, 3].flatMap(module => [
        `M${module}`,
        ...[1, 2, 3, 4, 5].map(place => `LO_${module}_${place}`),
      ]),
    );
  });

  it('F59 names a question so that it can be read, F63 with its points', () => {
    const state = taken(start, one, all);
    const [id] = attemptOf(one, state)?.asked ?? [];
    const question = bankOf(one).find(known => known.id === id) ?? expect.fail();
    const [first] = told(state).interactions;
    expect(first).to.include({
      index: 0,
      id: `M1_${question.id.replaceAll('-', '_')}`,
      description: question.label,
      weight: 1,
      outcome: 'correct',
    });
    expect(first?.objectives).to.deep.equal([`LO_${question.objectives[0]?.replace('.', '_')}`]);
  });

  it('tells no answer on a page, be it to a check', () => {
    const state = reduce(read(wholeCourse, start), {type: 'report', questions: questionIds});
    const answered = new Map(questionIds.map(id => [id, at]));
    expect(told(state, {answered}).interactions).to.deep.equal([]);
  });

  it('tells nothing of a test before it is handed in, and then all of it', () => {
    const under = answering(one, all)(wholeCourse, start);
    const asked = attemptOf(one, under)?.asked ?? [];
    const known = reduce(under, {type: 'report', questions: asked});
    const answered = new Map(asked.map(id => [id, at]));
    expect(told(known, {answered}).interactions).to.deep.equal([]);
    const whole = told(taken(under, one, all), {answered});
    expect(indexes(whole)).to.deep.equal(asked.map((_, place) => place));
  });

  it('tells the last reply before the test was handed in, with the time of this sitting', () => {
    const under = answering(one, none)(wholeCourse, start);
    const [id = expect.fail()] = attemptOf(one, under)?.asked ?? [];
    const state = taken(under, one, (_, place) => place === 0);
    const {interactions} = told(state, {answered: new Map([[id, at]])});
    expect(interactions[0]).to.include({outcome: 'correct', at: at.at, latencyMs: 5000});
    expect(interactions.slice(1).map(({outcome}) => outcome)).to.deep.equal(
      Array.from({length: 11}, () => 'incorrect'),
    );
    expect(interactions[1]).to.include({at: undefined, latencyMs: undefined});
  });

  it('F64 never tells what a learner wrote', () => {
    const wrote = worstCase(wholeCourse, learnersWords);
    const state = wholeCourse.modules.reduce((sum, module) => taken(sum, module, all), wrote);
    expect(answeredOf(told(state)).length).to.equal(36);
    expect(JSON.stringify(told(state))).to.not.include('Grandma');
  });

  it('F60 after a relaunch tells only what was handed in since, or what the LMS lacks', () => {
    const state = taken(start, one, none);
    const asked = attemptOf(one, state)?.asked ?? [];
    const places = (given: Partial<Facts>): number[] => indexes(told(state, given));
    const of = (place: number): ReadonlyMap<ActivityId, Answered> =>
      new Map([[asked[place] ?? expect.fail(), at]]);
    expect(places({known: 12})).to.deep.equal([]);
    expect(places({known: undefined})).to.deep.equal([]);
    expect(places({known: 10})).to.deep.equal([10, 11]);
    expect(places({known: 0})).to.deep.equal(asked.map((_, place) => place));
    expect(places({known: 12, answered: of(3)})).to.deep.equal([3]);
    expect(places({known: undefined, answered: of(1)})).to.deep.equal([1]);
  });

  it('F53 tells a question that is asked again at its first place, and others behind', () => {
    const states = [none, all, none, all, all].reduce<LearnerState[]>(
      (known, knows) => [...known, taken(known.at(-1) ?? start, one, knows)],
      [],
    );
    const placeOf = new Map<string, number>();
    let again = 0;
    for (const state of states) {
      const interactions = answeredOf(told(state));
      expect(interactions.length).to.equal(12);
      for (const {id, index} of interactions) {
        if (placeOf.has(id)) again++;
        expect(placeOf.get(id) ?? index).to.equal(index);
        placeOf.set(id, index);
      }
      expect([...placeOf.values()].toSorted((a, b) => a - b)).to.deep.equal(
        Array.from(placeOf, (_, place) => place),
      );
    }
    // Sixty questions of a bank of thirty-six.
    expect(again).to.be.above(20);
  });

  it('tells of a later attempt also when an earlier one is the best', () => {
    const later = taken(taken(start, one, all), one, none);
    expect(outcomes(told(later))).to.deep.equal(['incorrect']);
    expect(told(later).objectives[0]).to.include({id: 'M1', score: 100});
  });

  it('proves the objectives by the best test, not by the last one or by what is under way', () => {
    const [first, ...others] = one.objectives;
    const best = taken(start, one, ({objectives}) => objectives.some(id => id !== first?.id));
    const scores = (state: LearnerState): [string, number, boolean][] =>
      told(state)
        .objectives.slice(1, 6)
        .map(({id, score, passed}) => [id, score, passed]);
    const expected = [
      ['LO_1_1', 0, false],
      ...others.map((_, at) => [`LO_1_${at + 2}`, 100, true]),
    ];
    for (const state of [best, taken(best, one, none), answering(one, all)(wholeCourse, best)]) {
      expect(scores(state)).to.deep.equal(expected);
    }
    const untested = read(wholeCourse, start);
    for (const objective of told(untested).objectives.filter(({id}) => id.startsWith('LO'))) {
      expect(objective).to.include({score: 0, complete: false, passed: false, share: 0});
    }
  });

  it('F21 calls all complete once the course is, whatever comes later', () => {
    const done = reduce(finish(wholeCourse, start), {type: 'complete', at: 1_790_000_000});
    const fewer = {...done, seen: [], answers: {}};
    for (const state of [done, taken(done, one, none), fewer]) {
      const {complete, passed, share, score, objectives} = told(state);
      expect({complete, passed, share, score}).to.deep.equal({
        complete: true,
        passed: true,
        share: 1,
        score: 100,
      });
      for (const objective of objectives) expect(objective).to.include({complete: true, share: 1});
    }
  });

  it('calls a module complete when its own parts are done and its test is passed', () => {
    const alone = {...wholeCourse, modules: [one]};
    const unpassed = taken(read(alone, start), one, (_, place) => place < 9);
    expect(told(unpassed).objectives[0]).to.include({complete: false, passed: false, score: 75});
    const done = taken(unpassed, one, (_, place) => place < 10);
    const [m1, ...others] = told(done).objectives;
    expect(m1).to.include({complete: true, passed: true, score: 83, share: 1});
    const m2 = others.find(({id}) => id === 'M2');
    expect(m2).to.include({complete: false, passed: false, score: 0, share: 0});
    expect(told(done)).to.include({complete: false, passed: false, score: 27});
    const unread = taken(start, two, all);
    expect(told(unread).objectives.find(({id}) => id === 'M2')).to.include({
      complete: false,
      passed: false,
      score: 100,
    });
  });

  it('F28 never tells a lower score or share, whatever the learner does', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of stepsOf(walk)) {
          const [a, b] = [before, after].map(state => told(state, {course: walk.course})) as [
            Snapshot,
            Snapshot,
          ];
          expect(b.score).to.be.at.least(a.score);
          expect(b.share).to.be.at.least(a.share);
          expect(Number(b.complete)).to.be.at.least(Number(a.complete));
          expect(Number(b.passed)).to.be.at.least(Number(a.passed));
          for (const [place, objective] of b.objectives.entries()) {
            const {complete = true, share = 2} = a.objectives[place] ?? {};
            expect(Number(objective.complete)).to.be.at.least(Number(complete));
            expect(objective.share).to.be.at.least(share);
          }
        }
      }),
    );
  });

  it('F73 of one module fits with its memory into what a page that is being left can send', () => {
    const course = {...wholeCourse, modules: [one]};
    // As Moodle sends it: every element of the model at each commit, also what earlier attempts have left there.
    const model = new Map<string, string>();
    let state = start;
    while (state.reported.length < bankOf(one).length) {
      state = taken(state, one, all);
      const answered = new Map(questionIds.map(id => [id, at]));
      const now = told(state, {course, answered, memory: 'x'.repeat(15_000)});
      for (const [element, value] of toCmi2004(now, usualOptions.scorm2004))
        model.set(element, value);
    }
    const body = new URLSearchParams(
      [...model].map(([element, value]) => [element.replaceAll('.', '__'), value]),
    );
    expect(model.size).to.be.above(36 * 10);
    expect(String(body).length).to.be.within(30_000, 60_000);
  });
});

describe('reconciled', () => {
  const told = (count: number): LearnerState => ({
    ...newcomer('run'),
    reported: questionIds.slice(0, count),
  });

  it('F52 leaves the map alone where the LMS does not say what it holds, or holds the same', () => {
    expect(reconciled(told(3), undefined)).to.deep.equal(told(3));
    expect(reconciled(told(3), 3)).to.deep.equal(told(3));
  });

  it('F53 leaves places alone that a damaged memory does not know of', () => {
    const {reported} = reconciled(told(2), 5);
    expect(reported.length).to.equal(5);
    expect(reported.slice(0, 2)).to.deep.equal(questionIds.slice(0, 2));
    const next = questionIds.slice(2, 3);
    const state = reduce({...told(2), reported}, {type: 'report', questions: next});
    expect(state.reported.slice(5)).to.deep.equal(next);
    const back = decode(encode(state, 4000).memory, wholeCourse).state;
    expect(back?.reported).to.deep.equal(state.reported);
  });

  it('F61 begins again where the LMS has forgotten what it was told', () => {
    expect(reconciled(told(3), 0).reported).to.deep.equal([]);
    expect(reconciled(told(3), 1).reported).to.deep.equal(questionIds.slice(0, 1));
    expect(reconciled(told(3), 1).revision).to.equal(1);
  });
});

describe('progress and snapshot', () => {
  it('say the same', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = lastOf(walk);
        const {score, complete, passed, share} = progress(walk.course, state);
        expect(told(state, {course: walk.course})).to.include({score, complete, passed, share});
      }),
    );
  });
});
