// What does a thorough learner write? The course's own answers in other words: as many of them, and as long.

import {plainWords} from '../src/export/plain-words.ts';
import {exercisesOf, keptIn} from '../src/model/course-parts.ts';
import type {Course} from '../src/model/course.ts';
import {isWritten, type Writing, type WritingActivity} from '../src/model/response-code.ts';
import {wordsIn} from '../src/model/writing-code.ts';

/** How many people a thorough learner calls in each test of a safety network. */
const callers = 2;

/**
 * Each word becomes another of the same length, as frequent as in the answers themselves. What comes of it means nothing,
 * so it is harder to foretell than any sentence: whatever room it takes, a learner's own words take less.
 */
export function thoroughLearner(course: Course): (activity: WritingActivity) => Writing {
  const elsewhere = course.elsewhere.flatMap(keptIn);
  const activities = [...elsewhere, ...course.modules.flatMap(exercisesOf)].filter(isWritten);
  const models = new Map(activities.map(activity => [activity, modelOf(activity)]));
  // Where the course has no answer of its own, one as long as its longest.
  const longest = [...models.values()]
    .flatMap(model => (model.kind === 'reflect' ? model.text : []))
    .reduce((most, text) => (text.length > most.length ? text : most), '');
  const retyped = retyper([...models.values()].flatMap(wordsIn));
  const writings = new Map(
    [...models].map(([{id}, model]) => [id, inOtherWords(model, longest, retyped)]),
  );
  return activity => {
    const writing = writings.get(activity.id);
    if (!writing) throw new Error(`"${activity.id}" is nowhere in this course.`);
    return writing;
  };
}

function modelOf(activity: WritingActivity): Writing {
  switch (activity.kind) {
    case 'reflect':
      return {kind: 'reflect', text: plainWords(activity.model)};
    case 'plan':
      return {
        kind: 'plan',
        rows: activity.model.map(({question, cells}) => ({
          question,
          cells: cells.map(plainWords),
        })),
        had: activity.model.map((_, place) => place),
        ratings: activity.rubric.map(() => 2),
      };
    case 'circles': {
      const called = activity.start.slice(0, callers).map((_, place) => place);
      return {kind: 'circles', people: activity.start, comes: activity.stress.map(() => called)};
    }
    case 'statement':
      return {kind: 'statement', slots: activity.slots.map(({model}) => plainWords(model))};
    default:
      return activity satisfies never;
  }
}

type Retype = (text: string) => string;

function inOtherWords(model: Writing, longest: string, retyped: Retype): Writing {
  switch (model.kind) {
    case 'reflect':
      return {kind: 'reflect', text: retyped(model.text === '' ? longest : model.text)};
    case 'plan':
      return {
        ...model,
        rows: model.rows.map(({question, cells}) => ({question, cells: cells.map(retyped)})),
      };
    case 'circles':
      return {
        ...model,
        people: model.people.map(({name, role, knows, ...rest}) => ({
          ...rest,
          name: retyped(name),
          role: retyped(role),
          knows: retyped(knows),
        })),
      };
    case 'statement':
      return {...model, slots: model.slots.map(retyped)};
    default:
      return model satisfies never;
  }
}

const words = /\p{L}+/gu;

/** Words of one length are dealt anew from the middle of their list on, so that few stay where they were. */
function retyper(texts: readonly string[]): Retype {
  const all = texts.flatMap(text => text.toLowerCase().match(words) ?? []);
  const byLength = Map.groupBy(all, ({length}) => length);
  const dealt = new Map([...byLength].map(([length, {length: count}]) => [length, count >> 1]));
  return text =>
    text.replace(words, word => {
      const place = dealt.get(word.length) ?? 0;
      dealt.set(word.length, place + 1);
      const list = byLength.get(word.length) ?? [];
      const other = list[place % list.length] ?? word;
      const capital = /^\p{Lu}/u.test(word);
      return capital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
}
