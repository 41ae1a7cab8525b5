// What does the first screen of a module say? What it is about, how long it takes, what one will be able to do, who sees what.

import type {Module, Objective} from '../model/course.ts';
import type {Html} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import type {Piece} from './body.ts';
import {join, markup, nothing, text} from './markup.ts';
import type {Draft} from './page.ts';
import {withFirst} from './page.ts';
import {renderPath} from './path.ts';
import type {CourseFrontMatter, ModuleFrontMatter} from './schemas.ts';

type Course = Pick<CourseFrontMatter, 'pass' | 'provider' | 'help' | 'hotline'>;
type Says = PageWords['opening'];

/** The author's own words stand between the path and the objectives. */
export function renderOpening(
  matter: ModuleFrontMatter,
  objectives: readonly Objective[],
  pages: readonly Draft[],
  test: Draft | undefined,
  course: Course,
  body: readonly Piece[],
  says: PageWords,
): Piece[] {
  const all = sumOf([...pages, ...(test ? [test] : [])].map(page => page.minutes));
  const minutes = Math.max(5, 5 * Math.round(all / 5));
  const brief = matter.brief
    .replaceAll('{minutes}', String(minutes))
    .replaceAll('{lessons}', says.opening.lessons(matter.lessons.length));
  const before = markup`<p class="lead">${text(matter.lead)}</p><p class="meta brief">${text(brief)} <a href="#before-you-start">${text(says.opening.toTerms)}</a> · <a href="#turn">${text(says.opening.toStart)}</a></p>${matter.path ? renderPath(matter.path, says.path) : nothing}`;
  const after = markup`<div class="two wide">${aims(objectives, says.opening)}${terms(matter.lessons, minutes, pages, test !== undefined, course, says.opening)}</div>`;
  const pieces = withFirst(before, body);
  const last = pieces.at(-1);
  return last?.kind === 'prose'
    ? [...pieces.slice(0, -1), {kind: 'prose', html: markup`${last.html}${after}`}]
    : [...pieces, {kind: 'prose', html: after}];
}

function aims(objectives: readonly Objective[], says: Says): Html {
  const items = objectives.map(({text: words}) => markup`<li>${text(words)}</li>`);
  return markup`<section><h2>${text(says.aims)}</h2><ol class="aims">${join(items)}</ol></section>`;
}

function terms(
  lessons: Module['lessons'],
  minutes: number,
  pages: readonly Draft[],
  tested: boolean,
  {pass, provider, help, hotline}: Course,
  says: Says,
): Html {
  const {labels} = says;
  const said: [string, string][] = [
    [labels.time, says.time(lessons.length, minutes, tested)],
    [labels.need, says.need],
    [labels.finish, tested ? `${says.finish} ${says.pass(pass)}` : says.finish],
    [labels.seen, says.seen(tested)],
    [labels.unseen, says.unseen],
  ];
  if (pages.some(({note}) => note)) said.push([labels.hard, says.hard]);
  said.push([labels.help, withStop(help ?? says.help)]);
  if (hotline !== undefined) said.push([labels.hotline, withStop(hotline)]);
  if (provider !== undefined) said.push([labels.provider, withStop(provider)]);
  const rows = said.map(
    ([name, words]) => markup`<div><dt>${text(name)}</dt><dd>${text(words)}</dd></div>`,
  );
  return markup`<section id="before-you-start"><h2>${text(says.terms)}</h2><dl class="terms">${join(rows)}</dl></section>`;
}

const withStop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
