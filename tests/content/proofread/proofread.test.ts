// What becomes of a complaint? Its level, its order, the excuse of an author, and its silence behind a mistake.

import {expect} from '@open-wc/testing';
import {proofread, type Proof} from '../../../src/content/proofread/proofread.ts';
import {levels, type Level, type RuleName} from '../../../src/content/proofread/rules.ts';
import {
  courseFile,
  courseWith,
  filesWith,
  indexFile,
  otherFile,
  pageFile,
  pageHead,
  sourcesFile,
} from '../small-course.ts';
import {complaintsAbout, complaintsIn, language, languageFile} from './complaints.ts';

const rule = 'person-first';

function proofOf(body: string, level: Level = 'error', head = pageHead): Proof {
  const only = Object.fromEntries(
    Object.keys(levels).map(
      name => [name, name === rule || name === 'excuse' ? level : 'off'] as const,
    ),
  ) as unknown as Readonly<Record<RuleName, Level>>;
  return proofread(filesWith({[languageFile]: language, [pageFile]: head + body}), only);
}

const placesIn = (proof: Proof): string[] =>
  proof.problems.map(problem => `${problem.rule} ${problem.line - 5}`);

describe('the proofreader', () => {
  it('says the rule and the level as set in one place', () => {
    expect(proofOf('An addict.', 'warning').problems).to.have.length(1);
    expect(proofOf('An addict.', 'warning').problems[0]).to.include({rule, level: 'warning'});
    expect(proofOf('An addict.', 'error').problems[0]).to.include({rule, level: 'error'});
    expect(proofOf('An addict.', 'off').problems).to.deep.equal([]);
  });

  it('orders what it says by file and line', () => {
    const {problems} = proofread(
      filesWith({
        [languageFile]: language,
        [otherFile]: `${pageHead}An addict.\n`,
        [pageFile]: `${pageHead}Words.\n\nAn addict.\n\nAn addict, an addict.\n`,
      }),
    );
    const found = problems.filter(problem => problem.rule === rule);
    expect(found.map(({file, line}) => [file, line])).to.deep.equal([
      [pageFile, 8],
      [pageFile, 10],
      [pageFile, 10],
      [otherFile, 6],
    ]);
  });

  it('says nothing of files that cannot be read, since the compiler does', () => {
    const broken = {[pageFile]: 'An addict.', [indexFile]: 'An addict.', [sourcesFile]: ': ['};
    expect(complaintsIn(rule, broken)).to.deep.equal([]);
  });
});

describe('an excuse', () => {
  const excused: Readonly<Record<string, string>> = {
    'on the line before': '<!-- excuse person-first: the word is what is taught -->\nAn addict.',
    'with empty lines between': '<!-- excuse person-first: taught -->\n\nAn addict.',
    'behind another comment': '<!-- excuse person-first: taught -->\n<!-- why? -->\nAn addict.',
    'on the same line':
      '| A | B |\n| --- | --- |\n| An addict <!-- excuse person-first: taught --> | x |',
    'for all that the line breaks': '<!-- excuse person-first: taught -->\nAddicts, addicts.',
    'within a list': '- One\n<!-- excuse person-first: taught -->\n- An addict',
    'within a question':
      ':::choice {#x}\nWho?\n\n- [x] One\n  > Yes.\n<!-- excuse person-first: taught -->\n- [ ] An addict\n  > No.\n:::',
  };
  for (const [where, body] of Object.entries(excused)) {
    it(`${where} counts, and is listed`, () => {
      const {problems, excuses} = proofOf(body);
      expect(problems).to.deep.equal([]);
      expect(excuses.map(excuse => excuse.rule)).to.deep.equal([rule]);
      expect(excuses[0]?.reason).to.match(/taught$/);
    });
  }

  it('stands in front matter as a comment of YAML', () => {
    const head = pageHead.replace(
      'title: A lapse',
      '# excuse person-first: taught\ntitle: An addict',
    );
    const {problems, excuses} = proofOf('Words.', 'error', head);
    expect(problems).to.deep.equal([]);
    expect(excuses.map(({line, covers}) => [line, covers])).to.deep.equal([[2, 3]]);
  });

  it('covers one line only', () => {
    expect(
      placesIn(proofOf('<!-- excuse person-first: taught -->\nAn addict,\nan addict.')),
    ).to.deep.equal(['person-first 3']);
  });

  const refused: Readonly<Record<string, readonly [string, string]>> = {
    'excuses nothing': [
      '<!-- excuse person-first: taught -->\nWords.',
      '1: Nothing on line 7 breaks the rule "person-first", so this excuses nothing: delete it, or move it to the line before the one that it is for.',
    ],
    'names no rule': [
      'Words.\n<!-- excuse -->',
      '2: This excuse excuses nothing, since it needs a rule and a reason: write "<!-- excuse rule-name: the reason -->", with the name that stands behind the message.',
    ],
    'gives no reason': [
      '<!-- excuse person-first -->\nAn addict.',
      '1: This excuse excuses nothing, since it needs a rule and a reason: write "<!-- excuse rule-name: the reason -->", with the name that stands behind the message.',
    ],
    'names an unknown rule': [
      '<!-- excuse people-first: taught -->\nAn addict.',
      '1: This excuse excuses nothing, since there is no rule "people-first": write "<!-- excuse rule-name: the reason -->", with the name that stands behind the message.',
    ],
  };
  for (const [what, [body, message]] of Object.entries(refused)) {
    it(`that ${what} is a complaint itself`, () => {
      expect(complaintsAbout('excuse', body)).to.deep.equal([message]);
    });
  }
});

describe('while a file cannot be read, its own mistake is the only one', () => {
  const [course = '', index = ''] = [courseFile, indexFile].map(file => filesWith({}).get(file));
  const circles = (name: string, more: string): string =>
    `:::circles {#${name}${more}}\nWho?\n\n| A | B | C | D | E |\n| - | - | - | - | - |\n| Grandma | Mother | All | own | inner |\n\n- Friday?\n  > Grandma.\n:::\n`;
  const files = {
    [courseFile]: course.replace('\n---\n', '\nofficial:\n  "3.3": Understand it.\n---\n'),
    'course/glossary.md': '**Lapse**: one use.\n',
    [pageFile]: `${pageHead}A lapse. [@menon-2018; @larimer-1999]\n\n${circles('first', '')}`,
    [otherFile]: `${pageHead.replace('A lapse', 'What now')}The CFT.\n\n${circles('second', ' earlier=first')}\n:::short In short\n- Words.\n:::\n`,
  };
  const silent: readonly RuleName[] = [
    'unused-source',
    'unused-term',
    'objective-coverage',
    'in-short',
    'acronym',
    'excuse',
  ];

  it('and all of it is told as soon as the file can be', () => {
    expect(courseWith(files).problems).to.deep.equal([]);
    expect(complaintsIn('acronym', files)).to.have.length(1);
    expect(complaintsIn('objective-coverage', files)).not.to.deep.equal([]);
  });
  for (const [file, broken] of Object.entries({
    [indexFile]: index.replace('brief', 'brif'),
    [pageFile]: `---\ntitle: A\n---\n<!-- excuse acronym: spelled out above -->\n${files[pageFile]}`,
  })) {
    it(file, () => {
      const slipped = {...files, [file]: broken};
      expect(courseWith(slipped).problems.map(problem => problem.file)).to.deep.equal([file, file]);
      for (const rule of silent) expect(complaintsIn(rule, slipped), rule).to.deep.equal([]);
    });
  }
});
