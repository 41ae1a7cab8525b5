// How does a test talk to a double as content does? Call by call, with the answer and the code that follows.

import type {Double, Standard, Stored} from './double.ts';
import {DoubleOnPaper} from './in-process.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

export type Said = readonly [method: string, ...given: string[]];

/** One call, as "answer code". */
export function say(api: Runtime, standard: Standard, [method, ...given]: Said): string {
  const answer = api[method]?.(...given);
  return `${String(answer)} ${String(api[vocabulary[standard].lastError]?.())}`.trim();
}

/** A launched LMS, and a way to talk to its API. */
export function talk(
  double: Double,
  standard: Standard = double.standards[0],
  stored: Stored = {},
): {
  lms: DoubleOnPaper;
  api: Runtime;
  set: (element: string, value: string) => string;
  call: (...said: Said) => string;
} {
  const lms = new DoubleOnPaper(double, standard, stored);
  const api = lms.open();
  const {initialize, set} = vocabulary[standard];
  say(api, standard, [initialize, '']);
  return {
    lms,
    api,
    set: (element, value) => say(api, standard, [set, element, value]),
    call: (...said) => say(api, standard, said),
  };
}
