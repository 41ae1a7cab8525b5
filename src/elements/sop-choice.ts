// How is a question with options answered? Radios for one right option, checkboxes for several.

import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Choice} from '../model/activity.ts';
import {lacking} from '../model/grade.ts';
import {mixed} from '../model/shuffle.ts';
import {words} from '../words.ts';
import {ActivityElement, listed} from './activity-element.ts';

/**
 * A question with one or several right options; feedback opens beneath the options that were chosen.
 * @fires AnswerEvent on each pick (draft) and on Check answer (submit)
 */
export class SopChoice extends ActivityElement<Choice> {
  override render(): TemplateResult {
    const {activity} = this;
    const {options, right} = activity;
    const several = right.length > 1;
    const order =
      this.mode === 'lesson'
        ? options.map((_, place) => place)
        : mixed(options.length, `${this.seed} ${activity.id}`);
    return this.panel(html`
      ${this.question(
        several ? html`<p class="meta">${words.check.choose(right.length)}</p>` : html``,
        html`<ul class="answers">${order.map(place => this.#option(place, several))}</ul>`,
      )}
      ${this.checkRow(words.check.button, this.#check, this.#verdict(this.#handedIn), this.#others)}
    `);
  }

  #checked = false;

  /** What is said of a choice may be out of sight above the button. The focus stays. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#checked || !changed.has('answer')) return;
    this.#checked = false;
    this.renderRoot
      .querySelector('.answer:has(.said):has(:checked)')
      ?.scrollIntoView({block: 'nearest'});
  }

  #option(place: number, several: boolean): TemplateResult {
    const option = this.activity.options[place];
    if (!option) return html``;
    const judged = this.#judged(place);
    const right = this.activity.right.includes(place);
    const picked = this.#picked.includes(place);
    return html`<li class="answer ${judged ? (right ? 'yes' : 'again') : ''}">
      ${picked && this.mode === 'judged' ? html`<p class="yours">${words.check.yours}</p>` : nothing}
      <label>
        <input
          type=${several ? 'checkbox' : 'radio'}
          name="answer"
          .checked=${picked}
          @change=${() => this.#pick(place, several)}
        /><span>${unsafeHTML(option.html)}</span>
      </label>
      ${judged ? this.said(right, option.feedback) : nothing}
    </li>`;
  }

  readonly #others = (): TemplateResult | typeof nothing => {
    const others = this.activity.options.filter((_, place) => !this.#judged(place));
    return others.length === 0
      ? nothing
      : html`<details><summary>${words.check.others}</summary>${listed(others)}</details>`;
  };

  get #picked(): readonly number[] {
    return this.answer?.response.kind === 'choice' ? this.answer.response.picked : [];
  }

  get #handedIn(): readonly number[] {
    const handedIn = this.answer?.handedIn;
    return handedIn?.kind === 'choice' ? handedIn.picked : [];
  }

  #verdict(picked: readonly number[]): string {
    const {right} = this.activity;
    const hits = picked.filter(place => right.includes(place)).length;
    const {yes, partly, notYet} = words.check;
    return hits === right.length ? yes : hits > 0 ? partly : notYet;
  }

  /** Feedback stands under what was handed in last, and under what is right once it was found. */
  #judged(place: number): boolean {
    return (
      this.#handedIn.includes(place) ||
      (this.answer?.solved === true && this.activity.right.includes(place))
    );
  }

  #pick(place: number, several: boolean): void {
    const picked = this.#picked;
    const next = !several
      ? [place]
      : picked.includes(place)
        ? picked.filter(other => other !== place)
        : [...picked, place].sort((a, b) => a - b);
    this.draft({kind: 'choice', picked: next});
  }

  readonly #check = (): void => {
    const needed = this.activity.right.length;
    const picked = this.#picked;
    if (lacking(this.activity, {kind: 'choice', picked}) !== 0) {
      this.refuse(needed === 1 ? words.check.pickOne : words.check.pickMany(needed));
      return;
    }
    this.#checked = true;
    this.submit({kind: 'choice', picked});
    this.announce(html`${this.#verdict(picked)}
      ${picked.map(place => unsafeHTML(this.activity.options[place]?.feedback ?? ''))}`);
  };
}

customElements.define('sop-choice', SopChoice);

declare global {
  interface HTMLElementTagNameMap {
    'sop-choice': SopChoice;
  }
}
