// What has the learner reached, what is missing, and what was reported? The last screen.

import {html, nothing, type TemplateResult} from 'lit';
import type {Course} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {evidence, progress, type Missing, type Progress} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent, RetakeEvent} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

/** More links than this help nobody choose. */
const linksShown = 8;

/**
 * Score, time, date, and the objectives with what shows them.
 * @fires GoEvent to what is missing
 * @fires RetakeEvent when a new attempt is wanted
 */
export class SopFinish extends LightElement {
  static override properties = {
    course: {},
    learner: {},
    reported: {},
  };
  course!: Course;
  learner!: LearnerState;
  /** The sentence on what the record keeper was told. */
  reported = '';

  override render(): TemplateResult {
    const now = progress(this.course, this.learner);
    const {tally, score} = now;
    return html`
      ${now.complete ? html`<p class="lead">${this.reported}</p>` : nothing}
      ${tally.of ? html`<p>${words.finish.score(tally.right, tally.of, score)} ${words.finish.pass(this.course.pass)}</p>` : nothing}
      <p class="meta">${words.finish.time(this.learner.seconds)} ${this.learner.attempt > 1 ? words.finish.attempt(this.learner.attempt) : ''}</p>
      ${now.missing.length ? this.#missing(now.missing) : this.#done(now)}
      <h2>${words.finish.shown}</h2>
      ${this.course.modules.map(
        module => html`<ol class="evidence">
          ${evidence(this.course, module, this.learner).map(
            shown => html`<li class=${shown.met ? 'shown' : 'look'}>
              <span class="badge">${icon(shown.met ? 'yes' : shown.open ? 'here' : 'again')}<b>${shown.met ? words.finish.met : shown.open ? words.finish.notYet : words.finish.again}</b></span>
              <h3>${shown.objective.text}</h3>
              <p class="meta">${words.finish.evidence(shown.tally.right, shown.tally.of)}</p>
            </li>`,
          )}
        </ol>`,
      )}
      <p class="meta">${words.finish.noCredit} ${words.finish.facts(this.course.code, this.course.version)}</p>
    `;
  }

  #done(now: Progress): TemplateResult | typeof nothing {
    const below = now.tally.of > 0 && now.score < this.course.pass;
    return html`<p>${below ? words.finish.belowPass(this.course.pass) : words.finish.allDone}</p>
      ${
        now.score < 100
          ? html`<p><button class="second" type="button" @click=${this.#retake}>${words.finish.retake}</button></p>
            <p class="meta">${words.finish.retakeNote}</p>`
          : nothing
      }`;
  }

  /** One link a page: what is not answered there is found there. */
  #missing(missing: readonly Missing[]): TemplateResult {
    const pages = [...new Set(missing.map(({page}) => page))];
    const unread = new Set(missing.filter(({kind}) => kind === 'page').map(({page}) => page));
    return html`<h2>${words.finish.missing}</h2>
      <ul class="missing">
        ${pages.slice(0, linksShown).map(
          page => html`<li>
            <button class="plain" type="button" @click=${() => this.dispatchEvent(new GoEvent({kind: 'page', page: page.id}))}>
              ${unread.has(page) ? words.finish.missingPage(page.title) : words.finish.missingActivity(page.title)}
            </button>
          </li>`,
        )}
      </ul>
      ${pages.length > linksShown ? html`<p class="meta">${words.finish.more(pages.length - linksShown)}</p>` : nothing}`;
  }

  #retake(): void {
    this.dispatchEvent(new RetakeEvent());
  }
}

customElements.define('sop-finish', SopFinish);

declare global {
  interface HTMLElementTagNameMap {
    'sop-finish': SopFinish;
  }
}
