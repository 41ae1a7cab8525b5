// Is every answer still there after a walk to another page and back: chosen, placed, ordered, said, written, drawn; handed in or not?

import {expect, nextFrame} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.ts';
import type {Course, Page} from '../../src/model/course.ts';
import type {PageId} from '../../src/model/ids.ts';
import type {Response} from '../../src/model/learner.ts';
import {network} from '../case-exercises.ts';
import {conversation} from '../conversation.ts';
import {activities} from './fixtures.ts';
import {show, type Shown} from './shown-course.ts';
import {course, module, opening, text} from './tested-course.ts';

/** What a learner does, and how it is seen on the screen. */
const answers: readonly (readonly [Activity, Response, seen: string])[] = [
  [activities.choice, {kind: 'choice', picked: [2]}, 'Close'],
  [activities.several, {kind: 'choice', picked: [0, 2]}, 'Lock medicine,Train adults'],
  [activities.match, {kind: 'match', placed: [1, 0]}, 'Purpose,Health'],
  [activities.sort, {kind: 'sort', placed: [1, 1, 0]}, 'Purpose,Purpose,Health'],
  [activities.order, {kind: 'order', sequence: [2, 0, 1]}, 'Review,Ask,Plan'],
  [activities.reflect, {kind: 'reflect', text: 'Her sister\nfirst.'}, 'Her sister\nfirst.'],
  [
    activities.plan,
    {kind: 'plan', rows: [{question: 1, cells: ['Sleep', 'Bed at ten']}], had: [], ratings: []},
    'Sleep,Bed at ten',
  ],
  [
    activities.statement,
    {kind: 'statement', slots: ['Molly worries', 'that Sam falls']},
    'Molly worries,that Sam falls',
  ],
  [conversation, {kind: 'conversation', path: [2]}, 'Wait'],
  [
    network,
    {
      kind: 'circles',
      people: [{name: 'Aunt', role: '', knows: '', service: false, ring: 1}],
      comes: [],
    },
    'Aunt',
  ],
];

const pageOf = (activity: Activity): PageId => `page-${activity.id}` as PageId;

const walked: Course = {
  ...course,
  modules: [
    {
      ...module,
      pages: [
        ...module.pages.slice(0, 1),
        ...answers.map(([activity]): Page => ({
          id: pageOf(activity),
          title: activity.label,
          lesson: 1,
          minutes: 1,
          blocks: [activity],
          sources: [],
        })),
      ],
      test: undefined,
    },
  ],
};

/** The answer in the order of the authored lines, as the screen shows it. */
function seenOn(shown: Shown, activity: Activity): string {
  const root = shown.find(`#${activity.id}`).shadowRoot ?? expect.fail();
  const all = (selector: string): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const words = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';
  switch (activity.kind) {
    case 'choice': {
      const picked = all('label:has(:checked)').map(words);
      return activity.options
        .map(({text}) => text)
        .filter(option => picked.includes(option))
        .join();
    }
    case 'match':
    case 'sort':
      return activity.items
        .map(({text}) => {
          const row = all('.item').find(item => item.textContent.includes(text));
          const select = row?.querySelector('select');
          return words(select?.selectedOptions[0]);
        })
        .join();
    case 'order':
      return all('.item')
        .map(item => activity.steps.find(({text}) => item.textContent.includes(text))?.text)
        .join();
    case 'reflect':
    case 'plan':
    case 'statement':
      return all('textarea')
        .map(box => (box instanceof HTMLTextAreaElement ? box.value : ''))
        .join();
    case 'conversation':
      return all('.mine > div').map(words).join();
    case 'circles':
      return all('.who b').map(words).join();
    default:
      return activity satisfies never;
  }
}

describe('An answer, after a walk to another page and back', () => {
  for (const [activity, response, seen] of answers) {
    for (const type of ['draft', 'submit'] as const) {
      // Only a line that leads to an end hands a talk in.
      if (type === 'submit' && activity.kind === 'conversation') continue;
      it(`is whole in ${activity.kind} "${activity.id}", as a ${type}`, async () => {
        const shown = await show({}, () => Promise.resolve(text), undefined, walked);
        const goTo = async (page: PageId): Promise<void> => {
          shown.find(`sop-outline a[href="#${page}"]`).click();
          await nextFrame();
          await nextFrame();
        };
        await goTo(pageOf(activity));
        shown.session.dispatch({type, activity, response});
        await nextFrame();
        expect(seenOn(shown, activity)).to.equal(seen);
        await goTo(opening);
        expect(shown.element.querySelector(`#${activity.id}`)).to.equal(null);
        await goTo(pageOf(activity));
        expect(seenOn(shown, activity)).to.equal(seen);
        expect(shown.session.state.answers[activity.id]?.response).to.deep.equal(response);
      });
    }
  }
});
