// Does the package work in every LMS that we know to be difficult? Each built zip against each double, launch by launch, in Chromium.

import {after, before, test} from 'node:test';
import {doubles} from '../doubles/all.ts';
import {zipOf} from './cases.ts';
import {comeAndComeBack, complete, type Visit} from './double-visit.ts';
import {openBrowser, type OpenBrowser} from './sitting.ts';
import {visitsOf} from './double-cases.ts';

let browser: OpenBrowser;
before(async () => {
  browser = await openBrowser('chromium', 'light');
});
after(() => browser.close());

for (const {title, edition, completes, ...one} of visitsOf(doubles)) {
  const visit = (): Visit => ({...one, zip: zipOf(edition), browser});
  test(`${title}: a learner comes, writes, leaves, and comes back to it`, t =>
    comeAndComeBack(t, visit()).then(() => undefined));
  if (!completes) continue;
  test(`${title}: the last test completes the course, and nothing later takes that back`, t =>
    complete(t, visit()).then(() => undefined));
}
