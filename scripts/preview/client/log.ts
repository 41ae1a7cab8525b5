// What did the course say to the LMS? A line for each call, the newest first, red with its reason where it was wrong.

import {make, part} from './dom.ts';
import type {Seen} from './run-time.ts';

/** A long course makes thousands of calls; the page keeps the newest. */
const mostLines = 1000;
const longest = 160;

export function createLog(): (seen: Seen) => void {
  const lines = part('calls', HTMLTableSectionElement);
  const count = part('count', HTMLElement);
  let calls = 0;
  let flags = 0;
  return seen => {
    calls += 1;
    if (seen.flag !== undefined) flags += 1;
    lines.prepend(lineOf(seen));
    if (lines.rows.length > mostLines) lines.lastElementChild?.remove();
    count.textContent = `${calls} calls, ${flags} flagged`;
    count.classList.toggle('bad', flags > 0);
  };
}

function lineOf({at, name, element, value, returned, error, flag}: Seen): HTMLTableRowElement {
  const what = make('td', {}, make('code', {}, element), make('div', {}, short(value)));
  if (flag !== undefined) what.append(make('p', {className: 'reason'}, `Flagged: ${flag}`));
  const answer = [short(returned), ...(error === '0' ? [] : [`error ${error}`])];
  return make(
    'tr',
    {className: flag === undefined ? '' : 'flag'},
    make('td', {}, at.toTimeString().slice(0, 8)),
    make('td', {}, name),
    what,
    make('td', {}, answer.join(' ')),
  );
}

export function short(text: string): string {
  return text.length > longest
    ? `${text.slice(0, longest)}… (${text.length.toLocaleString()} characters)`
    : text;
}
