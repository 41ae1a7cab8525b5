// How does a learner get a record of their completion? A sheet to print or to download; before that, what it still needs.

import {html, type TemplateResult} from 'lit';
import {certificateDocument} from '../export/certificate.ts';
import type {Document} from '../export/document.ts';
import {titleOf} from '../model/course-parts.ts';
import {progress} from '../model/progress.ts';
import type {Session} from '../session.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {downloadWord} from './download.ts';
import {GoEvent} from './events.ts';
import type {LoadTakeAway} from './late.ts';
import {LightElement} from './light-element.ts';
import {missingList} from './missing-list.ts';
import {printed} from './print-window.ts';
import './sop-document.ts';

const {certificate: say} = words;

/**
 * The record of completion, as it is at this moment.
 * @fires GoEvent to what is missing, and to the result
 */
export class SopCertificate extends LightElement {
  static override properties = {
    session: {},
    state: {},
    load: {},
    said: {state: true},
  };
  session!: Session;
  /** The session's: a change of it is a new sheet. */
  state!: Session['state'];
  load!: LoadTakeAway;
  /** What became of the last button. */
  said = '';

  override render(): TemplateResult {
    const {state} = this;
    const {course, launch} = this.session;
    const sheet = certificateDocument({
      course,
      learner: state,
      learnerName: launch?.learnerName ?? '',
      reported: reportedOf(this.session),
    });
    if (!sheet) {
      return html`<div class="flow">
        <p>${say.notYet(titleOf(course))}</p>
        ${missingList(progress(course, state).modules, state.page)}
        ${this.#back()}
      </div>`;
    }
    return html`<div class="flow screen-only">
        <p>${say.intro}</p>
        <div class="deeds">
          <button class="second" type="button" @click=${this.#print}>${words.documents.print}</button>
          <button class="second" type="button" @click=${() => this.#word(sheet)}>${words.documents.word}</button>
        </div>
        <p class="meta" role="status">${this.said}</p>
      </div>
      <sop-document class="sheet" .document=${sheet} .depth=${2}></sop-document>
      ${this.#back()}`;
  }

  #back(): TemplateResult {
    return html`<p class="screen-only"><button class="plain" type="button" @click=${() => this.dispatchEvent(new GoEvent({kind: 'finish'}))}>${words.finish.back}</button></p>`;
  }

  readonly #print = async (): Promise<void> => {
    this.said = '';
    if (!(await printed())) this.said = words.documents.notPrinted;
  };

  async #word(sheet: Document): Promise<void> {
    const name = say.fileName(this.session.course.code, new Date());
    sayAfresh(this, await downloadWord(this.load, sheet, name));
  }
}

function reportedOf({saving, standard, told}: Session): keyof typeof say.reported {
  if (saving.kind === 'review') return 'review';
  if (standard === 'none') return 'device';
  if (saving.kind === 'none') return 'none';
  return told ? 'told' : 'notTold';
}

customElements.define('sop-certificate', SopCertificate);

declare global {
  interface HTMLElementTagNameMap {
    'sop-certificate': SopCertificate;
  }
}
