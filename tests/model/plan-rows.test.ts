// Is a plan read row by row, and is it seen what has become of its rows?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Plan} from '../../src/model/activity.ts';
import type {ActivityId, Html} from '../../src/model/ids.ts';
import type {PlanRow, Response} from '../../src/model/learner.ts';
import {blank, changesIn, isWritten, openGaps, rowsOf} from '../../src/model/plan-rows.ts';

const plan: Plan = {
  id: 'plan' as ActivityId,
  kind: 'plan',
  shape: 'abcd',
  prompt: '' as Html,
  label: '',
  objectives: [],
  page: 'page' as Plan['page'],
  check: false,
  optional: false,
  file: undefined,
  questions: ['Green', 'Red', 'After'],
  columns: ['Sonia', 'Network'],
  fixed: false,
  model: ['Who?', '', 'When?'].map((gap, question) => ({question, cells: [], gap: gap as Html})),
  rubric: [],
};
const fixed: Plan = {...plan, fixed: true};

const row = (question: number, ...cells: string[]): PlanRow => ({question, cells});
const given = (...rows: PlanRow[]): Response => ({kind: 'plan', rows, had: [], ratings: []});

const anyRow = fc.record({
  question: fc.integer({min: -1, max: 2}),
  cells: fc.tuple(
    fc.constantFrom('', ' ', 'Call', 'Walk', 'Sleep'),
    fc.constantFrom('', 'Molly', 'Sarah'),
  ),
});
const anyRows = fc.array(anyRow, {maxLength: 8});

describe('The rows of a plan', () => {
  it('are those that were written, each with all cells', () => {
    expect(rowsOf(plan, undefined)).to.deep.equal([]);
    expect(rowsOf(plan, given(row(1, 'Call'), blank(-1), row(0, 'a', 'b', 'c')))).to.deep.equal([
      row(1, 'Call', ''),
      row(-1, '', ''),
      row(0, 'a', 'b'),
    ]);
    expect(rowsOf(plan, {kind: 'reflect', text: 'Call'})).to.deep.equal([]);
  });

  it('of a fixed plan are one for each question, whatever was written', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const read = rowsOf(fixed, given(...rows));
        expect(read.map(({question}) => question)).to.deep.equal([0, 1, 2]);
        for (const {question, cells} of read) {
          const first = rows.find(one => one.question === question);
          expect(cells).to.deep.equal(first?.cells ?? ['', '']);
        }
      }),
    );
  });

  it('are written when a cell has more than blanks', () => {
    expect(isWritten(row(0, '', ' \n'))).to.equal(false);
    expect(isWritten(row(0, '', '.'))).to.equal(true);
  });

  it('leave as questions what is not ticked and asks something', () => {
    const gaps = (had: number[]): string[] => openGaps(plan, had).map(({gap}) => gap);
    expect(gaps([])).to.deep.equal(['Who?', 'When?']);
    expect(gaps([1])).to.deep.equal(['Who?', 'When?']);
    expect(gaps([2, 0])).to.deep.equal([]);
  });
});

describe('What has changed in a plan', () => {
  const cases: Readonly<
    Record<string, readonly [PlanRow[], PlanRow[], ('same' | 'changed' | 'new')[], number]>
  > = {
    nothing: [[row(0, 'Call', 'Molly')], [row(0, 'Call', 'Molly')], ['same'], 0],
    'the order alone': [
      [row(0, 'Call', ''), row(1, 'Walk', '')],
      [row(1, 'Walk', ''), row(0, 'Call', '')],
      ['same', 'same'],
      0,
    ],
    'a cell': [[row(0, 'Call', 'Molly')], [row(0, 'Call', 'Sarah')], ['changed'], 0],
    'the need': [[row(0, 'Call', 'Molly')], [row(0, 'Sleep', 'Molly')], ['changed'], 0],
    'the question': [[row(0, 'Call', 'Molly')], [row(2, 'Call', 'Molly')], ['changed'], 0],
    'a new row': [
      [row(0, 'Call', '')],
      [row(0, 'Walk', ''), row(0, 'Call', '')],
      ['new', 'same'],
      0,
    ],
    'a row that is gone': [
      [row(0, 'Call', ''), row(1, 'Walk', '')],
      [row(1, 'Walk', '')],
      ['same'],
      1,
    ],
    'a new row that shares less than the changed one': [
      [row(0, 'Call', 'Molly')],
      [row(1, 'Walk', 'Molly'), row(0, 'Call', 'Sarah')],
      ['new', 'changed'],
      0,
    ],
    'empty rows, which count for nothing': [
      [row(0, '', ''), row(0, 'Call', '')],
      [row(0, 'Call', '')],
      ['same'],
      0,
    ],
  };
  for (const [name, [earlier, later, rows, gone]] of Object.entries(cases)) {
    it(`is ${name}`, () => {
      expect(changesIn(earlier, later, false)).to.deep.equal({rows, gone});
    });
  }

  it('is told by the question in a fixed plan', () => {
    const earlier = [row(0, 'Call', 'Molly'), row(1, '', ''), row(2, 'Walk', '')];
    const later = [row(0, 'Sleep', 'Sarah'), row(1, 'Call', ''), row(2, 'Walk', '')];
    expect(changesIn(earlier, later, true).rows).to.deep.equal(['changed', 'new', 'same']);
  });

  it('never counts a row twice', () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.boolean(), (earlier, later, isFixed) => {
        const {rows, gone} = changesIn(earlier, later, isFixed);
        expect(rows.length).to.equal(later.length);
        const old = later.filter((one, at) => isWritten(one) && rows[at] !== 'new').length;
        expect(old + gone).to.equal(earlier.filter(isWritten).length);
        expect(changesIn(later, later, isFixed)).to.deep.equal({
          rows: later.map(() => 'same'),
          gone: 0,
        });
      }),
    );
  });
});
