// Does the last screen lead on while work is open, and to the record of completion once it is done; and what does it say is missing?

import {expect, fixture, html} from '@open-wc/testing';
import type {GoEvent, Screen} from '../../src/elements/events.ts';
import type {SopFinish} from '../../src/elements/sop-finish.ts';
import type {Course, Module, Page} from '../../src/model/course.ts';
import type {ModuleId, PageId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {words} from '../../src/words.ts';
import '../../src/workshop.ts';
import {wordsOf} from './fixtures.ts';
import {show, themes} from './paper-session.ts';
import {handedIn} from './shown-test.ts';
import {check, course as alone, module, right, teaching, testPage} from './tested-course.ts';

/** A module of pages alone. */
function reader(number: number, pages: number): Module {
  const page = (at: number): Page => ({
    id: `m${number}-${at}` as PageId,
    title: `Page ${at} of ${number}`,
    lesson: 1,
    minutes: 1,
    blocks: [],
    sources: [],
  });
  return {
    ...module,
    id: `module-${number}` as ModuleId,
    number,
    title: `Part ${number}`,
    objectives: [],
    pages: Array.from({length: pages}, (_, at) => page(at + 1)),
    test: undefined,
  };
}

const course: Course = {...alone, modules: [reader(1, 9), reader(2, 2), module]};
const at = (page: string, state: LearnerState = newcomer('run')): LearnerState =>
  reduce(state, {type: 'open', page: page as PageId});
const read = (...pages: readonly string[]): LearnerState =>
  pages.reduce(
    (state, page) => reduce(state, {type: 'see', page: page as PageId}),
    newcomer('run'),
  );

async function stage(learner: LearnerState, of = course): Promise<SopFinish> {
  const main = await fixture<HTMLElement>(
    html`<main class="frame leaf"><h1>Result</h1><sop-finish class="flow" .course=${of} .learner=${learner} .reported=${'Your LMS was told.'}></sop-finish></main>`,
  );
  return main.querySelector('sop-finish') ?? expect.fail();
}

const primary = (element: SopFinish): HTMLButtonElement => {
  const [button = expect.fail(), ...others] =
    element.querySelectorAll<HTMLButtonElement>('.primary');
  expect(others.length).to.equal(0);
  return button;
};
const headings = (element: SopFinish): string[] => [...element.querySelectorAll('h2')].map(wordsOf);
const {practiced} = right;
const passed = handedIn(['practiced'], {practiced});

describe('sop-finish, while work is open,', () => {
  it('leads to where the learner was, else to the next screen that is open', async () => {
    const gone: Screen[] = [];
    for (const [learner, title, page] of [
      [newcomer('run'), 'Page 1 of 1', 'm1-1'],
      [at('m2-1'), 'Page 1 of 2', 'm2-1'],
      [at('m2-1', read('m2-1')), 'Page 2 of 2', 'm2-2'],
      [at(testPage, passed), 'Page 1 of 1', 'm1-1'],
    ] as const) {
      const element = await stage(learner);
      element.addEventListener('sop-go', (event: GoEvent) => gone.push(event.screen));
      expect(wordsOf(primary(element))).to.equal(words.screen.next(title));
      primary(element).click();
      expect(gone.at(-1)).to.deep.equal({kind: 'page', page});
    }
  });

  it('lists what is missing by module, the learner’s first, and counts the rest', async () => {
    const element = await stage(at(teaching));
    const lines = [...element.querySelectorAll('h3, .missing button, .missing + .meta')].map(
      wordsOf,
    );
    expect(lines).to.deep.equal([
      'Module 3: Case Planning in Recovery',
      'Read: The opening',
      'Read: A question',
      'Pass: Test of Module 3',
      'Module 1: Part 1',
      'Read: Page 1 of 1',
      'And 8 more screens.',
      'Module 2: Part 2',
      'Read: Page 1 of 2',
      'Read: Page 2 of 2',
      words.finish.moreWhere,
    ]);
    const one = await stage(at(teaching), alone);
    expect(one.querySelectorAll('h3').length).to.equal(0);
    expect(wordsOf(one)).not.to.contain(words.finish.moreWhere);
  });

  it('says no score before a test is handed in, and then what it is so far', async () => {
    const before = wordsOf(await stage(newcomer('run')));
    expect(before).to.contain('To pass, each module test needs 80%').and.not.to.contain('score');
    expect(wordsOf(await stage(handedIn(['practiced'])))).to.contain(
      'Your score so far: 0%. To pass,',
    );
  });

  it('has what is missing first, and no record of completion', async () => {
    const element = await stage(newcomer('run'));
    expect(headings(element)).to.deep.equal([
      words.finish.missing,
      words.finish.shown,
      words.finish.take,
    ]);
    expect([...element.querySelectorAll('button')].map(wordsOf)).not.to.contain(
      words.finish.toCertificate,
    );
  });
});

describe('sop-finish, once all is done,', () => {
  const done = reduce(
    [
      {type: 'submit', activity: check, response: practiced} as const,
      ...course.modules
        .flatMap(({pages}) => pages)
        .map(({id}) => ({type: 'see', page: id}) as const),
    ].reduce(reduce, passed),
    {type: 'complete', at: 1_795_000_000},
  );

  it('has the record of completion as its main button, directly under what was reached', async () => {
    const element = await stage(done);
    const gone: Screen[] = [];
    element.addEventListener('sop-go', (event: GoEvent) => gone.push(event.screen));
    expect(headings(element)).to.deep.equal([words.finish.take, words.finish.shown]);
    expect(wordsOf(element.querySelector('.lead') ?? expect.fail())).to.equal('Your LMS was told.');
    expect(wordsOf(element)).to.contain(`${words.finish.allDone} Your score: 100%.`);
    expect(wordsOf(primary(element))).to.equal(words.finish.toCertificate);
    primary(element).click();
    expect(gone).to.deep.equal([{kind: 'certificate'}]);
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}, before and after`, async () => {
      show(theme);
      await expect(await stage(at(teaching))).to.be.accessible();
      await expect(await stage(done)).to.be.accessible();
    });
  }
});
