// Does a learner read what they have shown, in words and signs, with a way to each of it, and never their own text as markup?

import {expect, fixture, html} from '@open-wc/testing';
import '../../src/workshop.ts';
import type {GoEvent, Screen} from '../../src/elements/events.ts';
import type {SopEvidence} from '../../src/elements/sop-evidence.ts';
import type {Course} from '../../src/model/course.ts';
import type {ObjectiveId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {own} from '../case-exercises.ts';
import {series} from '../case-course.ts';
import {writing, written} from '../case-writing.ts';
import {conversation} from '../conversation.ts';
import {hostile, wordsOf} from './fixtures.ts';
import {show, themes} from './paper-session.ts';
import {handedIn} from './shown-test.ts';
import {check, course, module, right, teaching, testPage} from './tested-course.ts';

async function stage(course: Course, learner: LearnerState): Promise<SopEvidence> {
  const main = await fixture<HTMLElement>(
    html`<main class="frame leaf"><h1>Shown</h1><sop-evidence class="flow" .course=${course} .learner=${learner}></sop-evidence></main>`,
  );
  return main.querySelector('sop-evidence') ?? expect.fail();
}

/** The way behind each link, by its words. */
function ways(element: SopEvidence): Readonly<Record<string, Screen>> {
  const found: Record<string, Screen> = {};
  let last = '';
  element.addEventListener('sop-go', (event: GoEvent) => (found[last] = event.screen));
  for (const button of element.querySelectorAll('button')) {
    last = wordsOf(button);
    button.click();
  }
  return found;
}

/** All of its exercises serve one objective. */
const served: Course = {
  ...series,
  modules: series.modules.map(module => ({
    ...module,
    objectives: [{id: '3.1' as ObjectiveId, text: 'Write what is asked.'}],
  })),
};

const tried = handedIn(
  ['practiced'],
  {practiced: right.practiced},
  reduce(newcomer('run'), {type: 'see', page: teaching}),
);

describe('sop-evidence', () => {
  it('says of each objective how it stands, in words, and what comes next, as a link', async () => {
    const element = await stage(course, tried);
    const [first, second] = [...element.querySelectorAll('.evidence > li')].map(wordsOf);
    expect(first).to.contain('Not shown yet');
    expect(second).to.contain('Shown');
    expect(second).to.contain('Module test: 1 of 1 question right in your best attempt.');
    expect(second).to.contain('Exercises in the lessons: 0 of 1 done');
    // What comes next is said once a module, and "Shown" alone is bold.
    expect([...element.querySelectorAll('.next')].map(wordsOf)).to.deep.equal([
      'Next: Take: Test of Module 3',
    ]);
    expect([...element.querySelectorAll('.evidence b')].map(wordsOf)).to.deep.equal(['Shown']);
    expect(wordsOf(element)).not.to.contain('not taken yet');
    const found = ways(element);
    expect(found['Take: Test of Module 3']).to.deep.equal({kind: 'page', page: testPage});
    expect(found['A question']).to.deep.equal({kind: 'page', page: teaching, at: check.id});
    expect(found['Back to your result']).to.deep.equal({kind: 'finish'});
  });

  it('says once a module that its test was not taken, and folds away what was not begun', async () => {
    const element = await stage(course, newcomer('run'));
    expect(wordsOf(element).split('Module test: not taken yet.').length).to.equal(2);
    expect([...element.querySelectorAll('.works > li > .plain')]).to.deep.equal([]);
    const talked = await stage(served, writing(written.slice(0, 1)));
    const own = [...talked.querySelectorAll('.works > li > .plain')].map(wordsOf);
    expect(own).to.deep.equal([
      'Danger statement, on “The page engaging”',
      'Read it in your case file',
    ]);
    expect(wordsOf(talked.querySelector('details'))).to.contain('Nothing is written yet.');
  });

  it('leads to the pages of what was missed', async () => {
    const element = await stage(course, handedIn(['practiced']));
    const [, second] = element.querySelectorAll('.evidence > li');
    expect(wordsOf(second)).to.contain('Worth another look');
    expect(ways(element)['Read again: A question']).to.deep.equal({kind: 'page', page: teaching});
  });

  it('counts what was written, and leads to it and to the case file', async () => {
    const element = await stage(served, writing(written));
    const text = wordsOf(element);
    for (const words of [
      'Danger statement, on “The page engaging” 2 of 2 parts written.',
      'Safety network, on “The page engaging” 3 people, 2 of them in a ring. Someone comes in 1 of 2 tests.',
      'What if Grandma can’t?, on “The page planning” 5 words of your own.',
      'Recovery plan, on “The page planning” 3 rows written.',
      'From green to red, on “The page planning” 1 of 2 rows written.',
      'Your words on “The page planning” Nothing is written yet. It is optional.',
    ])
      expect(text).to.contain(words);
    expect(ways(element)['Read it in your case file']).to.deep.equal({kind: 'case-file'});
  });

  it('says which end a talk came to', async () => {
    const talked: Course = {
      ...course,
      modules: [
        {
          ...module,
          pages: module.pages.map(page =>
            page.id === teaching ? {...page, blocks: [conversation]} : page,
          ),
        },
      ],
    };
    const say = (path: readonly number[], type: 'draft' | 'submit') =>
      reduce(newcomer('run'), {
        type,
        activity: conversation,
        response: {kind: 'conversation', path},
      });
    expect(wordsOf(await stage(talked, newcomer('run')))).to.contain(
      'You have not had this talk yet.',
    );
    expect(wordsOf(await stage(talked, say([2], 'draft')))).to.contain('not come to an end yet.');
    expect(wordsOf(await stage(talked, say([0], 'submit')))).to.contain(
      'You came to this end: The door is shut.',
    );
  });

  it('never shows a learner’s text, be it markup or not', async () => {
    const element = await stage(
      served,
      writing([...written, [own, {kind: 'reflect', text: hostile}]]),
    );
    expect(element.querySelector('img, script')).to.equal(null);
    expect(element.textContent).not.to.contain('onerror').and.not.to.contain('Bed at ten');
  });

  for (const theme of themes) {
    it(`has no accessibility violation in ${theme}`, async () => {
      show(theme);
      const element = await stage(course, tried);
      for (const details of element.querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
      await expect(await stage(served, writing(written))).to.be.accessible();
    });
  }
});
