// What is a course? The compiled course as plain, immutable values: what can be answered here, what is only read in Text.

declare const brand: unique symbol;
type Id<Name extends string> = string & {readonly [brand]: Name};

/** A module's folder name without its number: "case-planning-in-recovery". Never changes once released. */
export type ModuleId = Id<'Module'>;
/** A page's file name without number and ending, unique in the whole course. Never changes once released. */
export type PageId = Id<'Page'>;
/** The name that the author gave in `{#...}`, unique in the whole course. Answers are stored under it: never changes. */
export type ActivityId = Id<'Activity'>;
/** Module number and place, as "3.2". */
export type ObjectiveId = Id<'Objective'>;
/** Made from the course's own Markdown at build time: the only strings that are rendered unescaped. */
export type Html = Id<'Html'>;

export interface Course {
  readonly title: string;
  readonly code: string;
  readonly version: string;
  /** A BCP 47 tag, such as "en-US". */
  readonly language: string;
  /** Pass mark in percent, 0 to 100. */
  readonly pass: number;
  /** Whom the agency names; undefined while unset: the screen then says "your training coordinator". */
  readonly provider: string | undefined;
  readonly help: string | undefined;
  readonly hotline: string | undefined;
  readonly modules: readonly Module[];
}

export interface Module {
  readonly id: ModuleId;
  /** 1, 2, 3: fixed by the folder's name, also when the module is packaged alone. */
  readonly number: number;
  readonly title: string;
  readonly objectives: readonly Objective[];
  readonly lessons: readonly string[];
  /** The opening first, then the pages in the order of their files, then the page of the test. */
  readonly pages: readonly Page[];
  /** Without one a module has nothing to pass: it is done when all of it is. */
  readonly test: Test | undefined;
}

/** Asks some questions of the module's bank (see bankOf), and alone makes the module's score. */
export interface Test {
  /** The page on which it is taken. */
  readonly page: PageId;
  /** How many questions an attempt asks. */
  readonly asks: number;
  /** Questions that are asked nowhere but in the test. */
  readonly items: readonly Activity[];
}

export interface Objective {
  readonly id: ObjectiveId;
  /** In the learner's words, measurable. */
  readonly text: string;
}

export interface Page {
  readonly id: PageId;
  readonly title: string;
  /** 1-based place in the module's lessons; 0 for the opening and the test. */
  readonly lesson: number;
  /** Whole minutes to read and to do, at least 1. */
  readonly minutes: number;
  readonly blocks: readonly Block[];
  /** Keys into Text.sources, in the order of their first mention on the page. */
  readonly sources: readonly string[];
}

/** Prose is kept apart from the course (see Text): `at` is its place in the module's text. */
export interface Prose {
  readonly kind: 'prose';
  readonly at: number;
}
export type Block = Prose | Activity;

/** What is only read: one file a module, loaded when the learner's place needs it. */
export interface Text {
  readonly module: ModuleId;
  readonly prose: readonly Html[];
  readonly sources: Readonly<Record<string, Html>>;
  /** By the `data-term` of the buttons in its prose. */
  readonly terms: Readonly<Record<string, {readonly term: string; readonly meaning: Html}>>;
}

interface ActivityBase {
  readonly id: ActivityId;
  /** Four characters: a hash of what an answer refers to. An answer to another shape is dropped, not misread. */
  readonly shape: string;
  readonly prompt: Html;
  /** What an administrator reads in a report: one line, no markup, at most 250 characters. */
  readonly label: string;
  readonly objectives: readonly ObjectiveId[];
  /** What teaches the answer, to be read again after a miss: its own page, or the one that a question of the test names. */
  readonly page: PageId;
  /** A knowledge check belongs to the bank of its module's test. On its page it is practice, as all else is. */
  readonly check: boolean;
  /** Completion does not wait for it. */
  readonly optional: boolean;
}

/** One line that a learner can pick or place, and what the course says about it. */
export interface Option {
  readonly html: Html;
  /** The same words without markup, for reports. */
  readonly text: string;
  readonly feedback: Html;
}

export interface Choice extends ActivityBase {
  readonly kind: 'choice';
  /** In the order as authored; the player may show another. */
  readonly options: readonly Option[];
  /** Places of the right options, ascending; one or several. */
  readonly right: readonly number[];
}
/** Each item goes with one target; in a match each target is used once, in a sort as often as needed. */
export interface Match extends ActivityBase {
  readonly kind: 'match' | 'sort';
  readonly items: readonly Option[];
  readonly targets: readonly string[];
  /** For each item the place of its target. */
  readonly right: readonly number[];
}
export interface Order extends ActivityBase {
  readonly kind: 'order';
  /** In the right order; each step's feedback says why it stands there. */
  readonly steps: readonly Option[];
}
export interface Reflect extends ActivityBase {
  readonly kind: 'reflect';
  /** Shown after the learner's own words; empty when the question has no model answer. */
  readonly model: Html;
}
export interface Plan extends ActivityBase {
  readonly kind: 'plan';
  /** The questions that a row can answer: the distinct values of the table's first column. */
  readonly questions: readonly string[];
  /** Headings of the cells that a learner fills in: the table's columns but the first. */
  readonly columns: readonly string[];
  readonly model: readonly PlanModelRow[];
}
export interface PlanModelRow {
  readonly question: number;
  readonly cells: readonly Html[];
}

/** The union over all kinds: a new kind does not compile until reader, grade, element, memory and both CMI tables know it. */
export type Activity = Choice | Match | Order | Reflect | Plan;
export type Kind = Activity['kind'];

/** All activities of some pages, in their order. */
export function activitiesOf(pages: readonly Page[]): Activity[] {
  return pages.flatMap(page => page.blocks.filter(block => block.kind !== 'prose'));
}

/** The questions that a module's test draws from: first those that are asked nowhere else. */
export function bankOf({test, pages}: Module): Activity[] {
  return test ? [...test.items, ...activitiesOf(pages).filter(({check}) => check)] : [];
}

/** Everything that can be answered, on a page or in a test. */
export function answerable(course: Course): Activity[] {
  return course.modules.flatMap(({pages, test}) => [
    ...activitiesOf(pages),
    ...(test?.items ?? []),
  ]);
}

/** All pages of a course, in their order. */
export function pagesOf(course: Course): Page[] {
  return course.modules.flatMap(module => module.pages);
}

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
