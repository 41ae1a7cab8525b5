// What is a record keeper told of a learner, where a test does not say otherwise?

import type {LearnerState} from '../../src/model/learner.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import type {Snapshot} from '../../src/tracking/port.ts';
import {snapshot, type Facts} from '../../src/tracking/snapshot.ts';
import {wholeCourse} from '../model/whole-course.ts';

/** Nothing was told before, and nothing was answered in this sitting. */
export const told = (state: LearnerState, given: Partial<Facts> = {}): Snapshot =>
  snapshot({
    course: wholeCourse,
    state,
    memory: 'S',
    elapsedMs: 0,
    answered: new Map(),
    known: 0,
    options: usualOptions.scorm2004,
    ...given,
  });
