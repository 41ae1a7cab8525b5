// Saba: offers both APIs, and content of one standard that takes the other's is recorded nowhere.

import {fullReport, type Double, type Standard} from './double.ts';
import {failed, keepAll, runtime} from './runtime.ts';
import {vocabulary} from './vocabulary.ts';

/** F04: the other one is there for other courses. It takes all, keeps nothing, and tells the server that it was touched. */
export const double: Double = {
  name: 'saba',
  standards: ['scorm2004', 'scorm12'],
  launch: given => {
    const other: Standard = given.standard === 'scorm12' ? 'scorm2004' : 'scorm12';
    return {
      [vocabulary[given.standard].api]: runtime(given),
      [vocabulary[other].api]: runtime({...given, standard: other, stored: {}}, () => {
        given.wire.ask(JSON.stringify({values: {'wrong API': 'touched'}, end: false}));
        return failed('101');
      }),
    };
  },
  receive: keepAll,
  report: fullReport,
};
