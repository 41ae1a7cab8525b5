// What did the authors write? The course's folder as paths and texts, in an order that no machine changes.

import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** Paths begin with "course/", wherever the folder lies. */
export async function readCourse(folder: string): Promise<Map<string, string>> {
  const names = globSync('**/*.{md,yaml,css}', {cwd: folder});
  const files = new Map<string, string>();
  for (const name of names.map(found => found.replaceAll(path.sep, '/')).sort()) {
    files.set(`course/${name}`, await readFile(path.join(folder, name), 'utf8'));
  }
  return files;
}
