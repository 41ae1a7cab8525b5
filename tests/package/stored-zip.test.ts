// Does the zip that the browser writes open elsewhere, whatever is in it?

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {it} from 'node:test';
import {crc32} from 'node:zlib';
import fc from 'fast-check';
import {unzipSync} from 'fflate';
import {zip} from '../../src/export/zip.ts';

const encoder = new TextEncoder();
const text = fc.string({unit: 'grapheme', maxLength: 300});
const paths = fc.stringMatching(/^[A-Za-z[][A-Za-z0-9_[\]-]{0,12}(\/[A-Za-z0-9._-]{1,12}){0,2}$/);
const files = fc.uniqueArray(fc.tuple(paths, text), {selector: ([name]) => name, maxLength: 8});

it('gives back every file, byte for byte', () => {
  fc.assert(
    fc.property(files, entries => {
      const opened = unzipSync(zip(new Map(entries)));
      assert.deepEqual(
        Object.entries(opened).map(([name, bytes]) => [name, [...bytes]]),
        entries.map(([name, content]) => [name, [...encoder.encode(content)]]),
      );
    }),
  );
});

it('has the sums by which a damaged file is found', () => {
  fc.assert(
    fc.property(text, content => {
      const bytes = zip(new Map([['a.xml', content]]));
      const view = new DataView(bytes.buffer);
      const sum = crc32(encoder.encode(content));
      assert.equal(view.getUint32(14, true), sum);
      const directory = view.getUint32(bytes.length - 6, true);
      assert.equal(view.getUint32(directory + 16, true), sum);
    }),
  );
});

it('is the same for the same files, and takes names in any script', () => {
  const named = new Map([
    ['word/document.xml', 'Añá'],
    ['日本語.xml', '👋'],
  ]);
  assert.deepEqual(zip(named), zip(named));
  assert.deepEqual(Object.keys(unzipSync(zip(named))), [...named.keys()]);
  assert.deepEqual(Object.keys(unzipSync(zip(new Map()))), []);
});

it('passes the test of another program, where there is one', t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
  const file = path.join(folder, 'a.zip');
  try {
    writeFileSync(file, zip(new Map([['a/b.txt', 'Grandma comes.'.repeat(1000)]])));
    const said = execFileSync('unzip', ['-t', file], {encoding: 'utf8'});
    assert.match(said, /No errors detected/);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
    t.diagnostic('"unzip" is not installed here: only fflate has opened the zip.');
  } finally {
    rmSync(folder, {recursive: true});
  }
});
