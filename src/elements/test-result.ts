// What does a test that was handed in show? How it came out, then each question with what the course says to it.

import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../model/activity.ts';
import {isRight} from '../model/attempt.ts';
import type {Page} from '../model/course.ts';
import type {PageId} from '../model/ids.ts';
import type {Answer, Attempt, LearnerState, Reply} from '../model/learner.ts';
import {percent} from '../model/progress.ts';
import {words} from '../words.ts';
import {activity} from './activity.ts';

interface HandedIn {
  readonly attempt: Attempt;
  /** Those of the attempt that the course still has. */
  readonly questions: readonly Activity[];
  /** Where there may be something to read again. */
  readonly pages: readonly Page[];
  readonly seed: string;
  /** Pass mark, and score of the best attempt, in percent. */
  readonly pass: number;
  readonly best: number;
}

/** What can be done next. */
interface Next {
  /** Asks what was missed again. */
  readonly retry: () => void;
  /** Begins another attempt. */
  readonly again: () => void;
  readonly read: (page: PageId) => void;
}

export function result(taken: HandedIn, {retry, again, read}: Next): TemplateResult {
  const {attempt, questions, pass, best} = taken;
  const missed = questions.filter(question => !isRight(question, attempt));
  const right = questions.filter(question => isRight(question, attempt));
  const score = percent({right: right.length, of: attempt.asked.length});
  return html`<h2 tabindex="-1">${words.test.result(right.length, attempt.asked.length, score)}</h2>
    <p>${score >= pass ? words.test.passed(pass) : words.test.below(pass)}
      ${best > score ? words.test.best(best) : ''}</p>
    <div class="turn">
      ${missed.length ? html`<button class=${main(taken)} type="button" @click=${retry}>${words.test.retry}</button>` : nothing}
      <button class="plain" type="button" @click=${again}>${words.test.again}</button>
    </div>
    ${missed.length ? html`<h3>${words.test.missed}</h3>${missed.map(question => judged(taken, question, read))}` : nothing}
    ${right.length ? html`<details class="right"><summary>${words.test.right(right.length)}</summary>${right.map(question => judged(taken, question, read))}</details>` : nothing}`;
}

/** A question with what was answered, what the course says to it, and where to read again. */
function judged(
  {attempt, pages, seed}: HandedIn,
  question: Activity,
  read: Next['read'],
): TemplateResult {
  const reply = attempt.replies[question.id];
  const right = isRight(question, attempt);
  const page = pages.find(({id}) => id === question.page);
  const answer = reply && {...draftOf(reply), handedIn: reply.response, tries: 1, solved: right};
  return html`${activity(question, answer, seed, 'judged')}
    ${
      !right && page
        ? html`<p class="read"><button class="plain" type="button" @click=${() => read(page.id)}>${words.test.read(page.title)}</button></p>`
        : nothing
    }`;
}

/** What was missed, asked once more: practice alone, until `back`. */
export function retried(
  taken: HandedIn,
  {answers}: LearnerState,
  back: () => void,
): TemplateResult {
  const {attempt, questions, seed} = taken;
  const missed = questions.filter(question => !isRight(question, attempt));
  return html`<h2 tabindex="-1">${words.test.retry}</h2>
    <p>${words.test.practice}</p>
    ${missed.map(question => activity(question, answers[question.id], seed, 'lesson'))}
    <button class=${main(taken)} type="button" @click=${back}>${words.test.toResult}</button>`;
}

/** Once the test is passed the way on is the screen's main button. */
const main = ({best, pass}: HandedIn): 'primary' | 'second' =>
  best >= pass ? 'second' : 'primary';

/** An answer that waits to be judged with the others. */
export const draftOf = ({response, shape}: Reply): Answer => ({
  response,
  shape,
  handedIn: undefined,
  tries: 0,
  solved: false,
});
