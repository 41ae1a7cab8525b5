// Is each plan of the course written, compared, ticked and rated by keyboard, heard and read in order, and found again?

import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Plan} from '../../src/model/activity.ts';
import {openGaps} from '../../src/model/plan-rows.ts';
import {words} from '../../src/words.ts';
import {fillIn, responseTo} from './answer.ts';
import {browsers} from './cases.ts';
import {deskFor, frame, lmsFor} from './desk.ts';
import {assertRead, exercisesOf, heardIn, plain} from './exercise.ts';
import {press, tabBackTo, tabTo} from './keyboard.ts';
import {courseOf, openPage} from './screen.ts';
import type {Sitting} from './sitting.ts';
import {untilSaid, workOn} from './work.ts';

for (const name of browsers) {
  test(`each plan, ${name}`, {timeout: 120_000}, async t => {
    const {sit} = await deskFor(t, name, frame);
    const {launchUrl} = await lmsFor(t);
    let sitting = await sit(launchUrl);
    const read = async (wanted: readonly string[]): Promise<void> => {
      if (name === 'chromium') await assertRead(sitting, wanted);
    };
    const found = exercisesOf(await courseOf(sitting), 'plan');
    assert.equal(found.length, 2);
    for (const {page, activity} of found) {
      const host = activity.id;
      await openPage(sitting, page);
      await read(emptyTree(activity));
      await fillIn(sitting, activity, 'right');
      await read(filledTree(activity));

      await tabTo(sitting, {host, selector: 'button.check'});
      await press(sitting, 'Enter');
      assert.equal(await heardIn(sitting, host), words.plan.how);
      // Which rows are folded is said; each is read once its fold is open.
      const folds = foldsOf(activity);
      await read(folds.map(({summary}) => `DisclosureTriangle ${summary}`));
      for (const {question} of folds) {
        await tabTo(sitting, {host, selector: `section:nth-of-type(${question + 1}) summary`});
        await press(sitting, 'Enter');
      }
      await read(comparedTree(activity));
      await (folds.length > 0 ? tabBackTo : tabTo)(sitting, {host, selector: '#had-0'});
      await press(sitting, ' ');
      const left = words.plan.open(openGaps(activity, [0]).length);
      await untilHeard(sitting, host, left);
      if (activity.rubric.length > 0) {
        await tabTo(sitting, {host, selector: '[name="rate-0"]'});
        await press(sitting, ' ');
      }
      const work = await workOn(sitting);
      await untilSaid(sitting, 'Saved');
      await sitting.closeTab();

      sitting = await sit(launchUrl, page.id);
      assert.deepEqual(await workOn(sitting), work, `what was written, ticked and rated`);
    }
    await sitting.closeTab();
  });
}

/** What was heard before gives way to it. */
async function untilHeard({course}: Sitting, host: string, said: string): Promise<void> {
  await course.waitForFunction(
    (id, wanted) => {
      const line = document.getElementById(id)?.shadowRoot?.querySelector('[role=status]');
      return line?.textContent.trim() === wanted;
    },
    {timeout: 5_000},
    host,
    said,
  );
}

const emptyTree = ({fixed, questions, columns}: Plan): string[] => [
  ...(fixed
    ? questions.flatMap(title => [`group ${title}`, ...columns.map(column => `textbox ${column}`)])
    : [`StaticText ${words.plan.empty}`, `button ${words.plan.add}`]),
  `button ${words.plan.compare}`,
];

/** Row by row: which it is, its question, its cells, what can be done with it. */
const filledTree = (plan: Plan): string[] =>
  plan.fixed
    ? emptyTree(plan)
    : [
        `group ${words.plan.row(1, 1)}`,
        `combobox ${words.plan.question}`,
        `chosen ${plan.questions[0] ?? ''}`,
        ...plan.columns.map(column => `textbox ${column}`),
        `button ${words.plan.remove} : ${words.plan.row(1, 1)}`,
        `button ${words.plan.add}`,
        `button ${words.plan.compare}`,
      ];

/** Each question that has more than one worked row, and what its fold says. */
const foldsOf = ({questions, model}: Plan): {question: number; summary: string}[] =>
  questions.flatMap((_, question) => {
    const more = model.filter(row => row.question === question).length - 1;
    return more > 0 ? {question, summary: words.plan.more(more, 0)} : [];
  });

/** Question by question the own rows, then the worked ones with their ticks; then what is left, and the rubric. */
function comparedTree(plan: Plan): string[] {
  const {questions, columns, model, rubric} = plan;
  const response = responseTo(plan, 'right');
  const rows = response.kind === 'plan' ? response.rows : [];
  return [
    `StaticText ${words.plan.how}`,
    ...questions.flatMap((title, question) => [
      `heading ${title}`,
      `heading ${words.plan.yours}`,
      ...rows
        .filter(row => row.question === question)
        .flatMap(({cells}) =>
          cells.flatMap((cell, at) => [`StaticText ${columns[at] ?? ''}`, `StaticText ${cell}`]),
        ),
      `heading ${words.plan.worked}`,
      ...model
        .filter(row => row.question === question)
        .map(
          ({cells}) =>
            `checkbox ${words.plan.has} : ${plain(cells.find(cell => cell !== '') ?? '')}`,
        ),
    ]),
    ...(model.some(({gap}) => gap !== '') ? [`heading ${words.plan.left}`] : []),
    ...model.flatMap(({gap}) =>
      gap === ''
        ? []
        : [`button ${plan.fixed ? words.plan.goTo : words.plan.write} : ${plain(gap)}`],
    ),
    ...(rubric.length > 0 ? [`heading ${words.plan.rate}`] : []),
    ...rubric.flatMap(line => [
      `group ${line}`,
      ...words.plan.ratings.map(rating => `radio ${rating}`),
    ]),
  ];
}
