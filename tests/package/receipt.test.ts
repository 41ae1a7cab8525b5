// Can an administrator check a receipt at the command line?

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, it} from 'node:test';
import {sealed} from '../../src/model/receipt.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'receipt-'));
after(() => rmSync(folder, {recursive: true}));

function check(name: string, text?: string): {status: number | null; said: string} {
  const file = path.join(folder, name);
  if (text !== undefined) writeFileSync(file, text);
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/receipt.ts'), file],
    {encoding: 'utf8'},
  );
  return {status, said: stdout + stderr};
}

const receipt = await sealed(['RECEIPT', 'Score: 92 %']);

it('says that a receipt is as the course wrote it', () => {
  const {status, said} = check('sound.txt', receipt);
  assert.equal(status, 0, said);
  assert.match(said, /sound\.txt: unchanged/);
});

it('says that a receipt was changed', () => {
  const {status, said} = check('changed.txt', receipt.replace('92', '99'));
  assert.equal(status, 1);
  assert.match(said, /changed\.txt: CHANGED/);
});

it('says that a file is no receipt, or is not there', () => {
  assert.equal(check('other.txt', 'Hello').status, 1);
  assert.equal(check('missing.txt').status, 2);
});
