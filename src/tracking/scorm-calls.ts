// What did the LMS answer to one call? Return values and error codes, as LMSs really give them.

import type {Api} from './find-api.ts';

export interface CallNames {
  readonly initialize: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly finish: string;
  readonly lastError: string;
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

export class Calls {
  readonly #api: Api;
  readonly #names: CallNames;

  constructor(api: Api, names: CallNames) {
    this.#api = api;
    this.#names = names;
  }

  // Both standards want the empty string here; without it ADL's tests fail the course.
  initialize(): Reply {
    return this.#act(this.#names.initialize, '');
  }

  commit(): Reply {
    return this.#act(this.#names.commit, '');
  }

  finish(): Reply {
    return this.#act(this.#names.finish, '');
  }

  set(element: string, value: string): Reply {
    return this.#act(this.#names.set, element, value);
  }

  /** An element without a value is "" in 1.2 and error 403 in 2004: both mean unset (F15). */
  get(element: string): Reply {
    const reply = this.#ask(this.#names.get, element);
    if (reply.code === THREW || reply.value !== '') return reply;
    const code = this.#lastError();
    return {...reply, done: code === '0' || code === '403', code};
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
