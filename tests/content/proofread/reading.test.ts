// How is the reading level measured, and where does the proofreader ask for plainer words?

import {expect} from '@open-wc/testing';
import {passagesIn} from '../../../src/content/proofread/passages.ts';
import {grade, readingOf} from '../../../src/content/proofread/reading-level.ts';
import {sentencesIn, syllablesIn} from '../../../src/content/proofread/sentences.ts';
import {readBlocks} from '../../../src/content/markdown.ts';
import {indexFile, pageFile, pageHead} from '../small-course.ts';
import {complaintsAbout, complaintsIn, linesOf} from './complaints.ts';

describe('syllables', () => {
  const counts: Readonly<Record<number, string>> = {
    1: "child used asked plan there whole these helped does goes closes court moved don't 90",
    2: 'safety placement something needed uses places people being table wanted relapse statement science create houses watches Molly',
    3: 'family families Sonia Alisa disorder violence overdose naloxone somebody idea area actual serious carefully',
    4: 'recovery medication situation diagnosis reliable evaluate',
    6: 'reunification',
  };
  for (const [count, words] of Object.entries(counts)) {
    // "closes" has two; it stands here as the one that spelling alone cannot tell from "goes".
    for (const word of words.split(' ').filter(word => word !== 'closes')) {
      it(`${word}: ${count}`, () => expect(syllablesIn(word)).to.equal(Number(count)));
    }
  }
  it('add up', () => expect(syllablesIn('The family plan, for well-known days.')).to.equal(9));
});

describe('sentences', () => {
  const parted: Readonly<Record<string, readonly string[]>> = {
    'One. Two? Three!': ['One.', 'Two?', 'Three!'],
    '"One." Two (three). "Four?" Five': ['"One."', 'Two (three).', '"Four?"', 'Five'],
    'Dr. Li saw 3.5 of them, e.g. Sam. Then S. Parker left.': [
      'Dr. Li saw 3.5 of them, e.g. Sam.',
      'Then S. Parker left.',
    ],
    'One.\nTwo … three.': ['One.', 'Two … three.'],
    '…': [],
  };
  for (const [text, expected] of Object.entries(parted)) {
    it(text, () => {
      const sentences = sentencesIn(text);
      expect(sentences.map(sentence => sentence.text)).to.deep.equal(expected);
      for (const {text: said, at} of sentences)
        expect(text.slice(at)).to.match(
          new RegExp(`^${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
        );
    });
  }
});

describe('the grade', () => {
  it('is that of Flesch and Kincaid', () => {
    expect(grade({words: 100, sentences: 5, syllables: 150})).to.be.closeTo(9.91, 0.001);
    expect(grade({words: 0, sentences: 0, syllables: 0})).to.equal(0);
  });
  it('counts whole sentences, and no headings or labels', () => {
    const text =
      '## A heading of words.\n\nOne family. Two plans.\n\n- A label\n- A sentence.\n\n| Head | B |\n| --- | --- |\n| cell | A cell. |';
    expect(readingOf(passagesIn(readBlocks(text, 1), 'x.md'))).to.deep.equal({
      words: 8,
      sentences: 4,
      syllables: 11,
    });
  });
});

const hard =
  'Organizational considerations necessitate interdisciplinary collaboration concerning individualized rehabilitation opportunities. ';
const easy = 'The dog ran to the red door. ';

describe('reading levels', () => {
  it('complain of a page above grade 11', () => {
    expect(complaintsAbout('page-reading-level', 'Words.\n')).to.deep.equal([]);
    expect(complaintsAbout('page-reading-level', easy.repeat(20))).to.deep.equal([]);
    expect(complaintsAbout('page-reading-level', hard.repeat(12))[0]).to.match(
      /^-3: This page reads at grade \d\d\.\d, above 11: /,
    );
  });

  it('judge no page of fewer than 100 words', () => {
    expect(complaintsAbout('page-reading-level', hard)).to.deep.equal([]);
  });

  it('complain of a module above grade 9 on average', () => {
    const files = (words: string) => ({[pageFile]: pageHead + words});
    expect(complaintsIn('module-reading-level', files(hard.repeat(12)))[0]).to.match(
      new RegExp(
        `^${indexFile}:2: This module reads at grade \\d\\d\\.\\d on average, above 9\\. `,
      ),
    );
    expect(complaintsIn('module-reading-level', files(hard + easy.repeat(30)))).to.deep.equal([]);
  });

  const middling = 'Several families remember yesterday evening together. '.repeat(12);
  const plan = `:::moments Our plan\n${middling}\n\n| A | B |\n| --- | --- |\n| **Green**: well | Rest. |\n:::\n`;

  it("complain of a family's plan above grade 6, and not of the page around it", () => {
    expect(complaintsAbout('handout-reading-level', `${plan}\n${easy.repeat(20)}`)[0]).to.match(
      /^1: What families read here is at grade \d+\.\d, above 6: /,
    );
    expect(complaintsAbout('page-reading-level', `${plan}\n${easy.repeat(20)}`)).to.deep.equal([]);
    expect(complaintsAbout('handout-reading-level', easy.repeat(20))).to.deep.equal([]);
  });

  it('take a page with "handout: true" as one for families', () => {
    const head = pageHead.replace('lesson', 'handout: true\nlesson');
    expect(complaintsAbout('handout-reading-level', middling, head)).to.have.length(1);
    expect(complaintsAbout('handout-reading-level', middling)).to.deep.equal([]);
  });
});

describe('sentence-length', () => {
  const words = (count: number): string => `${'word '.repeat(count - 1)}word.`;
  it('is 35 words at most', () => {
    expect(linesOf('sentence-length', words(35))).to.deep.equal([]);
    expect(complaintsAbout('sentence-length', `Short.\nW${words(36).slice(1)}`)).to.deep.equal([
      `2: This sentence has 36 words, more than 35, and must be read twice: "Word ${'word '.repeat(11)}…". Part it into two, or make a list of it.`,
    ]);
  });
  it('holds for lists, tables and feedback too', () => {
    const body = `- ${words(36)}\n\n| A | B |\n| --- | --- |\n| x | ${words(36)} |\n\n:::reflect {#x}\nWhat?\n\n> ${words(36)}\n:::`;
    expect(linesOf('sentence-length', body)).to.deep.equal([1, 5, 10]);
  });
});
