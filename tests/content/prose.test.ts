// Does Markdown become the HTML that the style sheet knows, and is every slip in prose named with its line?

import {expect} from '@open-wc/testing';
import {
  bodyLine,
  courseFile,
  courseSaying,
  courseWith,
  htmlOf,
  htmlSaying,
  otherFile,
  pageFile,
  pageHead,
  pageNamed,
  parsed,
  problemsIn,
} from './small-course.ts';

const rendered: Readonly<Record<string, readonly [string, string]>> = {
  'headings, paragraphs and lists': [
    '## One\n\nA *b* **c** `d` ~~e~~\\\nf\n\n### Two\n\n- g\n- h\n\n3. i\n4. j\n\n---',
    '<h2>One</h2><p>A <em>b</em> <strong>c</strong> <code>d</code> <del>e</del><br>f</p><h3>Two</h3><ul><li>g</li><li>h</li></ul><ol start="3"><li>i</li><li>j</li></ol><hr>',
  ],
  'straight quotes and dashes as typographic ones': [
    `"I can't," she said -- "it's 'too much'..." *"so"* (**"a"**)`,
    '<p>“I can’t,” she said — “it’s ‘too much’…” <em>“so”</em> (<strong>“a”</strong>)</p>',
  ],
  'code as typed': ['`"a" -- b`', '<p><code>"a" -- b</code></p>'],
  'signs that HTML would take for its own': [
    'a \\< b & c > d \\*e\\*',
    '<p>a &lt; b &amp; c &gt; d *e*</p>',
  ],
  'a quoted person': [
    '> "I thought I could\n> carry it."\n> — Sonia, to Sarah',
    '<blockquote class="voice"><p>“I thought I could\ncarry it.”</p><footer>Sonia, to Sarah</footer></blockquote>',
  ],
  'a quoted person, signed with two hyphens': [
    '> Yes.\n>\n> No.\n> -- Sam',
    '<blockquote class="voice"><p>Yes.</p><p>No.</p><footer>Sam</footer></blockquote>',
  ],
  'a quotation of nobody': ['> Words.', '<blockquote><p>Words.</p></blockquote>'],
  'a table with headings for rows and columns, in a box that scrolls': [
    '| In "year one" | Of 100 |\n| --- | ---: |\n| Had a drink | 40 |\n',
    '<div class="scroll" tabindex="0" role="region" aria-label="Table: In “year one”, Of 100"><table class="figure-table"><thead><tr><th scope="col">In “year one”</th><th scope="col">Of 100</th></tr></thead><tbody><tr><th scope="row">Had a drink</th><td>40</td></tr></tbody></table></div>',
  ],
  'an empty corner as no heading': [
    '| | B |\n| --- | --- |\n| | c |\n',
    '<div class="scroll" tabindex="0" role="region" aria-label="Table: B"><table class="figure-table"><thead><tr><td></td><th scope="col">B</th></tr></thead><tbody><tr><td></td><td>c</td></tr></tbody></table></div>',
  ],
  'a link to a page': [
    '[the *plan*](02-what-now.md)',
    '<p><a href="#what-now" data-page="what-now">the <em>plan</em></a></p>',
  ],
  "a link to the module's opening": [
    '[start](index.md)',
    '<p><a href="#case-planning-in-recovery-opening" data-page="case-planning-in-recovery-opening">start</a></p>',
  ],
  'a link out of the course (F78)': [
    '[site](https://a.example/?b=1&c=2)',
    '<p><a href="https://a.example/?b=1&amp;c=2" target="_blank" rel="noopener">site<span class="vh"> (opens in a new tab)</span></a></p>',
  ],
  'numbers to call and addresses to write to': [
    '[988](tel:988) [us](mailto:help@agency.example)',
    '<p><a href="tel:988">988</a> <a href="mailto:help@agency.example">us</a></p>',
  ],
  'a number to call, which stays on one line and keeps its hyphens': [
    'Call 1-800-799-7233, or [1-800-222-1222](tel:1-800-222-1222). [Ask](https://a.example/555-555-0100)',
    '<p>Call <span class="tel">1-800-799-7233</span>, or <a href="tel:1-800-222-1222">1-800-222-1222</a>. <a href="https://a.example/555-555-0100" target="_blank" rel="noopener">Ask<span class="vh"> (opens in a new tab)</span></a></p>',
  ],
  'brackets and an address that are no source': [
    'He [Sam] (see-saw) [sic] (2018) help@agency.example',
    '<p>He [Sam] (see-saw) [sic] (2018) <a href="mailto:help@agency.example">help@agency.example</a></p>',
  ],
  'sources by their number on the page': [
    'A. [@larimer-1999] B.[@menon-2018; @larimer-1999]',
    '<p>A.<sup><a href="#source-larimer-1999" aria-label="Source 1">1</a></sup> B.<sup><a href="#source-menon-2018" aria-label="Source 2">2</a>, <a href="#source-larimer-1999" aria-label="Source 1">1</a></sup></p>',
  ],
  'a story': [
    ':::story Sonia, "30 days" on\nShe tells Sarah.\n:::',
    '<section class="story" id="a-lapse_story_1" aria-labelledby="a-lapse_heading_1"><p class="kind" id="a-lapse_heading_1"><span>Sonia, “30 days” on</span></p><p>She tells Sarah.</p></section>',
  ],
};

describe('Prose', () => {
  for (const [name, [body, html]] of Object.entries(rendered)) {
    it(`shows ${name}`, () => {
      expect(problemsIn(pageFile, courseSaying(body))).to.deep.equal([]);
      expect(htmlSaying(body)).to.equal(html);
    });
  }

  for (const [kind, className, label] of [
    ['note', 'margin', 'Look'],
    ['fact', 'fact', 'Fact. Look'],
    ['aid', 'jobaid', 'Job aid. Look'],
    ['short', 'short', 'Look'],
    ['safety', 'safety', 'Look'],
  ] as const) {
    it(`shows ":::${kind}" as a section with its name`, () => {
      const section = elementIn(htmlSaying(`:::${kind} Look\nWords.\n:::`));
      expect(section.className).to.equal(className);
      const labelled = section.querySelector(`#${section.getAttribute('aria-labelledby') ?? ''}`);
      expect(labelled?.className).to.equal('kind');
      expect(labelled?.textContent).to.equal(label);
      expect(section.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('names a block that its author did not', () => {
    expect(elementIn(htmlSaying(':::short\n- Words.\n:::')).textContent).to.equal('In shortWords.');
    expect(elementIn(htmlSaying(':::fact Fact of 2018\nWords.\n:::')).textContent).to.equal(
      'Fact of 2018Words.',
    );
  });

  it('gives every id and every region of a page its own name', () => {
    const table = '\n| A | B |\n| --- | --- |\n| c | d |\n';
    const html = htmlSaying(`${table}\n:::fact\n${table}\n:::\n\n:::fact\n${table}\n:::`);
    const whole = parsed(html);
    const ids = [...whole.querySelectorAll('[id]')].map(({id}) => id);
    const labels = [...whole.querySelectorAll('[role=region]')].map(region => region.ariaLabel);
    expect(ids).to.have.lengthOf(4);
    expect(new Set(ids).size).to.equal(4);
    expect(labels).to.deep.equal(['Table: A, B', 'Table 2: A, B', 'Table 3: A, B']);
  });

  it('is one block between two activities, blocks included', () => {
    const activity = (id: string): string => `:::reflect {#${id}}\nWhat now?\n:::`;
    const body = `One.\n\n:::note\nTwo.\n:::\n\nThree.\n\n${activity('a')}\n\n${activity('b')}\n\nFour.`;
    const page = pageNamed('a-lapse', courseSaying(body));
    expect(page.blocks.map(block => (block.kind === 'prose' ? block.at : block.id))).to.deep.equal([
      1,
      'a',
      'b',
      2,
    ]);
  });

  it('lists the sources of its page in the order of their first mention, activities included', () => {
    const compiled = courseSaying(
      ':::reflect {#a}\nWhat now? [@larimer-1999]\n:::\n\nWords. [@menon-2018]',
    );
    expect(pageNamed('a-lapse', compiled).sources).to.deep.equal(['larimer-1999', 'menon-2018']);
    expect(compiled.texts[0]?.sources).to.deep.equal({
      'menon-2018': 'Menon and Kandasamy, Relapse prevention, Indian Journal of Psychiatry, 2018.',
      'larimer-1999':
        'Larimer, Palmer and Marlatt, <a href="https://publisher.example/overview?a=1&amp;b=2" target="_blank" rel="noopener">An Overview<span class="vh"> (opens in a new tab)</span></a>, 1999 (classic).',
    });
  });

  it('begins with the content note, the short version and the way to the next page', () => {
    const head = pageHead.replace(
      '\n---\n',
      `\nnotice: It tells of a "positive" test.\nshort: She told <b>Sarah</b>, "my" worker.\n---\n`,
    );
    const noted = courseWith({[pageFile]: `${head}Words.`, [otherFile]: `${head}Words.`});
    expect(htmlOf('a-lapse', noted)).to.match(
      /^<div class="notice"><p>It tells of a “positive” test\.<\/p><sop-content-note short="She told &lt;b&gt;Sarah&lt;\/b&gt;, “my” worker\." next="what-now" next-title="A lapse"><p>Read on, or come back later\.<\/p><\/sop-content-note><\/div><p>Words/,
    );
    expect(htmlOf('what-now', noted)).to.contain(
      '“my” worker."><p>Read on, or come back later.</p></sop',
    );
  });
});

describe("The family's plan from green to red", () => {
  const plan = `:::moments Our plan
Tell early.

| Moment | Sonia | Alisa and Sam |
| --- | --- | --- |
| **Green**: well | Calls. | Know the *plan*. |
| **Orange-2**: again | Sleeps. | Talk. |
| After | Says sorry. | Say it. |

Adults sign.
:::`;

  it('is a table whose rows have a colour and a name, and whose cells say whose they are', () => {
    const section = elementIn(htmlSaying(plan));
    expect(section.className).to.equal('takehome');
    const rows = [...section.querySelectorAll('table.moments[role=table] tbody tr[role=row]')];
    expect(rows.map(row => row.className)).to.deep.equal(['green', 'orange', 'after']);
    expect(rows.map(row => row.querySelector('th[scope=row] .moment')?.textContent)).to.deep.equal([
      'Green',
      'Orange-2',
      'After',
    ]);
    expect(rows.map(row => row.querySelector('.sub')?.textContent)).to.deep.equal([
      'Well',
      'Again',
      undefined,
    ]);
    const cells = [...section.querySelectorAll<HTMLElement>('tbody td[role=cell]')];
    expect(cells.slice(0, 2).map(cell => cell.dataset['who'])).to.deep.equal([
      'Sonia',
      'Alisa and Sam',
    ]);
    expect(cells[1]?.innerHTML).to.equal('Know the <em>plan</em>.');
    expect([...section.querySelectorAll(':scope > p')].map(p => p.textContent)).to.deep.equal([
      'Our plan',
      'Tell early.',
      'Adults sign.',
    ]);
  });

  it('refuses a row that is none of its moments', () => {
    expect(problemsIn(pageFile, courseSaying(plan.replace('Orange-2', 'Blue')))).to.deep.equal([
      `${bodyLine + 6}: Expected a row that begins with one of Green, Yellow, Orange, Orange-2, Red, After, such as "**Green**: well", found "**Blue**: again".`,
    ]);
  });

  it('refuses to be two tables, or none', () => {
    const two = plan.replace('Adults', '| A | B |\n| --- | --- |\n| Red | c |\n\nAdults');
    expect(problemsIn(pageFile, courseSaying(two))).to.deep.equal([
      `${bodyLine + 9}: ":::moments" holds exactly one table, found 2.`,
    ]);
    expect(problemsIn(pageFile, courseSaying(':::moments\nWords.\n:::'))).to.deep.equal([
      `${bodyLine}: ":::moments" holds exactly one table, found 0.`,
    ]);
  });
});

/** Each body with its problems, lines counted from its own first. */
const slips: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'an unknown block': [
    'Words.\n\n:::storry Sonia\nWords.\n:::',
    '3: Unknown block ":::storry". Known are story, note, fact, aid, short, safety, moments, figure, choice, match, sort, order, reflect, plan, conversation, circles, statement.',
  ],
  'a block without kind': [
    ':::{#a}\nWords.\n:::',
    '1: Expected a block such as ":::story Heading" or ":::choice {#name}", found ":::{#a}".',
  ],
  'braces that are not closed': [
    ':::choice {#a\nWords.\n:::',
    '1: Expected a block such as ":::story Heading" or ":::choice {#name}", found ":::choice {#a".',
  ],
  'four colons': ['::::story\nWords.\n:::', '1: Expected three colons, found 4: write ":::story".'],
  'a block that is never closed': [
    'Words.\n\n:::story\nWords.',
    '3: ":::story" is never closed: write ":::" on a line of its own after its last line.',
  ],
  'an end without beginning': [
    'Words.\n\n:::\n\nWords.',
    '3: Found ":::" that closes nothing: delete it, or open a block above it.',
  ],
  'a block inside a block': [
    ':::story\nWords.\n:::note\nWords.\n:::',
    '3: Expected ":::" to close ":::story" of line 6, found a new block: close the first one above this line. Blocks do not stand inside each other.',
  ],
  'attributes of prose': [
    ':::story Sonia {#sonia}\nWords.\n:::',
    '1: ":::story" takes a heading only, found "{#sonia}": delete it.',
  ],
  'a block without words': [
    ':::story Sonia\n\n:::',
    '1: ":::story" holds no words: write some, or delete the block.',
  ],
  'HTML between paragraphs': [
    'Words.\n\n<div>\nWords.\n</div>',
    '3: Expected Markdown, found HTML "<div>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  'HTML in a paragraph': [
    'Words\nand <b>words</b>.',
    '2: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
    '2: Expected Markdown, found HTML "</b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  'HTML in a heading of a block': [
    ':::story <b>Sonia\nWords.\n:::',
    '1: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  'a comment that never ends': [
    'Words\nand <!-- ask counsel',
    '2: This comment never ends: write "-->" behind it, or every learner reads it.',
  ],
  'a reference to a sign': [
    'Words\nand words&nbsp;too.',
    '2: Expected the sign itself, found "&nbsp;": type the sign that you mean.',
  ],
  'a picture': [
    '- Words.\n- ![a cat](cat.png)',
    '2: The picture "cat.png" leads to nowhere: pictures cannot be used yet. Say it in words.',
  ],
  'a definition of a link': [
    '[a]: https://a.example',
    '1: Expected the address in the link itself, such as "[words](https://…)", found "[a]: https://a.example".',
  ],
  'a link that runs a script': [
    '[a](javascript:alert)',
    '1: Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", found "javascript:alert".',
  ],
  'a link that holds data': [
    '[a](data:text/html,a)',
    '1: Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", found "data:text/html,a".',
  ],
  'a link without a lock': [
    '[a](http://a.example)',
    '1: Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", found "http://a.example".',
  ],
  'a bare address without a lock': [
    'See www.a.example',
    '1: Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", found "http://www.a.example".',
  ],
  'a link without scheme': [
    '[a](//a.example)',
    '1: Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", found "//a.example".',
  ],
  'a link within the page': [
    '[a](#top)',
    '1: Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", found "#top".',
  ],
  'a link to no page': [
    '> - Words,\n>   [a](05-nowhere.md)',
    '2: The link "05-nowhere.md" leads to no page of the course. Write the name of a page\'s file, such as "05-a-lapse.md".',
  ],
  'a link to a page that has another number now': [
    '[a](07-what-now.md)',
    '1: The link "07-what-now.md" leads to no page of the course. Did you mean "02-what-now.md"?',
  ],
  'a link without words': [
    '[](02-what-now.md)',
    '1: The link to "02-what-now.md" has no words: write "[words](02-what-now.md)".',
  ],
  'an unknown source': [
    'Words. [@menon-2018; @nobody]',
    '1: The source "nobody" is not in sources.yaml: add it there, or correct the key.',
  ],
  'a malformed source': [
    'Words\nand [@ menon]',
    '2: Expected a source such as "[@menon-2018]" or "[@a; @b]", found "[@ menon]".',
  ],
  ...Object.fromEntries(
    [
      '(@menon-2018)',
      '[menon-2018]',
      '[larimer-1999; menon-2018]',
      '(menon-2018)',
      '@menon-2018',
      '[menon-2081]',
    ].map(mark => [
      `a source as ${mark}`,
      [
        `Words.\n\n- Words\n  and words. ${mark}`,
        `4: Expected a source such as "[@menon-2018]" or "[@a; @b]", found "${mark}".`,
      ],
    ]),
  ),
  'a first heading': [
    '# Title',
    '1: Found a "#" heading: the page\'s title is its only one. Write "##".',
  ],
  'a heading that jumps': [
    '## Two\n\n#### Four',
    '3: Expected a heading of at most "###" here, found "####": headings go down one step at a time.',
  ],
  'a heading that jumps at first': [
    '### Three',
    '1: Expected a heading of at most "##" here, found "###": headings go down one step at a time.',
  ],
  'a heading that jumps in a block': [
    ':::fact\n### Three\n:::',
    '2: Expected a heading of at most "##" here, found "###": headings go down one step at a time.',
  ],
  'boxes to tick outside a question': [
    '- One\n- [ ] Two',
    '2: Found a box "[ ]" outside the options of a ":::choice": write "- " alone.',
  ],
  'lists too deep to be read': [
    `Words.\n${'>'.repeat(9999)}`,
    '2: Found lists and quotations inside each other too deep to be read: use fewer.',
  ],
  'no words at all': ['\n\n', '1: This page has no words: write some below the front matter.'],
};

describe('An author who slips in prose reads where and what', () => {
  for (const [name, [body, ...expected]] of Object.entries(slips)) {
    it(name, () => {
      const counted = expected.map(line =>
        line.replace(/^\d+/, at => String(Number(at) + bodyLine - 1)),
      );
      expect(problemsIn(pageFile, courseSaying(body))).to.deep.equal(counted);
    });
  }

  it('on the second line of a table', () => {
    const body = 'Words.\n\n| A | B |\n| --- | --- |\n| c | d |\n| e | [f](g.md) |';
    expect(problemsIn(pageFile, courseSaying(body))[0]).to.match(
      new RegExp(`^${bodyLine + 5}: The link "g.md"`),
    );
  });

  it('with Windows line ends and a byte order mark too', () => {
    const source = `\uFEFF${pageHead}One.\n\n<b>`.replaceAll('\n', '\r\n');
    expect(problemsIn(pageFile, courseWith({[pageFile]: source}))[0]).to.match(/^8: /);
  });

  it('in a link from "About this course", which stands beside the modules', () => {
    const about = (link: string) =>
      courseWith({
        [courseFile]: `---\ntitle: A\ncode: "1"\nversion: 0.1.0\nlanguage: en-US\npass: 80\nprovider: A\nhelp: A\nhotline: A\n---\n[a](${link})`,
      });
    for (const link of [otherFile.replace('course/', ''), '02-what-now.md']) {
      expect(problemsIn(courseFile, about(link))).to.deep.equal([
        `11: The link "${link}" leads to "${otherFile}", and whoever is given another module alone does not have that page. Delete the link, and name that module in words.`,
      ]);
    }
  });
});

function elementIn(html: string): HTMLElement {
  const element = parsed(html).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`No element in ${html}`);
  return element;
}
