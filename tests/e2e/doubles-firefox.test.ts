// Does the package work with the main LMS doubles in Firefox too? With TEST_ALL=1 five of them, else Moodle.

import {after, before, test} from 'node:test';
import {double as cornerstone} from '../doubles/cornerstone.ts';
import {double as moodle12} from '../doubles/moodle12.ts';
import {double as moodle2004} from '../doubles/moodle2004.ts';
import {double as openedx} from '../doubles/openedx.ts';
import {double as rusticiLike} from '../doubles/rustici-like.ts';
import {zipOf} from './cases.ts';
import {everything, visitsOf} from './double-cases.ts';
import {comeAndComeBack, complete, type Visit} from './double-visit.ts';
import {openBrowser, type OpenBrowser} from './sitting.ts';

const main = everything ? [moodle12, moodle2004, openedx, rusticiLike, cornerstone] : [moodle12];

let browser: OpenBrowser;
before(async () => {
  browser = await openBrowser('firefox', 'light');
});
after(() => browser.close());

for (const {title, edition, completes, ...one} of visitsOf(main)) {
  // By the button: Firefox stops the scripts of one closed tab in three before the last request is sent.
  const visit = (): Visit => ({...one, leaves: 'exit', zip: zipOf(edition), browser});
  test(`${title}: a learner comes, writes, leaves, and comes back to it`, t =>
    comeAndComeBack(t, visit()).then(() => undefined));
  if (!completes) continue;
  test(`${title}: the last test completes the course, and nothing later takes that back`, t =>
    complete(t, visit()).then(() => undefined));
}
