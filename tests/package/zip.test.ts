// Is a zip such as every LMS can open, and nothing but a function of its files?

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {packages} from './packages.ts';
import {zip} from '../../scripts/zip.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly dosTime: number;
}

/** APPNOTE.TXT 4.3.12: the central directory. */
function entriesOf(bytes: Buffer): Entry[] {
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(bytes.length - 6);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      dosTime: bytes.readUInt32LE(at + 12),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

const files = new Map(
  Object.entries({'b.js': 'b', 'imsmanifest.xml': '<m/>', 'a/z.css': 'z', 'a.js': 'a'}).map(
    ([name, text]) => [name, Buffer.from(text.repeat(100))],
  ),
);

it('the manifest is the first entry, the others are sorted', async () => {
  const names = entriesOf(await zip(files)).map(({name}) => name);
  assert.deepEqual(names, ['imsmanifest.xml', 'a.js', 'a/z.css', 'b.js']);
});

it('the order in which files were made changes nothing', async () => {
  const other = new Map([...files].reverse());
  assert.ok((await zip(files)).equals(await zip(other)));
});

it('a file whose content changed has another time, so that no server calls it unmodified', async () => {
  const changed = new Map([...files, ['a.js', Buffer.from('A'.repeat(100))]]);
  const times = async (of: ReadonlyMap<string, Buffer>): Promise<number[]> =>
    entriesOf(await zip(of)).map(({dosTime}) => dosTime);
  const [manifest, before, ...rest] = await times(files);
  assert.deepEqual((await times(changed)).toSpliced(1, 1), [manifest, ...rest]);
  assert.notEqual((await times(changed))[1], before);
});

for (const {name, zip: bytes, files: unpacked} of packages) {
  it(`${name} has its files deflated, at its root, without folders or leftovers`, () => {
    const entries = entriesOf(bytes);
    assert.equal(entries.length, unpacked.size);
    const manifestAt = entries.findIndex(entry => entry.name === 'imsmanifest.xml');
    assert.equal(manifestAt, name.endsWith('-web.zip') ? -1 : 0);
    for (const entry of entries) {
      assert.equal(entry.method, 8);
      assert.match(entry.name, /^[^./\\][^/\\]*$/);
    }
    // APPNOTE.TXT 4.3.14 to 4.3.16: a plain end record at the very end, no zip64.
    assert.equal(bytes.readUInt32LE(bytes.length - 22), 0x06054b50);
    assert.equal(bytes.includes(Buffer.from([0x50, 0x4b, 0x06, 0x06])), false);
  });
}
