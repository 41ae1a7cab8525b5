// Is a zip read as an LMS reads it?

import assert from 'node:assert/strict';
import test from 'node:test';
import {strToU8, zipSync} from 'fflate';
import {offersOf, readPackage} from '../../scripts/preview/package.ts';
import {page, zip12, zip2004, zipWeb} from './zips.ts';

test('edition, title and first file come from the manifest', () => {
  const {name, edition, title, href} = readPackage(zip12());
  assert.deepEqual(
    {name, edition, title, href},
    {name: 'course-scorm12', edition: 'scorm12', title: 'Words & more', href: 'index.html'},
  );
  assert.equal(readPackage(zip2004('3rd')).edition, 'scorm2004-3rd');
  assert.equal(readPackage(zip2004('4th')).edition, 'scorm2004-4th');
});

test('a zip without a manifest is the web edition', () => {
  const read = readPackage(zipWeb());
  assert.equal(read.edition, 'web');
  assert.equal(new TextDecoder().decode(read.files.get('index.html')), page);
});

test('the editions of a course stand together, those of a module apart', () => {
  const offers = offersOf(
    [zip12(), zip2004('3rd'), zip2004('4th'), zipWeb(), zip12('course-m3-scorm12.zip')].map(
      readPackage,
    ),
  );
  assert.deepEqual(
    offers.map(({title, editions}) => [title, editions.map(({edition}) => edition)]),
    [
      ['Words & more', ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web']],
      ['Words & more', ['scorm12']],
    ],
  );
});

test('a manifest that names no SCO, or a standard that nobody knows, is refused by name', () => {
  const bad = (manifest: string): (() => void) => {
    const zip = zipSync({'imsmanifest.xml': strToU8(manifest)});
    return () => void readPackage({name: 'bad.zip', zip});
  };
  assert.throws(bad('<manifest/>'), /bad\.zip: the schemaversion "" is unknown/);
  assert.throws(
    bad('<manifest><schemaversion>1.2</schemaversion></manifest>'),
    /bad\.zip: the manifest names no SCO/,
  );
});
