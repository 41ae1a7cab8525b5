// What does the list of sources say of one? Author, title, place and year; the title leads to the publisher's own page.

import type {Html} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import {readYaml} from './front-matter.ts';
import {markup, nothing, quoted, text} from './markup.ts';
import type {Report} from './problem.ts';
import {opensInNewTab} from './render.ts';
import {sourcesSchema, type Source} from './schemas.ts';

export function readSources(
  yaml: string,
  says: PageWords,
  report: Report,
): ReadonlyMap<string, Html> {
  const sources = readYaml(yaml, 1, sourcesSchema, report)?.value;
  if (!sources) return typedKeys(yaml);
  return new Map(Object.entries(sources).map(([key, source]) => [key, renderSource(source, says)]));
}

/** One slip hides the whole file: its keys stay known, or every page that cites one would be blamed. */
const typedKeys = (yaml: string): ReadonlyMap<string, Html> =>
  new Map([...yaml.matchAll(/^(["']?)([\w-]+)\1\s*:/gm)].map(([, , key = '']) => [key, text(key)]));

function renderSource({by, title, in: place, year, url, classic}: Source, says: PageWords): Html {
  const linked =
    url === undefined
      ? text(title)
      : markup`<a href=${quoted(url)} target="_blank" rel="noopener">${text(title)}${opensInNewTab(says)}</a>`;
  const within = place === undefined ? nothing : markup`, ${text(place)}`;
  const kept = classic ? text(` ${says.classic}`) : nothing;
  const end = year.endsWith('.') && !classic ? nothing : text('.');
  return markup`${text(by)}, ${linked}${within}, ${text(year)}${kept}${end}`;
}
