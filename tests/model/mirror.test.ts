// Are words that put a condition before a person found in a learner's text: whole, the longest first, and nothing else?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Mirror} from '../../src/model/course.ts';
import {mirrored} from '../../src/model/mirror.ts';
import {anyText} from './arbitraries.ts';

const rule = (use: string, ...terms: string[]) => ({terms, use, why: `Why ${use}.`});
const mirror: Mirror = {
  rules: [
    rule('person', 'addict', 'addicts', 'ex-addict'),
    rule('in recovery', 'recovering addict'),
    rule('alcohol', 'alcoholic', 'alcoholics'),
    rule('signs', 'C++ (x)', "don't clean"),
  ],
  allowed: ['Alcoholics Anonymous'],
};

const finds = (text: string): string[][] =>
  mirrored(text, mirror).map(({found, use}) => [found, use]);

const table: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['Mom is an addict.', [['addict', 'person']]],
  ['ADDICTS and Addicts', [['ADDICTS', 'person']]],
  ['She is addicted to tea, an addiction.', []],
  ['A recovering\n addict came.', [['recovering\n addict', 'in recovery']]],
  [
    'An addict met a recovering addict.',
    [
      ['addict', 'person'],
      ['recovering addict', 'in recovery'],
    ],
  ],
  ['Alcoholics Anonymous', []],
  ['An alcoholic at Alcoholics Anonymous', [['alcoholic', 'alcohol']]],
  ['an “addict”', [['addict', 'person']]],
  ['don’t clean', [['don’t clean', 'signs']]],
  ['C++ (x)', [['C++ (x)', 'signs']]],
  ['C+++(x)', []],
  ['', []],
];

describe('The language mirror', () => {
  for (const [text, expected] of table) {
    it(`finds ${expected.map(([found]) => found).join(', ') || 'nothing'} in "${text}"`, () => {
      expect(finds(text)).to.deep.equal(expected);
    });
  }

  it('tells what to try and why', () => {
    expect(mirrored('an addict', mirror)[0]).to.include({use: 'person', why: 'Why person.'});
  });

  it('is silent where the course has no such rules', () => {
    expect(mirrored('an addict', {rules: [], allowed: ['x']})).to.deep.equal([]);
  });

  it('never breaks on any text, and finds only what stands there, once a rule', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} addict ${after}`;
        const all = mirrored(text, mirror);
        expect(all.map(({use}) => use)).to.include('person');
        expect(new Set(all.map(({use}) => use)).size).to.equal(all.length);
        for (const {found} of all) expect(text).to.contain(found);
      }),
    );
  });
});
