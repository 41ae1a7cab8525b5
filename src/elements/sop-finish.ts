// What has the learner reached, what is missing, and what was reported? The last screen.

import {html, nothing, type TemplateResult} from 'lit';
import type {Course} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {evidence, progress, type Missing, type Standing} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

/** More links than this help nobody choose. */
const linksShown = 8;

/**
 * Score, time, date, and the objectives with what shows them.
 * @fires GoEvent to what is missing
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
    return html`
      ${now.complete ? html`<p class="lead">${this.reported}</p>` : nothing}
      ${this.course.modules.some(({test}) => test) ? html`<p>${words.finish.score(now.score)} ${words.finish.pass(this.course.pass)}</p>` : nothing}
      <p class="meta">${words.finish.time(this.learner.seconds)}</p>
      ${now.missing.length ? this.#missing(now.missing) : html`<p>${words.finish.allDone}</p>`}
      <h2>${words.finish.shown}</h2>
      ${now.modules.map(standing => this.#module(standing))}
      <p class="meta">${words.finish.noCredit} ${words.finish.facts(this.course.code, this.course.version)}</p>
    `;
  }

  #module({module, tally, score}: Standing): TemplateResult {
    return html`<h3>${words.bar.module(module.number, module.title)}</h3>
      ${module.test ? html`<p>${tally ? words.finish.test(tally.right, tally.of, score) : words.finish.noTest}</p>` : nothing}
      <ol class="evidence">
        ${evidence(this.course, module, this.learner).map(
          ({objective, tally, met}) => html`<li class=${met ? 'shown' : 'look'}>
            <span class="badge">${icon(met ? 'yes' : tally.of ? 'again' : 'here')}<b>${met ? words.finish.met : tally.of ? words.finish.again : words.finish.notYet}</b></span>
            <h4>${objective.text}</h4>
            ${tally.of ? html`<p class="meta">${words.finish.evidence(tally.right, tally.of)}</p>` : nothing}
          </li>`,
        )}
      </ol>`;
  }

  /** One link a page: what is not answered there is found there. */
  #missing(missing: readonly Missing[]): TemplateResult {
    const pages = [...new Set(missing.map(({page}) => page))];
    const first = new Map([...missing].reverse().map(({page, kind}) => [page, kind]));
    return html`<h2>${words.finish.missing}</h2>
      <ul class="missing">
        ${pages.slice(0, linksShown).map(
          page => html`<li>
            <button class="plain" type="button" @click=${() => this.dispatchEvent(new GoEvent({kind: 'page', page: page.id}))}>
              ${words.finish.missingAt[first.get(page) ?? 'page'](page.title)}
            </button>
          </li>`,
        )}
      </ul>
      ${pages.length > linksShown ? html`<p class="meta">${words.finish.more(pages.length - linksShown)}</p>` : nothing}`;
  }
}

customElements.define('sop-finish', SopFinish);

declare global {
  interface HTMLElementTagNameMap {
    'sop-finish': SopFinish;
  }
}
