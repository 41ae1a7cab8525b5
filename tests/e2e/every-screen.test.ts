// Is every screen and state of the course as it must be: for axe, in every window, under every setting, with its title, focus and tree?

import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {everything, visits, type Visit} from './cases.ts';
import {hurry} from './clock.ts';
import {lmsFor, scorm12Of} from './desk.ts';
import type {Lms} from './lms.ts';
import {look} from './look.ts';
import {isClose, measured} from './measure.ts';
import {screenOf, whenShown, type Screen} from './screen.ts';
import {allRuns, known, samplesOf, type Run} from './screens.ts';
import {openBrowser, type OpenBrowser} from './sitting.ts';
import {compared, treeOf} from './tree.ts';

// Each waits for the browser much of the time: two at once leave no core idle.
describe('every screen and state', {concurrency: 2}, () => {
  for (const visit of visits) {
    describe(visit.name, () => {
      let browser: OpenBrowser;
      before(async () => {
        browser = await openBrowser(visit.browser, visit.themes[0] ?? 'light');
      });
      after(() => browser.close());

      for (const run of allRuns()) {
        const looks = visit.all ? run.looks.map(one => ({...one, seen: true})) : samplesOf(run);
        if (looks.length === 0) continue;
        test(run.name, {timeout: everything ? 1_800_000 : 240_000}, async t => {
          const lms = await lmsFor(t, {zip: scorm12Of(), memory: known, ...run.lms});
          const found = await visited(run, looks, visit, browser, lms);
          assert.ok(found.length === 0, found.join('\n'));
        });
      }
    });
  }
});

/** What is wrong on the screens of this run. */
async function visited(
  run: Run,
  looks: ReturnType<typeof samplesOf>,
  visit: Visit,
  browser: OpenBrowser,
  lms: Lms,
): Promise<string[]> {
  const url = run.alone ? lms.courseUrl : lms.launchUrl;
  const sitting = await browser.sitDown(url, visit.size, {prepare: hurry});
  const missing = run.lms?.missing;
  if (missing?.test('player-') !== true) await whenShown(sitting);
  const settings = run.layout === 'as pages' ? visit.settings.filter(isClose) : visit.settings;
  const found: string[] = [];
  const trees = new Map<string, string>();
  let last: Screen | undefined;
  for (const one of looks) {
    await one.show({sitting, lms});
    if (!one.seen) continue;
    const screen = await screenOf(sitting);
    const lines = one.opens ? arrival(screen, last) : [];
    last = screen;
    await look(sitting, one, visit.themes);
    if (visit.trees.includes(one.tree)) trees.set(one.id, await treeOf(sitting, one.part));
    for (const setting of settings) lines.push(...(await measured(sitting, setting)));
    await sitting.page.setViewport(visit.size);
    found.push(...lines.map(line => `${one.id}: ${line}`));
  }
  if (trees.size > 0)
    found.push(
      ...compared(
        run.name,
        run.looks.map(({id}) => id),
        trees,
      ),
    );
  // A file that is missing on purpose is complained of by the browser.
  const meant = missing ? /404 \(Not Found\)|^request failed: / : /^$/;
  found.push(...[...sitting.complaints].filter(line => !meant.test(line)));
  await sitting.closeTab();
  return found;
}

/** On every screen but the first the heading has the focus, in sight, under a new title that names it. */
function arrival(screen: Screen, before: Screen | undefined): string[] {
  const {title, heading, primaries, focusOnHeading, headingInSight} = screen;
  return [
    primaries === 1 ? '' : `has ${primaries} primary buttons`,
    title.includes(heading) ? '' : `the title "${title}" does not name "${heading}"`,
    before && title === before.title ? `has the title of "${before.id}"` : '',
    before && !focusOnHeading ? 'the focus is not on the heading' : '',
    before && !headingInSight ? 'the heading is out of sight' : '',
  ].filter(line => line !== '');
}
