// Which course has a case file? Two small modules, and what each of them alone would hold.

import type {Activity} from '../src/model/activity.ts';
import {caseFileOf} from '../src/model/course-parts.ts';
import type {Course, Module} from '../src/model/course.ts';
import type {ModuleId, ObjectiveId, PageId} from '../src/model/ids.ts';
import {
  danger,
  engaging,
  failure,
  first,
  moments,
  network,
  own,
  planning,
  recovery,
} from './case-exercises.ts';
import {course as small} from './course.ts';
import {notebook} from './notebook.ts';

function module(number: number, title: string, page: PageId, blocks: readonly Activity[]): Module {
  return {
    id: `module-${number}` as ModuleId,
    number,
    title,
    objectives: [{id: `${number}.1` as ObjectiveId, text: 'Write what is asked.'}],
    lessons: ['One'],
    pages: [{id: page, title: `The page ${page}`, lesson: 1, minutes: 1, blocks, sources: []}],
    test: undefined,
    notebook: notebook(number, page),
  };
}

const modules = [
  module(2, 'Engaging', engaging, [danger, network]),
  module(3, 'Planning', planning, [failure, recovery, moments, own, first]),
] as const;

export const series: Course = {...small, modules};

/** As its module is packaged alone. */
export function alone(number: 2 | 3): Course {
  return {
    ...series,
    modules: modules.filter(module => module.number === number),
    elsewhere: caseFileOf(series).filter(part => part.number !== number),
  };
}
