// How does one folder become one module? Its index.md first, then its pages, then the opening that sums them up.

import type {Block, Module, Objective, Page, Text} from '../model/course.ts';
import type {Html, ObjectiveId, PageId} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import {readBody, type Piece} from './body.ts';
import {contextFor, type Context} from './context.ts';
import {readFrontMatter} from './front-matter.ts';
import type {ModuleFiles} from './layout.ts';
import {minutesFor} from './minutes.ts';
import {notebookOf} from './notebook.ts';
import {renderOpening} from './opening.ts';
import {readPage, withNote, type Draft} from './page.ts';
import {reportFor, type Problem} from './problem.ts';
import type {Read} from './reader.ts';
import {moduleSchema, type CourseFrontMatter} from './schemas.ts';
import type {Glossary} from './terms.ts';
import {activitiesIn, readTest, reportUntested} from './test.ts';

interface ModuleSetting {
  /** The text of a file, or undefined where there is none. */
  readonly read: Read;
  readonly pages: ReadonlyMap<string, PageId>;
  readonly sources: ReadonlyMap<string, Html>;
  readonly glossary: Glossary;
  readonly course: CourseFrontMatter;
  readonly says: PageWords;
  readonly problems: Problem[];
}

export interface ReadModule {
  readonly module: Module;
  readonly text: Text;
  /** The opening first. */
  readonly drafts: readonly Draft[];
}

/** Undefined where index.md cannot be read: without its lessons and objectives no page can be judged. */
export function readModule(files: ModuleFiles, setting: ModuleSetting): ReadModule | undefined {
  const {read, course, problems} = setting;
  const report = reportFor(files.indexPath, problems);
  const index = read(files.indexPath);
  if (index === undefined) {
    report(1, `This module has no opening: write the file "${files.indexPath}".`);
    return undefined;
  }
  const {matter, body, bodyLine} = readFrontMatter(index, moduleSchema, report);
  if (!matter) return undefined;
  const {title, lessons} = matter.value;
  const objectives = Object.entries(matter.value.objectives).map(([id, text]): Objective => ({
    id: id as ObjectiveId,
    text,
  }));
  for (const {id} of objectives) {
    if (id.startsWith(`${files.number}.`)) continue;
    report(
      matter.lineOf('objectives', id),
      `Expected an objective of module ${files.number}, such as "${files.number}.1", found "${id}".`,
    );
  }
  const contextOf = (path: string, pageId: PageId, test = false): Context =>
    contextFor({
      report: reportFor(path, problems),
      pages: setting.pages,
      folder: files.folder,
      sources: new Set(setting.sources.keys()),
      objectives: new Set(objectives.map(({id}) => id)),
      pageId,
      test,
      terms: setting.glossary,
      says: setting.says,
    });
  const pages = files.pages.flatMap(({path, id}) => {
    const draft = readPage(path, read(path) ?? '', lessons, contextOf(path, id));
    return draft ? [draft] : [];
  });
  reportLessons(lessons, pages, files.indexPath, matter.lineOf, problems);
  const {testPath} = files;
  const test =
    testPath === undefined
      ? undefined
      : readTest(
          testPath,
          read(testPath) ?? '',
          pages,
          objectives,
          contextOf(testPath, files.testId, true),
        );
  if (testPath === undefined) reportUntested(pages, matter.lineOf('lessons'), report);
  const context = contextOf(files.indexPath, files.openingId);
  const own = readBody(body, bodyLine, context);
  const opening: Draft = {
    id: files.openingId,
    title,
    lesson: 0,
    minutes: minutesFor(`${matter.value.lead} ${own.words}`, []),
    pieces: renderOpening(
      matter.value,
      objectives,
      pages,
      test?.draft,
      course,
      own.pieces,
      setting.says,
    ),
    sources: context.cited,
    explained: context.explained,
    file: files.indexPath,
    lessonLine: 1,
    note: undefined,
  };
  const drafts = [opening, ...pages, ...(test ? [test.draft] : [])];
  const prose: Html[] = [];
  const module: Module = {
    id: files.id,
    number: files.number,
    title,
    objectives,
    lessons,
    pages: drafts.map((draft, at) =>
      pageOf(
        draft === test?.draft
          ? withoutItems(draft)
          : {...draft, pieces: withNote(draft, drafts[at + 1], context.says.notice)},
        prose,
      ),
    ),
    test: test && {page: files.testId, asks: test.asks, items: activitiesIn(test.draft)},
    notebook: notebookOf(files, setting.says),
  };
  const cited = drafts.flatMap(draft => draft.sources);
  const sources = Object.fromEntries([...setting.sources].filter(([key]) => cited.includes(key)));
  const explained = new Set(drafts.flatMap(draft => [...draft.explained]));
  const terms = Object.fromEntries(
    [...setting.glossary.meanings].filter(([slug]) => explained.has(slug)),
  );
  return {module, text: {module: files.id, prose, sources, terms}, drafts};
}

/** The questions of a test stand on no page: some of them are drawn. */
const withoutItems = (draft: Draft): Draft => ({
  ...draft,
  pieces: draft.pieces.filter(({kind}) => kind === 'prose'),
});

/** Moves the page's prose into the module's text. */
function pageOf({id, title, lesson, minutes, pieces, sources}: Draft, prose: Html[]): Page {
  const blocks = pieces.map((piece: Piece): Block => {
    if (piece.kind === 'activity') return piece.activity;
    prose.push(piece.html);
    return {kind: 'prose', at: prose.length - 1};
  });
  return {id, title, lesson, minutes, blocks, sources};
}

/** Each lesson has a page, and the pages stand in the order of the lessons. */
function reportLessons(
  lessons: Module['lessons'],
  pages: readonly Draft[],
  indexPath: string,
  lineOf: (...path: PropertyKey[]) => number,
  problems: Problem[],
): void {
  for (const [index, title] of lessons.entries()) {
    if (pages.some(page => page.lesson === index + 1)) continue;
    reportFor(indexPath, problems)(
      lineOf('lessons', index),
      `Lesson ${index + 1}, "${title}", has no page: write one with "lesson: ${index + 1}", or delete the lesson.`,
    );
  }
  for (const [index, page] of pages.entries()) {
    const before = pages[index - 1];
    if (before === undefined || page.lesson >= before.lesson) continue;
    reportFor(page.file, problems)(
      page.lessonLine,
      `This page of lesson ${page.lesson} stands behind "${before.file}" of lesson ${before.lesson}: correct the lesson or the file's number.`,
    );
  }
}
