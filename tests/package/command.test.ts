// Does `npm run package` give the same zips everywhere, and none at all when the course has mistakes?

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build, isError} from '../../scripts/build.ts';
import {writePackages} from '../../scripts/package.ts';
import {packages} from './packages.ts';

const root = path.resolve(import.meta.dirname, '../..');
let scratch = '';

before(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'packages-'));
});
after(() => rm(scratch, {recursive: true}));

interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function makePackages(course: string, folder: string, timeZone = 'UTC'): Promise<Ending> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [path.join(root, 'scripts/package.ts'), course, folder],
      {cwd: scratch, env: {...process.env, TZ: timeZone}},
      (error, stdout, stderr) => resolve({code: error ? Number(error.code) : 0, stdout, stderr}),
    );
  });
}

describe('the real course', () => {
  it('makes the same bytes as this process, on another day of the calendar, and clears away its own old zips only', async () => {
    const folder = path.join(scratch, 'elsewhere');
    await mkdir(folder);
    await writeFile(path.join(folder, 'sop-suds-508804-m9-scorm12.zip'), 'old');
    await writeFile(path.join(folder, 'notes.txt'), 'mine');
    const isMorning = new Date().getUTCHours() < 12;

    const {code, stdout} = await makePackages(
      path.join(root, 'course'),
      folder,
      isMorning ? 'Pacific/Niue' : 'Pacific/Kiritimati',
    );

    assert.equal(code, 0);
    const names = packages.map(({name}) => name);
    assert.ok(names.length >= 8);
    assert.deepEqual((await readdir(folder)).sort(), ['notes.txt', ...names].sort());
    for (const {name, zip} of packages) {
      assert.match(
        stdout,
        new RegExp(
          `${name} .*; state: facts [\\d,]+, with a thorough learner's writing [\\d,]+ of `,
        ),
      );
      assert.ok((await readFile(path.join(folder, name))).equals(zip), name);
    }
  });
});

describe('a course with mistakes', () => {
  const mistakes: readonly {
    readonly by: string;
    readonly written: string;
    /** Counted from the end of the page, and how each complaint ends. */
    readonly found: readonly (readonly [line: number, end: string])[];
  }[] = [
    {
      by: 'the compiler',
      written: '\n:::riddle {#a-riddle}\nWho?\n:::\n\n[gone](99-nowhere.md)\n',
      found: [
        [2, ''],
        [6, ''],
      ],
    },
    {
      by: 'the proofreader',
      written: '\nThe addict is late.\n',
      found: [[2, ' (person-first)']],
    },
  ];
  for (const {by, written, found} of mistakes) {
    it(`found by ${by} makes no zip, ends with 1 and names file and line of each`, async () => {
      const course = path.join(scratch, by);
      await cp(path.join(root, 'course'), course, {recursive: true});
      const [folder = ''] = (await readdir(course)).filter(name => /^\d/.test(name));
      const [page = ''] = (await readdir(path.join(course, folder))).filter(name =>
        /^\d/.test(name),
      );
      const file = path.join(course, folder, page);
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n').length;
      await appendFile(file, written);
      const packages = path.join(scratch, 'none');

      const {code, stderr} = await makePackages(course, packages);

      assert.equal(code, 1);
      const said = stderr.split('\n');
      for (const [line, end] of found) {
        const place = `course/${folder}/${page}:${lines + line}: error: `;
        assert.ok(
          said.some(words => words.startsWith(place) && words.endsWith(end)),
          stderr,
        );
      }
      await assert.rejects(readdir(packages), {code: 'ENOENT'});
    });
  }
});

it('a module whose learners write more than SCORM 1.2 keeps makes no zip', async () => {
  const course = path.join(scratch, 'too-much');
  await cp(path.join(root, 'course'), course, {recursive: true});
  const folder = path.join(course, '3-case-planning-in-recovery');
  const [page = ''] = (await readdir(folder)).filter(name => /^\d/.test(name));
  const names = 'Molly Sarah Sonia Alisa Grandma'.split(' ');
  const sentences = Array.from({length: 300}, (_, at) => {
    const [one, other] = [names[at % 5], names[(at * 3 + 1) % 5]];
    return `${one} asks what ${other} can do on day ${at}.`;
  });
  await appendFile(
    path.join(folder, page),
    `\n:::reflect {#far-too-much}\nWho asks whom?\n\n> ${sentences.join('\n> ')}\n:::\n`,
  );

  const built = await build({courseFolder: course});
  await writePackages(built, path.join(scratch, 'none'));

  const errors = built.problems.filter(isError);
  // Three notebooks, each as long as the course's longest answer, are too much for SCORM 2004 too.
  assert.deepEqual(
    errors.map(({file}) => file.replace('sop-suds-508804-', '')),
    ['scorm2004-3rd.zip', 'scorm2004-4th.zip', 'm3-scorm12.zip'],
  );
  for (const {message} of errors)
    assert.match(message, /^With as much writing as its model answers have/);
  await assert.rejects(readdir(path.join(scratch, 'none')), {code: 'ENOENT'});
});
