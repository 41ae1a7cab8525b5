// Where does a learner write notes? One box, kept as they type; nothing is asked, compared or handed in.

import {html, type TemplateResult} from 'lit';
import type {Reflect} from '../model/activity.ts';
import {answerTo, type LearnerState} from '../model/learner.ts';
import {writing} from '../styles/writing.ts';
import {ActivityElement} from './activity-element.ts';

/** Characters that it keeps: what a small record keeper has room for, beside the exercises. */
const limit = 1500;

/**
 * A module's notebook.
 * @fires AnswerEvent as the learner writes (draft)
 */
export class SopNote extends ActivityElement<Reflect> {
  static override styles = [...ActivityElement.styles, writing];

  override render(): TemplateResult {
    const {response} = this.answer ?? {};
    return html`<div class="panel practice">
      ${this.box({
        name: 'text',
        label: this.activity.label,
        text: response?.kind === 'reflect' ? response.text : '',
        limit,
        rows: 5,
        about: 'privacy',
        write: text => this.draft({kind: 'reflect', text}),
      })}
      ${this.privacy()}
      <div class="vh" role="status">${this.announcement}</div>
    </div>`;
  }
}

/** As the learner has left it. */
export function note(notebook: Reflect, {answers}: LearnerState): TemplateResult {
  const answer = answerTo(notebook, answers);
  return html`<sop-note id=${notebook.id} .activity=${notebook} .answer=${answer}></sop-note>`;
}

customElements.define('sop-note', SopNote);

declare global {
  interface HTMLElementTagNameMap {
    'sop-note': SopNote;
  }
}
