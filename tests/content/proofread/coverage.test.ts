// Is what the course promises kept? Objectives covered, sources and terms used, figures cited, pages with something to do.

import {expect} from '@open-wc/testing';
import {yearOf} from '../../../src/content/proofread/old-source.ts';
import {
  courseFile,
  filesWith,
  indexFile,
  pageFile,
  pageHead,
  sourcesFile,
} from '../small-course.ts';
import {choice, complaintsAbout, complaintsIn, linesOf, named} from './complaints.ts';

const glossaryFile = 'course/glossary.md';

describe('objective-coverage', () => {
  const complaints = (...attributes: readonly string[]): string[] =>
    complaintsIn('objective-coverage', {
      [pageFile]:
        pageHead +
        attributes
          .map((words, index) => named(`q${index}`, words, 'What?', '[x] A', 'B'))
          .join('\n'),
    });
  it('asks for a practice and two checks of each objective', () => {
    expect(
      complaints('objective=3.3,3.4', 'objective=3.3 check', 'objective=3.3,3.4 check'),
    ).to.deep.equal([
      `${indexFile}:7: Objective 3.4 has 1 knowledge check, and one lucky guess would decide about it: give it at least 2, with "objective=3.4 check".`,
    ]);
    expect(
      complaints('objective=3.3,3.4 check', 'objective=3.3,3.4 check', 'objective=3.3'),
    ).to.deep.equal([
      `${indexFile}:7: Objective 3.4 is never practiced, so its knowledge checks come as a surprise. Write an activity with "objective=3.4" and without "check".`,
    ]);
  });
  it('counts every kind of activity', () => {
    const body = ':::reflect {#r objective=3.3,3.4}\nWhat?\n:::\n';
    const checks =
      named('a', 'objective=3.3,3.4 check', 'What?', '[x] A', 'B') +
      named('b', 'objective=3.3,3.4 check', 'What?', '[x] A', 'B');
    expect(
      complaintsIn('objective-coverage', {[pageFile]: pageHead + body + checks}),
    ).to.deep.equal([]);
  });
});

describe('unused-source', () => {
  it('finds a source that no page cites', () => {
    expect(
      complaintsIn('unused-source', {[pageFile]: `${pageHead}Words. [@menon-2018]`}),
    ).to.deep.equal([
      `${sourcesFile}:6: No page cites "larimer-1999", so no learner ever sees it. Cite it with [@larimer-1999] where it is used, or delete it.`,
    ]);
  });
  it('counts questions, feedback, blocks and "About this course"', () => {
    const about = `${filesWith({}).get(courseFile) ?? ''}[@larimer-1999]\n`;
    const question = choice('What?', '[x] A', 'B').replace('> Why.', '> Why. [@menon-2018]');
    expect(
      complaintsIn('unused-source', {[courseFile]: about, [pageFile]: pageHead + question}),
    ).to.deep.equal([]);
  });
});

describe('unused-term', () => {
  const glossary = '**Lapse**: one use.\n**Relapse**: a return.\n';
  for (const elsewhere of [
    choice('A relapse?', '[x] Yes', 'No'),
    '## Relapse',
    ':::fact Relapse\nWords.\n:::',
    '| Relapse | B |\n| --- | --- |\n| x | y |',
    '"A relapse,"{speech} she says.',
  ]) {
    it(`finds a term that no prose uses, only ${JSON.stringify(elsewhere)}`, () => {
      const files = {
        [glossaryFile]: glossary,
        [pageFile]: `${pageHead}Lapses.\n\n${elsewhere}`,
      };
      expect(complaintsIn('unused-term', files)).to.deep.equal([
        `${glossaryFile}:2: No page uses "Relapse" in its prose, that is, outside headings, questions and speech, so nobody can open its meaning. Use it where it is taught, or delete the line.`,
      ]);
    });
  }
});

describe('uncited-figure', () => {
  const found: readonly string[] = [
    'It was 35.3 percent.',
    'It was 35.3%.',
    'It was 3 times as likely.',
    'Twice as many do.',
    'It was 43 of 63.',
    'It was 1 in 8.',
    'It was one in eight.',
    'It was 8.7 million.',
    'They asked 516 clinicians.',
    'They asked 2,002 adults.',
    '- One\n- It was 5%.',
    ':::fact In 2018\n| A | B |\n| --- | --- |\n| x | 5% |\n:::',
  ];
  for (const body of found) {
    it(`finds ${JSON.stringify(body)}`, () =>
      expect(linesOf('uncited-figure', body)).to.have.length(1));
    it(`passes it with a source: ${JSON.stringify(body)}`, () =>
      expect(linesOf('uncited-figure', `${body}\n\nWords. [@menon-2018]`)).to.deep.equal([]));
  }

  const silent: readonly string[] = [
    'On day 30, after 90 days, at 2 a.m. and within 24 hours.',
    'See section 361 and 42 CFR 2.31; call 988 or 911.',
    'In 2016 studies began. Twelve items, 12 items.',
    'Two of the four plans, one of three.',
    'It was 35%. [@menon-2018]',
    ':::story Sonia\nIt was 35%.\n:::',
    choice('Is it 35%?', '[x] Yes', 'No'),
  ];
  for (const body of silent) {
    it(`passes ${JSON.stringify(body)}`, () =>
      expect(complaintsAbout('uncited-figure', body)).to.deep.equal([]));
  }

  it('takes a source two blocks later as too far', () => {
    expect(linesOf('uncited-figure', 'It was 5%.\n\nWords.\n\nWords. [@menon-2018]')).to.deep.equal(
      [1],
    );
  });
});

describe('old-source', () => {
  const complaints = (year: string, more = ''): string[] =>
    complaintsIn('old-source', {
      [sourcesFile]: `a:\n  title: A\n  by: B\n  year: ${year}\n${more}`,
    });
  it('finds what is older than ten years and no classic', () => {
    expect(complaints('2015')).to.deep.equal([
      `${sourcesFile}:1: "a" is of 2015, more than 10 years before 2026, and knowledge moves. Cite a newer source, or add "classic: true" if it is kept on purpose.`,
    ]);
    expect(complaints('2016')).to.deep.equal([]);
    expect(complaints('2015', '  classic: true\n')).to.deep.equal([]);
    expect(complaints('n.d.')).to.deep.equal([]);
  });
  it('takes the latest year that is named', () => {
    expect(yearOf('2007 to 2018')).to.equal(2018);
    expect(yearOf('undated')).to.equal(undefined);
  });
});

describe('picture-text', () => {
  it('finds a picture that says nothing', () => {
    expect(linesOf('picture-text', 'Words.\n\n![](a.png)\n\n![A circle](b.png)')).to.deep.equal([
      3,
    ]);
  });
});

describe('pages', () => {
  const words = (count: number): string => 'word '.repeat(count);
  it('hold at most 600 words outside questions', () => {
    // The title has two.
    expect(complaintsAbout('page-length', words(598))).to.deep.equal([]);
    expect(complaintsAbout('page-length', words(599))).to.deep.equal([
      '-3: This page has 601 words outside its questions, more than 600: it teaches more than one thing, or the same one twice. Make two pages of it.',
    ]);
    expect(
      complaintsAbout('page-length', `${words(590)}\n\n` + choice(words(50), '[x] A', 'B')),
    ).to.deep.equal([]);
  });
  it("do not count the family's plan", () => {
    const plan = `:::moments Our plan\n${words(300)}\n\n| A | B |\n| --- | --- |\n| **Green**: well | Rest |\n:::`;
    expect(complaintsAbout('page-length', `${words(500)}\n\n${plan}`)).to.deep.equal([]);
  });
  it('have something to do when they are longer than 400 words', () => {
    expect(complaintsAbout('page-activity', words(398))).to.deep.equal([]);
    expect(complaintsAbout('page-activity', words(399))).to.deep.equal([
      '-3: This page has 401 words and nothing to do, and two screens without a question are forgotten. Ask about it with a ":::choice" or another activity, or shorten it below 400 words.',
    ]);
    expect(
      complaintsAbout('page-activity', `${words(450)}\n\n${choice('What?', '[x] A', 'B')}`),
    ).to.deep.equal([]);
  });
});
