// What did a learner answer, in words? An LMS keeps codes; the course that lies in the same zip knows what they mean.

import {bankOf, type Course} from '../../src/model/course.ts';
import {newcomer, reduce} from '../../src/model/learner.ts';
import type {Action, LearnerState} from '../../src/model/learner.ts';
import {rightResponse} from '../../src/model/right-response.ts';
import type {PackageData} from '../../src/package.ts';
import {answerIds} from '../../src/tracking/answer-ids.ts';
import {answerWords} from '../../src/tracking/answer-words.ts';
import type {InteractionAnswer, Snapshot} from '../../src/tracking/port.ts';
import {snapshot} from '../../src/tracking/snapshot.ts';
import type {Package} from './package.ts';
import type {DataModel} from './emit.ts';

/** Each by the id that the LMS was told; a report never stays empty, so an unknown one answers for itself. */
export interface Words {
  question(id: string): string;
  objective(id: string): string;
  answer(id: string, response: string): string;
}

const known = new WeakMap<Package, Snapshot | undefined>();

export function wordsFor(model: DataModel, played: Package | undefined): Words {
  if (played && !known.has(played)) known.set(played, allThatIsTold(played));
  const told = played && known.get(played);
  const questions = new Map(told?.interactions.map(one => [one.id, one]));
  const objectives = new Map(told?.objectives.map(one => [one.id, one]));
  return {
    question: id => questions.get(id)?.description ?? readable(id),
    objective: id => objectives.get(id)?.description ?? readable(id),
    answer(id, response) {
      const question = questions.get(id);
      return (question && decoded(model, question.answer, response)) ?? readable(response);
    },
  };
}

/** What the course would report of somebody whose tests asked every question of their banks. */
function allThatIsTold({files}: Package): Snapshot | undefined {
  const course = courseOf(files);
  if (!course) return undefined;
  const state = course.modules.reduce<LearnerState>((before, module) => {
    const test = module.test?.page;
    if (test === undefined) return before;
    const bank = bankOf(module);
    const questions = bank.map(({id}) => id);
    const actions: Action[] = [
      {type: 'begin', test, asked: questions},
      ...bank.flatMap((activity): Action | [] => {
        const response = rightResponse(activity);
        return response ? {type: 'reply', test, activity, response} : [];
      }),
      {type: 'hand-in', test, bank},
      {type: 'report', questions},
    ];
    return actions.reduce(reduce, before);
  }, newcomer('all'));
  return snapshot({course, state, memory: '', elapsedMs: 0, answered: new Map(), known: 0});
}

/** As the packager writes it: a script that assigns plain JSON. */
function courseOf(files: Package['files']): Course | undefined {
  const name = [...files.keys()].find(path => /^course-\w+\.js$/.test(path));
  const text = new TextDecoder().decode(name === undefined ? undefined : files.get(name));
  const [, data] = /^globalThis\.sopSuds=(\{.*\});\s*$/s.exec(text) ?? [];
  return data === undefined ? undefined : (JSON.parse(data) as PackageData).course;
}

/** Undefined where the response is not one that this question could have sent. */
function decoded(
  model: DataModel,
  answer: InteractionAnswer,
  response: string,
): string | undefined {
  if (response === '') return '';
  const meanings = meaningsOf(model, answer);
  const codes = codesOf(model, answer, response);
  const words = codes.map(code => meanings.get(code));
  if (words.includes(undefined)) return undefined;
  return answer.type === 'sequencing'
    ? words.map((word, place) => `${place + 1}. ${word ?? ''}`).join(' ')
    : words.join('; ');
}

/** Each code that can stand in a response, got by coding an answer of that one part. */
function meaningsOf(model: DataModel, answer: InteractionAnswer): Map<string, string> {
  const codeOf = (one: InteractionAnswer): string => {
    const response = model === 'scorm12' ? answerWords(one).given : answerIds(one).given;
    return codesOf(model, one, response).find(code => !/^\d+$/.test(code)) ?? response;
  };
  switch (answer.type) {
    case 'choice':
      return new Map(
        answer.options.map((text, place) => [codeOf({...answer, picked: [place]}), text]),
      );
    case 'matching':
      return new Map(
        answer.items.flatMap((item, place) =>
          answer.targets.map((target, at): [string, string] => {
            const placed = answer.items.map((_, other) => (other === place ? at : -1));
            return [codeOf({...answer, placed}), `${item}: ${target}`];
          }),
        ),
      );
    case 'sequencing':
      return new Map(
        answer.steps.map((text, place) => [codeOf({...answer, sequence: [place]}), text]),
      );
    default:
      return answer satisfies never;
  }
}

/** The parts of a response: in 1.2 they stand before its words, as in "ac Call the counselor …" or "1b 2a …". */
function codesOf(model: DataModel, answer: InteractionAnswer, response: string): string[] {
  if (model === 'scorm2004') return response.split('[,]');
  const tokens = response.split(' ');
  return answer.type === 'matching'
    ? tokens.slice(0, answer.items.length)
    : Array.from(tokens[0] ?? '');
}

/** Identifiers are words with "_" for blanks. */
function readable(code: string): string {
  return code.replaceAll('[,]', '; ').replaceAll('[.]', ': ').replaceAll('_', ' ');
}
