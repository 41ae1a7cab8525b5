// How do the tests see a module's test on the screen? With a state that goes round, and attempts as they may stand.

import {fixture, html} from '@open-wc/testing';
import type {Screen} from '../../src/elements/events.ts';
import '../../src/elements/sop-test.ts';
import type {SopTest} from '../../src/elements/sop-test.ts';
import {bankOf} from '../../src/model/course-parts.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {wordsOf} from './fixtures.ts';
import {course, module, right, testPage} from './tested-course.ts';

export interface Shown {
  readonly element: SopTest;
  readonly state: () => LearnerState;
  /** What the course was told, in its order. */
  readonly told: Action[];
  /** Where the learner wanted to go. */
  readonly went: Screen[];
  /** Answers that got out as if the page had asked. */
  readonly strays: Event[];
  readonly press: (words: string) => Promise<void>;
  /** Picks options by their words, of the first question that has them. */
  readonly pick: (...texts: string[]) => Promise<void>;
}

export async function show(start: LearnerState = newcomer('run')): Promise<Shown> {
  let state = start;
  const told: Action[] = [];
  const went: Screen[] = [];
  const strays: Event[] = [];
  const main = await fixture<HTMLElement>(
    html`<main class="frame"><h1>Test of Module 3</h1></main>`,
  );
  const element = document.createElement('sop-test');
  Object.assign(element, {module, pass: course.pass, learner: state});
  main.addEventListener('sop-test', ({action}) => {
    told.push(action);
    state = reduce(state, action);
    element.learner = state;
  });
  main.addEventListener('sop-go', ({screen}) => went.push(screen));
  main.addEventListener('sop-answer', event => strays.push(event));
  main.append(element);
  const settled = async (): Promise<void> => {
    await element.updateComplete;
    for (const question of questionsIn(element)) await question.updateComplete;
    // What an exercise announces comes one update later.
    for (const question of questionsIn(element)) await question.updateComplete;
  };
  await settled();
  return {
    element,
    state: () => state,
    told,
    went,
    strays,
    press: async words => {
      const buttons = [element, ...questionsIn(element).map(rootOf)].flatMap(root => [
        ...root.querySelectorAll<HTMLElement>('button, summary'),
      ]);
      const button = buttons.find(({textContent}) => textContent.trim().startsWith(words));
      if (!button) throw new Error(`No button says ${words}.`);
      button.click();
      await settled();
    },
    pick: async (...texts) => {
      for (const text of texts) {
        const labels = questionsIn(element).flatMap(question => [
          ...rootOf(question).querySelectorAll('label'),
        ]);
        const label = labels.find(label => wordsOf(label) === text);
        if (!label) throw new Error(`No answer says ${text}.`);
        label.click();
        await settled();
      }
    },
  };
}

export const kinds = 'sop-choice, sop-match, sop-order' as const;
export const questionsIn = (element: SopTest) => [
  ...element.querySelectorAll<HTMLElementTagNameMap['sop-choice' | 'sop-match' | 'sop-order']>(
    kinds,
  ),
];

/** The question that is shown, if it is one. */
export function only(element: SopTest): ReturnType<typeof questionsIn>[number] {
  const questions = questionsIn(element);
  const [question] = questions;
  if (!question || questions.length > 1) throw new Error(`${questions.length} questions are shown`);
  return question;
}

export function rootOf({id, shadowRoot}: HTMLElement): ShadowRoot {
  if (!shadowRoot) throw new Error(`${id} has no shadow root.`);
  return shadowRoot;
}

export const heading = ({element}: Shown): string =>
  wordsOf(element.querySelector('h2') ?? element);
export const options = ({element}: Shown): string[] =>
  [...rootOf(only(element)).querySelectorAll('label')].map(wordsOf);
export const picked = ({element}: Shown): string[] =>
  [...rootOf(only(element)).querySelectorAll('label')]
    .filter(label => label.querySelector('input')?.checked)
    .map(wordsOf);
export const said = (question: HTMLElement): string[] =>
  [...rootOf(question).querySelectorAll('.said')].map(wordsOf);
export const questionCalled = ({element}: Shown, id: string): HTMLElement => {
  const question = questionsIn(element).find(question => question.id === id);
  if (!question) throw new Error(`The question ${id} is not shown.`);
  return question;
};

const ids = (...names: string[]): ActivityId[] => names as ActivityId[];
export const miss: Response = {kind: 'choice', picked: [0]};

/** An attempt that was begun, and what was replied in it. */
export function underWay(
  asked: readonly string[],
  replies: Readonly<Record<string, Response>> = {},
  before: LearnerState = newcomer('run'),
): LearnerState {
  const begun = reduce(before, {type: 'begin', test: testPage, asked: ids(...asked)});
  return Object.entries(replies).reduce((state, [id, response]) => {
    const activity = bankOf(module).find(question => question.id === id);
    if (!activity) throw new Error(`The bank has no question ${id}.`);
    return reduce(state, {type: 'reply', test: testPage, activity, response});
  }, begun);
}

export const handedIn = (...attempt: Parameters<typeof underWay>): LearnerState =>
  reduce(underWay(...attempt), {type: 'hand-in', test: testPage, bank: bankOf(module)});

/** All right. */
export const passed = (): LearnerState => handedIn(['single', 'several'], right);
