// How does a learner work on a plan? They write rows, compare them with a worked plan, tick and rate, and write again.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Plan, PlanModelRow} from '../model/activity.ts';
import type {PlanRow, Response} from '../model/learner.ts';
import {blank, changesIn, isWritten, mostRows, openGaps, rowsOf} from '../model/plan-rows.ts';
import {plan} from '../styles/plan.ts';
import {writing} from '../styles/writing.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';
import {comparison, sinceBefore} from './plan-comparison.ts';
import {editor, type Keyed} from './plan-editor.ts';

type Given = Extract<Response, {kind: 'plan'}>;
type Removed = Keyed & {readonly place: number};

/**
 * A plan in rows, compared with a worked one question by question.
 * @fires AnswerEvent as the learner writes, ticks and rates (draft) and on comparing (submit)
 */
export class SopPlan extends ActivityElement<Plan> {
  static override properties = {removed: {}};
  static override styles = [...ActivityElement.styles, writing, plan];

  /** The last row that was removed, until it is brought back. */
  private removed: Removed | undefined;
  #keys: readonly number[] = [];
  #nextKey = 0;
  /** The rows as they stood beside the worked plan before they did so again. */
  #before: readonly PlanRow[] | undefined;

  /** A plan that comes from elsewhere brings rows that have no key yet. */
  protected override willUpdate(): void {
    this.#keys = this.#plain.map((_, place) => this.#keys[place] ?? this.#nextKey++);
  }

  override render(): TemplateResult {
    const {activity, answer, removed} = this;
    return this.panel(html`
      <div class="prompt">${unsafeHTML(activity.prompt)}</div>
      ${editor({
        activity,
        rows: this.#rows,
        removed: removed?.place,
        box: box => this.box(box),
        change: (place, row) => this.#draft({rows: this.#plain.with(place, row)}),
        move: (place, by) => this.#move(place, by),
        remove: place => this.#remove(place),
        undo: () => removed && this.#undo(removed),
        add: () => this.#add(this.#plain.at(-1)?.question ?? -1, 'question'),
      })}
      ${this.privacy()}
      <div class="row">
        <button class="second check" type="button" @click=${this.#compare}>
          ${answer?.tries ? words.plan.again : words.plan.compare}
        </button>
        ${this.#plain.length > 0 ? html`<p class="meta">${words.evidence.rows(this.#plain.filter(isWritten).length, this.#plain.length)}</p>` : nothing}
        ${answer?.tries && this.#differs ? html`<p class="meta">${words.plan.stale}</p>` : nothing}
      </div>
      ${answer?.tries ? this.#compared() : nothing}
    `);
  }

  #compared(): TemplateResult {
    const {activity} = this;
    const {had, ratings} = this.#marks;
    const rows = this.#shown;
    return comparison({
      activity,
      rows,
      changes: this.#before && changesIn(this.#before, rows, activity.fixed),
      had,
      ratings,
      tick: (place, ticked) => this.#tick(place, ticked),
      rate: (line, rating) =>
        this.#draft({
          ratings: activity.rubric.map((_, at) => (at === line ? rating : (ratings[at] ?? -1))),
        }),
      write: row => this.#takeUp(row),
    });
  }

  get #rows(): readonly Keyed[] {
    return this.#plain.map((row, place) => ({row, key: this.#keys[place] ?? 0}));
  }

  get #plain(): readonly PlanRow[] {
    return rowsOf(this.activity, this.answer?.response);
  }

  /** What stands beside the worked plan: the rows as they were compared last. */
  get #shown(): readonly PlanRow[] {
    return rowsOf(this.activity, this.answer?.handedIn);
  }

  get #differs(): boolean {
    return JSON.stringify(this.#plain) !== JSON.stringify(this.#shown);
  }

  get #marks(): Pick<Given, 'had' | 'ratings'> {
    const {response} = this.answer ?? {};
    const {had, ratings} = response?.kind === 'plan' ? response : {had: [], ratings: []};
    return {had, ratings};
  }

  #draft(change: Partial<Given>): void {
    this.draft({kind: 'plan', rows: this.#plain, ...this.#marks, ...change});
  }

  #set(rows: readonly Keyed[]): void {
    this.#keys = rows.map(({key}) => key);
    this.#draft({rows: rows.map(({row}) => row)});
  }

  #add(question: number, focus: 'question' | 'cell'): void {
    if (this.#isFull()) return;
    const key = this.#nextKey++;
    this.#set([...this.#rows, {key, row: blank(question)}]);
    this.focusAfter(focus === 'cell' ? `#cell-${key}-0` : `#question-${key}`);
  }

  #isFull(): boolean {
    const full = this.#rows.length >= mostRows;
    if (full) this.announce(words.plan.full(mostRows));
    return full;
  }

  #move(place: number, by: -1 | 1): void {
    const rows = this.#rows;
    const [row, other] = [rows[place], rows[place + by]];
    if (!row || !other) return;
    this.#set(rows.with(place, other).with(place + by, row));
    this.announce(words.plan.moved(place + by + 1, rows.length));
    // At either end the button that was pressed is gone.
    const onward = place + by + by in rows ? by : -by;
    this.focusAfter(`#${onward < 0 ? 'up' : 'down'}-${row.key}`);
  }

  #remove(place: number): void {
    const row = this.#rows[place];
    if (!row) return;
    this.removed = {...row, place};
    this.#set(this.#rows.toSpliced(place, 1));
    this.announce(words.plan.removed(place + 1));
    this.focusAfter('#undo');
  }

  #undo({key, row, place}: Removed): void {
    if (this.#isFull()) return;
    this.removed = undefined;
    this.#set(this.#rows.toSpliced(place, 0, {key, row}));
    this.focusAfter(`#question-${key}`);
  }

  #tick(place: number, ticked: boolean): void {
    const {had} = this.#marks;
    const others = had.filter(other => other !== place);
    const now = ticked ? [...others, place].sort((a, b) => a - b) : others;
    this.#draft({had: now});
    this.announce(words.plan.open(openGaps(this.activity, now).length));
  }

  #takeUp({question}: PlanModelRow): void {
    if (!this.activity.fixed) this.#add(question, 'cell');
    else
      this.renderRoot
        .querySelector<HTMLElement>(`#cell-${this.#rows[question]?.key ?? 0}-0`)
        ?.focus();
  }

  #compare(): void {
    const rows = this.#plain;
    if (!rows.some(isWritten)) {
      this.refuse(words.plan.needOne);
      return;
    }
    const {activity} = this;
    this.#before = this.answer?.tries ? this.#shown : undefined;
    this.submit({kind: 'plan', rows, ...this.#marks});
    this.announce(
      this.#before ? sinceBefore(changesIn(this.#before, rows, activity.fixed)) : words.plan.how,
    );
  }
}

customElements.define('sop-plan', SopPlan);

declare global {
  interface HTMLElementTagNameMap {
    'sop-plan': SopPlan;
  }
}
