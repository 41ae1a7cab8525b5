// What changes what a learner has done? The actions, and the one function that makes the next state of one.

import type {Activity} from './activity.ts';
import {begin, handIn, reply} from './attempt.ts';
import {grade, sameResponse} from './grade.ts';
import type {ActivityId, PageId} from './ids.ts';
import type {Answer, Answers, LearnerState, Response} from './learner.ts';

export type Action =
  | {readonly type: 'open'; readonly page: PageId}
  | {readonly type: 'see'; readonly page: PageId}
  /** A bookmark is set, or removed. */
  | {readonly type: 'mark'; readonly page: PageId; readonly on: boolean}
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
  /** Writing from a file, or from this device: as drafts, so that nothing is completed by it. Bookmarks are added to those here. */
  | {readonly type: 'adopt'; readonly answers: Answers; readonly marked?: readonly PageId[]}
  | {readonly type: 'complete'; readonly at: number}
  /** Those without a place in the LMS's list get one; `again`: each gets another. */
  | {
      readonly type: 'report';
      readonly questions: readonly ActivityId[];
      readonly again?: readonly ActivityId[];
    }
  | {readonly type: 'spend'; readonly seconds: number};

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
    case 'mark':
      return action.on ? withMarks(state, [action.page]) : withoutMark(state, action.page);
    case 'draft':
    case 'submit':
      return answer(state, action.activity, action.response, action.type === 'submit');
    case 'adopt':
      return withMarks(adopt(state, action.answers), action.marked ?? []);
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
  if (!submitted && current && sameResponse(current.response, response)) return state;
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
    if (!other || (current && sameResponse(current.response, other.response))) return [];
    const {handedIn, tries = 0, solved = false} = current ?? {};
    return [[id, {...other, handedIn, tries, solved}] as const];
  });
  const fresh = taken.filter(([id]) => answers[id as ActivityId] === undefined);
  return taken.length === 0
    ? state
    : {...state, answers: Object.fromEntries([...fresh, ...Object.entries(answers), ...taken])};
}

function withMarks(state: LearnerState, pages: readonly PageId[]): LearnerState {
  const {marked} = state;
  const fresh = [...new Set(pages)].filter(page => !marked.includes(page));
  return fresh.length === 0 ? state : {...state, marked: [...marked, ...fresh]};
}

function withoutMark(state: LearnerState, page: PageId): LearnerState {
  const {marked} = state;
  return marked.includes(page) ? {...state, marked: marked.filter(other => other !== page)} : state;
}
