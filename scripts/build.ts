// How does the course become packages? Everything in memory: who calls decides what becomes of them.

import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {identify, zipName, type Edition} from '../manifest/identity.ts';
import type {Problem} from '../src/content/problem.ts';
import {languageOf} from '../src/languages.ts';
import {makeFonts} from './fonts.ts';
import {excesses, misnamed, sizesOf, type Sizes} from './limits.ts';
import {thirdPartyNotices} from './notices.ts';
import {packageFiles, standards} from './package-files.ts';
import {courseOf, partsOf} from './parts.ts';
import {buildPlayer} from './player.ts';
import {readCourse} from './read-course.ts';
import {readThrough} from './read-through.ts';
import {roomIn, shortages, type Room} from './room.ts';
import {generic, type Variant} from './variant.ts';
import {zip} from './zip.ts';

export interface Built {
  readonly problems: readonly Problem[];
  /** Empty when there is an error among the problems. */
  readonly packages: readonly Package[];
}

export interface Package {
  /** The zip's file name. */
  readonly name: string;
  readonly zip: Buffer;
  readonly sizes: Sizes;
  readonly room: Room;
}

const root = path.resolve(import.meta.dirname, '..');
const editions: readonly Edition[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'web'];

interface Order {
  readonly courseFolder: string;
  /** Without it the packages are those for any LMS. */
  readonly variant?: Variant;
}

export async function build({courseFolder, variant = generic}: Order): Promise<Built> {
  const files = await readCourse(courseFolder);
  const {course, texts, about, handouts, problems} = readThrough(files);
  if (problems.some(isError)) return {problems, packages: []};

  // A language without words is an error above.
  const player = await buildPlayer(languageOf(course.language) ?? 'en');
  if (player.problems.length > 0)
    return {problems: [...problems, ...player.problems], packages: []};
  const fonts = await makeFonts([
    JSON.stringify([course, texts, about, handouts]),
    ...(await playersWords()),
  ]);
  if (fonts.undrawn.length > 0)
    return {
      problems: [...problems, ...fonts.undrawn.map(sign => undrawn(files, sign))],
      packages: [],
    };
  const theme = files.get('course/theme.css');
  const shared = {
    about,
    handouts,
    scripts: player.scripts,
    style: theme === undefined ? player.style : `${player.style}\n${theme}`,
    notices: await thirdPartyNotices(player.modules, fonts.notices),
    fonts: fonts.files,
  };
  const packages: Package[] = [];
  const found: Problem[] = [...problems];
  for (const part of partsOf(course)) {
    const partial = courseOf(course, part);
    const own = texts.filter(({module}) => partial.modules.some(({id}) => id === module));
    for (const edition of editions) {
      if (edition === 'web' && variant.name !== '') continue;
      const identity = identify(course, part, edition);
      const content = await packageFiles({
        ...shared,
        course: partial,
        texts: own,
        edition,
        identity,
        choices: variant.choices,
      });
      const name = zipName(identity, variant.name);
      const bytes = await zip(content);
      const sizes = sizesOf(bytes, content);
      const standard = standards[edition];
      const room = roomIn(partial, standard);
      packages.push({name, zip: bytes, sizes, room});
      found.push(
        ...[...misnamed(content.keys()), ...shortages(room, standard, partial)].map(message =>
          problem(name, message, 'error'),
        ),
        // A package over its budget still plays; the test of the packages refuses it.
        ...excesses(sizes).map(message => problem(name, message, 'warning')),
      );
    }
  }
  return {problems: found, packages: found.some(isError) ? [] : packages};
}

/** Sentences that are put together are functions: their signs are found in the source. */
const playersWords = (): Promise<string[]> =>
  Promise.all(
    globSync('src/*words*.ts', {cwd: root}).map(file => readFile(path.join(root, file), 'utf8')),
  );

/** At its first place in the course; the player's own words have none. */
function undrawn(files: ReadonlyMap<string, string>, sign: string): Problem {
  const [file, text] = [...files].find(([, text]) => text.includes(sign)) ?? ['src/words.ts', ''];
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    ...problem(
      file,
      `"${sign}" (U+${code}) is in neither hand of the course, so its word would be set in two: write it otherwise, or give scripts/fonts.ts a font that has it.`,
      'error',
    ),
    line: text.slice(0, text.indexOf(sign)).split('\n').length,
  };
}

const problem = (file: string, message: string, level: Problem['level']): Problem => ({
  file,
  line: 1,
  message,
  level,
});

export const isError = ({level}: Problem): boolean => level === 'error';
