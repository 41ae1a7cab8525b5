// How does test.md become a module's test? Its page, its own questions, and whether the bank is large enough.

import type {Activity} from '../model/activity.ts';
import type {Objective} from '../model/course.ts';
import {readBody} from './body.ts';
import type {Context} from './context.ts';
import {readFrontMatter} from './front-matter.ts';
import {minutesFor} from './minutes.ts';
import type {Draft} from './page.ts';
import type {Report} from './problem.ts';
import {testSchema} from './schemas.ts';

interface ReadTest {
  /** With the test's own questions among its pieces. */
  readonly draft: Draft;
  readonly asks: number;
}

/** Undefined where the front matter cannot be read; the body is read all the same, for its mistakes. */
export function readTest(
  file: string,
  source: string,
  pages: readonly Draft[],
  objectives: readonly Objective[],
  context: Context,
): ReadTest | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, testSchema, context.report);
  const {pieces, words} = readBody(body, bodyLine, context);
  if (!matter) return undefined;
  const {title, questions: asks} = matter.value;
  const bank = [...activitiesIn({pieces}), ...checksOn(pages)];
  const line = matter.lineOf('questions');
  if (bank.length < asks) {
    context.report(
      line,
      `Expected at least ${asks} questions in the bank, found ${bank.length}: those of this file and the checks of the lessons. Write more, or ask fewer.`,
    );
  }
  if (asks < objectives.length) {
    context.report(
      line,
      `Expected at least ${objectives.length} questions, one for each objective, found ${asks}.`,
    );
  }
  // An empty bank is refused above; nothing is asked then.
  const share = bank.length === 0 ? 0 : asks / bank.length;
  const minutes = minutesFor(words, []) + Math.round(minutesFor('', bank) * share);
  return {
    draft: {
      id: context.pageId,
      title,
      lesson: 0,
      minutes,
      pieces,
      sources: context.cited,
      explained: context.explained,
      file,
      lessonLine: 1,
      note: undefined,
    },
    asks,
  };
}

/** Says where a module asks knowledge checks that no test draws from, and so nothing is scored. */
export function reportUntested(pages: readonly Draft[], line: number, report: Report): void {
  if (checksOn(pages).length === 0) return;
  report(
    line,
    'This module has knowledge checks and no test, so nothing would be scored: write a file "test.md" in its folder, or delete the word "check".',
  );
}

export const activitiesIn = ({pieces}: Pick<Draft, 'pieces'>): Activity[] =>
  pieces.flatMap(piece => (piece.kind === 'activity' ? [piece.activity] : []));

const checksOn = (pages: readonly Draft[]): Activity[] =>
  pages.flatMap(activitiesIn).filter(({check}) => check);
