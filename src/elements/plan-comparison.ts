// What stands beside a learner's plan? The worked one, need by need; what it has more is left as questions, never as faults.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Plan, PlanModelRow} from '../model/activity.ts';
import type {PlanRow} from '../model/learner.ts';
import {isWritten, openGaps, type Changes} from '../model/plan-rows.ts';
import {words} from '../words.ts';

interface Compared {
  readonly activity: Plan;
  /** As they were when they were compared. */
  readonly rows: readonly PlanRow[];
  /** Since the time before; undefined at the first time. */
  readonly changes: Changes | undefined;
  readonly had: readonly number[];
  readonly ratings: readonly number[];
  readonly tick: (place: number, ticked: boolean) => void;
  readonly rate: (line: number, rating: number) => void;
  /** Takes up the question of a row of the worked plan. */
  readonly write: (row: PlanModelRow) => void;
}

export function comparison(compared: Compared): TemplateResult {
  const {activity, changes} = compared;
  return html`<div class="worked ${activity.fixed ? 'fixed' : ''}">
    <p>${words.plan.how}</p>
    ${changes ? html`<p>${sinceBefore(changes)}</p>` : nothing}
    ${activity.questions.map((title, question) => need(compared, title, question))}
    ${compared.rows.some(isAstray) ? need(compared, words.plan.noQuestion, -1) : nothing}
    ${activity.model.some(({gap}) => gap !== '') ? gaps(compared) : nothing}
    ${activity.rubric.length > 0 ? rubric(compared) : nothing}
  </div>`;
}

/** Written, but for no question. */
const isAstray = (row: PlanRow): boolean => row.question < 0 && isWritten(row);

export const sinceBefore = ({rows, gone}: Changes): string =>
  words.plan.since(
    rows.filter(change => change === 'new').length,
    rows.filter(change => change === 'changed').length,
    gone,
  );

/** One question: the learner's rows, and the worked ones, of which the first stands open. */
function need(compared: Compared, title: string, question: number): TemplateResult {
  const {activity, rows, changes, had} = compared;
  const own = rows.flatMap((row, place) =>
    row.question === question && isWritten(row)
      ? cells(activity, row.cells, words.plan.change[changes?.rows[place] ?? 'same'])
      : [],
  );
  const places = [...activity.model.keys()].filter(
    place => activity.model[place]?.question === question,
  );
  const rest = places.slice(1);
  // The further rows stand behind the fold, not in it: few browsers print what a closed one holds.
  return html`<section aria-labelledby="need-${question}">
    <h2 id="need-${question}">${title}</h2>
    <div class="sides">
      <div class="own">
        <h3>${words.plan.yours}</h3>
        ${own.length > 0 ? own : html`<p class="meta">${words.plan.nothing}</p>`}
      </div>
      <div class="model">
        ${question < 0 ? nothing : html`<h3>${words.plan.worked}</h3>`}
        ${places.slice(0, 1).map(place => worked(compared, place))}
        ${
          rest.length > 0
            ? html`<details><summary>${words.plan.more(rest.length, rest.filter(place => had.includes(place)).length)}</summary></details>`
            : nothing
        }
      </div>
      ${rest.length > 0 ? html`<div class="rest">${rest.map(place => worked(compared, place))}</div>` : nothing}
    </div>
  </section>`;
}

/** One row of the worked plan, with its tick. */
function worked({activity, had, tick}: Compared, place: number): TemplateResult | typeof nothing {
  const row = activity.model[place];
  if (!row) return nothing;
  return html`<div class="one">
    ${cells(
      activity,
      row.cells.map(cell => (cell === '' ? cell : unsafeHTML(cell))),
    )}
    <label class="has">
      <input id="had-${place}" type="checkbox" .checked=${had.includes(place)} @change=${(
        event: Event,
      ) => tick(place, event.target instanceof HTMLInputElement && event.target.checked)}>
      <span>${words.plan.has}<span class="vh">: ${nameOf(row)}</span></span>
    </label>
  </div>`;
}

/** Its first words say which row of the worked plan it is. */
const nameOf = ({cells}: PlanModelRow): unknown =>
  unsafeHTML(cells.find(cell => cell !== '') ?? '');

/** One row, field by field; what it has no words for is left out. */
function cells({columns}: Plan, texts: readonly unknown[], change = ''): TemplateResult {
  return html`${change === '' ? nothing : html`<p class="change">${change}</p>`}
    <dl>${texts.map((text, column) =>
      text === '' ? nothing : html`<div><dt>${columns[column]}</dt><dd>${text}</dd></div>`,
    )}</dl>`;
}

function gaps({activity, had, write}: Compared): TemplateResult {
  const open = openGaps(activity, had);
  return html`<section aria-labelledby="left">
    <h2 id="left">${words.plan.left}</h2>
    ${
      open.length === 0
        ? html`<p>${words.plan.none}</p>`
        : html`<ul class="gaps">${open.map(
            row => html`<li>
              <p>${unsafeHTML(row.gap)}</p>
              <button class="plain" type="button" @click=${() => write(row)}>${
                activity.fixed ? words.plan.goTo : words.plan.write
              }<span class="vh">: ${unsafeHTML(row.gap)}</span></button>
            </li>`,
          )}</ul>`
    }
  </section>`;
}

function rubric({activity, ratings, rate}: Compared): TemplateResult {
  return html`<section aria-labelledby="rate">
    <h2 id="rate">${words.plan.rate}</h2>
    ${activity.rubric.map(
      (line, place) => html`<fieldset class="rate">
        <legend>${line}</legend>
        <div class="row">
          ${words.plan.ratings.map(
            (rating, value) => html`<label>
              <input type="radio" name="rate-${place}" .checked=${ratings[place] === value} @change=${() => rate(place, value)}>
              <span>${rating}</span>
            </label>`,
          )}
        </div>
      </fieldset>`,
    )}
  </section>`;
}
