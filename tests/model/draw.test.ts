// Does each attempt at a test ask enough, of everything, nothing twice, and something new as long as there is something?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity} from '../../src/model/activity.ts';
import {bankOf} from '../../src/model/course-parts.ts';
import type {Module} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {anyCourse} from './arbitraries.ts';
import {wholeCourse} from './whole-course.ts';

/** Of courses that the compiler lets through: the modules that have a test. */
const anyTested: fc.Arbitrary<Module> = anyCourse
  .map(({modules}) => modules.filter(({test}) => test))
  .filter(modules => modules.length > 0)
  .chain(modules => fc.constantFrom(...modules));
const anyRun = fc.stringMatching(/^[a-z0-9]{6}$/);
const anyNumber = fc.integer({min: 1, max: 6});

const asksOf = ({test}: Module): number => test?.asks ?? 0;
const questions = (module: Module, ids: readonly ActivityId[]): Activity[] =>
  ids.map(id => bankOf(module).find(question => question.id === id) ?? expect.fail(id));
const shared = (a: readonly ActivityId[], b: readonly ActivityId[]): ActivityId[] =>
  a.filter(id => b.includes(id));
const [one] = wholeCourse.modules;

describe('drawn', () => {
  it('asks as many questions as the test says, all of the bank and each once', () => {
    fc.assert(
      fc.property(anyTested, anyRun, anyNumber, (module, run, number) => {
        const asked = drawn(module, run, number);
        expect(asked.length).to.equal(Math.min(asksOf(module), bankOf(module).length));
        expect(new Set(asked).size).to.equal(asked.length);
        expect(questions(module, asked).length).to.equal(asked.length);
      }),
    );
  });

  it('asks all there is of a bank that is too small', () => {
    fc.assert(
      fc.property(anyTested, anyRun, anyNumber, (module, run, number) => {
        const greedy = module.test && {...module.test, asks: bankOf(module).length + 5};
        expect(drawn({...module, test: greedy}, run, number)).to.have.members(
          bankOf(module).map(({id}) => id),
        );
      }),
    );
  });

  it('asks something of every objective that has a question', () => {
    fc.assert(
      fc.property(anyTested, anyRun, anyNumber, (module, run, number) => {
        const asked = questions(module, drawn(module, run, number));
        for (const {id} of module.objectives) {
          const serves = ({objectives}: Activity): boolean => objectives.includes(id);
          expect(asked.some(serves)).to.equal(bankOf(module).some(serves));
        }
      }),
    );
  });

  it('is the same for the same run and number', () => {
    fc.assert(
      fc.property(anyTested, anyRun, anyNumber, (module, run, number) => {
        const again = structuredClone(module);
        expect(drawn(again, run, number)).to.deep.equal(drawn(module, run, number));
      }),
    );
  });

  it('asks again only what it must: where there is too little new, in all or on an objective', () => {
    fc.assert(
      fc.property(anyTested, anyRun, anyNumber, (module, run, number) => {
        const before = Array.from({length: number}, (_, at) => drawn(module, run, at + 1)).flat();
        const fresh = bankOf(module).filter(({id}) => !before.includes(id));
        const worn = module.objectives.filter(
          ({id}) => !fresh.some(({objectives}) => objectives.includes(id)),
        );
        const again = shared(drawn(module, run, number + 1), before);
        expect(again.length).to.be.at.most(Math.max(asksOf(module) - fresh.length, worn.length));
      }),
      {numRuns: 300},
    );
  });

  it('asks nothing of the first attempt in the second, of a bank as large as those of this course', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom(...wholeCourse.modules), (run, module) => {
        expect(shared(drawn(module, run, 1), drawn(module, run, 2))).to.deep.equal([]);
      }),
    );
  });

  it('asks at first only what no lesson asks, where there is enough of it', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom(...wholeCourse.modules), (run, module) => {
        const own = (module.test?.items ?? []).map(({id}) => id);
        expect(own).to.include.members(drawn(module, run, 1));
      }),
    );
  });

  it('asks every question of the bank at some time', () => {
    fc.assert(
      fc.property(anyTested, anyRun, (module, run) => {
        const bank = bankOf(module).map(({id}) => id);
        const asked = bank.flatMap((_, at) => drawn(module, run, at + 1));
        expect(asked).to.include.members(bank);
      }),
    );
  });

  it('spreads over the objectives', () => {
    fc.assert(
      fc.property(anyRun, anyNumber, (run, number) => {
        const asked = questions(one, drawn(one, run, number));
        for (const {id} of one.objectives) {
          const count = asked.filter(({objectives}) => objectives.includes(id)).length;
          // Twelve questions on five objectives.
          expect(count).to.be.within(1, 4);
        }
      }),
    );
  });

  it('shows them in an order that tells nothing of their objectives', () => {
    const firsts = Array.from(
      {length: 60},
      (_, at) => questions(one, drawn(one, `run${at}`, 1))[0],
    );
    const objectives = new Set(firsts.flatMap(question => question?.objectives ?? []));
    expect(objectives.size).to.equal(one.objectives.length);
  });

  it('asks different learners different questions, and in different orders', () => {
    const runs = Array.from({length: 60}, (_, at) => `run${at}`);
    const sets = new Set(runs.map(run => drawn(one, run, 2).toSorted().join()));
    const orders = new Set(runs.map(run => drawn(one, run, 1).join()));
    expect(sets.size).to.be.above(50);
    expect(orders.size).to.equal(60);
  });

  it('asks nothing where there is no test', () => {
    expect(drawn({...one, test: undefined}, 'run', 1)).to.deep.equal([]);
  });
});
