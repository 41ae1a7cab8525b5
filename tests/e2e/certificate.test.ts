// Is what was reached found and printed: the evidence, the record of completion on one sheet; and never before completion?

import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import type {Course} from '../../src/model/course.ts';
import {newcomer} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {encode} from '../../src/model/memory.ts';
import {words} from '../../src/words.ts';
import {finish} from '../model/deeds.ts';
import {papers} from './cases.ts';
import {browserFor, frame, lmsFor, scorm12Of} from './desk.ts';
import {press, tabTo} from './keyboard.ts';
import {look} from './look.ts';
import {courseOf, screenOf, whenShown} from './screen.ts';
import type {Sitting} from './sitting.ts';

describe('the record of completion in Chromium', () => {
  const browser = browserFor('chromium');

  const sit = async (t: TestContext, memory?: string): Promise<Sitting> => {
    const {launchUrl} = await lmsFor(t, memory === undefined ? {} : {memory});
    const sitting = await browser().sitDown(launchUrl, frame);
    t.after(() => assert.deepEqual([...sitting.complaints], []));
    await whenShown(sitting);
    return sitting;
  };

  /** By keyboard, through the contents. */
  const toResult = async (sitting: Sitting): Promise<void> => {
    await tabTo(sitting, {selector: 'details.contents > summary'});
    await press(sitting, 'Enter');
    await tabTo(sitting, {selector: 'sop-outline a[href="#finish"]'});
    await press(sitting, 'Enter');
    await whenShown(sitting, 'finish');
    await sitting.course.waitForSelector('sop-finish');
  };

  test('is there once all is done: with name and score, in each theme, on one page of Letter and of A4', async t => {
    const course = await courseOf(await sit(t));
    const sitting = await sit(t, completed(course));
    await toResult(sitting);
    await look(sitting, {id: 'finish'}, ['light', 'dark', 'forced']);
    await tabTo(sitting, {selector: 'sop-finish .reached + .deeds button'});
    await press(sitting, 'Enter');
    await whenShown(sitting, 'evidence');
    const evidence = await screenOf(sitting);
    assert.ok(evidence.focusOnHeading, 'the focus is on the heading');
    assert.equal(evidence.primaries, 1);
    await sitting.course.$$eval('.evidence details', all => {
      for (const details of all) details.open = true;
    });
    await look(sitting, evidence, ['light', 'dark', 'forced']);
    await tabTo(sitting, {selector: 'sop-evidence > p:last-of-type button'});
    await press(sitting, 'Enter');
    await whenShown(sitting, 'finish');
    await tabTo(sitting, {selector: 'sop-finish .primary'});
    await press(sitting, 'Enter');
    await whenShown(sitting, 'certificate');
    await look(sitting, {id: 'certificate'}, ['light', 'dark', 'forced']);

    await sitting.page.emulateMediaType('print');
    const printed = await sitting.course.$eval('body', ({innerText}) => innerText);
    for (const fact of [words.certificate.title, 'Learner, First', '508804', '100%'])
      assert.ok(printed.includes(fact), `"${fact}" is printed: ${printed.slice(0, 400)}`);
    assert.ok(printed.trim().startsWith(words.certificate.title), 'and nothing before the sheet');
    await sitting.page.emulateMediaType();
  });

  for (const format of papers) {
    test(`prints on one page of ${format}, of the whole series too`, async t => {
      const {courseUrl} = await lmsFor(t, {zip: scorm12Of()});
      const sitting = await browser().sitDown(courseUrl, frame);
      await whenShown(sitting);
      // A frame cannot be printed alone, and without an LMS there is no record to bring: it is completed on the spot.
      await sitting.course.evaluate(() => {
        const shown = document.querySelector('sop-course');
        if (!shown) throw new Error('There is no course.');
        shown.session.dispatch({type: 'complete', at: 1_795_000_000});
        shown.dispatchEvent(
          Object.assign(new Event('sop-go'), {screen: {kind: 'certificate'}} as const),
        );
      });
      await whenShown(sitting, 'certificate');
      await sitting.course.waitForSelector('sop-certificate .write');
      const pdf = Buffer.from(await sitting.page.pdf({format})).toString('latin1');
      assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
    });
  }

  test('is not there before: what is missing stands in its place, and leads to the very exercise', async t => {
    const course = await courseOf(await sit(t));
    const [module] = course.modules;
    assert.ok(module);
    const state = module.pages.reduce(
      (sum, {id}) => reduce(sum, {type: 'see', page: id}),
      newcomer('read'),
    );
    const sitting = await sit(t, encode(state, 4000).memory);
    await toResult(sitting);
    assert.equal(await sitting.course.$('sop-certificate'), null);
    await tabTo(sitting, {selector: 'sop-finish .missing button'});
    await press(sitting, 'Enter');
    await whenShown(sitting);
    const focused = await sitting.course.waitForFunction(() => {
      const inside = document.activeElement?.shadowRoot?.activeElement;
      return inside?.matches('.kind') && inside.getBoundingClientRect().top >= 0;
    });
    assert.ok(focused);
  });
});

const completed = (course: Course): string => {
  const done = reduce(finish(course, newcomer('done')), {type: 'complete', at: 1_795_000_000});
  return encode(done, 4000).memory;
};
