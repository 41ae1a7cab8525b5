// How does one file become one page? Front matter checked, body read, minutes counted.

import type {Module} from '../model/course.ts';
import type {Html, ObjectiveId, PageId} from '../model/ids.ts';
import {readBody, type Piece} from './body.ts';
import type {Context} from './context.ts';
import {readFrontMatter} from './front-matter.ts';
import {markup, nothing, quoted, text} from './markup.ts';
import {minutesFor} from './minutes.ts';
import {markupIn, strayIn} from './plain.ts';
import {brief} from './problem.ts';
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
  /** What stands before it if it is hard to read. */
  readonly note: Note | undefined;
}

/** What to expect, in one neutral sentence; and what to read instead. */
export interface Note {
  readonly notice: string;
  readonly short: string | undefined;
}

/** Undefined where the front matter cannot be read; the body is read all the same, for its mistakes. */
export function readPage(
  file: string,
  source: string,
  lessons: Module['lessons'],
  context: Context,
): Draft | undefined {
  const {matter, body, bodyLine} = readFrontMatter(source, pageSchema, context.report);
  const {pieces, words} = readBody(body, bodyLine, context);
  if (!matter) return undefined;
  const {title, lesson, objectives, notice, short, minutes} = matter.value;
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
  if (short !== undefined && notice === undefined) {
    context.report(
      matter.lineOf('short'),
      'A short version needs the sentence that offers it: write "notice: …" above it.',
    );
  }
  for (const key of ['notice', 'short'] as const) {
    const words = matter.value[key] ?? '';
    const stray = markupIn(words) === undefined ? strayIn(words) : undefined;
    if (stray === undefined) continue;
    context.report(
      matter.lineOf(key),
      `Expected one paragraph without links in "${key}", found "${brief(stray)}": lists, headings and links stay on the page.`,
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
    pieces,
    sources: context.cited,
    explained: context.explained,
    file,
    lessonLine: matter.lineOf('lesson'),
    note: notice === undefined ? undefined : {notice, short},
  };
}

/** A neutral sentence and a choice before anything else; a script makes controls of it (see sop-content-note). */
export function withNote(
  {note, pieces}: Draft,
  next: Draft | undefined,
  choice: string,
): readonly Piece[] {
  if (!note) return pieces;
  const {notice, short} = note;
  const instead = short === undefined ? nothing : markup` short=${quoted(short)}`;
  const later = next ? markup` next=${quoted(next.id)} next-title=${quoted(next.title)}` : nothing;
  return withFirst(
    markup`<div class="notice"><p>${text(notice)}</p><sop-content-note${instead}${later}><p>${text(choice)}</p></sop-content-note></div>`,
    pieces,
  );
}

/** Puts words before a page's first prose. */
export function withFirst(html: Html, pieces: readonly Piece[]): Piece[] {
  const [first, ...others] = pieces;
  return first?.kind === 'prose'
    ? [{kind: 'prose', html: markup`${html}${first.html}`}, ...others]
    : [{kind: 'prose', html}, ...pieces];
}
