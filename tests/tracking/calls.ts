// What does a call to an LMS look like in the tests, and by which names is it made?

import type {Call} from '../../src/tracking/journal.ts';
import type {CallNames} from '../../src/tracking/scorm-calls.ts';
import {vocabulary} from '../doubles/vocabulary.ts';

/** Those of SCORM 1.2. */
export const names: CallNames = {
  ...vocabulary.scorm12,
  errorString: vocabulary.scorm12.texts[0],
};

/** A value that was set, but for what `part` says. */
export const call = (part: Partial<Call>): Call => ({
  at: new Date('2026-11-22T10:42:05Z'),
  name: 'LMSSetValue',
  element: '',
  value: '',
  answer: 'true',
  code: '0',
  words: '',
  ms: 1,
  ...part,
});
