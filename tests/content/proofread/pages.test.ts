// Do pages keep to the shape of the course? One end to a lesson, one title to a page, a note that says enough.

import {expect} from '@open-wc/testing';
import {
  courseWith,
  filesWith,
  indexFile,
  otherFile,
  pageFile,
  pageHead,
  testFile,
  testHead,
} from '../small-course.ts';
import {choice, complaintsAbout, complaintsIn, named} from './complaints.ts';

const short = ':::short In short\n- Words.\n:::\n';
const otherHead = pageHead.replace('A lapse', 'What now');
const secondLesson = otherHead.replace('lesson: 1', 'lesson: 2');

describe('in-short', () => {
  const complaints = (first: string, second: string, more = {}): string[] =>
    complaintsIn('in-short', {
      [pageFile]: `${pageHead}Words.\n${first}`,
      [otherFile]: `${otherHead}Words.\n${second}`,
      ...more,
    });
  const early =
    'This ":::short" ends no lesson, so a learner takes the lesson for done here. Move it to the last page of the lesson, or make a ":::note" of it.';
  const missing = (lesson: number): string =>
    `Lesson ${lesson} ends on this page without "In short", so nothing of it is said once more. Write ":::short In short" and a few lines at its end.`;

  it('passes one at the end of each lesson', () => {
    expect(complaints('', short)).to.deep.equal([]);
    expect(complaints(short, '', {[otherFile]: secondLesson + short})).to.deep.equal([]);
  });
  it('asks for one at the end of each lesson', () => {
    expect(complaints('', '')).to.deep.equal([`${otherFile}:2: ${missing(1)}`]);
    expect(complaints('', '', {[otherFile]: `${secondLesson}Words.`})).to.deep.equal([
      `${pageFile}:2: ${missing(1)}`,
      `${otherFile}:2: ${missing(2)}`,
    ]);
  });
  it('refuses one in the middle of a lesson, in the opening and in the test', () => {
    expect(complaints(short, short)).to.deep.equal([`${pageFile}:7: ${early}`]);
    const opening = `${filesWith({}).get(indexFile) ?? ''}\n${short}`;
    expect(complaints('', short, {[indexFile]: opening})).to.deep.equal([
      `${indexFile}:14: ${early}`,
    ]);
    expect(complaints('', short, {[testFile]: testHead + short})).to.deep.equal([
      `${testFile}:5: ${early}`,
    ]);
  });
  it('refuses a second one', () => {
    expect(complaints('', short + short)).to.deep.equal([
      `${otherFile}:10: This page has a ":::short" above, and a lesson has one end. Put the lines of both into one.`,
    ]);
  });
});

describe('same-title', () => {
  it('finds two pages of a module that a learner cannot tell apart', () => {
    expect(complaintsIn('same-title', {})).to.deep.equal([]);
    expect(complaintsIn('same-title', {[otherFile]: `${pageHead}Words.`})).to.deep.equal([
      `${otherFile}:2: "A lapse" is the title of ${pageFile} too, so the contents, the search and reports name two pages alike. Give one of them another.`,
    ]);
  });
  it('passes them in two modules', () => {
    const folder = 'course/12-afterward';
    const files = {
      [`${folder}/index.md`]:
        '---\ntitle: B\nlead: C\nbrief: D\nobjectives:\n  "12.1": E\nlessons: [F]\n---\n',
      [`${folder}/01-stay.md`]: `${pageHead.replace('3.3', '12.1')}Words.`,
    };
    expect(courseWith(files).problems).to.deep.equal([]);
    expect(complaintsIn('same-title', files)).to.deep.equal([]);
  });
});

describe('page-objective', () => {
  it('finds an exercise that serves another objective than its page', () => {
    const body = `${choice('What?', '[x] A', 'B')}\n${named('r', 'objective=3.3,3.4', 'What?', '[x] A', 'B')}`;
    expect(complaintsAbout('page-objective', body)).to.deep.equal([
      '10: "#r" serves objective 3.4, and its page says that it serves 3.3 alone. Add 3.4 to "objectives" at the top, or correct "objective=3.4".',
    ]);
    const both = pageHead.replace('3.3', '3.3 3.4');
    expect(complaintsAbout('page-objective', body, both)).to.deep.equal([]);
  });
});

describe('content-note', () => {
  const sentence = 'She told her worker at once, and asked for help that very day. ';
  const head = (notice: string, words: string): string =>
    pageHead.replace('\n---\n', `\nnotice: "${notice}"\nshort: "${words.trim()}"\n---\n`);
  const good = 'This page tells of a lapse.';
  const complaints = (notice: string, words: string, body = 'Words.'): string[] =>
    complaintsAbout('content-note', body, head(notice, words));
  const noticeIs =
    'It says in one neutral sentence what is there: write 1 to 2 sentences, 4 to 30 words.';
  const shortIs =
    'It stands in place of the whole page, and is read in a few breaths: write 2 to 5 sentences, 20 to 70 words.';

  const passed: Readonly<Record<string, readonly [string, string, string?]>> = {
    'a sentence and two': [good, sentence.repeat(2)],
    'two sentences and five': [`${good} You may pass it over.`, sentence.repeat(5)],
    '911 on the page and in short': [good, `Call 911. ${sentence.repeat(2)}`, 'Call 911 first.'],
    '911 as a part of a figure': [good, sentence.repeat(2), '1,911 mothers, 9110 and 3.911.'],
  };
  for (const [name, [notice, words, body]] of Object.entries(passed)) {
    it(`passes ${name}`, () => expect(complaints(notice, words, body)).to.deep.equal([]));
  }

  const unsaid =
    'The page names 911 and its short version does not, so who reads that alone misses the call that saves a life. Say in "short" when to call 911.';
  const found: Readonly<Record<string, readonly [string, string, string, string]>> = {
    'a notice of one word': [
      'Hard.',
      sentence.repeat(2),
      'Words.',
      `-2: "notice" has 1 sentence and 1 word. ${noticeIs}`,
    ],
    'a notice of three sentences': [
      good.repeat(3).replaceAll('.T', '. T'),
      sentence.repeat(2),
      'Words.',
      `-2: "notice" has 3 sentences and 18 words. ${noticeIs}`,
    ],
    'a notice that tells all': [
      'it '.repeat(31),
      sentence.repeat(2),
      'Words.',
      `-2: "notice" has 1 sentence and 31 words. ${noticeIs}`,
    ],
    'a short version of one word': [
      good,
      'Lapse.',
      'Words.',
      `-1: "short" has 1 sentence and 1 word. ${shortIs}`,
    ],
    'a short version of one sentence': [
      good,
      `${'it '.repeat(25)}.`,
      'Words.',
      `-1: "short" has 1 sentence and 25 words. ${shortIs}`,
    ],
    'a short version of six sentences': [
      good,
      sentence.repeat(6),
      'Words.',
      `-1: "short" has 6 sentences and 78 words. ${shortIs}`,
    ],
    'a short version without the 911 of the page': [
      good,
      sentence.repeat(2),
      'Call 911.',
      `-1: ${unsaid}`,
    ],
    'a short version without the 911 of an exercise': [
      good,
      sentence.repeat(2),
      choice('What?', '[x] Call 911', 'B'),
      `-1: ${unsaid}`,
    ],
    'a short version with another 911': [
      good,
      `911,000 came. ${sentence.repeat(2)}`,
      'Call 911.',
      `-1: ${unsaid}`,
    ],
  };
  for (const [name, [notice, words, body, ...expected]] of Object.entries(found)) {
    it(`finds ${name}`, () => expect(complaints(notice, words, body)).to.deep.equal(expected));
  }

  it('leaves figures to the page, where their source stands', () => {
    const figures = (notice: string, words: string): string[] =>
      complaintsAbout('uncited-figure', 'Words. [@menon-2018]', head(notice, words));
    const mend =
      'has no source, so a reader cannot trust it or look it up. Say it without the figure here, and give the figure on the page, beside its source.';
    expect(figures(good, 'Call 911, give naloxone; text 988 anytime.')).to.deep.equal([]);
    expect(figures('It tells of 35 percent.', 'They asked 516 clinicians.')).to.deep.equal([
      `-2: "35 percent" ${mend}`,
      `-1: "516 clinicians" ${mend}`,
    ]);
  });
});
