// What stands around the course in the test LMS? The page that launches it: scorm-again, and every call on record.

import {Scorm12API, Scorm2004API} from 'scorm-again';
import {strict, type Runtime} from './strict.ts';

/** As scorm-again writes and reads it. */
export type DataModel = Parameters<Scorm12API['loadFromJSON']>[0];

export interface Launch {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly session: number;
  readonly learner: {readonly id: string; readonly name: string};
  /** The data model as it was committed last; undefined at the first launch. */
  readonly saved: DataModel | undefined;
}

export interface Call {
  readonly session: number;
  /** Its place among the calls of the session: they may arrive in another order. */
  readonly place: number;
  readonly method: string;
  readonly args: readonly string[];
  readonly returned: string;
  /** What the LMS answers to GetLastError after it; "0" is no error. */
  readonly error: string;
  /** Why some LMS would refuse it: empty for good content. */
  readonly refusals: readonly string[];
}

export interface Commit {
  readonly session: number;
  readonly place: number;
  readonly cmi: DataModel;
  /** The session is over: LMSFinish or Terminate. */
  readonly end: boolean;
}

const vocabulary = {
  scorm12: {
    api: 'API',
    methods: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    texts: ['LMSGetErrorString', 'LMSGetDiagnostic'],
    commit: 'LMSCommit',
    end: 'LMSFinish',
    lastError: 'LMSGetLastError',
    refused: '101',
  },
  scorm2004: {
    api: 'API_1484_11',
    methods: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    texts: ['GetErrorString', 'GetDiagnostic'],
    commit: 'Commit',
    end: 'Terminate',
    lastError: 'GetLastError',
    refused: '391',
  },
} as const;

const launch = JSON.parse(document.getElementById('launch')?.textContent ?? '') as Launch;
const names = vocabulary[launch.standard];
const settings = {autocommit: false, logLevel: 5};
const cmi = launch.standard === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
const runtime = cmi as unknown as Runtime;
const ask = (method: string, words: readonly string[]): string =>
  String(runtime[method]?.(...words));

let lastError = '0';
let place = 0;
let leaving = false;
let unsent: Call[] = [];

function prepare(): void {
  if (launch.saved) cmi.loadFromJSON(launch.saved);
  const {id, name} = launch.learner;
  const entry = launch.saved ? 'resume' : 'ab-initio';
  if (cmi instanceof Scorm12API) {
    Object.assign(cmi.cmi.core, {student_id: id, student_name: name, entry});
  } else {
    Object.assign(cmi.cmi, {learner_id: id, learner_name: name, entry});
  }
}

function answer(method: string, words: readonly string[]): string {
  const returned = ask(method, words);
  lastError = ask(names.lastError, []);
  const saves = method === names.commit || method === names.end;
  if (!saves || returned !== 'true') return returned;
  const {session} = launch;
  const commit: Commit = {
    session,
    place,
    cmi: cmi.renderCMIToJSONObject(),
    end: method === names.end,
  };
  if (isKept(commit)) return returned;
  lastError = names.refused;
  return 'false';
}

/** As LMSs do: a synchronous request; a beacon once the page is being left, when browsers refuse or tear the other. */
function isKept(commit: Commit): boolean {
  const body = JSON.stringify(commit);
  if (leaving) return navigator.sendBeacon('commit', body);
  const request = new XMLHttpRequest();
  request.open('POST', 'commit', false);
  request.send(body);
  return request.responseText === 'kept';
}

const judge = strict(launch.standard, {
  ...Object.fromEntries(
    names.methods.map(method => [method, (...words: string[]) => answer(method, words)]),
  ),
  [names.lastError]: () => lastError,
});

function record(method: string, args: readonly string[]): unknown {
  const before = judge.refusals.length;
  const returned = judge.api[method]?.(...args);
  unsent.push({
    session: launch.session,
    place: place++,
    method,
    args,
    returned: String(returned),
    error: String(judge.api[names.lastError]?.()),
    refusals: judge.refusals.slice(before),
  });
  if (unsent.length === 1) queueMicrotask(tell);
  return returned;
}

function tell(): void {
  navigator.sendBeacon('calls', JSON.stringify(unsent));
  unsent = [];
}

addEventListener('beforeunload', () => {
  leaving = true;
});
prepare();
Object.assign(window, {
  [names.api]: {
    [names.lastError]: () => judge.api[names.lastError]?.(),
    ...Object.fromEntries(
      names.methods.map(method => [method, (...args: string[]) => record(method, args)]),
    ),
    ...Object.fromEntries(
      names.texts.map(method => [method, (code: string) => ask(method, [code])]),
    ),
  },
});
document.querySelector('iframe')?.setAttribute('src', 'course/index.html');
