// What does the first screen of a module say? What it is about, how long it takes, what one will be able to do, who sees what.

import type {Module, Objective} from '../model/course.ts';
import type {Html} from '../model/ids.ts';
import type {Piece} from './body.ts';
import {join, markup, nothing, text} from './markup.ts';
import type {Draft} from './page.ts';
import {withFirst} from './page.ts';
import {renderPath} from './path.ts';
import type {CourseFrontMatter, ModuleFrontMatter} from './schemas.ts';

type Course = Pick<CourseFrontMatter, 'pass' | 'provider' | 'help' | 'hotline'>;

/** The author's own words stand between the path and the objectives. */
export function renderOpening(
  matter: ModuleFrontMatter,
  objectives: readonly Objective[],
  pages: readonly Draft[],
  test: Draft | undefined,
  course: Course,
  body: readonly Piece[],
): Piece[] {
  const all = sumOf([...pages, ...(test ? [test] : [])].map(page => page.minutes));
  const minutes = Math.max(5, 5 * Math.round(all / 5));
  const brief = matter.brief
    .replaceAll('{minutes}', String(minutes))
    .replaceAll('{lessons}', inWords(matter.lessons.length));
  const before = markup`<p class="lead">${text(matter.lead)}</p><p class="meta brief">${text(brief)}</p>${matter.path ? renderPath(matter.path) : nothing}`;
  const after = markup`<div class="two wide">${aims(objectives)}${terms(matter.lessons, minutes, pages, test !== undefined, course)}</div>`;
  const pieces = withFirst(before, body);
  const last = pieces.at(-1);
  return last?.kind === 'prose'
    ? [...pieces.slice(0, -1), {kind: 'prose', html: markup`${last.html}${after}`}]
    : [...pieces, {kind: 'prose', html: after}];
}

function aims(objectives: readonly Objective[]): Html {
  const items = objectives.map(({text: words}) => markup`<li>${text(words)}</li>`);
  return markup`<section><h2>What you will be able to do</h2><ol class="aims">${join(items)}</ol></section>`;
}

function terms(
  lessons: Module['lessons'],
  minutes: number,
  pages: readonly Draft[],
  tested: boolean,
  {pass, provider, help, hotline}: Course,
): Html {
  const said: [string, string][] = [
    [
      'Time',
      `${capital(inWords(lessons.length))} ${lessons.length === 1 ? 'lesson' : 'lessons'}${tested ? ' and a test' : ''}, about ${minutes} minutes in all.`,
    ],
    [
      'To finish',
      `Read every page and answer every question that is not optional.${tested ? ` Then pass the module test with ${pass}% or more. You may take it as often as you like; your best result counts.` : ''}`,
    ],
    [
      'Your employer sees',
      tested
        ? 'Whether you finished, your score, your time, and your answers in the module test.'
        : 'Whether you finished, and your time.',
    ],
    [
      'Not reported',
      'What you write, your practice answers, and whether you used Pause or Find support.',
    ],
  ];
  if (pages.some(page => page.noticed)) {
    said.push(['Hard parts', 'Some pages are hard to read. A note stands before each of them.']);
  }
  said.push(['Help', withStop(help ?? 'Ask your training coordinator')]);
  if (hotline !== undefined) said.push(['Child abuse hotline', withStop(hotline)]);
  if (provider !== undefined) said.push(['Provided by', withStop(provider)]);
  const rows = said.map(
    ([name, words]) => markup`<div><dt>${text(name)}</dt><dd>${text(words)}</dd></div>`,
  );
  return markup`<section><h2>Before you start</h2><dl class="terms">${join(rows)}</dl></section>`;
}

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (count: number): string => numerals[count] ?? String(count);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const withStop = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
