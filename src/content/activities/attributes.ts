// What does an author say of an activity in "{…}"? Its name, objectives, label, and what its kind alone knows.

import type {Kind} from '../../model/activity.ts';
import type {ActivityId, ObjectiveId, PageId} from '../../model/ids.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {typesetWords} from '../typography.ts';

/** In the learner's own words. */
export const written: readonly Kind[] = ['reflect', 'plan', 'circles', 'statement'];
const longestId = 60;
const longestLabel = 250;
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** What some kinds know beside what all know; their readers take it with `extraOf`. */
const extras: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  plan: ['fixed'],
  conversation: ['with'],
  circles: ['earlier', 'middle'],
  statement: ['form', 'children', 'unheard'],
};
/** One word of what stands in `{…}`. */
export const attribute =
  /\s*(?:#(?<id>\S*)|(?<key>[\w-]+)=(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]*))|(?<word>[^\s"=]+)|(?<rest>\S+))/gy;

interface Attributes {
  readonly id: ActivityId | undefined;
  readonly objectives: readonly ObjectiveId[];
  readonly label: string | undefined;
  readonly file: string | undefined;
  readonly page: PageId | undefined;
  readonly words: ReadonlySet<string>;
}

export function readAttributes(kind: Kind, fence: Fence, context: Context): Attributes {
  const complain = (message: string): void => context.report(fence.line, message);
  let id: ActivityId | undefined;
  let objectives: readonly ObjectiveId[] = [];
  let label: string | undefined;
  let file: string | undefined;
  let page: PageId | undefined;
  let teaches = false;
  let named = false;
  const words = new Set<string>();
  for (const {groups = {}} of (fence.attributes ?? '').trim().matchAll(attribute)) {
    const value = groups['quoted'] ?? groups['plain'] ?? '';
    if (groups['id'] !== undefined) {
      named = true;
      id = readId(groups['id'], complain);
    } else if (groups['key'] === 'objective') {
      objectives = readObjectives(value, context, complain);
    } else if (groups['key'] === 'label') {
      label = readLabel(value, complain);
    } else if (groups['key'] === 'file') {
      file = typesetWords(value.trim());
    } else if (extras[kind]?.includes(groups['key'] ?? groups['word'] ?? '')) {
      continue;
    } else if (groups['key'] === 'page' && context.test) {
      teaches = true;
      page = readPageName(value, context, complain);
    } else if (!context.test && (groups['word'] === 'check' || groups['word'] === 'optional')) {
      words.add(groups['word']);
    } else {
      const found = groups['key'] ?? groups['word'] ?? groups['rest'] ?? '';
      const known = [
        '#name',
        'objective=3.3',
        ...(context.test ? ['page=14-the-call.md'] : ['check', 'optional']),
        ...(written.includes(kind) ? ['file="…"'] : []),
        ...(extras[kind] ?? []),
      ].map(word => `"${word}"`);
      complain(`Unknown word "${found}" in "{…}". Known are ${known.join(', ')} and "label="…"".`);
    }
  }
  if (!named) {
    complain(
      `":::${fence.name}" needs a name that never changes, such as ":::${fence.name} {#first-lapse}": answers are stored under it.`,
    );
  }
  if (context.test && !teaches) {
    complain(
      'A question of the test needs the page that teaches its answer, for whoever misses it: add it, such as "page=14-the-call.md".',
    );
  }
  return {id, objectives, label, file, page, words};
}

/** What an activity's reader alone knows: the value of a key, "" for a lone word, undefined where it is not given. */
export function extraOf(fence: Fence, key: string): string | undefined {
  for (const {groups = {}} of (fence.attributes ?? '').trim().matchAll(attribute)) {
    if (groups['key'] === key) return groups['quoted'] ?? groups['plain'] ?? '';
    if (groups['word'] === key) return '';
  }
  return undefined;
}

function readPageName(
  name: string,
  {pages, folder, pageId}: Context,
  complain: (message: string) => void,
): PageId | undefined {
  const page = pages.get(`${folder}/${name}`);
  if (page !== undefined && page !== pageId) return page;
  complain(
    `Expected the file name of a page of this module, such as "page=14-the-call.md", found "${name}".`,
  );
  return undefined;
}

function readId(id: string, complain: (message: string) => void): ActivityId | undefined {
  if (!idPattern.test(id)) {
    complain(
      `Expected a name of lower-case letters, digits and hyphens that begins with a letter, such as "#first-lapse", found "#${id}".`,
    );
    return undefined;
  }
  if (id.length > longestId) {
    complain(
      `Expected a name of at most ${longestId} characters, found ${id.length}: shorten "#${id}".`,
    );
    return undefined;
  }
  return id as ActivityId;
}

function readObjectives(
  value: string,
  context: Context,
  complain: (message: string) => void,
): ObjectiveId[] {
  return value.split(',').filter((id): id is ObjectiveId => {
    if (context.objectives.has(id as ObjectiveId)) return true;
    const known = [...context.objectives].join(', ');
    complain(
      `This module has no objective "${id}"; it has ${known}. Write one or more, as in "objective=3.1,3.4".`,
    );
    return false;
  });
}

function readLabel(value: string, complain: (message: string) => void): string {
  if (value.trim() === '' || value.length > longestLabel) {
    complain(
      `Expected a label of 1 to ${longestLabel} characters, found ${value.length}: administrators read it in one line.`,
    );
  }
  return shorten(typesetWords(value.trim()));
}

export const shorten = (words: string): string =>
  Array.from(words).slice(0, longestLabel).join('').trim();
