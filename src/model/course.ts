// What is a course? The compiled course as plain, immutable values: what can be answered here, what is only read in Text.

import type {Activity, Reflect} from './activity.ts';
import type {Html, ModuleId, ObjectiveId, PageId} from './ids.ts';

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
  /** Whether what learners write goes into the LMS's state string too, or stays on their device alone. */
  readonly writing: 'lms' | 'device';
  readonly mirror: Mirror;
  readonly modules: readonly Module[];
  /** The parts of the case file that belong to modules which are not in this package. */
  readonly elsewhere: readonly CasePart[];
}

/** What a learner hears about words in their own writing. */
export interface Mirror {
  readonly rules: readonly MirrorRule[];
  /** Names and legal terms in which the words may stand. */
  readonly allowed: readonly string[];
}
export interface MirrorRule {
  readonly terms: readonly string[];
  /** What could stand there instead. */
  readonly use: string;
  readonly why: string;
}

/** What a module adds to the case file. */
export interface CasePart {
  /** The module's. */
  readonly number: number;
  readonly title: string;
  /** Those with a heading in the case file (`file`), in the order of the course. */
  readonly entries: readonly Activity[];
  readonly notebook: Reflect;
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
  /** For the learner's own notes. It stands on no page, so that nothing waits for it and nobody is told of it. */
  readonly notebook: Reflect;
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
