// Is each statement of the course written, looked over and compared by keyboard, and found again after a closed tab?

import assert from 'node:assert/strict';
import {browsers} from './cases.ts';
import {join, resolve} from 'node:path';
import {test} from 'node:test';
import type {SerializedAXNode} from 'puppeteer-core';
import {activitiesOf, pagesOf, type Page, type Statement} from '../../src/model/course.ts';
import {words} from '../../src/words.ts';
import {fillIn, responseTo} from './answer.ts';
import {press, tabTo} from './keyboard.ts';
import {startLms} from './lms.ts';
import {look} from './look.ts';
import {courseOf, whenShown} from './screen.ts';
import {openBrowser, type Sitting} from './sitting.ts';
import {untilSaid, workOn} from './work.ts';

const zip = join(resolve(import.meta.dirname, '../../packages'), 'sop-suds-508804-scorm12.zip');
const button = (name: 'look' | 'compare'): string => (name === 'look' ? '#look' : 'button.check');

for (const name of browsers) {
  test(`each statement, ${name}`, {timeout: 300_000}, async t => {
    const lms = await startLms({zip, standard: 'scorm12'});
    const browser = await openBrowser(name, 'light');
    t.after(async () => {
      await browser.close();
      await lms.close();
    });
    const themes =
      name === 'chromium' ? (['light', 'dark', 'forced'] as const) : (['light'] as const);
    const sittings: Sitting[] = [];
    const sit = async (page?: string): Promise<Sitting> => {
      const after = sittings[0];
      const size = {width: 320, height: 640};
      const sitting = await browser.sitDown(lms.launchUrl, size, {...(after && {after})});
      sittings.push(sitting);
      await whenShown(sitting, page);
      return sitting;
    };
    let sitting = await sit();
    const found = pagesOf(await courseOf(sitting)).flatMap(page =>
      activitiesOf([page]).flatMap(activity =>
        activity.kind === 'statement' ? [{page, statement: activity}] : [],
      ),
    );
    assert.equal(found.length, 6);
    for (const {page, statement} of found) {
      const host = statement.id;
      await open(sitting, page);
      await look(sitting, {id: `${host}, empty`}, themes);
      await fillIn(sitting, statement, 'right');
      await tabTo(sitting, {host, selector: button('look')});
      await press(sitting, 'Enter');
      assert.notEqual(await heardIn(sitting, host), '');
      await look(sitting, {id: `${host}, looked over`}, themes);
      const draft = await workOn(sitting);
      const response = responseTo(statement, 'right');
      assert.deepEqual(draft[host], response.kind === 'statement' && response.slots);
      await untilSaid(sitting, words.saved.at(new Date()).split(' ')[0] ?? '');
      await sitting.closeTab();

      sitting = await sit(page.id);
      assert.deepEqual(await workOn(sitting), draft, `the draft of "${host}"`);
      await tabTo(sitting, {host, selector: button('compare')});
      await press(sitting, 'Enter');
      assert.equal(await heardIn(sitting, host), words.statement.compared);
      await look(sitting, {id: `${host}, compared`}, themes);
      if (name === 'chromium') await assertTree(sitting, statement);
      // The box is still open to a better word.
      await sitting.closeTab();
      sitting = await sit(page.id);
      assert.deepEqual(await workOn(sitting), draft, `"${host}", compared`);
    }
    for (const one of sittings) assert.deepEqual([...one.complaints], []);
  });
}

/** Where the contents would lead. */
async function open(sitting: Sitting, {id}: Page): Promise<void> {
  await sitting.course.evaluate(page => {
    const go = Object.assign(new Event('sop-go'), {screen: {kind: 'page', page}});
    document.querySelector('sop-course')?.dispatchEvent(go);
  }, id);
  await whenShown(sitting, id);
}

async function heardIn({course}: Sitting, host: string): Promise<string> {
  // What is announced comes one update later.
  const line = await course.waitForFunction(
    id => {
      const status = document.getElementById(id)?.shadowRoot?.querySelector('[role=status]');
      return status?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    },
    {timeout: 5_000},
    host,
  );
  return line.jsonValue();
}

/** What a screen reader goes through from top to bottom, once it is compared. */
async function assertTree(sitting: Sitting, {slots}: Statement): Promise<void> {
  const tree = await sitting.page.accessibility.snapshot({
    includeIframes: true,
    interestingOnly: false,
  });
  const lines: string[] = [];
  const tell = ({role, name = '', children = []}: SerializedAXNode): void => {
    if (name !== '' && role !== 'InlineTextBox') lines.push(`${role} ${name.trim()}`);
    for (const child of children) tell(child);
  };
  if (tree) tell(tree);
  const wanted = [
    ...slots.map(({name, ask}) => `textbox ${name}: ${ask}`),
    `button ${words.statement.check}`,
    `button ${words.statement.compare}`,
    `group ${words.statement.whole}`,
    ...slots.flatMap(({name}) => [
      `StaticText ${name}`,
      `StaticText ${words.statement.yours}`,
      `StaticText ${words.statement.model}`,
    ]),
    `group ${words.statement.model}`,
  ];
  let place = 0;
  for (const line of wanted) {
    const at = lines.indexOf(line, place);
    assert.ok(at >= place, `"${line}" stands behind ${lines.slice(place).join(' | ')}`);
    place = at;
  }
}
