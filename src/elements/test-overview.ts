// What is looked over before a test is handed in? All questions, each a way back to it, and whether it is still open.

import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../model/activity.ts';
import {isOpen} from '../model/attempt.ts';
import type {Attempt} from '../model/learner.ts';
import {words} from '../words.ts';
import {icon} from './icons.ts';

/** `problem`: why it was not handed in, or "". */
export const overview = (
  attempt: Attempt,
  questions: readonly Activity[],
  problem: string,
  handIn: () => void,
  goTo: (place: number) => void,
): TemplateResult =>
  html`<h2 tabindex="-1">${words.test.look}</h2>
    <p>${words.test.answered(questions.filter(question => !isOpen(question, attempt)).length, questions.length)}</p>
    <ol class="missing">${questions.map(
      (question, place) => html`<li>
        <button class="plain" type="button" @click=${() => goTo(place)}>
          ${words.test.state(place + 1, isOpen(question, attempt))}
        </button> <span class="meta">${question.label}</span>
      </li>`,
    )}</ol>
    ${
      problem
        ? html`<div class="alert"><p role="alert">${problem}</p>
            <div class="deeds">${questions.map((question, place) =>
              isOpen(question, attempt)
                ? html`<button class="plain" type="button" @click=${() => goTo(place)}>${words.test.answer(place + 1)}</button>`
                : nothing,
            )}</div></div>`
        : nothing
    }
    <button class="primary" type="button" @click=${handIn}>${words.test.handIn}${icon('next')}</button>`;
