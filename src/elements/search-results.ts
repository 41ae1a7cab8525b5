// How is what was found shown? Screens as links; words and sources open in place, and say on which screens they stand.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {NoteEntry, Place} from '../search/entries.ts';
import {excerptOf} from '../search/excerpt.ts';
import type {Findings, Found} from '../search/finder.ts';
import {piecesOf, type Piece} from '../search/terms.ts';
import {words} from '../words.ts';

/** So many are shown at first, and so many more each time. */
export const portion = 20;

/** How many there are, in a sentence. */
export function summary({near, found}: Findings, query: string): string {
  const sought = query.trim();
  if (found.length === 0) return words.search.none(sought);
  return near ? words.search.near(found.length, sought) : words.search.count(found.length, sought);
}

/** The first `shown` of them; `more` shows another portion. */
export function results(
  findings: Findings,
  query: string,
  shown: number,
  more: () => void,
): TemplateResult {
  const {found} = findings;
  const left = found.length - shown;
  // Its twin in the live region says it once, when the learner pauses.
  return html`<p class="count" aria-hidden="true">${summary(findings, query)}</p>
    ${found.length === 0 ? html`<p>${words.search.advice}</p>` : nothing}
    <ol class="results">
      ${found.slice(0, shown).map(one => html`<li id=${one.entry.id}>${result(one)}</li>`)}
    </ol>
    ${left > 0 ? html`<button class="second" type="button" @click=${more}>${words.search.more(Math.min(left, portion))}</button>` : nothing}`;
}

function result({entry, hits}: Found): TemplateResult {
  const title = marked(piecesOf(entry.title, hits));
  const excerpt = excerptOf(entry.passages, hits);
  const kind = html`<b>${words.search.kinds[entry.kind]}</b>`;
  const lines = excerpt.length > 0 ? html`<p class="excerpt">${marked(excerpt)}</p>` : nothing;
  return entry.kind === 'screen'
    ? html`<p class="kind">${kind} · ${whereIs(entry.place)}</p>
        <h2>${linkTo(entry.place, title)}</h2>${lines}`
    : html`<p class="kind">${kind}</p>
        <details class=${entry.kind}><summary><h2>${title}</h2></summary>${opened(entry)}</details>${lines}`;
}

const opened = ({html: meaning, on}: NoteEntry): TemplateResult =>
  html`<div class="opened"><p>${unsafeHTML(meaning)}</p>
    <details ?open=${on.length <= 5}><summary>${words.search.on(on.length)}</summary>
      <ul>${on.map(place => html`<li>${linkTo(place, html`${words.search.onScreen(place.page.title, place.module.number)}`)}</li>`)}</ul>
    </details></div>`;

const marked = (pieces: readonly Piece[]): TemplateResult[] =>
  pieces.map(({text, hit}) => (hit ? html`<mark>${text}</mark>` : html`${text}`));

const linkTo = ({page}: Place, content: TemplateResult | TemplateResult[]): TemplateResult =>
  html`<a href="#${page.id}" data-page=${page.id}>${content}</a>`;

const whereIs = ({module, page}: Place): string =>
  page.lesson === 0
    ? words.bar.moduleOf(module.number)
    : words.search.lesson(module.number, page.lesson, module.lessons[page.lesson - 1] ?? '');
