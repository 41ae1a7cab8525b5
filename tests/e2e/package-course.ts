// Which course lies in a zip? As the packager wrote it, before any player has seen it.

import {readFileSync} from 'node:fs';
import {strFromU8, unzipSync} from 'fflate';
import type {Course} from '../../src/model/course.ts';
import type {PackageData} from '../../src/package.ts';

export function courseIn(zip: string): Course {
  const files = unzipSync(readFileSync(zip), {filter: ({name}) => /^course-\w+\.js$/.test(name)});
  const [script] = Object.values(files);
  const [, data] =
    /^globalThis\.sopSuds=(\{.*\});\s*$/s.exec(script ? strFromU8(script) : '') ?? [];
  if (data === undefined) throw new Error(`${zip} holds no course.`);
  return (JSON.parse(data) as PackageData).course;
}
