// Which terms does the course explain? Lines such as "**Lapse**: the first use after stopping." in glossary.md.

import type {Html} from '../model/ids.ts';
import {withoutComments} from './comments.ts';
import type {Context} from './context.ts';
import {inspect} from './inspect.ts';
import {readInline} from './markdown.ts';
import {brief} from './problem.ts';
import {renderLine} from './render.ts';
import {glossaryOf, unmarked, type Glossary, type Term} from './terms.ts';
import {typesetWords} from './typography.ts';

const entry = /^(?:[-*] )?\*\*(?<name>[^*]+?):?\*\*:?\s+(?<meaning>\S.*)$/;

/** A meaning holds no term itself: what opens in place should not open further. */
export function readGlossary(source: string, context: Context): Glossary {
  const terms: Term[] = [];
  const meanings = new Map<string, {readonly term: string; readonly meaning: Html}>();
  const lines = new Map<string, number>();
  let before = '';
  for (const [index, written] of withoutComments(source).split('\n').entries()) {
    const line = index + 1;
    if (/^\s*$|^#/.test(written)) continue;
    const {name, meaning} = entry.exec(written.trimEnd())?.groups ?? {};
    const slug = slugOf(name ?? '');
    if (name === undefined || meaning === undefined || slug === '') {
      context.report(
        line,
        `Expected a term and its meaning in one line, such as "**Lapse**: the first use after stopping.", found "${brief(written)}".`,
      );
      continue;
    }
    const forms = formsOf(name);
    const repeated = [slug, ...forms.map(key)].find(form => lines.has(form));
    if (repeated !== undefined) {
      context.report(
        line,
        `The term "${name}" stands in line ${lines.get(repeated) ?? line} too: keep one of the two.`,
      );
      continue;
    }
    for (const form of [slug, ...forms.map(key)]) lines.set(form, line);
    if (key(name).localeCompare(before, 'en') < 0) {
      context.report(
        line,
        `Expected the terms in alphabetical order, found "${name}" behind "${before}": move the line up.`,
      );
    }
    before = key(name);
    const nodes = readInline(meaning, line);
    inspect(nodes, context);
    if (nodes.some(node => node.type === 'citation')) {
      context.report(
        line,
        'A meaning takes no source, since it opens on many pages: cite it on the page that teaches the term.',
      );
    }
    const html = renderLine(
      nodes.filter(node => node.type !== 'citation'),
      unmarked(context),
    );
    meanings.set(slug, {term: typesetWords(name), meaning: html});
    terms.push({slug, forms, line});
  }
  return glossaryOf(terms, meanings);
}

/** "Voluntary placement agreement (VPA)" is found by its name and by its letters. */
function formsOf(name: string): string[] {
  const {long, letters} = /^(?<long>.+?)\s*\((?<letters>[^)]+)\)$/.exec(name)?.groups ?? {};
  return long === undefined || letters === undefined ? [name] : [long, letters];
}

const key = (name: string): string => name.toLowerCase();

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
