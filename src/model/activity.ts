// What can be answered? Every kind of activity, as the author wrote it.

import type {ActivityId, Html, ObjectiveId, PageId} from './ids.ts';

interface ActivityBase {
  readonly id: ActivityId;
  /** Four characters: a hash of what an answer refers to. An answer to another shape is dropped, not misread. */
  readonly shape: string;
  readonly prompt: Html;
  /** What an administrator reads in a report: one line, no markup, at most 250 characters. */
  readonly label: string;
  readonly objectives: readonly ObjectiveId[];
  /** What teaches the answer, to be read again after a miss: its own page, or the one that a question of the test names. */
  readonly page: PageId;
  /** A knowledge check belongs to the bank of its module's test. On its page it is practice, as all else is. */
  readonly check: boolean;
  /** Completion does not wait for it. */
  readonly optional: boolean;
  /** The heading under which what the learner writes stands in the case file; undefined: it is no part of it. */
  readonly file: string | undefined;
}

/** One line that a learner can pick or place, and what the course says about it. */
export interface Option {
  readonly html: Html;
  /** The same words without markup, for reports. */
  readonly text: string;
  readonly feedback: Html;
}

export interface Choice extends ActivityBase {
  readonly kind: 'choice';
  /** In the order as authored; the player may show another. */
  readonly options: readonly Option[];
  /** Places of the right options, ascending; one or several. */
  readonly right: readonly number[];
}
/** Each item goes with one target; in a match each target is used once, in a sort as often as needed. */
export interface Match extends ActivityBase {
  readonly kind: 'match' | 'sort';
  readonly items: readonly Option[];
  readonly targets: readonly string[];
  /** For each item the place of its target. */
  readonly right: readonly number[];
}
export interface Order extends ActivityBase {
  readonly kind: 'order';
  /** In the right order; each step's feedback says why it stands there. */
  readonly steps: readonly Option[];
}
export interface Reflect extends ActivityBase {
  readonly kind: 'reflect';
  /** Shown after the learner's own words; empty when the question has no model answer. */
  readonly model: Html;
}
export interface Plan extends ActivityBase {
  readonly kind: 'plan';
  /** The questions that a row can answer: the distinct values of the table's first column. */
  readonly questions: readonly string[];
  /** Headings of the cells that a learner fills in: the table's columns but the first. */
  readonly columns: readonly string[];
  /** Exactly one row a question, in their order: the learner fills in cells only. */
  readonly fixed: boolean;
  readonly model: readonly PlanModelRow[];
  /** What the learner rates the own plan by; may be empty. */
  readonly rubric: readonly string[];
}
export interface PlanModelRow {
  readonly question: number;
  readonly cells: readonly Html[];
  /** What to ask whoever has nothing like this row; empty where nothing is asked. */
  readonly gap: Html;
}

/** A talk in which the learner picks what to say; the other person answers, and the course coaches. */
export interface Conversation extends ActivityBase {
  readonly kind: 'conversation';
  /** What the talk has come to, in words; at most two. */
  readonly meters: readonly Meter[];
  /** The first is where it begins. */
  readonly turns: readonly Turn[];
}
export interface Meter {
  readonly name: string;
  /** From the lowest. */
  readonly levels: readonly string[];
  /** Place of the level with which it begins. */
  readonly start: number;
}
export interface Turn {
  /** The author's name for it, unique in the conversation. */
  readonly name: string;
  /** Who answers in it. */
  readonly who: string;
  /** What the learner sees and hears now. */
  readonly html: Html;
  /** None: an ending. */
  readonly lines: readonly Line[];
}
/** Something to say. A line that was said is not offered again when its turn comes back. */
export interface Line {
  readonly name: string | undefined;
  readonly html: Html;
  readonly text: string;
  /** What the other person says or does. */
  readonly reply: Html;
  /** Intent and effect. */
  readonly coaching: Html;
  /** Place of the turn to which it leads. */
  readonly to: number;
  /** For each meter the place of its new level, or -1: unchanged. */
  readonly levels: readonly number[];
  /** Offered only after lines of all these names were said. */
  readonly needs: readonly string[];
  /** No longer offered once lines of all these names were said; may be empty. */
  readonly unless: readonly string[];
}

/** A safety network in three rings, and a test of it. */
export interface Circles extends ActivityBase {
  readonly kind: 'circles';
  /** Names of the three rings, from the inmost. */
  readonly rings: readonly string[];
  /** The same network at an earlier time: what was built there is here again. */
  readonly earlier: ActivityId | undefined;
  /** Names of those around whom the rings are drawn: others come for them. May be empty. */
  readonly middle: readonly string[];
  /** A worked start of ours, for whoever has built nothing before. */
  readonly start: readonly Person[];
  readonly stress: readonly Stress[];
  /** What we would say to the network as a whole; empty where nothing is said. */
  readonly model: Html;
}
export interface Person {
  readonly name: string;
  readonly role: string;
  readonly knows: string;
  /** Paid to be there, and gone one day; the family's own people stay. */
  readonly service: boolean;
  /** Place of the ring; -1: not placed yet. */
  readonly ring: number;
}
export interface Stress {
  /** Such as "Friday, 2 a.m.; your first person is out of town. Who comes?" */
  readonly ask: Html;
  readonly model: Html;
}

/** A sentence in slots: a harm or danger statement, a safety goal, an objective, a question to a parent. */
export interface Statement extends ActivityBase {
  readonly kind: 'statement';
  /** What the gentle checker looks for. */
  readonly form: StatementForm;
  /** Names of the children whom it is about; may be empty. */
  readonly children: readonly string[];
  /** Who has not said it, or has not been told, by all their names; may be empty. */
  readonly unheard: readonly string[];
  readonly slots: readonly Slot[];
  /** Why the good answer is one; its slots, read as one, are the answer itself. */
  readonly model: Html;
}
export type StatementForm = 'harm' | 'danger' | 'goal' | 'objective' | 'question';
export interface Slot {
  readonly name: string;
  /** What belongs here. */
  readonly ask: string;
  /** A good answer. */
  readonly model: Html;
}

/** The union over all kinds: a new kind does not compile until reader, grade, element, memory and both CMI tables know it. */
export type Activity = Choice | Match | Order | Reflect | Plan | Conversation | Circles | Statement;
export type Kind = Activity['kind'];
