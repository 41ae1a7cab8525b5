// Is each kind of figure drawn from its table alone, and is every slip in one named with its line and its mend?

import {expect} from '@open-wc/testing';
import {bodyLine, courseSaying, htmlSaying, pageFile, parsed, problemsIn} from './small-course.ts';

const opening = (given = 'kind=bars alt="Two bars."'): string => `:::figure A title {${given}}`;
const bars =
  '| Year | Share |\n| --- | --- |\n| 2000 | 18.5 percent |\n| 2019 | 38.9 percent |\n\nBase: children in care. [@menon-2018]';
const figure = (table: string, given?: string): string =>
  `${opening(given)}\nSee this.\n\n${table}\n:::`;
const sourced = (table: string): string => `${table}\n\n[@menon-2018]`;

const rows = (names: readonly string[], heads = '| A | B |\n| --- | --- |'): string =>
  `${heads}\n${names.map(name => `| ${name} | words |`).join('\n')}`;
const path = rows(['Tired', 'Torn', 'A lapse', 'Back', 'A relapse']);
const four = rows(['Health', 'Home', 'Purpose', 'Community']);
const signs =
  '| Signs | Name |\n| --- | --- |\n| 0 or 1 | None |\n| 2 to 4 | Some |\n| 5 or more | Many |';
const given = {
  path: 'kind=path ours alt="A path."',
  signs: 'kind=signs of=6 ours alt="Rings."',
  stages: 'kind=stages ours alt="A thread."',
  levels: 'kind=levels ours alt="A stair."',
  moments: 'kind=moments ours alt="Five signs."',
  dimensions: 'kind=dimensions middle=Recovery loose=Home ours alt="A cloth."',
  rings: 'kind=rings ours alt="Three rings."',
} as const;
const circle = rows(['The family', 'Everything', 'Something', 'Nothing yet']);

describe('A figure', () => {
  it('draws bars from zero, a share against the whole, and says each number once', () => {
    const shown = elementSaying(figure(bars));
    expect(shown.className).to.equal('figure draws-bars');
    const label = shown.querySelector(`#${shown.getAttribute('aria-labelledby') ?? ''}`);
    expect(label?.textContent).to.equal('FigureA title');
    expect(attributes(shown, 'rect.ink', 'width')).to.deep.equal(['18.5%', '38.9%']);
    expect(attributes(shown, 'rect.ink', 'x')).to.deep.equal([null, null]);
    expect(texts(shown, '.axis text')).to.deep.equal(['0', '50', '100 percent']);
    expect(shown.textContent.split('38.9')).to.have.lengthOf(2);
    expect(shown.querySelector('caption')?.textContent).to.equal('Two bars.');
    for (const svg of shown.querySelectorAll('svg:not(svg svg)')) {
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('hatches what may be, up to there', () => {
    const shown = elementSaying(
      figure(bars.replace('18.5', '40 to 80').replace('38.9', 'about 20')),
    );
    const maybe = shown.querySelector('rect.maybe');
    expect([maybe?.getAttribute('x'), maybe?.getAttribute('width')]).to.deep.equal(['40%', '40%']);
    const id = /^url\(#(.*)\)$/.exec(maybe?.getAttribute('fill') ?? '')?.[1] ?? '';
    expect(shown.querySelector(`pattern[id="${id}"]`)).to.not.equal(null);
    expect(attributes(shown, 'rect.ink', 'width')).to.deep.equal(['40%', '20%']);
  });

  it('ends the axis of what is no share at a round number', () => {
    const shown = elementSaying(
      figure(bars.replaceAll(' percent', ' children').replace('18.5', '130').replace('38.9', '50')),
    );
    expect(texts(shown, '.axis text')).to.deep.equal(['0', '100', '200 children']);
    expect(attributes(shown, 'rect.ink', 'width')).to.deep.equal(['65%', '25%']);
  });

  it('fills the rings that a band needs, and hatches those that it may have', () => {
    const shown = elementSaying(figure(signs, given.signs));
    const counts = [...shown.querySelectorAll('.row-of-rings')].map(row =>
      ['.ink', '.maybe', '.none'].map(kind => row.querySelectorAll(kind).length),
    );
    expect(counts).to.deep.equal([
      [0, 1, 5],
      [2, 2, 2],
      [5, 1, 0],
    ]);
  });

  for (const [kind, table] of [
    ['path', path],
    ['stages', rows(['One', 'Two', 'Three'])],
    ['levels', rows(['1', '2', '3', '4'])],
    ['moments', rows(['Green', 'Yellow', 'Orange', 'Red', 'After'])],
  ] as const) {
    it(`runs a silent strip of ${kind} beside each row of a table that keeps its roles`, () => {
      const shown = elementSaying(figure(table, given[kind]));
      const all = shown.querySelectorAll('table[role=table] tbody tr[role=row]');
      expect(all).to.have.lengthOf(table.split('\n').length - 2);
      for (const row of all) {
        expect(
          row.querySelectorAll('th[role=rowheader] > svg.strip[aria-hidden=true]'),
        ).to.have.lengthOf(1);
        expect(row.querySelector('td[role=cell]')?.getAttribute('data-head')).to.equal('B');
      }
    });
  }

  for (const [kind, table, said] of [
    ['dimensions', four, ['Health', 'Home', 'Community', 'Purpose', 'Recovery']],
    ['rings', circle, ['Everything', 'Something', 'Nothing yet', 'The family']],
  ] as const) {
    it(`draws ${kind} as a picture with its name, in the words of the table beside it`, () => {
      const shown = elementSaying(figure(table, given[kind]));
      const picture = shown.querySelector('svg.picture[role=img]');
      expect(picture?.getAttribute('aria-label')).to.match(/^(?:A cloth|Three rings)\.$/);
      expect(texts(shown, '.picture text')).to.deep.equal(said);
      expect(texts(shown, 'tbody th')).to.deep.equal(
        table
          .split('\n')
          .slice(2)
          .map(row => row.split(' | ')[0]?.slice(2)),
      );
    });
  }

  it('is a job aid where its author says so', () => {
    expect(elementSaying(figure(path, `${given.path} aid`)).className).to.equal(
      'figure jobaid draws-path',
    );
  });

  it('passes nothing of the author’s unescaped, and needs no style attribute', () => {
    const hostile = '\\<b> " onload="x';
    const html = htmlSaying(
      figure(
        rows([`A ${hostile}`, 'B', 'C'], `| A ${hostile} | B ${hostile} |\n| --- | --- |`),
        `kind=stages ours alt='x`,
      ),
    );
    expect(parsed(html).querySelector('b, [onload], [style]')).to.equal(null);
  });

  const line = bodyLine;
  const slips: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'no kind': [
      figure(bars, 'alt="Bars."'),
      [
        `${line}: Expected the kind of figure, such as "kind=bars" in "{…}", found "". Known are bars, signs, path, stages, levels, moments, dimensions, rings.`,
      ],
    ],
    'no alternative': [
      figure(bars, 'kind=bars'),
      [
        `${line}: ":::figure" needs what is drawn in 1 to 250 characters, for who does not see it, such as alt="One bar a year, the last twice as long", found 0. Leave the numbers to the table.`,
      ],
    ],
    'no title': [
      figure(bars).replace('A title ', ''),
      [
        `${line}: ":::figure" needs a title of 1 to 80 characters, as in ":::figure What it shows {kind=bars alt="What is drawn"}", found 0.`,
      ],
    ],
    'no sentence, no base, no source': [
      `${opening()}\n${bars.split('\n\n')[0] ?? ''}\n:::`,
      [
        `${line}: A figure needs a sentence above its table that says what to see in it: a reader looks for it.`,
        `${line}: A figure with numbers needs a paragraph that begins with "Base:" and says who or what was counted, and when.`,
        `${line}: A figure with numbers needs its source, such as "[@menon-2018]" behind the table.`,
      ],
    ],
    'numbers that are called ours': [
      figure(bars.replace(' [@menon-2018]', ''), 'kind=bars ours alt="Bars."'),
      [
        `${line}: A figure with numbers needs its source, such as "[@menon-2018]" behind the table.`,
      ],
    ],
    'words without a source': [
      figure(path, given.path.replace('ours ', '')),
      [
        `${line}: A figure needs its source, such as "[@menon-2018]" behind the table, or the word "ours" in "{…}" if the course itself says it.`,
      ],
    ],
    'an unknown word': [
      figure(bars, 'kind=bars color=red #x alt="Bars."'),
      [
        `${line}: Unknown word "color" in "{…}" of a figure. Known are kind, alt, ours, aid.`,
        `${line}: Unknown word "#x" in "{…}" of a figure. Known are kind, alt, ours, aid.`,
      ],
    ],
    'no table': [
      `${opening()}\nBase: all. [@menon-2018]\n:::`,
      [`${line}: ":::figure" holds exactly one table, from which it is drawn, found 0.`],
    ],
    'a column too many': [
      figure(
        '| Year | Share | More |\n| --- | --- | --- |\n| 2000 | 1 | 2 |\n| 2001 | 1 | 2 |\n\nBase: all. [@menon-2018]',
      ),
      [
        `${line + 3}: Expected a table of 2 columns, such as "| Year | Share |" and "| 2019 | 38.9 percent |", found 3.`,
      ],
    ],
    'too many bars': [
      figure(`| A | B |\n| --- | --- |\n${'| a | 1 |\n'.repeat(9)}\nBase: all. [@menon-2018]`),
      [
        `${line + 3}: Expected 2 to 8 rows below the headings, found 9: this kind of figure has room for no more.`,
      ],
    ],
    'a value that is no number': [
      figure(bars.replace('18.5 percent', 'a lot')),
      [
        `${line + 5}: Expected a number such as "38.9 percent", "about 20" or "40 to 80" in the second cell, found "a lot".`,
      ],
    ],
    'two units': [
      figure(bars.replace('18.5 percent', '18.5 children')),
      [
        `${line + 3}: Expected one unit in all rows, found "children" and "percent": bars of different units cannot be compared. Make a figure for each.`,
      ],
    ],
    'more than the whole': [
      figure(bars.replace('18.5', '118.5')),
      [`${line + 3}: Expected shares of at most 100, found 118.5.`],
    ],
    'a name that has no room, and an empty cell': [
      figure(sourced(rows(['W'.repeat(21), 'B', ' '])), given.stages),
      [
        `${line + 5}: Expected at most 20 characters in cell 1, found 21: "${'W'.repeat(21)}" has no room on a phone. Shorten it.`,
        `${line + 7}: Cell 1 of this row is empty: fill it in.`,
      ],
    ],
    'a path of other than five rows': [
      figure(path.replace('\n| Back | words |', ''), given.path),
      [
        `${line + 3}: Expected 5 rows below the headings, found 4: this kind of figure has room for no fewer.`,
      ],
    ],
    'bands that leave a gap': [
      figure(signs.replace('2 to 4', '3 or 4'), given.signs),
      [
        `${line + 6}: Expected a band that begins with 2, such as "2 or 3", of 6 in all, found "3 or 4".`,
      ],
    ],
    'bands of nobody knows how many': [
      figure(signs, given.signs.replace('of=6 ', '')),
      [
        `${line + 3}: Expected how many there are in all, from 2 to 12, such as "of=11" in "{…}", found "".`,
      ],
    ],
    'an unknown moment': [
      figure(rows(['Green', 'Blue', 'Red']), given.moments),
      [
        `${line + 6}: Expected one of Green, Yellow, Orange, Red, After in the first cell, found "Blue".`,
      ],
    ],
    'a corner that is none': [
      figure(four, given.dimensions.replace('Home', 'Work')),
      [`${line + 3}: Expected the name of a row, such as "loose=Health" in "{…}", found "Work".`],
    ],
    'a cloth of nothing': [
      figure(four, given.dimensions.replace('middle=Recovery ', '')),
      [
        `${line + 3}: Expected what the four hold in 1 to 12 characters, such as middle="Recovery" in "{…}", found "".`,
      ],
    ],
    'words that have no room in a ring': [
      figure(
        circle.replace('Everything', 'All there is to know').replace('The family', 'Grandmothers'),
        given.rings,
      ),
      [
        `${line + 6}: Expected at most 13 characters for the name of a ring, found 20: "All there is to know" has no room in it.`,
        `${line + 5}: Expected at most two lines of 10 characters in the middle of the rings, found "Grandmothers": shorten it.`,
      ],
    ],
    'HTML in a cell, and a heading below': [
      figure(`${path.replace('| words |', '| <b>x</b> |')}\n\n## More`, given.path),
      [
        `${line + 5}: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.`,
        `${line + 5}: Expected Markdown, found HTML "</b>": write it in Markdown, or "\\<" for the sign itself.`,
        `${line + 11}: A figure holds paragraphs, lists and its table, found a heading: move it out of the block.`,
      ],
    ],
  };
  for (const [name, [body, problems]] of Object.entries(slips)) {
    it(`reports ${name}`, () => {
      expect(problemsIn(pageFile, courseSaying(body))).to.have.members(problems);
    });
  }
});

function elementSaying(body: string): Element {
  expect(problemsIn(pageFile, courseSaying(body))).to.deep.equal([]);
  const shown = parsed(htmlSaying(body)).querySelector('figure');
  if (!shown) throw new Error('Nothing is shown.');
  return shown;
}

const attributes = (within: Element, selector: string, name: string): (string | null)[] =>
  [...within.querySelectorAll(selector)].map(element => element.getAttribute(name));

const texts = (within: Element, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map(({textContent}) => textContent);
