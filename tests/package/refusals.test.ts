// What does the packager refuse, and does it leave nothing half done?

import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, it} from 'node:test';
import {thirdPartyNotices} from '../../scripts/notices.ts';
import {writePackages} from '../../scripts/package.ts';

const scratch = await mkdtemp(path.join(tmpdir(), 'refusals-'));
after(() => rm(scratch, {recursive: true}));

const made = (name: string) => ({
  name,
  zip: Buffer.from(name),
  sizes: {zip: 1, player: 1, workshop: 1, search: 1, export: 1, text: 1},
  room: {limit: 4000, facts: 1, words: 1, writings: 1, whole: 1},
});

it('a zip that cannot be written leaves no part of any', async () => {
  const folder = path.join(scratch, 'blocked');
  await mkdir(path.join(folder, 'sop-suds-b.zip.part'), {recursive: true});
  await assert.rejects(
    writePackages(
      {problems: [], packages: [made('sop-suds-a.zip'), made('sop-suds-b.zip')]},
      folder,
    ),
  );
  assert.deepEqual(await readdir(folder), ['sop-suds-b.zip.part']);
});

it('a build with errors changes nothing that lies there', async () => {
  const folder = path.join(scratch, 'kept');
  await mkdir(folder);
  await writeFile(path.join(folder, 'sop-suds-old.zip'), 'old');
  const problem = {
    file: 'course/course.md',
    line: 1,
    message: 'No title.',
    level: 'error',
  } as const;
  await writePackages({problems: [problem], packages: [made('sop-suds-new.zip')]}, folder);
  assert.deepEqual(await readdir(folder), ['sop-suds-old.zip']);
});

it('work of others without a licence text does not ship', async () => {
  const library = path.join(scratch, 'node_modules/@someone/unlicensed');
  await mkdir(library, {recursive: true});
  const about = {name: '@someone/unlicensed', version: '1.0.0', license: 'MIT'};
  await writeFile(path.join(library, 'package.json'), JSON.stringify(about));
  const modules = [path.join(library, 'index.js')];
  await assert.rejects(thirdPartyNotices(modules), /@someone\/unlicensed .*no licence file/);
  await writeFile(path.join(library, 'LICENSE.md'), 'Do what you like.');
  assert.match(
    await thirdPartyNotices(modules),
    /@someone\/unlicensed 1\.0\.0 \(MIT\)\n\nDo what you like\./,
  );
});
