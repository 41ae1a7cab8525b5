// An LMS that uses one API object for launch after launch: 103 while it runs, 104 once it was terminated.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/**
 * F08, F09. In SCORM 2004 a course that is loaded again in the same page meets a session that is over: 104, and nothing
 * can be written. In 1.2 the LMS takes LMSFinish for one more commit and lets the session live on: 101, a general exception.
 */
export const double: Double = {
  name: 'reused-api',
  standards: ['scorm2004', 'scorm12'],
  sameApi: true,
  launch: given => {
    const api = runtime(given, (call, plain) =>
      given.standard === 'scorm12' && call.act === 'finish'
        ? plain({...call, act: 'commit'})
        : undefined,
    );
    return {[vocabulary[given.standard].api]: api};
  },
  receive: keepAll,
  // Where no session ends no time is added up (F38).
  report: (stored, standard) => {
    const whole = fullReport(stored, standard);
    return standard === 'scorm12' ? {...whole, seconds: undefined} : whole;
  },
};
