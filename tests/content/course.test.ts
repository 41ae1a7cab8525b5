// Do files become modules, pages and an opening, whatever their number, and do names stay the only ones?

import {expect} from '@open-wc/testing';
import {compile} from '../../src/content/compile.ts';
import {
  asking,
  courseFile,
  courseSaying,
  courseWith,
  folder,
  htmlOf,
  indexFile,
  namesOfOneCode,
  otherFile,
  pageFile,
  pageHead,
  pageNamed,
  parsed,
  problemsIn,
  sourcesFile,
  testFile,
  testHead,
} from './small-course.ts';

const secondModule = {
  'course/12-afterward/index.md': `---
title: Afterward
lead: What now?
brief: Short.
objectives:
  "12.1": Stay.
lessons:
  - One
---
`,
  'course/12-afterward/01-stay.md':
    '---\ntitle: Stay\nlesson: 1\nobjectives: "12.1"\n---\nWords.\n',
};
const stayFile = 'course/12-afterward/01-stay.md';

describe('A course', () => {
  it('is compiled without a problem', () => {
    expect(courseWith({}).problems).to.deep.equal([]);
  });

  it('has what its front matter says', () => {
    const {modules, ...general} = courseWith({}).course;
    expect(general).to.deep.equal({
      title: 'A course',
      code: '508804',
      version: '0.1.0',
      language: 'en-US',
      pass: 80,
      provider: 'An agency',
      help: 'help@agency.example',
      hotline: '1-800-000-0000',
      writing: 'lms',
      mirror: {rules: [], allowed: []},
      elsewhere: [],
    });
    expect(modules).to.have.lengthOf(1);
  });

  it('has its modules by number and its pages by the order of their files', () => {
    const {course, texts, problems} = courseWith(secondModule);
    expect(problems).to.deep.equal([]);
    expect(course.modules.map(({id, number}) => [id, number])).to.deep.equal([
      ['case-planning-in-recovery', 3],
      ['afterward', 12],
    ]);
    expect(course.modules[0]?.objectives).to.deep.equal([
      {id: '3.3', text: 'Explain how recovery grows.'},
      {id: '3.4', text: 'Write a case plan.'},
    ]);
    expect(course.modules[0]?.pages.map(({id, lesson}) => [id, lesson])).to.deep.equal([
      ['case-planning-in-recovery-opening', 0],
      ['a-lapse', 1],
      ['what-now', 1],
    ]);
    expect(texts.map(({module, prose}) => [module, prose.length])).to.deep.equal([
      ['case-planning-in-recovery', 3],
      ['afterward', 2],
    ]);
    expect(texts[1]?.prose[1]).to.equal('<p>Words.</p>');
  });

  it('does not depend on the order in which its files are read', () => {
    const names = Object.entries(secondModule).reverse();
    const files = new Map(names);
    for (const name of [otherFile, pageFile]) files.set(name, `${pageHead}Words of ${name}.`);
    const forward = compile(files);
    const backward = compile(new Map([...files].reverse()));
    expect(backward).to.deep.equal(forward);
  });

  it('is the same course from the same files', () => {
    expect(JSON.stringify(courseWith({}))).to.equal(JSON.stringify(courseWith({})));
  });

  it('tells "About this course" with the sources that it cites', () => {
    const head = '---\ntitle: A\ncode: "1"\nversion: 0.1.0\nlanguage: en-US\npass: 80\n---\n';
    const {about} = courseWith({[courseFile]: `${head}## Whose\n\nOurs. [@menon-2018]`});
    expect(about).to.equal(
      '<h2>Whose</h2><p>Ours.<sup><a href="#source-menon-2018" aria-label="Source 1">1</a></sup></p><section class="sources" aria-labelledby="about_sources"><h2 id="about_sources">Sources on this page</h2><ol><li id="source-menon-2018">Menon and Kandasamy, Relapse prevention, Indian Journal of Psychiatry, 2018.</li></ol></section>',
    );
  });
});

/** Files that are added or changed, the file that is complained about, and the complaint. */
const slips: Readonly<
  Record<string, readonly [Readonly<Record<string, string | undefined>>, string, ...string[]]>
> = {
  'no course.md': [
    {[courseFile]: undefined},
    courseFile,
    '1: Expected front matter: begin the file with a line "---", "title: …" and a line "---".',
  ],
  'no module': [
    {[indexFile]: undefined, [pageFile]: undefined, [otherFile]: undefined},
    courseFile,
    '1: The course has no module: make a folder such as "course/1-first-steps".',
  ],
  'a module without index.md': [
    {[indexFile]: undefined},
    indexFile,
    `1: This module has no opening: write the file "${indexFile}".`,
  ],
  'a folder without number': [
    {'course/afterward/index.md': 'Words.'},
    'course/afterward/index.md',
    '1: Expected a module\'s folder such as "course/3-case-planning-in-recovery", found "course/afterward".',
  ],
  'a folder inside a module': [
    {[`${folder}/more/05-more.md`]: 'Words.'},
    `${folder}/more/05-more.md`,
    `1: Expected a module's folder such as "course/3-case-planning-in-recovery", found "${folder}/more".`,
  ],
  'a page without number': [
    {[`${folder}/more.md`]: 'Words.'},
    `${folder}/more.md`,
    '1: Expected a page\'s file name such as "05-a-lapse.md" (number, then lower-case letters, digits and hyphens), found "more.md".',
  ],
  'a page in capitals': [
    {[`${folder}/05-More.md`]: 'Words.'},
    `${folder}/05-More.md`,
    '1: Expected a page\'s file name such as "05-a-lapse.md" (number, then lower-case letters, digits and hyphens), found "05-More.md".',
  ],
  'a page beside course.md': [
    {'course/05-more.md': 'Words.'},
    'course/05-more.md',
    "1: Expected a page in a module's folder, found it beside course.md: move it there.",
  ],
  'a test beside course.md': [
    {'course/test.md': testHead},
    'course/test.md',
    "1: Expected a page in a module's folder, found it beside course.md: move it there.",
  ],
  'a page named as the test': [
    {
      [testFile]: testHead + asking('one') + asking('two'),
      [`${folder}/05-case-planning-in-recovery-test.md`]: `${pageHead}Words.`,
    },
    `${folder}/05-case-planning-in-recovery-test.md`,
    `1: The page name "case-planning-in-recovery-test" is taken by ${testFile}: each must be the only one in the course.`,
  ],
  'a page name that is taken': [
    {[`${folder}/05-a-lapse.md`]: `${pageHead}Words.`},
    `${folder}/05-a-lapse.md`,
    `1: The page name "a-lapse" is taken by ${pageFile}: each must be the only one in the course.`,
  ],
  'a module number that is taken': [
    {
      ...secondModule,
      'course/3-more/index.md': secondModule['course/12-afterward/index.md'].replace('12.1', '3.1'),
      'course/3-more/01-more.md': pageHead.replace('3.3', '3.1') + 'Words.',
    },
    'course/3-more/index.md',
    '1: The module number "3" is taken by course/3-case-planning-in-recovery/index.md: each must be the only one in the course.',
  ],
  'a page of an earlier lesson behind a later one': [
    {
      [indexFile]:
        '---\ntitle: A\nlead: B\nbrief: C\nobjectives:\n  "3.3": D\nlessons: [E, F]\n---\n',
      [pageFile]: pageHead.replace('lesson: 1', 'lesson: 2') + 'Words.',
    },
    otherFile,
    `3: This page of lesson 1 stands behind "${pageFile}" of lesson 2: correct the lesson or the file's number.`,
  ],
  'a question in course.md': [
    {
      [courseFile]:
        '---\ntitle: A\ncode: "1"\nversion: 0.1.0\nlanguage: en-US\npass: 80\nprovider: A\nhelp: A\nhotline: A\n---\n\n:::reflect {#a}\nWhat now?\n:::',
    },
    courseFile,
    '12: Expected words only in course.md, found a question: put it on a page of a module.',
  ],
  // From the second module, which may be given alone, into the first.
  ...Object.fromEntries(
    [
      ['a page', '../3-case-planning-in-recovery/01-a-lapse.md', pageFile] as const,
      ['a page, by its name alone', '01-a-lapse.md', pageFile] as const,
      ['the opening', '../3-case-planning-in-recovery/index.md', indexFile] as const,
    ].map(([name, link, found]) => [
      `a link to ${name} of another module`,
      [
        {...secondModule, [stayFile]: `${secondModule[stayFile]}[a](${link})`},
        stayFile,
        `7: The link "${link}" leads to "${found}", and whoever is given another module alone does not have that page. Delete the link, and name that module in words.`,
      ],
    ]),
  ),
};

describe('An author who slips in files and names reads where and what', () => {
  for (const [name, [changed, file, ...expected]] of Object.entries(slips)) {
    it(name, () => {
      expect(problemsIn(file, courseWith(changed))).to.deep.equal(expected);
    });
  }

  it('leaves README.md and other files alone', () => {
    const {problems} = courseWith({
      'course/README.md': ':::choice',
      'course/theme.css': ':root {}',
      'notes.md': '#',
    });
    expect(problems).to.deep.equal([]);
  });

  it('does without sources while it cites none', () => {
    expect(courseWith({[sourcesFile]: undefined}).problems).to.deep.equal([]);
  });

  it('reads of two activities in two files that share a name', () => {
    const activity = ':::reflect {#point-of-failure}\nWhat now?\n:::';
    const compiled = courseWith({
      [pageFile]: `${pageHead}${activity}`,
      [otherFile]: `${pageHead}\n\n${activity}`,
    });
    expect(problemsIn(otherFile, compiled)).to.deep.equal([
      `8: The name "#point-of-failure" is taken by ${pageFile}:6: each must be the only one in the course.`,
    ]);
  });

  it('reads of an activity with a name that the page around it has', () => {
    for (const name of ['support', 'source-menon-2018']) {
      const compiled = courseSaying(`:::reflect {#${name}}\nWhat now?\n:::\n`);
      expect(problemsIn(pageFile, compiled)).to.deep.equal([
        `6: The name "#${name}" is taken by the player itself: give the exercise another, such as "#my-${name}".`,
      ]);
    }
  });

  it('reads of two activities that are kept under the same short code', () => {
    const [first, second] = namesOfOneCode();
    const ask = (name: string): string => `:::reflect {#${name}}\nWhat now?\n:::\n`;
    expect(problemsIn(pageFile, courseSaying(ask(first) + ask(second)))).to.deep.equal([
      `9: The activity name "${second}" is kept under the same short code as "${first}" of ${pageFile}:6: change the newer one.`,
    ]);
  });
});

describe('The opening of a module', () => {
  const opening = (changed: Readonly<Record<string, string>> = {}): HTMLElement =>
    parsed(htmlOf('case-planning-in-recovery-opening', courseWith(changed)));
  const words = (root: ParentNode, selector: string): string[] =>
    [...root.querySelectorAll(selector)].map(element => element.textContent);

  it('says lead, time, own words, objectives and terms, in this order', () => {
    const page = opening();
    expect([...page.children].map(child => child.className || child.localName)).to.deep.equal([
      'lead',
      'meta brief',
      'p',
      'two wide',
    ]);
    expect(words(page, '.lead, .brief, .lead ~ p:not(.brief)')).to.deep.equal([
      'What must stand around her?',
      'About 5 minutes in one short lesson. What you need, what is reported, what stays private, how to get help · Skip to Start',
      'The story so far.',
    ]);
    expect(page.querySelector('.brief a')?.getAttribute('href')).to.equal('#before-you-start');
    expect(words(page, '#before-you-start h2')).to.deep.equal(['Before you start']);
    expect(words(page, '.aims li')).to.deep.equal([
      'Explain how recovery grows.',
      'Write a case plan.',
    ]);
    expect(words(page, '.terms dt')).to.deep.equal([
      'Time',
      'You need',
      'To finish',
      'Your employer sees',
      'Not reported',
      'Help',
      'Child abuse hotline',
      'Provided by',
    ]);
  });

  it('names the pass mark and the answers that are told only where there is a test, and hard parts only where there are some', () => {
    const head = pageHead.replace('\n---\n', '\nnotice: It is hard.\n---\n');
    const test = testHead + asking('one') + asking('two');
    const page = opening({[pageFile]: `${head}Words.`, [testFile]: test});
    const [time, , finish, seen] = words(page, '.terms dd');
    expect(time).to.equal('One lesson and a test, about 5 minutes in all.');
    expect(finish).to.contain('Then pass the module test with 80% or more.');
    expect(seen).to.contain('your answers in the module test');
    expect(words(page, '.terms dt')).to.include('Hard parts');
    const [untimed, , unfinished, unseen] = words(opening(), '.terms dd');
    expect(untimed).to.equal('One lesson, about 5 minutes in all.');
    expect(unfinished).not.to.contain('test');
    expect(unseen).not.to.contain('answers');
  });

  it('sends to the training coordinator while no help is set', () => {
    const head = '---\ntitle: A\ncode: "1"\nversion: 0.1.0\nlanguage: en-US\npass: 80\n---\n';
    expect(words(opening({[courseFile]: head}), '.terms dd').at(-1)).to.equal(
      'Ask your training coordinator.',
    );
  });

  it('is the first page, counted to no lesson, and may hold an activity', () => {
    const {problems, course} = courseWith({
      [indexFile]: `---\ntitle: A\nlead: B\nbrief: C\nobjectives:\n  "3.3": D\nlessons: [E]\n---\n:::reflect {#a}\nWhat now?\n:::`,
    });
    expect(problems).to.deep.equal([]);
    expect(course.modules[0]?.pages[0]?.blocks.map(block => block.kind)).to.deep.equal([
      'prose',
      'reflect',
      'prose',
    ]);
  });

  for (const count of [2, 5, 9]) {
    it(`draws a path of ${count} points that bends, is known up to now, and reaches the edge`, () => {
      const points = Array.from({length: count}, (_, place) =>
        [
          `  - label: Day ${place}`,
          '    text: Words.',
          ...(place % 3 === 1 ? ['    bend: true'] : []),
          ...(place === count - 1 ? ['    here: true'] : []),
        ].join('\n'),
      );
      const index = `---\ntitle: A\nlead: B\nbrief: C\npath:\n${points.join('\n')}\nobjectives:\n  "3.3": D\nlessons: [E]\n---\n`;
      const page = opening({[indexFile]: index});
      expect(words(page, '.path-days li b')).to.have.lengthOf(count);
      expect(page.querySelectorAll('.path-line circle')).to.have.lengthOf(count);
      expect(page.querySelectorAll('.path-days .bend > svg')).to.have.lengthOf(
        Math.ceil((count - 1) / 3),
      );
      const [known = '', toCome = ''] = [...page.querySelectorAll('.path-line path')].map(
        path => path.getAttribute('d') ?? '',
      );
      expect(placesIn(known)).to.deep.equal([...placesIn(known)].sort((a, b) => a - b));
      expect(known).to.match(/^M0 14/);
      expect(toCome).to.match(/H100$/);
      expect(placesIn(toCome)[0]).to.equal(placesIn(known).at(-1));
    });
  }

  it('has no attribute that the security policy forbids', () => {
    const styled = [...opening().querySelectorAll('*')].filter(element =>
      element.getAttributeNames().some(name => name === 'style' || name.startsWith('on')),
    );
    expect(styled).to.deep.equal([]);
  });

  it('takes the minutes of all pages for its own, to the next five', () => {
    const long = courseWith({
      [pageFile]: `${pageHead.replace('lesson: 1', 'lesson: 1\nminutes: 21')}Words.`,
    });
    expect(htmlOf('case-planning-in-recovery-opening', long)).to.contain('About 20 minutes in one');
    expect(pageNamed('what-now', long).minutes).to.equal(1);
  });
});

/** The horizontal positions in a path of M, H and C, in their order. */
function placesIn(path: string): number[] {
  return [...path.matchAll(/([MHC])([^MHC]*)/g)].flatMap(([, command, rest = '']) => {
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    return command === 'H' ? numbers : numbers.filter((_, index) => index % 2 === 0);
  });
}
