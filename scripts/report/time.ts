// How much is there to read and to do, and how long does it take? By page and by module, two estimates side by side.

import type {ModuleScript} from '../../src/content/proofread/module-script.ts';
import {difficulty, mergenerMinutes, wordCounts} from '../../src/content/proofread/measures.ts';
import {itemsIn} from '../../src/content/proofread/items.ts';
import {
  courseWords,
  grade,
  handoutWords,
  readingOf,
} from '../../src/content/proofread/reading-level.ts';
import type {Passage} from '../../src/content/proofread/passages.ts';
import {join, markup, text} from '../../src/content/markup.ts';
import type {Module} from '../../src/model/course.ts';
import type {Html} from '../../src/model/ids.ts';
import {table} from './table.ts';

interface Sums {
  readonly prose: number;
  readonly activities: number;
  readonly items: number;
  readonly checks: number;
  readonly minutes: number;
}

export function renderTime(scripts: readonly ModuleScript[], modules: readonly Module[]): Html {
  const sums = scripts.map(script => sumsOf(script, modules));
  const rows = scripts.map((script, index) => rowOf(`Module ${script.number}`, sums[index]));
  const all = sums.reduce(add, nothing);
  return markup`<h2>Words and time</h2>
<p>Pace: 200 words a minute outside activities, and a stated time for each activity. Beside it the formula of Mergener (1991): 0.9 × (−22.3 + 0.00209 × words + 2.78 × questions + 15.5 × difficulty), with all words, the knowledge checks as questions, and difficulty ${text(difficulty)} of 5. It was made for whole texts, so it is not given by page. Neither is a claim of credit: an approved provider decides about credit, best after a pilot with measured times.</p>
${table({
  caption: 'By module',
  heads: [
    'Module',
    'Words outside activities',
    'Words in activities',
    'Activities',
    'Knowledge checks',
    'Minutes by pace',
    'Minutes by Mergener',
  ],
  rows,
  ...(rows.length > 1 && {
    sums: [...rowOf('All', all).slice(0, -1), sums.reduce((sum, part) => sum + mergener(part), 0)],
  }),
})}
${join(scripts.map(script => pagesOf(script, modules)))}`;
}

const nothing: Sums = {prose: 0, activities: 0, items: 0, checks: 0, minutes: 0};

function sumsOf(script: ModuleScript, modules: readonly Module[]): Sums {
  const counts = script.pages.map(wordCounts);
  const items = itemsIn(script);
  return {
    prose: counts.reduce((sum, {prose}) => sum + prose, 0),
    activities: counts.reduce((sum, {activities}) => sum + activities, 0),
    items: items.length,
    checks: items.filter(({activity}) => activity.check).length,
    minutes: minutesOf(script, modules).reduce((sum, minutes) => sum + minutes, 0),
  };
}

const add = (a: Sums, b: Sums): Sums => ({
  prose: a.prose + b.prose,
  activities: a.activities + b.activities,
  items: a.items + b.items,
  checks: a.checks + b.checks,
  minutes: a.minutes + b.minutes,
});

const mergener = ({prose, activities, checks}: Sums): number =>
  Math.round(mergenerMinutes(prose + activities, checks));

function rowOf(name: string, sums: Sums = nothing): (string | number)[] {
  const {prose, activities, items, checks, minutes} = sums;
  return [name, prose, activities, items, checks, minutes, mergener(sums)];
}

/** Of each page that could be read, in the order of the module's pages. */
function minutesOf({number}: ModuleScript, modules: readonly Module[]): number[] {
  return modules.find(module => module.number === number)?.pages.map(({minutes}) => minutes) ?? [];
}

function pagesOf(script: ModuleScript, modules: readonly Module[]): Html {
  const minutes = minutesOf(script, modules);
  return table({
    caption: `Module ${script.number}, ${script.title}: pages`,
    heads: [
      'Page',
      'Words outside activities',
      'Words in activities',
      'Activities',
      'Minutes by pace',
      'Grade',
      'Grade of handouts',
    ],
    rows: script.pages.map((page, index) => {
      const {prose, activities} = wordCounts(page);
      return [
        page.title,
        prose,
        activities,
        page.blocks.filter(({item}) => item).length,
        minutes[index] ?? 0,
        gradeOf(courseWords(page)),
        gradeOf(handoutWords(page)),
      ];
    }),
    sums: [
      'Module',
      '',
      '',
      '',
      '',
      gradeOf(script.pages.flatMap(courseWords)),
      gradeOf(script.pages.flatMap(handoutWords)),
    ],
  });
}

function gradeOf(passages: readonly Passage[]): string {
  const reading = readingOf(passages);
  return reading.sentences === 0 ? '' : grade(reading).toFixed(1);
}
