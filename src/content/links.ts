// Where does a link lead? To a page of the course, to an address outside, or nowhere.

import type {PageId} from '../model/ids.ts';
import type {Context} from './context.ts';

export type Target =
  | {readonly kind: 'page'; readonly page: PageId}
  | {readonly kind: 'tab'; readonly href: string}
  | {readonly kind: 'call'; readonly href: string}
  | {readonly kind: 'nowhere'; readonly why: string};

/** Only what is listed here becomes a link: an address is never judged by what it must not be. */
export function targetOf(written: string, {folder, pages}: Context): Target {
  const href = written.replaceAll('&amp;', '&');
  if (isSafeAddress(href)) return {kind: 'tab', href};
  if (/^(?:tel:\+?[\d().-]+|mailto:[^\s<>":/\\]+@[^\s<>":/\\]+)$/.test(href))
    return {kind: 'call', href};
  if (/^[a-z][a-z0-9+.-]*:|^[/\\#]/i.test(href)) {
    return {
      kind: 'nowhere',
      why:
        `Expected a link to "https:", "tel:", "mailto:" or a page such as "05-a-lapse.md", ` +
        `found "${href}".`,
    };
  }
  const path = resolve(folder, href);
  const page = pages.get(path);
  if (page) return {kind: 'page', page};
  const renamed = [...pages.keys()].find(known => bare(known) === bare(path));
  const mend = renamed
    ? `Did you mean "${renamed.slice(renamed.lastIndexOf('/') + 1)}"?`
    : 'Write the name of a page\'s file, such as "05-a-lapse.md".';
  return {kind: 'nowhere', why: `The link "${href}" leads to no page of the course. ${mend}`};
}

export function isSafeAddress(href: string): boolean {
  return /^https:\/\/[^\s<>"\\/][^\s<>"\\]*$/.test(href);
}

function resolve(folder: string, href: string): string {
  const steps: string[] = [];
  for (const step of [...folder.split('/'), ...href.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const bare = (path: string): string => path.replace(/^.*\/(?:\d+-)?/, '');
