// What of the case file is on this device, and for whom? Kept for one learner, and given back to no other.

import type {ActivityId, Course} from '../model/course.ts';
import type {Answers, LearnerState} from '../model/learner.ts';
import {beside, readSavedFile, savedFile, writingOf, type Found} from '../model/saved-file.ts';
import {isNameless, ownerOf, type CaseShelf} from './case-shelf.ts';
import type {Launch} from './port.ts';

export class CaseKeeper {
  readonly #course: Course;
  readonly #shelf: CaseShelf;
  readonly #owner: string;
  /** As they were when the course was opened, the newest first. */
  readonly #kept: readonly Found[];
  readonly #elsewhere: ReadonlySet<string>;
  /** What was here then, the earlier parts among it. */
  readonly #opened: Answers;
  #last: Answers | undefined;

  constructor(course: Course, shelf: CaseShelf, {learnerId}: Launch, state: LearnerState) {
    this.#course = course;
    this.#shelf = shelf;
    this.#owner = ownerOf(learnerId, state.run);
    this.#elsewhere = new Set(course.elsewhere.flatMap(({entries}) => entries.map(({id}) => id)));
    this.#kept = shelf.recall().flatMap(kept => {
      // A learner with a name sees the own one alone; whoever has none may ask for one of those without a name.
      const mine = kept.owner === this.#owner || (learnerId === '' && isNameless(kept));
      const saved = mine ? readSavedFile(kept.text, course) : 'unread';
      const nameless = kept.owner !== this.#owner;
      return typeof saved === 'string' ? [] : [{...saved, nameless}];
    });
    this.#opened = {...state.answers, ...this.earlierParts(state)};
  }

  /** Parts of other modules, which this package cannot ask for: their words are here at once, where they are the learner's own. */
  earlierParts({answers}: LearnerState): Answers {
    const own = this.#kept.find(({nameless}) => !nameless);
    return Object.fromEntries(
      Object.entries(own ? beside(own.answers, answers) : {}).filter(
        ([id]) => this.#elsewhere.has(id) && answers[id as ActivityId] === undefined,
      ),
    );
  }

  /** The newest that has something which is not here. */
  found({answers}: LearnerState): Found | undefined {
    return this.#kept
      .map(found => ({...found, answers: beside(found.answers, answers)}))
      .find(found => Object.keys(found.answers).length > 0);
  }

  /**
   * Keeps what is written, and of the own older file what is not written here. A part of another module that was not
   * changed in this sitting stays as this device has it: its own package may have made it newer meanwhile.
   */
  keep({answers}: LearnerState): void {
    if (answers === this.#last) return;
    this.#last = answers;
    const own = this.#kept.find(({nameless}) => !nameless);
    const written = writingOf(this.#course, answers);
    if (Object.keys(written).length === 0) return;
    const text = savedFile(
      this.#course,
      {...own?.answers, ...written, ...this.#unchanged(answers)},
      new Date(),
    );
    this.#shelf.keep({owner: this.#owner, text});
  }

  #unchanged(answers: Answers): Answers {
    const now = this.#shelf.recall().find(({owner}) => owner === this.#owner);
    const saved = readSavedFile(now?.text ?? '', this.#course);
    const changed = beside(answers, this.#opened);
    return Object.fromEntries(
      Object.entries(typeof saved === 'string' ? {} : saved.answers).filter(
        ([id]) => this.#elsewhere.has(id) && changed[id as ActivityId] === undefined,
      ),
    );
  }
}
