// What does the record of completion say? One sheet: who, what, when, how well; never that it is worth any credit.

import type {Course} from '../model/course.ts';
import type {LearnerState} from '../model/learner.ts';
import {progress} from '../model/progress.ts';
import {inLine} from '../model/receipt.ts';
import {words} from '../words.ts';
import type {Document} from './document.ts';

interface CertificateFacts {
  readonly course: Course;
  readonly learner: LearnerState;
  /** As the LMS gave it; "" where it gave none: then there is a line to write it on. */
  readonly learnerName: string;
  /** What became of the record. */
  readonly reported: keyof typeof words.certificate.reported;
}

/** Undefined as long as the course is not completed. */
export function certificateDocument({
  course,
  learner,
  learnerName,
  reported,
}: CertificateFacts): Document | undefined {
  const {complete, score, modules} = progress(course, learner);
  if (!complete || learner.completedAt === 0) return undefined;
  const {certificate: says} = words;
  const {lines} = says;
  const name = inLine(learnerName);
  const reached = modules.every(({passed}) => passed);
  const [only] = modules;
  const part =
    modules.length === 1 && only
      ? says.module(only.module.number, only.module.title)
      : says.whole(modules.map(({module}) => module.number));
  return {
    title: says.title,
    language: course.language,
    note: says.note,
    blocks: [
      ...(name === ''
        ? [{kind: 'words', text: says.nameless} as const, {kind: 'lines', count: 1} as const]
        : []),
      {
        kind: 'table',
        caption: '',
        heads: says.heads,
        rows: [
          ...(name === '' ? [] : [[lines.learner, name]]),
          [lines.course, course.title],
          [lines.part, part],
          [lines.code, says.code(course.code, course.version)],
          [lines.completed, says.at(new Date(learner.completedAt * 1000))],
          [
            lines.score,
            modules.some(({module}) => module.test)
              ? says.score(score, course.pass, reached)
              : says.noScore,
          ],
          [lines.time, says.time(learner.seconds)],
          [lines.provider, course.provider ?? says.noProvider],
          [lines.reported, says.reported[reported]],
        ],
        rowHeads: true,
      },
      ...modules.flatMap(
        ({module}) =>
          [
            {
              kind: 'heading',
              level: 1,
              text: modules.length === 1 ? says.objectives : says.ofModule(module.number),
            },
            {kind: 'list', ordered: true, items: module.objectives.map(({text}) => text)},
          ] as const,
      ),
      {kind: 'words', text: says.proof, look: 'note'},
    ],
  };
}
