// Cornerstone: while the page is being left, Commit answers null and 391; whoever then skips Terminate has lost the session.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

export const double: Double = {
  name: 'cornerstone',
  standards: ['scorm2004', 'scorm12'],
  launch: given => ({
    // F13, F14: the end itself is taken, with all that was set before it.
    [vocabulary[given.standard].api]: runtime(given, ({act}) =>
      act === 'commit' && given.page.now === 'leaving' ? {returns: null, code: '391'} : undefined,
    ),
  }),
  receive: keepAll,
  report: fullReport,
};
