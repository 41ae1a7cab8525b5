// How do the course's files become the course? Every mistake of its authors is collected with its file and line.

import type {Handout} from '../export/document.ts';
import {languageNames, languageOf, spokenIn} from '../languages.ts';
import type {Course, Text} from '../model/course.ts';
import type {Html, PageId} from '../model/ids.ts';
import {renderAbout} from './about.ts';
import {contextFor, type Context} from './context.ts';
import {readFrontMatter, type Located} from './front-matter.ts';
import {readGlossary} from './glossary.ts';
import {readHandout} from './handouts.ts';
import {
  courseFile,
  glossaryFile,
  handoutFiles,
  languageFile,
  layOut,
  sourcesFile,
} from './layout.ts';
import {mirrorOf} from './mirror.ts';
import {readModule, type ReadModule} from './module.ts';
import {byPlace, reportFor, type Problem, type Report} from './problem.ts';
import {readLanguage} from './proofread/language.ts';
import {readerOf} from './reader.ts';
import {courseSchema, type CourseFrontMatter} from './schemas.ts';
import {readSources} from './sources.ts';
import {noTerms} from './terms.ts';
import {reportClashes, reportEarlier} from './whole.ts';

export interface Compiled {
  readonly course: Course;
  /** One a module, in the order of the modules. */
  readonly texts: readonly Text[];
  /** The page "About this course", without its heading. */
  readonly about: Html;
  readonly handouts: readonly Handout[];
  /** By file, then line. */
  readonly problems: readonly Problem[];
}

/** Stands in where course.md cannot be read. */
const unread: CourseFrontMatter = {
  title: '',
  code: '',
  version: '',
  language: 'en-US',
  pass: 100,
  provider: undefined,
  help: undefined,
  hotline: undefined,
  writing: 'lms',
  official: {},
};

/** Keys of `files` are paths such as "course/course.md". Never throws for a mistake of an author. */
export function compile(files: ReadonlyMap<string, string>): Compiled {
  const problems: Problem[] = [];
  const read = readerOf(files);
  const layout = layOut(files.keys(), problems);
  const pages = new Map<string, PageId>(
    layout.flatMap(module => [
      [module.indexPath, module.openingId] as const,
      ...module.pages.map(page => [page.path, page.id] as const),
      ...(module.testPath ? [[module.testPath, module.testId] as const] : []),
    ]),
  );
  const report = reportFor(courseFile, problems);
  const {matter, body, bodyLine} = readFrontMatter(read(courseFile) ?? '', courseSchema, report);
  const general = matter?.value ?? unread;
  const says = spokenIn(general.language).pageWords;
  const sources = readSources(read(sourcesFile) ?? '', says, reportFor(sourcesFile, problems));
  const besideModules = (file: string, pageId: string): Context =>
    contextFor({
      report: reportFor(file, problems),
      pages,
      folder: 'course',
      sources: new Set(sources.keys()),
      objectives: new Set(),
      pageId: pageId as PageId,
      test: false,
      terms: noTerms,
      says,
    });
  const glossary = readGlossary(read(glossaryFile) ?? '', besideModules(glossaryFile, 'glossary'));
  const modules = layout.flatMap(
    files =>
      readModule(files, {read, pages, sources, glossary, course: general, says, problems}) ?? [],
  );
  if (layout.length === 0) {
    report(1, 'The course has no module: make a folder such as "course/1-first-steps".');
  }
  reportClashes(modules, problems);
  // What stands in a file that cannot be read is not missed elsewhere: the file's own mistake is told.
  const whole = modules.flatMap(({drafts}) => drafts).length === pages.size;
  if (whole) reportEarlier(modules, problems);
  if (matter) {
    reportGaps(matter, whole ? modules : undefined, problems);
    reportLanguage(matter, report);
  }
  const handouts = handoutFiles(files.keys(), problems).flatMap(
    ({path, id}) =>
      readHandout(read(path) ?? '', id, general, besideModules(path, 'handouts')) ?? [],
  );
  const about = renderAbout(body, bodyLine, sources, besideModules(courseFile, 'about'));
  const {title, code, version, language, pass, provider, help, hotline, writing} = general;
  return {
    course: {
      title,
      code,
      version,
      language,
      pass,
      provider,
      help,
      hotline,
      writing,
      mirror: mirrorOf(readLanguage(read(languageFile) ?? '')),
      modules: modules.map(({module}) => module),
      elsewhere: [],
    },
    texts: modules.map(({text}) => text),
    about,
    handouts,
    problems: problems.sort(byPlace),
  };
}

/** The player would speak English around words in another language, and a screen reader would read it as that. */
function reportLanguage({value, lineOf}: Located<CourseFrontMatter>, report: Report): void {
  if (languageOf(value.language) !== undefined) return;
  report(
    lineOf('language'),
    `The player does not speak "${value.language}": its words (src/words.ts) exist for ${languageNames.join(', ')}. Write one of these, or translate src/words.ts and name it in src/languages.ts.`,
  );
}

/** What the agency has not said yet, and official words for objectives that no module has. */
function reportGaps(
  {value, lineOf}: Located<CourseFrontMatter>,
  /** Undefined where one of them cannot be read. */
  modules: readonly ReadModule[] | undefined,
  problems: Problem[],
): void {
  const warn = reportFor(courseFile, problems, 'warning');
  for (const key of ['provider', 'help', 'hotline'] as const) {
    if (value[key] !== undefined) continue;
    warn(
      lineOf(key),
      `"${key}" is not set: the course says "ask your training coordinator" instead.`,
    );
  }
  if (!modules) return;
  const known = modules.flatMap(({module}) => module.objectives.map(({id}) => id as string));
  for (const id of Object.keys(value.official)) {
    if (known.includes(id)) continue;
    reportFor(courseFile, problems)(
      lineOf('official', id),
      `No module has an objective "${id}": correct the number, or delete the line.`,
    );
  }
}
