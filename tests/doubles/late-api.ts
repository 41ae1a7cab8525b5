// An LMS that is one page app: it shows the course first, and creates its API three seconds later.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/** F03. */
export const double: Double = {
  name: 'late-api',
  standards: ['scorm12', 'scorm2004'],
  lateMs: 3_000,
  launch: given => ({[vocabulary[given.standard].api]: runtime(given)}),
  receive: keepAll,
  report: fullReport,
};
