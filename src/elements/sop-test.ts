// How is a module's test taken? One question at a time, a look over all of them, then the result with its feedback.

import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Activity} from '../model/activity.ts';
import {isOpen} from '../model/attempt.ts';
import {bankOf} from '../model/course-parts.ts';
import type {Module, Test} from '../model/course.ts';
import {drawn} from '../model/draw.ts';
import type {PageId} from '../model/ids.ts';
import {newcomer, type Attempt, type LearnerState} from '../model/learner.ts';
import {percent} from '../model/progress.ts';
import {reduce} from '../model/reduce.ts';
import {words} from '../words.ts';
import {activity} from './activity.ts';
import {GoEvent, TestEvent, type AnswerEvent} from './events.ts';
import {icon} from './icons.ts';
import {LightElement} from './light-element.ts';
import {overview} from './test-overview.ts';
import {draftOf, result, retried} from './test-result.ts';

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
    const taken = {
      attempt,
      questions: this.#asked(attempt),
      pages: this.module.pages,
      seed: this.#seed(attempt),
      pass: this.pass,
      best: this.#best,
    };
    return this.practice
      ? retried(taken, this.practice, () => (this.practice = undefined))
      : result(taken, {
          retry: this.#retry,
          again: this.#begin,
          read: page => this.dispatchEvent(new GoEvent({kind: 'page', page})),
        });
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

  #start(): TemplateResult {
    const asks = this.#test?.asks ?? 0;
    return html`<p>${words.test.terms(asks, this.pass)}</p>
      <button class="primary" type="button" @click=${this.#begin}>${words.test.begin}${icon('next')}</button>`;
  }

  #running(attempt: Attempt): TemplateResult {
    const questions = this.#asked(attempt);
    const question = questions[this.at];
    if (!question) {
      return overview(attempt, questions, this.problem, this.#handIn, place => this.#goTo(place));
    }
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

  #asked(attempt: Attempt): Activity[] {
    const bank = bankOf(this.module);
    return attempt.asked.flatMap(id => bank.find(question => question.id === id) ?? []);
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
    const open = questions.findIndex(question => isOpen(question, attempt));
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
    const open = this.#asked(attempt).filter(question => isOpen(question, attempt)).length;
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

customElements.define('sop-test', SopTest);

declare global {
  interface HTMLElementTagNameMap {
    'sop-test': SopTest;
  }
}
