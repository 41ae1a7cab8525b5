// What can be brought into the case file, from a file or from this device? Empty parts are filled; others change places.

import {html, nothing, type TemplateResult} from 'lit';
import {caseFileOf, keptIn} from '../model/course-parts.ts';
import type {Course} from '../model/course.ts';
import type {ActivityId} from '../model/ids.ts';
import type {LearnerState} from '../model/learner.ts';
import {headingOf, writingOf, type Found} from '../model/saved-file.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {downloadCase} from './download.ts';
import {AdoptEvent, ForgetEvent} from './events.ts';
import {LightElement} from './light-element.ts';

/**
 * One case file beside the one at hand. What is changed over stays here, so that nothing is lost by it.
 * @fires AdoptEvent with the parts that are brought in
 * @fires ForgetEvent when it is to be deleted from this device
 */
export class SopCaseOffer extends LightElement {
  static override properties = {
    course: {},
    learner: {},
    found: {},
    source: {},
    swapped: {state: true},
    claimed: {state: true},
    sure: {state: true},
    gone: {state: true},
    said: {state: true},
  };
  course!: Course;
  learner!: LearnerState;
  found!: Found;
  source: 'device' | 'file' = 'device';
  /** The learner's own texts whose place another took. */
  private swapped: LearnerState['answers'] = {};
  /** The learner said that it is theirs. */
  private claimed = false;
  /** The next press deletes it. */
  private sure = false;
  private gone = false;
  said = '';

  override render(): TemplateResult {
    const ids = this.#ids;
    return html`<section class=${ids.length > 0 ? 'alert flow' : 'flow'}>
      ${ids.length > 0 ? html`<p>${this.#whose}</p>${this.#isAsked ? this.#question() : this.#choices(ids)}` : nothing}
      <p class="meta" role="status" tabindex="-1">${this.said}</p>
    </section>`;
  }

  get #whose(): string {
    const {at, kind} = this.found;
    const {offer} = words.caseFile;
    if (this.source === 'file') return offer.file(at);
    return kind === 'older' ? offer.older(at) : offer.device(at);
  }

  get #isAsked(): boolean {
    return this.found.kind === 'nameless' && !this.claimed;
  }

  /** Before the answer nothing of it can be seen, brought in or downloaded. */
  #question(): TemplateResult {
    return html`<p>${words.caseFile.offer.nameless}</p>
      <div class="deeds">
        <button class="second" type="button" @click=${() => void this.#claim()}>${words.caseFile.offer.mine}</button>
        <button class="plain" type="button" @click=${() => this.#leave()}>${words.caseFile.offer.notMine}</button>
      </div>`;
  }

  #choices(ids: readonly ActivityId[]): TemplateResult {
    const own = writingOf(this.course, this.learner.answers);
    const empty = ids.filter(id => !own[id]);
    const differing = ids.filter(id => own[id]);
    return html`${empty.length ? html`<p><button class="second" type="button" @click=${() => this.#fill(empty)}>${words.caseFile.offer.fill(empty.length)}</button></p>` : nothing}
      ${
        differing.length
          ? html`<p>${words.caseFile.offer.differs}</p>
            <ul>${differing.map(id => html`<li><button class="plain" type="button" @click=${() => this.#swap(id)}>${words.caseFile.offer.swap(headingOf(this.course, id))}</button></li>`)}</ul>`
          : nothing
      }
      <div class="deeds">
        <button class="plain" type="button" @click=${() => this.#download()}>${words.caseFile.offer.keep}</button>
        <button class="plain" type="button" @click=${() => this.#leave()}>${words.caseFile.offer.leave}</button>
        ${this.source === 'device' && this.found.kind !== 'nameless' ? html`<button class="plain" type="button" @click=${() => this.#forget()}>${this.sure ? words.caseFile.offer.sure : words.caseFile.offer.forget}</button>` : nothing}
      </div>`;
  }

  get #others(): LearnerState['answers'] {
    return {...this.found.answers, ...this.swapped};
  }

  /** In the order of the case file, so that no button changes its place under the finger. */
  get #ids(): ActivityId[] {
    const others = this.gone ? {} : this.#others;
    return caseFileOf(this.course)
      .flatMap(part => keptIn(part).map(({id}) => id))
      .filter(id => others[id]);
  }

  #fill(ids: readonly ActivityId[]): void {
    const answers = Object.fromEntries(ids.map(id => [id, this.#others[id]]));
    this.#say(words.caseFile.offer.filled(ids.length));
    this.dispatchEvent(new AdoptEvent(answers));
  }

  #swap(id: ActivityId): void {
    const other = this.#others[id];
    const own = this.learner.answers[id];
    this.swapped = {...this.swapped, [id]: own};
    sayAfresh(this, words.caseFile.offer.swapped(headingOf(this.course, id)));
    this.dispatchEvent(new AdoptEvent({[id]: other}));
  }

  #leave(): void {
    this.gone = true;
    this.#say(words.caseFile.offer.left);
  }

  async #claim(): Promise<void> {
    this.claimed = true;
    await this.updateComplete;
    this.querySelector('button')?.focus();
  }

  /** It cannot be taken back: the same button asks once more. */
  #forget(): void {
    if (!this.sure) {
      this.sure = true;
      return;
    }
    this.gone = true;
    this.#say(words.caseFile.offer.forgotten);
    this.dispatchEvent(new ForgetEvent(this.found));
  }

  /** The button is gone: focus goes to what came of it. */
  #say(words: string): void {
    this.said = words;
    this.querySelector<HTMLElement>('[role=status]')?.focus();
  }

  #download(): void {
    const name = downloadCase(this.course, this.#others, this.found.at);
    sayAfresh(this, words.documents.downloaded(name));
  }
}

customElements.define('sop-case-offer', SopCaseOffer);

declare global {
  interface HTMLElementTagNameMap {
    'sop-case-offer': SopCaseOffer;
  }
}
