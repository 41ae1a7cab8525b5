// What did a learner answer, in words? An LMS keeps codes; the course that lies in the same zip knows what they mean.

import {bankOf} from '../../src/model/course-parts.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {reduce, type Action} from '../../src/model/reduce.ts';
import {rightResponse} from '../../src/model/right-response.ts';
import type {PackageData} from '../../src/package.ts';
import {answerCodes} from '../../src/tracking/answer-codes.ts';
import {answerIds} from '../../src/tracking/answer-ids.ts';
import {answerWords} from '../../src/tracking/answer-words.ts';
import type {InteractionAnswer, Snapshot} from '../../src/tracking/port.ts';
import {snapshot} from '../../src/tracking/snapshot.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import type {Package} from './package.ts';
import type {DataModel} from './emit.ts';

/** Each by the id that the LMS was told; a report never stays empty, so an unknown one answers for itself. */
export interface Words {
  question(id: string): string;
  objective(id: string): string;
  answer(id: string, response: string): string;
}

interface Told {
  readonly snapshot: Snapshot;
  readonly options: TrackingOptions;
}

const known = new WeakMap<Package, Told | undefined>();

export function wordsFor(model: DataModel, played: Package | undefined): Words {
  if (played && !known.has(played)) known.set(played, allThatIsTold(played, model));
  const told = played && known.get(played);
  const questions = new Map(told?.snapshot.interactions.map(one => [one.id, one]));
  const objectives = new Map(told?.snapshot.objectives.map(one => [one.id, one]));
  // A journaled answer has the question's name and the number of the try.
  const nameOf = (id: string): string => id.replace(/_try\d+$/, '');
  return {
    question: id => questions.get(nameOf(id))?.description ?? readable(id),
    objective: id => objectives.get(id)?.description ?? readable(id),
    answer(id, response) {
      const question = questions.get(nameOf(id));
      const code = told && codeFor(model, told.options);
      return (code && question && decoded(code, question.answer, response)) ?? readable(response);
    },
  };
}

/** What the course would report of somebody whose tests asked every question of their banks. */
function allThatIsTold({files}: Package, model: DataModel): Told | undefined {
  const {course, tracking} = dataOf(files) ?? {};
  if (!course) return undefined;
  const options = tracking ?? usualOptions[model];
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
  const answered = new Map();
  return {
    snapshot: snapshot({course, state, memory: '', elapsedMs: 0, answered, known: 0, options}),
    options,
  };
}

/** As the packager writes it: a script that assigns plain JSON; older packages have fewer parts. */
function dataOf(files: Package['files']): Partial<PackageData> | undefined {
  const name = [...files.keys()].find(path => /^course-\w+\.js$/.test(path));
  const text = new TextDecoder().decode(name === undefined ? undefined : files.get(name));
  const [, data] = /^globalThis\.sopSuds=(\{.*\});\s*$/s.exec(text) ?? [];
  return data === undefined ? undefined : (JSON.parse(data) as Partial<PackageData>);
}

/** How this package says an answer, and how what it said falls into parts. */
interface Code {
  readonly say: (answer: InteractionAnswer) => string;
  readonly parts: (answer: InteractionAnswer, response: string) => string[];
}

function codeFor(model: DataModel, {answers, room}: TrackingOptions): Code {
  if (model === 'scorm2004') {
    return {
      say: answer => answerIds(answer, room.identifier).given,
      parts: (_, response) => response.split('[,]'),
    };
  }
  if (answers === 'codes') {
    return {
      say: answer => answerCodes(answer)?.given ?? '',
      parts: (_, response) => response.split(','),
    };
  }
  return {
    say: answer => answerWords(answer).given,
    // They stand before the words, as in "ac Call the counselor …" or "1b 2a …".
    parts: (answer, response) => {
      const tokens = response.split(' ');
      return answer.type === 'matching'
        ? tokens.slice(0, answer.items.length)
        : Array.from(tokens[0] ?? '');
    },
  };
}

/** Undefined where the response is not one that this question could have sent. */
function decoded(code: Code, answer: InteractionAnswer, response: string): string | undefined {
  if (response === '') return '';
  const meanings = meaningsOf(code, answer);
  const words = code.parts(answer, response).map(part => meanings.get(part));
  if (words.includes(undefined)) return undefined;
  return answer.type === 'sequencing'
    ? words.map((word, place) => `${place + 1}. ${word ?? ''}`).join(' ')
    : words.join('; ');
}

/** Each code that can stand in a response, got by coding an answer of that one part. */
function meaningsOf({say, parts}: Code, answer: InteractionAnswer): Map<string, string> {
  const codeOf = (one: InteractionAnswer): string => {
    const response = say(one);
    return parts(one, response).find(part => !/^\d+$/.test(part)) ?? response;
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

/** Identifiers are words with "_" for blanks. */
function readable(code: string): string {
  return code.replaceAll('[,]', '; ').replaceAll('[.]', ': ').replaceAll('_', ' ');
}
