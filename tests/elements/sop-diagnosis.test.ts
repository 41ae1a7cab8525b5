// Does the page for administrators tell what is wrong, in words, and nothing of the learner?

import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/sop-diagnosis.ts';
import type {SopDiagnosis} from '../../src/elements/sop-diagnosis.ts';
import {words} from '../../src/words.ts';
import {Calls} from '../../src/tracking/scorm-calls.ts';
import {call, names} from '../tracking/calls.ts';
import './fixtures.ts';
import {failing, hostile, learned, pack, PaperSession, show, themes} from './paper-session.ts';
import {catchDownloads, replace} from './replaced.ts';

const says = words.diagnosis;

interface Shown {
  readonly element: SopDiagnosis;
  /** The row of a table that begins so. */
  readonly row: (head: string) => string[];
  readonly press: (label: string) => Promise<void>;
  readonly said: () => string;
}

async function stage(
  session = new PaperSession(),
  probe: typeof pack.probe | (() => Promise<'signed-out' | 'unreachable'>) = pack.probe,
): Promise<Shown> {
  const main = await fixture<HTMLElement>(html`<main class="frame leaf"></main>`);
  const element = document.createElement('sop-diagnosis');
  Object.assign(element, {session, pack: {...pack, probe}});
  main.append(element);
  await waitUntil(() => element.querySelector('table'));
  return {
    element,
    row: head => {
      const found = [...element.querySelectorAll('tr')].find(
        ({firstElementChild}) => firstElementChild?.textContent.trim() === head,
      );
      return [...(found?.children ?? [])].slice(1).map(({textContent}) => textContent.trim());
    },
    press: async label => {
      const button = [...element.querySelectorAll('button')].find(
        ({textContent}) => textContent.trim() === label,
      );
      if (!button) throw new Error(`No button says ${label}.`);
      button.click();
      await aTimeout(20);
      await element.updateComplete;
    },
    said: () => element.querySelector('[role=status]')?.textContent.trim() ?? '',
  };
}

/** A sitting whose LMS keeps what it is told, but for what `spoil` says. */
function sitting(spoil: (element: string, value: string) => string = (_, value) => value): {
  session: PaperSession;
  calls: Calls;
  asked: string[];
} {
  const session = new PaperSession();
  const held = new Map<string, string>();
  const asked: string[] = [];
  const note = (name: string): void => void asked.push(name);
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: (element: string) => {
      note(`get ${element}`);
      return held.get(element) ?? '';
    },
    LMSSetValue: (element: string, value: string) => {
      note(`set ${element}`);
      held.set(element, spoil(element, value));
      return 'true';
    },
    LMSCommit: () => 'true',
    LMSFinish: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
  };
  const calls = new Calls(api, names, session.journal);
  calls.initialize();
  return {session, calls, asked};
}

describe('sop-diagnosis', () => {
  it('tells package, standard, options, and where the API was looked for', async () => {
    const session = new PaperSession();
    session.journal.looked([
      {where: 'this window', saw: 'nothing'},
      {where: 'parent 1', saw: 'another-origin'},
      {where: 'opener', saw: 'api'},
    ]);
    const {row} = await stage(session);
    expect(row('Package')).to.deep.equal([pack.name]);
    expect(row('Version')).to.deep.equal(['0.0.1']);
    expect(row('Standard')).to.deep.equal(['SCORM 1.2']);
    expect(row('Option: commitSeconds')).to.deep.equal(['30']);
    expect(row('this window')).to.deep.equal([says.saw.nothing]);
    expect(row('parent 1')).to.deep.equal([says.saw['another-origin']]);
    expect(row('opener')).to.deep.equal([says.saw.api]);
    expect(row('Server')).to.deep.equal([location.origin]);
    expect(row('Size of the frame')).to.deep.equal([`${innerWidth} x ${innerHeight}`]);
  });

  it('reads back what was written, opens no session and writes nothing', async () => {
    const {session, calls, asked} = sitting();
    calls.set('cmi.core.lesson_status', 'incomplete');
    calls.set('cmi.core.score.raw', '90');
    calls.set('cmi.suspend_data', 'a secret of the learner');
    calls.set('cmi.core.session_time', '00:01:00');
    asked.length = 0;
    const {row, element} = await stage(session);
    expect(row('cmi.core.lesson_status')).to.deep.equal(['incomplete', 'incomplete', 'yes']);
    expect(row('cmi.core.score.raw')).to.deep.equal(['90', '90', 'yes']);
    expect(row('cmi.suspend_data')).to.deep.equal(['23 characters', '23 characters', 'yes']);
    expect(row('cmi.core.session_time')).to.deep.equal([]);
    expect(asked).to.deep.equal([
      'get cmi.core.lesson_status',
      'get cmi.core.score.raw',
      'get cmi.suspend_data',
    ]);
    expect(element.textContent).to.contain(says.verdict.fine);
    expect(session.journal.calls.filter(({name}) => name === 'LMSInitialize').length).to.equal(1);
  });

  it('takes 90 and 90.0 for the same, and sees what came back as something else', async () => {
    const {session, calls} = sitting((element, value) =>
      element === 'cmi.core.score.raw' ? '90.0' : value.slice(0, 4),
    );
    calls.set('cmi.core.score.raw', '90');
    calls.set('cmi.suspend_data', 'longer than four');
    const {row, element} = await stage(session);
    expect(row('cmi.core.score.raw')[2]).to.equal('yes');
    expect(row('cmi.suspend_data')).to.deep.equal(['16 characters', '4 characters', 'no']);
    expect(element.textContent).to.contain(says.verdict.lying);
  });

  it('F12 asks an LMS nothing after the session was finished', async () => {
    const {session, calls, asked} = sitting();
    calls.set('cmi.core.lesson_status', 'incomplete');
    calls.finish();
    asked.length = 0;
    const {element} = await stage(session);
    expect(asked).to.deep.equal([]);
    expect(element.textContent).to.contain(says.nothingWritten);
  });

  it('tells how long saving takes, how much of the state’s room is used, and the last errors in words', async () => {
    const session = new PaperSession();
    for (const ms of [10, 400, 30]) session.journal.note(call({name: 'LMSCommit', ms}));
    session.journal.note(call({element: 'cmi.suspend_data', value: 'x'.repeat(1200)}));
    session.journal.note(
      call({
        element: 'cmi.core.lesson_status',
        value: 'Done',
        answer: 'false',
        code: '405',
        words: 'Incorrect Data Type',
      }),
    );
    session.journal.note(
      call({name: 'GetValue', element: 'cmi.location', answer: '', code: '403'}),
    );
    const {row, element} = await stage(session);
    expect(row('Saves')).to.deep.equal(['3']);
    expect(row('Median')).to.deep.equal(['30 ms']);
    expect(row('Worst')).to.deep.equal(['400 ms']);
    expect(row('State in use')).to.deep.equal(['1200 characters']);
    expect(row('State that this package keeps at most')).to.deep.equal(['4,000 characters']);
    expect(row('10:42:05.000')).to.deep.equal([
      'LMSSetValue cmi.core.lesson_status',
      '405',
      `${says.errors['405']}; the LMS says: Incorrect Data Type`,
    ]);
    // F15: an element without a value yet is no error.
    const errors = [...element.querySelectorAll('table')].find(
      ({caption}) => caption?.textContent === says.heads.errors,
    );
    expect(errors?.textContent).to.contain('405');
    expect(errors?.textContent).to.not.contain('cmi.location');
  });

  it('says first what is wrong', async () => {
    const verdictIn = async (
      part: Partial<PaperSession>,
      probe?: () => Promise<'signed-out' | 'unreachable'>,
    ): Promise<string> => {
      const {element} = await stage(Object.assign(new PaperSession(), part), probe ?? pack.probe);
      return element.querySelector('.said-here')?.textContent ?? '';
    };
    const {verdict} = says;
    expect(await verdictIn({saving: {kind: 'none', reason: 'no-api'}})).to.equal(verdict.noApi);
    expect(await verdictIn({saving: {kind: 'none', reason: 'cross-origin'}})).to.equal(
      verdict.crossOrigin,
    );
    expect(await verdictIn({saving: {kind: 'ended'}})).to.equal(verdict.ended);
    expect(await verdictIn({saving: {kind: 'another-tab'}})).to.equal(verdict.elsewhere);
    expect(await verdictIn({saving: failing('refused')})).to.equal(verdict.failing);
    expect(await verdictIn({saving: {kind: 'review'}})).to.equal(verdict.review);
    expect(await verdictIn({standard: 'none'})).to.equal(verdict.web);
    expect(await verdictIn({}, () => Promise.resolve('signed-out'))).to.equal(verdict.signedOut);
    expect(await verdictIn({}, () => Promise.resolve('unreachable'))).to.equal(verdict.unreachable);
    expect(await verdictIn({})).to.equal(verdict.fine);
  });

  it('copies all calls that are kept, without the learner’s name and writing', async () => {
    let log = '';
    replace(navigator.clipboard, 'writeText', words => Promise.resolve(void (log = words)));
    const {session, calls} = sitting();
    session.state = learned;
    calls.get('cmi.core.student_name');
    for (let at = 0; at < 90; at += 1) calls.set(`cmi.objectives.${at}.id`, `LO_${at}`);
    calls.set('cmi.suspend_data', 'Molly worries that');
    calls.set('cmi.comments', 'I felt unsure');
    const {press, said, element} = await stage(session);
    await press(says.copy);
    expect(said()).to.equal(says.copied);
    for (let at = 0; at < 90; at += 1)
      expect(log).to.contain(`LMSSetValue cmi.objectives.${at}.id = LO_${at} -> true 0`);
    for (const secret of ['Doe', 'Jane', 'jd-77', 'Molly', 'unsure', 'sponsor']) {
      expect(log).to.not.contain(secret);
      expect(element.textContent).to.not.contain(secret);
    }
  });

  it('F79 where copying is refused, shows the log selected; and it can be downloaded', async () => {
    replace(navigator.clipboard, 'writeText', () =>
      Promise.reject(new DOMException('', 'NotAllowedError')),
    );
    const downloads = catchDownloads();
    const {press, said, element} = await stage();
    await press(says.copy);
    expect(said()).to.equal(says.shown);
    const box = element.querySelector('textarea');
    expect(document.activeElement).to.equal(box);
    expect([box?.selectionStart, box?.selectionEnd]).to.deep.equal([0, box?.value.length]);
    await expect(element).to.be.accessible();
    await press(says.download);
    expect(downloads[0]?.name).to.equal(`Diagnostics_${pack.name}.txt`);
    expect(await downloads[0]?.file.text()).to.equal(box?.value);
  });

  it('shows what a hostile LMS answers as text', async () => {
    const session = new PaperSession();
    session.journal.note(
      call({
        element: `cmi.core.lesson_status`,
        value: 'x',
        answer: hostile.slice(0, 100),
        code: hostile,
        words: hostile,
      }),
    );
    const {element} = await stage(session);
    expect(element.querySelector('img, script')).to.equal(null);
    expect(element.textContent).to.contain('<img src=x onerror=');
    expect(document.title).to.not.equal('owned');
  });

  it('looks again by keyboard, and the focus stays', async () => {
    let probes = 0;
    const {element} = await stage(new PaperSession(), () => {
      probes += 1;
      return Promise.resolve('alive' as const);
    });
    const button = [...element.querySelectorAll('button')].at(-1);
    button?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => probes === 2);
    await element.updateComplete;
    expect(document.activeElement).to.equal(button);
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}`, async () => {
      show(theme);
      const {session, calls} = sitting();
      calls.set('cmi.core.lesson_status', 'incomplete');
      await expect((await stage(session)).element).to.be.accessible();
    });
  }
});
