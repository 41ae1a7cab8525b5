// What does the proofreader read of a module? Its opening, its pages and its test, each as blocks of words.

import type {Objective} from '../../model/course.ts';
import type {ObjectiveId} from '../../model/ids.ts';
import type {Context} from '../context.ts';
import type {ModuleFiles} from '../layout.ts';
import type {Read} from '../reader.ts';
import {moduleSchema, pageSchema, testSchema, type ModuleFrontMatter} from '../schemas.ts';
import {readScript, type FrontWords, type PageScript} from './page-script.ts';

export interface ModuleScript {
  readonly number: number;
  readonly title: string;
  readonly file: string;
  readonly objectives: readonly (Objective & {readonly line: number})[];
  /** The opening first, the test last. */
  readonly pages: readonly PageScript[];
}

export function readModule(
  {indexPath, testPath, pages, number}: ModuleFiles,
  read: Read,
  contextWith: (objectives: Iterable<string>, test?: boolean) => Context,
): ModuleScript | undefined {
  const opening = readScript(
    indexPath,
    read(indexPath) ?? '',
    moduleSchema,
    ({objectives}) => contextWith(Object.keys(objectives)),
    value => ({opening: true, front: frontOf(value)}),
  );
  if (!opening) return undefined;
  const {value, lineOf} = opening.matter;
  const {title} = value;
  const ids = Object.keys(value.objectives);
  const context = contextWith(ids);
  const test =
    testPath === undefined
      ? undefined
      : readScript(testPath, read(testPath) ?? '', testSchema, () => contextWith(ids, true));
  return {
    number,
    title,
    file: indexPath,
    objectives: Object.entries(value.objectives).map(([id, text]) => ({
      id: id as ObjectiveId,
      text,
      line: lineOf('objectives', id),
    })),
    pages: [
      opening.page,
      ...pages.flatMap(({path}) => readPage(path, read(path) ?? '', context) ?? []),
      ...(test ? [test.page] : []),
    ],
  };
}

const readPage = (file: string, source: string, context: Context): PageScript | undefined =>
  readScript(
    file,
    source,
    pageSchema,
    () => context,
    ({lesson, objectives, notice, short, handout = false}) => ({
      lesson,
      objectives,
      handout,
      front: [
        [notice, ['notice']],
        [short, ['short']],
      ],
    }),
  )?.page;

const frontOf = ({
  lead,
  brief,
  objectives,
  lessons,
  path = [],
}: ModuleFrontMatter): FrontWords[] => [
  [lead, ['lead']],
  [brief, ['brief']],
  ...Object.entries(objectives).map(([id, text]): FrontWords => [text, ['objectives', id]]),
  ...lessons.map((text, index): FrontWords => [text, ['lessons', index], 'heading']),
  ...path.map(({text}, index): FrontWords => [text, ['path', index]]),
];
