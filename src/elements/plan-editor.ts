// How are the rows of a plan written? Each with its question, its cells, and buttons that move or remove it; then one more.

import {html, nothing, type TemplateResult} from 'lit';
import type {Plan} from '../model/activity.ts';
import type {PlanRow} from '../model/learner.ts';
import {mostRows} from '../model/plan-rows.ts';
import {words} from '../words.ts';
import type {Box} from './box.ts';

/** Characters that one cell keeps. */
const limit = 300;

export interface Keyed {
  /** Stays with the row wherever it moves, and with what is said of its cells. */
  readonly key: number;
  readonly row: PlanRow;
}

interface Editor {
  readonly activity: Plan;
  readonly rows: readonly Keyed[];
  /** Place of the row that was removed last, until it is brought back. */
  readonly removed: number | undefined;
  readonly box: (box: Box) => TemplateResult;
  readonly change: (place: number, row: PlanRow) => void;
  readonly move: (place: number, by: -1 | 1) => void;
  readonly remove: (place: number) => void;
  readonly undo: () => void;
  readonly add: () => void;
}

export function editor(given: Editor): TemplateResult {
  const {activity, rows, removed, undo, add} = given;
  return html`${rows.length === 0 ? html`<p class="meta">${words.plan.empty}</p>` : nothing}
    <ol class="rows" aria-describedby="privacy">
      ${rows.map((keyed, place) => html`<li>${rowOf(given, keyed, place)}</li>`)}
    </ol>
    ${
      removed === undefined
        ? nothing
        : html`<p class="meta row">
          ${words.plan.removed(removed + 1)}
          <button class="plain" id="undo" type="button" @click=${undo}>${words.plan.undo}</button>
        </p>`
    }
    ${
      activity.fixed
        ? nothing
        : html`<div class="row">
          <button class="second" id="add" type="button" @click=${add}>${words.plan.add}</button>
          ${rows.length >= mostRows ? html`<p class="meta">${words.plan.full(mostRows)}</p>` : nothing}
        </div>`
    }`;
}

function rowOf(
  {activity, rows, box, change, move, remove}: Editor,
  {key, row}: Keyed,
  place: number,
): TemplateResult {
  const {columns, fixed, questions} = activity;
  const name = words.plan.row(place + 1, rows.length);
  const button = (id: string, label: string, press: () => void): TemplateResult =>
    html`<button class="plain" id="${id}-${key}" type="button" @click=${press}>${label}<span class="vh">: ${name}</span></button>`;
  const question = html`<div class="box">
    <label for="question-${key}">${words.plan.question}</label>
    <select id="question-${key}" @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement)
        change(place, {...row, question: Number(event.target.value)});
    }}>
      <option value="-1" .selected=${row.question < 0}>${words.check.choosePlace}</option>
      ${questions.map((title, at) => html`<option value=${at} .selected=${row.question === at}>${title}</option>`)}
    </select>
    <p class="paper">${questions[row.question] ?? words.plan.noQuestion}</p>
  </div>`;
  const buttons = html`<div class="row">
    ${place > 0 ? button('up', words.plan.up, () => move(place, -1)) : nothing}
    ${place < rows.length - 1 ? button('down', words.plan.down, () => move(place, 1)) : nothing}
    ${button('remove', words.plan.remove, () => remove(place))}
  </div>`;
  return html`<fieldset>
    <legend>${fixed ? questions[place] : name}</legend>
    ${fixed ? nothing : question}
    <div class="fields">
      ${columns.map((column, at) =>
        box({
          name: `cell-${key}-${at}`,
          label: column,
          text: row.cells[at] ?? '',
          limit,
          rows: 1,
          write: text => change(place, {...row, cells: row.cells.with(at, text)}),
        }),
      )}
    </div>
    ${fixed ? nothing : buttons}
  </fieldset>`;
}
