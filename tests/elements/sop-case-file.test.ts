// Can the case file be read, changed, taken along and brought back, by keyboard too, with each message where it belongs?

import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {unzipSync} from 'fflate';
import type {Screen} from '../../src/elements/events.ts';
import type {SopCaseFile} from '../../src/elements/sop-case-file.ts';
import type {LoadTakeAway} from '../../src/elements/late.ts';
import {caseFileDocument} from '../../src/export/case-file.ts';
import '../../src/export/main.ts';
import {plain} from '../../src/export/plain.ts';
import type {Activity} from '../../src/model/activity.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {progress} from '../../src/model/progress.ts';
import {reduce} from '../../src/model/reduce.ts';
import {
  beside,
  longestFile,
  readSavedFile,
  savedFile,
  writingOf,
  type Found,
} from '../../src/model/saved-file.ts';
import {words} from '../../src/words.ts';
import '../../src/workshop.ts';
import {alone, series} from '../case-course.ts';
import {
  danger,
  engaging,
  failure,
  moments,
  network,
  planning,
  recovery,
} from '../case-exercises.ts';
import {writing, written} from '../case-writing.ts';
import {wordsOf} from './fixtures.ts';
import {catchDownloads, replace} from './replaced.ts';

const at = new Date('2026-11-22T10:30:00');
const said = words.caseFile;

interface Setting {
  readonly course?: Course;
  readonly state?: LearnerState;
  /** On this device. */
  readonly found?: Found;
  readonly load?: LoadTakeAway;
}

interface Shown {
  readonly element: SopCaseFile;
  readonly state: () => LearnerState;
  readonly went: Screen[];
  readonly find: (selector: string) => HTMLElement;
  /** By its words as a screen reader says them. */
  readonly button: (label: string) => HTMLButtonElement;
  readonly labels: () => string[];
  readonly press: (label: string) => Promise<void>;
  /** What the screen says last of all; offers have their own line. */
  readonly status: () => string;
  readonly offers: () => Element[];
  readonly choose: (...files: readonly File[]) => Promise<void>;
}

/** The state goes round, as in the course. */
async function show({
  course = series,
  state: start = newcomer('run'),
  found,
  load = () => Promise.reject(new Error('export-0.js')),
}: Setting = {}): Promise<Shown> {
  let state = start;
  const went: Screen[] = [];
  const main = await fixture<HTMLElement>(
    html`<main class="frame"><h1 tabindex="-1">${said.title}</h1></main>`,
  );
  const element = document.createElement('sop-case-file');
  const give = (): void => {
    const rest = found && beside(found.answers, state.answers);
    const isNew = rest && Object.keys(rest).length > 0;
    Object.assign(element, {course, learner: state, load});
    element.found = found && isNew ? [{...found, answers: rest}] : [];
  };
  main.addEventListener('sop-answer', ({step, activity, response}) => {
    state = reduce(state, {type: step, activity, response});
    give();
  });
  main.addEventListener('sop-adopt', ({answers, marked}) => {
    state = reduce(state, {type: 'adopt', answers, marked});
    give();
  });
  main.addEventListener('sop-mark', ({page, on}) => {
    state = reduce(state, {type: 'mark', page, on});
    give();
  });
  main.addEventListener('sop-go', ({screen}) => went.push(screen));
  give();
  main.append(element);
  await element.updateComplete;
  const settled = async (): Promise<void> => {
    await aTimeout(0);
    await element.updateComplete;
  };
  const find = (selector: string): HTMLElement =>
    element.querySelector<HTMLElement>(selector) ?? expect.fail(`Nothing matches ${selector}.`);
  const button = (label: string): HTMLButtonElement =>
    [...element.querySelectorAll('button')].find(found => wordsOf(found) === label) ??
    expect.fail(`There is no button "${label}".`);
  return {
    element,
    state: () => state,
    went,
    find,
    button,
    labels: () => [...element.querySelectorAll('button')].map(wordsOf),
    press: async label => {
      button(label).click();
      await settled();
    },
    status: () => wordsOf(find('.screen-only > [role=status]')),
    offers: () => [...element.querySelectorAll('sop-case-offer')].filter(offer => wordsOf(offer)),
    choose: async (...files) => {
      const input = element.querySelector('input');
      if (!input) throw new Error('There is nowhere to choose a file.');
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      const before = wordsOf(find('.screen-only > [role=status]'));
      input.dispatchEvent(new Event('change', {bubbles: true}));
      if (files.length > 0)
        await waitUntil(() => wordsOf(find('.screen-only > [role=status]')) !== before);
      await settled();
    },
  };
}

const fileOf = (text: string, name = 'case.json'): File => new File([text], name);
const saved = (state: LearnerState, course = series): File =>
  fileOf(savedFile(course, state.answers, at));
const all = writing(written);
const some = writing(written.slice(0, 2));
const says = (text: string): LearnerState => writing([[failure, {kind: 'reflect', text}]]);
const onDevice = (state: LearnerState, kind: Found['kind'] = 'own'): Found => ({
  at,
  answers: writingOf(series, state.answers),
  kind,
});
const textOf = (state: LearnerState, {id}: Activity): string => {
  const response = state.answers[id]?.response;
  return response?.kind === 'reflect' ? response.text : '';
};
const items = ({element}: Shown): string[] =>
  [...element.querySelectorAll('.screen-only > .case-parts > li')].map(wordsOf);

describe('The case file on the screen', () => {
  it('lists every part of every module, with what can be done to it, and says how many are written', async () => {
    const shown = await show({state: some});
    expect(wordsOf(shown.find('p'))).to.contain('2 of 5 parts written.');
    expect([...shown.element.querySelectorAll('.screen-only h2')].map(wordsOf)).to.deep.equal([
      'Module 2: Engaging',
      'Module 3: Planning',
      words.notebook.title,
      said.take,
    ]);
    expect(items(shown)).to.deep.equal([
      'Danger statement Edit: Danger statement Go to its page: Danger statement',
      'Safety network Edit: Safety network Go to its page: Safety network',
      'What if Grandma can’t? Write it: What if Grandma can’t? Go to its page: What if Grandma can’t?',
      'Recovery plan Write it: Recovery plan Go to its page: Recovery plan',
      'From green to red Write it: From green to red Go to its page: From green to red',
    ]);
  });

  it('is one document that holds what is written', async () => {
    const shown = await show({state: all});
    const sheet = wordsOf(shown.find('sop-document'));
    for (const text of [
      'Molly worries that Alisa could be alone.',
      'Neighbor, Aunt.',
      'Bed at ten',
    ])
      expect(sheet).to.contain(text);
    expect(sheet).not.to.contain('still empty').and.not.to.contain(said.ours);
  });

  it('shows no document before something is written; on paper it says then that all is empty', async () => {
    const shown = await show();
    const sheet = shown.find('sop-document');
    expect(sheet.getBoundingClientRect().height).to.equal(0);
    expect(wordsOf(sheet)).to.contain(said.title).and.to.contain('5 parts are still empty');
    await shown.press(`${said.write}: What if Grandma can’t?`);
    const box = shown.find('sop-reflect').shadowRoot?.querySelector('textarea') ?? expect.fail();
    box.focus();
    await sendKeys({type: 'Her sister comes.'});
    await shown.element.updateComplete;
    expect(sheet.getBoundingClientRect().height).to.be.above(0);
    expect(wordsOf(sheet)).to.contain('4 parts are still empty').and.not.to.contain('Recovery');
    const noted = await show({state: {...newcomer('run'), marked: [planning]}});
    expect(noted.find('sop-document').getBoundingClientRect().height).to.be.above(0);
  });

  it('shows our worked start as ours where another module is not written, and nowhere else', async () => {
    const shown = await show({course: alone(3)});
    const ours = [...shown.element.querySelectorAll('sop-document .ours')].map(wordsOf);
    expect(ours).to.deep.equal([`${said.ours} Molly & Sonia worry that Sam could fall.`]);
    expect(items(shown).every(item => item.includes(said.write))).to.equal(true);
    // In place of the learner's own words it is never put in.
    expect(shown.state().answers).to.deep.equal({});
  });

  it('leads to the page of a part, if that page is here', async () => {
    const shown = await show({course: alone(3)});
    expect(shown.labels().filter(label => label.startsWith(said.toPage))).to.deep.equal(
      ['What if Grandma can’t?', 'Recovery plan', 'From green to red'].map(
        heading => `${said.toPage}: ${heading}`,
      ),
    );
    await shown.press(`${said.toPage}: Recovery plan`);
    expect(shown.went).to.deep.equal([{kind: 'page', page: planning, at: recovery.id}]);
  });

  it('shows hostile words as words', async () => {
    const text = '<img src=x onerror=alert(1)><script>alert(1)</script> &amp; שלום 👩‍👧 \u202e';
    const shown = await show({
      state: writing([
        [failure, {kind: 'reflect', text}],
        [danger, {kind: 'statement', slots: [text, text]}],
        [recovery, {kind: 'plan', rows: [{question: 0, cells: [text, '']}], had: [], ratings: []}],
      ]),
    });
    expect(shown.element.querySelector('img, script')).to.equal(null);
    expect(shown.find('sop-document').textContent.split('<img src=x').length - 1).to.equal(4);
  });

  it('has no accessibility violation: empty, written, open, and with all that can be offered', async () => {
    await expect((await show()).element).to.be.accessible();
    const shown = await show({state: says('Mine'), found: onDevice(all, 'nameless')});
    await shown.press(`${said.write}: Recovery plan`);
    await shown.choose(saved(says('Another')));
    expect(shown.offers().length).to.equal(2);
    await expect(shown.element).to.be.accessible();
    const levels = [...shown.element.querySelectorAll('h2, h3, h4, h5')].map(({localName}) =>
      Number(localName.slice(1)),
    );
    for (const [place, level] of levels.entries())
      expect(level).to.be.at.most((levels[place - 1] ?? 1) + 1);
  });

  it('is never wider than a narrow screen', async () => {
    await setViewport({width: 320, height: 640});
    const word = 'unbreakablewordswithoutanyspace'.repeat(4);
    const shown = await show({
      state: writing([...written, [failure, {kind: 'reflect', text: word}]]),
      found: onDevice(says(word), 'nameless'),
    });
    await shown.press('Edit: Recovery plan');
    await shown.choose(saved(says('Another')));
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({width: 800, height: 600});
  });
});

describe('A part of the case file', () => {
  for (const [activity, tag] of [
    [danger, 'sop-statement'],
    [network, 'sop-circles'],
    [failure, 'sop-reflect'],
    [recovery, 'sop-plan'],
    [moments, 'sop-plan'],
  ] as const) {
    it(`is changed where it stands, with its own exercise: ${activity.id}`, async () => {
      const shown = await show({state: all});
      expect(shown.element.querySelector(tag)).to.equal(null);
      const edit = shown.button(`Edit: ${activity.file}`);
      expect(edit.ariaExpanded).to.equal('false');
      await shown.press(`Edit: ${activity.file}`);
      expect(edit.ariaExpanded).to.equal('true');
      expect(shown.find(tag).id).to.equal(activity.id);
      await shown.press(`${said.done}: ${activity.file}`);
      expect(shown.element.querySelector(tag)).to.equal(null);
    });
  }

  it('is written by keyboard, is a draft, and stands in the document at once', async () => {
    const shown = await show({state: some});
    shown.button(`${said.write}: What if Grandma can’t?`).focus();
    await sendKeys({press: 'Enter'});
    await shown.element.updateComplete;
    expect(document.activeElement).to.equal(shown.button(`${said.done}: What if Grandma can’t?`));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'Her sister comes.'});
    await shown.element.updateComplete;
    expect(textOf(shown.state(), failure)).to.equal('Her sister comes.');
    expect(shown.state().answers[failure.id]?.tries).to.equal(0);
    expect(wordsOf(shown.find('sop-document'))).to.contain('Her sister comes.');
    expect(wordsOf(shown.find('p'))).to.contain('3 of 5 parts written.');
    await shown.press(`${said.done}: What if Grandma can’t?`);
    expect(shown.labels()).to.include('Edit: What if Grandma can’t?');
  });

  it('says of each kind of box where its words are kept', async () => {
    for (const kept of ['lms', 'device', 'nowhere'] as const) {
      const shown = await show({state: all});
      shown.element.parentElement?.addEventListener('sop-writing', event => {
        event.place = {...event.place, kept};
      });
      for (const [activity] of written) {
        await shown.press(`Edit: ${activity.file}`);
        const host = shown.find(`#${activity.id}`);
        const root = host.shadowRoot ?? expect.fail();
        const note = root.querySelector('#privacy') ?? expect.fail(activity.id);
        expect(wordsOf(note), activity.id).to.equal(words.writing.kept[kept]);
        for (const box of root.querySelectorAll('textarea'))
          expect(box.closest('[aria-describedby~=privacy]'), activity.id).not.to.equal(null);
        await shown.press(`${said.done}: ${activity.file}`);
      }
    }
  });

  it('of another module can be changed here too', async () => {
    const shown = await show({course: alone(3), state: some});
    await shown.press('Edit: Danger statement');
    const root = shown.find('sop-statement').shadowRoot ?? expect.fail();
    expect([...root.querySelectorAll('textarea')].map(({value}) => value)).to.deep.equal([
      'Molly worries that',
      'Alisa could be alone.',
    ]);
  });

  it('that was emptied is said to be empty', async () => {
    const shown = await show({state: writing([[failure, {kind: 'reflect', text: ' '}]])});
    expect(wordsOf(shown.find('p'))).to.contain('0 of 5 parts written.');
    expect(shown.labels()).to.include(`${said.write}: What if Grandma can’t?`);
  });
});

describe('To take the case file along, it', () => {
  it('is copied as text', async () => {
    let copied = '';
    replace(navigator.clipboard, 'writeText', text => Promise.resolve(void (copied = text)));
    const shown = await show({state: all});
    await shown.press(said.copy);
    expect(copied).to.equal(plain(caseFileDocument(series, all, new Date())));
    expect(shown.status()).to.equal(said.copied);
  });

  it('says what to do instead where copying is forbidden', async () => {
    replace(navigator.clipboard, 'writeText', () =>
      Promise.reject(new DOMException('Not in this frame.', 'NotAllowedError')),
    );
    const shown = await show({state: all});
    await shown.press(said.copy);
    expect(shown.status()).to.equal(said.notCopied);
  });

  it('is printed', async () => {
    let prints = 0;
    replace(window, 'print', () => void (prints += 1));
    const shown = await show({state: all});
    await shown.press(said.print);
    expect(prints).to.equal(1);
  });

  it('is made into a Word document', async () => {
    const caught = catchDownloads();
    const takeAway = globalThis.sopTakeAway ?? expect.fail('The second script has not run.');
    const shown = await show({state: all, load: () => Promise.resolve(takeAway)});
    await shown.press(said.word);
    const [download = expect.fail()] = caught;
    expect(download.name).to.match(/^Case-file_508804_\d{4}-\d\d-\d\d\.docx$/);
    const parts = unzipSync(new Uint8Array(await download.file.arrayBuffer()));
    const body = new TextDecoder().decode(parts['word/document.xml']);
    expect(body).to.contain('Molly worries that Alisa could be alone.');
    expect(shown.status()).to.equal(words.documents.downloaded(download.name));
  });

  it('says which script did not come for that, and works when it is asked again', async () => {
    const caught = catchDownloads();
    const takeAway = globalThis.sopTakeAway ?? expect.fail('The second script has not run.');
    let tries = 0;
    const load: LoadTakeAway = () =>
      tries++ === 0 ? Promise.reject(new Error('export-0.js')) : Promise.resolve(takeAway);
    const shown = await show({state: all, load});
    await shown.press(said.word);
    expect(shown.status()).to.equal(words.documents.notLoaded('export-0.js'));
    await shown.press(said.word);
    expect(caught.length).to.equal(1);
  });

  it('is saved as a file that can be read in again, and says where to look for it', async () => {
    const caught = catchDownloads();
    const shown = await show({state: all});
    await shown.press(said.save);
    const [download = expect.fail()] = caught;
    expect(download.name).to.match(/^Case-file_508804_\d{4}-\d\d-\d\d\.json$/);
    expect(shown.status()).to.equal(words.documents.downloaded(download.name));
    const found = readSavedFile(await download.file.text(), series);
    expect(typeof found === 'string' ? found : Object.keys(found.answers).sort()).to.deep.equal(
      written.map(([{id}]) => id as string).sort(),
    );
  });
});

describe('A saved case file that is read in', () => {
  const refused: Readonly<Record<string, readonly [File, string, LearnerState?]>> = {
    'is no case file': [fileOf('Dear Molly,'), said.unread],
    'is a picture': [new File([new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0])], 'a.png'), said.unread],
    'is of another course': [saved(all, {...series, code: '1'}), said.unread],
    'is empty': [fileOf(''), said.unread],
    'was cut': [
      fileOf(JSON.stringify({...parts(all), state: parts(all).state.slice(0, -9)})),
      said.damaged,
    ],
    'was changed': [
      fileOf(savedFile(series, all.answers, at).replace(/(?<="state": ".{99})./, '~')),
      said.damaged,
    ],
    'holds nothing that this version knows': [saved(newcomer('run')), said.nothing],
    'holds nothing new': [saved(all), said.nothing, all],
    'is too large to be one': [fileOf(' '.repeat(longestFile + 1)), said.large],
  };
  for (const [what, [file, message, state = says('Mine')]] of Object.entries(refused)) {
    it(`says so, and changes nothing, when it ${what}`, async () => {
      const shown = await show({state});
      await shown.choose(file);
      expect(shown.status()).to.equal(message);
      expect(message).to.contain('Nothing was changed.');
      expect(shown.offers()).to.deep.equal([]);
      expect(shown.state()).to.equal(state);
      // The same file may be chosen again.
      expect(shown.element.querySelector('input')?.value).to.equal('');
      await shown.choose();
      expect(shown.status()).to.equal(message);
    });
  }

  it('says so when it cannot be read at all', async () => {
    const file = saved(all);
    Object.assign(file, {text: () => Promise.reject(new DOMException('Gone.', 'NotFoundError'))});
    const shown = await show();
    await shown.choose(file);
    expect(shown.status()).to.equal(said.unread);
  });

  it('changes nothing by itself: what is empty is brought in at one word', async () => {
    const shown = await show({state: says('Mine')});
    await shown.choose(saved(all));
    expect(shown.status()).to.equal(said.readIn);
    // When the file was saved is said once.
    expect(wordsOf(shown.element).split(said.offer.file(at)).length).to.equal(2);
    expect(textOf(shown.state(), failure)).to.equal('Mine');
    expect(Object.keys(shown.state().answers).length).to.equal(1);
    await shown.press(said.offer.fill(4));
    const {answers} = shown.state();
    for (const [{id}, response] of written)
      if (id !== failure.id) expect(answers[id]?.response).to.deep.equal(response);
    // What differs waits for its own word.
    expect(textOf(shown.state(), failure)).to.equal('Mine');
    const [offer = expect.fail()] = shown.offers();
    const line = offer.querySelector('[role=status]') ?? expect.fail();
    expect(wordsOf(line)).to.equal(said.offer.filled(4));
    expect(document.activeElement).to.equal(line);
    expect(wordsOf(shown.find('p'))).to.contain('5 of 5 parts written.');
  });

  it('brings the whole case file back after an attempt was reset, and no completion', async () => {
    const shown = await show();
    await shown.choose(saved(all));
    await shown.press(said.offer.fill(5));
    for (const [{id}, response] of written)
      expect(shown.state().answers[id]?.response).to.deep.equal(response);
    expect(progress(series, shown.state())).to.deep.equal(progress(series, newcomer('run')));
    expect(shown.labels()).not.to.include(said.offer.leave);
    expect(shown.offers().map(wordsOf)).to.deep.equal([said.offer.filled(5)]);
  });

  it('can be another file after one was left alone', async () => {
    const shown = await show({state: says('Mine')});
    await shown.choose(saved(says('First')));
    await shown.press(said.offer.leave);
    expect(shown.labels()).not.to.include(said.offer.leave);
    expect(document.activeElement && wordsOf(document.activeElement)).to.equal(said.offer.left);
    await shown.choose(fileOf('Dear Molly,'));
    await shown.choose(saved(says('Second')));
    await shown.press(said.offer.swap('What if Grandma can’t?'));
    expect(textOf(shown.state(), failure)).to.equal('Second');
  });

  it('is chosen by keyboard, and the focus is seen', async () => {
    const shown = await show({state: some});
    shown.button(said.save).focus();
    await sendKeys({press: 'Tab'});
    const input = shown.find('input');
    expect(document.activeElement).to.equal(input);
    expect(input.getAttribute('type')).to.equal('file');
    const label = input.closest('label') ?? expect.fail();
    expect(wordsOf(label)).to.equal(said.read);
    expect(getComputedStyle(label).outlineStyle).to.equal('solid');
    // What is offered comes next.
    await shown.choose(saved(all));
    input.focus();
    await sendKeys({press: 'Tab'});
    expect(document.activeElement && wordsOf(document.activeElement)).to.equal(said.offer.fill(3));
  });
});

describe('What this device holds', () => {
  const swap = said.offer.swap('What if Grandma can’t?');

  it('is offered, with the day of its last change, and whose it may be if nobody can say', async () => {
    const shown = await show({found: onDevice(all)});
    const [offer = expect.fail()] = shown.offers();
    expect(wordsOf(offer)).to.contain(said.offer.device(at));
    expect(wordsOf(offer)).not.to.contain(said.offer.nameless);
    expect((await show()).offers()).to.deep.equal([]);
  });

  it('is asked about where nobody can say whose it is, and nothing of it is seen before the answer', async () => {
    const shown = await show({found: onDevice(says('Of somebody else'), 'nameless')});
    const [offer = expect.fail()] = shown.offers();
    expect(wordsOf(offer)).to.contain(said.offer.nameless);
    const buttons = (): string[] => [...offer.querySelectorAll('button')].map(wordsOf);
    expect(buttons()).to.deep.equal([said.offer.mine, said.offer.notMine]);
    expect(wordsOf(shown.element)).not.to.contain('somebody else.');
    shown.button(said.offer.mine).focus();
    await sendKeys({press: 'Enter'});
    await aTimeout(0);
    expect(document.activeElement).to.equal(shown.button(said.offer.fill(1)));
    // It is theirs to bring in, and for nobody to delete: who knows whose else it is.
    expect(buttons()).to.deep.equal([said.offer.fill(1), said.offer.keep, said.offer.leave]);
    expect(textOf(shown.state(), failure)).to.equal('');
    await sendKeys({press: 'Enter'});
    expect(textOf(shown.state(), failure)).to.equal('Of somebody else');
  });

  it('of somebody else stays theirs at one word', async () => {
    const shown = await show({found: onDevice(all, 'nameless')});
    await shown.press(said.offer.notMine);
    expect(shown.state().answers).to.deep.equal({});
    expect(shown.offers().map(wordsOf)).to.deep.equal([said.offer.left]);
  });

  it('is deleted from the device at the second word, and nothing here is changed by that', async () => {
    const state = says('Mine');
    const shown = await show({state, found: onDevice(says('Before'), 'older')});
    const [offer = expect.fail()] = shown.offers();
    expect(wordsOf(offer)).to.contain(said.offer.older(at));
    const forgotten: Found[] = [];
    shown.element.addEventListener('sop-forget', ({found}) => forgotten.push(found));
    await shown.press(said.offer.forget);
    expect(forgotten).to.deep.equal([]);
    await shown.press(said.offer.sure);
    expect(forgotten.map(({answers}) => textOf({...state, answers}, failure))).to.deep.equal([
      'Before',
    ]);
    expect(shown.state()).to.equal(state);
    expect(shown.offers().map(wordsOf)).to.deep.equal([said.offer.forgotten]);
    expect(document.activeElement && wordsOf(document.activeElement)).to.equal(
      said.offer.forgotten,
    );
  });

  it('is brought in where it is empty here, and it is said when all of it was', async () => {
    const shown = await show({found: onDevice(all)});
    await shown.press(said.offer.fill(5));
    expect(Object.keys(shown.state().answers).length).to.equal(5);
    // The device has nothing more that is not here; what was said of it stays.
    expect(shown.element.found).to.deep.equal([]);
    expect(shown.offers().map(wordsOf)).to.deep.equal([said.offer.filled(5)]);
    expect(document.activeElement && wordsOf(document.activeElement)).to.equal(
      said.offer.filled(5),
    );
  });

  it('changes places with what differs, and back, as often as one likes, and loses neither', async () => {
    const shown = await show({state: says('Mine'), found: onDevice(says('Theirs'))});
    expect(shown.labels()).not.to.include(said.offer.fill(1));
    for (const text of ['Theirs', 'Mine', 'Theirs', 'Mine']) {
      shown.button(swap).focus();
      await shown.press(swap);
      expect(textOf(shown.state(), failure)).to.equal(text);
      expect(document.activeElement).to.equal(shown.button(swap));
      const [offer = expect.fail()] = shown.offers();
      // Said the second time, it comes again one frame later.
      await waitUntil(() => wordsOf(offer).includes(said.offer.swapped('What if Grandma can’t?')));
    }
  });

  it('keeps each button with its part, whichever was changed over', async () => {
    const other = writing(
      written.map(([activity]) =>
        activity.kind === 'statement'
          ? ([activity, {kind: 'statement', slots: ['Other', '']}] as const)
          : ([failure, {kind: 'reflect', text: 'Other'}] as const),
      ),
    );
    const shown = await show({state: all, found: onDevice(other)});
    const swaps = (): string[] => shown.labels().filter(label => label.startsWith('Use the other'));
    const before = swaps();
    expect(before).to.deep.equal([said.offer.swap('Danger statement'), swap]);
    await shown.press(said.offer.swap('Danger statement'));
    expect(swaps()).to.deep.equal(before);
  });

  it('never counts as handed in', async () => {
    const shown = await show({state: says('Mine'), found: onDevice(all)});
    await shown.press(said.offer.fill(4));
    await shown.press(swap);
    expect(shown.state().answers[failure.id]).to.include({tries: 1});
    expect(shown.state().answers[failure.id]?.handedIn).to.deep.include({text: 'Mine'});
    expect(shown.state().answers[danger.id]).to.include({tries: 0, handedIn: undefined});
  });

  it('can be downloaded as it is, with what was changed over into it', async () => {
    const caught = catchDownloads();
    const shown = await show({state: says('Mine'), found: onDevice(all)});
    await shown.press(swap);
    await shown.press(said.offer.keep);
    const [download = expect.fail()] = caught;
    expect(download.name).to.equal('Case-file_508804_2026-11-22.json');
    const found = readSavedFile(await download.file.text(), series);
    if (typeof found === 'string') return expect.fail(found);
    expect(Object.keys(found.answers).length).to.equal(5);
    expect(textOf({...newcomer('run'), answers: found.answers}, failure)).to.equal('Mine');
    return undefined;
  });

  it('is left where it is at one word, and nothing is changed by that', async () => {
    const state = says('Mine');
    const shown = await show({state, found: onDevice(all)});
    await shown.press(said.offer.leave);
    expect(shown.state()).to.equal(state);
    expect(shown.offers().map(wordsOf)).to.deep.equal([said.offer.left]);
    expect(document.activeElement && wordsOf(document.activeElement)).to.equal(said.offer.left);
  });

  it('is worked through by keyboard alone', async () => {
    const shown = await show({state: says('Mine'), found: onDevice(all)});
    shown.button(said.offer.fill(4)).focus();
    await sendKeys({press: 'Enter'});
    await shown.element.updateComplete;
    await aTimeout(0);
    expect(wordsOf(document.activeElement ?? expect.fail())).to.equal(said.offer.filled(4));
    // Backwards from what was said to what can still be done.
    await back();
    expect(document.activeElement).to.equal(shown.button(said.offer.forget));
    await back();
    expect(document.activeElement).to.equal(shown.button(said.offer.leave));
    await back();
    await back();
    expect(document.activeElement).to.equal(shown.button(swap));
    await sendKeys({press: 'Enter'});
    await shown.element.updateComplete;
    expect(textOf(shown.state(), failure)).to.equal('Her sister.\nThen a neighbor.');
  });
});

describe('Notes and bookmarks in the case file', () => {
  const says = words.notebook;
  const notes = ({find}: Shown): HTMLElement => find('sop-case-notes');
  const [, third = expect.fail()] = series.modules;
  const marked: LearnerState = {...newcomer('run'), marked: [planning, engaging]};

  it('are explained, with an example, while there are none, and go nowhere', async () => {
    const shown = await show();
    expect(wordsOf(notes(shown)))
      .to.contain(says.empty)
      .and.to.contain(says.example);
    expect(wordsOf(shown.find('sop-document'))).not.to.contain(says.title);
    expect(wordsOf(shown.find('p'))).to.contain('0 of 5 parts written.');
    await expect(shown.element).to.be.accessible();
  });

  it('can be written and changed here, in the notebook of each module', async () => {
    const shown = await show({course: alone(2)});
    await shown.press('Write it: Notebook of Module 3');
    const note = shown.element.querySelector('sop-note') ?? expect.fail();
    await note.updateComplete;
    const box = note.shadowRoot?.querySelector('textarea') ?? expect.fail();
    box.focus();
    await sendKeys({type: 'Ask Sarah.'});
    await shown.element.updateComplete;
    await expect(shown.element).to.be.accessible();
    await shown.press('Done: Notebook of Module 3');
    expect(shown.labels()).to.contain('Edit: Notebook of Module 3');
    expect(shown.state().answers[third.notebook.id]).to.include({tries: 0, handedIn: undefined});
    expect(textOf(shown.state(), third.notebook)).to.equal('Ask Sarah.');
    expect(wordsOf(shown.find('sop-document'))).to.contain('Ask Sarah.');
    expect(wordsOf(notes(shown))).not.to.contain(says.example);
    // It is no part that a learner is asked for.
    expect(wordsOf(shown.find('p'))).to.contain('0 of 5 parts written.');
  });

  it('show the first line of each note, as text', async () => {
    const text = '\n <b>Ask</b> Sarah. \nThen call.';
    const shown = await show({state: writing([[third.notebook, {kind: 'reflect', text}]])});
    const lines = [...notes(shown).querySelectorAll('.first-line')].map(wordsOf);
    expect(lines).to.deep.equal(['<b>Ask</b> Sarah.']);
    expect(shown.labels()).to.contain('Edit: Notebook of Module 3');
    expect(shown.labels()).to.contain('Write it: Notebook of Module 2');
  });

  it('lead to their screens, in the order of the course, as far as these are here', async () => {
    const shown = await show({state: marked});
    const links = [...notes(shown).querySelectorAll('a')];
    expect(links.map(wordsOf)).to.deep.equal(['The page engaging', 'The page planning']);
    // A bookmark begins where the notebooks above it begin.
    const [title] = notes(shown).querySelectorAll('h3');
    for (const link of links)
      expect(link.getBoundingClientRect().left).to.equal(title?.getBoundingClientRect().left);
    links[1]?.click();
    expect(shown.went).to.deep.equal([{kind: 'page', page: planning}]);
    const alike = await show({state: marked, course: alone(2)});
    expect([...notes(alike).querySelectorAll('a')].map(wordsOf)).to.deep.equal([
      'The page engaging',
    ]);
  });

  it('are removed one by one; what was done is said, and has the focus', async () => {
    const shown = await show({state: marked});
    shown.button('Remove bookmark: The page engaging').focus();
    await sendKeys({press: 'Enter'});
    await shown.element.updateComplete;
    expect(shown.state().marked).to.deep.equal([planning]);
    expect(wordsOf(document.activeElement ?? expect.fail())).to.equal(
      says.removed('The page engaging'),
    );
    expect(wordsOf(shown.find('sop-document'))).not.to.contain('The page engaging');
  });

  it('are in the saved file; what is read in is added, and takes none away', async () => {
    const caught = catchDownloads();
    const there = await show({state: {...some, marked: [engaging]}});
    await there.press(said.save);
    const [download = expect.fail()] = caught;
    const file = new File([download.file], 'case.json');
    const shown = await show({state: {...some, marked: [planning]}});
    await shown.choose(file);
    expect(shown.state().marked).to.deep.equal([planning, engaging]);
    expect(shown.status()).to.equal(says.readIn(1));
    await shown.choose(file);
    expect(shown.status()).to.equal(said.nothing);
    expect(shown.state().marked).to.deep.equal([planning, engaging]);
  });
});

async function back(): Promise<void> {
  await sendKeys({down: 'Shift'});
  await sendKeys({press: 'Tab'});
  await sendKeys({up: 'Shift'});
}

/** The lines of a saved file. */
function parts({answers}: LearnerState): {readonly state: string} {
  return JSON.parse(savedFile(series, answers, at)) as {readonly state: string};
}
