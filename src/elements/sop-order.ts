// How are steps put in order? With buttons: arrow keys belong to screen readers.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Order} from '../model/activity.ts';
import {shuffled} from '../model/shuffle.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';
import {icon} from './icons.ts';

/**
 * Steps that are moved up and down into their order.
 * @fires AnswerEvent on each move (draft) and on Check the order (submit)
 */
export class SopOrder extends ActivityElement<Order> {
  override render(): TemplateResult {
    return this.panel(html`
      ${this.question(
        html`<p class="meta screen-only">${words.order.hint}</p>`,
        html`<ol class="answers">${this.#sequence.map((step, place) => this.#step(step, place))}</ol>`,
      )}
      ${this.checkRow(words.check.checkOrder, this.#check, this.#verdict(this.#judged), this.#order)}
    `);
  }

  readonly #order = (): TemplateResult | typeof nothing =>
    this.answer?.solved
      ? nothing
      : html`<details>
          <summary>${words.check.showOrder}</summary>
          <ol>${this.activity.steps.map(step => html`<li><b>${unsafeHTML(step.html)}</b> ${unsafeHTML(step.feedback)}</li>`)}</ol>
        </details>`;

  #step(step: number, place: number): TemplateResult {
    const option = this.activity.steps[step];
    if (!option) return html``;
    const judged = this.#judged;
    const right = judged[place] === place;
    const shown = judged[place] === step;
    return html`<li class="answer ${shown ? (right ? 'yes' : 'again') : ''}">
      <div class="item move">
        <span class="place" aria-hidden="true">${place + 1}</span>
        <span class="words">${unsafeHTML(option.html)}</span>
        <span class="moves">
          <button class="second" type="button" id="up-${step}" aria-label=${words.order.up(option.text)} @click=${() => this.#move(place, -1, 'up')}>
            ${icon('up')}${words.order.upShort}
          </button>
          <button class="second" type="button" id="down-${step}" aria-label=${words.order.down(option.text)} @click=${() => this.#move(place, 1, 'down')}>
            ${icon('down')}${words.order.downShort}
          </button>
        </span>
      </div>
      ${!shown ? nothing : right ? this.said(true, option.feedback) : html`<div class="said">${icon('again')}<p>${words.check.notYet}</p></div>`}
    </li>`;
  }

  get #sequence(): readonly number[] {
    return this.answer?.response.kind === 'order'
      ? this.answer.response.sequence
      : shuffled(this.activity.steps.length, `${this.seed} ${this.activity.id}`);
  }

  get #judged(): readonly number[] {
    const handedIn = this.answer?.handedIn;
    return handedIn?.kind === 'order' ? handedIn.sequence : [];
  }

  #verdict(sequence: readonly number[]): string {
    return this.verdictOn(sequence.map((step, place) => step === place));
  }

  #move(place: number, by: -1 | 1, button: 'up' | 'down'): void {
    const sequence = [...this.#sequence];
    const [step, other] = [sequence[place], sequence[place + by]];
    if (step === undefined || other === undefined) return;
    [sequence[place], sequence[place + by]] = [other, step];
    this.draft({kind: 'order', sequence});
    this.announce(
      words.order.moved(this.activity.steps[step]?.text ?? '', place + by + 1, sequence.length),
    );
    // The line moves with its buttons: the focus goes with it.
    this.focusAfter(`#${button}-${step}`);
  }

  readonly #check = (): void => {
    const sequence = this.#sequence;
    this.submit({kind: 'order', sequence});
    this.announce(this.#verdict(sequence));
  };
}

customElements.define('sop-order', SopOrder);

declare global {
  interface HTMLElementTagNameMap {
    'sop-order': SopOrder;
  }
}
