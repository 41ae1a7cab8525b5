// What has the learner shown? Each objective with its questions, talks and writing, each a link to where it was done.

import {html, nothing, type TemplateResult} from 'lit';
import {plainWords} from '../export/plain-words.ts';
import type {Course, Module, Page} from '../model/course.ts';
import {proofs, type Proof, type Work} from '../model/evidence.ts';
import type {LearnerState} from '../model/learner.ts';
import {isWritten as hasWords, rowsOf} from '../model/plan-rows.ts';
import type {Writing, WritingActivity} from '../model/response-code.ts';
import {words} from '../words.ts';
import {GoEvent, type Screen} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

const {evidence: say} = words;
const signs = {shown: 'yes', look: 'again'} as const;

/**
 * Facts of the learner's state, objective by objective. What the learner wrote is counted, never repeated.
 * @fires GoEvent to an exercise, to a page that is worth reading again, to the test, to the case file
 */
export class SopEvidence extends LightElement {
  static override properties = {
    course: {},
    learner: {},
  };
  course!: Course;
  learner!: LearnerState;

  override render(): TemplateResult {
    return html`<p>${say.intro}</p>
      ${this.course.modules.map(module => this.#module(module))}
      <p>${this.#link({kind: 'finish'}, words.finish.back)}</p>`;
  }

  /** What holds for all of its objectives stands once, under its title. */
  #module(module: Module): TemplateResult {
    const found = proofs(this.course, module, this.learner);
    const untested = module.test && !this.learner.tests[module.test.page]?.best;
    const next = found.find(proof => proof.next);
    return html`<h2>${words.bar.module(module.number, module.title)}</h2>
      ${untested ? html`<p class="meta">${say.noTest}</p>` : nothing}
      ${next ? this.#next(next) : nothing}
      <ol class="evidence">${found.map(proof => this.#proof(proof))}</ol>`;
  }

  #proof({objective, status, tally, works, again}: Proof): TemplateResult {
    const own = works.filter(isBegun);
    const rest = works.filter(work => !own.includes(work));
    return html`<li class=${status}>
      <span class="badge">${status === 'open' ? nothing : icon(signs[status])}${status === 'shown' ? html`<b>${say.status.shown}</b>` : say.status[status]}</span>
      <h3>${objective.text}</h3>
      <ul class="works">
        ${tally.of ? html`<li>${say.test(tally.right, tally.of)} ${again.map(page => this.#link({kind: 'page', page: page.id}, say.again(page.title)))}</li>` : nothing}
        ${own.map(work => html`<li>${this.#work(work, nameOf(work))}</li>`)}
        ${own.some(work => work.kind === 'writing' && work.response && work.activity.file !== undefined) ? html`<li>${this.#link({kind: 'case-file'}, say.caseFile)}</li>` : nothing}
        ${rest.length > 0 ? html`<li>${this.#rest(rest)}</li>` : nothing}
      </ul>
    </li>`;
  }

  #rest(works: readonly Work[]): TemplateResult {
    const done = works.filter(work => work.done).length;
    return html`<details>
      <summary>${say.practice(done, works.length)}</summary>
      <ul>${works.map(
        work =>
          html`<li>${icon(work.done ? 'tick' : 'none')}<div>${this.#work(work, work.kind === 'question' ? work.page.title : nameOf(work))}</div></li>`,
      )}</ul>
    </details>`;
  }

  #toWork(work: Work, label: string): TemplateResult {
    return this.#link({kind: 'page', page: work.page.id, at: work.activity.id}, label);
  }

  #work(work: Work, label: string): TemplateResult {
    const asked = work.done || !work.activity.optional ? '' : ` ${say.optional}`;
    return html`${this.#toWork(work, label)} <span class="meta">${stateOf(work)}${asked}</span>`;
  }

  #next({next, status}: Proof): TemplateResult | typeof nothing {
    if (!next) return nothing;
    const test = (page: Page): TemplateResult =>
      this.#link(
        {kind: 'page', page: page.id},
        status === 'look' ? say.takeAgain(page.title) : say.takeTest(page.title),
      );
    return html`<p class="next"><b>${say.next}</b> ${next.kind === 'test' ? test(next.page) : this.#toWork(next.work, nameOf(next.work))}</p>`;
  }

  #link(screen: Screen, label: string): TemplateResult {
    return html`<button class="plain" type="button" @click=${() => this.dispatchEvent(new GoEvent(screen))}>${label}</button>`;
  }
}

/** What was written or talked already shows something; a question shows no more than that it was answered. */
function isBegun(work: Work): boolean {
  switch (work.kind) {
    case 'question':
      return false;
    case 'talk':
      return work.done || work.begun;
    case 'writing':
      return work.done || work.response !== undefined;
    default:
      return work satisfies never;
  }
}

function nameOf(work: Work): string {
  const {title} = work.page;
  switch (work.kind) {
    case 'question':
      return words.finish.missingAt.question(title);
    case 'talk':
      return say.talk(title);
    case 'writing': {
      const {file, kind} = work.activity;
      return file === undefined ? say.writing[kind](title) : say.part(file, title);
    }
    default:
      return work satisfies never;
  }
}

function stateOf(work: Work): string {
  switch (work.kind) {
    case 'question':
      return work.done ? say.done : say.notDone;
    case 'talk':
      if (work.ending) return say.ending(plainWords(work.ending.html));
      return work.begun ? say.begun : say.notWalked;
    case 'writing': {
      const {activity, response, done} = work;
      if (!response) return done ? say.elsewhere : say.unwritten;
      return `${amountOf(activity, response)}${done ? '' : ` ${say.draft}`}`;
    }
    default:
      return work satisfies never;
  }
}

/** How much of it there is, in words. */
function amountOf(activity: WritingActivity, response: Writing): string {
  switch (response.kind) {
    case 'reflect':
      return say.words(response.text.trim().split(/\s+/).length);
    case 'statement': {
      const written = response.slots.filter(slot => slot.trim() !== '').length;
      return say.parts(written, activity.kind === 'statement' ? activity.slots.length : written);
    }
    case 'circles': {
      const {people, comes} = response;
      const placed = people.filter(({ring}) => ring >= 0).length;
      const called = comes.filter(places => places.length > 0).length;
      const asked = activity.kind === 'circles' ? activity.stress.length : 0;
      return say.people(people.length, placed, called, asked);
    }
    case 'plan': {
      if (activity.kind !== 'plan') return '';
      const rows = rowsOf(activity, response);
      return say.rows(rows.filter(hasWords).length, activity.fixed ? rows.length : undefined);
    }
    default:
      return response satisfies never;
  }
}

customElements.define('sop-evidence', SopEvidence);

declare global {
  interface HTMLElementTagNameMap {
    'sop-evidence': SopEvidence;
  }
}
