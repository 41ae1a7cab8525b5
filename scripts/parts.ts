// Of which parts of the course are packages made, and what does each hold?

import {caseFileOf} from '../src/model/course-parts.ts';
import type {Course, Module} from '../src/model/course.ts';

/** The whole course, then each module. */
export const partsOf = ({modules}: Course): (Module | undefined)[] => [undefined, ...modules];

/** With what the other modules add to the case file, of which this one is a part. */
export const courseOf = (course: Course, part: Module | undefined): Course =>
  part === undefined
    ? course
    : {
        ...course,
        modules: [part],
        elsewhere: caseFileOf(course).filter(({number}) => number !== part.number),
      };
