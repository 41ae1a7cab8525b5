// How are lines put where they belong? One select a line, for matching and for sorting.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Match} from '../model/activity.ts';
import {lacking} from '../model/grade.ts';
import {shuffled} from '../model/shuffle.ts';
import {words} from '../words.ts';
import {ActivityElement, listed} from './activity-element.ts';

/**
 * Lines that each belong to one target; feedback opens beneath each line.
 * @fires AnswerEvent on each choice (draft) and on Check answer (submit)
 */
export class SopMatch extends ActivityElement<Match> {
  override render(): TemplateResult {
    const {activity} = this;
    const order =
      activity.kind === 'match'
        ? activity.items.map((_, place) => place)
        : shuffled(activity.items.length, `${this.seed} ${activity.id} items`);
    return this.panel(html`
      ${this.question(html``, html`<ul class="answers">${order.map(place => this.#item(place))}</ul>`)}
      ${this.checkRow(words.check.button, this.#check, this.#verdict(this.#judged), this.#all)}
    `);
  }

  readonly #all = (): TemplateResult | typeof nothing =>
    this.answer?.solved
      ? nothing
      : html`<details>
          <summary>${words.check.showAll}</summary>
          ${listed(this.activity.items, place =>
            words.check.belongs(this.activity.targets[this.activity.right[place] ?? -1] ?? ''),
          )}
        </details>`;

  #item(place: number): TemplateResult {
    const {activity} = this;
    const item = activity.items[place];
    if (!item) return html``;
    const chosen = this.#placed[place] ?? -1;
    const judged = this.#judged[place] ?? -1;
    const right = judged === activity.right[place];
    // In a match the targets stand beside their items as authored, so they are mixed; a sort's piles have their order.
    const targets =
      activity.kind === 'match'
        ? shuffled(activity.targets.length, `${this.seed} ${activity.id}`)
        : activity.targets.map((_, target) => target);
    return html`<li class="answer ${judged < 0 ? '' : right ? 'yes' : 'again'}">
      <div class="item assign">
        <label class="words" for="item-${place}">${unsafeHTML(item.html)}</label>
        <select id="item-${place}" @change=${(event: Event) => this.#place(place, event)}>
          <option value="-1" .selected=${chosen < 0}>${words.check.choosePlace}</option>
          ${targets.map(
            target =>
              html`<option value=${target} .selected=${chosen === target}>${activity.targets[target]}</option>`,
          )}
        </select>
      </div>
      ${
        judged < 0
          ? nothing
          : right
            ? this.said(true, item.feedback)
            : html`<div class="said">${this.#stillOpen(judged)}</div>`
      }
    </li>`;
  }

  #stillOpen(target: number): TemplateResult {
    return html`<p>${words.check.notYet} ${this.activity.targets[target]}</p>`;
  }

  get #placed(): readonly number[] {
    const response = this.answer?.response;
    return response?.kind === 'match' || response?.kind === 'sort'
      ? response.placed
      : this.activity.items.map(() => -1);
  }

  /** What feedback is about: what was handed in last. */
  get #judged(): readonly number[] {
    const handedIn = this.answer?.handedIn;
    return handedIn?.kind === 'match' || handedIn?.kind === 'sort' ? handedIn.placed : [];
  }

  #verdict(placed: readonly number[]): string {
    return this.verdictOn(placed.map((target, place) => target === this.activity.right[place]));
  }

  #place(place: number, event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const target = Number(event.target.value);
    this.draft({
      kind: this.activity.kind,
      placed: this.#placed.map((before, index) => (index === place ? target : before)),
    });
  }

  readonly #check = (): void => {
    const placed = this.#placed;
    const open = lacking(this.activity, {kind: this.activity.kind, placed});
    if (open > 0) {
      this.refuse(words.check.placeAll(open));
      return;
    }
    this.submit({kind: this.activity.kind, placed});
    this.announce(this.#verdict(placed));
  };
}

customElements.define('sop-match', SopMatch);

declare global {
  interface HTMLElementTagNameMap {
    'sop-match': SopMatch;
  }
}
