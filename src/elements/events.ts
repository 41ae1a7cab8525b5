// What can happen in an element that the course must know? Typed events, all of them.

import type {Activity} from '../model/activity.ts';
import type {Mirror} from '../model/course.ts';
import type {ActivityId, PageId} from '../model/ids.ts';
import type {Answers, Response} from '../model/learner.ts';
import type {Action} from '../model/reduce.ts';
import type {Found} from '../model/saved-file.ts';

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
  | {
      readonly kind: 'page';
      readonly page: PageId;
      /** The exercise to which the learner is led. */
      readonly at?: ActivityId;
      /** The search that led there. */
      readonly foundBy?: SearchScreen;
    }
  | SearchScreen
  | {
      readonly kind:
        | 'finish'
        | 'evidence'
        | 'certificate'
        | 'about'
        | 'case-file'
        | 'handouts'
        | 'diagnose'
        | 'left';
    };

/** The search as it was left, to come back to; known for as long as the screen is. */
export interface SearchScreen {
  readonly kind: 'search';
  readonly query?: string;
  /** The entry that was followed. */
  readonly picked?: string;
}

/** The learner wants to be elsewhere. */
export class GoEvent extends Event {
  readonly screen: Screen;
  constructor(screen: Screen) {
    super('sop-go', {bubbles: true, composed: true});
    this.screen = screen;
  }
}

/** The learner wants to go on where they were before one of the player's own screens. */
export class BackEvent extends Event {
  constructor() {
    super('sop-back', {bubbles: true, composed: true});
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

/** What is true of all that is written in this course. */
export interface WritingPlace {
  /** Where it is kept: in the LMS's record and on this device, on this device alone, or nowhere. */
  readonly kept: 'lms' | 'device' | 'nowhere';
  readonly mirror: Mirror;
  /** Texts with the course's own numbers and addresses: no data of a real person. */
  readonly numbers: readonly string[];
}

/** An exercise asks what is true of all writing; who holds the course answers at once. */
export class WritingEvent extends Event {
  /** As long as nobody has answered. */
  place: WritingPlace = {kept: 'nowhere', mirror: {rules: [], allowed: []}, numbers: []};
  constructor() {
    super('sop-writing', {bubbles: true, composed: true});
  }
}

/** The learner brings writing, or bookmarks, into the case file. */
export class AdoptEvent extends Event {
  readonly answers: Answers;
  readonly marked: readonly PageId[];
  constructor(answers: Answers, marked: readonly PageId[] = []) {
    super('sop-adopt', {bubbles: true, composed: true});
    this.answers = answers;
    this.marked = marked;
  }
}

/** The learner sets a bookmark, or removes one. */
export class MarkEvent extends Event {
  readonly page: PageId;
  readonly on: boolean;
  constructor(page: PageId, on: boolean) {
    super('sop-mark', {bubbles: true, composed: true});
    this.page = page;
    this.on = on;
  }
}

/** The learner wants a case file deleted from this device. */
export class ForgetEvent extends Event {
  readonly found: Found;
  constructor(found: Found) {
    super('sop-forget', {bubbles: true, composed: true});
    this.found = found;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sop-adopt': AdoptEvent;
    'sop-forget': ForgetEvent;
    'sop-answer': AnswerEvent;
    'sop-go': GoEvent;
    'sop-mark': MarkEvent;
    'sop-seen': SeenEvent;
    'sop-test': TestEvent;
    'sop-writing': WritingEvent;
  }
}
