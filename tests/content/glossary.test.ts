// Which words of a page open their meaning, and which glossaries are refused?

import {expect} from '@open-wc/testing';
import type {Compiled} from '../../src/content/compile.ts';
import {
  courseFile,
  courseWith,
  htmlOf,
  indexFile,
  otherFile,
  pageFile,
  pageHead,
  pageNamed,
  parsed,
  problemsIn,
} from './small-course.ts';

const glossaryFile = 'course/glossary.md';
const glossary = `# Glossary

**Lapse**: the first use after stopping, *not* the end.
**NAS**: withdrawal in a newborn.
**Relapse**: a return toward earlier use.
**Safety**: what protects a child.
**Safety plan**: the agency's form for now.
**Voluntary placement agreement (VPA)**: a parent's agreement with the agency.
`;

const compiledWith = (body: string): Compiled =>
  courseWith({[glossaryFile]: glossary, [pageFile]: pageHead + body});

function marked(body: string): string[] {
  const compiled = compiledWith(body);
  expect(compiled.problems).to.deep.equal([]);
  return [...parsed(htmlOf('a-lapse', compiled)).querySelectorAll<HTMLElement>('.term')].map(
    term => `${term.dataset['term'] ?? ''}: ${term.textContent}`,
  );
}

describe('a term of the glossary', () => {
  it('is marked at its first use on the page, where words may wrap and nothing can be pressed yet', () => {
    const html = htmlOf('a-lapse', compiledWith('A lapse is a lapse.\n\nThe lapse.'));
    expect(html).to.equal(
      '<p>A <span class="term" data-term="lapse">lapse</span> is a lapse.</p><p>The lapse.</p>',
    );
  });

  it('is marked on each page that uses it', () => {
    const compiled = courseWith({
      [glossaryFile]: glossary,
      [pageFile]: `${pageHead}A lapse.\n`,
      [otherFile]: `${pageHead.replace('A lapse', 'What now')}A lapse.\n`,
    });
    expect(htmlOf('a-lapse', compiled)).to.contain('data-term="lapse"');
    expect(htmlOf('what-now', compiled)).to.contain('data-term="lapse"');
  });

  const found: Readonly<Record<string, readonly [string, ...string[]]>> = {
    'in the plural': ['Lapses and relapses.', 'lapse: Lapses', 'relapse: relapses'],
    'over the end of a line': ['A safety\nplan.', 'safety-plan: safety\nplan'],
    'by its letters': ['A VPA.', 'voluntary-placement-agreement-vpa: VPA'],
    'by its name': [
      'A voluntary placement agreement.',
      'voluntary-placement-agreement-vpa: voluntary placement agreement',
    ],
    'in a list, a table and a block': [
      '- A lapse\n\n| A | B |\n| --- | --- |\n| x | relapse |\n\n:::story Sonia\nSafety.\n:::',
      'lapse: lapse',
      'relapse: relapse',
      'safety: Safety',
    ],
    'as the longer one of two, and then as the shorter one': [
      'A safety plan is no safety.',
      'safety-plan: safety plan',
      'safety: safety',
    ],
    'never as a part of a word': ['Collapse, relapsed, lapse2, child-safety plan, lapse-like.'],
    'between dashes': ['All of it--lapse--too.', 'lapse: lapse'],
    'in its plural by its letters': ['Two VPAs.', 'voluntary-placement-agreement-vpa: VPAs'],
    'never in other letters than its own, when it is a name': ['A nas.'],
    'never in a heading': ['## A lapse\n\n:::story A lapse\nWords.\n:::'],
    'never in the head of a table': ['| Lapse | B |\n| --- | --- |\n| x | y |'],
    'never in a link': ['[A lapse](02-what-now.md).'],
    'never in marked speech': ['"It was a *bad* lapse,"{speech} she says.'],
    'behind marked speech and before it': [
      'A relapse? "It was a lapse."{speech} A lapse.',
      'relapse: relapse',
      'lapse: lapse',
    ],
    "never in a person's quoted line": ['> "A lapse."\n> — Sonia'],
    'never in an activity': [
      ':::choice {#x objective=3.3}\nA lapse?\n\n- [x] A lapse\n  > A lapse.\n- [ ] Relapse\n  > Relapse.\n:::',
    ],
  };
  for (const [where, [body, ...expected]] of Object.entries(found)) {
    it(`is found ${where}`, () => expect(marked(body)).to.deep.equal(expected));
  }

  it('travels with its meaning in the text of a module that uses it', () => {
    const compiled = courseWith({
      [glossaryFile]: glossary,
      [pageFile]: `${pageHead}A lapse.\n`,
      [indexFile]: indexWith('The safety so far.'),
    });
    expect(compiled.texts[0]?.terms).to.deep.equal({
      lapse: {term: 'Lapse', meaning: 'the first use after stopping, <em>not</em> the end.'},
      safety: {term: 'Safety', meaning: 'what protects a child.'},
    });
  });

  it('is not needed', () => {
    expect(courseWith({}).texts[0]?.terms).to.deep.equal({});
  });
});

function indexWith(words: string): string {
  return `---
title: Case Planning in Recovery
lead: What must stand around her?
brief: About {minutes} minutes.
objectives:
  "3.3": Explain how recovery grows.
lessons:
  - Lapse, relapse, return
---

${words}
`;
}

describe('a glossary', () => {
  const refused: Readonly<Record<string, readonly [string, string]>> = {
    'with a line that is no term': [
      '**Lapse**: one use.\nWords.\n',
      '2: Expected a term and its meaning in one line, such as "**Lapse**: the first use after stopping.", found "Words.".',
    ],
    'with a term that stands twice': [
      '**Lapse**: one use.\n\n**lapse**: once more.\n',
      '3: The term "lapse" stands in line 1 too: keep one of the two.',
    ],
    'with letters that stand twice': [
      '**Agreement (VPA)**: one.\n**VPA**: two.\n',
      '2: The term "VPA" stands in line 1 too: keep one of the two.',
    ],
    'out of order': [
      '**Relapse**: more.\n**Lapse**: one use.\n',
      '2: Expected the terms in alphabetical order, found "Lapse" behind "relapse": move the line up.',
    ],
    'with a source': [
      '**Lapse**: one use. [@menon-2018]\n',
      '1: A meaning takes no source, since it opens on many pages: cite it on the page that teaches the term.',
    ],
    'with HTML': [
      '**Lapse**: <b>one use.\n',
      '1: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
    ],
  };
  for (const [what, [source, message]] of Object.entries(refused)) {
    it(`${what} is refused`, () =>
      expect(problemsIn(glossaryFile, courseWith({[glossaryFile]: source}))).to.deep.equal([
        message,
      ]));
  }
});

describe('an author', () => {
  it('may leave comments, which reach nobody', () => {
    const compiled = courseWith({
      [pageFile]: `${pageHead}Words.\n<!-- ask\n:::counsel -->\n\n- One <!-- a -->\n- Two\n\n:::choice {#x objective=3.3}\nWhat?\n\n- [x] Yes\n<!-- excuse me -->\n  > Why.\n- [ ] No <!-- b -->\n  > Why not.\n:::\n\n## Words <!--\n`,
    });
    expect(compiled.problems.map(({line}) => line)).to.deep.equal([23]);
    expect(JSON.stringify(compiled.course) + JSON.stringify(compiled.texts)).not.to.match(
      /ask|excuse|counsel|<!--/,
    );
  });

  it('may mark speech, and the mark reaches nobody', () => {
    const compiled = courseWith({
      [courseFile]: undefined,
      [pageFile]: `${pageHead}"I stay clean,"{speech} she says.\n\n:::choice {#x objective=3.3}\n"What?"{speech}\n\n- [x] "Yes."{speech}\n  > "Why."{speech}\n- [ ] No\n  > Why not.\n:::\n`,
    });
    expect(problemsIn(pageFile, compiled)).to.deep.equal([]);
    expect(JSON.stringify([pageNamed('a-lapse', compiled), compiled.texts])).not.to.contain(
      'speech',
    );
    expect(htmlOf('a-lapse', compiled)).to.equal('<p>“I stay clean,” she says.</p>');
  });
});
