// An LMS whose front end has lost its server: it says "true" to every save, keeps nothing, and each file is a login page.

import {fullReport, type Double} from './double.ts';
import {done, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/** F67 (a one page app's shell answered the save), F68 (the login has expired, and the API does not know it). */
export const double: Double = {
  name: 'liar',
  standards: ['scorm12', 'scorm2004'],
  launch: given => ({
    [vocabulary[given.standard].api]: runtime(given, ({act}) =>
      act === 'commit' ? done : undefined,
    ),
  }),
  receive: stored => ({stored, says: 'true'}),
  report: fullReport,
  send: (_type, signedIn) =>
    signedIn
      ? undefined
      : {
          type: 'text/html; charset=utf-8',
          body: '<!doctype html><title>Log in</title><form><input name="user"></form>',
        },
};
