// Does a learner see, hear and understand that saving does not work, wherever on the page they write; and can they act?

import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/elements/sop-saving.ts';
import type {SopSaving} from '../../src/elements/sop-saving.ts';
import {words} from '../../src/words.ts';
import '../../src/workshop.ts';
import {wordsOf} from './fixtures.ts';
import {failing, learned, pack, PaperSession, show, since, themes} from './paper-session.ts';

interface Shown {
  readonly session: PaperSession;
  readonly element: SopSaving;
  readonly box: HTMLTextAreaElement;
  readonly say: (saving: PaperSession['saving']) => Promise<void>;
  readonly line: () => string;
  readonly dialog: HTMLDialogElement;
  readonly open: () => Promise<void>;
  readonly press: (label: string) => Promise<void>;
}

/** Under a bar, over a page that is much longer than the window, with a box at its end. */
async function stage(session = new PaperSession()): Promise<Shown> {
  const frame = await fixture<HTMLElement>(
    html`<div class="frame">
      <header class="desk"><p class="saved">Saved</p></header>
      <main class="leaf flow" id="text">
        <h1 tabindex="-1">A page</h1>
        ${Array.from({length: 60}, (_, line) => html`<p>Line ${line}.</p>`)}
        <label>Write <textarea rows="4"></textarea></label>
      </main>
    </div>`,
  );
  const element = document.createElement('sop-saving');
  const give = async (): Promise<void> => {
    Object.assign(element, {session, saving: session.saving, pack});
    element.requestUpdate();
    await element.updateComplete;
    await aTimeout(0);
  };
  Object.assign(element, {session, saving: session.saving, pack});
  frame.querySelector('.desk')?.append(element);
  await give();
  const box = frame.querySelector('textarea');
  const dialog = element.querySelector('dialog');
  if (!box || !dialog) throw new Error('The page is not whole.');
  const press = async (label: string): Promise<void> => {
    const button = [...element.querySelectorAll('button')].find(one => wordsOf(one) === label);
    if (!button) throw new Error(`No button says ${label}.`);
    button.click();
    await element.updateComplete;
  };
  return {
    session,
    element,
    box,
    dialog,
    press,
    say: async saving => {
      session.saving = saving;
      await give();
    },
    line: () => wordsOf(element.querySelector('[role=status]')),
    open: () => press(words.saving.more),
  };
}

const reasons = ['refused', 'lost', 'unreachable', 'signed-out'] as const;

describe('sop-saving', () => {
  it('says nothing while all is well', async () => {
    const {line, element, say} = await stage();
    for (const kind of ['not-yet', 'as-before', 'review'] as const) await say({kind});
    await say({kind: 'saved', at: new Date()});
    expect(line()).to.equal('');
    expect(element.querySelector('.alarm button')).to.equal(null);
  });

  for (const reason of reasons) {
    it(`says for "${reason}" what happened, what is safe and what to do`, async () => {
      const shown = await stage();
      shown.session.savedAt = new Date(since.getTime() - 60_000);
      await shown.say(failing(reason));
      expect(shown.line()).to.equal('Not saved since 10:42 AM. Your work is still on this screen.');
      await shown.open();
      const said = wordsOf(shown.dialog);
      expect(said).to.contain(words.trouble.why[reason]);
      expect(said).to.contain('What was saved up to 10:41 AM is safe.');
      expect(said).to.contain(words.trouble.act[reason]);
    });
  }

  it('gives each reason words of its own', () => {
    expect(new Set(reasons.map(reason => words.trouble.why[reason])).size).to.equal(reasons.length);
    expect(new Set(reasons.map(reason => words.trouble.act[reason])).size).to.equal(reasons.length);
  });

  it('F15 shows no element, no code and no word of the LMS’s API', async () => {
    const {say, open, element} = await stage();
    await say(failing('refused'));
    await open();
    expect(element.textContent).to.not.match(
      /cmi|405|refused|LMS(?:Commit|SetValue)|TrackingError/,
    );
  });

  it('is in sight while the learner writes at the end of a long page, and moves neither text nor focus', async () => {
    for (const size of [
      {width: 1366, height: 768},
      {width: 714, height: 666},
      {width: 390, height: 844},
      {width: 320, height: 640},
      {width: 320, height: 400},
    ]) {
      await setViewport(size);
      const {say, box, element} = await stage();
      box.focus();
      await sendKeys({type: 'Molly'});
      box.scrollIntoView({block: 'end'});
      await nextFrame();
      const before = box.getBoundingClientRect().top;
      const scrolled = scrollY;
      await say(failing('refused'));
      await nextFrame();
      const name = `${size.width}x${size.height}`;
      const alarm = element.querySelector('.alarm')?.getBoundingClientRect();
      expect(alarm && alarm.top >= 0 && alarm.bottom <= innerHeight, `${name} in sight`).to.equal(
        true,
      );
      expect(alarm?.left, name).to.be.at.least(0);
      expect(alarm?.right, name).to.be.at.most(document.documentElement.clientWidth);
      // Firefox rounds where the end of a page is.
      expect(box.getBoundingClientRect().top, `${name} text`).to.be.closeTo(before, 1);
      expect(scrollY, `${name} scroll`).to.be.closeTo(scrolled, 1);
      expect(alarm && alarm.bottom < before, `${name} covers the box`).to.equal(true);
      expect(document.activeElement, name).to.equal(box);
      expect(document.documentElement.scrollWidth, name).to.be.at.most(size.width);
    }
    await setViewport({width: 800, height: 600});
  });

  it('moves no text at the top of the page either', async () => {
    const {say} = await stage();
    scrollTo(0, 0);
    const before = document.querySelector('main h1')?.getBoundingClientRect().top;
    await say(failing('refused'));
    expect(document.querySelector('main h1')?.getBoundingClientRect().top).to.equal(before);
  });

  it('is heard once, politely, however often a save fails and for whatever reason', async () => {
    const {say, element} = await stage();
    const line = element.querySelector('[role=status]');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(wordsOf(line)));
    if (line) observer.observe(line, {childList: true, characterData: true, subtree: true});
    await say(failing('refused'));
    await say(failing('refused'));
    await say(failing('unreachable'));
    await say(failing('signed-out'));
    observer.disconnect();
    expect(heard).to.deep.equal(['Not saved since 10:42 AM. Your work is still on this screen.']);
    expect(element.querySelector('[role=alert], [aria-live=assertive]')).to.equal(null);
  });

  it('tries again at the learner’s wish, and says what came of it', async () => {
    const {say, open, press, session, dialog} = await stage();
    await say(failing('refused'));
    await open();
    await press(words.saving.retry);
    expect(session.asked).to.deep.equal(['retry']);
    expect(wordsOf(dialog)).to.contain(words.saving.trying);
    await say(failing('refused'));
    expect(wordsOf(dialog)).to.match(/Still not saved at \d/);
    await press(words.saving.retry);
    await say({kind: 'saved', at: new Date()});
    expect(wordsOf(dialog)).to.match(/All is saved again .*Saved at \d/);
    expect(wordsOf(dialog)).to.not.contain(words.saving.retry);
  });

  it('opens by keyboard, closes with Escape, and gives the focus back', async () => {
    const {say, element, dialog} = await stage();
    await say(failing('refused'));
    const button = element.querySelector<HTMLElement>('.alarm button');
    button?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => dialog.open);
    expect(document.activeElement).to.equal(dialog.querySelector('h2'));
    await sendKeys({press: 'Escape'});
    await waitUntil(() => !dialog.open);
    expect(document.activeElement).to.equal(button);
  });

  it('leads back to where the learner wrote once all is saved, without scrolling', async () => {
    const {say, element, dialog, box, press} = await stage();
    await say(failing('refused'));
    box.focus();
    await nextFrame();
    const button = element.querySelector<HTMLElement>('.alarm button');
    button?.focus({preventScroll: true});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => dialog.open);
    const scrolled = scrollY;
    await say({kind: 'saved', at: new Date()});
    await press(words.saving.close);
    await waitUntil(() => document.activeElement === box);
    expect(scrollY).to.equal(scrolled);
  });

  it('F76 says that another tab saves, and works here instead', async () => {
    const {say, open, press, session, line, dialog} = await stage();
    await say({kind: 'another-tab'});
    expect(line()).to.contain(words.saving.lineAnotherTab);
    await open();
    expect(wordsOf(dialog)).to.contain(words.trouble.why['another-tab']);
    await press(words.saving.takeOver);
    expect(session.asked).to.deep.equal(['take over']);
  });

  it('F09 says of an ended session to open the course again, and offers no retry', async () => {
    const {say, open, line, dialog} = await stage();
    await say({kind: 'ended'});
    expect(line()).to.contain(words.saving.lineEnded);
    await open();
    expect(wordsOf(dialog)).to.contain('open the course from your LMS again');
    expect(wordsOf(dialog)).to.not.contain(words.saving.retry);
  });

  it('offers no retry once the learner has left, and the work all the same', async () => {
    const session = new PaperSession();
    session.state = learned;
    const {say, open, element, dialog} = await stage(session);
    element.over = true;
    await say(failing('refused'));
    await open();
    expect(wordsOf(dialog)).to.not.contain(words.saving.retry);
    expect(wordsOf(dialog)).to.contain('Copy what I wrote');
  });

  it('says without an LMS that this browser keeps nothing', async () => {
    const session = new PaperSession();
    session.standard = 'none';
    const {say, open, line, dialog} = await stage(session);
    await say(failing('lost'));
    expect(line()).to.contain(words.saving.lineNoStorage);
    await open();
    expect(wordsOf(dialog)).to.contain(words.notice.webNoStorage);
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}, closed and open`, async () => {
      show(theme);
      const session = new PaperSession();
      session.state = learned;
      const {say, open, dialog} = await stage(session);
      for (const saving of [
        failing('signed-out'),
        {kind: 'another-tab'},
        {kind: 'ended'},
      ] as const) {
        await say(saving);
        await expect(document.body).to.be.accessible({ignoredRules: ['page-has-heading-one']});
        await open();
        await expect(document.body).to.be.accessible();
        dialog.close();
      }
    });
  }

  it('F82 is all to be reached at 320x400, without a second scroll bar of its own', async () => {
    await setViewport({width: 320, height: 400});
    const session = new PaperSession();
    session.state = learned;
    const {say, open, dialog, element} = await stage(session);
    await say(failing('signed-out'));
    await open();
    expect(dialog.scrollWidth).to.be.at.most(320);
    const last = [...dialog.querySelectorAll('button')].at(-1);
    last?.scrollIntoView();
    const seen = last?.getBoundingClientRect();
    expect(seen && seen.top >= 0 && seen.bottom <= 400).to.equal(true);
    const scrolling = [...element.querySelectorAll('dialog *')].filter(
      part =>
        part.scrollHeight > part.clientHeight + 1 &&
        /auto|scroll/.test(getComputedStyle(part).overflowY),
    );
    expect(scrolling.map(({localName}) => localName)).to.deep.equal([]);
    await setViewport({width: 800, height: 600});
  });
});
