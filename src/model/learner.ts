// What has a learner done? One immutable value, and the one function that changes it.

import type {Activity, ActivityId, PageId, Person} from './course.ts';

/** Places are always those of the authored order, whatever order was shown. -1: not placed yet. */
export type Response =
  | {readonly kind: 'choice'; readonly picked: readonly number[]}
  | {readonly kind: 'match' | 'sort'; readonly placed: readonly number[]}
  | {readonly kind: 'order'; readonly sequence: readonly number[]}
  | {readonly kind: 'reflect'; readonly text: string}
  | {
      readonly kind: 'plan';
      readonly rows: readonly PlanRow[];
      /** Rows of the model plan that the learner says the own plan has. */
      readonly had: readonly number[];
      /** For each line of the rubric 0 (not yet), 1 (partly), 2 (yes), or -1: not rated. */
      readonly ratings: readonly number[];
    }
  /** The place of the line that was said in each turn, from the first on. */
  | {readonly kind: 'conversation'; readonly path: readonly number[]}
  | {
      readonly kind: 'circles';
      readonly people: readonly Person[];
      /** For each question of the stress test the places of the people who come, the first to be called first. */
      readonly comes: readonly (readonly number[])[];
    }
  /** One string a slot. */
  | {readonly kind: 'statement'; readonly slots: readonly string[]};

export interface PlanRow {
  /** Place in the plan's questions, or -1. */
  readonly question: number;
  /** One string a column. */
  readonly cells: readonly string[];
}

export interface Answer {
  readonly response: Response;
  /** What was handed in last, and what feedback is about. Undefined: a draft only. */
  readonly handedIn: Response | undefined;
  /** How often it was handed in; 0 is a draft. */
  readonly tries: number;
  /** Ever right, so that progress never falls. */
  readonly solved: boolean;
  /** `shape` of the activity that was answered. */
  readonly shape: string;
}

export type Answers = Readonly<Partial<Record<ActivityId, Answer>>>;

/** A reply in a test: it is judged with all others, when the test is handed in. */
export type Reply = Pick<Answer, 'response' | 'shape'>;

/** One attempt at a module's test. */
export interface Attempt {
  /** 1-based. */
  readonly number: number;
  /** In the order in which they are shown. */
  readonly asked: readonly ActivityId[];
  readonly replies: Readonly<Partial<Record<ActivityId, Reply>>>;
  readonly handedIn: boolean;
}

/** What an attempt came to. A question that the course no longer has keeps its place, so that no score changes. */
export interface Result {
  readonly asked: readonly ActivityId[];
  readonly right: readonly ActivityId[];
}

/** How many were right, of how many. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface TestRecord {
  /** The attempt under way, or the last one handed in. */
  readonly attempt: Attempt | undefined;
  /** The best of all attempts handed in; of two equal ones the earlier. */
  readonly best: Result | undefined;
  /** Of the first attempt and the last one handed in; undefined: both came to what the best did. */
  readonly tallies?: {readonly first: Tally; readonly last: Tally};
}

export interface LearnerState {
  /** Names this run of the course; a copy on the device belongs to the record only if both say the same. */
  readonly run: string;
  /** Grows with each change, so that the newer of two copies is known. */
  readonly revision: number;
  readonly page: PageId | undefined;
  readonly seen: readonly PageId[];
  /** On the pages: practice, all of it. */
  readonly answers: Answers;
  /** By the page of the test. */
  readonly tests: Readonly<Partial<Record<PageId, TestRecord>>>;
  /** Questions in the order in which the LMS was first told of them: their interaction index. */
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
  /** A new attempt at the test of a page; one that is under way goes on. */
  | {readonly type: 'begin'; readonly test: PageId; readonly asked: readonly ActivityId[]}
  | {
      readonly type: 'reply';
      readonly test: PageId;
      readonly activity: Activity;
      readonly response: Response;
    }
  /** `bank`: the questions that were asked, and perhaps others. */
  | {readonly type: 'hand-in'; readonly test: PageId; readonly bank: readonly Activity[]}
  /** Writing from a file, or from this device: as drafts, so that nothing is completed by it. */
  | {readonly type: 'adopt'; readonly answers: Answers}
  | {readonly type: 'complete'; readonly at: number}
  /** Those without a place in the LMS's list get one; `again`: each gets another. */
  | {
      readonly type: 'report';
      readonly questions: readonly ActivityId[];
      readonly again?: readonly ActivityId[];
    }
  | {readonly type: 'spend'; readonly seconds: number};

export type Outcome = 'correct' | 'incorrect' | 'neutral';

/** A learner who has done nothing yet. `run` must be new for each first launch. */
export function newcomer(run: string): LearnerState {
  return {
    run,
    revision: 0,
    page: undefined,
    seen: [],
    answers: {},
    tests: {},
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
    case 'adopt':
      return adopt(state, action.answers);
    case 'complete':
      return state.completed ? state : {...state, completed: true, completedAt: action.at};
    case 'begin':
      return begin(state, action.test, action.asked);
    case 'reply':
      return reply(state, action.test, action.activity, action.response);
    case 'hand-in':
      return handIn(state, action.test, action.bank);
    case 'report': {
      const unknown = [...new Set(action.questions)].filter(id => !state.reported.includes(id));
      const added = [...unknown, ...(action.again ?? [])];
      return added.length === 0 ? state : {...state, reported: [...state.reported, ...added]};
    }
    case 'spend':
      // A clock that was set back, or none at all, takes nothing away.
      return action.seconds > 0 ? {...state, seconds: state.seconds + action.seconds} : state;
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
    handedIn: submitted ? response : current?.handedIn,
    tries: (current?.tries ?? 0) + (submitted ? 1 : 0),
    solved: current?.solved === true || (submitted && grade(activity, response) !== 'incorrect'),
    shape: activity.shape,
  };
  // Re-inserted at the end: the order of the answers is the order of their last change.
  return {...state, answers: {...others, [activity.id]: next}};
}

/** What is new here stands first, as the oldest: where room is short, what was written here has it. */
function adopt(state: LearnerState, others: Answers): LearnerState {
  const {answers} = state;
  const taken = Object.entries(others).flatMap(([id, other]) => {
    const own = answers[id as ActivityId];
    const current = own?.shape === other?.shape ? own : undefined;
    if (!other || (current && same(current.response, other.response))) return [];
    const {handedIn, tries = 0, solved = false} = current ?? {};
    return [[id, {...other, handedIn, tries, solved}] as const];
  });
  const fresh = taken.filter(([id]) => answers[id as ActivityId] === undefined);
  return taken.length === 0
    ? state
    : {...state, answers: Object.fromEntries([...fresh, ...Object.entries(answers), ...taken])};
}

function begin(state: LearnerState, test: PageId, asked: readonly ActivityId[]): LearnerState {
  const {attempt} = state.tests[test] ?? {};
  if (attempt && !attempt.handedIn) return state;
  const number = (attempt?.number ?? 0) + 1;
  return withAttempt(state, test, {number, asked, replies: {}, handedIn: false});
}

function reply(
  state: LearnerState,
  test: PageId,
  activity: Activity,
  response: Response,
): LearnerState {
  const {attempt} = state.tests[test] ?? {};
  if (!attempt || attempt.handedIn || !attempt.asked.includes(activity.id)) return state;
  const before = attempt.replies[activity.id];
  if (before?.shape === activity.shape && same(before.response, response)) return state;
  const replies = {...attempt.replies, [activity.id]: {response, shape: activity.shape}};
  return withAttempt(state, test, {...attempt, replies});
}

function handIn(state: LearnerState, test: PageId, bank: readonly Activity[]): LearnerState {
  const {attempt, best, tallies} = state.tests[test] ?? {};
  if (!attempt || attempt.handedIn) return state;
  const {asked} = attempt;
  const right = bank
    .filter(question => asked.includes(question.id) && isRight(question, attempt))
    .map(({id}) => id);
  const better = !best || right.length * best.asked.length > best.right.length * asked.length;
  const now = better ? {asked, right} : best;
  const last = {right: right.length, of: asked.length};
  const first = tallies?.first ?? (best ? tallyOf(best) : last);
  const record = {attempt: {...attempt, handedIn: true}, best: now};
  const alike = [first, last].every(tally => sameTally(tally, tallyOf(now)));
  return {
    ...state,
    tests: {...state.tests, [test]: alike ? record : {...record, tallies: {first, last}}},
  };
}

export const tallyOf = ({asked, right}: Result): Tally => ({right: right.length, of: asked.length});

const sameTally = (a: Tally, b: Tally): boolean => a.right === b.right && a.of === b.of;

const withAttempt = (state: LearnerState, test: PageId, attempt: Attempt): LearnerState => ({
  ...state,
  tests: {...state.tests, [test]: {best: undefined, ...state.tests[test], attempt}},
});

/** Whether a question has its right reply in an attempt; a reply to another shape is none. */
export function isRight(question: Activity, {replies}: Attempt): boolean {
  const given = replies[question.id];
  return given?.shape === question.shape && grade(question, given.response) === 'correct';
}

/** What a response still lacks before it can be judged: lines without a place, or picks too few (or, below 0, too many). */
export function lacking(activity: Activity, response: Response | undefined): number {
  switch (activity.kind) {
    case 'choice':
      return activity.right.length - (response?.kind === 'choice' ? response.picked.length : 0);
    case 'match':
    case 'sort':
      return response?.kind === activity.kind
        ? response.placed.filter(target => target < 0).length
        : activity.items.length;
    case 'order':
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      return response ? 0 : 1;
    default:
      return activity satisfies never;
  }
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
    case 'conversation':
    case 'circles':
    case 'statement':
      return 'neutral';
    default:
      return activity satisfies never;
  }
}

const sorted = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b);
const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
const same = (a: Response, b: Response): boolean => JSON.stringify(a) === JSON.stringify(b);
