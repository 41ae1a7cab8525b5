// What was said between this package and the LMS? The last calls, for an administrator; never what a learner wrote or is called.

/** One call as it was made and answered. */
export interface Call {
  readonly at: Date;
  /** As the standard names it, such as "LMSSetValue". */
  readonly name: string;
  /** "" for calls without one. */
  readonly element: string;
  /** What was set, or "12 characters" where the words are the learner's own. */
  readonly value: string;
  /** What came back, shortened in the same way. */
  readonly answer: string;
  /** "0" when all was well. */
  readonly code: string;
  /** The LMS's own words about the code, or "". */
  readonly words: string;
  readonly ms: number;
}

/** One window in which the API was looked for. */
export interface Look {
  /** Such as "parent 2", or "opener of parent 1". */
  readonly where: string;
  readonly saw: 'api' | 'nothing' | 'another-origin' | 'not-an-api';
}

/** What was set last, and what the LMS gives back for it now. */
export interface ReadBack {
  readonly element: string;
  readonly sent: string;
  readonly read: string;
  readonly same: boolean;
}

/** More than a whole course makes in a sitting without trouble, and little memory. */
const room = 500;
/** Longer values are no words of a standard: an LMS that answers with a page gives a whole one. */
const longest = 120;

/** What the learner wrote (the state string holds it), and who the learner is. */
const own = /suspend_data|comments|(?:student|learner)_(?:name|id)$/;

export class Journal {
  readonly #calls: Call[] = [];
  #looks: readonly Look[] = [];
  /** Reads only, and asks nothing once the session is over; set by who holds the session. */
  readBack: () => readonly ReadBack[] = () => [];

  /** The last calls, the oldest first. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** Where the API was looked for last, in that order. */
  get looks(): readonly Look[] {
    return this.#looks;
  }

  looked(looks: readonly Look[]): void {
    this.#looks = looks;
  }

  note(call: Call): void {
    const {element, value, code} = call;
    // A set is answered with "true" or "false", a get with the value itself: only that can be the learner's.
    const answer = shown(value === '' ? element : '', call.answer);
    // An exception may quote the value.
    const words = own.test(element) && code === 'threw' ? '' : call.words.slice(0, longest);
    this.#calls.push({...call, value: shown(element, value), answer, words});
    if (this.#calls.length > room) this.#calls.shift();
  }
}

/** For the log: the length alone of what is the learner's own. */
export const shown = (element: string, value: string): string =>
  (own.test(element) && value !== '') || value.length > longest
    ? `${value.length} characters`
    : value;
