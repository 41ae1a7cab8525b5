// An LMS that opens the course in a window of its own, and whose own window can be closed while the course runs.

import {fullReport, type Double} from './double.ts';
import {keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/**
 * F06: the API is the opener's. Once that is closed, `opener` is null and each call of a kept API throws. While the course's
 * own window closes, browsers refuse it all synchronous requests (S5): then this LMS, as Moodle does, sends a beacon.
 */
export const double: Double = {
  name: 'popup',
  standards: ['scorm12', 'scorm2004'],
  place: 'pop-up',
  launch: given => {
    const {wire} = given;
    const ask = (body: string): string | undefined =>
      wire.ask(body) ?? (wire.beacon(body) ? 'true' : undefined);
    return {[vocabulary[given.standard].api]: runtime({...given, wire: {...wire, ask}})};
  },
  receive: keepAll,
  report: fullReport,
};
