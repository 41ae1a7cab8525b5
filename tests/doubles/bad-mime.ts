// An LMS whose server calls every file but HTML a stream of octets and forbids browsers to think otherwise.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/** F84, F85: with `nosniff` not even classic scripts and CSS are loaded. The page alone can say so. */
export const double: Double = {
  name: 'bad-mime',
  standards: ['scorm12', 'scorm2004'],
  launch: given => ({[vocabulary[given.standard].api]: runtime(given)}),
  receive: keepAll,
  report: fullReport,
  send: type => ({
    type: type.startsWith('text/html') ? type : 'application/octet-stream',
    headers: {'x-content-type-options': 'nosniff'},
  }),
};
