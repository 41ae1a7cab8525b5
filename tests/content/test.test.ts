// Does test.md become the test that its author meant, and is every slip in it named with its line?

import {expect} from '@open-wc/testing';
import {activitiesOf, bankOf} from '../../src/model/course-parts.ts';
import type {Module} from '../../src/model/course.ts';
import type {Compiled} from '../../src/content/compile.ts';
import {
  asking,
  bodyLine,
  courseTesting,
  courseWith,
  htmlOf,
  indexFile,
  namesOfOneCode,
  pageFile,
  pageHead,
  pageNamed,
  problemsIn,
  testFile,
  testHead,
  testLine,
} from './small-course.ts';

const page = 'case-planning-in-recovery-test';
const moduleOf = ({course}: Compiled): Module => course.modules[0] ?? expect.fail();
const check = asking('a-check', 'objective=3.3 check');
const withCheck = (test: string): Compiled =>
  courseWith({[pageFile]: pageHead + check, [testFile]: test});

describe('test.md', () => {
  it('is the last page of its module, in no lesson, with its words and without its questions', () => {
    const compiled = courseWith({
      [testFile]: `${testHead}Take it *often*.\n\n${asking('one')}\nAnd again.\n\n${asking('two')}`,
    });
    expect(compiled.problems).to.deep.equal([]);
    const {pages} = moduleOf(compiled);
    expect(pages.map(({id, lesson}) => [id, lesson])).to.deep.equal([
      ['case-planning-in-recovery-opening', 0],
      ['a-lapse', 1],
      ['what-now', 1],
      [page, 0],
    ]);
    expect(pageNamed(page, compiled)).to.include({title: 'Test of Module 3'});
    expect(activitiesOf(pages)).to.deep.equal([]);
    expect(htmlOf(page, compiled)).to.equal('<p>Take it <em>often</em>.</p><p>And again.</p>');
  });

  it('says how many questions an attempt asks, and holds those that no page asks', () => {
    const {test} = moduleOf(courseTesting());
    expect(test?.page).to.equal(page);
    expect(test?.asks).to.equal(2);
    expect(test?.items.map(({id}) => id)).to.deep.equal(['one', 'two']);
  });

  it('takes its questions for checks, and the page that each names for what teaches it', () => {
    const asked = asking('three', 'objective=3.3,3.4 page=02-what-now.md label="Next"');
    const item = moduleOf(courseTesting(asked)).test?.items.at(-1);
    expect(item).to.deep.include({
      kind: 'choice',
      check: true,
      optional: false,
      page: 'what-now',
      objectives: ['3.3', '3.4'],
      label: 'Next',
      prompt: '<p>What now?</p>',
    });
  });

  it('draws from its own questions first, then from the checks of the lessons', () => {
    const compiled = withCheck(testHead + asking('one') + asking('two'));
    expect(compiled.problems).to.deep.equal([]);
    expect(bankOf(moduleOf(compiled)).map(({id}) => id)).to.deep.equal(['one', 'two', 'a-check']);
  });

  it('may ask as much as both have together', () => {
    expect(withCheck(testHead + asking('one')).problems).to.deep.equal([]);
  });

  it('takes as long as the questions of one attempt, and not of the whole bank', () => {
    const many = Array.from({length: 20}, (_, at) => asking(`more-${at}`)).join('');
    const minutes = (body: string, asks: number): number => {
      const test = testHead.replace('questions: 2', `questions: ${asks}`);
      return pageNamed(page, courseWith({[testFile]: test + body})).minutes;
    };
    expect(minutes(many, 2)).to.equal(3);
    expect(minutes(many, 10)).to.equal(11);
    expect(minutes('word '.repeat(600) + `\n\n${many}`, 2)).to.equal(5);
  });

  it('is read again by links, as any page is', () => {
    const compiled = courseWith({
      [pageFile]: `${pageHead}To [the test](test.md).`,
      [testFile]: `${testHead}Back to [a lapse](01-a-lapse.md).\n\n${asking('one')}${asking('two')}`,
    });
    expect(compiled.problems).to.deep.equal([]);
    expect(htmlOf('a-lapse', compiled)).to.contain(`data-page="${page}"`);
    expect(htmlOf(page, compiled)).to.contain('data-page="a-lapse"');
  });

  it('need not be there where nothing is a check: then there is no test', () => {
    expect(moduleOf(courseWith({})).test).to.equal(undefined);
    expect(bankOf(moduleOf(courseWith({})))).to.deep.equal([]);
  });
});

const good = 'objective=3.3 page=01-a-lapse.md';
const known = 'Known are "#name", "objective=3.3", "page=14-the-call.md" and "label="…"".';

/** What is said of a question with these words in its braces; its complaints, the line counted from its own. */
const questions: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'no page': [
    'objective=3.3',
    '1: A question of the test needs the page that teaches its answer, for whoever misses it: add it, such as "page=14-the-call.md".',
  ],
  'a page that is not there': [
    'objective=3.3 page=09-gone.md',
    '1: Expected the file name of a page of this module, such as "page=14-the-call.md", found "09-gone.md".',
  ],
  'a page by its name alone': [
    'objective=3.3 page=a-lapse',
    '1: Expected the file name of a page of this module, such as "page=14-the-call.md", found "a-lapse".',
  ],
  'an empty page': [
    'objective=3.3 page=',
    '1: Expected the file name of a page of this module, such as "page=14-the-call.md", found "".',
  ],
  'a page of another module': [
    'objective=3.3 page=../4-more/01-more.md',
    '1: Expected the file name of a page of this module, such as "page=14-the-call.md", found "../4-more/01-more.md".',
  ],
  'the test itself, which teaches nothing': [
    'objective=3.3 page=test.md',
    '1: Expected the file name of a page of this module, such as "page=14-the-call.md", found "test.md".',
  ],
  'no objective': [
    'page=01-a-lapse.md',
    '1: A check needs the objective that it gives evidence for: add one, such as "objective=3.3".',
  ],
  'the word "check", which goes without saying': [
    `${good} check`,
    `1: Unknown word "check" in "{…}". ${known}`,
  ],
  'the word "optional", which no question of a test is': [
    `${good} optional`,
    `1: Unknown word "optional" in "{…}". ${known}`,
  ],
};

describe('An author who slips in a question of a test reads where and what', () => {
  for (const [name, [words, ...expected]] of Object.entries(questions)) {
    it(name, () => {
      const counted = expected.map(line =>
        line.replace(/^\d+/, at => String(Number(at) + testLine - 1)),
      );
      expect(problemsIn(testFile, courseTesting(asking('three', words)))).to.deep.equal(counted);
    });
  }

  for (const [kind, body] of [
    ['reflect', 'What now?'],
    ['plan', 'What now?\n\n| Question | Need |\n| --- | --- |\n| One | A home |'],
  ] as const) {
    it(`writing: ${kind}`, () => {
      const asked = `:::${kind} {#three ${good}}\n${body}\n:::`;
      expect(problemsIn(testFile, courseTesting(asked))).to.deep.equal([
        `${testLine}: ":::${kind}" cannot be in a test, since it is never right or wrong: move it to a page.`,
      ]);
    });
  }

  it('a page named on a page, where each question is taught by its own', () => {
    const compiled = courseWith({[pageFile]: pageHead + asking('one', good)});
    expect(problemsIn(pageFile, compiled)).to.deep.equal([
      `${bodyLine}: Unknown word "page" in "{…}". Known are "#name", "objective=3.3", "check", "optional" and "label="…"".`,
    ]);
  });
});

describe('An author who slips in a whole test reads where and what', () => {
  it('too few questions', () => {
    expect(problemsIn(testFile, courseWith({[testFile]: testHead + asking('one')}))).to.deep.equal([
      '3: Expected at least 2 questions in the bank, found 1: those of this file and the checks of the lessons. Write more, or ask fewer.',
    ]);
    const empty = courseWith({[testFile]: testHead});
    expect(problemsIn(testFile, empty)).to.deep.equal([
      '3: Expected at least 2 questions in the bank, found 0: those of this file and the checks of the lessons. Write more, or ask fewer.',
    ]);
    const minutes = empty.course.modules.flatMap(({pages}) => pages.map(page => page.minutes));
    expect(Math.max(...minutes)).to.be.within(1, 5);
  });

  it('practice that is no check and so not in the bank', () => {
    const practice = asking('practice', 'objective=3.3');
    const compiled = courseWith({
      [pageFile]: pageHead + practice,
      [testFile]: testHead + asking('one'),
    });
    expect(problemsIn(testFile, compiled)[0]).to.match(/^3: Expected at least 2 .* found 1:/);
  });

  it('fewer questions than objectives', () => {
    const one = testHead.replace('questions: 2', 'questions: 1');
    expect(problemsIn(testFile, courseWith({[testFile]: one + asking('one')}))).to.deep.equal([
      '3: Expected at least 2 questions, one for each objective, found 1.',
    ]);
  });

  it('checks in lessons without a test', () => {
    const compiled = courseWith({[pageFile]: pageHead + check});
    expect(problemsIn(indexFile, compiled)).to.deep.equal([
      '8: This module has knowledge checks and no test, so nothing would be scored: write a file "test.md" in its folder, or delete the word "check".',
    ]);
  });

  it('a name that a page has taken', () => {
    const compiled = withCheck(testHead + asking('one') + asking('a-check', good));
    expect(problemsIn(testFile, compiled)).to.deep.equal([
      `13: The name "#a-check" is taken by ${pageFile}:${bodyLine}: each must be the only one in the course.`,
    ]);
  });

  it('a name that is kept under the same short code as one on a page, or in the test', () => {
    const [first, second] = namesOfOneCode();
    const far = courseWith({
      [pageFile]: pageHead + asking(first, 'objective=3.3 check'),
      [testFile]: testHead + asking('one') + asking(second),
    });
    expect(problemsIn(testFile, far)).to.deep.equal([
      `13: The activity name "${second}" is kept under the same short code as "${first}" of ${pageFile}:${bodyLine}: change the newer one.`,
    ]);
    const near = courseWith({[testFile]: testHead + asking(first) + asking(second)});
    expect(problemsIn(testFile, near)).to.deep.equal([
      `13: The activity name "${second}" is kept under the same short code as "${first}" of ${testFile}:5: change the newer one.`,
    ]);
  });

  it('words that are wrong on any page', () => {
    expect(problemsIn(testFile, courseTesting('[gone](09-gone.md) <b>\n'))).to.have.lengthOf(2);
  });
});
