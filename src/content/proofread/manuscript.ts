// What does the proofreader read? The course's files as pages of blocks, each with its words and their lines.

import type {Objective, ObjectiveId, PageId} from '../../model/course.ts';
import type {Context} from '../context.ts';
import {readFrontMatter, readYaml, type Located} from '../front-matter.ts';
import {readGlossary} from '../glossary.ts';
import {handoutFiles, layOut, type ModuleFiles} from '../layout.ts';
import {
  courseSchema,
  handoutSchema,
  moduleSchema,
  pageSchema,
  sourcesSchema,
  testSchema,
  type ModuleFrontMatter,
  type Source,
} from '../schemas.ts';
import {noTerms, type Glossary} from '../terms.ts';
import {blocksIn, type Block} from './blocks.ts';
import {readLanguage, type Language} from './language.ts';
import type {Passage} from './passages.ts';

export interface Manuscript {
  readonly modules: readonly ModuleScript[];
  /** "About this course" and the glossary, where they are written. */
  readonly about: PageScript | undefined;
  readonly glossaryPage: PageScript | undefined;
  /** The sheets to take along. */
  readonly handouts: readonly PageScript[];
  readonly glossary: Glossary;
  readonly sources: readonly SourceEntry[];
  readonly language: Language;
}

export interface ModuleScript {
  readonly number: number;
  readonly title: string;
  readonly file: string;
  readonly objectives: readonly (Objective & {readonly line: number})[];
  /** The opening first, the test last. */
  readonly pages: readonly PageScript[];
}

export interface PageScript {
  readonly file: string;
  readonly title: string;
  /** Where problems of the whole page are reported, and excused. */
  readonly line: number;
  readonly opening: boolean;
  /** For families: in the plainest words. */
  readonly handout: boolean;
  /** What front matter says to the learner. */
  readonly front: readonly Passage[];
  readonly blocks: readonly Block[];
}

export interface SourceEntry {
  readonly key: string;
  readonly source: Source;
  readonly line: number;
}

export const courseFile = 'course/course.md';
export const sourcesFile = 'course/sources.yaml';
export const glossaryFile = 'course/glossary.md';
export const languageFile = 'course/language.yaml';

/** The compiler has said already what cannot be read. */
const silent = (): void => undefined;

/** `read` gives a file with plain line ends, or undefined where there is none. */
export function readManuscript(
  paths: Iterable<string>,
  read: (path: string) => string | undefined,
): Manuscript {
  const sources = readYaml(read(sourcesFile) ?? '', 1, sourcesSchema, silent);
  const entries = Object.entries(sources?.value ?? {}).map(([key, source]): SourceEntry => ({
    key,
    source,
    line: sources?.lineOf(key) ?? 1,
  }));
  const contextWith = (objectives: Iterable<string>, test = false): Context => ({
    report: silent,
    pages: new Map(),
    folder: '',
    sources: new Set(entries.map(({key}) => key)),
    objectives: new Set([...objectives].map(id => id as ObjectiveId)),
    pageId: '' as PageId,
    test,
    cited: [],
    given: new Set(),
    terms: noTerms,
    explained: new Set(),
  });
  const glossarySource = read(glossaryFile);
  const all = [...paths];
  return {
    modules: layOut(all, []).flatMap(files => readModule(files, read, contextWith) ?? []),
    about: readAbout(read(courseFile) ?? '', contextWith([])),
    glossaryPage:
      glossarySource === undefined
        ? undefined
        : {
            file: glossaryFile,
            title: 'Glossary',
            line: 1,
            opening: false,
            handout: false,
            front: [],
            blocks: blocksIn(glossarySource, 1, glossaryFile, contextWith([])),
          },
    handouts: handoutFiles(all, []).flatMap(
      ({path}) => readHandout(path, read(path) ?? '', contextWith([])) ?? [],
    ),
    glossary: readGlossary(glossarySource ?? '', contextWith([])),
    sources: entries,
    language: readLanguage(read(languageFile) ?? ''),
  };
}

/** All pages with words of the course's own, in their order. */
export function pagesIn({about, glossaryPage, handouts, modules}: Manuscript): PageScript[] {
  return [about, glossaryPage, ...modules.flatMap(({pages}) => pages), ...handouts].filter(
    page => page !== undefined,
  );
}

/** All that the learner reads on a page. */
export function wordsOn({front, blocks}: PageScript): Passage[] {
  return [...front, ...blocks.flatMap(({passages}) => passages)];
}

function readModule(
  files: ModuleFiles,
  read: (path: string) => string | undefined,
  contextWith: (objectives: Iterable<string>, test?: boolean) => Context,
): ModuleScript | undefined {
  const {matter, body, bodyLine} = readFrontMatter(
    read(files.indexPath) ?? '',
    moduleSchema,
    silent,
  );
  if (!matter) return undefined;
  const {title, objectives} = matter.value;
  const context = contextWith(Object.keys(objectives));
  const opening: PageScript = {
    file: files.indexPath,
    title,
    line: matter.lineOf('title'),
    opening: true,
    handout: false,
    front: frontOf(files.indexPath, matter),
    blocks: blocksIn(body, bodyLine, files.indexPath, context),
  };
  const pages = files.pages.flatMap(({path}) => readPage(path, read(path) ?? '', context) ?? []);
  const {testPath} = files;
  const test = testPath
    ? readTest(testPath, read(testPath) ?? '', contextWith(Object.keys(objectives), true))
    : undefined;
  return {
    number: files.number,
    title,
    file: files.indexPath,
    objectives: Object.entries(objectives).map(([id, text]) => ({
      id: id as ObjectiveId,
      text,
      line: matter.lineOf('objectives', id),
    })),
    pages: [opening, ...pages, ...(test ? [test] : [])],
  };
}

function readPage(file: string, source: string, context: Context): PageScript | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, pageSchema, silent);
  if (!matter) return undefined;
  const {title, notice, handout = false} = matter.value;
  const line = matter.lineOf('title');
  return {
    file,
    title,
    line,
    opening: false,
    handout,
    front: [
      front(file, line, title, 'heading'),
      ...(notice === undefined ? [] : [front(file, matter.lineOf('notice'), notice)]),
    ],
    blocks: blocksIn(body, bodyLine, file, context, handout),
  };
}

function readTest(file: string, source: string, context: Context): PageScript | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, testSchema, silent);
  if (!matter) return undefined;
  const {title} = matter.value;
  const line = matter.lineOf('title');
  return {
    file,
    title,
    line,
    opening: false,
    handout: false,
    front: [front(file, line, title, 'heading')],
    blocks: blocksIn(body, bodyLine, file, context),
  };
}

/** Those for families are read in the plainest words, those for trainers as any page. */
function readHandout(file: string, source: string, context: Context): PageScript | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, handoutSchema, silent);
  if (!matter) return undefined;
  const {title, about, for: audience} = matter.value;
  const handout = audience === 'families';
  const line = matter.lineOf('title');
  const blocks = blocksIn(body, bodyLine, file, context, handout);
  return {
    file,
    title,
    line,
    opening: false,
    handout,
    front: [front(file, line, title, 'heading'), front(file, matter.lineOf('about'), about)],
    blocks,
  };
}

function readAbout(source: string, context: Context): PageScript | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, courseSchema, silent);
  if (!matter) return undefined;
  return {
    file: courseFile,
    title: 'About this course',
    line: matter.lineOf('title'),
    opening: false,
    handout: false,
    front: [front(courseFile, matter.lineOf('title'), matter.value.title, 'heading')],
    blocks: blocksIn(body, bodyLine, courseFile, context),
  };
}

function frontOf(file: string, {value, lineOf}: Located<ModuleFrontMatter>): Passage[] {
  const {title, lead, brief, objectives, lessons, path = []} = value;
  return [
    front(file, lineOf('title'), title, 'heading'),
    front(file, lineOf('lead'), lead),
    front(file, lineOf('brief'), brief),
    ...Object.entries(objectives).map(([id, text]) => front(file, lineOf('objectives', id), text)),
    ...lessons.map((text, index) => front(file, lineOf('lessons', index), text, 'heading')),
    ...path.map(({text}, index) => front(file, lineOf('path', index), text)),
  ];
}

const front = (
  file: string,
  line: number,
  text: string,
  kind: Passage['kind'] = 'words',
): Passage => ({file, line, kind, text, spoken: [], strayMarks: []});
