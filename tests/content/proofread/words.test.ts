// Which words does the proofreader find? Those that put a condition first, unspoken speech, and bare acronyms.

import {expect} from '@open-wc/testing';
import {
  courseFile,
  filesWith,
  indexFile,
  pageFile,
  pageHead,
  sourcesFile,
} from '../small-course.ts';
import {complaintsAbout, complaintsIn, languageFile, linesOf} from './complaints.ts';

describe('person-first', () => {
  it('says what to write instead, and who says so', () => {
    expect(complaintsAbout('person-first', 'Words.\n\nOne drug\naddict.')).to.deep.equal([
      '3: "drug\naddict" names the person by the condition, or blames. Write "person with a substance use disorder" (source: a table of 2022). Where a person in the story says it, write {speech} right behind the closing quotation mark.',
    ]);
  });

  const found: Readonly<Record<string, readonly [string, ...number[]]>> = {
    'in any case': ['ADDICTS', 1],
    'on the second line of a paragraph': ['Words\nand addicts.', 2],
    'in a list, a quotation and a heading': ['- addict\n\n> addict\n\n## Addict', 1, 3, 5],
    'in a table': ['| addict | B |\n| --- | --- |\n| x | addict |', 1, 3],
    'in emphasis and in a link': ['An *addict* and an [addict](02-what-now.md).', 1, 1],
    'in the heading of a block': [':::story An addict\nWords.\n:::', 1],
    'in a question, an option and a feedback': [
      ':::choice {#x}\nAddict?\n\n- [x] An addict\n  > Addict.\n- [ ] No\n  > No.\n:::',
      2,
      4,
      5,
    ],
    'in speech that nobody has marked': ['"I am an addict."', 1],
    'behind marked speech': ['"Yes."{speech} An addict.', 1],
    'never in marked speech': ['She says "I am an *addict*, you know."{speech} and goes.'],
    'never as a part of a word': ['Addicted, addiction, non-addictive.'],
    'never in the name of an office, in any case': [
      'The office of substance abuse. Substance abuse.',
      1,
    ],
    'never in the title of a source': ['See "On the Addict in Rehab".'],
  };
  for (const [where, [body, ...lines]] of Object.entries(found)) {
    it(`finds a word ${where}`, () => {
      const source = 'a-2020:\n  title: On the addict in rehab\n  by: A\n  year: 2020\n';
      const files = {[pageFile]: pageHead + body, [sourcesFile]: source};
      expect(
        complaintsIn('person-first', files).map(complaint => Number(complaint.split(':')[1]) - 5),
      ).to.deep.equal(lines);
    });
  }

  it('reads front matter and the page about the course, but not the official words', () => {
    const index = filesWith({}).get(indexFile) ?? '';
    const course = filesWith({}).get(courseFile) ?? '';
    const complaints = complaintsIn('person-first', {
      [indexFile]: index.replace('What must', 'To an addict, what must'),
      [courseFile]: course
        .replace('hotline:', 'official:\n  "3.3": On substance abuse\nhotline:')
        .replace('About it.', 'About addicts.'),
    });
    expect(complaints.map(complaint => complaint.split(': ')[0])).to.deep.equal([
      `${indexFile}:3`,
      `${courseFile}:14`,
    ]);
  });

  it('misses its list of words when it is not there, or not to be read', () => {
    expect(complaintsIn('person-first', {[languageFile]: undefined})[0]).to.match(
      /^course\/language\.yaml:1: /,
    );
    expect(complaintsIn('person-first', {[languageFile]: 'rules:\n  - terms: []'})[0]).to.match(
      /^course\/language\.yaml:2: /,
    );
  });
});

describe('speech-mark', () => {
  it('stands behind a quotation only', () => {
    expect(
      linesOf('speech-mark', 'Words.{speech}\n\n"Words."{speech}\n\n"Words" she says.{speech}'),
    ).to.deep.equal([1, 5]);
  });
});

describe('acronym', () => {
  const silent: Readonly<Record<string, string>> = {
    'that is spelled out before it': 'A child and family team (CFT). The CFT meets.',
    'that is spelled out behind it': 'The CFT (child and family team) meets.',
    'in the plural': 'Child and family teams (CFTs) meet.',
    'that everybody knows': 'The US and a CEO.',
    'that is a Roman number': 'Title IV.',
    'within a word': 'CalWORKs and M2a.',
  };
  for (const [what, body] of Object.entries(silent)) {
    it(`passes one ${what}`, () => expect(complaintsAbout('acronym', body)).to.deep.equal([]));
  }

  it('is spelled out at its first use', () => {
    expect(
      complaintsAbout(
        'acronym',
        'Words.\n\nThe CFT meets. A child and family team (CFT).\n\nThe CFT.',
      ),
    ).to.deep.equal([
      '3: "CFT" is not spelled out where this module uses it first, and some learners meet it here. Write its words with the letters behind them, as in "child and family team (CFT)".',
    ]);
  });

  it('is spelled out once in a module, on whichever page comes first', () => {
    const index = filesWith({}).get(indexFile) ?? '';
    const files = {[pageFile]: `${pageHead}The CFT meets.`};
    expect(complaintsIn('acronym', files)).to.have.length(1);
    const spelled = index.replace('The story', 'A child and family team (CFT). The story');
    expect(complaintsIn('acronym', {...files, [indexFile]: spelled})).to.deep.equal([]);
  });
});
