// How is an exercise done by keyboard? One way for each kind: what a learner would press, through the open shadow root.

import type {
  Activity,
  Choice,
  Circles,
  Conversation,
  Match,
  Order,
  Plan,
  Statement,
} from '../../src/model/activity.ts';
import {everyPath, talkAlong} from '../../src/model/conversation.ts';
import type {PlanRow, Response} from '../../src/model/learner.ts';
import {rightResponse} from '../../src/model/right-response.ts';
import {press, tabTo, type} from './keyboard.ts';
import type {Sitting} from './sitting.ts';

/** Whether a question shall be answered rightly, or wrongly on purpose. Writing is never right or wrong. */
export type Aim = 'right' | 'wrong';

/** Does the exercise and hands it in; the focus is somewhere before it. */
export async function answer(sitting: Sitting, activity: Activity, aim: Aim): Promise<void> {
  if (activity.kind === 'conversation') return talk(sitting, activity, aim);
  await fillIn(sitting, activity, aim);
  await tabTo(sitting, {host: activity.id, selector: 'button.check'});
  await press(sitting, 'Enter');
  if (activity.kind === 'plan') await judge(sitting, activity);
}

/** Answers without handing in: a draft, or a reply in a test. */
export async function fillIn(sitting: Sitting, activity: Activity, aim: Aim): Promise<void> {
  const response = responseTo(activity, aim);
  switch (activity.kind) {
    case 'choice':
      return pick(sitting, activity, response.kind === 'choice' ? response.picked : []);
    case 'match':
    case 'sort':
      return place(sitting, activity, response.kind === activity.kind ? response.placed : []);
    case 'order':
      return arrange(sitting, activity, response.kind === 'order' ? response.sequence : []);
    case 'reflect':
      await tabTo(sitting, {host: activity.id, selector: 'textarea'});
      return type(sitting, wordsFor(activity));
    case 'plan':
      return plan(sitting, activity);
    case 'conversation':
      return talk(sitting, activity, aim, 1);
    case 'circles':
      return network(sitting, activity);
    case 'statement':
      return state(sitting, activity);
    default:
      return activity satisfies never;
  }
}

/** What the model holds once that has been done. */
export function responseTo(activity: Activity, aim: Aim): Response {
  switch (activity.kind) {
    case 'choice':
    case 'match':
    case 'sort':
    case 'order':
      return aim === 'right' ? rightResponse(activity) : wrongResponse(activity);
    case 'reflect':
      return {kind: 'reflect', text: wordsFor(activity)};
    case 'plan':
      return {
        kind: 'plan',
        rows: plannedRows(activity),
        had: [0],
        ratings: activity.rubric.map((_, line) => (line === 0 ? 0 : -1)),
      };
    case 'conversation':
      return {kind: 'conversation', path: talkPath(activity, aim)};
    case 'circles':
      return {kind: 'circles', people: [], comes: []};
    case 'statement':
      return {
        kind: 'statement',
        slots: activity.slots.map((_, place) => slotWords(activity, place)),
      };
    default:
      return activity satisfies never;
  }
}

function wrongResponse(question: Choice | Match | Order): Response {
  switch (question.kind) {
    case 'choice':
      return {kind: 'choice', picked: wrongOptions(question)};
    case 'match':
    case 'sort':
      return {kind: question.kind, placed: wrongTargets(question)};
    case 'order':
      return {kind: 'order', sequence: [...question.steps.keys()].reverse()};
    default:
      return question satisfies never;
  }
}

/** What the tests write, so that they can look for it later. */
const wordsFor = ({id}: Activity): string =>
  `My own words about ${id}: “bed & breakfast”, 90 days.`;

const slotWords = (activity: Statement, place: number): string =>
  place === 0 ? wordsFor(activity) : `Part ${place + 1}`;

/** The first path, or the last. */
function talkPath(activity: Conversation, aim: Aim): readonly number[] {
  const paths = [...everyPath(activity)];
  return (aim === 'right' ? paths[0] : paths.at(-1)) ?? [];
}

/** One row for the first question; a fixed plan has a row for each. */
const plannedRows = (activity: Plan): PlanRow[] =>
  (activity.fixed ? activity.questions : ['one']).map((_, question) => ({
    question,
    cells: activity.columns.map(
      (_, column) => `${wordsFor(activity)} ${question + 1}.${column + 1}`,
    ),
  }));

const wrongOptions = ({options, right}: Choice): number[] => {
  const wrong = options.map((_, index) => index).filter(index => !right.includes(index));
  return [...wrong, ...right].slice(0, right.length).sort((a, b) => a - b);
};

const wrongTargets = ({right, targets}: Match): number[] =>
  right.map(target => (target + 1) % targets.length);

async function pick(
  sitting: Sitting,
  {id, options, right}: Choice,
  wanted: readonly number[],
): Promise<void> {
  const shown = await sitting.course.$$eval(`#${id} >>> label`, labels =>
    labels.map(label => ({
      words: label.textContent.replace(/\s+/g, ' ').trim(),
      picked: label.querySelector('input')?.checked === true,
    })),
  );
  // A test shuffles its options: each is known by its words.
  const places = wanted.map(option => {
    const place = shown.findIndex(({words}) => words === options[option]?.text);
    if (place === -1) throw new Error(`"${id}" does not show "${options[option]?.text ?? ''}".`);
    return place;
  });
  const picked = [...shown.keys()].filter(place => shown[place]?.picked);
  if (right.length === 1) {
    // Tab stops once at a group of radios; arrows choose within it.
    await tabTo(sitting, {host: id, selector: 'input'});
    if (picked.length === 0) await press(sitting, ' ');
    const steps = (places[0] ?? 0) - (picked[0] ?? 0);
    await press(sitting, steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
    return;
  }
  const change = [...places, ...picked].filter(
    place => !places.includes(place) || !picked.includes(place),
  );
  for (const place of change.sort((a, b) => a - b)) {
    await tabTo(sitting, {host: id, selector: `li:nth-child(${place + 1}) input`});
    await press(sitting, ' ');
  }
}

async function place(
  sitting: Sitting,
  {id, items}: Match,
  targets: readonly number[],
): Promise<void> {
  const shown = await sitting.course.$$eval(`#${id} >>> select`, lines =>
    lines.map(line => line.id),
  );
  for (const select of shown) {
    const item = Number(select.replace('item-', ''));
    if (!(item in items))
      throw new Error(`"${id}" shows a line that the course does not have: ${select}`);
    await tabTo(sitting, {host: id, selector: `#${select}`});
    await choose(sitting, id, select, String(targets[item]));
  }
}

async function choose(
  sitting: Sitting,
  host: string,
  select: string,
  value: string,
): Promise<void> {
  const steps = await sitting.course.$eval(
    `#${host} >>> #${select}`,
    (element, wanted) => {
      if (!(element instanceof HTMLSelectElement)) throw new Error('This is not a select.');
      return (
        [...element.options].findIndex(option => option.value === wanted) - element.selectedIndex
      );
    },
    value,
  );
  await press(sitting, steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
}

async function arrange(sitting: Sitting, {id}: Order, wanted: readonly number[]): Promise<void> {
  const shown = (): Promise<number[]> =>
    sitting.course.$$eval(`#${id} >>> [id^="up-"]`, buttons =>
      buttons.map(button => Number(button.id.replace('up-', ''))),
    );
  const start = await shown();
  // A test takes no order for an answer that nobody has touched: there and back again.
  const detour = start.every((step, index) => step === wanted[index]);
  const orders = detour
    ? [[...start.slice(1, 2), ...start.slice(0, 1), ...start.slice(2)], wanted]
    : [wanted];
  for (const order of orders) {
    for (const [index, step] of order.entries()) {
      const away = (await shown()).indexOf(step) - index;
      if (away === 0) continue;
      await tabTo(sitting, {host: id, selector: `#up-${step}`});
      await press(sitting, 'Enter', away);
    }
  }
}

/** Words in each part. */
async function state(sitting: Sitting, activity: Statement): Promise<void> {
  for (const place of activity.slots.keys()) {
    await tabTo(sitting, {host: activity.id, selector: `#slot-${place}`});
    await type(sitting, slotWords(activity, place));
  }
}

/** The lines of the first path, or of the last, from where the talk stands; one that has ended is taken up anew. */
async function talk(
  sitting: Sitting,
  activity: Conversation,
  aim: Aim,
  steps = Infinity,
): Promise<void> {
  const host = activity.id;
  const path = talkPath(activity, aim);
  const count = (selector: string): Promise<number> =>
    sitting.course.$$eval(`#${host} >>> ${selector}`, found => found.length);
  if ((await count('.back')) > 0) {
    await tabTo(sitting, {host, selector: '.script > li:first-child .back button'});
    await press(sitting, 'Enter');
  }
  for (let at = await count('.mine'), left = steps; at < path.length && left > 0; at++, left--) {
    const {turn, offered} = talkAlong(activity, path.slice(0, at));
    const place = offered.findIndex(line => line === turn?.lines[path[at] ?? -1]);
    await tabTo(sitting, {host, selector: `.answers > li:nth-child(${place + 1}) > .line`});
    await press(sitting, 'Enter');
  }
}

/** Words in each cell of each row; where a row is added, its question is chosen first. */
async function plan(sitting: Sitting, activity: Plan): Promise<void> {
  const {id: host, fixed} = activity;
  if (!fixed) {
    await tabTo(sitting, {host, selector: '#add'});
    await press(sitting, 'Enter');
    // The new row takes the focus itself, and stands before the button that made it.
    await tabTo(sitting, {host, selector: '.rows > li:last-child select'});
    await press(sitting, 'ArrowDown', 1);
  }
  for (const {question, cells} of plannedRows(activity)) {
    const row = `.rows > li:${fixed ? `nth-child(${question + 1})` : 'last-child'}`;
    for (const [column, words] of cells.entries()) {
      const selector = `${row} .fields > .box:nth-child(${column + 1}) textarea`;
      await tabTo(sitting, {host, selector});
      await type(sitting, words);
    }
  }
}

/** Ticks the first row of the worked plan, and rates the plan by the first line. */
async function judge(sitting: Sitting, {id: host, rubric}: Plan): Promise<void> {
  await tabTo(sitting, {host, selector: '#had-0'});
  await press(sitting, ' ');
  if (rubric.length === 0) return;
  await tabTo(sitting, {host, selector: '[name="rate-0"]'});
  await press(sitting, ' ');
}

/** One person in the inner ring, who comes first. */
async function network(sitting: Sitting, activity: Circles): Promise<void> {
  const host = activity.id;
  await tabTo(sitting, {host, selector: '#add0'});
  await press(sitting, 'Enter');
  // The new person's name takes the focus itself, before the button that made it.
  await tabTo(sitting, {host, selector: 'textarea[id^="name-"]'});
  await type(sitting, 'Grandma');
  await tabTo(sitting, {host, selector: 'textarea[id^="knows-"]'});
  await type(sitting, wordsFor(activity));
  await tabTo(sitting, {host, selector: 'button[id^="edit-"]'});
  await press(sitting, 'Enter');
  await tabTo(sitting, {host, selector: '#comes-0-0'});
  await press(sitting, 'ArrowDown', 1);
}
