// Does a sentence of the player's own stand anywhere but in words.ts? In the source, and in what the compiler makes.

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import ts from 'typescript';
import {spokenIn} from '../../src/languages.ts';
import {
  allHtml,
  courseFile,
  courseWith,
  filesWith,
  indexFile,
  otherFile,
  pageFile,
  sourcesFile,
  testFile,
} from '../content/small-course.ts';
import {saidIn} from './said.ts';

const root = path.resolve(import.meta.dirname, '../..');
const templates = ['html', 'svg', 'markup', 'xml'];
/** What a learner hears or sees of an attribute. */
const spoken =
  /\s(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label)="([^"]*)"/g;
const gap = '\u0000';

/** What looks like words: names of keys and of calls to an LMS, what a shuffle is drawn from, ids, a stamp for files. */
const machine = [
  'Escape',
  'Tab',
  'Commit',
  'GetValue',
  `${gap} ${gap} items`,
  `privacy ${gap}`,
  `${gap} UTC${gap} (${gap})`,
];

/** "line: words" of all that a learner would read and that stands in this file itself. */
function straysIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const report = (node: ts.Node, words: string): void => {
    const {line} = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1}: ${words.replaceAll(gap, '…').trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText();
      if (tag === 'css') return;
      const whole = wholeOf(node.template);
      if (templates.includes(tag)) {
        for (const words of shownIn(whole)) report(node, words);
      } else if (isWording(whole)) report(node, whole);
      if (ts.isTemplateExpression(node.template)) {
        for (const {expression} of node.template.templateSpans) visit(expression);
      }
      return;
    }
    if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) {
      const words = ts.isTemplateExpression(node) ? wholeOf(node) : node.text;
      if (isWording(words) && !machine.includes(words) && !isForMachines(node, file)) {
        report(node, words);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const wholeOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({literal}) => gap + literal.text).join('');

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Between tags, and in attributes that are read out. */
function shownIn(markup: string): string[] {
  // A piece of a tag, as `class="x"` for a place inside one, shows nothing.
  if (/^\s*[\w-]+=/.test(markup)) return [];
  const labels = [...markup.matchAll(spoken)].map(([, label = '']) => label);
  const between = markup.replace(/<[^>]*>/g, '\n').split('\n');
  return [...labels, ...between].filter(hasLetters);
}

/** Two words or more, or one with a capital: no key of an object and no name of an element is written like that. */
const isWording = (text: string): boolean =>
  /\p{L}{2,}[,.:;]? +(?:\p{L}{2,}|\u0000)|\u0000 +\p{L}{2,}|^\s*\p{Lu}\p{Ll}+/u.test(text);

/** Selectors, classes, keys, and messages of what must never happen. */
function isForMachines(node: ts.Node, file: string): boolean {
  // Styles that Word knows by their names, and markup that is no template.
  if (file.startsWith('src/export/docx')) return true;
  for (let at = node.parent; !ts.isStatement(at); at = at.parent) {
    if (ts.isTemplateSpan(at)) {
      const {parent} = at;
      const before = parent.templateSpans[parent.templateSpans.indexOf(at) - 1]?.literal;
      return /\bclass=(?:"[^"]*)?$/.test((before ?? parent.head).text);
    }
    if (ts.isNewExpression(at) && at.expression.getText().endsWith('Error')) return true;
    if (ts.isCallExpression(at)) {
      const called = at.expression.getText();
      if (/\.(?:querySelector(?:All)?|closest|matches)$/.test(called)) return true;
    }
  }
  return false;
}

it('sees words in a template, in a label and in a string', () => {
  // "@" stands for "$" in what follows: a linter would take it for a mistake.
  const wrong = [
    'const a = html`<p>Your <b>@{n}</b></p>`;',
    'const a = html`<button aria-label="Close it" @click=@{go}></button>`;',
    'const a = html`<button title=@{`Go to @{page}`}></button>`;',
    "const label = 'Knowledge check';",
    "const label = open ? 'Question' : '';",
    'const label = `@{n} lines left`;',
    'say(`@{name} moved`);',
  ];
  for (const source of wrong) {
    assert.equal(straysIn('src/elements/a.ts', source.replaceAll('@{', '${')).length, 1, source);
  }
  const right = [
    'const a = html`<p class="lead big" id=@{id}>@{words.bar.pause}: @{n}</p>`;',
    'const a = html`<p class=@{wide ? "big flow" : ""}>@{x}</p>`;',
    "root.querySelector('main h1');",
    "import {words} from './some words.ts';",
    "if (event.key === 'Escape') throw new Error(`Nothing matches @{name}.`);",
    "const kind: 'Two words' | undefined = undefined;",
  ];
  for (const source of right)
    assert.deepEqual(straysIn('src/elements/a.ts', source.replaceAll('@{', '${')), []);
});

it('the elements and the documents have no words of their own', () => {
  const files = globSync('src/{elements,export}/*.ts', {cwd: root}).concat([
    'src/main.ts',
    'src/session.ts',
  ]);
  assert.ok(files.length > 50);
  const found = files.flatMap(file => straysIn(file, readFileSync(path.join(root, file), 'utf8')));
  assert.deepEqual(found, []);
});

it('the first page has no words of its own', () => {
  const page = readFileSync(path.join(root, 'src/index.html'), 'utf8');
  assert.deepEqual(shownIn(page.replace(/\{\{\w+\}\}/g, '')), []);
});

/** An author who writes Greek: whatever is Latin in the course is the compiler's. */
const head = '---\ntitle: α\nlesson: 1\nobjectives: "3.3"\nnotice: ν.\n---\n';
const table = '| α | β |\n| --- | --- |\n| γ | δ |\n';
const block = (name: string, words = 'λ.', heading = ''): string =>
  `:::${name} ${heading}\n${words}\n:::\n`;
const greek = (language: string): Readonly<Record<string, string | undefined>> => ({
  [courseFile]: (filesWith({}).get(courseFile) ?? '')
    .replace('en-US', language)
    .replace('A course', 'α')
    .replace('About it.', 'α. [@menon-2018]')
    .replace('An agency', 'α')
    .replace('help@agency.example', 'α'),
  [sourcesFile]:
    'menon-2018:\n  title: α\n  by: β\n  year: 2018\n  url: https://a.example\n  classic: true\n',
  [indexFile]:
    '---\ntitle: α\nlead: λ\nbrief: "{minutes} {lessons}"\nobjectives:\n  "3.3": α\n  "3.4": β\nlessons:\n  - α\npath:\n  - {label: α, text: β}\n  - {label: γ, text: δ}\n---\n\nα.\n',
  [pageFile]:
    head +
    [
      'λ. [@menon-2018] [λ](https://a.example)\n',
      table,
      `\n${table}`,
      ...['story', 'note', 'fact', 'aid', 'short', 'safety'].map(name => block(name)),
      ...['fact', 'aid'].map(name => block(name, 'λ.', 'μ')),
      block('moments', '| α | β |\n| --- | --- |\n| **Green**: α | β |\n| **Red**: α | β |\n'),
      block(
        'figure',
        `λ.\n\n| α | β |\n| --- | --- |\n| γ | 2 |\n| δ | 4 |\n\nBase: α. [@menon-2018]`,
        'μ {kind=bars alt="α"}',
      ),
      block(
        'figure',
        `λ.\n\n| α | β |\n| --- | --- |\n| γ | δ |\n| ε | ζ |\n| η | θ |\n| ι | κ |\n`,
        'μ {kind=dimensions middle=μ alt="α" ours aid}',
      ),
    ].join('\n'),
  [otherFile]:
    head.replace('title: α', 'title: β') +
    block(
      'circles',
      'α.\n\n| α | β | γ | δ | ε |\n| --- | --- | --- | --- | --- |\n| α | β | γ | own | inner |\n\n- α\n  > β\n',
      '{#own objective=3.4}',
    ),
  [testFile]: `---\ntitle: α\nquestions: 2\n---\n${['one', 'two'].map(name => block('choice', 'α\n\n- [x] β\n  > γ\n- [ ] δ\n  > ε\n', `{#${name} objective=3.3 page=01-a-lapse.md}`)).join('')}`,
  'course/handouts/01-plan.md': '---\ntitle: α\nfor: families\nabout: β\n---\nα.\n',
  'course/handouts/02-guide.md': '---\ntitle: α\nfor: trainers\nabout: β\n---\nα.\n',
});
/** What the author must write in Latin letters: names of moments, the base of a figure, an address. */
const syntax = /\b(?:Green|Red|Base)\b/g;

/** Latin words in what a course in `language` shows that are none of `known`. */
function latinIn(language: string, known: readonly string[]): string[] {
  const compiled = courseWith(greek(language));
  assert.deepEqual(
    compiled.problems.filter(({level}) => level === 'error'),
    [],
  );
  const {course, handouts} = compiled;
  const rings = course.modules
    .flatMap(({pages}) => pages.flatMap(({blocks}) => blocks))
    .flatMap(made => (made.kind === 'circles' ? made.rings : []));
  const shown = [
    ...allHtml(compiled).flatMap(shownIn),
    ...rings,
    ...handouts.map(({document}) => document.note),
  ];
  return [...new Set(shown)].filter(words => {
    const rest = known.reduce((left, text) => left.replaceAll(text, ''), words.trim());
    return /[A-Za-z]/.test(rest.replace(syntax, '').replace(/&\w+;/g, ''));
  });
}

it('the compiler says nothing but what words.ts has for it', () => {
  const said = (language: string): string[] =>
    saidIn({...spokenIn(language)})
      .filter(({place}) => place.startsWith('pageWords.'))
      // What stands between a sentence's gaps.
      .flatMap(({text}) => text.split(/\d+|Sam/))
      .map(part => part.trim())
      .filter(hasLetters)
      .sort((a, b) => b.length - a.length);
  assert.ok(latinIn('en-US', said('es')).length > 20);
  assert.deepEqual(latinIn('en-US', said('en')), []);
  assert.deepEqual(latinIn('es', said('es')), []);
});
