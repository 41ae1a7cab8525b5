// What has the learner reached, what is missing, and what was reported? The last screen, kept short.

import {html, nothing, type TemplateResult} from 'lit';
import {pagesOf} from '../model/course-parts.ts';
import type {Course, Page} from '../model/course.ts';
import {proofs} from '../model/evidence.ts';
import type {LearnerState} from '../model/learner.ts';
import {isDone, progress, type Standing} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent, type Screen} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';
import {missingList} from './missing-list.ts';

/**
 * Score, time and date, what is still to do, and the ways to the evidence and to what can be taken along.
 * @fires GoEvent to where the work goes on, to what is missing, to the evidence, to what can be taken along
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
    const {code, modules, pass, version} = this.course;
    const now = progress(this.course, this.learner);
    const {complete} = now;
    const open = openPage(this.course, this.learner);
    // Before a test is handed in, a score would only say that there is none.
    const score = now.modules.some(({tally}) => tally)
      ? words.finish.score(now.score, complete)
      : '';
    const mark = !complete && modules.some(({test}) => test) ? words.finish.pass(pass) : '';
    const done = now.missing.length === 0 ? words.finish.allDone : '';
    const said = [done, score, mark].filter(part => part !== '').join(' ');
    const take = html`<h2>${words.finish.take}</h2>
      ${complete ? nothing : html`<p>${words.finish.certificateLater}</p>`}
      <div class="deeds">
        ${complete ? html`<button class="primary" type="button" @click=${() => this.#go({kind: 'certificate'})}>${words.finish.toCertificate}${icon('next')}</button>` : nothing}
        ${this.#link('case-file', words.caseFile.bar)} ${this.#link('handouts', words.handouts.title)}
      </div>
      <p class="meta">${words.finish.noCredit} ${words.finish.facts(code, version)}</p>`;
    return html`
      ${complete ? html`<p class="lead">${this.reported}</p>` : nothing}
      ${said === '' ? nothing : html`<p>${said}</p>`}
      <p class="meta">${words.finish.time(this.learner.seconds)}</p>
      ${complete ? take : open ? html`<div class="deeds"><button class="primary" type="button" @click=${() => this.#go({kind: 'page', page: open.id})}>${words.screen.next(open.title)}${icon('next')}</button></div>` : nothing}
      ${now.missing.length ? missingList(now.modules, this.learner.page) : nothing}
      <h2>${words.finish.shown}</h2>
      <dl class="reached">${now.modules.map(standing => this.#module(standing))}</dl>
      <div class="deeds">${this.#link('evidence', words.finish.toEvidence)}</div>
      ${complete ? nothing : take}
    `;
  }

  #module({module, tally, score}: Standing): TemplateResult {
    const found = proofs(this.course, module, this.learner);
    const count = (wanted: string): number => found.filter(({status}) => status === wanted).length;
    return html`<div>
      <dt>${words.bar.module(module.number, module.title)}</dt>
      ${module.test ? html`<dd>${tally ? words.finish.test(tally.right, tally.of, score) : words.finish.noTest}</dd>` : nothing}
      <dd>${words.finish.objectives(count('shown'), count('look'), count('open'))}</dd>
    </div>`;
  }

  #link(kind: Exclude<Screen['kind'], 'page'>, label: string): TemplateResult {
    return html`<button class="second" type="button" @click=${() => this.#go({kind})}>${label}</button>`;
  }

  #go(screen: Screen): void {
    this.dispatchEvent(new GoEvent(screen));
  }
}

/** Where the work goes on: where the learner was, or the next screen that is not done. */
function openPage(course: Course, state: LearnerState): Page | undefined {
  const pages = pagesOf(course);
  const at = Math.max(
    pages.findIndex(({id}) => id === state.page),
    0,
  );
  return [...pages.slice(at), ...pages.slice(0, at)].find(page => !isDone(course, page, state));
}

customElements.define('sop-finish', SopFinish);

declare global {
  interface HTMLElementTagNameMap {
    'sop-finish': SopFinish;
  }
}
