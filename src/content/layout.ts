// Which files make which module and page? Read from their names alone, before any is opened.

import type {ModuleId, PageId} from '../model/ids.ts';
import {reportFor, type Problem} from './problem.ts';

interface PageFile {
  readonly path: string;
  readonly id: PageId;
}

export interface ModuleFiles {
  readonly folder: string;
  readonly number: number;
  readonly id: ModuleId;
  readonly openingId: PageId;
  readonly indexPath: string;
  readonly testId: PageId;
  /** Undefined where there is none. */
  readonly testPath: string | undefined;
  readonly pages: readonly PageFile[];
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const folderName = new RegExp(`^(?<number>[1-9]\\d?)-(?<id>${slug})$`);
const pageName = new RegExp(`^(?<order>\\d{2,3})-(?<id>${slug})\\.md$`);
export const courseFile = 'course/course.md';
export const sourcesFile = 'course/sources.yaml';
export const glossaryFile = 'course/glossary.md';
export const languageFile = 'course/language.yaml';
const handoutsFolder = 'course/handouts';
const rootFiles = ['course.md', 'sources.yaml', 'glossary.md', 'language.yaml', 'README.md'];

/** Modules by their number, pages by the order of their files. */
export function layOut(paths: Iterable<string>, problems: Problem[]): ModuleFiles[] {
  const folders = Map.groupBy(
    [...paths].filter(path => /^course\/.*\.(?:md|ya?ml)$/.test(path)).sort(),
    path => path.slice(0, path.lastIndexOf('/')),
  );
  const modules: ModuleFiles[] = [];
  for (const [folder, files] of folders) {
    if (folder === 'course') {
      reportStrays(files, problems);
      continue;
    }
    // Sheets to take along are no module: see handoutFiles.
    if (folder === handoutsFolder) continue;
    const name = folder.replace(/^course\//, '');
    const {number, id} = folderName.exec(name)?.groups ?? {};
    if (number === undefined || id === undefined) {
      const report = reportFor(files[0] ?? folder, problems);
      report(
        1,
        `Expected a module's folder such as "course/3-case-planning-in-recovery", found "${folder}".`,
      );
      continue;
    }
    modules.push({
      folder,
      number: Number(number),
      id: id as ModuleId,
      openingId: `${id}-opening` as PageId,
      indexPath: `${folder}/index.md`,
      testId: `${id}-test` as PageId,
      testPath: files.find(path => path === `${folder}/test.md`),
      pages: pagesIn(files, problems),
    });
  }
  modules.sort((a, b) => a.number - b.number);
  reportRepeated(modules, problems);
  return modules;
}

/** The sheets to take along, in the order of their files. */
export function handoutFiles(paths: Iterable<string>, problems: Problem[]): PageFile[] {
  const files = [...paths].filter(path => path.startsWith(`${handoutsFolder}/`)).sort();
  const handouts = pagesIn(files, problems);
  for (const [index, {id, path}] of handouts.entries()) {
    const before = handouts.slice(0, index).find(other => other.id === id);
    if (!before) continue;
    reportFor(path, problems)(
      1,
      `The handout "${id}" is taken by ${before.path}: learners' files would have the same name.`,
    );
  }
  return handouts;
}

function reportStrays(files: readonly string[], problems: Problem[]): void {
  for (const path of files) {
    if (rootFiles.includes(path.replace(/^course\//, ''))) continue;
    reportFor(path, problems)(
      1,
      `Expected a page in a module's folder, found it beside course.md: move it there.`,
    );
  }
}

function pagesIn(files: readonly string[], problems: Problem[]): PageFile[] {
  return files.flatMap(path => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'index.md' || name === 'test.md') return [];
    const id = pageName.exec(name)?.groups?.['id'];
    if (id !== undefined) return [{path, id: id as PageId}];
    reportFor(path, problems)(
      1,
      `Expected a page's file name such as "05-a-lapse.md" (number, then lower-case letters, digits and hyphens), found "${name}".`,
    );
    return [];
  });
}

function reportRepeated(modules: readonly ModuleFiles[], problems: Problem[]): void {
  const seen = new Map<string, string>();
  const claim = (what: string, name: string | number, path: string): void => {
    const key = `${what} ${name}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, path);
    else {
      reportFor(path, problems)(
        1,
        `The ${what} "${name}" is taken by ${before}: each must be the only one in the course.`,
      );
    }
  };
  for (const module of modules) {
    claim('module number', module.number, module.indexPath);
    claim('module name', module.id, module.indexPath);
    claim('page name', module.openingId, module.indexPath);
    if (module.testPath) claim('page name', module.testId, module.testPath);
    for (const page of module.pages) claim('page name', page.id, page.path);
  }
}
