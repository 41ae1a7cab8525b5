// What do all exercises share? Their answer in, one event out, the panel, and one live line for results.
// A little long: whatever each kind of exercise has to write again otherwise is here, so that a kind says only what is its own.

import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Activity, Option} from '../model/activity.ts';
import type {Html} from '../model/ids.ts';
import type {Answer, Response} from '../model/learner.ts';
import {base} from '../styles/base.ts';
import {comfortInside} from '../styles/comfort-inside.ts';
import {control} from '../styles/control.ts';
import {words} from '../words.ts';
import {onceDrawn} from './afresh.ts';
import {cut, type Box} from './box.ts';
import {AnswerEvent} from './events.ts';
import {icon} from './icons.ts';
import {Remarks} from './remarks.ts';

/** Base of the exercise elements. One question is one shadow root: radios and labels do not work across roots. */
export abstract class ActivityElement<A extends Activity> extends LitElement {
  static override properties: PropertyDeclarations = {
    activity: {},
    answer: {},
    seed: {},
    mode: {},
    problem: {},
    announcement: {},
  };
  static override styles = [base, control, comfortInside];

  activity!: A;
  /** What the learner has answered so far; undefined when nothing. */
  answer: Answer | undefined;
  /** Decides the order in which lines are shown: the same for one learner and attempt. */
  seed = '';
  /** In a lesson feedback follows each answer; in a test none does until it is handed in and judged. */
  mode: 'lesson' | 'asked' | 'judged' = 'lesson';
  protected problem = '';
  protected announcement: TemplateResult | string = '';

  #focusNext = '';

  /** Focus goes where the answer's next state is drawn: the state comes back by way of the course. */
  protected focusAfter(selector: string): void {
    this.#focusNext = selector;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#focusNext === '' || !changed.has('answer')) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = '';
  }

  /** The learner was led here: the focus goes to where it begins. */
  arrive(): void {
    const start = this.renderRoot.querySelector<HTMLElement>('.kind');
    if (!start) return;
    start.tabIndex = -1;
    start.focus({preventScroll: true});
    start.scrollIntoView();
  }

  protected draft(response: Response): void {
    this.problem = '';
    this.dispatchEvent(new AnswerEvent('draft', this.activity, response));
  }

  protected submit(response: Response): void {
    this.problem = '';
    this.dispatchEvent(new AnswerEvent('submit', this.activity, response));
  }

  /** Says why nothing was handed in, beside the button and aloud. */
  protected refuse(reason: string): void {
    this.problem = reason;
    this.announce(reason);
  }

  protected announce(message: TemplateResult | string): void {
    void this.#say(message);
  }

  /** Behind the move of the focus. The same words twice would be heard once: they go, and come again. */
  async #say(message: TemplateResult | string): Promise<void> {
    await this.updateComplete;
    const line = this.renderRoot.querySelector('[role=status]');
    const before = line?.textContent;
    this.announcement = message;
    await this.updateComplete;
    if (line?.textContent !== before) return;
    this.announcement = '';
    onceDrawn(() => {
      if (this.announcement === '') this.announcement = message;
    });
  }

  protected panel(content: TemplateResult): TemplateResult {
    const {check} = this.activity;
    const more = html`${content}
      ${this.problem ? html`<p class="error" id="problem">${this.problem}</p>` : nothing}
      <div class="vh" role="status">${this.announcement}</div>`;
    return this.mode === 'lesson'
      ? html`<div role="group" class="panel ${check ? 'check' : 'practice'}" aria-labelledby="kind">
          <p class="kind">
            <span id="kind">${icon(check ? 'check' : 'write')}${check ? words.check.kind : words.check.yourTurn}</span>
            <span class="meta">${words.check.notScored}</span>
          </p>
          ${more}
        </div>`
      : html`<div class="panel check">${more}</div>`;
  }

  #made: Remarks | undefined;
  /** Texts on screen that are longer than their boxes keep, by the name of the box. */
  readonly #long = new Map<string, string>();

  /** For who writes only. */
  protected get remarks(): Remarks {
    return (this.#made ??= new Remarks(this, message => this.announce(message)));
  }

  /** What the course says to a learner's own words, once they pause: under the box, and aloud. Stands in no label. */
  protected hints(text: string, box = 'text'): TemplateResult | typeof nothing {
    const remarks = this.remarks.on(box, text);
    return remarks.length === 0
      ? nothing
      : html`<ul class="remarks" id="${box}-hints">${remarks.map(remark => html`<li>${remark}</li>`)}</ul>`;
  }

  /** One line for all boxes of an exercise: what is kept where. Boxes, or their group, are described by it. */
  protected privacy(): TemplateResult {
    return html`<p class="meta" id="privacy">${words.writing.kept[this.remarks.place.kept]}</p>`;
  }

  /** A box with its label, its hints, and what it keeps of a text that is too long: nothing goes from the screen. */
  protected box({name, label, text, limit, rows, about = '', write}: Box): TemplateResult {
    const long = this.#long.get(name);
    const whole = long !== undefined && cut(long, limit) === text ? long : text;
    const over = whole.length - limit;
    const hinted = this.remarks.on(name, text).length > 0;
    const described = `${about} ${over > 0 ? `${name}-over` : ''} ${hinted ? `${name}-hints` : ''}`;
    return html`<div class="box">
      <label for=${name}>${label}</label>
      <textarea id=${name} rows=${rows} aria-describedby=${described.trim() || nothing} .value=${whole} @input=${(
        event: Event,
      ) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        const {value} = event.target;
        const kept = cut(value, limit);
        if (kept === value) this.#long.delete(name);
        else this.#long.set(name, value);
        write(kept);
        this.requestUpdate();
        if (kept !== value && over <= 0) this.announce(words.writing.over(limit, value, kept));
      }}></textarea>
      ${whole ? html`<p class="paper">${whole}</p>` : nothing}
      ${over > 0 ? html`<p class="error" id="${name}-over">${words.writing.over(limit, whole, text)}</p>` : nothing}
      ${over <= 0 && over > -limit / 8 ? html`<p class="meta">${words.writing.near(-over)}</p>` : nothing}
      ${this.hints(text, name)}
    </div>`;
  }

  /** The question and its answers, as one group. */
  protected question(prompt: TemplateResult, answers: TemplateResult): TemplateResult {
    return html`<fieldset ?disabled=${this.mode === 'judged'} aria-describedby=${this.problem ? 'problem' : nothing}>
      <legend class="legend">${unsafeHTML(this.activity.prompt)}${prompt}</legend>
      ${answers}
    </fieldset>`;
  }

  /** One line of feedback under an option: a sign, a word, the course's own sentence. */
  protected said(right: boolean, feedback: Html): TemplateResult {
    return html`<div class="said">
      ${icon(right ? 'yes' : 'again')}
      <p>${right ? words.check.yes : words.check.notYet}</p>
      <div>${unsafeHTML(feedback)}</div>
    </div>`;
  }

  /** Of lines that each have a place: how many are where they belong. */
  protected verdictOn(lines: readonly boolean[]): string {
    const right = lines.filter(Boolean).length;
    const {yes, notYet, right: of} = words.check;
    return `${right === lines.length ? yes : notYet} ${of(right, lines.length)}`;
  }

  /** The button that hands the answer in; beside it the verdict, and what a further answer means; what can be looked up then. */
  protected checkRow(
    first: string,
    hand: () => void,
    verdict: string,
    after: () => TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    if (this.mode !== 'lesson') return nothing;
    const {answer} = this;
    const again = answer !== undefined && answer.tries > 0;
    return html`<div class="row">
      <button class="second check" type="button" @click=${hand}>${again ? words.check.again : first}</button>
      ${again ? html`<p class="meta"><b>${verdict}</b> ${answer.solved ? nothing : words.check.tryOn}</p>` : nothing}
    </div>${again ? after() : nothing}`;
  }
}

/** A list of lines with what the course says about each. */
export const listed = (
  options: readonly Option[],
  lead?: (index: number) => string,
): TemplateResult =>
  html`<dl>${options.map(
    (option, index) => html`<dt>${unsafeHTML(option.html)}</dt>
      ${lead ? html`<dd>${lead(index)}</dd>` : nothing}
      <dd>${unsafeHTML(option.feedback)}</dd>`,
  )}</dl>`;
