// Is the course's text in order? Prints "file:line: error: message" for every mistake; optional argument: the folder.

import path from 'node:path';
import {compile} from '../src/content/compile.ts';
import {readCourse} from './read-course.ts';

const folder = process.argv[2] ?? path.resolve(import.meta.dirname, '../course');
const {course, problems} = compile(await readCourse(folder));

for (const {file, line, level, message} of problems) {
  console.log(`${file}:${line}: ${level}: ${message}`);
}
const errors = problems.filter(({level}) => level === 'error').length;
const pages = course.modules.flatMap(module => module.pages);
const minutes = pages.reduce((sum, page) => sum + page.minutes, 0);
console.log(
  `${course.modules.length} modules, ${pages.length} pages, ${minutes} minutes: ` +
    `${errors} errors, ${problems.length - errors} warnings.`,
);
process.exitCode = errors > 0 ? 1 : 0;
