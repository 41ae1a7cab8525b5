// What of the case file is on this device, and for whom? Kept for one learner, and given back to no other.

import {keptIn} from '../model/course-parts.ts';
import type {Course} from '../model/course.ts';
import {hash} from '../model/digits.ts';
import type {ActivityId} from '../model/ids.ts';
import type {Answers, LearnerState} from '../model/learner.ts';
import {
  beside,
  lostFrom,
  readSavedFile,
  savedFile,
  wordsOf,
  writingOf,
  type Found,
  type Saved,
} from '../model/saved-file.ts';
import {isNameless, ownerOf, type CaseShelf} from './case-shelf.ts';
import type {Launch} from './port.ts';

/** A copy of this run that gave way to a newer one, and the parts that the newer one had no room for. */
export interface Older {
  readonly answers: Answers;
  readonly partly: readonly ActivityId[];
}

/** One learner's place on the shelf. */
interface Place {
  readonly text: Answers;
  /** Of the learner too, and in no copy at hand: it gave way unseen. */
  readonly aside: Answers;
}

export class CaseKeeper {
  readonly #course: Course;
  readonly #shelf: CaseShelf;
  readonly #owner: string;
  /** As they were when the course was opened, the newest first. */
  readonly #kept: readonly Found[];
  readonly #elsewhere: ReadonlySet<string>;
  /** What was here then, the earlier parts among it. */
  readonly #opened: Answers;
  /** Parts with their words as this sitting has had them, hashed: no others are the learner's to delete. */
  readonly #had = new Set<number>();
  #last: Answers | undefined;

  constructor(
    course: Course,
    shelf: CaseShelf,
    {learnerId}: Launch,
    state: LearnerState,
    older?: Older,
  ) {
    this.#course = course;
    this.#shelf = shelf;
    this.#owner = ownerOf(learnerId, state.run);
    this.#elsewhere = new Set(course.elsewhere.flatMap(part => keptIn(part).map(({id}) => id)));
    if (older) this.#setAside(older, state);
    this.#kept = shelf.recall().flatMap(kept => {
      // A learner with a name sees the own one alone; whoever has none may ask for one of those without a name.
      const own = kept.owner === this.#owner;
      if (!own && !(learnerId === '' && isNameless(kept))) return [];
      const read = (text: string | undefined, kind: Found['kind']): Found[] => {
        const saved = this.#read(text);
        return saved ? [{...saved, kind}] : [];
      };
      return [
        ...read(kept.text, own ? 'own' : 'nameless'),
        ...read(kept.aside, own ? 'older' : 'nameless'),
      ];
    });
    this.#opened = {...state.answers, ...this.earlierParts(state)};
    this.#note(this.#opened);
  }

  /** Parts of other modules, which this package cannot ask for: their words are here at once, where they are the learner's own. */
  earlierParts({answers}: LearnerState): Answers {
    const own = this.#kept.find(({kind}) => kind === 'own');
    return Object.fromEntries(
      Object.entries(own ? beside(own.answers, answers) : {}).filter(
        ([id]) => this.#elsewhere.has(id) && answers[id as ActivityId] === undefined,
      ),
    );
  }

  /**
   * What is here of the learner and was not at hand in this sitting, and of those without a name the newest, each with
   * what it has beside these answers.
   */
  found({answers}: LearnerState): readonly Found[] {
    const isDeleted = (kept: Answers, id: string): boolean =>
      answers[id as ActivityId] !== undefined && this.#hasHad(kept, id);
    const others = this.#kept
      .map(found => ({
        ...found,
        answers: only(beside(found.answers, answers), id => !isDeleted(found.answers, id)),
      }))
      .filter(found => !isEmpty(found.answers));
    const nameless = others.find(({kind}) => kind === 'nameless');
    return others.filter(found => found.kind !== 'nameless' || found === nameless);
  }

  /**
   * Keeps what is written. Whatever the learner had here and deleted goes; what this sitting never had stays, and is set
   * aside when other words take its place. A part of another module that was not changed in this sitting stays as this
   * device has it: its own package may have made it newer meanwhile, or deleted it.
   */
  keep({answers}: LearnerState): void {
    if (answers === this.#last) return;
    this.#last = answers;
    this.#note(answers);
    const changed = beside(answers, this.#opened);
    const isTheirs = (id: string): boolean =>
      this.#elsewhere.has(id) && changed[id as ActivityId] === undefined;
    const here = only(writingOf(this.#course, answers), id => !isTheirs(id));
    const {text, aside} = this.#now;
    const stays = only(text, id => isTheirs(id) || !this.#hasHad(text, id));
    const unseen = only(stays, id => here[id as ActivityId] !== undefined);
    this.#put({
      text: {...stays, ...here},
      aside: {...only(aside, id => !this.#hasHad(aside, id)), ...lostFrom(unseen, here)},
    });
  }

  /** The learner wants no more of it on this device. */
  forget({answers}: Found): void {
    this.#note(answers);
    const isGone = (kept: Answers) => (id: string) => wordsOf(kept, id) !== wordsOf(answers, id);
    const {text, aside} = this.#now;
    this.#put({text: only(text, isGone(text)), aside: only(aside, isGone(aside))});
  }

  /** Whoever emptied a part in the newer copy had it before, and wants it back from neither. */
  #setAside({answers, partly}: Older, newer: LearnerState): void {
    const emptied = (id: string): boolean =>
      newer.answers[id as ActivityId] !== undefined &&
      wordsOf(newer.answers, id) === '' &&
      !partly.includes(id as ActivityId);
    const lost = lostFrom(writingOf(this.#course, answers), newer.answers);
    const {text, aside} = this.#now;
    this.#put({text, aside: {...aside, ...only(lost, id => !emptied(id))}});
  }

  get #now(): Place {
    const now = this.#shelf.recall().find(({owner}) => owner === this.#owner);
    return {
      text: this.#read(now?.text)?.answers ?? {},
      aside: this.#read(now?.aside)?.answers ?? {},
    };
  }

  /** Only what is new is written down: the file says when it was changed last. */
  #put(next: Place): void {
    const {text, aside} = this.#now;
    if (isSame(text, next.text) && isSame(aside, next.aside)) return;
    if (isEmpty(next.text) && isEmpty(next.aside)) {
      this.#shelf.drop(this.#owner);
      return;
    }
    const file = (answers: Answers): string => savedFile(this.#course, answers, new Date());
    this.#shelf.keep({
      owner: this.#owner,
      text: file(next.text),
      ...(isEmpty(next.aside) ? {} : {aside: file(next.aside)}),
    });
  }

  #read(text: string | undefined): Saved | undefined {
    const saved = readSavedFile(text ?? '', this.#course);
    return typeof saved === 'string' ? undefined : saved;
  }

  #note(answers: Answers): void {
    for (const id of Object.keys(answers)) this.#had.add(markOf(answers, id));
  }

  #hasHad(answers: Answers, id: string): boolean {
    return this.#had.has(markOf(answers, id));
  }
}

const markOf = (answers: Answers, id: string): number => hash(`${id} ${wordsOf(answers, id)}`);

const only = (answers: Answers, isKept: (id: string) => boolean): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => isKept(id)));

const isEmpty = (answers: Answers): boolean => Object.keys(answers).length === 0;

const isSame = (one: Answers, other: Answers): boolean =>
  isEmpty(beside(one, other)) && isEmpty(beside(other, one));
