// What has a learner done? One immutable value, and the one function that changes it.

import type {Activity, ActivityId, PageId} from './course.ts';

/** Places are always those of the authored order, whatever order was shown. -1: not placed yet. */
export type Response =
  | {readonly kind: 'choice'; readonly picked: readonly number[]}
  | {readonly kind: 'match' | 'sort'; readonly placed: readonly number[]}
  | {readonly kind: 'order'; readonly sequence: readonly number[]}
  | {readonly kind: 'reflect'; readonly text: string}
  | {readonly kind: 'plan'; readonly rows: readonly PlanRow[]};

export interface PlanRow {
  /** Place in the plan's questions, or -1. */
  readonly question: number;
  /** One string a column. */
  readonly cells: readonly string[];
}

export interface Answer {
  readonly response: Response;
  /** What was submitted first in this attempt: the one that a check is scored by. Undefined: a draft only. */
  readonly first: Response | undefined;
  /** How often it was submitted in this attempt; 0 is a draft. */
  readonly tries: number;
  /** Ever right in this attempt, so that progress never falls. */
  readonly solved: boolean;
  /** `shape` of the activity that was answered. */
  readonly shape: string;
}

export type Answers = Readonly<Partial<Record<ActivityId, Answer>>>;

export interface LearnerState {
  /** Names this run of the course; a copy on the device belongs to the record only if both say the same. */
  readonly run: string;
  /** Grows with each change, so that the newer of two copies is known. */
  readonly revision: number;
  readonly page: PageId | undefined;
  readonly seen: readonly PageId[];
  readonly answers: Answers;
  /** 1-based. */
  readonly attempt: number;
  /** The checks that were right at first in the best earlier attempt. */
  readonly best: readonly ActivityId[];
  /** Checks in the order in which the LMS was first told of them: their interaction index. */
  readonly reported: readonly ActivityId[];
  /** Completion was reached once; it is never taken back. */
  readonly completed: boolean;
  /** When, in seconds since 1970; 0 while it was not. */
  readonly completedAt: number;
  /** Whole seconds of active time over all sittings. */
  readonly seconds: number;
}

export type Action =
  | {readonly type: 'open'; readonly page: PageId}
  | {readonly type: 'see'; readonly page: PageId}
  | {readonly type: 'draft' | 'submit'; readonly activity: Activity; readonly response: Response}
  | {readonly type: 'complete'; readonly at: number}
  | {readonly type: 'report'; readonly checks: readonly ActivityId[]}
  | {readonly type: 'spend'; readonly seconds: number}
  | {readonly type: 'retake'; readonly best: readonly ActivityId[]};

export type Outcome = 'correct' | 'incorrect' | 'neutral';

/** A learner who has done nothing yet. `run` must be new for each first launch. */
export function newcomer(run: string): LearnerState {
  return {
    run,
    revision: 0,
    page: undefined,
    seen: [],
    answers: {},
    attempt: 1,
    best: [],
    reported: [],
    completed: false,
    completedAt: 0,
    seconds: 0,
  };
}

/** The next state; the same object when nothing changed. */
export function reduce(state: LearnerState, action: Action): LearnerState {
  const next = change(state, action);
  return next === state ? state : {...next, revision: state.revision + 1};
}

function change(state: LearnerState, action: Action): LearnerState {
  switch (action.type) {
    case 'open':
      return state.page === action.page ? state : {...state, page: action.page};
    case 'see':
      return state.seen.includes(action.page)
        ? state
        : {...state, seen: [...state.seen, action.page]};
    case 'draft':
    case 'submit':
      return answer(state, action.activity, action.response, action.type === 'submit');
    case 'complete':
      return state.completed ? state : {...state, completed: true, completedAt: action.at};
    case 'report': {
      const unknown = [...new Set(action.checks)].filter(id => !state.reported.includes(id));
      return unknown.length === 0 ? state : {...state, reported: [...state.reported, ...unknown]};
    }
    case 'spend':
      // A clock that was set back, or none at all, takes nothing away.
      return action.seconds > 0 ? {...state, seconds: state.seconds + action.seconds} : state;
    case 'retake':
      return {
        ...state,
        attempt: state.attempt + 1,
        best: action.best,
        page: undefined,
        seen: [],
        answers: writingOf(state.answers),
      };
    default:
      return action satisfies never;
  }
}

function answer(
  state: LearnerState,
  activity: Activity,
  response: Response,
  submitted: boolean,
): LearnerState {
  const {[activity.id]: before, ...others} = state.answers;
  const current = before?.shape === activity.shape ? before : undefined;
  if (!submitted && current && same(current.response, response)) return state;
  const next: Answer = {
    response,
    first: current?.first ?? (submitted ? response : undefined),
    tries: (current?.tries ?? 0) + (submitted ? 1 : 0),
    solved: current?.solved === true || (submitted && grade(activity, response) !== 'incorrect'),
    shape: activity.shape,
  };
  // Re-inserted at the end: the order of the answers is the order of their last change.
  return {...state, answers: {...others, [activity.id]: next}};
}

/** A new attempt asks everything again but never throws away what somebody wrote: it becomes a draft. */
function writingOf(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      answer?.response.kind === 'reflect' || answer?.response.kind === 'plan'
        ? [[id, {...answer, first: undefined, tries: 0, solved: false}]]
        : [],
    ),
  );
}

/** Judges one response; writing is never right or wrong. */
export function grade(activity: Activity, response: Response): Outcome {
  switch (activity.kind) {
    case 'choice':
      return response.kind === 'choice' && sameNumbers(sorted(response.picked), activity.right)
        ? 'correct'
        : 'incorrect';
    case 'match':
    case 'sort':
      return response.kind === activity.kind && sameNumbers(response.placed, activity.right)
        ? 'correct'
        : 'incorrect';
    case 'order':
      return response.kind === 'order' &&
        response.sequence.length === activity.steps.length &&
        response.sequence.every((step, place) => step === place)
        ? 'correct'
        : 'incorrect';
    case 'reflect':
    case 'plan':
      return 'neutral';
    default:
      return activity satisfies never;
  }
}

const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b);
const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
const same = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);
