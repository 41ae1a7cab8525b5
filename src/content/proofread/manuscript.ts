// What does the proofreader read? The course's files as pages of blocks, each with its words and their lines.

import type {ObjectiveId, PageId} from '../../model/ids.ts';
import {pageWords} from '../../words.ts';
import {contextFor, type Context} from '../context.ts';
import {readYaml} from '../front-matter.ts';
import {readGlossary} from '../glossary.ts';
import {
  courseFile,
  glossaryFile,
  handoutFiles,
  languageFile,
  layOut,
  sourcesFile,
} from '../layout.ts';
import type {Read} from '../reader.ts';
import {courseSchema, handoutSchema, sourcesSchema, type Source} from '../schemas.ts';
import {noTerms, type Glossary} from '../terms.ts';
import {blocksIn} from './blocks.ts';
import {readLanguage, type Language} from './language.ts';
import {readModule, type ModuleScript} from './module-script.ts';
import {readScript, silent, type PageScript} from './page-script.ts';
import type {Passage} from './passages.ts';

export interface Manuscript {
  readonly modules: readonly ModuleScript[];
  /** Whether each of their files could be read: what is used nowhere may else stand in one that could not. */
  readonly whole: boolean;
  /** "About this course" and the glossary, where they are written. */
  readonly about: PageScript | undefined;
  readonly glossaryPage: PageScript | undefined;
  /** The sheets to take along. */
  readonly handouts: readonly PageScript[];
  readonly glossary: Glossary;
  readonly sources: readonly SourceEntry[];
  readonly language: Language;
}

interface SourceEntry {
  readonly key: string;
  readonly source: Source;
  readonly line: number;
}

/** `read` gives a file with plain line ends, or undefined where there is none. */
export function readManuscript(paths: Iterable<string>, read: Read): Manuscript {
  const sources = readYaml(read(sourcesFile) ?? '', 1, sourcesSchema, silent);
  const entries = Object.entries(sources?.value ?? {}).map(([key, source]): SourceEntry => ({
    key,
    source,
    line: sources?.lineOf(key) ?? 1,
  }));
  const contextWith = (objectives: Iterable<string>, test = false): Context =>
    contextFor({
      report: silent,
      pages: new Map(),
      folder: '',
      sources: new Set(entries.map(({key}) => key)),
      objectives: new Set([...objectives].map(id => id as ObjectiveId)),
      pageId: '' as PageId,
      test,
      terms: noTerms,
      // Its rules are for English.
      says: pageWords,
    });
  const context = contextWith([]);
  const glossarySource = read(glossaryFile);
  const all = [...paths];
  const about = readScript(
    courseFile,
    read(courseFile) ?? '',
    courseSchema,
    () => context,
    () => ({title: 'About this course'}),
  );
  const layout = layOut(all, []);
  const modules = layout.flatMap(files => readModule(files, read, contextWith) ?? []);
  return {
    modules,
    whole:
      modules.flatMap(({pages}) => pages).length ===
      layout.flatMap(({pages, testPath}) => ['opening', ...pages, ...(testPath ? ['test'] : [])])
        .length,
    about: about?.page,
    glossaryPage:
      glossarySource === undefined ? undefined : readGlossaryPage(glossarySource, context),
    handouts: handoutFiles(all, []).flatMap(
      ({path}) => readHandout(path, read(path) ?? '', context) ?? [],
    ),
    glossary: readGlossary(glossarySource ?? '', context),
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

/** Those for families are read in the plainest words, those for trainers as any page. */
const readHandout = (file: string, source: string, context: Context): PageScript | undefined =>
  readScript(
    file,
    source,
    handoutSchema,
    () => context,
    value => ({handout: value.for === 'families', front: [[value.about, ['about']]]}),
  )?.page;

/** It has no front matter. */
const readGlossaryPage = (source: string, context: Context): PageScript => ({
  file: glossaryFile,
  title: 'Glossary',
  line: 1,
  opening: false,
  lesson: 0,
  objectives: undefined,
  handout: false,
  front: [],
  blocks: blocksIn(source, 1, glossaryFile, context),
});
