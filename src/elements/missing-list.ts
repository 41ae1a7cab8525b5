// What is still to do, and where? Module by module, the learner's first: one link a page, which leads to the very exercise.

import {html, nothing, type TemplateResult} from 'lit';
import type {Activity} from '../model/activity.ts';
import type {PageId} from '../model/ids.ts';
import type {Missing, Standing} from '../model/progress.ts';
import {words} from '../words.ts';
import {GoEvent} from './events.ts';

/** More links than this help nobody choose: of one module alone, of the learner's module, of another. */
const linksShown = {alone: 8, first: 5, other: 1} as const;

/** `here`: the page on which the learner was. */
export function missingList(
  standings: readonly Standing[],
  here: PageId | undefined,
): TemplateResult {
  const isHere = ({module}: Standing): boolean => module.pages.some(({id}) => id === here);
  const lists = standings
    .filter(({missing}) => missing.length > 0)
    .sort((a, b) => Number(isHere(b)) - Number(isHere(a)))
    .map(({module, missing}, at, {length}) => {
      const pages = missing.filter(({page}, at) => missing[at - 1]?.page !== page);
      const most = linksShown[length === 1 ? 'alone' : at === 0 ? 'first' : 'other'];
      // "And 1 more" takes the room of the link itself.
      const shown = pages.length > most + 1 ? pages.slice(0, most) : pages;
      return {module, shown, rest: pages.length - shown.length};
    });
  return html`<h2>${words.finish.missing}</h2>
    ${lists.map(
      ({module, shown, rest}) => html`
        ${standings.length > 1 ? html`<h3>${words.bar.module(module.number, module.title)}</h3>` : nothing}
        <ul class="missing">${shown.map(
          lack => html`<li>
            <button class="plain" type="button" @click=${(event: Event) => event.target?.dispatchEvent(new GoEvent(placeOf(lack)))}>
              ${label(lack)}
            </button>
          </li>`,
        )}</ul>
        ${rest > 0 ? html`<p class="meta">${words.finish.more(rest)}</p>` : nothing}`,
    )}
    ${lists.some(({rest}) => rest > 0) ? html`<p class="meta">${words.finish.moreWhere}</p>` : nothing}`;
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
