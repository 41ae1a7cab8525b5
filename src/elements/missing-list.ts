// What is still to do, and where? One link a page, which leads to the very exercise.

import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../model/activity.ts';
import type {Missing} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent} from './events.ts';

/** More links than this help nobody choose. */
const linksShown = 8;

export function missingList(missing: readonly Missing[]): TemplateResult {
  const byPage = missing.filter(({page}, at) => missing[at - 1]?.page !== page);
  return html`<h2>${words.finish.missing}</h2>
    <ul class="missing">
      ${byPage.slice(0, linksShown).map(
        lack => html`<li>
          <button class="plain" type="button" @click=${(event: Event) => event.target?.dispatchEvent(new GoEvent(placeOf(lack)))}>
            ${label(lack)}
          </button>
        </li>`,
      )}
    </ul>
    ${byPage.length > linksShown ? html`<p class="meta">${words.finish.more(byPage.length - linksShown)}</p>` : nothing}`;
}

const placeOf = (lack: Missing): GoEvent['screen'] => ({
  kind: 'page',
  page: lack.page.id,
  ...(lack.kind === 'activity' ? {at: lack.activity.id} : {}),
});

const label = (lack: Missing): string =>
  words.finish.missingAt[lack.kind === 'activity' ? doing(lack.activity) : lack.kind](
    lack.page.title,
  );

/** What lets an exercise count as done. */
function doing({kind}: Activity): Exclude<keyof typeof words.finish.missingAt, 'page' | 'test'> {
  switch (kind) {
    case 'choice':
    case 'match':
    case 'sort':
    case 'order':
      return 'question';
    case 'conversation':
      return 'talk';
    case 'plan':
    case 'circles':
    case 'statement':
    case 'reflect':
      return kind;
    default:
      return kind satisfies never;
  }
}
