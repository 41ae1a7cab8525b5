// Does the frame around the pages work: bar, contents, pause, notices, turning, result?

import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-course.ts';
import type {SopCourse} from '../../src/elements/sop-course.ts';
import type {Html, PageId, Text} from '../../src/model/course.ts';
import {newcomer, reduce} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {Session} from '../../src/session.ts';
import {TrackingError, type Launch} from '../../src/tracking/port.ts';
import {check, course, first, second} from '../course.ts';
import {Drawer, PaperPort} from '../doubles/paper-port.ts';

const asHtml = (text: string): Html => text as Html;
const text: Text = {
  module: 'case-planning-in-recovery' as Text['module'],
  prose: [asHtml(`<p>Read on <a href="#second" data-page="second">the question</a>.</p>`)],
  sources: {key: asHtml('A source, 2018.')},
  terms: {},
};
const [module] = course.modules;
const read = {
  ...course,
  modules: module
    ? [
        {
          ...module,
          pages: module.pages.map(page => ({
            ...page,
            blocks: [{kind: 'prose', at: 0} as const, ...page.blocks],
            sources: ['key'],
          })),
        },
      ]
    : [],
};

interface Shown {
  readonly element: SopCourse;
  readonly port: PaperPort;
  readonly session: Session;
  readonly find: (selector: string) => HTMLElement;
  readonly press: (words: string) => Promise<void>;
}

async function show(
  launch: Partial<Launch> | TrackingError = {},
  loadText: () => Promise<Text> = () => Promise.resolve(text),
): Promise<Shown> {
  const port = new PaperPort(launch);
  const session = await Session.start({course: read, port, device: new Drawer()});
  const element = document.createElement('sop-course');
  element.session = session;
  element.about = asHtml('<p>About it.</p>');
  element.loadText = loadText;
  const frame = await fixture<HTMLElement>(
    html`<div class="frame"><footer><h2 id="support" tabindex="-1">Find support</h2></footer></div>`,
  );
  frame.prepend(element);
  await waitUntil(() => element.querySelector('h1'));
  const find = (selector: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  };
  return {
    element,
    port,
    session,
    find,
    press: async words => {
      const button = [...element.querySelectorAll<HTMLElement>('button, summary, nav a')].find(
        ({textContent}) => textContent.trim().startsWith(words),
      );
      if (!button) throw new Error(`No button says ${words}.`);
      button.click();
      await element.updateComplete;
    },
  };
}

const heading = ({find}: Shown): string => find('h1').textContent;

describe('sop-course', () => {
  it('has no accessibility violation on a page, with the contents open, and on the result', async () => {
    const shown = await show();
    await expect(shown.element).to.be.accessible();
    await shown.press('Contents');
    await expect(shown.element).to.be.accessible();
    await shown.press('Your result');
    await expect(shown.element).to.be.accessible();
  });

  it('shows one heading and one primary action, and turns the page with focus and title', async () => {
    const shown = await show();
    expect(heading(shown)).to.equal('The opening');
    expect(shown.element.querySelectorAll('.primary').length).to.equal(1);
    await shown.press('Start: A question');
    expect(heading(shown)).to.equal('A question');
    expect(document.activeElement).to.equal(shown.find('h1'));
    expect(document.title).to.equal('A question - Case Planning in Recovery');
    expect(shown.session.state.seen).to.deep.equal([first]);
    expect(shown.find('.kicker .left').textContent).to.equal('Screen 1 of 1, about 1 minute left');
    await shown.press('Back');
    expect(heading(shown)).to.equal('The opening');
  });

  it('opens where the learner was', async () => {
    const before = reduce(newcomer('abc'), {type: 'open', page: second});
    const shown = await show({memory: encode(before, 4000).memory});
    expect(heading(shown)).to.equal('A question');
  });

  it('opens at the start when the place is of a page that is gone (F45)', async () => {
    const before = reduce(newcomer('abc'), {type: 'open', page: 'gone' as PageId});
    const shown = await show({memory: encode(before, 4000).memory});
    expect(heading(shown)).to.equal('The opening');
  });

  it('goes to another page by a link in the text, and to a source without leaving the page', async () => {
    const shown = await show();
    await waitUntil(() => shown.element.querySelector('a[data-page]'));
    shown.find('a[data-page]').click();
    await waitUntil(() => heading(shown) === 'A question');
    expect(location.hash).to.equal('');
    expect(shown.find('#source-key').textContent).to.equal('A source, 2018.');
  });

  it('closes the contents by Escape and gives the focus back', async () => {
    const shown = await show();
    const summary = shown.find('details.contents > summary');
    summary.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => shown.find('details.contents').hasAttribute('open'));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !shown.find('details.contents').hasAttribute('open'));
    expect(document.activeElement).to.equal(summary);
  });

  it('hides the page for a pause, records nothing, and comes back to the button', async () => {
    const shown = await show();
    const [pause] = shown.element.querySelectorAll<HTMLElement>('sop-pause > button');
    pause?.focus();
    await sendKeys({press: 'Enter'});
    const dialog = shown.element.querySelector('dialog');
    await waitUntil(() => dialog?.open);
    await expect(shown.element).to.be.accessible();
    const before = shown.session.state;
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialog?.open);
    expect(document.activeElement).to.equal(pause);
    expect(shown.session.state).to.equal(before);
  });

  it('leads to the support lines', async () => {
    const shown = await show();
    await shown.press('Find support');
    expect(document.activeElement?.id).to.equal('support');
  });

  for (const [launch, words] of [
    [new TrackingError('no-api'), 'No learning management system (LMS) was found'],
    [new TrackingError('cross-origin'), 'from another address'],
    [new TrackingError('session-ended'), 'has ended'],
    [{mode: 'review'}, 'nothing is recorded'],
    [{memory: 'something else'}, 'is not from this course'],
  ] as const) {
    it(`says lastingly, without blocking: ${words}`, async () => {
      const shown = await show(launch);
      expect(shown.find('.notices').textContent).to.contain(words);
      await expect(shown.element).to.be.accessible();
      await shown.press('Start: A question');
      expect(heading(shown)).to.equal('A question');
      expect(shown.find('.notices').textContent).to.contain(words);
    });
  }

  it('says at once that a save failed, offers to try again, and then says when it was saved', async () => {
    const shown = await show();
    shown.port.refuses = new TrackingError('refused', 'LMSCommit', '101');
    await shown.press('Start: A question');
    await waitUntil(() => shown.find('.saved').textContent.trim() === 'Not saved');
    expect(shown.find('.notices').textContent).to.contain('Everything is still on this screen');
    shown.port.refuses = undefined;
    await shown.press('Try again now');
    await waitUntil(() => /^Saved \d/.test(shown.find('.saved').textContent.trim()));
    expect(shown.find('.notices').textContent.trim()).to.equal('');
  });

  it('names the file of a text that did not arrive, and tries again', async () => {
    let arrives = false;
    const shown = await show({}, () =>
      arrives ? Promise.resolve(text) : Promise.reject(new Error('m3-0123456789.js')),
    );
    await waitUntil(() => shown.element.querySelector('[role=alert]'));
    expect(shown.find('[role=alert]').textContent).to.contain('m3-0123456789.js');
    arrives = true;
    await shown.press('Try again');
    await waitUntil(() => shown.element.querySelector('a[data-page]'));
  });

  it('shows what is missing, and the result when nothing is', async () => {
    const shown = await show();
    await shown.press('Contents');
    await shown.press('Your result');
    expect(shown.find('sop-finish').textContent).to.contain('Read: The opening');
    shown.session.dispatch({type: 'see', page: first});
    shown.session.dispatch({type: 'see', page: second});
    shown.session.dispatch({
      type: 'submit',
      activity: check,
      response: {kind: 'choice', picked: [0]},
    });
    await waitUntil(() => heading(shown) === 'You have finished Case Planning in Recovery');
    await waitUntil(() => shown.find('.lead').textContent.includes('Your LMS was told'));
    expect(shown.find('sop-finish').textContent).to.contain('1 of 1 knowledge checks');
    await expect(shown.element).to.be.accessible();
  });

  it('offers a new attempt below the pass mark, and begins it at the start', async () => {
    const shown = await show();
    shown.session.dispatch({type: 'see', page: first});
    shown.session.dispatch({type: 'see', page: second});
    shown.session.dispatch({
      type: 'submit',
      activity: check,
      response: {kind: 'choice', picked: [1]},
    });
    await shown.press('Contents');
    await shown.press('Your result');
    expect(shown.find('sop-finish').textContent).to.contain('below the pass mark of 80 %');
    await shown.press('Start a new attempt');
    expect(heading(shown)).to.equal('The opening');
    expect(shown.session.state.attempt).to.equal(2);
  });

  it('saves and exits, and says that the window can be closed', async () => {
    const shown = await show();
    await shown.press('Save and exit');
    expect(shown.port.left.map(({end}) => end)).to.deep.equal(['exit']);
    expect(heading(shown)).to.equal('Saved. You can close this window.');
  });
});
