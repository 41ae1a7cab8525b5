// What proves each objective of a module? Its test, the exercises, the talks and the writing: facts of the state, no more.

import type {Course, Module, Page} from './course.ts';
import type {Activity, Conversation, Turn} from './activity.ts';
import {activitiesOf, bankOf} from './course-parts.ts';
import {answerTo, type LearnerState, type Result} from './learner.ts';
import {evidence, isSubmitted, type Evidence} from './progress.ts';
import {isWritten, type Writing, type WritingActivity} from './response-code.ts';
import {talkAlong} from './conversation.ts';
import {writingIn} from './writing-code.ts';

/** One exercise on a page that serves the objective. */
export type Work = {readonly page: Page; readonly done: boolean} & (
  | {readonly kind: 'question'; readonly activity: Activity}
  | {
      readonly kind: 'talk';
      readonly activity: Conversation;
      /** Where it ended when it last came to an end. */
      readonly ending: Turn | undefined;
      readonly begun: boolean;
    }
  | {
      readonly kind: 'writing';
      readonly activity: WritingActivity;
      /** Undefined where no word of it stands here. */
      readonly response: Writing | undefined;
    }
);

export interface Proof extends Evidence {
  readonly status: 'shown' | 'look' | 'open';
  readonly works: readonly Work[];
  /** Pages that teach what was missed in the best attempt. */
  readonly again: readonly Page[];
  /** What would show it, or show it better: undefined when it is shown. */
  readonly next: Next | undefined;
}

export type Next =
  {readonly kind: 'exercise'; readonly work: Work} | {readonly kind: 'test'; readonly page: Page};

export function proofs(course: Course, module: Module, state: LearnerState): Proof[] {
  const testPage = module.pages.find(({id}) => id === module.test?.page);
  const best = testPage && state.tests[testPage.id]?.best;
  return evidence(course, module, state).map(found => {
    const works = module.pages.flatMap(page =>
      activitiesOf([page])
        .filter(({objectives}) => objectives.includes(found.objective.id))
        .map(activity => workOf(activity, page, state)),
    );
    const undone = works.find(({activity, done}) => !activity.optional && !done);
    const met = testPage ? found.met : works.length > 0 && !undone;
    const status = met ? 'shown' : found.tally.of > 0 ? 'look' : 'open';
    const next: Next | undefined =
      status === 'shown'
        ? undefined
        : undone
          ? {kind: 'exercise', work: undone}
          : testPage && {kind: 'test', page: testPage};
    return {...found, met, status, works, again: best ? missedOn(module, found, best) : [], next};
  });
}

function workOf(activity: Activity, page: Page, state: LearnerState): Work {
  const answer = answerTo(activity, state.answers);
  const done = isSubmitted(activity, state);
  if (activity.kind === 'conversation') {
    const {response, handedIn} = answer ?? {};
    const talk = handedIn?.kind === 'conversation' && talkAlong(activity, handedIn.path);
    return {
      kind: 'talk',
      activity,
      page,
      done,
      ending: talk && talk.ended ? talk.turn : undefined,
      begun: response?.kind === 'conversation' && response.path.length > 0,
    };
  }
  if (isWritten(activity)) {
    return {kind: 'writing', activity, page, done, response: writingIn(answer)};
  }
  return {kind: 'question', activity, page, done};
}

function missedOn(module: Module, {objective}: Evidence, {asked, right}: Result): Page[] {
  const missed = bankOf(module).filter(
    ({id, objectives}) =>
      objectives.includes(objective.id) && asked.includes(id) && !right.includes(id),
  );
  return module.pages.filter(({id}) => missed.some(({page}) => page === id));
}
