// How is an exercise done by keyboard? One way for each kind: what a learner would press, through the open shadow root.

import type {Activity, Choice, Match, Order, Plan, Reflect} from '../../src/model/course.ts';
import {press, tabTo, type} from './keyboard.ts';
import type {Sitting} from './sitting.ts';

/** Whether a check shall be answered rightly, or wrongly on purpose. Writing is never right or wrong. */
export type Aim = 'right' | 'wrong';

/** Does the exercise and hands it in; the focus is somewhere before it. */
export async function answer(sitting: Sitting, activity: Activity, aim: Aim): Promise<void> {
  await fillIn(sitting, activity, aim);
  await tabTo(sitting, {host: activity.id, selector: 'button.check'});
  await press(sitting, 'Enter');
}

/** Answers without handing in: a draft. */
export async function fillIn(sitting: Sitting, activity: Activity, aim: Aim): Promise<void> {
  switch (activity.kind) {
    case 'choice':
      return pick(sitting, activity, aim === 'right' ? activity.right : wrongOptions(activity));
    case 'match':
    case 'sort':
      return place(sitting, activity, aim === 'right' ? activity.right : wrongTargets(activity));
    case 'order': {
      const right = activity.steps.map((_, index) => index);
      return arrange(sitting, activity, aim === 'right' ? right : right.toReversed());
    }
    case 'reflect':
      return write(sitting, activity);
    case 'plan':
      return plan(sitting, activity);
    default:
      return activity satisfies never;
  }
}

/** What the tests write, so that they can look for it later. */
export const wordsFor = ({id}: Activity): string =>
  `My own words about ${id}: “bed & breakfast”, 90 days.`;

const wrongOptions = ({options, right}: Choice): number[] => {
  const wrong = options.map((_, index) => index).filter(index => !right.includes(index));
  return [...wrong, ...right].slice(0, right.length).sort((a, b) => a - b);
};

const wrongTargets = ({right, targets}: Match): number[] =>
  right.map(target => (target + 1) % targets.length);

async function pick(
  sitting: Sitting,
  {id, right}: Choice,
  wanted: readonly number[],
): Promise<void> {
  const picked = await sitting.course.$$eval(`#${id} >>> input`, inputs =>
    inputs.flatMap((input, index) =>
      input instanceof HTMLInputElement && input.checked ? index : [],
    ),
  );
  if (right.length === 1) {
    // Tab stops once at a group of radios; arrows choose within it.
    await tabTo(sitting, {host: id, selector: 'input'});
    if (picked.length === 0) await press(sitting, ' ');
    const steps = (wanted[0] ?? 0) - (picked[0] ?? 0);
    await press(sitting, steps < 0 ? 'ArrowUp' : 'ArrowDown', Math.abs(steps));
    return;
  }
  const change = [...wanted, ...picked].filter(
    option => !wanted.includes(option) || !picked.includes(option),
  );
  for (const option of change.sort((a, b) => a - b)) {
    await tabTo(sitting, {host: id, selector: `li:nth-child(${option + 1}) input`});
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
  for (const [index, step] of wanted.entries()) {
    const shown = await sitting.course.$$eval(`#${id} >>> [id^="up-"]`, buttons =>
      buttons.map(button => Number(button.id.replace('up-', ''))),
    );
    const away = shown.indexOf(step) - index;
    if (away === 0) continue;
    await tabTo(sitting, {host: id, selector: `#up-${step}`});
    await press(sitting, 'Enter', away);
  }
}

async function write(sitting: Sitting, activity: Reflect): Promise<void> {
  await tabTo(sitting, {host: activity.id, selector: 'textarea'});
  await type(sitting, wordsFor(activity));
}

/** One row: its question, and words in each of its cells. */
async function plan(sitting: Sitting, activity: Plan): Promise<void> {
  const host = activity.id;
  await tabTo(sitting, {host, selector: '#add'});
  await press(sitting, 'Enter');
  // The new row takes the focus itself, and stands before the button that made it.
  await tabTo(sitting, {host, selector: 'li:last-child select'});
  await press(sitting, 'ArrowDown', 1);
  for (const column of activity.columns.keys()) {
    await tabTo(sitting, {
      host,
      selector: `li:last-child label:nth-of-type(${column + 2}) textarea`,
    });
    await type(sitting, `${wordsFor(activity)} ${column + 1}`);
  }
}
