// Moodle 4.5.6 after the learner has once looked at another tab: it sends beacons only, says "true", and drops what is too long.

import type {Double} from './double.ts';
import * as moodle12 from './moodle12.ts';
import * as moodle2004 from './moodle2004.ts';

/**
 * A flag stays set after the first tab switch, and every later save is a beacon that is reported as done (interop.md 0.4;
 * moodle.md 4). Over 64 KiB the browser takes none, and Moodle does not ask whether it did (F73).
 */
export const double: Double = {
  name: 'moodle-beacon',
  standards: ['scorm2004', 'scorm12'],
  launch: given => {
    const {page} = given;
    const switched = {
      ...given,
      page: {
        get now() {
          return page.now;
        },
        wasHidden: true,
      },
    };
    return given.standard === 'scorm12' ? moodle12.launch(switched) : moodle2004.launch(switched);
  },
  receive: (stored, body, standard) =>
    (standard === 'scorm12' ? moodle12 : moodle2004).receive(stored, body, standard),
  report: (stored, standard) =>
    (standard === 'scorm12' ? moodle12 : moodle2004).double.report(stored, standard),
};
