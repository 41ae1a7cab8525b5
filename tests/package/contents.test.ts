// What lies in the zips: the first screen, the course's scripts, the work of others, and how much of it?

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {unzipSync} from 'fflate';
import type {TakeAway} from '../../src/export/document.ts';
import {activitiesOf, caseFileOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import type {PackageData} from '../../src/package.ts';
import {excesses, limits, misnamed, sizesOf} from '../../scripts/limits.ts';
import {buildPlayer} from '../../scripts/player.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import {probeText} from '../../src/tracking/probe.ts';
import {packages, textOf, type OpenPackage} from './packages.ts';

const player = await buildPlayer('en');
/** Whose files the bundler put into the player, and whose letters it is read in. */
const shipped = new Set([
  ...player.modules.flatMap(id => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []),
  '@fontsource-variable/literata',
  '@fontsource-variable/source-sans-3',
]);

/** Runs the scripts that carry the course, in the order of index.html, and then all modules' texts. */
function dataOf(opened: OpenPackage): PackageData {
  const context = createContext({});
  const texts = [...opened.files.keys()].filter(file => /^m\d+-/.test(file));
  const [course = ''] = [...opened.files.keys()].filter(file => file.startsWith('course-'));
  for (const file of [course, ...texts]) runInContext(textOf(opened, file), context);
  return structuredClone(runInContext('sopSuds', context) as PackageData);
}

const series: Course = dataOf(
  packages.find(({name}) => name === 'sop-suds-508804-web.zip') ?? assert.fail(),
).course;

it('each module and the whole course come in four editions', () => {
  const {course} = dataOf(packages[0] ?? assert.fail());
  const parts = ['', ...course.modules.map(({number}) => `-m${number}`)];
  const editions = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'];
  assert.deepEqual(
    packages.map(({name}) => name).sort(),
    parts.flatMap(part => editions.map(e => `sop-suds-508804${part}-${e}.zip`)).sort(),
  );
});

for (const opened of packages) {
  const page = textOf(opened, 'index.html');
  const linked = [...page.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="([^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter(file => file !== 'data:,');

  describe(opened.name, () => {
    it('has a first screen of words: the title and the whole opening of its first module', () => {
      const {course, texts} = dataOf(opened);
      const [module] = course.modules;
      const [first] = module?.pages ?? [];
      assert.ok(module && first);
      assert.ok(page.includes(`<h1 tabindex="-1">${first.title.replaceAll('&', '&amp;')}</h1>`));
      const prose = first.blocks.flatMap(block =>
        block.kind === 'prose' ? [texts[module.id]?.prose[block.at] ?? assert.fail()] : [],
      );
      assert.ok(prose.join('').length > 500);
      for (const html of prose) assert.ok(page.includes(html));
    });

    it('says what to do without scripts, and which file is missing when it does not load', () => {
      const [script = ''] = [...opened.files.keys()].filter(file => file.startsWith('player-'));
      assert.match(page, /<noscript>[^]*JavaScript[^]*<\/noscript>/);
      const [, notice = ''] = /<p id="not-loaded"[^>]*>([^]*?)<\/p>/.exec(page) ?? [];
      assert.ok(script !== '' && notice.includes(script));
    });

    it('F83: has a strict policy, and nothing inline that it would have to allow', () => {
      const [, policy] =
        /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
      assert.equal(
        policy,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
      );
      assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<link'));
      assert.doesNotMatch(page, /<style|<script(?![^>]*\ssrc=)|<script[^>]*>[^<]|javascript:/i);
      assert.doesNotMatch(page, /\{\{/);
    });

    it('loads at most six files, all beside index.html and all in the zip', () => {
      assert.ok(linked.length >= 3 && 1 + linked.length <= 6);
      for (const file of linked) assert.ok(opened.files.has(file), file);
    });

    it('loads the course, then its text if there is one module only, then the player', () => {
      const {course} = dataOf(opened);
      const kinds = linked
        .filter(file => file.endsWith('.js'))
        .map(file => file.replace(/-.*/, ''));
      const [only, ...more] = course.modules;
      assert.ok(only);
      assert.deepEqual(kinds, [
        'course',
        ...(more.length === 0 ? [`m${only.number}`] : []),
        'player',
      ]);
      assert.equal(page.match(/<script\b/g)?.length, page.match(/<script defer src="/g)?.length);
    });

    it('holds a script of text for each module, and text for every place in its pages', () => {
      const {course, texts, textFiles, packageId} = dataOf(opened);
      assert.equal(`${packageId}.zip`, opened.name);
      for (const module of course.modules) {
        assert.ok(opened.files.has(textFiles[module.id] ?? ''));
        const prose = texts[module.id]?.prose ?? [];
        for (const block of module.pages.flatMap(({blocks}) => blocks)) {
          if (block.kind === 'prose') assert.ok(prose[block.at]);
        }
      }
      assert.ok(activitiesOf(pagesOf(course)).length > 0);
    });

    it('holds the script that brings the handouts and makes Word files of them', async () => {
      const {exportFile} = dataOf(opened);
      assert.ok(!linked.includes(exportFile), 'it is loaded when it is needed');
      const context = createContext({Blob, TextEncoder});
      runInContext(textOf(opened, exportFile), context);
      const {handouts, word} = runInContext('sopTakeAway', context) as TakeAway;
      assert.ok(handouts.length > 0);
      for (const {name, document} of handouts) {
        assert.match(name, /^[A-Z][A-Za-z0-9-]*(_blank)?$/);
        const parts = unzipSync(new Uint8Array(await word(document).arrayBuffer()));
        const title = document.title.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
        assert.ok(Buffer.from(parts['word/document.xml'] ?? []).includes(title), name);
      }
    });

    it('holds the whole case file: the parts of other modules too, and those only once', () => {
      const {course} = dataOf(opened);
      assert.deepEqual(caseFileOf(course), caseFileOf(series));
      const here = course.modules.map(({number}) => number);
      assert.deepEqual(
        course.elsewhere.map(({number}) => number),
        caseFileOf(series).flatMap(({number}) => (here.includes(number) ? [] : [number])),
      );
      assert.equal(course.elsewhere.length > 0, course.modules.length < series.modules.length);
    });

    it('defines each element in one script, and those for writing not in the player', () => {
      const {workshopFile, searchFile} = dataOf(opened);
      for (const file of [workshopFile, searchFile])
        assert.ok(!linked.includes(file), 'it is loaded after the player');
      const [player = ''] = linked.filter(file => file.startsWith('player-'));
      const definedIn = (file: string): string[] =>
        [...textOf(opened, file).matchAll(/customElements\.define\(["'`]([\w-]+)/g)].map(
          ([, tag = '']) => tag,
        );
      const all = [player, workshopFile, searchFile].flatMap(definedIn);
      assert.equal(new Set(all).size, all.length);
      assert.ok(definedIn(player).includes('sop-course'));
      const late = ['sop-case-file', 'sop-circles', 'sop-conversation', 'sop-handouts', 'sop-plan'];
      for (const tag of [...late, 'sop-reflect', 'sop-statement'])
        assert.ok(definedIn(workshopFile).includes(tag), tag);
      assert.deepEqual(definedIn(searchFile), ['sop-search']);
    });

    it('F04: speaks the standard of its own edition alone', () => {
      const standard = /scorm(?:12|2004)/.exec(opened.name)?.[0] ?? 'none';
      const [player = ''] = [...opened.files.keys()].filter(name => name.startsWith('player-'));
      const script = textOf(opened, player);
      assert.equal(script.includes('LMSInitialize'), standard === 'scorm12');
      assert.equal(script.includes('API_1484_11'), standard === 'scorm2004');
      assert.equal(opened.files.has('imsmanifest.xml'), standard !== 'none');
    });

    it('names the work of others, each with its licence', () => {
      const notices = textOf(opened, 'third-party-notices.txt')
        .split(/\n-{72}\n/)
        .slice(1);
      assert.deepEqual(
        notices.map(notice => /^(\S+) \d+\.\d+\.\d+ \(\S+\)\n/m.exec(notice)?.[1]),
        [...shipped].sort(),
      );
      for (const notice of notices) assert.match(notice, /copyright (\(c\)|\d{4} )|© \d{4} /i);
    });

    it('F67: holds a file of its own by which it knows its server, and no other package has the same', () => {
      const {packageId, probeFile} = dataOf(opened);
      assert.match(probeFile, /^probe-[0-9a-f]{10}\.txt$/);
      assert.equal(textOf(opened, probeFile), probeText(packageId));
      assert.equal(packages.filter(({files}) => files.has(probeFile)).length, 1);
    });

    it('says what its LMS is told: what is usual, as far as a leaving page can send it', () => {
      const standard = opened.name.includes('scorm12')
        ? 'scorm12'
        : opened.name.includes('scorm2004')
          ? 'scorm2004'
          : 'none';
      const {tracking} = dataOf(opened);
      assert.deepEqual(
        {...tracking, room: undefined},
        {...usualOptions[standard], room: undefined},
      );
      assert.ok(tracking.room.whole > 0 && tracking.room.records >= tracking.room.whole);
    });

    it('keeps to the budgets', () => {
      const files = new Map([...opened.files].map(([file, text]) => [file, Buffer.from(text)]));
      assert.deepEqual(excesses(sizesOf(opened.zip, files)), []);
    });

    it('has names that every LMS and server takes', () => {
      assert.deepEqual(misnamed(opened.files.keys()), []);
    });
  });
}

it('src/README.md says why each library of others is in the player', async () => {
  const about = await readFile(path.resolve(import.meta.dirname, '../../src/README.md'), 'utf8');
  const [, table = ''] = /## What ships, and why it may([^]*)/.exec(about) ?? [];
  const named = [...table.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  assert.deepEqual(
    [...shipped].filter(name => !named.includes(name)),
    [],
  );
});

it('what is over a budget or badly named is found', () => {
  for (const part of ['zip', 'player', 'workshop', 'search', 'export', 'text'] as const) {
    assert.equal(excesses({...limits, [part]: limits[part] + 1}).length, 1, part);
  }
  assert.deepEqual(excesses(limits), []);
  const bad = [
    'a.php',
    'data.json',
    'Photo.jpg',
    'café.png',
    'a/b/c/d.png',
    `${'a'.repeat(80)}.js`,
  ];
  for (const name of bad) assert.equal(misnamed([name]).length, 1, name);
});
