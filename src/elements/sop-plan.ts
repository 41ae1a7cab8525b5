// How does a learner write a plan? Rows of their own, added, moved and removed; then the worked plan beside them.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Plan} from '../model/course.ts';
import type {PlanRow} from '../model/learner.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';

/** Rows that one plan takes, and characters that one cell takes. */
const mostRows = 40;
const cellLimit = 300;

/**
 * A plan in rows, compared with a worked one question by question.
 * @fires AnswerEvent as the learner writes (draft) and on Compare (submit)
 */
export class SopPlan extends ActivityElement<Plan> {
  static override properties = {
    removed: {},
  };
  private removed: {readonly row: PlanRow; readonly place: number} | undefined;

  override render(): TemplateResult {
    const rows = this.#rows;
    return this.panel(html`
      <div class="prompt" id="prompt">${unsafeHTML(this.activity.prompt)}</div>
      ${rows.length === 0 ? html`<p class="meta">${words.plan.empty}</p>` : nothing}
      <ol class="rows">${rows.map((row, place) => this.#row(row, place, rows.length))}</ol>
      ${
        this.removed
          ? html`<p class="meta row">
            ${words.plan.removed(this.removed.place + 1)}
            <button class="plain" id="undo" type="button" @click=${this.#undo}>${words.plan.undo}</button>
          </p>`
          : nothing
      }
      <div class="row"><button class="second" id="add" type="button" @click=${this.#add}>${words.plan.add}</button></div>
      <p class="meta" id="privacy">${words.reflect.privacy}</p>
      <div class="row">
        <button class="second check" type="button" @click=${this.#compare}>${words.plan.compare}</button>
      </div>
      ${this.answer?.tries ? this.#worked(rows) : nothing}
    `);
  }

  #row(row: PlanRow, place: number, of: number): TemplateResult {
    const {questions, columns} = this.activity;
    return html`<li>
      <fieldset>
        <legend>${words.plan.row(place + 1, of)}</legend>
        <div class="fields">
          <label class="all">${words.plan.question}
            <select id="row-${place}" @change=${(event: Event) => this.#ask(place, event)}>
              <option value="-1" .selected=${row.question < 0}>${words.check.choosePlace}</option>
              ${questions.map((question, index) => html`<option value=${index} .selected=${row.question === index}>${question}</option>`)}
            </select>
          </label>
          ${columns.map(
            (column, cell) => html`<label>${column}
              <textarea rows="2" maxlength=${cellLimit} .value=${row.cells[cell] ?? ''} @input=${(event: Event) => this.#write(place, cell, event)}></textarea>
            </label>`,
          )}
        </div>
        <div class="row">
          ${place > 0 ? html`<button class="plain" type="button" @click=${() => this.#move(place, -1)}>${words.plan.up}<span class="vh"> ${words.plan.row(place + 1, of)}</span></button>` : nothing}
          ${place < of - 1 ? html`<button class="plain" type="button" @click=${() => this.#move(place, 1)}>${words.plan.down}<span class="vh"> ${words.plan.row(place + 1, of)}</span></button>` : nothing}
          <button class="plain" type="button" @click=${() => this.#remove(place)}>${words.plan.remove}<span class="vh"> ${words.plan.row(place + 1, of)}</span></button>
        </div>
      </fieldset>
    </li>`;
  }

  #worked(rows: readonly PlanRow[]): TemplateResult {
    const {questions, model} = this.activity;
    return html`<div class="worked">
      <p>${words.plan.worthAsking}</p>
      ${questions.map((question, index) => {
        const own = rows.filter(
          row => row.question === index && row.cells.some(cell => cell.trim()),
        );
        return html`<section>
          <h2>${question}</h2>
          <div class="sides">
            <div><h3>${words.plan.yours}</h3>
              ${own.length ? own.map(row => this.#cells(row.cells)) : html`<p class="meta">${words.plan.nothing}</p>`}
            </div>
            <div class="model"><h3>${words.plan.worked}</h3>
              ${model.filter(row => row.question === index).map(row => this.#cells(row.cells.map(cell => (cell.length > 0 ? unsafeHTML(cell) : ''))))}
            </div>
          </div>
        </section>`;
      })}
    </div>`;
  }

  #cells(cells: readonly unknown[]): TemplateResult {
    return html`<dl>${cells.map((cell, index) => (cell === '' ? nothing : html`<div><dt>${this.activity.columns[index]}</dt><dd>${cell}</dd></div>`))}</dl>`;
  }

  get #rows(): readonly PlanRow[] {
    return this.answer?.response.kind === 'plan' ? this.answer.response.rows : [];
  }

  #change(rows: readonly PlanRow[]): void {
    this.draft({kind: 'plan', rows});
  }

  #with(place: number, change: (row: PlanRow) => PlanRow): void {
    this.#change(this.#rows.map((row, index) => (index === place ? change(row) : row)));
  }

  #ask(place: number, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const question = Number(event.target.value);
    this.#with(place, row => ({...row, question}));
  }

  #write(place: number, cell: number, event: Event): void {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    const text = event.target.value;
    this.#with(place, row => ({
      ...row,
      cells: this.activity.columns.map((_, index) =>
        index === cell ? text : (row.cells[index] ?? ''),
      ),
    }));
  }

  #add(): void {
    const rows = this.#rows;
    if (rows.length >= mostRows) {
      this.refuse(words.plan.full(mostRows));
      return;
    }
    const question = rows.at(-1)?.question ?? -1;
    this.#change([...rows, {question, cells: this.activity.columns.map(() => '')}]);
    this.focusAfter(`#row-${rows.length}`);
  }

  #move(place: number, by: -1 | 1): void {
    const rows = [...this.#rows];
    const [row, other] = [rows[place], rows[place + by]];
    if (!row || !other) return;
    [rows[place], rows[place + by]] = [other, row];
    this.#change(rows);
    this.announce(words.plan.moved(place + by + 1, rows.length));
    this.focusAfter(`#row-${place + by}`);
  }

  #remove(place: number): void {
    const row = this.#rows[place];
    if (!row) return;
    this.removed = {row, place};
    this.#change(this.#rows.filter((_, index) => index !== place));
    this.announce(words.plan.removed(place + 1));
    this.focusAfter('#undo');
  }

  #undo(): void {
    if (!this.removed) return;
    const {row, place} = this.removed;
    this.removed = undefined;
    this.#change([...this.#rows.slice(0, place), row, ...this.#rows.slice(place)]);
    this.focusAfter(`#row-${place}`);
  }

  #compare(): void {
    const rows = this.#rows;
    if (!rows.some(row => row.cells.some(cell => cell.trim()))) {
      this.refuse(words.plan.needOne);
      return;
    }
    this.submit({kind: 'plan', rows});
    this.announce(words.plan.worthAsking);
  }
}

customElements.define('sop-plan', SopPlan);

declare global {
  interface HTMLElementTagNameMap {
    'sop-plan': SopPlan;
  }
}
