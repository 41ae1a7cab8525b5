// How does one file become one page? Front matter checked, body read, minutes counted.

import type {Module} from '../model/course.ts';
import type {Html, ObjectiveId, PageId} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import {readBody, type Piece} from './body.ts';
import type {Context} from './context.ts';
import {readFrontMatter} from './front-matter.ts';
import {markup, quoted, text} from './markup.ts';
import {minutesFor} from './minutes.ts';
import {pageSchema} from './schemas.ts';

/** A page whose prose has not found its place in the module's text yet. */
export interface Draft {
  readonly id: PageId;
  readonly title: string;
  readonly lesson: number;
  readonly minutes: number;
  readonly pieces: readonly Piece[];
  readonly sources: readonly string[];
  /** Slugs of the terms that it explains. */
  readonly explained: ReadonlySet<string>;
  readonly file: string;
  /** Where its front matter names the lesson. */
  readonly lessonLine: number;
  /** Whether a content note stands before it. */
  readonly noticed: boolean;
}

/** Undefined where the front matter cannot be read; the body is read all the same, for its mistakes. */
export function readPage(
  file: string,
  source: string,
  lessons: Module['lessons'],
  context: Context,
): Draft | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, pageSchema, context.report);
  const {pieces, words, short} = readBody(body, bodyLine, context);
  if (!matter) return undefined;
  const {title, lesson, objectives, notice, minutes} = matter.value;
  if (lesson < 1 || lesson > lessons.length) {
    context.report(
      matter.lineOf('lesson'),
      `Expected a lesson from 1 to ${lessons.length}, as listed in the module's index.md, found ${lesson}.`,
    );
  }
  for (const id of objectives) {
    if (context.objectives.has(id as ObjectiveId)) continue;
    context.report(
      matter.lineOf('objectives'),
      `This module has no objective "${id}"; it has ${[...context.objectives].join(', ')}.`,
    );
  }
  if (body.trim() === '') {
    context.report(bodyLine, 'This page has no words: write some below the front matter.');
  }
  const activities = pieces.flatMap(piece => (piece.kind === 'activity' ? [piece.activity] : []));
  return {
    id: context.pageId,
    title,
    lesson,
    minutes: minutes ?? minutesFor(words, activities),
    pieces: notice === undefined ? pieces : withNotice(notice, short, pieces, context.says.notice),
    sources: context.cited,
    explained: context.explained,
    file,
    lessonLine: matter.lineOf('lesson'),
    noticed: notice !== undefined,
  };
}

/** One neutral sentence and a choice, before anything else. */
function withNotice(
  notice: string,
  short: string | undefined,
  pieces: readonly Piece[],
  says: PageWords['notice'],
): Piece[] {
  const choice =
    short === undefined
      ? text(says.choice)
      : markup`${text(says.before)}<a href=${quoted(`#${short}`)}>${text(says.short)}</a>${text(says.after)}`;
  const html = markup`<p class="notice">${text(notice)} ${choice}</p>`;
  return withFirst(html, pieces);
}

/** Puts words before a page's first prose. */
export function withFirst(html: Html, pieces: readonly Piece[]): Piece[] {
  const [first, ...others] = pieces;
  return first?.kind === 'prose'
    ? [{kind: 'prose', html: markup`${html}${first.html}`}, ...others]
    : [{kind: 'prose', html}, ...pieces];
}
