// What should a record keeper know of a learner now?

import {activitiesOf, type Activity, type ActivityId, type Course} from '../model/course.ts';
import type {Module, ObjectiveId} from '../model/course.ts';
import {strangerAt} from '../model/digits.ts';
import {grade, type LearnerState, type Response} from '../model/learner.ts';
import {
  checksOf,
  countedRight,
  evidence,
  missingOf,
  percent,
  progress,
  submitted,
  tallyOf,
  thisAttemptCounts,
} from '../model/progress.ts';
import type {Interaction, InteractionAnswer, ObjectiveStatus, Snapshot} from './port.ts';

/** When a check was answered first, in this sitting. */
export interface Answered {
  readonly at: Date;
  readonly latencyMs: number;
}

export interface Standing {
  readonly course: Course;
  readonly state: LearnerState;
  /** The state, encoded for this record keeper. */
  readonly memory: string;
  readonly elapsedMs: number;
  readonly answered: ReadonlyMap<ActivityId, Answered>;
  /** How many interactions the LMS held when it was opened; undefined where it does not say. */
  readonly known: number | undefined;
}

export function snapshot(standing: Standing): Snapshot {
  const {course, state, memory, elapsedMs} = standing;
  const {complete, passed, score, share} = progress(course, state);
  return {
    complete,
    passed,
    score,
    share,
    objectives: course.modules.flatMap(module => objectivesOf(course, module, state)),
    location: state.page ?? '',
    memory,
    elapsedMs,
    interactions: interactionsOf(standing),
  };
}

/** The module first, then its learning objectives, each proved by the checks that serve it. */
function objectivesOf(course: Course, module: Module, state: LearnerState): ObjectiveStatus[] {
  const {pages} = module;
  const tally = tallyOf(checksOf(pages), countedRight(course, state));
  const required = pages.length + activitiesOf(pages).filter(({optional}) => !optional).length;
  const missing = state.completed ? 0 : missingOf(pages, state).length;
  const done = missing === 0;
  const score = tally.of === 0 ? (done ? 100 : 0) : percent(tally);
  const whole: ObjectiveStatus = {
    id: `M${module.number}`,
    description: module.title,
    score,
    complete: done,
    passed: done && score >= course.pass,
    share: done ? 1 : (required - missing) / required,
  };
  const parts = evidence(course, module, state).map(({objective, score, met}): ObjectiveStatus => {
    const checks = checksOf(pages).filter(check => check.objectives.includes(objective.id));
    const answered = checks.filter(check => submitted(check, state)).length;
    // Without checks of its own an objective is done with its module.
    const complete = state.completed || (checks.length === 0 ? done : answered === checks.length);
    return {
      id: nameOf(objective.id),
      description: objective.text,
      score,
      complete,
      passed: complete && met,
      share: complete ? 1 : answered / Math.max(checks.length, 1),
    };
  });
  return [whole, ...parts];
}

const nameOf = (objective: ObjectiveId): string => `LO_${objective.replace(/\W/g, '_')}`;

/**
 * First answers of the attempt that makes the score; of an earlier one that is the better nothing is known but the
 * score, and what the LMS holds stays. Sent is what it may lack: what was answered in this sitting, what lies beyond
 * its last index, and in a later attempt all, since that replaces what an earlier one left there.
 */
function interactionsOf({course, state, answered, known}: Standing): Interaction[] {
  if (!thisAttemptCounts(course, state)) return [];
  const places = new Map(state.reported.map((id, index) => [id, index]));
  return course.modules
    .flatMap(module => checksOf(module.pages).map(check => ({module, check})))
    .flatMap(({module, check}): Interaction[] => {
      const {id} = check;
      const index = places.get(id);
      const answer = state.answers[id];
      const first = answer?.shape === check.shape ? answer.first : undefined;
      const words = first && answerOf(check, first);
      if (index === undefined || !first || !words) return [];
      const lacking = state.attempt > 1 || answered.has(id) || index >= (known ?? Infinity);
      if (!lacking) return [];
      return [
        {
          index,
          id: `M${module.number}_${id.replace(/\W/g, '_')}`.slice(0, 200),
          description: check.label,
          objectives: check.objectives.map(objective => nameOf(objective)),
          answer: words,
          outcome: grade(check, first),
          weight: 1,
          at: answered.get(id)?.at,
          latencyMs: answered.get(id)?.latencyMs,
        },
      ];
    })
    .sort((a, b) => a.index - b.index);
}

/** Undefined for writing, which is never sent as an answer (F64). */
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
