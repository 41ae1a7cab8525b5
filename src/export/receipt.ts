// What does a receipt say? Lines for an administrator: who, which course, what was done, when, and what the LMS was told.

import type {Course} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {progress, type Standing} from '../model/progress.ts';
import {inLine} from '../model/receipt.ts';
import {words} from '../words.ts';

interface ReceiptFacts {
  readonly course: Course;
  readonly learner: LearnerState;
  /** The zip's name without its ending. */
  readonly packageName: string;
  /** As the LMS gave them; "" where it gave none. */
  readonly learnerName: string;
  readonly learnerId: string;
  /** What became of the record, in words. */
  readonly saving: string;
  readonly at: Date;
}

export function receiptLines(facts: ReceiptFacts): string[] {
  const {course, learner, at} = facts;
  const says = words.receipt;
  const now = progress(course, learner);
  const line = (label: string, text: string): string => `${label}: ${inLine(text)}`;
  return [
    says.heading,
    '',
    line(says.lines.course, course.title),
    line(says.lines.code, course.code),
    line(says.lines.version, course.version),
    line(says.lines.package, facts.packageName),
    '',
    line(says.lines.learner, facts.learnerName || says.none),
    line(says.lines.learnerId, facts.learnerId || says.none),
    '',
    line(says.lines.made, stamp(at)),
    line(
      says.lines.status,
      learner.completed ? says.complete(stamp(new Date(learner.completedAt * 1000))) : says.open,
    ),
    line(says.lines.passed, now.passed ? says.yes : says.no),
    ...(course.modules.some(({test}) => test)
      ? [line(says.lines.score, says.score(now.score, course.pass))]
      : []),
    line(says.lines.time, says.minutes(Math.round(learner.seconds / 60))),
    line(says.lines.saving, facts.saving),
    line(says.lines.run, learner.run),
    '',
    ...now.modules.map(standing => line(says.module(standing.module.number), module(standing))),
  ];
}

function module({module: {title, test}, tally, score, passed, share}: Standing): string {
  const says = words.receipt;
  const tested = tally ? says.test(tally.right, tally.of, score, passed) : says.noTest;
  return [title, says.share(Math.floor(100 * share + 1e-9)), ...(test ? [tested] : [])].join('; ');
}

/** "2026-11-22 10:42:05 UTC-08:00 (America/Los_Angeles)": the same to whoever reads it, wherever. */
export function stamp(at: Date): string {
  const minutes = -at.getTimezoneOffset();
  const local = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number): string => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `${local.replace('T', ' ')} UTC${offset} (${zone})`;
}
