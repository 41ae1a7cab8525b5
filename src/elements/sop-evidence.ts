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
const signs = {shown: 'yes', look: 'again', open: 'here'} as const;

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
      ${this.course.modules.map(
        module => html`<h2>${words.bar.module(module.number, module.title)}</h2>
          <ol class="evidence">${proofs(this.course, module, this.learner).map(proof => this.#proof(proof, module))}</ol>`,
      )}
      <p>${this.#link({kind: 'finish'}, words.finish.back)}</p>`;
  }

  #proof(proof: Proof, module: Module): TemplateResult {
    const {objective, status, tally, works, again} = proof;
    const own = works.filter(({kind}) => kind !== 'question');
    const questions = works.filter(({kind}) => kind === 'question');
    return html`<li class=${status}>
      <span class="badge">${icon(signs[status])}<b>${say.status[status]}</b></span>
      <h3>${objective.text}</h3>
      <ul class="works">
        ${module.test ? html`<li>${tally.of ? say.test(tally.right, tally.of) : say.noTest} ${again.map(page => this.#link({kind: 'page', page: page.id}, say.again(page.title)))}</li>` : nothing}
        ${own.map(work => this.#work(work))}
        ${own.some(work => work.kind === 'writing' && work.response && work.activity.file !== undefined) ? html`<li>${this.#link({kind: 'case-file'}, say.caseFile)}</li>` : nothing}
        ${questions.length > 0 ? html`<li>${this.#questions(questions)}</li>` : nothing}
      </ul>
      ${this.#next(proof)}
    </li>`;
  }

  #questions(questions: readonly Work[]): TemplateResult {
    const done = questions.filter(work => work.done).length;
    return html`<details>
      <summary>${say.practice(done, questions.length)}</summary>
      <ul>${questions.map(
        work => html`<li>${icon(work.done ? 'tick' : 'none')}<span>${this.#toWork(work, work.page.title)}
          <span class="meta">${work.done ? say.done : say.notDone}</span></span></li>`,
      )}</ul>
    </details>`;
  }

  #toWork(work: Work, label = nameOf(work)): TemplateResult {
    return this.#link({kind: 'page', page: work.page.id, at: work.activity.id}, label);
  }

  #work(work: Work): TemplateResult {
    const asked = work.done || !work.activity.optional ? '' : ` ${say.optional}`;
    return html`<li>${this.#toWork(work)} <span class="meta">${stateOf(work)}${asked}</span></li>`;
  }

  #next({next, status}: Proof): TemplateResult | typeof nothing {
    if (!next) return nothing;
    const test = (page: Page): TemplateResult =>
      this.#link(
        {kind: 'page', page: page.id},
        status === 'look' ? say.takeAgain(page.title) : say.takeTest(page.title),
      );
    return html`<p class="next"><b>${say.next}</b> ${next.kind === 'test' ? test(next.page) : this.#toWork(next.work)}</p>`;
  }

  #link(screen: Screen, label: string): TemplateResult {
    return html`<button class="plain" type="button" @click=${() => this.dispatchEvent(new GoEvent(screen))}>${label}</button>`;
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
