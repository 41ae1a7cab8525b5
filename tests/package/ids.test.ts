// Is each name of the page around the exercises kept from them? What stands in a shadow root is a world of its own.

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {isPlayersId} from '../../src/content/players-ids.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = globSync(
  ['src/index.html', 'scripts/start-page.ts', 'src/content/**/*.ts', 'src/elements/*.ts'],
  {cwd: root},
);
const inShadow = /extends (?:LitElement|ActivityElement)\b/;
/** Parts of a plan, which has a shadow root. */
const ofPlan = /plan-(?:editor|comparison)\.ts$/;

it('knows every name that stands in the page itself, and none that does not', () => {
  const found = files.flatMap(file => {
    const text = readFileSync(path.join(root, file), 'utf8');
    if (inShadow.test(text) || ofPlan.test(file)) return [];
    return [...text.matchAll(/\sid="([a-z-]+)"/g)].map(([, id = '']) => id);
  });
  assert.deepEqual(
    found.filter(id => !isPlayersId(id)),
    [],
  );
  const list = readFileSync(path.join(root, 'src/content/players-ids.ts'), 'utf8');
  const listed = [...list.matchAll(/^ {2}'([a-z-]+)',$/gm)].map(([, id = '']) => id);
  assert.deepEqual(listed, [...new Set(found)].sort());
});
