// What is in a course? Its pages, its questions, its case file, and where a page stands in its lesson.

import type {Activity} from './activity.ts';
import type {CasePart, Course, Module, Page} from './course.ts';
import type {LearnerState} from './learner.ts';

/** All activities of some pages, in their order. */
export function activitiesOf(pages: readonly Page[]): Activity[] {
  return pages.flatMap(page => page.blocks.filter(block => block.kind !== 'prose'));
}

/** All of a module's that is answered outside its test: what stands on its pages, then its notebook. */
export const exercisesOf = ({pages, notebook}: Module): Activity[] => [
  ...activitiesOf(pages),
  notebook,
];

/** The questions that a module's test draws from: first those that are asked nowhere else. */
export function bankOf({test, pages}: Module): Activity[] {
  return test ? [...test.items, ...activitiesOf(pages).filter(({check}) => check)] : [];
}

/** Everything that can be answered: on a page, in a test, in the case file and its notebooks. */
export function answerable({elsewhere, modules}: Course): Activity[] {
  return [
    ...elsewhere.flatMap(keptIn),
    ...modules.flatMap(module => [...exercisesOf(module), ...(module.test?.items ?? [])]),
  ];
}

/** The case file of the whole series, in the order of its modules. */
export function caseFileOf({elsewhere, modules}: Course): CasePart[] {
  const parts = modules.map(({number, title, pages, notebook}) => ({
    number,
    title,
    entries: activitiesOf(pages).filter(({file}) => file !== undefined),
    notebook,
  }));
  return [...elsewhere, ...parts].sort((a, b) => a.number - b.number);
}

/** All of a module's that the case file keeps; its notebook last. */
export const keptIn = ({entries, notebook}: CasePart): Activity[] => [...entries, notebook];

/** What the learner takes: the course, or in a package of one module that. */
export function titleOf({modules, title}: Course): string {
  const [only, ...others] = modules;
  return only && others.length === 0 ? only.title : title;
}

/** All pages of a course, in their order. */
export function pagesOf(course: Course): Page[] {
  return course.modules.flatMap(module => module.pages);
}

/** The pages with a bookmark, in the order of the course. */
export const markedIn = (course: Course, {marked}: LearnerState): Page[] =>
  pagesOf(course).filter(({id}) => marked.includes(id));

/** A page among the pages of its lesson: its 1-based place, and the minutes from here to the lesson's end. */
export function placeInLesson(
  module: Module,
  page: Page,
): {readonly number: number; readonly of: number; readonly minutesLeft: number} {
  const lesson = module.pages.filter(other => other.lesson === page.lesson);
  const from = lesson.indexOf(page);
  const minutesLeft = lesson.slice(from).reduce((sum, other) => sum + other.minutes, 0);
  return {number: from + 1, of: lesson.length, minutesLeft};
}
