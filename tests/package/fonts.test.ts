// Do the course's letters come along: few bytes, under a name that is free, with their licences, and with every sign of the text?

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {unzipSync} from 'fflate';
import subsetFont from 'subset-font';
import {namesOf, signsOf, tableOf} from '../../scripts/font-tables.ts';
import {makeFonts} from '../../scripts/fonts.ts';
import {families, own} from '../../src/styles/faces.ts';
import {packages, textOf} from './packages.ts';

const opened = packages.find(({name}) => name === 'sop-suds-508804-scorm12.zip') ?? assert.fail();
const files = Object.entries(unzipSync(opened.zip));
const hands = ['book', 'hand'] as const;
const fonts = await Promise.all(
  hands.map(async hand => {
    const [name, bytes] = files.find(([name]) => name.startsWith(`${hand}-`)) ?? assert.fail(hand);
    const woff2 = Buffer.from(bytes);
    const sfnt = await subsetFont(woff2, undefined, {keepAllGlyphs: true, targetFormat: 'sfnt'});
    return {hand, name, woff2, sfnt};
  }),
);

it('every package has both, the same in each', () => {
  for (const {name, files} of packages) {
    assert.deepEqual(
      [...files.keys()].filter(file => file.endsWith('.woff2')),
      fonts.map(font => font.name),
      name,
    );
  }
});

it('both together are at most 40,000 bytes', () => {
  const sizes = fonts.map(({woff2}) => woff2.length);
  for (const size of sizes) assert.ok(size > 8_000, 'this is no font');
  assert.ok(sizes.reduce((a, b) => a + b) <= 40_000, String(sizes));
});

it('they have names of their own inside the files, since "Source" is reserved', () => {
  for (const {hand, sfnt} of fonts) {
    const names = namesOf(sfnt);
    assert.equal(names.get(1), families[hand]);
    assert.match(
      names.get(0) ?? '',
      hand === 'hand' ? /Adobe.*Reserved Font Name .Source/ : /Literata/,
    );
    for (const [id, name] of names) if (id !== 0) assert.doesNotMatch(name, /Source|Literata/i);
  }
});

it('their weights are those that the styles ask for', () => {
  for (const {sfnt} of fonts) {
    const {at} = tableOf(sfnt, 'fvar');
    const axes = sfnt.readUInt16BE(at + 8);
    const axis = at + sfnt.readUInt16BE(at + 4);
    assert.equal(axes, 1);
    assert.equal(sfnt.toString('latin1', axis, axis + 4), 'wght');
    assert.deepEqual(
      [4, 8, 12].map(place => sfnt.readInt32BE(axis + place) / 65_536),
      [400, 400, 600],
    );
  }
});

it('the stand-ins are set to the height that the fonts have', () => {
  for (const {hand, sfnt} of fonts) {
    const em = sfnt.readUInt16BE(tableOf(sfnt, 'head').at + 18);
    const {at} = tableOf(sfnt, 'hhea');
    const {ascent, descent} = own[hand];
    assert.deepEqual(
      [4, 6, 8].map(place => sfnt.readInt16BE(at + place) / em),
      [ascent, -descent, 0],
    );
  }
});

it('both licences lie beside them, with what Adobe reserves', () => {
  const notices = textOf(opened, 'third-party-notices.txt').split(/\n-{72}\n/);
  for (const name of ['literata', 'source-sans-3']) {
    const notice = notices.find(text => text.includes(`@fontsource-variable/${name} `));
    assert.match(notice ?? '', /SIL OPEN FONT LICENSE Version 1\.1/);
    assert.match(notice ?? '', /is a Modified Version of it, named "Thread/);
    if (name !== 'literata') assert.match(notice ?? '', /Reserved Font Name ‘Source’/);
  }
});

it('they draw all that is written in the package', () => {
  const shown = files
    .filter(([name]) => /^(course|m\d|export)-.*\.js$/.test(name))
    .map(([, bytes]) =>
      Buffer.from(bytes)
        .toString()
        // The handouts stand behind the script that writes Word files, which names other scripts' letters.
        .replace(/^[^]*sopTakeAway\.handouts=/, '')
        .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    )
    .join('');
  const letters = new Set(shown.match(/[\p{L}\p{N}]/gu));
  assert.ok(letters.size > 60);
  for (const {hand, sfnt} of fonts) {
    const has = signsOf(sfnt);
    const missing = [...letters].filter(
      sign => ![sign, ...sign.normalize('NFD')].some(part => has.has(part)),
    );
    assert.deepEqual(missing, [], hand);
  }
});

it('writing that they cannot draw is found; a letter with a mark, and a sign that any device draws, are not', async () => {
  assert.deepEqual((await makeFonts(['Ngata, Mātauranga → 🌱'])).undrawn, []);
  assert.deepEqual((await makeFonts(['漢字 ж'])).undrawn, ['ж', '字', '漢']);
});
