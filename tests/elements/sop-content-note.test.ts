// Does a learner choose freely before a hard page: all of it, the short version, or not now; with nothing recorded?

import {expect} from '@open-wc/testing';
import type {Html} from '../../src/model/ids.ts';
import type {Text} from '../../src/model/course.ts';
import {heading, show, type Shown} from './shown-course.ts';
import {module, teaching, testPage} from './tested-course.ts';
import {show as dress, themes} from './paper-session.ts';

const short = 'She told <b>Sarah</b>, and "that" was the strength.';
const note = `<div class="notice"><p>This page tells of a lapse.</p><sop-content-note short="${short.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}" next="${testPage}" next-title="Test of Module 3"><p>Read on, or come back later.</p></sop-content-note></div>`;

/** Long enough that its end is out of sight. */
const long = '<p>And so it went, that night and after.</p>'.repeat(200);
const text: Text = {
  module: module.id,
  prose: [`${note}<p id="whole-text">The whole text.</p>${long}` as Html],
  sources: {},
  terms: {},
};

async function open(): Promise<Shown> {
  const shown = await show({}, () => Promise.resolve(text));
  await shown.press('Start: A question');
  expect(heading(shown)).to.equal('A question');
  return shown;
}

const isSeen = ({find}: Shown, selector: string): boolean =>
  find(selector).checkVisibility({checkVisibilityCSS: true});

describe('sop-content-note', () => {
  it('gates nothing: the sentence stands first, and the whole text below it', async () => {
    const shown = await open();
    expect(shown.find('.notice').textContent).not.to.contain('Read on, or come back later.');
    expect(isSeen(shown, '#whole-text')).to.equal(true);
    await shown.press('Read it');
    expect(document.activeElement).to.equal(shown.find('#whole-text'));
  });

  it('has a rule no longer than its links, and room below it', async () => {
    const shown = await open();
    const bottom = (selector: string): number =>
      shown.find(selector).getBoundingClientRect().bottom;
    const width = (selector: string): string =>
      getComputedStyle(shown.find(selector)).borderInlineStartWidth;
    expect(['.notice', '.notice > p', '.notice .deeds'].map(width)).to.deep.equal([
      '0px',
      '3px',
      '3px',
    ]);
    expect(bottom('.notice .deeds')).to.equal(bottom('.notice .deeds button:last-child'));
    expect(bottom('.notice')).to.be.above(bottom('.notice .deeds'));
  });

  it('shows the short version as text in place of all else, and the whole text again', async () => {
    const shown = await open();
    const {revision} = shown.session.state;
    await shown.press('Read the short version');
    expect(document.activeElement).to.equal(shown.find('.instead'));
    expect(shown.find('.instead p').textContent).to.equal(short);
    expect(shown.element.querySelector('.instead b')).to.equal(null);
    expect(isSeen(shown, '#whole-text')).to.equal(false);
    expect(isSeen(shown, 'sop-choice')).to.equal(false);
    expect(shown.find('.instead').textContent).to.contain('something to answer');
    await shown.press('Show the whole text');
    expect(isSeen(shown, '#whole-text')).to.equal(true);
    expect(isSeen(shown, 'sop-choice')).to.equal(true);
    expect(document.activeElement).to.equal(shown.find('#whole-text'));
    expect(shown.session.state.revision).to.equal(revision, 'nothing is recorded');
  });

  it('goes on to the next page, and what was left is not seen', async () => {
    const shown = await open();
    await shown.press('Come back later, go on to: Test of Module 3');
    expect(heading(shown)).to.equal('Test of Module 3');
    expect(shown.session.state.seen).not.to.include(teaching);
    await shown.press('Back');
    expect(isSeen(shown, '#whole-text')).to.equal(true);
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}, before and after a choice`, async () => {
      dress(theme);
      const shown = await open();
      await expect(shown.find('.notice')).to.be.accessible();
      await shown.press('Read the short version');
      await expect(shown.element).to.be.accessible();
    });
  }
});
