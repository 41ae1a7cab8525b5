// What is a package called, by people and by an LMS? Names that stay the same from release to release.

import type {Course, Module} from '../src/model/course.ts';

export type Edition = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'web';

export interface Identity {
  /** The zip's name without its ending and its variant. */
  readonly name: string;
  /** An LMS takes a package with the same identifier for a new version of the one it has (F92). */
  readonly identifier: string;
  /** At most 9 characters, a letter first (F92). */
  readonly organization: string;
  /** Moodle deletes every attempt when a new version comes with another item identifier: never change it. */
  readonly item: string;
  readonly resource: string;
  readonly title: string;
}

/**
 * A variant's name stands at the end of its zips, and nowhere else: all variants of a package are one course to an LMS and to
 * a learner's device, so that one can take the other's place and keep what was done.
 */
export const zipName = ({name}: Identity, variant: string): string =>
  `${[name, variant].filter(word => word !== '').join('-')}.zip`;

/** The variant in a zip's name: "" for the packages for any LMS, undefined where it is none of our names. */
export const variantIn = (zip: string): string | undefined =>
  /^sop-suds-\w+(?:-m\d+)?-(?:scorm12|scorm2004-3rd|scorm2004-4th|web)(?:-([\w-]+))?\.zip$/
    .exec(zip)
    ?.slice(1)
    .map((name?: string) => name ?? '')[0];

/** `module` is undefined for the package of the whole course. */
export function identify(course: Course, module: Module | undefined, edition: Edition): Identity {
  const part = module ? `m${module.number}` : '';
  const name = ['sop-suds', course.code, part, edition].filter(word => word !== '').join('-');
  const suffix = `${course.code}${part.toUpperCase()}`;
  return {
    name,
    identifier: name.replaceAll('-', ''),
    organization: `O${suffix}`,
    item: `I${suffix}`,
    resource: `R${suffix}`,
    title: module ? `${course.title}: Module ${module.number}, ${module.title}` : course.title,
  };
}
