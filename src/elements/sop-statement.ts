// How is a statement written? A box a slot, read back as one, looked over gently; then a good answer beside it, part by part.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Statement} from '../model/activity.ts';
import {hintsOn} from '../model/hints.ts';
import {mirrored} from '../model/mirror.ts';
import {writing} from '../styles/writing.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';
import {icon} from './icons.ts';

/** Characters that one slot takes. */
const limit = 400;

/**
 * A sentence in slots. Whatever is found in it is explained, and nothing keeps a learner from going on.
 * @fires AnswerEvent as the learner writes (draft) and on comparing (submit)
 */
export class SopStatement extends ActivityElement<Statement> {
  static override styles = [...ActivityElement.styles, writing];

  static override properties = {looked: {}};
  /** The learner wished to have it looked over. */
  private looked = false;
  /** As it stood at the last pause, and what there is to say to it. */
  #rested: {readonly texts: readonly string[]; readonly remarks: readonly string[]} | undefined;

  override render(): TemplateResult {
    const {activity} = this;
    const texts = this.#texts;
    const compared = this.answer !== undefined && this.answer.tries > 0;
    return this.panel(html`
      <div class="prompt" id="prompt">${unsafeHTML(activity.prompt)}</div>
      <div class="boxes" role="group" aria-labelledby="prompt" aria-describedby="privacy">
        ${activity.slots.map(({name, ask}, place) =>
          this.box({
            name: `slot-${place}`,
            label: html`${name}: <span class="ask">${ask}</span>`,
            text: texts[place] ?? '',
            limit,
            rows: 2,
            write: text => this.#write(place, text),
          }),
        )}
      </div>
      ${this.privacy()}
      <div class="row">
        <button class="second" id="look" type="button" @click=${this.#look}>${words.statement.check}</button>
        <button class="second check" type="button" @click=${this.#compare}>${words.statement.compare}</button>
        <p class="meta">${words.evidence.parts(texts.filter(text => text.trim()).length, activity.slots.length)}</p>
      </div>
      ${this.looked || compared ? this.#whole(texts) : nothing}
      ${compared ? this.#model(texts) : nothing}
    `);
  }

  #whole(texts: readonly string[]): TemplateResult {
    const remarks = this.#remarksOn(texts);
    return html`<div role="group" aria-labelledby="whole">
      <p class="kind" id="whole">${icon('write')}${words.statement.whole}</p>
      <p class="sentence">${sentenceOf(texts)}</p>
      ${
        remarks.length > 0
          ? html`<ul class="remarks" id="hints">${remarks.map(remark => html`<li>${remark}</li>`)}</ul>`
          : html`<p class="remarks" id="hints">${words.statement.clear}</p>`
      }
    </div>`;
  }

  #model(texts: readonly string[]): TemplateResult {
    const {slots, model} = this.activity;
    const {yours, nothing: none, model: good} = words.statement;
    return html`<dl class="beside">${slots.map((slot, place) => {
      const text = texts[place]?.trim() ?? '';
      return html`<div><dt>${slot.name}</dt>
          <dd><b>${yours}:</b> ${text || none}</dd><dd class="model"><b>${good}:</b> ${unsafeHTML(slot.model)}</dd></div>`;
    })}</dl>
      <div class="margin" role="group" aria-labelledby="model">
        <p class="kind" id="model">${icon('write')}${good}</p>
        ${slots.length > 1 ? html`<p class="sentence">${slots.map(slot => html`${unsafeHTML(slot.model)} `)}</p>` : nothing}
        <div>${unsafeHTML(model)}</div>
      </div>`;
  }

  /** While the learner types, what was there to say before. */
  #remarksOn(texts: readonly string[]): readonly string[] {
    const before = this.#rested;
    if (before && (this.remarks.typing || before.texts === texts)) return before.remarks;
    const remarks = this.#hints(texts);
    this.#rested = {texts, remarks};
    return remarks;
  }

  /** What the mirror says of a word already, the checker does not say again. */
  #hints(texts: readonly string[]): string[] {
    const known = texts
      .flatMap(text => mirrored(text, this.remarks.place.mirror))
      .map(({found}) => found.toLowerCase());
    return hintsOn(this.activity, texts).flatMap(({kind, found}) => {
      const left = found.filter(word => !known.some(other => other.includes(word.toLowerCase())));
      if (found.length > 0 && left.length === 0) return [];
      return words.statement.hints[kind](left.map(word => `“${word}”`).join(', '));
    });
  }

  get #texts(): readonly string[] {
    return this.answer?.response.kind === 'statement' ? this.answer.response.slots : [];
  }

  #write(place: number, text: string): void {
    const slots = this.activity.slots.map((_, at) =>
      at === place ? text : (this.#texts[at] ?? ''),
    );
    this.draft({kind: 'statement', slots});
  }

  #look(): void {
    if (this.#isEmpty()) return;
    this.looked = true;
    this.problem = '';
    const remarks = this.#remarksOn(this.#texts);
    this.announce(remarks.length > 0 ? remarks.join(' ') : words.statement.clear);
  }

  #compare(): void {
    if (this.#isEmpty()) return;
    this.submit({kind: 'statement', slots: this.#texts});
    this.announce(words.statement.compared);
  }

  #isEmpty(): boolean {
    const empty = sentenceOf(this.#texts) === '';
    if (empty) this.refuse(words.statement.write);
    return empty;
  }
}

const sentenceOf = (texts: readonly string[]): string =>
  texts
    .map(text => text.trim())
    .filter(text => text !== '')
    .join(' ');

customElements.define('sop-statement', SopStatement);

declare global {
  interface HTMLElementTagNameMap {
    'sop-statement': SopStatement;
  }
}
