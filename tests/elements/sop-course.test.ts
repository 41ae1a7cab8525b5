// Does the frame around the pages work: bar, contents, pause, notices, turning, leaving?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {GoEvent} from '../../src/elements/events.ts';
import type {PageId} from '../../src/model/ids.ts';
import {newcomer} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import {Session} from '../../src/session.ts';
import {LocalPort} from '../../src/tracking/local.ts';
import {TrackingError} from '../../src/tracking/port.ts';
import {words} from '../../src/words.ts';
import {Drawer} from '../doubles/paper-port.ts';
import {PaperShelf} from '../doubles/paper-shelf.ts';
import {heading, show} from './shown-course.ts';
import {opening, teaching, text} from './tested-course.ts';

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
    expect(shown.session.state.seen).to.deep.equal([opening]);
    expect(shown.find('.kicker .left').textContent).to.equal('Screen 1 of 1, about 1 minute left');
    await shown.press('Back');
    expect(heading(shown)).to.equal('The opening');
  });

  it('opens where the learner was', async () => {
    const before = reduce(newcomer('abc'), {type: 'open', page: teaching});
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

  it('leaves nothing of the page to be seen, reached or counted in a pause', async () => {
    const shown = await show();
    await shown.press('Start: A question');
    await shown.press('Pause');
    const dialog = shown.find('sop-pause dialog');
    const {backgroundColor, opacity} = getComputedStyle(dialog);
    expect([opacity, backgroundColor.startsWith('rgb(')]).to.deep.equal(['1', true]);
    const inset = 1;
    // Where a scroll bar takes room, it belongs to the browser.
    const {clientWidth} = document.documentElement;
    for (const x of [inset, clientWidth / 2, clientWidth - inset]) {
      for (const y of [inset, innerHeight / 2, innerHeight - inset])
        expect(dialog.contains(document.elementFromPoint(x, y)), `${x}, ${y}`).to.equal(true);
    }
    // Not by Tab: beyond the dialog's last stop it goes into the browser's own bar.
    for (const stop of shown.element.querySelectorAll<HTMLElement>('a, button, summary, h1')) {
      if (dialog.contains(stop)) continue;
      stop.focus();
      expect(dialog.contains(document.activeElement), stop.outerHTML).to.equal(true);
    }
    await aTimeout(1_100);
    expect(shown.session.watch.spent()).to.deep.equal({type: 'spend', seconds: 0});
    await shown.press(words.pause.back);
  });

  it('gives a mouse the place back where it was before the pause', async () => {
    const shown = await show();
    await shown.press('Start: A question');
    await waitUntil(() => shown.element.querySelector('sop-choice')?.shadowRoot);
    const root = shown.find('sop-choice').shadowRoot;
    root?.querySelector('input')?.focus();
    const {left, top} = shown.find('sop-pause > button').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5]});
    await waitUntil(() => shown.find('sop-pause dialog').hasAttribute('open'));
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !shown.find('sop-pause dialog').hasAttribute('open'));
    expect(root?.activeElement).to.equal(root?.querySelector('input'));
    await resetMouse();
  });

  it('leads from the pause to the support lines, and back to where the learner was', async () => {
    const shown = await show();
    const [pause] = shown.element.querySelectorAll<HTMLElement>('sop-pause > button');
    pause?.focus();
    await sendKeys({press: 'Enter'});
    await shown.press(words.pause.back);
    await sendKeys({press: 'Enter'});
    shown.find('sop-pause dialog .plain').click();
    await waitUntil(() => document.activeElement?.id === 'support');
    await sendKeys({press: 'Tab'});
    expect(document.activeElement?.textContent).to.equal(words.backToPage);
    await sendKeys({press: 'Enter'});
    expect(document.activeElement).to.equal(pause);
    expect(document.querySelector('footer button')).to.equal(null);
  });

  it('has Pause and Find support at the same place on every screen, the last one too', async () => {
    const shown = await show();
    const place = (): string => {
      scrollTo(0, 0);
      const tools = [...shown.element.querySelectorAll('.desk .tools > *')].slice(-2);
      return tools
        .map(tool => (tool.localName === 'button' ? tool : tool.querySelector('button')))
        .map(button => {
          const {right, top} = button?.getBoundingClientRect() ?? {right: 0, top: 0};
          // The scroll bar of a long screen is the browser's.
          const {clientWidth} = document.documentElement;
          return `${button?.textContent ?? ''} ${Math.round(clientWidth - right)} ${Math.round(top)}`;
        })
        .join(', ');
    };
    const first = place();
    expect(first).to.match(/^Pause \d+ \d+, Find support \d+ \d+$/);
    for (const press of ['Start: A question', 'Case file', 'Your result', 'About', 'Handouts']) {
      await shown.press(press);
      expect(place(), press).to.equal(first);
    }
    await shown.press(words.backToPage);
    await shown.press('Save and exit');
    expect(place()).to.equal(first);
    shown.find('.desk .to-support').click();
    expect(document.activeElement?.id).to.equal('support');
    await shown.press('Pause');
    await shown.press(words.pause.back);
  });

  it('opens the case file from any screen, and comes back to the same place with the focus kept', async () => {
    const shown = await show();
    await shown.press('Start: A question');
    shown.find('main').style.minBlockSize = '400vh';
    scrollTo(0, 700);
    const button = shown.find('.desk .case');
    expect(button.textContent).to.equal('Case file');
    button.focus({preventScroll: true});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => heading(shown) === words.caseFile.title);
    expect(document.activeElement).to.equal(shown.find('h1'));
    expect(scrollY).to.equal(0);
    expect(button.textContent).to.equal('Back to where you were');
    await expect(shown.element).to.be.accessible();
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => heading(shown) === 'A question');
    await waitUntil(() => scrollY === 700);
    expect(document.activeElement).to.equal(button);
    // By the screen's own button too; and from the player's own screens back to them.
    await shown.press('Your result');
    await shown.press('Case file');
    await shown.press(words.backToPage);
    expect(shown.find('main').dataset['screen']).to.equal('finish');
    expect(document.activeElement).to.equal(button);
    expect(scrollY).to.equal(0);
  });

  it('leads to the support lines', async () => {
    const shown = await show();
    shown.find('.desk .to-support').click();
    expect(document.activeElement?.id).to.equal('support');
  });

  for (const [launch, notice] of [
    [new TrackingError('no-api'), 'No learning management system (LMS) was found'],
    [new TrackingError('cross-origin'), 'from another address'],
    [{mode: 'review'}, 'nothing is recorded'],
    [{memory: 'something else'}, 'is not from this course'],
  ] as const) {
    it(`says lastingly, without blocking: ${notice}`, async () => {
      const shown = await show(launch);
      expect(shown.find('.notices').textContent).to.contain(notice);
      await expect(shown.element).to.be.accessible();
      await shown.press('Start: A question');
      expect(heading(shown)).to.equal('A question');
      expect(shown.find('.notices').textContent).to.contain(notice);
    });
  }

  it('F09 says lastingly that the session has ended', async () => {
    const shown = await show(new TrackingError('session-ended'));
    expect(shown.find('.alarm').textContent).to.contain(words.saving.lineEnded);
    await expect(shown.element).to.be.accessible();
    await shown.press('Start: A question');
    expect(shown.find('.alarm').textContent).to.contain(words.saving.lineEnded);
  });

  it('says at once that a save failed, offers to try again, and then says when it was saved', async () => {
    const shown = await show();
    shown.port.refuses = new TrackingError('refused', 'LMSCommit', '101');
    await shown.press('Start: A question');
    await waitUntil(() => shown.find('.saved').textContent.trim() === 'Not saved');
    expect(shown.find('.alarm').textContent).to.contain('Your work is still on this screen');
    // Heard once: from the line, not from the bar as well.
    expect(shown.find('.saved > [aria-hidden=true]').textContent).to.equal('Not saved');
    await shown.press(words.saving.more);
    shown.port.refuses = undefined;
    await shown.press(words.saving.retry);
    await waitUntil(() => /^Saved \d/.test(shown.find('.saved').textContent.trim()));
    expect(shown.find('.alarm').textContent.trim()).to.equal('');
    await shown.press(words.saving.close);
  });

  it('F15 F16 never shows the learner what the LMS’s API said', async () => {
    const shown = await show();
    shown.port.refuses = new TrackingError('refused', 'cmi.suspend_data', '405');
    await shown.press('Start: A question');
    await waitUntil(() => shown.find('.saved').textContent.trim() === 'Not saved');
    await shown.press(words.saving.more);
    expect(shown.element.textContent).to.not.match(/cmi\.|405|suspend|TrackingError/);
  });

  it('shows the diagnostics of the same sitting for F2 four times, and leads back', async () => {
    const shown = await show();
    await shown.press('Start: A question');
    let opened = 0;
    shown.port.open = () => {
      opened += 1;
      return Promise.reject(new TrackingError('refused'));
    };
    shown.find('h1').focus();
    for (let time = 0; time < 4; time += 1) await sendKeys({press: 'F2'});
    await waitUntil(() => heading(shown) === 'Diagnostics');
    await waitUntil(() => shown.element.querySelector('sop-diagnosis table'));
    expect(document.activeElement).to.equal(shown.find('h1'));
    expect(opened).to.equal(0);
    await expect(shown.element).to.be.accessible();
    await shown.press('Back to where you were');
    expect(heading(shown)).to.equal('A question');
    expect(document.activeElement).to.equal(shown.find('h1'));
  });

  it('shows the diagnostics first where the address asks for them', async () => {
    const before = location.href;
    history.replaceState(null, '', `${location.pathname}${location.search}&diagnose`);
    const shown = await show().finally(() => history.replaceState(null, '', before));
    expect(heading(shown)).to.equal('Diagnostics');
  });

  it('offers the receipt beside the result', async () => {
    const shown = await show();
    await shown.press('Contents');
    await shown.press('Your result');
    await waitUntil(() => shown.element.querySelector('sop-receipt button'));
    expect(shown.find('sop-receipt').textContent).to.contain('Download a receipt');
    await expect(shown.element).to.be.accessible();
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

  it('saves and exits, and says that the window can be closed', async () => {
    const shown = await show();
    await shown.press('Save and exit');
    expect(shown.port.left.map(({end}) => end)).to.deep.equal(['exit']);
    expect(heading(shown)).to.equal('Saved. You can close this window.');
  });

  it('says without an LMS what is lost where the browser keeps nothing, and at no box that it is kept', async () => {
    const shown = await show();
    const blocked = (): never => {
      throw new DOMException('The browser refuses.', 'SecurityError');
    };
    const session = await Session.start({
      course: shown.session.course,
      port: new LocalPort('small-web', blocked),
      device: new Drawer(),
      shelf: new PaperShelf(),
    });
    shown.element.session = session;
    session.dispatch({type: 'open', page: teaching});
    await waitUntil(() => session.saving.kind === 'failed', 'the failure', {timeout: 5_000});
    expect(session.keeps).to.equal('nowhere');
    await shown.press('Save and exit');
    expect(shown.find('main').textContent).to.contain(words.notice.webNoStorage);
  });

  it('stays where it is when a link names a page that is not in this package', async () => {
    const shown = await show();
    shown.element.dispatchEvent(new GoEvent({kind: 'page', page: 'of-another-module' as PageId}));
    await shown.element.updateComplete;
    expect([heading(shown), shown.session.state.page]).to.deep.equal(['The opening', undefined]);
  });
});
