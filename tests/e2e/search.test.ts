// Is a word of Module 1 found by keyboard in the package of the whole course, with a way there and back to the results?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {words} from '../../src/words.ts';
import {browsers} from './cases.ts';
import {deskFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {hasFocus, press, tabBackTo, tabTo, type} from './keyboard.ts';
import {look} from './look.ts';
import {courseOf, screenOf, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

const host = 'search';
const query = 'eleven signs';

for (const name of browsers) {
  test(`search, there and back, ${name}`, {timeout: 120_000}, async t => {
    const {sit, themes} = await deskFor(t, name, frame);
    const lms = await lmsFor(t, {zip: scorm12Of()});
    const sitting = await sit(lms.launchUrl);
    await tabTo(sitting, {selector: 'details.contents > summary'});
    await press(sitting, 'Enter');
    await tabTo(sitting, {selector: 'sop-outline a[href="#search"]'});
    await press(sitting, 'Enter');
    await untilReady(sitting);
    assert.ok(await hasFocus(sitting, {host, selector: 'input'}), 'one can type at once');
    assert.deepEqual(await notFound(sitting), [], 'all is found by its title');

    await type(sitting, query);
    await press(sitting, 'Enter');
    await look(sitting, {id: 'search'}, themes);
    await tabTo(sitting, {host, selector: 'h2 > a'});
    await press(sitting, 'Enter');
    await sitting.course.waitForSelector('main[data-page] sop-page .end');
    const {id, focusOnHeading} = await screenOf(sitting);
    assert.ok(focusOnHeading, 'the focus is on the heading');
    const {modules} = await courseOf(sitting);
    assert.equal(modules.find(({pages}) => pages.some(page => page.id === id))?.number, 1);

    await tabBackTo(sitting, {selector: 'main > p > button', words: words.screen.toSearch(query)});
    await press(sitting, 'Enter');
    await untilReady(sitting);
    assert.ok(
      await hasFocus(sitting, {host, selector: `h2 > a[data-page="${id}"]`}),
      'one goes on where one left the results',
    );
    const kept = await sitting.course.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    assert.ok(!`${kept}${JSON.stringify(lms.calls())}`.includes(query), 'a search is kept nowhere');
  });
}

async function untilReady(sitting: Sitting): Promise<void> {
  await whenShown(sitting, 'search');
  await sitting.course.waitForFunction(() => document.querySelector('sop-search')?.find);
}

/** The screens, words and sources of the package that its search does not find by their titles. */
async function notFound({course}: Sitting): Promise<string[]> {
  return course.evaluate(() => {
    const find = document.querySelector('sop-search')?.find;
    const {modules = []} = globalThis.sopSuds?.course ?? {};
    const texts = modules.flatMap(({id}) => globalThis.sopSuds?.texts[id] ?? []);
    const plain = (html: string): string =>
      new DOMParser().parseFromString(html, 'text/html').body.textContent;
    const titles = [
      ...modules.flatMap(({pages}) => pages.map(({id, title}) => [`screen-${id}`, title] as const)),
      ...texts.flatMap(({terms, sources}) => [
        ...Object.entries(terms).map(([slug, {term}]) => [`word-${slug}`, term] as const),
        ...Object.entries(sources).map(
          ([key, html]) => [`source-${key}`, plain(html.replace(/<span.*?<\/span>/g, ''))] as const,
        ),
      ]),
    ];
    if (titles.length < 200) return ['the titles'];
    return titles.flatMap(([id, title]) =>
      find?.(title).found.some(({entry}) => entry.id === id) ? [] : [`${id}: ${title}`],
    );
  });
}
