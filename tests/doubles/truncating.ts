// An LMS whose database column has 4,096 bytes: it takes any suspend data, says "true", and cuts the rest away.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

export const column = 4096;

/** F41: in bytes, and in the middle of a character if it comes so. No vendor is named for it; the report is second-hand. */
export const double: Double = {
  name: 'truncating',
  standards: ['scorm12', 'scorm2004'],
  launch: given => ({[vocabulary[given.standard].api]: runtime(given)}),
  receive: (stored, body, standard) => {
    const {stored: now, says} = keepAll(stored, body, standard);
    const bytes = new TextEncoder().encode(now['cmi.suspend_data'] ?? '').slice(0, column);
    return {stored: {...now, 'cmi.suspend_data': new TextDecoder().decode(bytes)}, says};
  },
  report: fullReport,
};
