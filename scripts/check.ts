// Is the course's text in order? Prints "file:line: level: message" for every mistake; arguments: the folder, "--report".

import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readCourse} from './read-course.ts';
import {readThrough} from './read-through.ts';
import {renderReport} from './report/report.ts';

const root = path.resolve(import.meta.dirname, '..');
const {values, positionals} = parseArgs({
  options: {report: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const files = await readCourse(positionals[0] ?? path.join(root, 'course'));
const start = performance.now();
const {course, problems, proof} = readThrough(files);
const seconds = ((performance.now() - start) / 1000).toFixed(1);

for (const {file, line, level, message} of problems) {
  console.log(`${file}:${line}: ${level}: ${message}`);
}
const {modules} = course;
const pages = modules.flatMap(module => module.pages);
const minutes = pages.reduce((sum, page) => sum + page.minutes, 0);
const errors = problems.filter(({level}) => level === 'error').length;
console.log(
  `${modules.length} modules, ${pages.length} pages, ${minutes} minutes: ` +
    `${errors} errors, ${problems.length - errors} warnings, ${proof.excuses.length} excused. ` +
    `Compiled and proofread in ${seconds} s.`,
);
if (values.report) {
  const file = path.join(root, 'packages/course-report.html');
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, renderReport(course, proof));
  console.log(`The report is in ${path.relative(process.cwd(), file)}.`);
}
process.exitCode = errors > 0 ? 1 : 0;
