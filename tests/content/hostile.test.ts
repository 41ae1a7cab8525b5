// Does the compiler survive whatever is typed, and does nothing typed ever run?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Compiled} from '../../src/content/compile.ts';
import {
  allHtml,
  courseFile,
  courseWith,
  indexFile,
  otherFile,
  pageFile,
  pageHead,
  parsed,
  sourcesFile,
  testFile,
} from './small-course.ts';

const page = `${pageHead}## Words

Words[@menon-2018] and [a link](02-what-now.md).

:::story A night
She tells.

> "Words."
> — Sonia
:::

:::choice {#a objective=3.3 check label="A label"}
What now?

- [ ] Stop.
  > No.
- [x] Go on.
  > Yes.
:::

:::sort {#b}
What now?

| What | Where | Why |
| ---- | ----- | --- |
| One  | In    | Yes |
| Two  | Out   | Yes |
:::

:::moments
| When | Sonia |
| --- | --- |
| **Red**: now | Calls. |
:::

:::reflect {#c}
What now?

> A model.
:::
`;
/** Where a learner writes and talks. */
const exercises = `${pageHead}Words.

:::plan {#d objective=3.3 fixed file="A plan"}
What now?

| Question | Need | If it is missing |
| --- | --- | --- |
| One | Rest | Who knows? |

- Each has a name.
- Each has a day.
- It can be tried.
- The children have a say.
:::

:::circles {#e middle="Alisa, Sam" file="A network"}
Who stays?

| Person | Role | Knows | Kind | Ring |
| --- | --- | --- | --- | --- |
| Grandma | Mother | All | own | inner |

- Friday. Who comes?
  > Grandma.

> A model.
:::

:::statement {#f form=danger children="Alisa" unheard="James" file="A statement"}
What now?

| Part | Ask yourself | A good answer |
| --- | --- | --- |
| Who | Who said so? | Molly worries. |

> A model.
:::

:::conversation {#g with=Sonia}
You are at the door.

- Engagement: closed, *guarded*

### the-door
She opens.

- "Leave?" {#asked to=the-door engagement=closed}
  > "Yes."
  >
  > It is true.
- "Now?" {if=asked to=the-end}
  > "Yes."
  >
  > She is sure.
- "Stay?" {unless=asked to=the-end}
  > "No."
  >
  > Wait.

### the-end {with="Alisa and Sam"}
She waves.
:::
`;
const index = `---
title: A
lead: B
brief: About {minutes}.
path:
  - label: C
    text: D
  - label: E
    text: F
objectives:
  "3.3": G
lessons: [H]
---
Words.
`;
const test = `---
title: A test
questions: 1
---
Words.

:::match {#m3t-d objective=3.3 page=01-a-lapse.md}
What now?

| What | Where | Why |
| ---- | ----- | --- |
| One  | In    | Yes |
| Two  | Out   | Yes |
:::
`;
const sources = 'menon-2018:\n  title: A\n  by: B\n  year: 2018\n  url: https://a.example/\n';
const course =
  '---\ntitle: A\ncode: "1"\nversion: 0.1.0\nlanguage: en-US\npass: 80\nhelp: B\n---\nWords.\n';
const all: Readonly<Record<string, string>> = {
  [pageFile]: page,
  [otherFile]: exercises,
  [indexFile]: index,
  [testFile]: test,
  [sourcesFile]: sources,
  [courseFile]: course,
};

/** Pieces of the syntax and of attacks, which random letters would seldom hit. */
const piece = fc.constantFrom(
  ...':::|:::choice {#x check}|:::moments|:::conversation {#y with=x}|:::circles|:::figure {kind=levels ours alt=|:::figure x {kind=rings ours alt=" onload=|:::statement {form=x|### turn {with=x}|{#z to=the-end if=a unless=b x=y}|:::|{#a b="|---|- [x] |1. |> |> — |## |# |***|`|```|~~~|[@|[@menon-2018]|](|](javascript:alert(1))|](data:text/html,x)|](//x)|](https://x" onclick="alert(1))|![x](x)|[x]: javascript:alert(1)|<javascript:alert(1)>|<https://x">|&#106;avascript:|&lt;|&|<script>alert(1)</script>|<script |<img src=x onerror=alert(1)>|<img src=x onerror=alert(1) |<svg/onload=alert(1)>|<a href="javascript:alert(1)">|"><script>|\' onmouseover=\'alert(1)|" onfocus="alert(1)" x="|style="x:y"|<!--|-->|<![CDATA[|<?|</section>|</p>|\\|\t|\u0000|\uFEFF|\uD800|\u2028|𝄞|{minutes}|$&|title: |- |: |*a|!!js/function |"|\'|\n|\n\n|\r\n|    '.split(
    '|',
  ),
  '|',
  '| - | - |',
  '| a | b | c |',
);
const typed = fc
  .array(fc.oneof({weight: 3, arbitrary: piece}, fc.string({maxLength: 12, unit: 'binary'})), {
    minLength: 1,
    maxLength: 12,
  })
  .map(pieces => pieces.join(''));

const spliced = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat({max: 30}), typed)
    .map(([at, gone, words]) => text.slice(0, at) + words + text.slice(at + gone));
const courses = fc.oneof(
  ...Object.entries(all).map(([file, text]) =>
    spliced(text).map(words => ({...all, [file]: words})),
  ),
);

const allowedLink = /^(?:https:\/\/|tel:|mailto:|#)/;

/** Attributes and elements as a browser sees them once the Html is in the page. */
function dangersIn(compiled: Compiled): string[] {
  return allHtml(compiled).flatMap(html => {
    return [...parsed(html).querySelectorAll('*')].flatMap(element => {
      const names = element.getAttributeNames();
      const link = element.getAttribute('href');
      return [
        ...(/^(?:script|style|iframe|img|object|embed|base|form|input|link|meta)$/.test(
          element.localName,
        )
          ? [element.localName]
          : []),
        ...names.filter(
          name => name.startsWith('on') || /^(?:style|src|srcdoc|action)$/.test(name),
        ),
        ...(link !== null && !allowedLink.test(link) ? [link] : []),
      ];
    });
  });
}

/** Whether every tag is closed in order and every attribute quoted, as XML asks: nothing spills out of its place. */
function isWellFormed(html: string): boolean {
  const xml = html
    .replace(/<(br|hr)>/g, '<$1/>')
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '');
  const read = new DOMParser().parseFromString(`<div>${xml}</div>`, 'text/xml');
  return read.querySelector('parsererror') === null;
}

describe('Whatever is typed into a course', () => {
  it('the compiler takes the untouched course without a problem', () => {
    const {problems} = courseWith(all);
    expect(problems.filter(({level}) => level === 'error')).to.deep.equal([]);
  });

  it('the compiler never throws, and names a line that the file has', () => {
    fc.assert(
      fc.property(courses, files => {
        const {problems} = courseWith(files);
        for (const {file, line, message} of problems) {
          const lines = (files[file] ?? '').split(/\r\n?|\n/).length;
          expect(line, `${file}: ${message}`).to.be.within(1, lines);
          expect(message).to.match(/\S/);
        }
      }),
      {numRuns: 600},
    );
  }).timeout(30_000);

  it('nothing of it runs, loads or is styled in the page', () => {
    fc.assert(
      fc.property(courses, files => {
        const compiled = courseWith(files);
        expect(dangersIn(compiled)).to.deep.equal([]);
        expect(allHtml(compiled).filter(html => !isWellFormed(html))).to.deep.equal([]);
      }),
      {numRuns: 600},
    );
  }).timeout(30_000);

  for (const attack of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1) ',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert)',
    '[x](&#106;avascript:alert)',
    '[x](java\tscript:alert)',
    '[x](<\u0001javascript:alert>)',
    '[x](https://x"onclick="alert)',
    '<https://x"onclick="alert>',
    '<javascript:alert(1)>',
    '![x](x"onerror="alert)',
    '`<script>`',
    '\\<script>',
    '    <script>alert(1)</script>',
    '```\n<script>\n```',
    '| <script> | b |\n| - | - |\n| " onclick="x | <b> |',
    '| \\\\" onclick=\\\\"x | b |\n| - | - |\n| c | d |',
    '> Words.\n> — <img src=x onerror=x>',
    ':::story <script> " onclick="x\nWords.\n:::',
    ':::choice {#d label="<script>"}\n<script>\n\n- [x] <script>\n  > <script>\n- [ ] " onclick="x\n  > x\n:::',
    ':::plan {#d file="<script>"}\n<script>\n\n| " onclick="x | <script> | If it is missing |\n| - | - | - |\n| <script> | " onclick="x | <script> |\n\n- <script>\n:::',
    ':::circles {#d middle="<script>" file="<script>"}\n<script>\n\n| <script> | a | b | c | d |\n| - | - | - | - | - |\n| <script> | " onclick="x | <b> | own | inner |\n\n- <script>\n  > <script>\n\n> " onclick="x\n:::',
    ':::statement {#d form="<script>" children="<script>" unheard="<b>"}\n<script>\n\n| a | b | c |\n| - | - | - |\n| <script> | " onclick="x | <script> |\n\n> " onclick="x\n:::',
    ':::conversation {#d with="<script>"}\n<script>\n\n- <script>: <b>, *" onclick="x*\n\n### a {with="<script>"}\n" onclick="x\n\n- <script> {#" to=<script>}\n  > <script>\n  >\n  > " onclick="x\n- b\n  > c\n  >\n  > d\n:::',
    ':::figure " onclick="x {kind=stages ours alt="<b onload=1>" of=<script>}\nSee.\n\n| <script> | " onclick="x |\n| - | - |\n| " onclick="x | <b> |\n| 2 | <b> |\n| 3 | <b> |\n:::',
    ':::moments " onclick="x\n| <script> | " onclick="x |\n| - | - |\n| **Red**: <script> | <script> |\n:::',
  ]) {
    it(`"${attack.split('\n', 1)[0]}" stays words`, () => {
      const compiled = courseWith({...all, [pageFile]: `${page}\n\n${attack}\n`});
      expect(dangersIn(compiled)).to.deep.equal([]);
      expect(allHtml(compiled).filter(html => !isWellFormed(html))).to.deep.equal([]);
    });
  }

  it('markup in front matter and sources is refused, and stays words', () => {
    const attack = `'"><script>alert(1)</script><img src=x onerror=x>'`;
    const compiled = courseWith({
      [pageFile]: page.replace('\n---\n', `\nnotice: ${attack}\nshort: ${attack}\n---\n`),
      [indexFile]: index.replace(/: [A-H]$/gm, `: ${attack}`),
      [testFile]: test.replace('A test', attack),
      [sourcesFile]: sources.replace(/: [AB]$/gm, `: ${attack}`),
      [courseFile]: course.replace(/: [AB]$/gm, `: ${attack}`),
    });
    const errors = compiled.problems.filter(({level}) => level === 'error');
    expect(errors).to.have.length(14);
    expect([...new Set(errors.map(({message}) => message))]).to.deep.equal([
      'Expected plain words, found "<script>": what stands here is shown as typed. Delete the signs.',
    ]);
    expect(allHtml(compiled).join('')).to.contain('&lt;script&gt;');
    expect(dangersIn(compiled)).to.deep.equal([]);
  });
});
