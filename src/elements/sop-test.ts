// How is a module's test taken? One question at a time, a look over all of them, then the result with its feedback.

import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {bankOf, type Activity, type Module, type PageId, type Test} from '../model/course.ts';
import {drawn} from '../model/draw.ts';
import {isRight, lacking, newcomer, reduce} from '../model/learner.ts';
import type {Answer, Attempt, LearnerState} from '../model/learner.ts';
import {percent} from '../model/progress.ts';
import {words} from '../words.ts';
import {activity} from './activity.ts';
import {GoEvent, TestEvent, type AnswerEvent} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';

/**
 * The test on its page, under the page's own words.
 * @fires TestEvent when an attempt begins, a question is answered, the attempt is handed in
 * @fires GoEvent to a page that is worth reading again
 */
export class SopTest extends LightElement {
  static override properties = {
    module: {},
    pass: {},
    learner: {},
    at: {state: true},
    practice: {state: true},
    problem: {state: true},
  };
  module!: Module;
  /** Pass mark in percent. */
  pass = 0;
  learner!: LearnerState;
  /** Place of the question at hand; behind the last one all are looked over. */
  private at = 0;
  /** What was missed, asked again: never kept, never scored. */
  private practice: LearnerState | undefined;
  private problem = '';
  #step = '';

  constructor() {
    super();
    this.addEventListener('sop-answer', this.#answer);
  }

  protected override willUpdate(): void {
    if (!this.hasUpdated) this.#resume();
  }

  override render(): TemplateResult {
    const attempt = this.#attempt;
    if (!attempt) return this.#start();
    if (!attempt.handedIn) return this.#running(attempt);
    return this.practice ? this.#again(attempt, this.practice) : this.#result(attempt);
  }

  protected override updated(): void {
    const attempt = this.#attempt;
    const step = [attempt?.number, attempt?.handedIn, this.at, this.practice !== undefined].join();
    // A new step begins at its heading, for eyes and for screen readers.
    if (this.#step !== '' && step !== this.#step) {
      const heading = this.querySelector<HTMLElement>('h2');
      heading?.focus({preventScroll: true});
      // Said outright: Firefox takes a mere focus back when the question below the heading gets its height.
      heading?.scrollIntoView();
    }
    this.#step = step;
  }

  get #test(): Test | undefined {
    return this.module.test;
  }

  get #page(): PageId {
    return this.#test?.page ?? ('' as PageId);
  }

  get #attempt(): Attempt | undefined {
    return this.learner.tests[this.#page]?.attempt;
  }

  /** Score of the best attempt, in percent. */
  get #best(): number {
    const {asked, right} = this.learner.tests[this.#page]?.best ?? {asked: [], right: []};
    return percent({right: right.length, of: asked.length});
  }

  /** Once the test is passed the way on is the screen's main button. */
  get #main(): 'primary' | 'second' {
    return this.#best >= this.pass ? 'second' : 'primary';
  }

  #start(): TemplateResult {
    const asks = this.#test?.asks ?? 0;
    return html`<p>${words.test.terms(asks, this.pass)}</p>
      <button class="primary" type="button" @click=${this.#begin}>${words.test.begin}${icon('next')}</button>`;
  }

  #running(attempt: Attempt): TemplateResult {
    const questions = this.#asked(attempt);
    const question = questions[this.at];
    if (!question) return this.#overview(attempt, questions);
    const reply = attempt.replies[question.id];
    const last = this.at === questions.length - 1;
    return html`<h2 tabindex="-1">${words.test.question(this.at + 1, questions.length)}</h2>
      ${keyed(question.id, activity(question, reply && draftOf(reply), this.#seed(attempt), 'asked'))}
      <div class="turn">
        <button class="primary" type="button" @click=${() => this.#goTo(this.at + 1)}>${last ? words.test.look : words.test.next}${icon('next')}</button>
        ${this.at > 0 ? html`<button class="plain" type="button" @click=${() => this.#goTo(this.at - 1)}>${words.test.back}</button>` : nothing}
      </div>
      <p class="meta">${words.test.kept}</p>`;
  }

  #overview(attempt: Attempt, questions: readonly Activity[]): TemplateResult {
    return html`<h2 tabindex="-1">${words.test.look}</h2>
      <ol class="missing">${questions.map(
        (question, place) => html`<li>
          <button class="plain" type="button" @click=${() => this.#goTo(place)}>
            ${words.test.state(place + 1, this.#open(attempt, question))}
          </button> <span class="meta">${question.label}</span>
        </li>`,
      )}</ol>
      ${this.problem ? html`<p class="alert" role="alert">${this.problem}</p>` : nothing}
      <button class="primary" type="button" @click=${this.#handIn}>${words.test.handIn}${icon('next')}</button>`;
  }

  #result(attempt: Attempt): TemplateResult {
    const questions = this.#asked(attempt);
    const missed = questions.filter(question => !isRight(question, attempt));
    const right = questions.filter(question => isRight(question, attempt));
    const best = this.#best;
    const score = percent({right: right.length, of: attempt.asked.length});
    return html`<h2 tabindex="-1">${words.test.result(right.length, attempt.asked.length, score)}</h2>
      <p>${score >= this.pass ? words.test.passed(this.pass) : words.test.below(this.pass)}
        ${best > score ? words.test.best(best) : ''}</p>
      <div class="turn">
        ${missed.length ? html`<button class=${this.#main} type="button" @click=${this.#retry}>${words.test.retry}</button>` : nothing}
        <button class="plain" type="button" @click=${this.#begin}>${words.test.again}</button>
      </div>
      ${missed.length ? html`<h3>${words.test.missed}</h3>${missed.map(question => this.#judged(question, attempt))}` : nothing}
      ${right.length ? html`<details class="right"><summary>${words.test.right(right.length)}</summary>${right.map(question => this.#judged(question, attempt))}</details>` : nothing}`;
  }

  /** A question with what was answered, what the course says to it, and where to read again. */
  #judged(question: Activity, attempt: Attempt): TemplateResult {
    const reply = attempt.replies[question.id];
    const right = isRight(question, attempt);
    const page = this.module.pages.find(({id}) => id === question.page);
    const answer = reply && {...draftOf(reply), handedIn: reply.response, tries: 1, solved: right};
    return html`${activity(question, answer, this.#seed(attempt), 'judged')}
      ${
        !right && page
          ? html`<p><button class="plain" type="button" @click=${() => this.dispatchEvent(new GoEvent({kind: 'page', page: page.id}))}>${words.test.read(page.title)}</button></p>`
          : nothing
      }`;
  }

  #again(attempt: Attempt, practice: LearnerState): TemplateResult {
    const missed = this.#asked(attempt).filter(question => !isRight(question, attempt));
    return html`<h2 tabindex="-1">${words.test.retry}</h2>
      <p>${words.test.practice}</p>
      ${missed.map(question => activity(question, practice.answers[question.id], this.#seed(attempt), 'lesson'))}
      <button class=${this.#main} type="button" @click=${() => (this.practice = undefined)}>${words.test.toResult}</button>`;
  }

  #asked(attempt: Attempt): Activity[] {
    const bank = bankOf(this.module);
    return attempt.asked.flatMap(id => bank.find(question => question.id === id) ?? []);
  }

  #open(attempt: Attempt, question: Activity): boolean {
    const reply = attempt.replies[question.id];
    const response = reply?.shape === question.shape ? reply.response : undefined;
    return lacking(question, response) !== 0;
  }

  /** Options are shuffled anew in each attempt, and stay in their places within it. */
  #seed(attempt: Attempt): string {
    return `${this.learner.run} ${attempt.number}`;
  }

  /** A test that was left is gone on with at its first open question. */
  #resume(): void {
    const attempt = this.#attempt;
    if (!attempt || attempt.handedIn) return;
    const questions = this.#asked(attempt);
    const open = questions.findIndex(question => this.#open(attempt, question));
    this.at = open < 0 ? questions.length : open;
  }

  #goTo(place: number): void {
    this.at = place;
    this.problem = '';
  }

  readonly #retry = (): void => {
    this.practice = newcomer('');
  };

  readonly #begin = (): void => {
    const number = (this.#attempt?.number ?? 0) + 1;
    const asked = drawn(this.module, this.learner.run, number);
    this.practice = undefined;
    this.#goTo(0);
    this.dispatchEvent(new TestEvent({type: 'begin', test: this.#page, asked}));
  };

  readonly #handIn = (): void => {
    const attempt = this.#attempt;
    if (!attempt) return;
    const open = this.#asked(attempt).filter(question => this.#open(attempt, question)).length;
    if (open > 0) {
      this.problem = words.test.open(open);
      return;
    }
    this.dispatchEvent(
      new TestEvent({type: 'hand-in', test: this.#page, bank: bankOf(this.module)}),
    );
  };

  /** Answers of a test, and of its practice, are not those of the page that asks the same. */
  readonly #answer = (event: AnswerEvent): void => {
    event.stopPropagation();
    const {step, activity, response} = event;
    if (this.practice) this.practice = reduce(this.practice, {type: step, activity, response});
    else this.dispatchEvent(new TestEvent({type: 'reply', test: this.#page, activity, response}));
  };
}

const draftOf = ({response, shape}: Pick<Answer, 'response' | 'shape'>): Answer => ({
  response,
  shape,
  handedIn: undefined,
  tries: 0,
  solved: false,
});

customElements.define('sop-test', SopTest);

declare global {
  interface HTMLElementTagNameMap {
    'sop-test': SopTest;
  }
}
