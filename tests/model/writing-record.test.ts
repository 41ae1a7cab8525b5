// Is as much of what was written kept as there is room for, each text by itself, and cheaply?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity, Plan, Reflect} from '../../src/model/activity.ts';
import {codeOf} from '../../src/model/digits.ts';
import type {ActivityId, Html} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type PlanRow} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import {course as oneCourse} from '../course.ts';
import {anyText} from './arbitraries.ts';
import {retypedPlan} from './retyped-plan.ts';

const room = 1_000_000;
const common = {
  shape: 'abcd',
  prompt: '' as Html,
  label: '',
  objectives: [],
  page: 'first' as Activity['page'],
  check: false,
  optional: false,
  file: undefined,
};
const plan: Plan = {
  ...common,
  id: 'recovery-plan' as ActivityId,
  kind: 'plan',
  questions: ['1', '2', '3', '4', '5', '6'],
  columns: ['Need', 'Formal', 'Natural', 'Act', 'Whom', 'When'],
  fixed: false,
  model: Array.from({length: 17}, () => ({question: 0, cells: [], gap: '' as Html})),
  rubric: ['1', '2', '3', '4', '5', '6'],
};
const reflect: Reflect = {
  ...common,
  id: 'failure' as ActivityId,
  kind: 'reflect',
  model: '' as Html,
};
const [module] = oneCourse.modules;
const [page] = module?.pages ?? [];
if (!module || !page) throw new Error('The course has no page');
const course = {
  ...oneCourse,
  modules: [{...module, pages: [{...page, blocks: [plan, reflect]}], test: undefined}],
};

const had = [0, 2, 16];
const ratings = [0, 1, 2, -1, 2, 0];
const planned = (rows: readonly PlanRow[], state: LearnerState = newcomer('Run12345')) =>
  reduce(state, {
    type: 'submit',
    activity: plan,
    response: {kind: 'plan', rows, had, ratings},
  });
const reflected = (text: string, state: LearnerState = newcomer('Run12345')) =>
  reduce(state, {type: 'submit', activity: reflect, response: {kind: 'reflect', text}});

function read(memory: string) {
  const {state, damage, partly} = decode(memory, course);
  const response = state?.answers[plan.id]?.response;
  const text = state?.answers[reflect.id]?.response;
  return {
    state,
    damage,
    partly,
    plan: response?.kind === 'plan' ? response : undefined,
    text: text?.kind === 'reflect' ? text.text : undefined,
  };
}

const clean = (text: string): string => text.toWellFormed().replace(/[\u001d-\u001f]/g, ' ');
const anyRows = fc
  .array(
    fc.record({
      question: fc.integer({min: -1, max: 5}),
      cells: fc.array(anyText, {minLength: 6, maxLength: 6}),
    }),
    {maxLength: 6},
  )
  .map(rows => rows.map(({question, cells}) => ({question, cells: cells.map(clean)})));

/** Whether `part` is `whole` without some of its rows. */
function isSubsequence(part: readonly PlanRow[], whole: readonly PlanRow[]): boolean {
  let at = 0;
  for (const row of whole) if (JSON.stringify(row) === JSON.stringify(part[at])) at += 1;
  return at === part.length;
}

describe('A plan that does not fit', () => {
  const rows = retypedPlan;
  const state = reflected('Grandma may be ill.', planned(rows));

  it('keeps rows, in their order, ticks and ratings, and is named as left', () => {
    const {memory, left} = encode(state, 1200);
    expect(left).to.deep.equal([plan.id]);
    const back = read(memory);
    expect(back.damage).to.equal('none');
    expect(back.partly).to.deep.equal([plan.id]);
    expect(back.plan?.rows.length).to.be.within(5, 12);
    expect(isSubsequence(back.plan?.rows ?? [], rows)).to.equal(true);
    expect(back.plan).to.deep.include({had, ratings});
    expect(back.state?.answers[plan.id]?.tries).to.equal(1);
    // What was written last is there whole.
    expect(back.text).to.equal('Grandma may be ill.');
  });

  it('has room for short rows where a long one is left', () => {
    const noise = Array.from({length: 300}, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join('');
    const long = {question: 2, cells: ['', noise, noise, noise, noise, noise]};
    const [first, second] = rows;
    if (!first || !second) throw new Error('The plan has no rows');
    const {memory, left} = encode(planned([first, long, second]), 1000);
    expect(left).to.deep.equal([plan.id]);
    expect(read(memory).plan?.rows).to.deep.equal([first, second]);
  });

  it('is kept with any limit as far as it goes, and remembered as handed in', () => {
    fc.assert(
      fc.property(anyRows, anyText, fc.nat(3000), (some, text, limit) => {
        const given = reflected(clean(text), planned(some));
        const {memory, left} = encode(given, limit);
        expect(memory.length).to.be.at.most(limit);
        const back = read(memory);
        if (back.state === undefined) return;
        expect([...back.partly]).to.have.members([
          ...left.filter(id => back.state?.answers[id] !== undefined),
        ]);
        if (back.plan) expect(isSubsequence(back.plan.rows, some)).to.equal(true);
        if (back.plan && !left.includes(plan.id)) expect(back.plan.rows).to.deep.equal(some);
        if (back.text !== undefined) {
          expect(back.text).to.equal(left.includes(reflect.id) ? '' : clean(text));
        }
      }),
      {numRuns: 80},
    );
  });

  it('says that something was handed in when no word of it fits', () => {
    const bare = encode(newcomer('Run12345'), room).memory.length;
    const {memory, left} = encode(state, bare + 24);
    expect([...left]).to.have.members([plan.id, reflect.id]);
    const {answers} = read(memory).state ?? newcomer('');
    expect(answers[plan.id]?.tries).to.equal(1);
    expect(answers[reflect.id]?.tries).to.equal(1);
  });
});

describe('A plan', () => {
  it('loses one row at most to one spoiled character', () => {
    const rows = retypedPlan;
    const {memory} = encode(planned(rows), room);
    const start = memory.lastIndexOf(codeOf(plan.id));
    let wrong = 0;
    fc.assert(
      fc.property(
        fc.integer({min: start + 6, max: memory.length - 2}),
        fc.constantFrom('A', 'z', '0', '_'),
        (at, by) => {
          if (memory[at] === '.' || memory[at] === by) return;
          const back = read(memory.slice(0, at) + by + memory.slice(at + 1));
          expect(back.damage).to.equal('garbled');
          // The head of the plan, when it is spoiled, takes the rows with it.
          if (!back.plan) return;
          if (!isSubsequence(back.plan.rows, rows)) wrong += 1;
          expect(back.plan.rows.length).to.be.at.least(rows.length - 1);
        },
      ),
      {numRuns: 60},
    );
    // Twelve bits of check let one of 4,096 pass.
    expect(wrong).to.be.at.most(1);
  });

  it('has all whole rows before a cut', () => {
    const {memory} = encode(planned(retypedPlan), room);
    let before = 0;
    for (let end = memory.lastIndexOf(codeOf(plan.id)) + 20; end < memory.length; end += 7) {
      const rows = read(memory.slice(0, end)).plan?.rows ?? [];
      expect(rows).to.deep.equal(retypedPlan.slice(0, rows.length));
      expect(rows.length).to.be.within(before, before + 1);
      before = rows.length;
    }
    expect(before).to.be.at.least(retypedPlan.length - 1);
  });

  it('takes half its characters: the worked plan in other words fits into SCORM 1.2 with its module', () => {
    const empty = encode(newcomer('Run12345'), room).memory.length;
    const {memory} = encode(planned(retypedPlan), room);
    const characters = retypedPlan.flatMap(({cells}) => cells).join('').length;
    expect(characters).to.be.above(4100);
    expect(memory.length - empty).to.be.below(2100);
  });

  it('leaves no word where the record keeper is not to have them, and says what was done', () => {
    const state = reflected('Grandma may be ill.', planned(retypedPlan));
    const {memory, left} = encode(state, 4000, 'without-words');
    expect(left).to.deep.equal([]);
    expect(memory.length).to.be.below(120);
    const back = read(memory);
    expect(back.plan).to.deep.equal({kind: 'plan', rows: [], had, ratings});
    expect(back.text).to.equal('');
    expect(back.state?.answers[reflect.id]?.tries).to.equal(1);
  });

  it('of forty full rows is squeezed anew only where it was changed', () => {
    const cells = retypedPlan.flatMap(row => row.cells);
    const full = Array.from({length: 40}, (_, row): PlanRow => ({
      question: row % 6,
      cells: Array.from({length: 6}, (_, at) =>
        Array.from({length: 12}, (_, word) => cells[(row * 7 + at * 5 + word * 3) % cells.length])
          .join(' ')
          .slice(0, 300),
      ),
    }));
    const time = (state: LearnerState): number => {
      const start = performance.now();
      encode(state, 4000);
      encode(state, Infinity);
      return performance.now() - start;
    };
    const whole = time(planned(full));
    const typed = Array.from({length: 15}, (_, at) =>
      time(
        planned(
          full.map((row, place) =>
            place === at * 2 ? {...row, cells: row.cells.with(3, `${'x'.repeat(at)} typed`)} : row,
          ),
        ),
      ),
    );
    const median = typed.sort((a, b) => a - b)[7] ?? 0;
    expect(median).to.be.below(whole / 5);
  });
});
