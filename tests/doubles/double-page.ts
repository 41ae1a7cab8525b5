// What stands around the course when it is launched in an LMS double? The LMS's page: its API, and every call on record.

import type {Double, Standard, Stored, Wire} from './double.ts';
import type {Call} from './lms-page.ts';
import {strict, type Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

export interface DoubleLaunch {
  /** The name of its file. */
  readonly double: string;
  readonly standard: Standard;
  readonly session: number;
  readonly learner: {readonly id: string; readonly name: string};
  readonly stored: Stored;
}

const facts = JSON.parse(document.getElementById('launch')?.textContent ?? '') as DoubleLaunch;
const {double} = (await import(`./${facts.double}.ts`)) as {readonly double: Double};

let leaving = false;
let wasHidden = document.visibilityState === 'hidden';
for (const event of ['beforeunload', 'pagehide']) {
  addEventListener(event, () => {
    leaving = true;
  });
}
document.addEventListener('visibilitychange', () => {
  wasHidden ||= document.visibilityState === 'hidden';
});

const to = (how: keyof Wire): string => `/api?how=${how}&session=${facts.session}`;
let turn = Promise.resolve();
const wire: Wire = {
  ask: body => {
    try {
      const request = new XMLHttpRequest();
      request.open('POST', to('ask'), false);
      request.send(body);
      return request.status === 200 ? request.responseText : String(request.status);
    } catch {
      // Refused to a page that is being left (interop.md 0.3), or no network.
      return undefined;
    }
  },
  beacon: body => navigator.sendBeacon(to('beacon'), body),
  later: body => {
    turn = turn
      .then(() => fetch(to('later'), {method: 'POST', body}))
      .then(
        () => undefined,
        // The page went first.
        () => undefined,
      );
  },
};

let place = 0;
let unsent: Call[] = [];

function tell(): void {
  navigator.sendBeacon('/calls', JSON.stringify(unsent));
  unsent = [];
}

/** The API as the course meets it: each call is written down, and those of the course's own standard are judged. */
function recorded(api: Runtime, standard: Standard): Runtime {
  const {initialize, get, set, commit, finish, lastError} = vocabulary[standard];
  const judged = standard === facts.standard && double.sameApi !== true;
  const judge = judged ? strict(standard, api) : {api, refusals: []};
  const record = (method: string, args: readonly string[]): unknown => {
    const before = judge.refusals.length;
    const returned = judge.api[method]?.(...args);
    unsent.push({
      session: facts.session,
      place: place++,
      method,
      args,
      returned: String(returned),
      error: String(judge.api[lastError]?.()),
      refusals: judge.refusals.slice(before),
    });
    if (unsent.length === 1) queueMicrotask(tell);
    return returned;
  };
  return {
    ...api,
    [lastError]: () => judge.api[lastError]?.(),
    ...Object.fromEntries(
      [initialize, get, set, commit, finish].map(method => [
        method,
        (...args: string[]) => record(method, args),
      ]),
    ),
  };
}

const apis = double.launch({
  ...facts,
  wire,
  page: {
    get now() {
      return leaving ? 'leaving' : document.visibilityState === 'hidden' ? 'hidden' : 'shown';
    },
    get wasHidden() {
      return wasHidden;
    },
  },
});
setTimeout(() => {
  const {API, API_1484_11} = apis;
  if (API) Object.assign(window, {API: recorded(API, 'scorm12')});
  if (API_1484_11) Object.assign(window, {API_1484_11: recorded(API_1484_11, 'scorm2004')});
  if (double.lateMs === undefined) showCourse();
}, double.lateMs ?? 0);
if (double.lateMs !== undefined) showCourse();

function showCourse(): void {
  const course = '/course/index.html';
  document.querySelector('iframe')?.setAttribute('src', course);
  const button = document.querySelector('button');
  button?.addEventListener('click', () => window.open(course, 'course', 'width=714,height=666'));
  button?.removeAttribute('disabled');
}
