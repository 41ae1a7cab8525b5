// What should a record keeper know of a learner now?

import type {Activity} from '../model/activity.ts';
import {bankOf} from '../model/course-parts.ts';
import type {Course, Module} from '../model/course.ts';
import {strangerAt} from '../model/digits.ts';
import {grade} from '../model/grade.ts';
import type {ActivityId, ObjectiveId} from '../model/ids.ts';
import type {LearnerState, Response} from '../model/learner.ts';
import {evidence, mean, progress, scoreBy, type Standing} from '../model/progress.ts';
import type {TrackingOptions} from './options.ts';
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
  readonly options: TrackingOptions;
}

export function snapshot(facts: Facts): Snapshot {
  const {course, state, memory, elapsedMs} = facts;
  const {complete, passed, failed, share, modules} = progress(course, state);
  return {
    complete,
    passed,
    failed,
    score: mean(modules.map(standing => scoreOf(standing, facts))),
    share,
    objectives: modules.flatMap(standing => objectivesOf(standing, facts)),
    location: state.page ?? '',
    memory,
    elapsedMs,
    interactions: interactionsOf(facts),
  };
}

/** The module first, then its learning objectives, each proved by its questions in the module's best test. */
function objectivesOf(standing: Standing, facts: Facts): ObjectiveStatus[] {
  const {course, state} = facts;
  const {module, passed, failed, missing, share, tally} = standing;
  const done = state.completed || missing.length === 0;
  const whole: ObjectiveStatus = {
    id: `M${module.number}`,
    description: module.title,
    score: scoreOf(standing, facts),
    complete: done,
    passed: done && passed,
    failed: !done && failed,
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
      failed: shown.tally.of > 0 && !shown.met,
      share: complete ? 1 : 0,
    };
  });
  return [whole, ...parts];
}

const scoreOf = (standing: Standing, {course, state, options}: Facts): number =>
  scoreBy(options.score, course, standing, state);

const nameOf = (objective: ObjectiveId): string => `LO_${objective.replace(/\W/g, '_')}`;

/**
 * What the LMS may lack: the last answer handed in to each question, if that was in this sitting or stands beyond its last
 * place; and in places that are still empty the question alone, where all are registered or others stand behind it (F53).
 */
function interactionsOf({course, state, answered, known, options}: Facts): Interaction[] {
  const bank = new Map(
    course.modules.flatMap(module =>
      bankOf(module).map(question => [question.id, {module, question}] as const),
    ),
  );
  const times = new Map<ActivityId, number>();
  const {reported} = state;
  const told = reported.flatMap((id, index): Interaction[] => {
    const asked = bank.get(id);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    if (!asked) return [];
    const {module, question} = asked;
    // A question that was journaled more than once has its answer at its last place.
    const given =
      reported.lastIndexOf(id) === index ? handedIn(module, question, state) : undefined;
    const answer = answerOf(question, given);
    const beyond = index >= (known ?? (options.registered && !given ? 0 : Infinity));
    if (!answer || !(beyond || (given && answered.has(id)))) return [];
    const {at, latencyMs} = (given && answered.get(id)) ?? {at: undefined, latencyMs: undefined};
    return [
      {
        index,
        id:
          `M${module.number}_${id.replace(/\W/g, '_')}`.slice(0, 190) +
          (time > 1 ? `_try${time}` : ''),
        description: question.label,
        objectives: question.objectives.map(objective => nameOf(objective)),
        answer,
        outcome: given && grade(question, given),
        weight: 1,
        at,
        latencyMs,
      },
    ];
  });
  // Empty places are told as far as something stands behind them.
  return options.registered ? told : told.slice(0, told.findLastIndex(({outcome}) => outcome) + 1);
}

function handedIn(
  {test}: Module,
  {id, shape}: Activity,
  {tests}: LearnerState,
): Response | undefined {
  const attempt = test && tests[test.page]?.attempt;
  const reply = attempt?.handedIn ? attempt.replies[id] : undefined;
  return reply?.shape === shape ? reply.response : undefined;
}

/** Undefined for practice, above all for writing, which is never sent as an answer (F64). No response: nothing was picked. */
function answerOf(
  activity: Activity,
  response: Response | undefined,
): InteractionAnswer | undefined {
  switch (activity.kind) {
    case 'choice': {
      const options = activity.options.map(({text}) => text);
      const picked = response?.kind === 'choice' ? response.picked : [];
      return {type: 'choice', options, picked, right: activity.right};
    }
    case 'match':
    case 'sort': {
      const items = activity.items.map(({text}) => text);
      const {targets, right} = activity;
      const placed = response?.kind === activity.kind ? response.placed : [];
      return {type: 'matching', items, targets, placed, right};
    }
    case 'order': {
      const steps = activity.steps.map(({text}) => text);
      const sequence = response?.kind === 'order' ? response.sequence : [];
      return {type: 'sequencing', steps, sequence};
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
