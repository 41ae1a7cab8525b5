// Can a learner take along all that they wrote, also where an LMS's frame forbids clipboard and downloads?

import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/sop-rescue.ts';
import type {SopRescue} from '../../src/elements/sop-rescue.ts';
import {readSavedFile} from '../../src/model/saved-file.ts';
import {words} from '../../src/words.ts';
import {series} from '../case-course.ts';
import {own} from '../case-exercises.ts';
import {writing} from '../case-writing.ts';
import './fixtures.ts';
import {hostile, learned, pack, PaperSession, show, themes} from './paper-session.ts';
import {catchDownloads, replace} from './replaced.ts';

const says = words.rescue;

interface Shown {
  readonly element: SopRescue;
  readonly press: (label: string) => Promise<void>;
  readonly said: () => string;
}

async function stage(state = learned): Promise<Shown> {
  const session = new PaperSession();
  session.state = state;
  const main = await fixture<HTMLElement>(html`<main class="frame leaf"><h1>Page</h1></main>`);
  const element = document.createElement('sop-rescue');
  Object.assign(element, {session, saving: session.saving, pack});
  main.append(element);
  await element.updateComplete;
  return {
    element,
    press: async label => {
      const button = [...element.querySelectorAll('button')].find(
        ({textContent}) => textContent.trim() === label,
      );
      if (!button) throw new Error(`No button says ${label}.`);
      button.click();
      await aTimeout(0);
      await element.updateComplete;
    },
    said: () => element.querySelector('[role=status]')?.textContent.trim() ?? '',
  };
}

describe('sop-rescue', () => {
  it('copies all that was written, in the case file and beside it', async () => {
    let text = '';
    replace(navigator.clipboard, 'writeText', words => Promise.resolve(void (text = words)));
    const {press, said} = await stage();
    await press(says.copy);
    expect(said()).to.equal(says.copied);
    for (const words of [
      'Molly worries that',
      'Aunt',
      'Her sister.\nThen a neighbor.',
      'Bed at ten',
      'Walks.',
      'What of ninety-days-myself?',
      'I <b>felt</b> unsure.',
    ])
      expect(text).to.contain(words);
  });

  it('F79 F80 where copying is refused, shows the words selected on the page, and says so', async () => {
    replace(navigator.clipboard, 'writeText', () =>
      Promise.reject(new DOMException('', 'NotAllowedError')),
    );
    const {press, said, element} = await stage();
    await press(says.copy);
    expect(said()).to.equal(says.shown);
    const box = element.querySelector('textarea');
    expect(document.activeElement).to.equal(box);
    expect(box?.readOnly).to.equal(true);
    expect(box?.value).to.contain('Molly worries that');
    expect([box?.selectionStart, box?.selectionEnd]).to.deep.equal([0, box?.value.length]);
    await expect(element).to.be.accessible();
  });

  it('downloads the words as text, and the case file as a file that the course reads in again', async () => {
    const downloads = catchDownloads();
    const {press} = await stage();
    await press(says.download);
    await press(says.keep);
    const [text, file] = downloads;
    expect(text?.name).to.match(/^My-work_508804_\d{4}-\d\d-\d\d\.txt$/);
    expect(await text?.file.text()).to.contain('I <b>felt</b> unsure.');
    expect(file?.name).to.match(/\.json$/);
    const saved = readSavedFile((await file?.file.text()) ?? '', series);
    expect(typeof saved === 'object' && Object.keys(saved.answers).length).to.equal(5);
  });

  it('says where nothing is written, and offers the receipt all the same', async () => {
    const {element} = await stage(writing([]));
    expect(element.textContent).to.contain(says.nothing);
    expect(element.textContent).to.not.contain(says.copy);
    expect(element.textContent).to.contain(words.receipt.download);
  });

  it('shows what was written as text, whatever it is', async () => {
    replace(navigator.clipboard, 'writeText', () =>
      Promise.reject(new DOMException('', 'NotAllowedError')),
    );
    const {press, element} = await stage(writing([[own, {kind: 'reflect', text: hostile}]]));
    await press(says.copy);
    expect(element.querySelector('textarea')?.value).to.contain(hostile);
    expect(element.querySelector('img, script')).to.equal(null);
    expect(document.title).to.not.equal('owned');
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}`, async () => {
      show(theme);
      await expect((await stage()).element).to.be.accessible();
    });
  }
});
