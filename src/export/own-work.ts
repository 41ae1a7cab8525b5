// What has the learner written in this course, in the case file and beside it? One document, for when it cannot be saved.

import {exercisesOf} from '../model/course-parts.ts';
import type {Course} from '../model/course.ts';
import {answerTo, type LearnerState} from '../model/learner.ts';
import {writingIn} from '../model/writing-code.ts';
import {words} from '../words.ts';
import {blocksOf} from './case-file.ts';
import type {Document, DocumentBlock} from './document.ts';

/** Undefined while nothing is written. */
export function ownWork(course: Course, {answers}: LearnerState, at: Date): Document | undefined {
  const blocks = course.modules.flatMap((module): DocumentBlock[] => {
    const written = exercisesOf(module).flatMap((activity): DocumentBlock[] => {
      const writing = writingIn(answerTo(activity, answers));
      if (!writing) return [];
      const text = activity.file ?? activity.label;
      return [{kind: 'heading', level: 2, text}, ...blocksOf(activity, writing)];
    });
    const text = words.bar.module(module.number, module.title);
    return written.length === 0 ? [] : [{kind: 'heading', level: 1, text}, ...written];
  });
  if (blocks.length === 0) return undefined;
  const {title, code, version, language} = course;
  return {
    title: words.rescue.document,
    language,
    note: words.rescue.note(title, code, version, at),
    blocks,
  };
}
