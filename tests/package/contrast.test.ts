// Can everything be read, by day, by night and on paper? Contrast of each pair of colours that the styles put together (WCAG 1.4.3, 1.4.11).

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {tokens} from '../../src/styles/tokens.ts';

const themes = ['light', 'dark', 'print'] as const;
type Theme = (typeof themes)[number];
type Colours = Readonly<Record<string, string>>;

/** Every colour of tier 2 in one theme; print is light on white. */
function coloursOf(css: string, theme: Theme): Colours {
  const [screen = '', print = ''] = css.split('@media print');
  const colours: Record<string, string> = {};
  for (const [, name = '', light = '', dark = ''] of screen.matchAll(
    /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
  ))
    colours[name] = theme === 'dark' ? dark : light;
  for (const [, name = '', other = ''] of screen.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g))
    colours[name] = colours[other] ?? '';
  if (theme === 'print')
    for (const [, name = '', value = ''] of print.matchAll(/--([\w-]+): (#\w{3,6})/g))
      colours[name] = value;
  return colours;
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const washes = ['family-wash', 'you-wash', 'teacher-wash', 'takeaway-wash'];
const moments = ['green', 'yellow', 'orange', 'red'];

/** What is read, on what it stands: 4.5. */
const text: Readonly<Record<string, readonly string[]>> = {
  text: ['page', 'surface', ...washes, ...moments.map(name => `${name}-wash`)],
  'text-soft': ['page', 'surface', 'you-wash', 'teacher-wash', 'takeaway-wash'],
  family: ['page', 'surface', 'family-wash', 'you-wash'],
  you: ['page', 'surface', 'you-wash', 'teacher-wash', 'takeaway-wash'],
  teacher: ['page', 'surface', 'you-wash', 'teacher-wash'],
  takeaway: ['page', 'takeaway-wash'],
  'on-you': ['you'],
  ...Object.fromEntries(moments.map(name => [name, ['page', `${name}-wash`]])),
};

/** Edges and drawings that mean something: 3. */
const parts: Readonly<Record<string, readonly string[]>> = {
  control: ['page', 'surface', 'you-wash', 'teacher-wash', 'takeaway-wash'],
  'family-line': ['page', 'family-wash'],
  'you-line': ['page', 'you-wash'],
  'teacher-line': ['page', 'surface', 'you-wash'],
  'takeaway-line': ['page', 'takeaway-wash'],
  'ring-in': ['page', 'surface', 'ring-out', ...washes],
  'ring-out': ['you', 'text'],
};

/** Never the only sign of anything: words say the same. */
const decoration = ['hairline'];

function failures(css: string): string[] {
  return themes.flatMap(theme => {
    const colours = coloursOf(css, theme);
    const colour = (name: string): string =>
      colours[name] ?? assert.fail(`${theme} has no colour "${name}"`);
    return [
      {pairs: text, least: 4.5},
      {pairs: parts, least: 3},
    ].flatMap(({pairs, least}) =>
      Object.entries(pairs).flatMap(([over, grounds]) =>
        grounds
          .map(under => ({under, ratio: contrast(colour(over), colour(under))}))
          .filter(({ratio}) => ratio < least)
          .map(
            ({under, ratio}) =>
              `${theme}: ${over} on ${under} is ${ratio.toFixed(2)}:1, at least ${least}:1`,
          ),
      ),
    );
  });
}

it('every pair has the contrast that it needs, in every theme', () => {
  assert.deepEqual(failures(tokens.cssText), []);
});

it('a colour that is changed for the worse is found', () => {
  for (const [what, from, to] of [
    ['soft text', '#55505c', '#8a8590'],
    ['the edge of a field by night', '#938c9b', '#5a5462'],
    ['the wash of a check', '#ecf1fa', '#5478b8'],
    ['white on pine', '#0b5750', '#4fa398'],
  ] as const) {
    assert.ok(tokens.cssText.includes(from), what);
    assert.notDeepEqual(failures(tokens.cssText.replaceAll(from, to)), [], what);
  }
});

it('the ratio is WCAG’s', () => {
  assert.equal(contrast('#000000', '#ffffff').toFixed(1), '21.0');
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

const root = path.resolve(import.meta.dirname, '../../src/styles');
const styles = globSync('*.ts', {cwd: root})
  .filter(file => file !== 'tokens.ts')
  .map(file => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

/** The colours that a property takes anywhere in the styles. */
function used(property: RegExp): Set<string> {
  const known = new Set(Object.keys(coloursOf(tokens.cssText, 'light')));
  const names = [...styles.matchAll(/([\w-]+): ([^;{}]*)/g)]
    .filter(([, name = '']) => property.test(name))
    .flatMap(([, , value = '']) => [...value.matchAll(/var\(--([\w-]+)\)/g)])
    .map(([, name = '']) => name);
  return new Set(names.filter(name => known.has(name)));
}

it('no colour is used in a way that the lists above do not know', () => {
  const grounds = new Set(Object.values({...text, ...parts}).flat());
  const unknown = (found: Set<string>, known: Iterable<string>): string[] => {
    const all = new Set(known);
    return [...found].filter(name => !all.has(name));
  };
  const letters = used(/^color$/);
  const edges = used(/^(border|outline|stroke|fill|accent)/);
  const filled = used(/^background/);
  assert.ok(letters.size > 5 && edges.size > 8 && filled.size > 5);
  assert.deepEqual(unknown(letters, Object.keys(text)), []);
  assert.deepEqual(
    unknown(edges, [...Object.keys(text), ...Object.keys(parts), ...grounds, ...decoration]),
    [],
  );
  assert.deepEqual(unknown(filled, [...grounds, ...Object.keys(text), ...decoration]), []);
});

it('no style has a colour of its own', () => {
  const own = [...styles.matchAll(/#[0-9a-f]{3,8}\b/g)].map(([colour]) => colour);
  // Ink and paper, where a printer has nothing else.
  assert.deepEqual([...new Set(own)].sort(), ['#000', '#fff']);
});
