// Do share, score and completion follow from what a learner did, and from nothing else?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, bankOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course, Module} from '../../src/model/course.ts';
import type {ObjectiveId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {evidence, isDone, missingOf, percent, progress} from '../../src/model/progress.ts';
import {reduce} from '../../src/model/reduce.ts';
import {anyCourse} from './arbitraries.ts';
import {
  answering,
  finish,
  handIn,
  read,
  goodResponse,
  settle,
  sitting,
  testOf,
  wrongResponse,
  type Deed,
} from './deeds.ts';
import {anyWalk, lastOf, stepsOf} from './walks.ts';
import {wholeCourse} from './whole-course.ts';

const start = newcomer('run');
const all = activitiesOf(pagesOf(wholeCourse));
const [one, two, three] = wholeCourse.modules;

const practise = (give: (activity: Activity) => Response, state: LearnerState): LearnerState =>
  all.reduce(
    (sum, activity) => reduce(sum, {type: 'submit', activity, response: give(activity)}),
    state,
  );
/** An attempt with so many of its twelve questions right. */
const sit = (module: Module, right: number, state: LearnerState): LearnerState =>
  sitting(module, (_, at) => at < right)(wholeCourse, state);
const after = (...deeds: readonly Deed[]): LearnerState =>
  deeds.reduce((state, deed) => deed(wholeCourse, state), start);
const knowing =
  (module: Module, right: number): Deed =>
  (_, state) =>
    sit(module, right, state);

describe('progress', () => {
  it('begins with nothing done', () => {
    const {share, score, passed, complete, missing, modules} = progress(wholeCourse, start);
    expect({share, score, passed, complete}).to.deep.equal({
      share: 0,
      score: 0,
      passed: false,
      complete: false,
    });
    // The page of a test need not be seen by whoever passes it.
    expect(missing.filter(({kind}) => kind === 'page').length).to.equal(105);
    expect(missing.filter(({kind}) => kind === 'activity').length).to.equal(all.length);
    expect(missing.filter(({kind}) => kind === 'test').length).to.equal(3);
    for (const {tally, score} of modules) {
      expect({tally, score}).to.deep.equal({tally: undefined, score: 0});
    }
  });

  it('scores a module by its test, in percent rounded down', () => {
    const table: readonly [right: number, score: number][] = [
      [0, 0],
      [1, 8],
      [9, 75],
      [10, 83],
      [12, 100],
    ];
    for (const [right, score] of table) {
      const [standing] = progress(wholeCourse, after(knowing(one, right))).modules;
      expect(standing).to.deep.include({
        tally: {right, of: 12},
        score,
        passed: score >= wholeCourse.pass,
      });
    }
  });

  it('scores the course by the mean of its modules, rounded down', () => {
    const {score, modules} = progress(wholeCourse, after(knowing(one, 12), knowing(two, 10)));
    expect(modules.map(module => module.score)).to.deep.equal([100, 83, 0]);
    expect(score).to.equal(61);
  });

  it('is passed when every module is, and not by a mean alone', () => {
    const mean = after(knowing(one, 12), knowing(two, 12), knowing(three, 9));
    expect(progress(wholeCourse, mean)).to.include({score: 91, passed: false, complete: false});
    const each = after(knowing(one, 10), knowing(two, 10), knowing(three, 10));
    expect(progress(wholeCourse, each)).to.include({score: 83, passed: true, complete: false});
  });

  it('is complete when all is seen, answered and passed, and not before', () => {
    expect(progress(wholeCourse, after(finish))).to.include({
      complete: true,
      passed: true,
      share: 1,
      score: 100,
    });
    const unread = after(knowing(one, 12), knowing(two, 12), knowing(three, 12));
    expect(progress(wholeCourse, unread)).to.include({complete: false, passed: true, score: 100});
    const failed = progress(
      wholeCourse,
      after(read, knowing(one, 12), knowing(two, 12), knowing(three, 9)),
    );
    expect(failed).to.include({complete: false, passed: false, share: 0.99});
    expect(failed.missing).to.deep.equal([{kind: 'test', page: three.pages.at(-1)}]);
  });

  it('counts an attempt only when it is handed in', () => {
    const under = after(answering(one, () => true));
    expect(progress(wholeCourse, under)).to.deep.include({score: 0, passed: false});
    const [standing] = progress(wholeCourse, handIn(one)(wholeCourse, under)).modules;
    expect(standing?.score).to.equal(100);
  });

  it('never scores practice, be it right or wrong', () => {
    const known = practise(goodResponse, start);
    expect(progress(wholeCourse, known)).to.include({score: 0, passed: false});
    const tested = after(knowing(one, 10));
    for (const give of [goodResponse, wrongResponse]) {
      const {score, modules} = progress(wholeCourse, practise(give, tested));
      expect(score).to.equal(27);
      expect(modules[0]?.tally).to.deep.equal({right: 10, of: 12});
    }
  });

  it('asks for an answer to what is not optional, right or wrong, and not for a draft', () => {
    const drafted = all.reduce(
      (state, activity) =>
        reduce(state, {type: 'draft', activity, response: goodResponse(activity)}),
      start,
    );
    const lacks = (state: LearnerState): number =>
      progress(wholeCourse, state).missing.filter(({kind}) => kind === 'activity').length;
    expect(lacks(drafted)).to.equal(all.length);
    expect(lacks(practise(wrongResponse, start))).to.equal(0);
  });

  it('counts the best attempt, whatever comes after it', () => {
    const scores = [7, 11, 3, 10, 12].reduce<{state: LearnerState; found: number[]}>(
      ({state, found}, right) => {
        const next = sit(one, right, state);
        const best = progress(wholeCourse, next).modules[0]?.score ?? -1;
        return {state: next, found: [...found, best]};
      },
      {state: start, found: []},
    );
    expect(scores.found).to.deep.equal([58, 91, 91, 91, 100]);
  });

  it('ignores answers to another shape', () => {
    const state = practise(goodResponse, start);
    const answers = Object.fromEntries(
      Object.entries(state.answers).map(([id, answer]) => [
        id,
        answer && {...answer, shape: 'old!'},
      ]),
    ) as LearnerState['answers'];
    const {missing} = progress(wholeCourse, {...state, answers});
    expect(missing.filter(({kind}) => kind === 'activity').length).to.equal(all.length);
  });

  it('gives a module without a test its hundred when all of it is done', () => {
    const untested = {...one, test: undefined, pages: one.pages.slice(0, -1)};
    const course: Course = {...wholeCourse, modules: [untested]};
    const seen = untested.pages.reduce((sum, {id}) => reduce(sum, {type: 'see', page: id}), start);
    expect(progress(course, seen)).to.include({score: 0, passed: false, complete: false});
    expect(progress(course, practise(wrongResponse, seen))).to.include({
      score: 100,
      passed: true,
      complete: true,
    });
  });

  it('F21 F28 never lets a score, a pass or completion fall, whatever is done', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of stepsOf(walk)) {
          const [a, b] = [progress(walk.course, before), progress(walk.course, after)];
          expect(b.score).to.be.at.least(a.score);
          expect(Number(b.complete)).to.be.at.least(Number(a.complete));
          expect(Number(b.passed)).to.be.at.least(Number(a.passed));
          for (const [at, {score}] of b.modules.entries()) {
            expect(score).to.be.at.least(a.modules[at]?.score ?? 101);
          }
        }
      }),
      {numRuns: 400},
    );
  });

  it('never lets the share fall, and F26 is 1 only when complete', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of stepsOf(walk)) {
          const [a, b] = [progress(walk.course, before), progress(walk.course, after)];
          expect(b.share).to.be.at.least(a.share);
          expect(b.share === 1).to.equal(b.complete);
          expect(b.share).to.be.within(0, 1);
        }
      }),
      {numRuns: 400},
    );
  });

  it('lets every learner of every course reach completion, wherever they stand', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = finish(walk.course, lastOf(walk));
        const {complete, score, missing} = progress(walk.course, settle(walk.course, state));
        expect(missing).to.deep.equal([]);
        expect({complete, score}).to.deep.equal({complete: true, score: 100});
      }),
    );
  });

  it('never calls a learner passed who is below the mark in one module', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = {...lastOf(walk), completed: false};
        const {passed, modules} = progress(walk.course, state);
        expect(passed).to.equal(modules.every(({score}) => score >= walk.course.pass));
      }),
    );
  });
});

describe('percent', () => {
  it('is a whole number, and never reaches a mark that the share itself does not', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({min: 1, max: 200}), fc.nat(100), (a, of, mark) => {
        const right = a % (of + 1);
        const found = percent({right, of});
        expect(Number.isInteger(found)).to.equal(true);
        expect(found >= mark).to.equal(100 * right >= mark * of);
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
          missing.map(lack => (lack.kind === 'activity' ? lack.activity.id : lack.page.id)),
        ).to.deep.equal(expected);
      }),
    );
  });
});

describe('isDone', () => {
  const test = one.pages.at(-1) ?? expect.fail();
  it('is said of the page of a test when the test is passed, and not when it is only seen', () => {
    expect(isDone(wholeCourse, test, after(knowing(one, 9)))).to.equal(false);
    expect(isDone(wholeCourse, test, reduce(start, {type: 'see', page: test.id}))).to.equal(false);
    expect(isDone(wholeCourse, test, after(knowing(one, 10)))).to.equal(true);
  });
  it('is said of another page when it is seen and all its questions are answered', () => {
    const page = one.pages.find(({blocks}) => blocks.length > 0) ?? expect.fail();
    const seen = reduce(start, {type: 'see', page: page.id});
    expect(isDone(wholeCourse, page, seen)).to.equal(false);
    expect(isDone(wholeCourse, page, practise(wrongResponse, seen))).to.equal(true);
  });
});

describe('evidence', () => {
  const [first, ...others] = one.objectives.map(({id}) => id);
  const serves = (question: Activity, objective: ObjectiveId | undefined): boolean =>
    question.objectives.some(id => id === objective);

  it('proves an objective by its own questions in the best test', () => {
    const state = sitting(one, question => serves(question, first))(wholeCourse, start);
    const [proved, ...unproved] = evidence(wholeCourse, one, state);
    expect(proved).to.include({score: 100, met: true});
    expect(unproved.map(({objective}) => objective.id)).to.deep.equal(others);
    for (const {score, met} of unproved) expect({score, met}).to.deep.equal({score: 0, met: false});
    const asked = state.tests[testOf(one)]?.best?.asked ?? [];
    const bank = bankOf(one).filter(({id}) => asked.includes(id));
    for (const {objective, tally} of [proved ?? expect.fail(), ...unproved]) {
      expect(tally.of).to.equal(bank.filter(question => serves(question, objective.id)).length);
      expect(tally.of).to.be.above(0);
    }
  });

  it('shows nothing before a test is handed in, whatever was practised', () => {
    const state = practise(goodResponse, answering(one, () => true)(wholeCourse, start));
    for (const {tally, met} of evidence(wholeCourse, one, state)) {
      expect({tally, met}).to.deep.equal({tally: {right: 0, of: 0}, met: false});
    }
  });

  it('shows the best test after a worse one, and while another is under way', () => {
    const best = sit(one, 11, start);
    const shown = evidence(wholeCourse, one, best);
    expect(evidence(wholeCourse, one, sit(one, 2, best))).to.deep.equal(shown);
    const again = answering(one, () => true)(wholeCourse, best);
    expect(evidence(wholeCourse, one, again)).to.deep.equal(shown);
  });
});
