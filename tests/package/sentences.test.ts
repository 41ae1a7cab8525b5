// Does each script carry only the sentences that its own modules say?

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {buildPlayer, type ScriptName} from '../../scripts/player.ts';
import {words} from '../../src/words.ts';

const source = path.resolve(import.meta.dirname, '../../src');
const {scripts} = await buildPlayer('en');

const starts = {
  scorm12: 'main.ts',
  workshop: 'workshop.ts',
  search: 'search/main.ts',
  takeAway: 'export/main.ts',
} as const satisfies Partial<Record<ScriptName, string>>;

/** All that a module brings along, itself too; types and the sentences themselves bring nothing. */
function broughtBy(file: string, known: ReadonlySet<string> = new Set()): Set<string> {
  const text = readFileSync(path.join(source, file), 'utf8');
  const found = new Set([...known, file]);
  for (const [, from = ''] of text.matchAll(/^import (?!type\b)(?:[^';]*? from )?'(\.[^']+)'/gm)) {
    const next = path.posix.join(path.posix.dirname(file), from);
    if (next.startsWith('..') || next === 'words.ts' || found.has(next)) continue;
    for (const one of broughtBy(next, found)) found.add(one);
  }
  return found;
}

/** Every sentence without blanks to fill in, by its group in src/words.ts. */
const sentences = Object.entries(words).flatMap(([group, said]) =>
  textsIn(said).map(text => ({group, text})),
);

function textsIn(said: unknown): string[] {
  if (typeof said === 'string') return said.length > 15 ? [said] : [];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsIn) : [];
}

const inPlayer = broughtBy(starts.scorm12);

for (const [name, start] of Object.entries(starts) as [keyof typeof starts, string][]) {
  it(`${name} says nothing that others say`, () => {
    const own = [...broughtBy(start)].filter(file => start === 'main.ts' || !inPlayer.has(file));
    const said = own.map(file => readFileSync(path.join(source, file), 'utf8')).join('\n');
    const groups = new Set(
      [...said.matchAll(/\bwords\.(\w+)|\{(\w+)[^{}]*\} = words;/g)].map(([, a, b]) => a ?? b),
    );
    const carried = sentences.filter(({text}) =>
      ['"', "'", '`'].some(quote => scripts[name].includes(`${quote}${text}${quote}`)),
    );
    assert.deepEqual(
      carried.filter(
        ({group, text}) =>
          !groups.has(group) && !sentences.some(one => one.text === text && groups.has(one.group)),
      ),
      [],
    );
    if (name !== 'takeAway') assert.ok(carried.length > 3);
  });
}

it('no sentence stands where the bundler would keep all of them', () => {
  const caught = [
    ...broughtBy('main.ts'),
    ...broughtBy('workshop.ts'),
    ...broughtBy('search/main.ts'),
  ].filter(file => /\btry \{[^}]*\bwords\./.test(readFileSync(path.join(source, file), 'utf8')));
  assert.deepEqual(caught, []);
});
