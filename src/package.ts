// What does a package hand to the player? The course and what there is to read, as its own scripts leave them on the page.

import type {Course, Text} from './model/course.ts';
import type {Html, ModuleId} from './model/ids.ts';
import type {TrackingOptions} from './tracking/options.ts';

export interface PackageData {
  /** The zip's name without its ending, such as "sop-suds-508804-m3-scorm12": no two packages share it. */
  readonly packageId: string;
  /** In a module's own package the course has this one module. */
  readonly course: Course;
  /** Each module's script adds its own; in a package of one module it is there before the player runs. */
  readonly texts: Partial<Record<ModuleId, Text>>;
  /** The script that adds a module's text, beside index.html. */
  readonly textFiles: Readonly<Partial<Record<ModuleId, string>>>;
  /** The script that brings the elements of src/workshop.ts, beside index.html. */
  readonly workshopFile: string;
  /** The script that brings the search (see src/search/main.ts), beside index.html. */
  readonly searchFile: string;
  /** The script that brings the handouts and the writer of Word files, beside index.html (see src/export/main.ts). */
  readonly exportFile: string;
  /** The course's letters, family by family, beside index.html. */
  readonly fonts: Readonly<Record<string, string>>;
  /** A few words in a file beside index.html, by which the player knows that it can still reach its server (F67). */
  readonly probeFile: string;
  /** What the LMS is told, as the build's profile has chosen. */
  readonly tracking: TrackingOptions;
  /** The page "About this course". */
  readonly about: Html;
}

declare global {
  /** Undefined when the course's script did not load. */
  var sopSuds: PackageData | undefined;
}
