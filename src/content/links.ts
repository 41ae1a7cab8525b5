// Where does a link lead? To a page of the same module, to an address outside, or nowhere.

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
  if (page && folderOf(path) === folder) return {kind: 'page', page};
  const alike = [...pages.keys()].filter(known => bare(known) === bare(path));
  const renamed = page ? undefined : alike.find(known => folderOf(known) === folder);
  const elsewhere = page ? path : alike[0];
  const why = renamed
    ? `leads to no page of the course. Did you mean "${renamed.slice(folder.length + 1)}"?`
    : elsewhere
      ? `leads to "${elsewhere}", and whoever is given another module alone does not have that page. Delete the link, and name that module in words.`
      : 'leads to no page of the course. Write the name of a page\'s file, such as "05-a-lapse.md".';
  return {kind: 'nowhere', why: `The link "${href}" ${why}`};
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

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const bare = (path: string): string => path.replace(/^.*\/(?:\d+-)?/, '');
