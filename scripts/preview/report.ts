// What does an administrator read of one attempt? The data model's values, put in words.

import {wordsFor, type Words} from './answer-words.ts';
import {clockOf, dataModelOf, names, secondsOf} from './data-model.ts';
import type {Package} from './package.ts';
import {secondsSpent, type Attempt} from './records.ts';
import type {DataModel} from './emit.ts';
import type {AttemptReport, Learner, ObjectiveReport, QuestionReport, Values} from './wire.ts';

/** `played`: the zip, when it is still there; the course in it knows the questions' words. */
export function reportOf(
  attempt: Attempt,
  learners: readonly Learner[],
  played: Package | undefined,
): AttemptReport {
  const {values, sessions} = attempt;
  const model = dataModelOf(attempt.edition) ?? 'scorm12';
  const words = wordsFor(model, played);
  return {
    learner: learners.find(({id}) => id === attempt.learner) ?? {
      id: attempt.learner,
      name: attempt.learner,
    },
    package: attempt.package,
    title: attempt.title,
    edition: attempt.edition,
    number: attempt.number,
    status: statusOf(names[model].status.map(element => values[element])) || 'not attempted',
    score: values[names[model].score] ?? '',
    time: clockOf(secondsSpent(attempt)),
    sessions: sessions.length,
    started: attempt.started,
    saved: sessions.findLast(({saved}) => saved !== undefined)?.saved ?? '',
    objectives: listOf(values, 'cmi.objectives').map(fields => objectiveOf(model, words, fields)),
    questions: listOf(values, 'cmi.interactions').map(fields => questionOf(model, words, fields)),
    flags: sessions.flatMap(({flags}) => flags),
  };
}

function objectiveOf(model: DataModel, words: Words, fields: Values): ObjectiveReport {
  const id = fields['id'] ?? '';
  return {
    id,
    text: fields['description'] ?? words.objective(id),
    status: statusOf(names[model].objectiveStatus.map(field => fields[field])),
    score: fields['score.raw'] ?? '',
  };
}

function questionOf(model: DataModel, words: Words, fields: Values): QuestionReport {
  const id = fields['id'] ?? '';
  const took = secondsOf(model, fields['latency'] ?? '');
  return {
    id,
    text: fields['description'] ?? words.question(id),
    answer: words.answer(id, fields[names[model].response] ?? ''),
    right: words.answer(id, fields['correct_responses.0.pattern'] ?? ''),
    result: fields['result'] ?? '',
    weight: fields['weighting'] ?? '',
    latency: fields['latency'] === undefined ? '' : clockOf(took),
    when: fields[names[model].time] ?? '',
  };
}

/** 2004 has two words, of which "unknown" says nothing. */
const statusOf = (statuses: readonly (string | undefined)[]): string =>
  statuses.filter(status => status !== undefined && status !== 'unknown').join(', ');

/** The members of `cmi.interactions.0.…`, in their order: the rest of each name to its value. */
function listOf(values: Values, list: string): Values[] {
  const member = new RegExp(`^${list.replaceAll('.', '\\.')}\\.(\\d+)\\.(.+)$`);
  const members: Record<string, string>[] = [];
  for (const [element, value] of Object.entries(values)) {
    const [, place, field] = member.exec(element) ?? [];
    if (place === undefined || field === undefined) continue;
    (members[Number(place)] ??= {})[field] = value;
  }
  // A place that content skipped stays empty.
  return members.filter(fields => Object.keys(fields).length > 0);
}
