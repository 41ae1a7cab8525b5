// Makes every package and writes it: `npm run package`, or with another course folder and another folder for
// the zips, for an LMS (`--lms moodle`), with single options (`--set score=last`).

import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {variantIn} from '../manifest/identity.ts';
import {build, isError, type Built} from './build.ts';
import {inWords} from './room.ts';
import {orderOf} from './variant.ts';

const root = path.resolve(import.meta.dirname, '..');
const defaultFolder = path.join(root, 'packages');

/** Each zip is whole before any takes its place. Those of an earlier build stay if this one has errors, and go if not. */
export async function writePackages(
  {packages, problems}: Built,
  folder = defaultFolder,
  variant = '',
): Promise<void> {
  if (problems.some(isError)) return;
  await mkdir(folder, {recursive: true});
  const parts = packages.map(({name, zip}) => ({
    part: path.join(folder, `${name}.part`),
    whole: path.join(folder, name),
    zip,
  }));
  try {
    for (const {part, zip} of parts) await writeFile(part, zip);
    for (const {part, whole} of parts) await rename(part, whole);
  } catch (error) {
    await Promise.allSettled(parts.map(({part}) => rm(part, {force: true})));
    throw error;
  }
  const made = new Set(packages.map(({name}) => name));
  for (const name of await readdir(folder)) {
    // Zips of other variants are of other builds.
    if (variantIn(name) === variant && !made.has(name)) await rm(path.join(folder, name));
  }
}

async function run(given: readonly string[]): Promise<void> {
  const order = orderOf(given);
  if (typeof order === 'string') {
    console.error(order);
    process.exitCode = 1;
    return;
  }
  const {variant, courseFolder = path.join(root, 'course'), folder = defaultFolder} = order;
  const built = await build({courseFolder, variant});
  for (const {file, line, level, message} of built.problems) {
    console.error(`${file}:${line}: ${level}: ${message}`);
  }
  await writePackages(built, folder, variant.name);
  for (const {name, sizes, room} of built.packages) {
    const {zip, player, text} = sizes;
    console.log(
      `${kB(zip)}  ${name}  (gzip: player ${kB(player)}, longest text ${kB(text)}; ${inWords(room)})`,
    );
  }
  if (built.problems.some(isError)) {
    const where = path.relative('', folder);
    console.error(`\nNo package was made. Any zip in ${where} is of the last good build.`);
    process.exitCode = 1;
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

if (import.meta.main) await run(process.argv.slice(2));
