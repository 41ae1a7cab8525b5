// SuccessFactors: the LMS's page stands in a portal of another domain, and content that looks up to the top is stopped there.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/** F01: the grandparent's properties throw. The API is in the parent, which must be looked at first. */
export const double: Double = {
  name: 'sap-portal',
  standards: ['scorm12', 'scorm2004'],
  place: 'portal',
  launch: given => ({[vocabulary[given.standard].api]: runtime(given)}),
  receive: keepAll,
  report: fullReport,
};
