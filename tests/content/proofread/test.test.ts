// Does the proofreader read a module's test as it reads its pages?

import {expect} from '@open-wc/testing';
import type {RuleName} from '../../../src/content/proofread/rules.ts';
import {indexFile, pageFile, pageHead, testFile, testHead} from '../small-course.ts';
import {complaintsIn, named} from './complaints.ts';

const item = 'objective=3.3 page=01-a-lapse.md';
const inTest = (rule: RuleName, body: string, lessons = ''): string[] =>
  complaintsIn(rule, {[testFile]: testHead + body, [pageFile]: `${pageHead}Words.\n\n${lessons}`});
const places = (complaints: readonly string[]): string[] =>
  complaints.map(complaint => /^[^:]*:\d+/.exec(complaint)?.[0] ?? complaint);

/** For each rule: what it complains of in the test, and in which line of its words. */
const cases: Readonly<Partial<Record<RuleName, readonly [string, line: number]>>> = {
  'person-first': ['Drug addicts take it.', 1],
  'sentence-length': [`${'word '.repeat(40)}.`, 1],
  'longest-is-right': [
    named('q', item, 'What now?', 'Wait for her', '[x] Call her today, then write', 'Go home now'),
    6,
  ],
  'plain-negative': [named('q', item, 'Which is not a warning sign?', '[x] A', 'B', 'C'), 1],
  'absolute-word': [named('q', item, 'What now?', 'Always call', '[x] Call her', 'Wait'), 4],
  'option-count': [named('q', item, 'What now?', '[x] Call', 'Wait'), 1],
};

describe('The proofreader, in a test', () => {
  for (const [rule, [body, line]] of Object.entries(cases)) {
    it(`finds what is against ${rule}`, () => {
      const head = testHead.split('\n').length - 1;
      expect(places(inTest(rule as RuleName, body))).to.deep.equal([`${testFile}:${head + line}`]);
    });
  }

  const options = ['A', 'B', 'C', 'D'];
  const right = (name: string, words: string, place: number): string =>
    named(
      name,
      words,
      'What?',
      ...options.map((text, at) => (at === place ? `[x] ${text}` : text)),
    );

  it('counts its questions and the checks of the lessons as one bank', () => {
    const own = [1, 1, 1, 1].map((place, at) => right(`t${at}`, item, place)).join('');
    const checks = [1, 0, 2, 3]
      .map((place, at) => right(`c${at}`, 'objective=3.3 check', place))
      .join('');
    expect(inTest('key-position', own)).to.deep.equal([]);
    const [found] = inTest('key-position', own, checks);
    expect(found).to.contain(`${indexFile}:`);
    expect(found).to.contain('In 5 of 8 knowledge checks the right option stands in place 2');
  });

  it('takes its questions for checks of an objective, and never for practice', () => {
    const two = right('t1', item, 0) + right('t2', item, 1);
    const practice = right('p', 'objective=3.3', 2);
    const said = (complaints: readonly string[]): string[] =>
      complaints.filter(complaint => complaint.includes('Objective 3.3'));
    expect(said(inTest('objective-coverage', two, practice))).to.deep.equal([]);
    expect(said(inTest('objective-coverage', two))[0]).to.contain('is never practiced');
    expect(said(inTest('objective-coverage', right('t1', item, 0), practice))[0]).to.contain(
      'has 1 knowledge check,',
    );
  });

  it('counts true-or-false questions against the whole bank', () => {
    const coin = named('t', item, 'So?', '[x] True', 'False');
    const many = Array.from({length: 9}, (_, at) =>
      right(`c${at}`, 'objective=3.3 check', at % 4),
    ).join('');
    expect(inTest('true-or-false', coin, many)).to.deep.equal([]);
    expect(places(inTest('true-or-false', coin))).to.deep.equal([`${testFile}:5`]);
  });
});
