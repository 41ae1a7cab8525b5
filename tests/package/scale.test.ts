// Do the styles keep to one scale: five sizes of letters, eight spaces?

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../../src/styles');

/** What stands on a screen; paper counts in points. */
const screen = globSync('*.ts', {cwd: root})
  .filter(file => file !== 'tokens.ts')
  .map(file => readFileSync(path.join(root, file), 'utf8'))
  .join('\n')
  .replace(/@page[^}]*\}/g, '')
  .replace(/@media print \{(?:[^{}]|\{[^{}]*\})*\}/g, '');

const valuesOf = (property: RegExp, css: string): string[] =>
  [...css.matchAll(/(?<=[\s{;])([\w-]+): ([^;{}]+);/g)]
    .filter(([, name = '']) => property.test(name))
    .map(([, , value = '']) => value.replace(' !important', ''));

/** A step of the scale, what is measured by the letters beside it, or a hair's breadth. */
const step =
  /^(?:-?0|auto|inherit|var\(--s[1-8]\)|-?[\d.]+em|[1-3]px|calc\([^;]*var\(--s[1-8]\)[^;]*\)|calc\(\(100% - 58rem\) \/ 2\)|max\(var\(--s[1-8]\)[^;]*\))$/;

const offScale = (css: string): string[] =>
  valuesOf(/^(?:margin|padding|gap|row-gap|column-gap)/, css).filter(value =>
    (value.match(/(?:[\w-]*\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[^\s]+)/g) ?? []).some(
      part => !step.test(part),
    ),
  );

it('every space is a step of the scale', () => {
  assert.ok(valuesOf(/^padding/, screen).length > 60);
  // Half a knot of the path, which its thread leads through.
  assert.deepEqual([...new Set(offScale(screen))], ['6px']);
  assert.deepEqual(offScale('p { margin: 13px; } a { padding: var(--s1) 5rem; }').length, 2);
});

const strangeLetters = (css: string): string[] =>
  [
    ...valuesOf(/^font-size$/, css),
    ...valuesOf(/^font$/, css).map(
      value => /(?:^|\s)([^\s/]+)\/?[\d.]*\s/.exec(value.replace(/^[456]00 /, ''))?.[1] ?? value,
    ),
  ].filter(value => !/^(?:var\(--t[1-5]\)|inherit|1em)$/.test(value));

it('every letter has a size of the scale', () => {
  // The numbers of sources; inside drawings, where a pixel is a part of the picture; the size that a learner sets for all.
  const apart = [
    '0.8125rem',
    '10px',
    '112.5%',
    '125%',
    '150%',
    '15px',
    '17px',
    '19px',
    'min(1em, 5.4cqi)',
  ];
  assert.deepEqual([...new Set(strangeLetters(screen))].sort(), apart);
  assert.deepEqual(
    strangeLetters('p { font: 400 15px/1.4 var(--hand); } b { font-size: 2rem; }').length,
    2,
  );
});
