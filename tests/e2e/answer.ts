// How is an exercise done by keyboard? One way for each kind: what a learner would press, through the open shadow root.

import type {Activity, Choice, Match, Order, Plan} from '../../src/model/course.ts';
import type {Response} from '../../src/model/learner.ts';
import {press, tabTo, type} from './keyboard.ts';
import type {Sitting} from './sitting.ts';

/** Whether a question shall be answered rightly, or wrongly on purpose. Writing is never right or wrong. */
export type Aim = 'right' | 'wrong';

/** Does the exercise and hands it in; the focus is somewhere before it. */
export async function answer(sitting: Sitting, activity: Activity, aim: Aim): Promise<void> {
  await fillIn(sitting, activity, aim);
  await tabTo(sitting, {host: activity.id, selector: 'button.check'});
  await press(sitting, 'Enter');
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
    default:
      return activity satisfies never;
  }
}

/** What the model holds once that has been done. */
export function responseTo(activity: Activity, aim: Aim): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: aim === 'right' ? activity.right : wrongOptions(activity)};
    case 'match':
    case 'sort':
      return {
        kind: activity.kind,
        placed: aim === 'right' ? activity.right : wrongTargets(activity),
      };
    case 'order': {
      const right = activity.steps.map((_, index) => index);
      return {kind: 'order', sequence: aim === 'right' ? right : right.toReversed()};
    }
    case 'reflect':
      return {kind: 'reflect', text: wordsFor(activity)};
    case 'plan':
      return {kind: 'plan', rows: [{question: 0, cells: cellsFor(activity)}]};
    default:
      return activity satisfies never;
  }
}

/** What the tests write, so that they can look for it later. */
const wordsFor = ({id}: Activity): string =>
  `My own words about ${id}: “bed & breakfast”, 90 days.`;

const cellsFor = (activity: Plan): string[] =>
  activity.columns.map((_, column) => `${wordsFor(activity)} ${column + 1}`);

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

/** One row: its question, and words in each of its cells. */
async function plan(sitting: Sitting, activity: Plan): Promise<void> {
  const host = activity.id;
  await tabTo(sitting, {host, selector: '#add'});
  await press(sitting, 'Enter');
  // The new row takes the focus itself, and stands before the button that made it.
  await tabTo(sitting, {host, selector: 'li:last-child select'});
  await press(sitting, 'ArrowDown', 1);
  for (const [column, words] of cellsFor(activity).entries()) {
    await tabTo(sitting, {
      host,
      selector: `li:last-child label:nth-of-type(${column + 2}) textarea`,
    });
    await type(sitting, words);
  }
}
