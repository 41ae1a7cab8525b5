// Which conversation do the tests play? A small one: a meter, a condition, a turn that comes back, two endings.

import type {Conversation, Line} from '../src/model/activity.ts';
import type {ActivityId, Html, ObjectiveId, PageId} from '../src/model/ids.ts';

const asHtml = (text: string): Html => text as Html;

const line = (text: string, to: number, more: Partial<Line> = {}): Line => ({
  name: undefined,
  html: asHtml(text),
  text,
  reply: asHtml(`<p>“Reply to ${text}”</p>`),
  coaching: asHtml(`<p>About ${text}</p>`),
  to,
  levels: [-1, -1],
  needs: [],
  unless: [],
  ...more,
});

export const conversation: Conversation = {
  kind: 'conversation',
  id: 'visit' as ActivityId,
  shape: 'abcd',
  prompt: asHtml('<p>You are at the door.</p>'),
  label: 'You are at the door.',
  objectives: ['3.1' as ObjectiveId],
  page: 'teaching' as PageId,
  check: false,
  optional: false,
  file: undefined,
  meters: [
    {name: 'Engagement', levels: ['closed', 'guarded', 'talking'], start: 1},
    {name: 'Information', levels: ['nothing new', 'a little'], start: 0},
  ],
  turns: [
    {
      name: 'the-door',
      who: 'Sonia',
      html: asHtml('<p>She opens.</p>'),
      lines: [
        line('Admit it', 2, {levels: [0, -1]}),
        line('Ask', 1, {name: 'asked', levels: [2, 1]}),
        line('Wait', 0, {reply: asHtml('<p>She looks away.</p>')}),
      ],
    },
    {
      name: 'the-evening',
      who: 'Alisa',
      html: asHtml('<p>She talks.</p>'),
      lines: [
        line('Ask more', 1, {name: 'more', unless: ['more']}),
        line('Thank', 3, {needs: ['asked', 'more']}),
        line('Leave', 2),
      ],
    },
    {name: 'shut', who: '', html: asHtml('<p>The door is shut.</p>'), lines: []},
    {name: 'open', who: '', html: asHtml('<p>The door is open.</p>'), lines: []},
  ],
};

/** All ways through it, written by hand. */
export const paths: readonly (readonly number[])[] = [
  [0],
  [1, 0, 1],
  [1, 0, 2],
  [1, 2],
  [2, 0],
  [2, 1, 0, 1],
  [2, 1, 0, 2],
  [2, 1, 2],
];
