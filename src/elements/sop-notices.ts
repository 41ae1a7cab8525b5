// What must the learner know about their record? Lasting notices that never block the page.

import {html, nothing, type TemplateResult} from 'lit';
import {exercisesOf} from '../model/course-parts.ts';
import type {ActivityId} from '../model/ids.ts';
import type {Offer, Saving, Session} from '../session.ts';
import {words} from '../words.ts';
import {toHeading} from './focused.ts';
import {LightElement} from './light-element.ts';

/** Says what happened, what is safe, and what to do. */
export class SopNotices extends LightElement {
  static override properties = {
    session: {},
    saving: {},
    left: {},
    offer: {},
    opens: {},
  };
  session!: Session;
  saving!: Saving;
  left: readonly ActivityId[] = [];
  offer: Offer | undefined;
  /** Whether a module begins on this screen: what is no trouble is said there alone. */
  opens = false;

  override render(): TemplateResult {
    const lines = [this.#saving(), this.#damage(), this.#left(), this.#elsewhere()].filter(
      line => line !== '',
    );
    return html`<div class="notices" role="status">
      ${lines.map(line => html`<div class="alert"><p>${line}</p></div>`)}
      ${this.offer ? this.#offered(this.offer) : nothing}
    </div>`;
  }

  #offered({part}: Offer): TemplateResult {
    const says = words.notice.offer;
    return html`<div class="alert"><p>${says[part]}</p><div class="deeds">
      <button class="second" type="button" @click=${() => this.#answer(() => this.session.bringBack())}>${says.bring}</button>
      <button class="plain" type="button" @click=${() => this.#answer(() => this.session.leaveBehind())}>${says.leave}</button>
    </div></div>`;
  }

  /** The buttons go; the focus does not go with them. */
  #answer(deed: () => void): void {
    deed();
    toHeading();
  }

  #saving(): string {
    const {saving} = this;
    const {standard} = this.session;
    switch (saving.kind) {
      case 'none':
        return saving.reason === 'cross-origin' ? words.notice.crossOrigin : words.notice.noLms;
      case 'review':
        return words.notice.review;
      // Said by sop-saving, in sight on every screen.
      case 'failed':
      case 'ended':
      case 'another-tab':
        return '';
      case 'saved':
      case 'as-before':
      case 'not-yet':
        return standard === 'none' && this.opens ? words.notice.web : '';
      default:
        return saving satisfies never;
    }
  }

  #damage(): string {
    const {damage} = this.session;
    return damage === 'none' ? '' : words.notice[damage];
  }

  #left(): string {
    const labels = this.#labels(this.left);
    const {left: more, refused} = words.notice;
    return labels && (this.session.keeps === 'lms' ? more : refused)(labels);
  }

  #elsewhere(): string {
    const labels = this.#labels(this.session.elsewhere);
    return labels && words.notice.elsewhere(labels);
  }

  #labels(ids: readonly ActivityId[]): string {
    return this.session.course.modules
      .flatMap(exercisesOf)
      .filter(({id}) => ids.includes(id))
      .map(({label}) => label)
      .join('; ');
  }
}

customElements.define('sop-notices', SopNotices);

declare global {
  interface HTMLElementTagNameMap {
    'sop-notices': SopNotices;
  }
}
