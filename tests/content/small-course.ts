// What is the smallest course that has no mistake? One module with one lesson; tests put their own words into it.

import {compile, type Compiled} from '../../src/content/compile.ts';
import type {Activity} from '../../src/model/activity.ts';
import {answerable} from '../../src/model/course-parts.ts';
import type {Block, Page} from '../../src/model/course.ts';
import {codeOf} from '../../src/model/digits.ts';
import type {Html} from '../../src/model/ids.ts';

export const folder = 'course/3-case-planning-in-recovery';
export const pageFile = `${folder}/01-a-lapse.md`;
export const otherFile = `${folder}/02-what-now.md`;
export const indexFile = `${folder}/index.md`;
export const testFile = `${folder}/test.md`;
export const courseFile = 'course/course.md';
export const sourcesFile = 'course/sources.yaml';

export const pageHead = '---\ntitle: A lapse\nlesson: 1\nobjectives: "3.3"\n---\n';
/** The line on which the words of `page(body)` begin. */
export const bodyLine = 6;

const files: Readonly<Record<string, string>> = {
  [courseFile]: `---
title: A course
code: "508804"
version: "0.1.0"
language: en-US
pass: 80
provider: An agency
help: help@agency.example
hotline: 1-800-000-0000
---

About it.
`,
  [sourcesFile]: `menon-2018:
  title: Relapse prevention
  by: Menon and Kandasamy
  in: Indian Journal of Psychiatry
  year: 2018
larimer-1999:
  title: An Overview
  by: Larimer, Palmer and Marlatt
  year: 1999
  url: https://publisher.example/overview?a=1&b=2
  classic: true
`,
  [indexFile]: `---
title: Case Planning in Recovery
lead: What must stand around her?
brief: About {minutes} minutes in {lessons} short lesson.
objectives:
  "3.3": Explain how recovery grows.
  "3.4": Write a case plan.
lessons:
  - Lapse, relapse, return
---

The story so far.
`,
  [pageFile]: `${pageHead}Words.\n`,
  [otherFile]: `${pageHead.replace('A lapse', 'What now')}Words.\n`,
};

/** The small course with some of its files replaced, added, or (undefined) taken away. */
export function courseWith(changed: Readonly<Record<string, string | undefined>>): Compiled {
  return compile(filesWith(changed));
}

export function filesWith(
  changed: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const all = Object.entries({...files, ...changed});
  return new Map(all.filter((file): file is [string, string] => file[1] !== undefined));
}

/** The small course with this as the words of its first page. */
export function courseSaying(body: string): Compiled {
  return courseWith({[pageFile]: pageHead + body});
}

/** "line: message" of all problems in one file. */
export function problemsIn(file: string, {problems}: Compiled): string[] {
  return problems
    .filter(problem => problem.file === file)
    .map(({line, message}) => `${line}: ${message}`);
}

export function pageNamed(id: string, {course}: Compiled): Page {
  const page = course.modules.flatMap(module => module.pages).find(({id: known}) => known === id);
  if (!page) throw new Error(`The course has no page "${id}".`);
  return page;
}

function blocksOf(body: string): readonly Block[] {
  return pageNamed('a-lapse', courseSaying(body)).blocks;
}

export function activityIn(body: string): Activity {
  const activity = blocksOf(body).find(block => block.kind !== 'prose');
  if (!activity) throw new Error('The page has no activity.');
  return activity;
}

/** The prose of one page, its runs joined. */
export function htmlOf(id: string, compiled: Compiled): string {
  const page = pageNamed(id, compiled);
  return page.blocks
    .map(block => (block.kind === 'prose' ? (compiled.texts[0]?.prose[block.at] ?? '') : ''))
    .join('');
}

export function htmlSaying(body: string): string {
  return htmlOf('a-lapse', courseSaying(body));
}

/** As many as an attempt asks. */
export const testHead = '---\ntitle: Test of Module 3\nquestions: 2\n---\n';

export const asking = (name: string, words = 'objective=3.3 page=01-a-lapse.md'): string =>
  `:::choice {#${name} ${words}}\nWhat now?\n\n- [x] Go on.\n  > Yes.\n- [ ] Stop.\n  > No.\n:::\n`;

/** The small course with a test that says this after two questions of its own. */
export function courseTesting(body = ''): Compiled {
  return courseWith({[testFile]: testHead + asking('one') + asking('two') + body});
}
/** The line on which the words of `courseTesting(body)` begin. */
export const testLine = 5 + 2 * 8;

/** Two names that the memory cannot tell apart. */
export function namesOfOneCode(): readonly [string, string] {
  const names = new Map<string, string>();
  for (let number = 1; ; number++) {
    const name = `question-${number}`;
    const other = names.get(codeOf(name));
    if (other !== undefined) return [other, name];
    names.set(codeOf(name), name);
  }
}

/** Everything in a compiled course that is rendered unescaped. */
export function allHtml({course, texts, about}: Compiled): Html[] {
  const activities = answerable(course);
  return [
    about,
    ...texts.flatMap(({prose, sources, terms}) => [
      ...prose,
      ...Object.values(sources),
      ...Object.values(terms).map(({meaning}) => meaning),
    ]),
    ...activities.flatMap(activity => [activity.prompt, ...partsOf(activity)]),
  ];
}

function partsOf(activity: Activity): Html[] {
  switch (activity.kind) {
    case 'choice':
      return activity.options.flatMap(({html, feedback}) => [html, feedback]);
    case 'match':
    case 'sort':
      return activity.items.flatMap(({html, feedback}) => [html, feedback]);
    case 'order':
      return activity.steps.flatMap(({html, feedback}) => [html, feedback]);
    case 'reflect':
      return [activity.model];
    case 'plan':
      return activity.model.flatMap(({cells, gap}) => [...cells, gap]);
    case 'conversation':
      return activity.turns.flatMap(({html, lines}) => [
        html,
        ...lines.flatMap(({html, reply, coaching}) => [html, reply, coaching]),
      ]);
    case 'statement':
      return [activity.model, ...activity.slots.map(({model}) => model)];
    case 'circles':
      return [activity.model, ...activity.stress.flatMap(({ask, model}) => [ask, model])];
    default:
      return activity satisfies never;
  }
}

/** As a browser reads it. */
export function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
}
