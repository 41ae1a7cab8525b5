// What does the learner see that is no page of the course? The player's own screens, result to goodbye.

import {html, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {titleOf} from '../model/course-parts.ts';
import type {Html} from '../model/ids.ts';
import {progress} from '../model/progress.ts';
import type {Session} from '../session.ts';
import {words} from '../words.ts';
import type {Screen} from './events.ts';
import type {Pack} from './pack.ts';
import type {PageParts} from './page-screen.ts';
import type {LatePart, LoadTakeAway, LoadText} from './late.ts';
import {troubleIn} from './trouble.ts';

/** What the screens are made of. */
interface OwnParts extends PageParts {
  readonly pack: Pack;
  readonly about: Html;
  readonly load: LoadTakeAway;
  readonly loadText: LoadText;
  readonly back: () => void;
}

export function ownScreen(screen: Screen, parts: OwnParts): TemplateResult {
  const {session, pack, about, load, loadText} = parts;
  const {course, state, found} = session;
  switch (screen.kind) {
    case 'finish':
      return result(parts);
    case 'evidence':
      return lateScreen(
        words.finish.shown,
        html`<sop-evidence class="flow" .course=${course} .learner=${state}></sop-evidence>`,
        '',
      );
    case 'certificate':
      return lateScreen(
        words.finish.toCertificate,
        html`<sop-certificate .session=${session} .state=${state} .load=${load}></sop-certificate>`,
      );
    case 'about':
      return html`<h1 tabindex="-1">${words.bar.about}</h1>
        <div class="prose flow">${unsafeHTML(about)}</div>
        ${wayBack(parts)}`;
    case 'case-file':
      return lateScreen(
        words.caseFile.title,
        html`<sop-case-file .course=${course} .learner=${state} .found=${found} .load=${load}></sop-case-file>`,
      );
    case 'handouts':
      return lateScreen(
        words.handouts.title,
        html`<sop-handouts class="flow" .load=${load}></sop-handouts>`,
      );
    case 'diagnose':
      return lateScreen(
        words.diagnose.title,
        html`<sop-diagnosis .session=${session} .pack=${pack}></sop-diagnosis>`,
      );
    case 'search':
      return html`<h1 tabindex="-1">${words.bar.search}</h1>
        ${missing('search', parts) ?? html`<sop-search id="search" .course=${course} .load=${loadText} .screen=${screen}></sop-search>`}${wayBack(parts)}`;
    case 'left':
      return goodbye(session);
    case 'page':
      return html``;
    default:
      return screen satisfies never;
  }

  /** A document that prints has a heading of its own. */
  function lateScreen(title: string, whole: TemplateResult, look = 'screen-only'): TemplateResult {
    return html`<h1 class=${look} tabindex="-1">${title}</h1>
      ${missing('workshop', parts) ?? whole}${wayBack(parts)}`;
  }
}

/** What stands in place of a part whose script is not here yet; undefined once it is. */
const missing = (part: LatePart, {arrivals, again}: OwnParts): TemplateResult | undefined =>
  arrivals.has(part)
    ? undefined
    : (arrivals.problem(part, again) ?? html`<p class="meta">${words.screen.coming}</p>`);

const wayBack = ({back}: OwnParts): TemplateResult =>
  html`<div class="turn"><button class="primary" type="button" @click=${back}>${words.backToPage}</button></div>`;

function result(parts: OwnParts): TemplateResult {
  const {session, pack, back, leave} = parts;
  const {course, state} = session;
  const {complete} = progress(course, state);
  const title = titleOf(course);
  return html`<h1 tabindex="-1">${complete ? words.finish.complete(title) : words.finish.open}</h1>
    ${
      missing('workshop', parts) ??
      html`<sop-finish class="flow" .course=${course} .learner=${state} .reported=${reported(session)}></sop-finish>
        <sop-receipt .session=${session} .pack=${pack}></sop-receipt>`
    }
    <div class="turn">
      <button class="second" type="button" @click=${leave}>${words.finish.close}</button>
      <button class="plain" type="button" @click=${back}>${words.backToPage}</button>
    </div>`;
}

function reported({saving, state, told, standard}: Session): string {
  const at = new Date(state.completedAt * 1000);
  if (saving.kind === 'review') return words.finish.reviewOnly;
  if (saving.kind === 'none' || standard === 'none') return words.finish.reportedDevice(at);
  return told ? words.finish.reported(at) : words.finish.notReported;
}

function goodbye({saving, standard}: Session): TemplateResult {
  const failed = troubleIn(saving) !== undefined;
  const text =
    saving.kind === 'none' || saving.kind === 'review'
      ? words.left.nothing
      : failed
        ? standard === 'none'
          ? words.notice.webNoStorage
          : words.left.failed
        : standard === 'none'
          ? words.left.device
          : words.left.text;
  return html`<h1 tabindex="-1">${failed ? words.left.failedTitle : words.left.title}</h1><p>${text}</p>`;
}
