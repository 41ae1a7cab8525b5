// How does a handout's Markdown become a document, and which mistakes are named, with file and line?

import {expect} from '@open-wc/testing';
import type {Compiled} from '../../src/content/compile.ts';
import type {DocumentBlock, Handout} from '../../src/export/document.ts';
import {courseWith, problemsIn} from './small-course.ts';

const file = 'course/handouts/01-our-plan.md';
const head = '---\ntitle: Our plan\nfor: families\nabout: "A plan for one day."\n---\n';
/** The line on which the words of `handout(body)` begin. */
const bodyLine = 6;

const withHandout = (source: string): Compiled => courseWith({[file]: source});

function handoutSaying(body: string): Handout {
  const compiled = withHandout(head + body);
  expect(compiled.problems).to.deep.equal([]);
  const [handout] = compiled.handouts;
  if (!handout) throw new Error('There is no handout.');
  return handout;
}

const blocks = (body: string): readonly DocumentBlock[] => handoutSaying(body).document.blocks;

/** "line: message" of the only problem, its line counted from the handout's first line of words. */
function problem(body: string): string {
  const found = problemsIn(file, withHandout(head + body));
  expect(found, body).to.have.lengthOf(1);
  const [line = '', ...message] = (found[0] ?? '').split(': ');
  return `${Number(line) - bodyLine + 1}: ${message.join(': ')}`;
}

describe('a handout', () => {
  it('says whose it is, and in which course', () => {
    const {name, audience, about, document} = handoutSaying('Words.');
    expect({name, audience, about}).to.deep.equal({
      name: 'Our-plan_blank',
      audience: 'families',
      about: 'A plan for one day.',
    });
    const {title, language, note} = document;
    expect({title, language, note}).to.deep.equal({
      title: 'Our plan',
      language: 'en-US',
      note: 'Blank, to fill in together. Course 508804, version 0.1.0.',
    });
  });

  it('for trainers is not blank, and says so in its name too', () => {
    const [handout] = withHandout(`${head.replace('families', 'trainers')}Words.`).handouts;
    expect(handout?.name).to.equal('Our-plan');
    expect(handout?.document.note).to.equal('For trainers. Course 508804, version 0.1.0.');
  });

  it('stands in the order of the numbers of the files', () => {
    const other = 'course/handouts/02-another.md';
    const first = 'course/handouts/00-first.md';
    const {handouts, problems} = courseWith({
      [other]: `${head}Words.`,
      [file]: `${head}Words.`,
      [first]: `${head}Words.`,
    });
    expect(problems).to.deep.equal([]);
    expect(handouts.map(({name}) => name)).to.deep.equal([
      'First_blank',
      'Our-plan_blank',
      'Another_blank',
    ]);
  });

  it('has headings one level above those of a page', () => {
    expect(blocks('## One\n\n### Two\n\n#### Three')).to.deep.equal([
      {kind: 'heading', level: 1, text: 'One'},
      {kind: 'heading', level: 2, text: 'Two'},
      {kind: 'heading', level: 3, text: 'Three'},
    ]);
  });

  it('has paragraphs with labels, small print, and line breaks where they are written', () => {
    const body = '**Red means:** nobody wakes,\nor worse.\n\nOne.  \nTwo "words".\n\n> From us.';
    expect(blocks(body)).to.deep.equal([
      {kind: 'words', label: 'Red means:', text: 'nobody wakes, or worse.'},
      {kind: 'words', text: 'One.\nTwo “words”.'},
      {kind: 'words', look: 'note', text: 'From us.'},
    ]);
  });

  it('has lists, and lines to write on in them and between them', () => {
    expect(blocks('- One\n- ____\n\nThen:\n\n1. ____\n2. Two\n\n____\n____\n\n____')).to.deep.equal(
      [
        {kind: 'list', ordered: false, items: ['One', '']},
        {kind: 'words', text: 'Then:'},
        {kind: 'list', ordered: true, items: ['', 'Two']},
        {kind: 'lines', count: 3},
      ],
    );
  });

  it('has tables with a name, and with room to write', () => {
    expect(
      blocks('Table: Who helps\n\n| Need | Who |\n| --- | --- |\n| Sleep | ____ ____ |'),
    ).to.deep.equal([
      {
        kind: 'table',
        caption: 'Who helps',
        heads: ['Need', 'Who'],
        rows: [['Sleep', '']],
        room: 2,
      },
    ]);
  });

  it('has tables whose rows have headings, in the colors of the moments that they begin with', () => {
    const rows = '| **Green:** well | Rest. |\n| **Red** | 911. |\n| **After** | Thanks. |';
    expect(blocks(`Table: When\n\n| When | What |\n| --- | --- |\n${rows}`)).to.deep.equal([
      {
        kind: 'table',
        caption: 'When',
        heads: ['When', 'What'],
        rows: [
          ['Green: well', 'Rest.'],
          ['Red', '911.'],
          ['After', 'Thanks.'],
        ],
        rowHeads: true,
        tones: ['green', 'red', 'plain'],
      },
    ]);
  });

  it('has rings to write into', () => {
    expect(blocks(':::rings Our children\n- Knows all\n- Knows nothing\n:::')).to.deep.equal([
      {kind: 'rings', middle: 'Our children', names: ['Knows all', 'Knows nothing']},
    ]);
  });

  it('has no notes that authors make for each other', () => {
    expect(blocks('<!-- Ask Pat. -->\n\nWords.')).to.deep.equal([{kind: 'words', text: 'Words.'}]);
  });
});

describe('a mistake in a handout', () => {
  const mistakes: Readonly<Record<string, readonly [string, string]>> = {
    'an empty one': ['', '1: This handout is empty'],
    'a bold word in a sentence': [
      'Call **911** first.',
      '1: A handout holds plain words, found "**911**"',
    ],
    'a link': ['One.\n\nSee [this](https://a.example).', '3: A handout holds plain words'],
    'a picture': ['![A tree](tree.png)', '1: The picture "tree.png" leads to nowhere'],
    HTML: ['<div>One</div>', '1: Expected Markdown, found HTML'],
    'a heading too high': ['# One', '1: Found a "#" heading'],
    'a heading that jumps': ['## One\n\n#### Two', '3: Expected a heading of at most "###"'],
    'a heading too low': [
      '## One\n\n### Two\n\n#### Three\n\n##### Four',
      '7: A handout has headings "##", "###" and "####".',
    ],
    'another line': ['One.\n\n***', '3: Expected "____" for a line to write on, found "***".'],
    code: ['```\nx\n```', '1: A handout is made of headings, paragraphs'],
    'a list in a list': ['- One\n  - Two', '2: A line of a list in a handout holds words only.'],
    'a box': ['- [ ] One', '1: Found a box'],
    'a table without a name': ['| A | B |\n| --- | --- |\n| a | b |', '1: This table has no name'],
    'a name without a table': ['One.\n\nTable: Two\n\nThree.', '3: Expected a table right below'],
    'a column without a heading': [
      'Table: One\n\n| A | |\n| --- | --- |\n| a | b |',
      '3: Each column of a table needs a heading.',
    ],
    'a row without a bold beginning': [
      'Table: One\n\n| A | B |\n| --- | --- |\n| **a** | b |\n| a | b |',
      '5: In this table some rows begin with bold words and some do not',
    ],
    'an activity': ['One.\n\n:::reflect {#why}\nWhy?\n:::', '3: Expected ":::rings'],
    'rings without names': [':::rings Us\n- One\n:::', '1: Expected ":::rings'],
    'a block that is never closed': [
      'One.\n\n:::rings Us\n- One\n- Two',
      '3: ":::rings" is never closed',
    ],
  };
  for (const [what, [body, message]] of Object.entries(mistakes)) {
    it(`is named: ${what}`, () => {
      expect(problem(body)).to.contain(message);
      expect(problem(body).startsWith(message.slice(0, 3))).to.equal(true);
    });
  }

  it('is named: front matter that is missing, mistyped or unknown', () => {
    expect(problemsIn(file, withHandout('Words.'))).to.have.lengthOf(1);
    const other = withHandout(
      '---\ntitle: Our plan\nfor: parents\nabout: x\nprint: yes\n---\nWords.',
    );
    expect(problemsIn(file, other)).to.deep.equal([
      '3: "for": Expected "families" or "trainers", found "parents".',
      '5: Unknown key "print". Known are title, for, about.',
    ]);
  });

  it('is named: a file whose name is none, or is taken', () => {
    const compiled = courseWith({
      'course/handouts/plan.md': `${head}Words.`,
      'course/handouts/02-our-plan.md': `${head}Words.`,
      [file]: `${head}Words.`,
    });
    expect(problemsIn('course/handouts/plan.md', compiled)[0]).to.contain('found "plan.md"');
    expect(problemsIn('course/handouts/02-our-plan.md', compiled)[0]).to.contain(
      `"our-plan" is taken by ${file}`,
    );
  });
});
