// What can happen in an element that the course must know? Typed events, all of them.

import type {Activity, PageId} from '../model/course.ts';
import type {Action, Response} from '../model/learner.ts';

/** A learner changed (draft) or handed in (submit) an answer. */
export class AnswerEvent extends Event {
  readonly step: 'draft' | 'submit';
  readonly activity: Activity;
  readonly response: Response;
  constructor(step: 'draft' | 'submit', activity: Activity, response: Response) {
    super('sop-answer', {bubbles: true, composed: true});
    this.step = step;
    this.activity = activity;
    this.response = response;
  }
}

/** What the learner can be shown: a page of the course, or a screen of the player's own. */
export type Screen =
  {readonly kind: 'page'; readonly page: PageId} | {readonly kind: 'finish' | 'about' | 'left'};

/** The learner wants to be elsewhere. */
export class GoEvent extends Event {
  readonly screen: Screen;
  constructor(screen: Screen) {
    super('sop-go', {bubbles: true, composed: true});
    this.screen = screen;
  }
}

/** The end of a page was on screen, or Continue was pressed there. */
export class SeenEvent extends Event {
  readonly page: PageId;
  constructor(page: PageId) {
    super('sop-seen', {bubbles: true, composed: true});
    this.page = page;
  }
}

/** An attempt at a test began, was answered, or was handed in. */
export class TestEvent extends Event {
  readonly action: Extract<Action, {readonly test: PageId}>;
  constructor(action: Extract<Action, {readonly test: PageId}>) {
    super('sop-test', {bubbles: true, composed: true});
    this.action = action;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sop-answer': AnswerEvent;
    'sop-go': GoEvent;
    'sop-seen': SeenEvent;
    'sop-test': TestEvent;
  }
}
