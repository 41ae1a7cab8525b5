// How does a learner write for themselves? One box, kept as they type, and a model answer after it where there is one.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Reflect} from '../model/activity.ts';
import {writing} from '../styles/writing.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';
import {icon} from './icons.ts';

/** Characters that the box keeps. */
const limit = 1500;

/**
 * A question without a right answer.
 * @fires AnswerEvent as the learner writes (draft) and when they keep it (submit)
 */
export class SopReflect extends ActivityElement<Reflect> {
  static override styles = [...ActivityElement.styles, writing];

  override render(): TemplateResult {
    const {activity} = this;
    return this.panel(html`
      ${this.box({
        name: 'text',
        label: html`<span class="prompt">${unsafeHTML(activity.prompt)}</span>`,
        text: this.#text,
        limit,
        rows: 4,
        about: `privacy ${this.problem ? 'problem' : ''}`,
        write: text => this.draft({kind: 'reflect', text}),
      })}
      ${this.privacy()}
      <div class="row">
        <button class="second check" type="button" @click=${this.#keep}>
          ${activity.model ? words.reflect.compare : words.reflect.keep}
        </button>
      </div>
      ${
        this.answer?.tries && activity.model
          ? html`<div class="margin" role="group" aria-labelledby="model">
            <p class="kind" id="model">${icon('write')}${words.reflect.model}</p>
            <div>${unsafeHTML(activity.model)}</div>
          </div>`
          : nothing
      }
    `);
  }

  get #text(): string {
    return this.answer?.response.kind === 'reflect' ? this.answer.response.text : '';
  }

  #keep(): void {
    if (this.#text.trim() === '') {
      this.refuse(words.reflect.empty);
      return;
    }
    this.submit({kind: 'reflect', text: this.#text});
    this.announce(
      this.activity.model
        ? html`${words.reflect.model}: ${unsafeHTML(this.activity.model)}`
        : words.reflect.kept,
    );
  }
}

customElements.define('sop-reflect', SopReflect);

declare global {
  interface HTMLElementTagNameMap {
    'sop-reflect': SopReflect;
  }
}
