// Whose work ships in a package, and under which licence? Read from what the bundler put into the player, and from the fonts.

import {globSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** A file of another's package, and what must be said of it beside the package's own licence. */
export interface Notice {
  readonly module: string;
  readonly remark: string;
}

/** `modules`: the files in the player's script. */
export async function thirdPartyNotices(
  modules: readonly string[],
  others: readonly Notice[] = [],
): Promise<string> {
  const all = [...modules.map(module => ({module, remark: ''})), ...others];
  const remarks = new Map(
    all.flatMap(({module, remark}) => folderOfPackage(module).map(folder => [folder, remark])),
  );
  const notices = await Promise.all([...remarks].map(noticeOf));
  return `${[introduction, ...notices.sort()].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

const introduction = `This course contains the work of others. Their names and licences follow.
The .xsd and .dtd files, where there are any, are the schemas of ADL, IMS Global
and W3C that describe imsmanifest.xml; each says in itself whose it is.`;

function folderOfPackage(module: string): string[] {
  const match = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(
    module.replaceAll(path.sep, '/'),
  );
  return match ? [match[0]] : [];
}

async function noticeOf([folder, remark]: readonly [string, string]): Promise<string> {
  const about: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  if (!isPackage(about))
    throw new Error(`${folder}/package.json lacks a name, a version or a licence.`);
  const [file] = globSync('LICEN[CS]E*', {cwd: folder}).sort();
  if (file === undefined) throw new Error(`${about.name} ships but has no licence file.`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return [
    `${about.name} ${about.version} (${about.license})`,
    ...(remark === '' ? [] : [remark]),
    text.replaceAll('\r\n', '\n').trim(),
  ].join('\n\n');
}

function isPackage(value: unknown): value is {name: string; version: string; license: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'version' in value &&
    'license' in value
  );
}
