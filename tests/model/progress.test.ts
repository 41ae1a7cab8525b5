// Do share, score and completion follow from what a learner did, and from nothing else?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {activitiesOf, pagesOf, type Activity, type Course} from '../../src/model/course.ts';
import {newcomer, reduce, type LearnerState, type Response} from '../../src/model/learner.ts';
import {
  checksOf,
  countedRight,
  evidence,
  missingOf,
  progress,
  thisAttemptCounts,
} from '../../src/model/progress.ts';
import {
  anyCourse,
  anyWalk,
  finish,
  retake,
  rightResponse,
  settle,
  statesOf,
} from './arbitraries.ts';
import {checkIds, wholeCourse} from './whole-course.ts';

const start = newcomer('run');
const all = activitiesOf(pagesOf(wholeCourse));
/** Of a check: a response that is never right. */
const WRONG: Response = {kind: 'reflect', text: ''};

const seenAll = (state: LearnerState): LearnerState =>
  pagesOf(wholeCourse).reduce((sum, {id}) => reduce(sum, {type: 'see', page: id}), state);
const answerAll = (
  state: LearnerState,
  give: (activity: Activity, at: number) => Response,
): LearnerState =>
  all.reduce(
    (sum, activity, at) => reduce(sum, {type: 'submit', activity, response: give(activity, at)}),
    state,
  );
/** The first `count` checks right, the others wrong, all else done. */
const answered = (state: LearnerState, count: number): LearnerState => {
  const right = new Set(checkIds.slice(0, count));
  return answerAll(state, activity =>
    activity.check && !right.has(activity.id) ? WRONG : rightResponse(activity),
  );
};

describe('progress', () => {
  it('begins with nothing done', () => {
    const {share, score, passed, complete, missing, tally} = progress(wholeCourse, start);
    expect({share, score, passed, complete}).to.deep.equal({
      share: 0,
      score: 0,
      passed: false,
      complete: false,
    });
    expect(missing.length).to.equal(95 + all.length);
    expect(tally).to.deep.equal({right: 0, of: 76});
  });

  it('is complete when all is seen and submitted and the score reaches the pass mark, not before', () => {
    expect(progress(wholeCourse, answered(seenAll(start), 76))).to.include({
      complete: true,
      share: 1,
      score: 100,
    });
    // 60 of 76 is 78.9 percent, 61 is 80.2.
    expect(progress(wholeCourse, answered(seenAll(start), 60))).to.include({
      complete: false,
      share: 0.99,
      score: 78,
    });
    expect(progress(wholeCourse, answered(seenAll(start), 61))).to.include({
      complete: true,
      share: 1,
      score: 80,
    });
    expect(progress(wholeCourse, answered(start, 76))).to.include({
      complete: false,
      passed: true,
      score: 100,
    });
    expect(progress(wholeCourse, seenAll(start))).to.include({complete: false, score: 0});
  });

  it('counts the first answer only', () => {
    const late = answerAll(answered(start, 0), rightResponse);
    expect(progress(wholeCourse, late).score).to.equal(0);
    const early = answerAll(answered(start, 76), () => WRONG);
    expect(progress(wholeCourse, early).score).to.equal(100);
  });

  it('never counts a draft', () => {
    const drafted = all.reduce(
      (state, activity) =>
        reduce(state, {type: 'draft', activity, response: rightResponse(activity)}),
      seenAll(start),
    );
    expect(progress(wholeCourse, drafted)).to.include({score: 0, complete: false});
    expect(progress(wholeCourse, drafted).missing.length).to.equal(all.length);
  });

  it('never counts practice', () => {
    const practised = all
      .filter(({check}) => !check)
      .reduce(
        (state, activity) => reduce(state, {type: 'submit', activity, response: WRONG}),
        start,
      );
    expect(progress(wholeCourse, practised).score).to.equal(0);
    expect(progress(wholeCourse, practised).tally.of).to.equal(76);
  });

  it('counts the better attempt, and of two equal ones the earlier', () => {
    const first = seenAll(answered(start, 70));
    const again = retake(wholeCourse, first);
    expect(progress(wholeCourse, again).score).to.equal(92);
    expect(thisAttemptCounts(wholeCourse, again)).to.equal(false);
    expect(progress(wholeCourse, answered(again, 70)).score).to.equal(92);
    expect(thisAttemptCounts(wholeCourse, answered(again, 70))).to.equal(false);
    expect(progress(wholeCourse, answered(again, 71)).score).to.equal(93);
    expect(thisAttemptCounts(wholeCourse, answered(again, 71))).to.equal(true);
    expect(progress(wholeCourse, answered(again, 10)).score).to.equal(92);
  });

  it('asks for all parts again in a new attempt', () => {
    const again = retake(wholeCourse, answered(seenAll(start), 60));
    expect(progress(wholeCourse, again).missing.length).to.equal(95 + all.length);
    expect(progress(wholeCourse, again).share).to.equal(0);
  });

  it('ignores answers to another shape', () => {
    const state = answered(seenAll(start), 76);
    const answers = Object.fromEntries(
      Object.entries(state.answers).map(([id, answer]) => [
        id,
        answer && {...answer, shape: 'old!'},
      ]),
    ) as LearnerState['answers'];
    expect(progress(wholeCourse, {...state, answers})).to.include({score: 0, complete: false});
  });

  const steps = (walk: {states: LearnerState[]}): [LearnerState, LearnerState][] =>
    walk.states.slice(1).map((state, at) => [walk.states[at] ?? state, state]);

  it('F21 F28 never lets score or completion fall, whatever is done', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of steps({states: statesOf(walk)})) {
          const [a, b] = [progress(walk.course, before), progress(walk.course, after)];
          expect(b.score).to.be.at.least(a.score);
          expect(Number(b.complete)).to.be.at.least(Number(a.complete));
          expect(Number(b.passed)).to.be.at.least(Number(a.passed));
        }
      }),
      {numRuns: 400},
    );
  });

  it('never lets the share fall but by a new attempt, and F26 is 1 only when complete', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of steps({states: statesOf(walk)})) {
          const [a, b] = [progress(walk.course, before), progress(walk.course, after)];
          if (before.attempt === after.attempt) expect(b.share).to.be.at.least(a.share);
          expect(b.share === 1).to.equal(b.complete);
          expect(b.share).to.be.within(0, 1);
        }
      }),
      {numRuns: 400},
    );
  });

  it('lets every learner of every course reach completion, in any attempt', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = statesOf(walk).at(-1) ?? start;
        const done = finish(walk.course, retake(walk.course, state));
        // What was written is a draft there, which finish() leaves alone.
        const submitted = activitiesOf(pagesOf(walk.course)).reduce(
          (sum, activity) =>
            reduce(sum, {type: 'submit', activity, response: rightResponse(activity)}),
          done,
        );
        const {complete, score, missing} = progress(walk.course, settle(walk.course, submitted));
        expect(missing).to.deep.equal([]);
        expect({complete, score}).to.deep.equal({complete: true, score: 100});
      }),
    );
  });
});

describe('missingOf', () => {
  it('says what lacks in the order of the course, and leaves out what is optional', () => {
    fc.assert(
      fc.property(anyCourse, course => {
        const missing = missingOf(pagesOf(course), start);
        const expected = pagesOf(course).flatMap(page => [
          page.id,
          ...activitiesOf([page]).flatMap(({id, optional}) => (optional ? [] : [id])),
        ]);
        expect(
          missing.map(one => (one.kind === 'page' ? one.page.id : one.activity.id)),
        ).to.deep.equal(expected);
      }),
    );
  });
});

describe('evidence', () => {
  const [module] = wholeCourse.modules;
  if (!module) throw new Error('No module');
  const course: Course = {...wholeCourse, modules: [module]};
  const own = checksOf(module.pages);

  it('proves an objective by its own checks, as they were answered first', () => {
    const state = own.reduce(
      (sum, activity) =>
        reduce(sum, {
          type: 'submit',
          activity,
          response: activity.objectives.includes(module.objectives[0]?.id as never)
            ? rightResponse(activity)
            : WRONG,
        }),
      start,
    );
    const [first, ...others] = evidence(course, module, state);
    expect(first).to.include({score: 100, met: true, open: false});
    for (const {score, met} of others) expect({score, met}).to.deep.equal({score: 0, met: false});
  });

  it('shows the best attempt while a new one is no better', () => {
    const first = own.reduce(
      (sum, activity) => reduce(sum, {type: 'submit', activity, response: rightResponse(activity)}),
      start,
    );
    const again = retake(course, first);
    expect(evidence(course, module, again).map(({score}) => score)).to.deep.equal(
      evidence(course, module, first).map(({score}) => score),
    );
    expect(countedRight(course, again)).to.deep.equal(countedRight(course, first));
  });
});
