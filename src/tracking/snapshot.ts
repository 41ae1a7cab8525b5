// What should a record keeper know of a learner now?

import {bankOf, type Activity, type ActivityId, type Course} from '../model/course.ts';
import type {ObjectiveId} from '../model/course.ts';
import {strangerAt} from '../model/digits.ts';
import {grade, type LearnerState, type Response} from '../model/learner.ts';
import {evidence, progress, type Standing} from '../model/progress.ts';
import type {Interaction, InteractionAnswer, ObjectiveStatus, Snapshot} from './port.ts';

/** When a question of a test was answered in this sitting, and how long that took, where that is known. */
export interface Answered {
  readonly at: Date;
  readonly latencyMs: number | undefined;
}

export interface Facts {
  readonly course: Course;
  readonly state: LearnerState;
  /** The state, encoded for this record keeper. */
  readonly memory: string;
  readonly elapsedMs: number;
  /** What was answered, or handed in, in this sitting. */
  readonly answered: ReadonlyMap<ActivityId, Answered>;
  /** How many interactions the LMS held when it was opened; undefined where it does not say. */
  readonly known: number | undefined;
}

export function snapshot(facts: Facts): Snapshot {
  const {course, state, memory, elapsedMs} = facts;
  const {complete, passed, score, share, modules} = progress(course, state);
  return {
    complete,
    passed,
    score,
    share,
    objectives: modules.flatMap(standing => objectivesOf(course, standing, state)),
    location: state.page ?? '',
    memory,
    elapsedMs,
    interactions: interactionsOf(facts),
  };
}

/** The module first, then its learning objectives, each proved by its questions in the module's best test. */
function objectivesOf(
  course: Course,
  {module, score, passed, missing, share, tally}: Standing,
  state: LearnerState,
): ObjectiveStatus[] {
  const done = state.completed || missing.length === 0;
  const whole: ObjectiveStatus = {
    id: `M${module.number}`,
    description: module.title,
    score,
    complete: done,
    passed: done && passed,
    share: done ? 1 : share,
  };
  const parts = evidence(course, module, state).map((shown): ObjectiveStatus => {
    // Without a test an objective is done with its module.
    const complete = done || tally !== undefined;
    return {
      id: nameOf(shown.objective.id),
      description: shown.objective.text,
      score: shown.score,
      complete,
      passed: complete && shown.met,
      share: complete ? 1 : 0,
    };
  });
  return [whole, ...parts];
}

const nameOf = (objective: ObjectiveId): string => `LO_${objective.replace(/\W/g, '_')}`;

/**
 * The last answer that was handed in to each question of a test. Sent is what the LMS may lack: what was handed in in this
 * sitting, and what lies beyond its last index.
 */
function interactionsOf({course, state, answered, known}: Facts): Interaction[] {
  const places = new Map(state.reported.map((id, index) => [id, index]));
  return course.modules
    .flatMap(module => bankOf(module).map(question => ({module, question})))
    .flatMap(({module, question}): Interaction[] => {
      const {id} = question;
      const index = places.get(id);
      const attempt = module.test && state.tests[module.test.page]?.attempt;
      const reply = attempt?.handedIn ? attempt.replies[id] : undefined;
      const given = reply?.shape === question.shape ? reply.response : undefined;
      const words = given && answerOf(question, given);
      if (index === undefined || !given || !words) return [];
      if (!answered.has(id) && index < (known ?? Infinity)) return [];
      return [
        {
          index,
          id: `M${module.number}_${id.replace(/\W/g, '_')}`.slice(0, 200),
          description: question.label,
          objectives: question.objectives.map(objective => nameOf(objective)),
          answer: words,
          outcome: grade(question, given),
          weight: 1,
          at: answered.get(id)?.at,
          latencyMs: answered.get(id)?.latencyMs,
        },
      ];
    })
    .sort((a, b) => a.index - b.index);
}

/** Undefined for practice, above all for writing, which is never sent as an answer (F64). */
function answerOf(activity: Activity, response: Response): InteractionAnswer | undefined {
  switch (activity.kind) {
    case 'choice': {
      if (response.kind !== 'choice') return undefined;
      const options = activity.options.map(({text}) => text);
      return {type: 'choice', options, picked: response.picked, right: activity.right};
    }
    case 'match':
    case 'sort': {
      if (response.kind !== activity.kind) return undefined;
      const items = activity.items.map(({text}) => text);
      const {targets, right} = activity;
      return {type: 'matching', items, targets, placed: response.placed, right};
    }
    case 'order': {
      if (response.kind !== 'order') return undefined;
      const steps = activity.steps.map(({text}) => text);
      return {type: 'sequencing', steps, sequence: response.sequence};
    }
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      return undefined;
    default:
      return activity satisfies never;
  }
}

/**
 * The state as this LMS can go on with it, once after a launch: it may hold more interactions than a damaged memory
 * knows of, whose places are then left alone, or fewer, since some LMSs keep memory and nothing else (F53, F61).
 */
export function reconciled(state: LearnerState, known: number | undefined): LearnerState {
  const {reported} = state;
  if (known === undefined || known === reported.length) return state;
  const others = Array.from({length: Math.max(known - reported.length, 0)}, (_, at) =>
    strangerAt(reported.length + at),
  );
  return {
    ...state,
    revision: state.revision + 1,
    reported: [...reported.slice(0, known), ...others],
  };
}
