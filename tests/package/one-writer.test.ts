// Who may tell the LMS anything? The port alone, so that no two parts of the player undo each other's work.

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const sources = globSync('src/**/*.ts', {cwd: root}).map(
  file => [file, readFileSync(path.join(root, file), 'utf8')] as const,
);
const filesWith = (pattern: RegExp): string[] =>
  sources.flatMap(([file, text]) => (pattern.test(text) ? [file] : [])).toSorted();

it('F47 one part of the player alone writes to the LMS', () => {
  assert.deepEqual(filesWith(/\b#?calls\.(?:initialize|set|commit|finish)\(/), [
    'src/tracking/scorm-port.ts',
    'src/tracking/scorm-record.ts',
  ]);
});

it('F47 the state string is sent by the two standards, from one snapshot', () => {
  assert.deepEqual(filesWith(/\['cmi\.suspend_data', snapshot\.memory\]/), [
    'src/tracking/scorm12.ts',
    'src/tracking/scorm2004.ts',
  ]);
  assert.deepEqual(filesWith(/\bport\.(?:save|leave)\(/), ['src/tracking/saver.ts']);
});

it('F47 the device is written to by one part for each thing that it keeps', () => {
  assert.deepEqual(filesWith(/(?:localStorage|#shelf\(\))\.setItem\(/), [
    'src/tracking/case-shelf.ts',
    'src/tracking/device.ts',
    'src/tracking/local.ts',
    'src/tracking/settings-shelf.ts',
  ]);
});
