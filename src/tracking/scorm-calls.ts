// What did the LMS answer to one call? Return values and error codes, as LMSs really give them.

import type {Api} from './find-api.ts';
import {shown, type Journal, type ReadBack} from './journal.ts';

export interface CallNames {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly lastError: string;
  readonly errorString: string;
}

export interface Reply {
  readonly done: boolean;
  readonly value: string;
  /** "0" when done; THREW when there was no answer at all. */
  readonly code: string;
  readonly cause: unknown;
}

/** The window that held the API is gone, or its code failed (F06). */
export const THREW = 'threw';

/** Neither time nor exit: both standards let them be written only, and asking for them is an error. */
const readable =
  /^cmi\.(?:core\.)?(?:(?:lesson|completion|success)_status|score\.raw|(?:lesson_)?location|suspend_data)$/;

export class Calls {
  readonly #api: Api;
  readonly #names: CallNames;
  readonly #journal: Journal;
  /** What the LMS says of an error code: asked once a code. */
  readonly #words = new Map<string, string>();
  /** What the LMS said that it took, of what may be read again. */
  readonly #sent = new Map<string, string>();

  constructor(api: Api, names: CallNames, journal: Journal) {
    this.#api = api;
    this.#names = names;
    this.#journal = journal;
    journal.readBack = () => this.#readBack();
  }

  // Both standards want the empty string here; without it ADL's tests fail the course.
  initialize(): Reply {
    return this.#noted(this.#names.initialize, '', '', name => this.#act(name, ''));
  }

  commit(): Reply {
    return this.#noted(this.#names.commit, '', '', name => this.#act(name, ''));
  }

  finish(): Reply {
    // After the session no call is made (F12).
    this.#journal.readBack = () => [];
    return this.#noted(this.#names.finish, '', '', name => this.#act(name, ''));
  }

  set(element: string, value: string): Reply {
    const reply = this.#noted(this.#names.set, element, value, name =>
      this.#act(name, element, value),
    );
    if (reply.done && readable.test(element)) this.#sent.set(element, value);
    return reply;
  }

  #readBack(): ReadBack[] {
    return [...this.#sent].map(([element, value]) => {
      const read = this.get(element).value;
      const same = read === value || (value !== '' && Number(read) === Number(value));
      return {element, sent: shown(element, value), read: shown(element, read), same};
    });
  }

  /** An element without a value is "" in 1.2 and error 403 in 2004: both mean unset (F15). */
  get(element: string): Reply {
    return this.#noted(this.#names.get, element, '', name => {
      const reply = this.#ask(name, element);
      if (reply.code === THREW || reply.value !== '') return reply;
      const code = this.#lastError();
      return {...reply, done: code === '0' || code === '403', code};
    });
  }

  #noted(name: string, element: string, value: string, call: (name: string) => Reply): Reply {
    const at = new Date();
    const start = performance.now();
    const reply = call(name);
    const ms = performance.now() - start;
    const words = this.#wordsOf(reply, name);
    this.#journal.note({
      at,
      name,
      element,
      value,
      answer: reply.value,
      code: reply.code,
      words,
      ms,
    });
    return reply;
  }

  /** A false answer is a failure only if an error code follows (F13). */
  #act(name: string, ...words: string[]): Reply {
    const reply = this.#ask(name, ...words);
    if (reply.code === THREW || reply.value.trim().toLowerCase() === 'true') return reply;
    const code = this.#lastError();
    return {...reply, done: code === '0', code};
  }

  #lastError(): string {
    const {value, code} = this.#ask(this.#names.lastError);
    return code === THREW ? THREW : value.trim() || '0';
  }

  /** The LMS's words for a code, asked once: for an administrator, never for the learner (F15). */
  #wordsOf({code, done, cause}: Reply, name: string): string {
    if (code === THREW) return cause instanceof Error ? cause.message : '';
    // After the session no call is made (F12).
    if (done || name === this.#names.finish) return '';
    const known = this.#words.get(code) ?? this.#ask(this.#names.errorString, code).value;
    this.#words.set(code, known);
    return known;
  }

  #ask(name: string, ...words: string[]): Reply {
    try {
      const method = this.#api[name];
      if (typeof method !== 'function') throw new TypeError(`The LMS's API has no ${name}`);
      // Called on the API itself: some keep their state in `this`.
      const answer: unknown = Reflect.apply(method, this.#api, words);
      return {done: true, value: spoken(answer), code: '0', cause: undefined};
    } catch (cause) {
      return {done: false, value: '', code: THREW, cause};
    }
  }
}

/** LMSs answer with strings, booleans, numbers, null or nothing. */
const spoken = (answer: unknown): string =>
  typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
    ? String(answer)
    : '';
