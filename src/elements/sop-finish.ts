// What has the learner reached, what is missing, and what was reported? The last screen, kept short.

import {html, nothing, type TemplateResult} from 'lit';
import type {Course} from '../model/course.ts';
import {proofs} from '../model/evidence.ts';
import type {LearnerState} from '../model/learner.ts';
import {progress, type Standing} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent, type Screen} from './events.ts';
import {LightElement} from './light-element.ts';
import {missingList} from './missing-list.ts';

/**
 * Score, time and date, what is still to do, and the ways to the evidence and to what can be taken along.
 * @fires GoEvent to what is missing, to the evidence, to what can be taken along
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
    return html`
      ${now.complete ? html`<p class="lead">${this.reported}</p>` : nothing}
      ${modules.some(({test}) => test) ? html`<p>${words.finish.score(now.score)} ${words.finish.pass(pass)}</p>` : nothing}
      <p class="meta">${words.finish.time(this.learner.seconds)}</p>
      ${now.missing.length ? missingList(now.missing) : html`<p>${words.finish.allDone}</p>`}
      <h2>${words.finish.shown}</h2>
      <dl class="reached">${now.modules.map(standing => this.#module(standing))}</dl>
      <div class="deeds">${this.#link('evidence', words.finish.toEvidence)}</div>
      <h2>${words.finish.take}</h2>
      ${now.complete ? nothing : html`<p>${words.finish.certificateLater}</p>`}
      <div class="deeds">
        ${now.complete ? this.#link('certificate', words.finish.toCertificate) : nothing}
        ${this.#link('case-file', words.caseFile.bar)} ${this.#link('handouts', words.handouts.title)}
      </div>
      <p class="meta">${words.finish.noCredit} ${words.finish.facts(code, version)}</p>
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
    return html`<button class="second" type="button" @click=${() => this.dispatchEvent(new GoEvent({kind}))}>${label}</button>`;
  }
}

customElements.define('sop-finish', SopFinish);

declare global {
  interface HTMLElementTagNameMap {
    'sop-finish': SopFinish;
  }
}
