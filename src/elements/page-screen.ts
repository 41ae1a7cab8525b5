// What stands around a page of the course? Where it is in its lesson, the ways on and back, the notebook, the sources.

import {html, nothing, type TemplateResult} from 'lit';
import {activitiesOf, pagesOf, placeInLesson} from '../model/course-parts.ts';
import type {Course, Module, Page} from '../model/course.ts';
import {isDone} from '../model/progress.ts';
import type {Session} from '../session.ts';
import {words} from '../words.ts';
import {isLate} from './activity.ts';
import type {Arrivals} from './arrivals.ts';
import type {Screen} from './events.ts';
import {icon} from './icons.ts';
import './sop-page.ts';
import './sop-sources.ts';

export interface Place {
  readonly module: Module;
  readonly page: Page;
  readonly screen: Extract<Screen, {readonly kind: 'page'}>;
}

/** What the screen is made of. */
export interface PageParts {
  readonly session: Session;
  readonly arrivals: Arrivals;
  /** Asks again for what did not come. */
  readonly again: () => void;
  readonly go: (screen: Screen) => void;
  readonly leave: () => void;
}

export function pageScreen(
  {module, page, screen: {at, foundBy}}: Place,
  parts: PageParts,
): TemplateResult {
  const {session, arrivals, again, go, leave} = parts;
  const {course, state} = session;
  const text = arrivals.texts.get(module);
  const {number, of, minutesLeft} = placeInLesson(module, page);
  const all = pagesOf(course);
  const index = all.indexOf(page);
  const before = all[index - 1];
  const needsWorkshop = page.id === module.test?.page || activitiesOf([page]).some(isLate);
  return html`
    ${foundBy ? html`<p class="screen-only"><button class="plain" type="button" @click=${() => go(foundBy)}>${words.screen.toSearch(foundBy.query ?? '')}</button></p>` : nothing}
    <p class="kicker">
      <span>${kicker(course, module, page)}</span>
      ${page.lesson === 0 ? nothing : html`<span class="left">${words.screen.place(number, of, minutesLeft)}</span>`}
    </p>
    <h1 tabindex="-1">${page.title}</h1>
    ${needsWorkshop ? arrivals.problem('workshop', again) : nothing}
    ${
      text || page.blocks.every(block => block.kind !== 'prose')
        ? html`<sop-page .module=${module} .page=${page} .pass=${course.pass} .text=${text} .learner=${state} .workshop=${arrivals.has('workshop')} .at=${at}></sop-page>`
        : (arrivals.problem(module, again) ?? html`<p class="meta">${words.screen.loading}</p>`)
    }
    <div class="turn" id="turn">
      ${next(module, page, all[index + 1], parts)}
      ${before ? html`<button class="plain back" type="button" @click=${() => go({kind: 'page', page: before.id})}>${words.screen.back}</button>` : nothing}
      <button class="plain" type="button" @click=${leave}>${words.screen.exit}</button>
    </div>
    <sop-notebook class="screen-only" .notebook=${module.notebook} .page=${page.id} .learner=${state}></sop-notebook>
    <sop-sources .module=${module} .page=${page} .text=${text}></sop-sources>`;
}

function kicker(course: Course, module: Module, page: Page): string {
  if (page.lesson > 0)
    return words.screen.lesson(page.lesson, module.lessons[page.lesson - 1] ?? '');
  return page === module.pages[0] ? course.title : words.bar.module(module.number, module.title);
}

function next(
  module: Module,
  page: Page,
  after: Page | undefined,
  {session, go}: PageParts,
): TemplateResult | typeof nothing {
  const {course, state} = session;
  const attempt = state.tests[page.id]?.attempt;
  // From a test that is under way the one way on is to hand it in.
  if (attempt && !attempt.handedIn) return nothing;
  const label = !after
    ? words.screen.toFinish
    : page === module.pages[0]
      ? words.screen.start(after.title)
      : words.screen.next(after.title);
  // A test that is still to be passed has the screen's one main button itself.
  const taking = page.id === module.test?.page && !(isDone(course, page, state) && attempt);
  return html`<button class="next ${taking ? 'plain' : 'primary'}" type="button" @click=${() => {
    session.dispatch({type: 'see', page: page.id});
    go(after ? {kind: 'page', page: after.id} : {kind: 'finish'});
  }}>${label}${taking ? nothing : icon('next')}</button>`;
}
