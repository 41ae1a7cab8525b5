// Is every slip in front matter and in sources.yaml named with its line?

import {expect} from '@open-wc/testing';
import {
  asking,
  courseFile,
  courseWith,
  indexFile,
  pageFile,
  pageHead,
  pageNamed,
  problemsIn,
  sourcesFile,
  testFile,
} from './small-course.ts';

const title = 'Expected a title, such as "title: A lapse at 30 days"';
const keys = 'Known are title, lesson, objectives, notice, short, minutes, handout.';

const noted = (more: string): string =>
  pageHead.replace('\n---\n', `\nnotice: It tells of a hard day.\n${more}\n---\n`) + 'Words.';

/** A whole page with its problems. */
const pages: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'no front matter': [
    'Words.',
    '1: Expected front matter: begin the file with a line "---", "title: …" and a line "---".',
  ],
  'front matter behind words': [
    'Words.\n---\ntitle: A\n---',
    '1: Expected front matter: begin the file with a line "---", "title: …" and a line "---".',
  ],
  'front matter that is never closed': [
    '---\ntitle: A\nWords.',
    '1: The front matter is never closed: write a line "---" after its last line.',
  ],
  'empty front matter': [
    '---\n---\nWords.',
    `2: "title": ${title}, found nothing.`,
    '2: "lesson": Expected the lesson\'s number, such as "lesson: 4", found nothing.',
    '2: "objectives": Expected the objectives that the page serves, such as "objectives: 3.3 3.4", found nothing.',
  ],
  'a missing key': [
    pageHead.replace('title: A lapse\n', '') + 'Words.',
    `2: "title": ${title}, found nothing.`,
  ],
  'an empty key': [
    pageHead.replace('A lapse', '""') + 'Words.',
    `2: "title": ${title}, found nothing.`,
  ],
  'a list for words': [
    pageHead.replace('A lapse', '[A, B]') + 'Words.',
    `2: "title": ${title}, found a list.`,
  ],
  'an unknown key': [
    pageHead.replace('lesson: 1', 'lesson: 1\nlayout: wide') + 'Words.',
    `4: Unknown key "layout". ${keys}`,
  ],
  'a short version that nothing offers': [
    pageHead.replace('lesson: 1', 'lesson: 1\nshort: In short.') + 'Words.',
    '4: A short version needs the sentence that offers it: write "notice: …" above it.',
  ],
  'a key twice': [
    pageHead.replace('lesson: 1', 'lesson: 1\nlesson: 1') + 'Words.',
    '4: Map keys must be unique. Delete one of the two.',
  ],
  'a colon in words': [
    pageHead.replace('A lapse', 'A lapse: one night') + 'Words.',
    '2: Nested mappings are not allowed in compact mappings. Where words hold ": " or " #", or begin with a sign, put them in double quotes.',
  ],
  'a reference': [
    pageHead.replace('A lapse', '&a A').replace('"3.3"', '*a') + 'Words.',
    '4: Write the words again instead of a reference with "*".',
  ],
  'a list as a key': [
    pageHead.replace('lesson', '[lesson]') + 'Words.',
    '3: Expected a word before ":", found a list.',
  ],
  'a lesson in words': [
    pageHead.replace('lesson: 1', 'lesson: one') + 'Words.',
    '3: "lesson": Expected the lesson\'s number, such as "lesson: 4", found "one".',
  ],
  'a lesson out of range': [
    pageHead.replace('lesson: 1', 'lesson: 2') + 'Words.',
    "3: Expected a lesson from 1 to 1, as listed in the module's index.md, found 2.",
  ],
  'a lesson of zero': [
    pageHead.replace('lesson: 1', 'lesson: 0') + 'Words.',
    "3: Expected a lesson from 1 to 1, as listed in the module's index.md, found 0.",
  ],
  'an unknown objective': [
    pageHead.replace('3.3', '3.3 3.9') + 'Words.',
    '4: This module has no objective "3.9"; it has 3.3, 3.4.',
  ],
  'minutes in words': [
    pageHead.replace('lesson: 1', 'lesson: 1\nminutes: few') + 'Words.',
    '4: "minutes": Expected whole minutes from 1 to 60, such as "minutes: 6", found "few".',
  ],
  'no minutes': [
    pageHead.replace('lesson: 1', 'lesson: 1\nminutes: 0') + 'Words.',
    '4: "minutes": Expected whole minutes from 1 to 60, such as "minutes: 6", found "0".',
  ],
  'more minutes than a page takes': [
    pageHead.replace('lesson: 1', 'lesson: 1\nminutes: 61') + 'Words.',
    '4: "minutes": Expected whole minutes from 1 to 60, such as "minutes: 6", found "61".',
  ],
  ...Object.fromEntries(
    [
      '<b>',
      '**bold**',
      '*so*',
      '`code`',
      '~~no~~',
      '[site](https://a.example)',
      '[@menon-2018]',
      '(@menon-2018)',
      '{speech}',
      '&nbsp;',
    ].flatMap(markup =>
      [['title', 2, ''] as const, ['notice', 3, 'A lapse\nnotice: '] as const].map(
        ([key, line, before]) => [
          `${markup} in a ${key}`,
          [
            pageHead.replace('A lapse', `${before}Words ${markup}`) + 'Words.',
            `${line}: Expected plain words, found "${markup}": what stands here is shown as typed. Delete the signs.`,
          ],
        ],
      ),
    ),
  ),
  'a list for a short version': [
    noted('short: |\n  - One.\n  - Two.'),
    '6: Expected one paragraph without links in "short", found "- One.": lists, headings and links stay on the page.',
  ],
  'two paragraphs for a short version': [
    noted('short: |\n  One.\n\n  Two.'),
    '6: Expected one paragraph without links in "short", found "Two.": lists, headings and links stay on the page.',
  ],
  'an address in a short version': [
    noted('short: See https://a.example'),
    '6: Expected one paragraph without links in "short", found "https://a.example": lists, headings and links stay on the page.',
  ],
};

describe('An author who slips in front matter reads where and what', () => {
  for (const [name, [page, ...expected]] of Object.entries(pages)) {
    it(name, () => {
      expect(problemsIn(pageFile, courseWith({[pageFile]: page}))).to.deep.equal(expected);
    });
  }

  it('takes a single objective as typed, also 3.10', () => {
    const page = pageHead.replace('"3.3"', '3.10');
    expect(problemsIn(pageFile, courseWith({[pageFile]: `${page}Words.`}))).to.deep.equal([
      '4: This module has no objective "3.10"; it has 3.3, 3.4.',
    ]);
  });

  it('takes minutes as its author states them', () => {
    const page = pageHead.replace('lesson: 1', 'lesson: 1\nminutes: 12');
    expect(pageNamed('a-lapse', courseWith({[pageFile]: `${page}Words.`})).minutes).to.equal(12);
  });

  it("takes a page's title with typographic quotes", () => {
    const page = pageHead.replace('A lapse', `'"It''s" & <you>'`);
    expect(pageNamed('a-lapse', courseWith({[pageFile]: `${page}Words.`})).title).to.equal(
      '“It’s” & <you>',
    );
  });
});

const moduleMatter = (changed: string, into: string): string =>
  `---
title: Case Planning in Recovery
lead: What must stand around her?
brief: Short.
path:
  - label: Day 30
    text: The children join her.
  - label: One night
    text: A party.
    bend: true
objectives:
  "3.3": Explain how recovery grows.
lessons:
  - One
---
`.replace(changed, into);

const modules: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'an objective of another module': [
    moduleMatter('"3.3"', '"3.3": A.\n  "4.1"'),
    '13: Expected an objective of module 3, such as "3.1", found "4.1".',
  ],
  'an objective without number': [
    moduleMatter('"3.3": Explain', '"3.3": A.\n  grow: Explain'),
    '13: "objectives.grow": Expected the number of an objective, such as "3.1", as the key.',
  ],
  'a gap in "brief" that nothing fills': [
    moduleMatter('Short.', '"{minute} minutes, {lessons}."'),
    '4: "brief": Expected no "{…}" but "{minutes}" and "{lessons}", found "{minute} minutes, {lessons}.".',
  ],
  'markup in a lesson': [
    moduleMatter('- One', '- "**One**"'),
    '14: Expected plain words, found "**One**": what stands here is shown as typed. Delete the signs.',
  ],
  'a lesson without page': [
    moduleMatter('- One', '- One\n  - Two'),
    '15: Lesson 2, "Two", has no page: write one with "lesson: 2", or delete the lesson.',
  ],
  'no lessons': [moduleMatter('\n  - One', ' []'), '13: "lessons": Expected one lesson or more.'],
  'lessons that are no list': [
    moduleMatter('\n  - One', ' One'),
    '13: "lessons": Expected a list of the titles of the lessons, found "One".',
  ],
  'an unknown key in a path': [
    moduleMatter('bend', 'bends'),
    '10: "path.1": Unknown key "bends". Known are label, text, bend, here.',
  ],
  'a point without words': [
    moduleMatter('    text: A party.\n', ''),
    '8: "path.1.text": Expected what happened then, found nothing.',
  ],
  'a flag that is neither': [
    moduleMatter('true', 'yes'),
    '10: "path.1.bend": Expected "true" or "false", found "yes".',
  ],
  'a path of one point': [
    moduleMatter(/ {2}- label: One[^]*true\n/.exec(moduleMatter('', ''))?.[0] ?? '', ''),
    '5: "path": Expected two points or more.',
  ],
};

describe('An author who slips in a module reads where and what', () => {
  for (const [name, [index, ...expected]] of Object.entries(modules)) {
    it(name, () => {
      expect(problemsIn(indexFile, courseWith({[indexFile]: index}))).to.deep.equal(expected);
    });
  }
});

const number = 'Expected how many questions it asks, such as "questions: 12"';
const tests: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'no front matter': [
    'Words.\n\n',
    '1: Expected front matter: begin the file with a line "---", "title: …" and a line "---".',
  ],
  'no title': [
    '---\nquestions: 2\n---\n',
    '2: "title": Expected a title, such as "title: Test of Module 3", found nothing.',
  ],
  'no number of questions': ['---\ntitle: A\n---\n', `2: "questions": ${number}, found nothing.`],
  'a number in words': [
    '---\ntitle: A\nquestions: twelve\n---\n',
    `3: "questions": ${number}, found "twelve".`,
  ],
  'no question at all': [
    '---\ntitle: A\nquestions: 0\n---\n',
    `3: "questions": ${number}, found "0".`,
  ],
  'more questions than anyone takes': [
    '---\ntitle: A\nquestions: 100\n---\n',
    `3: "questions": ${number}, found "100".`,
  ],
  'a key of a page': [
    '---\ntitle: A\nlesson: 1\nquestions: 2\n---\n',
    '3: Unknown key "lesson". Known are title, questions.',
  ],
};

describe('An author who slips in the front matter of a test reads where and what', () => {
  for (const [name, [head, ...expected]] of Object.entries(tests)) {
    it(name, () => {
      const test = head + asking('one') + asking('two');
      expect(problemsIn(testFile, courseWith({[testFile]: test}))).to.deep.equal(expected);
    });
  }
});

const course = (changed: string, into: string): string =>
  `---
title: A course
code: "508804"
version: "0.1.0"
language: en-US
pass: 80
provider: An agency
help: ""
official:
  "3.3": Understand it.
---
`.replace(changed, into);

describe('An author who slips in course.md reads where and what', () => {
  const slips: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
    'a version of two numbers': [
      '0.1.0',
      '0.1',
      '4: "version": Expected a version of three numbers, such as "0.1.0", found "0.1".',
    ],
    'a pass mark over 100': [
      'pass: 80',
      'pass: 101',
      '6: "pass": Expected a pass mark in percent from 0 to 100, found "101".',
    ],
    'markup in what the agency says': [
      'An agency',
      'An <b>agency</b>',
      '7: Expected plain words, found "<b>": what stands here is shown as typed. Delete the signs.',
    ],
    'a language that is none': [
      'en-US',
      'English',
      '5: "language": Expected a language, such as "en-US", found "English".',
    ],
    'official words of no objective': [
      '3.3',
      '3.9',
      '10: No module has an objective "3.9": correct the number, or delete the line.',
    ],
  };
  for (const [name, [from, to, ...expected]] of Object.entries(slips)) {
    it(name, () => {
      const {problems} = courseWith({[courseFile]: course(from, to)});
      const errors = problems.filter(({level}) => level === 'error');
      expect(errors.map(({line, message}) => `${line}: ${message}`)).to.deep.equal(expected);
    });
  }

  it('is warned, not stopped, while the agency has no provider, help or hotline', () => {
    const {problems} = courseWith({[courseFile]: course('', '')});
    expect(problems).to.deep.equal([
      {
        file: courseFile,
        line: 2,
        level: 'warning',
        message: '"hotline" is not set: the course says "ask your training coordinator" instead.',
      },
      {
        file: courseFile,
        line: 8,
        level: 'warning',
        message: '"help" is not set: the course says "ask your training coordinator" instead.',
      },
    ]);
  });
});

describe('An author who slips in sources.yaml reads where and what', () => {
  const slips: Readonly<Record<string, readonly [string, ...string[]]>> = {
    'a key in capitals': [
      'Menon:\n  title: A\n  by: B\n  year: 2018',
      '1: "Menon": Expected a name of lower-case letters, digits and hyphens, such as "menon-2018", as the key.',
    ],
    'a source without year': [
      'menon:\n  title: A\n  by: B',
      '1: "menon.year": Expected its year, or "n.d.", found nothing.',
    ],
    'an unknown key': [
      'menon:\n  title: A\n  by: B\n  doi: C\n  year: 2018',
      '4: "menon": Unknown key "doi". Known are title, by, in, year, url, classic.',
    ],
    'an address without a lock': [
      'menon:\n  title: A\n  by: B\n  year: 2018\n  url: http://a.example',
      '5: "menon.url": Expected an address that begins with "https://", found "http://a.example".',
    ],
    'markup in a title': [
      'menon:\n  title: A <i>b</i>\n  by: B\n  year: 2018',
      '2: Expected plain words, found "<i>": what stands here is shown as typed. Delete the signs.',
    ],
    'a key twice': [
      'menon:\n  title: A\n  by: B\n  year: 2018\nmenon:\n  title: A\n  by: B\n  year: 2018',
      '5: Map keys must be unique. Delete one of the two.',
    ],
    'a title with a colon': [
      'menon:\n  title: A: B\n  by: B\n  year: 2018',
      '2: Nested mappings are not allowed in compact mappings. Where words hold ": " or " #", or begin with a sign, put them in double quotes.',
    ],
    'words instead of keys': [
      'menon: A, 2018',
      '1: "menon": Expected the keys title, by, in, year, url, classic, found "A, 2018".',
    ],
  };
  for (const [name, [sources, ...expected]] of Object.entries(slips)) {
    it(name, () => {
      expect(problemsIn(sourcesFile, courseWith({[sourcesFile]: sources}))).to.deep.equal(expected);
    });
    it(`${name}, and of no page that cites one of them`, () => {
      const key = /^\w+/.exec(sources)?.[0] ?? '';
      const cites = {[sourcesFile]: sources, [pageFile]: `${pageHead}Words. [@${key}]`};
      expect(courseWith(cites).problems.map(({file}) => file)).to.deep.equal(
        expected.map(() => sourcesFile),
      );
    });
  }
});
