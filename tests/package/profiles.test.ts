// Does each LMS get what its profile says, and does the guide for administrators say the same?

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {unzipSync} from 'fflate';
import {zipName, variantIn, identify} from '../../manifest/identity.ts';
import type {Choosable, Profile} from '../../manifest/profile.ts';
import {profiles} from '../../manifest/profiles.ts';
import {build} from '../../scripts/build.ts';
import {chosen, orderOf, values, type Variant} from '../../scripts/variant.ts';
import type {Course} from '../../src/model/course.ts';
import type {PackageData} from '../../src/package.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import {packages, textOf, type OpenPackage} from './packages.ts';
import {faultsBySchema, valuesAt} from './schemas.ts';

const root = path.resolve(import.meta.dirname, '../..');
const courseFolder = path.join(root, 'course');
const guide = await readFile(path.join(root, 'manifest/README.md'), 'utf8');
/** As prettier sets tables, and as anybody else does. */
const plain = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

const named = Object.entries(profiles) as [string, Profile][];

function variantOf(...words: string[]): Variant {
  const order = orderOf(words);
  if (typeof order === 'string') assert.fail(order);
  return order.variant;
}

async function madeFor(...words: string[]): Promise<OpenPackage[]> {
  const built = await build({courseFolder, variant: variantOf(...words)});
  return built.packages.map(({name, zip}) => ({
    name,
    zip,
    files: new Map(
      Object.entries(unzipSync(zip)).map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
    ),
  }));
}

function dataOf(opened: OpenPackage): PackageData {
  const [script = ''] = [...opened.files.keys()].filter(file => file.startsWith('course-'));
  const context = createContext({});
  runInContext(textOf(opened, script), context);
  return structuredClone(runInContext('sopSuds', context) as PackageData);
}

describe('profiles', () => {
  for (const [name, {title, choices, because, evidence}] of named) {
    it(`${name}: each choice cites what it rests on, and none is made twice`, () => {
      assert.match(name, /^[a-z]+$/);
      assert.ok(title !== '' && because !== '');
      assert.ok(choices.length > 0);
      for (const {option, why} of choices) assert.match(why, /\bF\d\d\b/, `${name}: ${option}`);
      const places = choices.map(choice => `${choice.option} ${choice.in ?? ''}`);
      assert.equal(new Set(places).size, places.length);
      assert.ok(['measured', 'code', 'documented', 'thin'].includes(evidence));
    });
  }

  it('are those of the LMSs that agencies have', () => {
    assert.deepEqual(Object.keys(profiles), [
      'generic',
      'moodle',
      'blackboard',
      'cornerstone',
      'successfactors',
      'docebo',
      'brightspace',
      'canvas',
      'absorb',
      'openedx',
    ]);
  });

  it('differ from what is usual only where they say so', () => {
    for (const [name, {choices}] of named) {
      for (const standard of ['scorm12', 'scorm2004'] as const) {
        const {masteryscore, ...options} = chosen(standard, choices);
        const usual: Choosable = {...usualOptions[standard], masteryscore: false};
        for (const option of Object.keys(values) as (keyof Choosable)[]) {
          const asked = choices.some(choice => choice.option === option);
          if (!asked) assert.equal({...options, masteryscore}[option], usual[option], name);
        }
      }
    }
  });
});

describe('the guide for administrators', () => {
  const known = {
    measured: 'measured in it',
    code: 'read in its source code',
    documented: 'documented by makers',
    thin: "users' posts only: try it with one learner first",
  };

  for (const [name, profile] of named) {
    it(`says of ${name} which zip, by what command, on what evidence, and why`, () => {
      const {title, take, evidence, because, choices} = profile;
      const zip = `${take}${name === 'generic' ? '' : `-${name}`}.zip`;
      const command = `npm run package${name === 'generic' ? '' : ` -- --lms ${name}`}`;
      const row = `| ${title} | \`-${zip}\` | \`${command}\` | ${known[evidence]} | ${because} |`;
      assert.ok(plain(guide).includes(row), `manifest/README.md lacks:\n${row}`);
      for (const {option, value, in: standard, why} of choices) {
        const where =
          standard === undefined ? '' : standard === 'scorm12' ? ' (SCORM 1.2)' : ' (SCORM 2004)';
        const line = `| ${title} | \`${option}=${String(value)}\`${where} | ${why} |`;
        assert.ok(plain(guide).includes(line), `manifest/README.md lacks:\n${line}`);
      }
    });
  }

  it('names every option with its values, the usual one first', () => {
    for (const [option, allowed] of Object.entries(values)) {
      const said =
        allowed === 'seconds'
          ? '30 to 900'
          : allowed.map(value => `\`${String(value)}\``).join(', ');
      const row = `| \`${option}\` | ${said} |`;
      assert.ok(plain(guide).includes(row), `manifest/README.md lacks:\n${row}`);
    }
  });
});

describe('an order', () => {
  const wrong: readonly (readonly [words: readonly string[], said: RegExp])[] = [
    [['--lms', 'moodel'], /^--lms moodel: .* generic, moodle, blackboard, .* openedx\.$/],
    [['--lms', 'constructor'], /no profile has this name/],
    [['--set', 'score=worst'], /score is one of best, first, last\.$/],
    [['--set', 'toString=1'], /there is no option "toString"\. There are endStatus, /],
    [['--set', 'commitSeconds=29'], /from 30 to 900\.$/],
    [['--set', 'commitSeconds=1e2.5'], /from 30 to 900\.$/],
    [['--set', 'masteryscore=true', '--set', 'score=first'], /cannot go with score=first/],
    [['--lsm', 'moodle'], /--lsm/],
  ];
  for (const [words, said] of wrong) {
    it(`of ${words.join(' ')} is refused in one sentence`, () => {
      const order = orderOf(words);
      assert.ok(typeof order === 'string');
      assert.match(order, said);
      assert.ok(!order.includes('\n'));
    });
  }

  it('ends with 1 and makes nothing when it is refused', async () => {
    const scratch = await mkdtemp(path.join(tmpdir(), 'order-'));
    after(() => rm(scratch, {recursive: true}));
    const folder = path.join(scratch, 'made');
    const [code, said] = await new Promise<[number, string]>(resolve => {
      const script = path.join(root, 'scripts/package.ts');
      const words = [script, courseFolder, folder, '--lms', 'nowhere'];
      execFile(process.execPath, words, (error, out, told) =>
        resolve([error ? Number(error.code) : 0, out + told]),
      );
    });
    assert.equal(code, 1);
    assert.match(said, /^--lms nowhere: no profile has this name\./);
    await assert.rejects(readdir(folder), {code: 'ENOENT'});
  });

  it('of an LMS and of options has zips of its own name', () => {
    const {course} = dataOf(packages[0] ?? assert.fail());
    const names = [
      [],
      ['--lms', 'moodle'],
      ['--set', 'score=last'],
      ['--lms', 'moodle', '--set', 'score=last'],
    ].map(words =>
      zipName(identify(course, course.modules[2], 'scorm12'), variantOf(...words).name),
    );
    assert.deepEqual(
      names,
      ['', '-moodle', '-own', '-moodle-own'].map(end => `sop-suds-508804-m3-scorm12${end}.zip`),
    );
    assert.deepEqual(names.map(variantIn), ['', 'moodle', 'own', 'moodle-own']);
    assert.equal(variantIn('sop-suds-508804-scorm2004-3rd.zip'), '');
    assert.equal(variantIn('another-course-scorm12.zip'), undefined);
  });
});

describe('the packages for Moodle', () => {
  it('are the same course with other options: same identifiers, same titles, same place on the device', async () => {
    const moodle = await madeFor('--lms', 'moodle');
    assert.equal(moodle.length, (packages.length * 3) / 4);
    for (const opened of moodle) {
      assert.match(opened.name, /-moodle\.zip$/);
      const twin =
        packages.find(({name}) => name === opened.name.replace('-moodle', '')) ?? assert.fail();
      for (const at of ['//@identifier', '//m:title', '/m:manifest/@version']) {
        assert.deepEqual(valuesAt(opened, at), valuesAt(twin, at));
      }
      const [own, usual] = [dataOf(opened), dataOf(twin)];
      assert.equal(own.packageId, usual.packageId);
      assert.equal(own.tracking.registered, opened.name.includes('scorm12'));
      assert.deepEqual({...own.tracking, registered: false}, usual.tracking);
    }
  });

  it('take the place of older ones of their own, and of no others', async () => {
    const {writePackages} = await import('../../scripts/package.ts');
    const folder = await mkdtemp(path.join(tmpdir(), 'variants-'));
    after(() => rm(folder, {recursive: true}));
    await mkdir(folder, {recursive: true});
    const others = [
      'sop-suds-508804-m9-scorm12.zip',
      'sop-suds-508804-m9-scorm12-docebo.zip',
      'notes.txt',
    ];
    for (const name of [...others, 'sop-suds-508804-m9-scorm12-moodle.zip'])
      await writeFile(path.join(folder, name), 'old');
    const built = await build({courseFolder, variant: variantOf('--lms', 'moodle')});
    await writePackages(built, folder, 'moodle');
    const made = built.packages.map(({name}) => name);
    assert.deepEqual((await readdir(folder)).sort(), [...others, ...made].sort());
  });
});

it('F25: masteryscore is the pass mark, in SCORM 1.2 alone, and the score is then told at the end only', async () => {
  for (const opened of await madeFor('--set', 'masteryscore=true')) {
    const is12 = opened.name.includes('scorm12');
    const {tracking, course}: {tracking: PackageData['tracking']; course: Course} = dataOf(opened);
    const manifest = textOf(opened, 'imsmanifest.xml');
    assert.deepEqual(
      valuesAt(opened, '//*[local-name()="masteryscore"]'),
      is12 ? [String(course.pass)] : [],
    );
    assert.doesNotMatch(manifest, /minNormalizedMeasure|satisfiedByMeasure/);
    assert.equal(faultsBySchema(opened, manifest), '');
    assert.equal(tracking.scoreAtEnd, is12);
    assert.equal(tracking.endStatus, is12 ? 'passed' : 'both');
  }
});
