// Does a record keeper hear of a learner what is true, each question at its place, and nothing twice?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {outsideEmit} from '../../scripts/preview/emit.ts';
import {activitiesOf, pagesOf, type Activity} from '../../src/model/course.ts';
import {
  grade,
  newcomer,
  reduce,
  type LearnerState,
  type Response,
} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {progress, thisAttemptCounts} from '../../src/model/progress.ts';
import type {Snapshot} from '../../src/tracking/port.ts';
import {toCmi12} from '../../src/tracking/scorm12.ts';
import {toCmi2004} from '../../src/tracking/scorm2004.ts';
import {reconciled, snapshot, type Answered, type Standing} from '../../src/tracking/snapshot.ts';
import {anyWalk, lastOf, retake, rightResponse, statesOf} from '../model/arbitraries.ts';
import {checkIds, longestState, wholeCourse} from '../model/whole-course.ts';

const told = (state: LearnerState, given: Partial<Standing> = {}): Snapshot =>
  snapshot({
    course: wholeCourse,
    state,
    memory: 'S',
    elapsedMs: 0,
    answered: new Map(),
    known: 0,
    ...given,
  });

const [firstCheck, secondCheck, thirdCheck] = activitiesOf(pagesOf(wholeCourse)).filter(
  ({check, kind}) => check && kind === 'choice',
) as [Activity, Activity, Activity];
const picked = [1];
const WRONG: Response = {kind: 'choice', picked};
const at: Answered = {at: new Date(2026, 10, 22, 10, 42), latencyMs: 5000};

function answer(state: LearnerState, activity: Activity, response: Response): LearnerState {
  return reduce(reduce(state, {type: 'submit', activity, response}), {
    type: 'report',
    checks: [activity.id],
  });
}

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
        });
        expect(whole.share === 1).to.equal(whole.complete);
        for (const {share, complete} of whole.objectives) expect(share === 1).to.equal(complete);
        const ids = [...whole.objectives, ...whole.interactions].map(({id}) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const id of ids) expect(id).to.match(/^[A-Za-z][A-Za-z0-9_]{1,199}$/);
        for (const [element, value] of toCmi12(whole)) {
          expect(outsideEmit('scorm12', element, value)).to.equal(undefined);
        }
        for (const [element, value] of toCmi2004(whole)) {
          expect(outsideEmit('scorm2004', element, value)).to.equal(undefined);
        }
      }),
      {numRuns: 300},
    );
  });

  it('F51 F53 tells each check at the place where it was told first, and judges its first answer', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = lastOf(walk);
        const {interactions} = snapshot({
          course: walk.course,
          state,
          memory: 'S',
          elapsedMs: 0,
          answered: new Map(state.reported.map(id => [id, at])),
          known: 0,
        });
        const activities = activitiesOf(pagesOf(walk.course));
        const indexes = interactions.map(({index}) => index);
        expect(indexes).to.deep.equal([...indexes].sort((a, b) => a - b));
        expect(interactions.length === 0 || thisAttemptCounts(walk.course, state)).to.equal(true);
        for (const {index, outcome} of interactions) {
          const check = activities.find(({id}) => id === state.reported[index]);
          const first = check && state.answers[check.id]?.first;
          expect(check?.check).to.equal(true);
          if (check && first) expect(outcome).to.equal(grade(check, first));
        }
      }),
      {numRuns: 300},
    );
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
    const [one] = told(answer(newcomer('run'), firstCheck, rightResponse(firstCheck))).interactions;
    expect(one).to.include({
      index: 0,
      id: `M1_${firstCheck.id.replaceAll('-', '_')}`,
      description: firstCheck.label,
      weight: 1,
      outcome: 'correct',
    });
    expect(one?.objectives[0]).to.match(/^LO_\d_\d$/);
  });

  it('tells the first answer and not a later one, with the time of this sitting', () => {
    const wrong = answer(newcomer('run'), firstCheck, WRONG);
    const both = answer(wrong, firstCheck, rightResponse(firstCheck));
    const [one] = told(both, {answered: new Map([[firstCheck.id, at]])}).interactions;
    expect(one).to.include({outcome: 'incorrect', at: at.at, latencyMs: 5000});
    expect(one?.answer).to.include({picked});
  });

  it('F64 never tells what a learner wrote', () => {
    const texts = JSON.stringify(told(longestState(rightResponse)).interactions);
    expect(texts).to.not.include('Grandma');
  });

  it('F60 after a relaunch tells only what was answered since, or what the LMS lacks', () => {
    const two = answer(answer(newcomer('run'), firstCheck, WRONG), secondCheck, WRONG);
    const three = answer(two, thirdCheck, WRONG);
    const indexes = (given: Partial<Standing>): number[] =>
      told(three, given).interactions.map(({index}) => index);
    expect(indexes({known: 3})).to.deep.equal([]);
    expect(indexes({known: undefined})).to.deep.equal([]);
    expect(indexes({known: 2})).to.deep.equal([2]);
    expect(indexes({known: 0})).to.deep.equal([0, 1, 2]);
    expect(indexes({known: 3, answered: new Map([[firstCheck.id, at]])})).to.deep.equal([0]);
    expect(indexes({known: undefined, answered: new Map([[secondCheck.id, at]])})).to.deep.equal([
      1,
    ]);
  });

  it('F28 tells the answers of the attempt that makes the score, all of them once it is the better one', () => {
    const first = answer(
      answer(newcomer('run'), firstCheck, rightResponse(firstCheck)),
      secondCheck,
      WRONG,
    );
    const again = retake(wholeCourse, first);
    const one = answer(again, firstCheck, rightResponse(firstCheck));
    expect(told(one, {known: 2}).interactions).to.deep.equal([]);
    const both = answer(one, secondCheck, rightResponse(secondCheck));
    const {interactions} = told(both, {known: 2});
    expect(interactions.map(({index, outcome}) => [index, outcome])).to.deep.equal([
      [0, 'correct'],
      [1, 'correct'],
    ]);
  });

  it('F21 calls all complete once the course is, also in a new attempt', () => {
    const again = {...retake(wholeCourse, longestState(rightResponse)), completed: true};
    const {complete, share, score, objectives} = told(again);
    expect({complete, share, score}).to.deep.equal({complete: true, share: 1, score: 100});
    for (const objective of objectives) expect(objective).to.include({complete: true, share: 1});
  });

  it('calls a module complete when its own parts are done, and passed by its own score', () => {
    const [module] = wholeCourse.modules;
    if (!module) throw new Error('No module');
    const seen = module.pages.reduce(
      (sum, {id}) => reduce(sum, {type: 'see', page: id}),
      newcomer('run'),
    );
    const done = activitiesOf(module.pages).reduce(
      (sum, activity) => reduce(sum, {type: 'submit', activity, response: rightResponse(activity)}),
      seen,
    );
    const [m1, ...others] = told(done).objectives;
    expect(m1).to.include({complete: true, passed: true, score: 100, share: 1});
    const m2 = others.find(({id}) => id === 'M2');
    expect(m2).to.include({complete: false, passed: false, score: 0, share: 0});
    expect(told(done)).to.include({complete: false});
  });

  it('F28 never tells a lower score or share, whatever the learner does in an attempt', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const states = statesOf(walk);
        for (const [place, state] of states.entries()) {
          const before = states[place - 1];
          if (!before) continue;
          const [a, b] = [before, state].map(one => told(one, {course: walk.course})) as [
            Snapshot,
            Snapshot,
          ];
          expect(b.score).to.be.at.least(a.score);
          expect(Number(b.complete)).to.be.at.least(Number(a.complete));
          if (before.attempt === state.attempt) expect(b.share).to.be.at.least(a.share);
        }
      }),
    );
  });

  it('F73 of one module fits with its memory into what a page that is being left can send', () => {
    const course = {...wholeCourse, modules: wholeCourse.modules.slice(0, 1)};
    const state = {...longestState(rightResponse), attempt: 1, best: []};
    const answered = new Map(checkIds.map(id => [id, at]));
    const pairs = toCmi2004(told(state, {course, answered, memory: 'x'.repeat(15_000)}));
    // As Moodle sends it: every element of the model at each commit.
    const body = new URLSearchParams(
      pairs.map(([element, value]): [string, string] => [element.replaceAll('.', '__'), value]),
    );
    expect(pairs.length).to.be.above(25 * 10);
    expect(String(body).length).to.be.within(30_000, 60_000);
  });
});

describe('reconciled', () => {
  const told = (count: number): LearnerState => ({
    ...newcomer('run'),
    reported: checkIds.slice(0, count),
  });

  it('F52 leaves the map alone where the LMS does not say what it holds, or holds the same', () => {
    expect(reconciled(told(3), undefined)).to.deep.equal(told(3));
    expect(reconciled(told(3), 3)).to.deep.equal(told(3));
  });

  it('F53 leaves places alone that a damaged memory does not know of', () => {
    const {reported} = reconciled(told(2), 5);
    expect(reported.length).to.equal(5);
    expect(reported.slice(0, 2)).to.deep.equal(checkIds.slice(0, 2));
    const next = checkIds.slice(2, 3);
    const state = reduce({...told(2), reported}, {type: 'report', checks: next});
    expect(state.reported.slice(5)).to.deep.equal(next);
    const back = decode(encode(state, 4000).memory, wholeCourse).state;
    expect(back?.reported).to.deep.equal(state.reported);
  });

  it('F61 begins again where the LMS has forgotten what it was told', () => {
    expect(reconciled(told(3), 0).reported).to.deep.equal([]);
    expect(reconciled(told(3), 1).reported).to.deep.equal(checkIds.slice(0, 1));
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
