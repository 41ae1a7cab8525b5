// Skillport: knows no lesson mode, counts commits, and does not support content that commits more than once in ten minutes.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

const tenMinutes = 600_000;

/** How often more than once in ten minutes nothing was committed but work in between: no new status, no score, no end (F65). */
export const crowded = (stored: Readonly<Record<string, string>>): number =>
  Number(stored['crowded'] ?? 0);

export const double: Double = {
  name: 'skillport',
  standards: ['scorm12', 'scorm2004'],
  launch: given => ({
    // F29: the mode is not supported, which is no reason to record nothing.
    [vocabulary[given.standard].api]: runtime(given, ({element}) =>
      element === vocabulary[given.standard].mode ? {returns: '', code: '401'} : undefined,
    ),
  }),
  receive: (stored, body, standard) => {
    const {status, raw} = vocabulary[standard];
    const {stored: now, says} = keepAll(stored, body, standard);
    const last = Number(stored['last commit'] ?? -Infinity);
    const isEvent =
      now['ended'] === 'yes' || now[status] !== stored[status] || now[raw] !== stored[raw];
    const close = !isEvent && Date.now() - last < tenMinutes;
    return {
      stored: {
        ...now,
        commits: String(Number(stored['commits'] ?? 0) + 1),
        'last commit': String(Date.now()),
        crowded: String(crowded(stored) + (close ? 1 : 0)),
      },
      says,
    };
  },
  report: fullReport,
};
