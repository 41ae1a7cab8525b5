// Which packages does the course make? The real ones, opened as an LMS opens them.

import path from 'node:path';
import {unzipSync} from 'fflate';
import {build} from '../../scripts/build.ts';

export interface OpenPackage {
  readonly name: string;
  readonly zip: Buffer;
  readonly files: ReadonlyMap<string, string>;
}

const courseFolder = path.resolve(import.meta.dirname, '../../course');

const built = await build({courseFolder});
const errors = built.problems.filter(({level}) => level === 'error');
if (errors.length > 0) {
  throw new Error(errors.map(({file, line, message}) => `${file}:${line}: ${message}`).join('\n'));
}

export const packages: readonly OpenPackage[] = built.packages.map(({name, zip}) => ({
  name,
  zip,
  files: new Map(
    Object.entries(unzipSync(zip)).map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
  ),
}));

export const scormPackages = packages.filter(({name}) => !name.endsWith('-web.zip'));

export function textOf({name, files}: OpenPackage, file: string): string {
  const text = files.get(file);
  if (text === undefined) throw new Error(`${name} has no ${file}.`);
  return text;
}
