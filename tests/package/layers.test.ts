// Who imports whom? Only downwards in the order of src/README.md.

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');

/** The first pattern that a file's path matches says what it may import: paths from the root, or packages. */
const layers: readonly (readonly [RegExp, RegExp])[] = [
  [/^src\/model\//, /^src\/model\//],
  [/^src\/search\/main\.ts$/, /^src\/elements\//],
  [/^src\/search\//, /^src\/(model|search)\/|^src\/words\.ts$|^minisearch$/],
  [/^src\/export\//, /^src\/(model|export)\/|^src\/words\.ts$|^manifest\/xml\.ts$/],
  [
    /^src\/content\//,
    /^src\/(model|content)\/|^src\/(words|languages)\.ts$|^type src\/export\/document\.ts$|^(marked|marked-smartypants|yaml|zod)$/,
  ],
  [/^src\/tracking\//, /^src\/(model|tracking)\//],
  [/^src\/styles\//, /^src\/styles\/|^lit$/],
  [/^src\/words\.ts$/, /^$/],
  [/^src\/words-[a-z]{2,3}\.ts$/, /^type src\/words\.ts$/],
  [/^src\/languages\.ts$/, /^src\/words(-[a-z]{2,3})?\.ts$/],
  [/^src\/package\.ts$/, /^type src\/(model|tracking)\//],
  [/^src\/session\.ts$/, /^src\/(model|tracking)\//],
  [
    /^src\/elements\//,
    /^src\/(model|elements|styles)\/|^src\/words\.ts$|^src\/export\/(?!docx|zip|main)|^src\/search\/(?!main)|^type src\/(session|tracking\/(port|journal))\.ts$|^lit(\/|$)/,
  ],
  [
    /^src\/main\.ts$/,
    /^src\/(model|tracking|elements|styles)\/|^type src\/export\/|^src\/(session|words|package)\.ts$/,
  ],
  [/^src\/workshop\.ts$/, /^src\/elements\//],
  [/^manifest\//, /^src\/model\/|^manifest\/|^type src\/tracking\/options\.ts$/],
  [/^scripts\//, /^(?!src\/(elements\/|main\.ts|workshop\.ts|search\/main\.ts))/],
];

const statements =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** "type " before what is imported for its types alone, which no line of the player's code depends on. */
function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(statements)].map(([, type = '', from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    return type + target;
  });
}

function breaches(file: string, source: string): string[] {
  const [, allowed] = layers.find(([pattern]) => pattern.test(file)) ?? [];
  const mayImport = (name: string): boolean => allowed?.test(name) ?? false;
  return importsOf(file, source)
    .filter(name => ![name, name.replace(/^type /, '')].some(mayImport))
    .map(name => `${file} imports ${name}`);
}

it('sees an import that goes the wrong way', () => {
  const wrong: [string, string][] = [
    ['src/model/course.ts', "import {grade} from '../tracking/port.ts';"],
    ['src/elements/sop-choice.ts', "import {Session} from '../session.ts';"],
    ['src/elements/sop-handouts.ts', "import {docx} from '../export/docx.ts';"],
    ['src/elements/sop-case-file.ts', "import {CaseKeeper} from '../tracking/case-keeper.ts';"],
    ['src/export/case-file.ts', "import {Session} from '../session.ts';"],
    ['src/model/saved-file.ts', "import {words} from '../words.ts';"],
    ['src/main.ts', "import './workshop.ts';"],
    ['src/elements/sop-bar.ts', "import {spokenIn} from '../languages.ts';"],
    ['src/elements/sop-bar.ts', "import {words} from '../words-es.ts';"],
    ['src/words-es.ts', "import {words} from './words.ts';"],
    ['src/main.ts', "import {finderOf} from './search/finder.ts';"],
    ['src/elements/sop-page.ts', "import MiniSearch from 'minisearch';"],
    ['src/main.ts', "import {\n  compile,\n} from './content/compile.ts';"],
    ['src/tracking/scorm12.ts', "import 'lit';"],
    ['scripts/build.ts', "const page = await import('../src/elements/sop-page.ts');"],
  ];
  for (const [file, source] of wrong) assert.equal(breaches(file, source).length, 1, file);
  const right: [string, string][] = [
    ['src/elements/a.ts', "import type {Session} from '../session.ts';"],
    ['src/session.ts', "import {CaseKeeper} from './tracking/case-keeper.ts';"],
    ['src/session.ts', "import type {Found} from './model/saved-file.ts';"],
    ['src/export/case-file.ts', "import {words} from '../words.ts';"],
  ];
  for (const [file, source] of right) assert.deepEqual(breaches(file, source), []);
});

it('every import goes the right way', () => {
  const files = globSync('{src,manifest,scripts}/**/*.ts', {cwd: root}).map(file =>
    file.replaceAll(path.sep, '/'),
  );
  assert.ok(files.length > 50);
  const found = files.flatMap(file => breaches(file, readFileSync(path.join(root, file), 'utf8')));
  assert.deepEqual(found, []);
});
