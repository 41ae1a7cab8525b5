// Does each manifest hold what LMSs ask of it, beyond what the schemas can say?

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {scormPackages, textOf} from './packages.ts';
import {faultsBySchema, valuesAt} from './schemas.ts';

const versions: Readonly<Record<string, string>> = {
  scorm12: '1.2',
  'scorm2004-3rd': '2004 3rd Edition',
  'scorm2004-4th': '2004 4th Edition',
};

it('there are SCORM packages to look at', () => {
  assert.ok(scormPackages.length >= 6);
});

for (const opened of scormPackages) {
  const [edition = ''] = /scorm(12|2004-3rd|2004-4th)(?=\.zip$)/.exec(opened.name) ?? [];
  const is2004 = edition !== 'scorm12';
  const manifest = textOf(opened, 'imsmanifest.xml');

  describe(opened.name, () => {
    it('is valid by the schemas in the zip', () => {
      assert.equal(faultsBySchema(opened, manifest), '');
    });

    it('would not pass the schemas with its SCO misspelled or a file without a name', () => {
      assert.notEqual(faultsBySchema(opened, manifest.replace('="sco"', '="SCO"')), '');
      assert.notEqual(faultsBySchema(opened, manifest.replace('<file href=', '<file src=')), '');
    });

    it('lists each file of the zip once, and no other', () => {
      const inZip = [...opened.files.keys()].filter(file => file !== 'imsmanifest.xml');
      assert.deepEqual(valuesAt(opened, '//m:file/@href').sort(), inZip.sort());
    });

    it('launches index.html, its one SCO, without parameters', () => {
      assert.deepEqual(valuesAt(opened, '//m:resource/@href'), ['index.html']);
      const type = is2004 ? 'scormType' : 'scormtype';
      assert.deepEqual(valuesAt(opened, `//m:resource[@type="webcontent"]/@adlcp:${type}`), [
        'sco',
      ]);
      assert.deepEqual(valuesAt(opened, '//m:item/@parameters | //@xml:base'), []);
    });

    it('leads from organization to item to resource', () => {
      const [organization = ''] = valuesAt(opened, '//m:organizations/@default');
      const [resource = ''] = valuesAt(opened, '//m:item/@identifierref');
      assert.deepEqual(valuesAt(opened, '//m:organization/@identifier'), [organization]);
      assert.deepEqual(valuesAt(opened, '//m:resource/@identifier'), [resource]);
    });

    it('has short identifiers of letters and digits', () => {
      const inner = valuesAt(opened, '//m:manifest//*/@identifier');
      assert.equal(new Set(inner).size, 3);
      for (const identifier of inner) assert.match(identifier, /^[A-Za-z][A-Za-z0-9]{0,8}$/);
      const [outer = ''] = valuesAt(opened, '/m:manifest/@identifier');
      assert.match(outer, /^[A-Za-z][A-Za-z0-9]+$/);
    });

    it('has a title of under 250 characters on its organization and its item', () => {
      const titles = valuesAt(opened, '//m:organization/m:title | //m:item/m:title');
      assert.equal(titles.length, 2);
      for (const title of titles) assert.ok(title.length > 10 && title.length < 250, title);
    });

    it('names its edition in the one way that every LMS reads', () => {
      assert.deepEqual(valuesAt(opened, '//m:metadata/m:schema'), ['ADL SCORM']);
      assert.deepEqual(valuesAt(opened, '//m:metadata/m:schemaversion'), [versions[edition]]);
    });

    it('leaves score and sequence to the course', () => {
      assert.deepEqual(valuesAt(opened, '//*[local-name()="masteryscore"]'), []);
      assert.deepEqual(
        valuesAt(opened, '//*[local-name()="sequencing"]//@*'),
        is2004 ? ['true', 'true'] : [],
      );
      assert.equal(manifest.includes('<imsss:controlMode choice="true" flow="true"/>'), is2004);
      const hidden = valuesAt(opened, '//*[local-name()="hideLMSUI"]');
      assert.deepEqual(hidden, is2004 ? ['previous', 'continue'] : []);
    });

    it('is UTF-8 without a mark, with the literal prefixes and one line of schema locations', () => {
      assert.ok(manifest.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<manifest '));
      const prefixes = [...manifest.matchAll(/xmlns:(\w+)=/g)].map(([, prefix]) => prefix).sort();
      const wanted = is2004 ? ['adlcp', 'adlnav', 'adlseq', 'imsss', 'xsi'] : ['adlcp', 'xsi'];
      assert.deepEqual(prefixes, wanted);
      assert.match(manifest, /xsi:schemaLocation="[^"\n&]+"/);
      for (const [, file = ''] of manifest.matchAll(/ ([\w.]+\.xsd)(?=[ "])/g)) {
        assert.ok(opened.files.has(file), file);
      }
    });
  });
}

it('no two packages share an identifier or a title within an edition', () => {
  const identifiers = scormPackages.flatMap(opened => valuesAt(opened, '/m:manifest/@identifier'));
  assert.equal(new Set(identifiers).size, scormPackages.length);
  const titles = scormPackages.flatMap(opened => valuesAt(opened, '//m:item/m:title'));
  assert.equal(new Set(titles).size, scormPackages.length / 3);
});

it('identifiers are the ones that records are kept under', () => {
  const [module3] = scormPackages.filter(({name}) => name === 'sop-suds-508804-m3-scorm12.zip');
  assert.ok(module3);
  assert.deepEqual(valuesAt(module3, '//@identifier'), [
    'sopsuds508804m3scorm12',
    'O508804M3',
    'I508804M3',
    'R508804M3',
  ]);
});
