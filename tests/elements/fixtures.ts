// What do the element tests answer? One small activity of each kind, and a page that keeps the answers as the course does.

import {fixture, html} from '@open-wc/testing';
import type {Activity, Option} from '../../src/model/activity.ts';
import type {ActivityId, Html, ObjectiveId, PageId} from '../../src/model/ids.ts';
import {newcomer, type Answer, type LearnerState} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import type {ActivityElement} from '../../src/elements/activity-element.ts';
import {documentStyles} from '../../src/styles/document.ts';
import {lateStyles} from '../../src/styles/late.ts';
import type {AnswerEvent} from '../../src/elements/events.ts';

document.adoptedStyleSheets = [...documentStyles, ...lateStyles].flatMap(
  ({styleSheet}) => styleSheet ?? [],
);

const asHtml = (text: string): Html => text as Html;
const option = (text: string): Option => ({
  html: asHtml(text),
  text,
  feedback: asHtml(`<p>About ${text}.</p>`),
});

const common = (id: string) => ({
  id: id as ActivityId,
  shape: 'abcd',
  prompt: asHtml('<p>What does Molly do first?</p>'),
  label: 'What does Molly do first?',
  objectives: ['3.1' as ObjectiveId],
  page: 'teaching' as PageId,
  check: true,
  optional: false,
  file: undefined,
});

/** What a box must take as text: markup, quotes, emoji, right-to-left words and marks, control characters. */
export const hostile =
  '<img src=x onerror=alert(1)><script>alert(1)</script> "quoted" 👩‍👧 שלום \u202E\u0000\u0007\u001e.';

export const activities = {
  choice: {
    ...common('single'),
    kind: 'choice',
    options: ['Wait', 'Visit', 'Close'].map(option),
    right: [1],
  },
  several: {
    ...common('several'),
    kind: 'choice',
    options: ['Lock medicine', 'Ignore use', 'Train adults'].map(option),
    right: [0, 2],
  },
  match: {
    ...common('match'),
    kind: 'match',
    items: ['Dentist', 'Job training'].map(option),
    targets: ['Health', 'Purpose'],
    right: [0, 1],
  },
  sort: {
    ...common('sort'),
    kind: 'sort',
    items: ['Dentist', 'Sleep', 'Job training'].map(option),
    targets: ['Health', 'Purpose'],
    right: [0, 0, 1],
  },
  order: {...common('order'), kind: 'order', steps: ['Ask', 'Plan', 'Review'].map(option)},
  reflect: {
    ...common('reflect'),
    kind: 'reflect',
    check: false,
    optional: true,
    model: asHtml('<p>A second adult.</p>'),
  },
  plan: {
    ...common('plan'),
    kind: 'plan',
    check: false,
    questions: ['1. Stay in recovery', '2. Live healthily'],
    columns: ['Need', 'First act'],
    fixed: false,
    rubric: [],
    model: [
      {question: 0, cells: [asHtml('Keep the link'), asHtml('Book a visit')], gap: asHtml('')},
      {question: 1, cells: [asHtml('Body and mind'), asHtml('See a dentist')], gap: asHtml('')},
    ],
  },
  statement: {
    ...common('statement'),
    kind: 'statement',
    check: false,
    form: 'danger',
    children: ['Alisa', 'Sam'],
    unheard: ['Grandma'],
    slots: [
      {name: 'Who worries', ask: 'Who has said so?', model: asHtml('Molly worries that')},
      {name: 'What could happen', ask: 'To which child?', model: asHtml('<b>Sam</b> could fall.')},
    ],
    model: asHtml('<p>She has said so.</p>'),
  },
} as const satisfies Record<string, Activity>;

/** What is read of a part, on one line. */
export const wordsOf = (part: Element | null | undefined): string =>
  part?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export interface Stage<E extends ActivityElement<Activity>> {
  readonly element: E;
  readonly root: ShadowRoot;
  readonly answer: () => Answer | undefined;
  readonly status: () => string;
  readonly press: (selector: string) => Promise<void>;
}

/** Puts an exercise on a page that answers as the course does: the state goes round. */
export async function stage<E extends ActivityElement<Activity>>(
  tag: string,
  activity: Activity,
  start: LearnerState = newcomer('run'),
): Promise<Stage<E>> {
  let state = start;
  const main = await fixture<HTMLElement>(html`<main class="frame"></main>`);
  const element = document.createElement(tag) as E;
  element.activity = activity;
  element.answer = state.answers[activity.id];
  element.seed = 'run 1';
  main.addEventListener('sop-answer', (event: AnswerEvent) => {
    state = reduce(state, {type: event.step, activity: event.activity, response: event.response});
    element.answer = state.answers[activity.id];
  });
  main.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (!root) throw new Error(`${tag} has no shadow root.`);
  return {
    element,
    root,
    answer: () => state.answers[activity.id],
    status: () => wordsOf(root.querySelector('[role=status]')),
    press: async selector => {
      const target = root.querySelector<HTMLElement>(selector);
      if (!target) throw new Error(`Nothing matches ${selector}.`);
      target.click();
      await element.updateComplete;
      // What is announced comes one update later.
      await element.updateComplete;
    },
  };
}
