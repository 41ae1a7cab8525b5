// What does the course find as its LMS? scorm-again's run-time behind a proxy that shows and judges every call.

import type {DataModel} from '../emit.ts';
import type {Launched, Values} from '../wire.ts';
import {createJudge, type Judge, type Kind} from './judge.ts';
import type {Transport} from './transport.ts';

export interface Seen {
  readonly at: Date;
  readonly name: string;
  readonly kind: Kind;
  readonly element: string;
  readonly value: string;
  readonly returned: string;
  readonly error: string;
  /** Why a strict LMS would object. */
  readonly flag: string | undefined;
}

interface Watcher {
  onCall(seen: Seen): void;
  /** After each Commit and Finish: what the server has now, or that it could not be reached. */
  onSave(values: Values, saved: boolean): void;
  /** The window that calls, before it does anything else. */
  onInitialize(): void;
}

interface Standard {
  /** Where content looks for it (SCORM 1.2 RTE 3.3.6, SCORM 2004 RTE 3.3.1). */
  readonly place: 'API' | 'API_1484_11';
  readonly script: string;
  readonly constructorName: 'Scorm12API' | 'Scorm2004API';
  /** General exception in 1.2, "general commit failure" in 2004. */
  readonly commitFailed: number;
  readonly calls: Readonly<Record<string, Kind>>;
  readonly lastError: string;
  /** Asked after each call by careful content; not worth a line each. */
  readonly errorCalls: readonly string[];
}

const standards: Readonly<Record<DataModel, Standard>> = {
  scorm12: {
    place: 'API',
    script: '/scorm-again/scorm12.min.js',
    constructorName: 'Scorm12API',
    commitFailed: 101,
    calls: {
      LMSInitialize: 'initialize',
      LMSGetValue: 'get',
      LMSSetValue: 'set',
      LMSCommit: 'commit',
      LMSFinish: 'finish',
    },
    lastError: 'LMSGetLastError',
    errorCalls: ['LMSGetErrorString', 'LMSGetDiagnostic'],
  },
  scorm2004: {
    place: 'API_1484_11',
    script: '/scorm-again/scorm2004.min.js',
    constructorName: 'Scorm2004API',
    commitFailed: 391,
    calls: {
      Initialize: 'initialize',
      GetValue: 'get',
      SetValue: 'set',
      Commit: 'commit',
      Terminate: 'finish',
    },
    lastError: 'GetLastError',
    errorCalls: ['GetErrorString', 'GetDiagnostic'],
  },
};

type Method = (...given: unknown[]) => string;
interface RunTime extends Readonly<Record<string, Method>> {
  readonly loadFromFlattenedJSON: (values: unknown) => string;
}

/** Puts the API into this window, where the course in the frame looks for it. */
export async function installRunTime(
  model: DataModel,
  {session, values}: Launched,
  transport: Transport,
  watcher: Watcher,
): Promise<void> {
  const standard = standards[model];
  const processHttpRequest = (
    _url: string,
    all: Readonly<Record<string, unknown>>,
    end: boolean,
  ) => {
    const filled = filledOf(all);
    const saved = transport.send({session, values: filled, end});
    watcher.onSave(filled, saved);
    return saved
      ? {result: 'true', errorCode: 0}
      : {result: 'false', errorCode: standard.commitFailed};
  };
  const script = (await import(standard.script)) as Readonly<
    Record<string, (new (settings: object) => RunTime) | undefined>
  >;
  const RunTimeOfStandard = script[standard.constructorName];
  if (!RunTimeOfStandard) throw new Error(`${standard.script} has no ${standard.constructorName}.`);
  const runTime = new RunTimeOfStandard({
    lmsCommitUrl: '/api/save',
    dataCommitFormat: 'flattened',
    httpService: {processHttpRequest, updateSettings: () => undefined},
    // What it would say on the console, the log on the page says.
    logLevel: 'NONE',
    uninitializedGetLogLevel: 'NONE',
  });
  runTime.loadFromFlattenedJSON(values);
  Object.assign(window, {
    [standard.place]: behindProxy(standard, createJudge(model, values), runTime, watcher),
  });
}

function behindProxy(
  {calls, lastError, errorCalls}: Standard,
  judge: Judge,
  runTime: RunTime,
  watcher: Watcher,
): Readonly<Record<string, Method>> {
  const method = (name: string): Method => {
    const found = runTime[name];
    if (!found) throw new Error(`scorm-again has no ${name}.`);
    return (...given) => found.apply(runTime, given);
  };
  const errorOf = method(lastError);
  const watched = Object.entries(calls).map(([name, kind]): [string, Method] => {
    const call = method(name);
    return [
      name,
      (...given) => {
        if (kind === 'initialize') watcher.onInitialize();
        const returned = call(...given);
        const error = errorOf();
        const [element = '', value = ''] = given.map(String);
        const flag = judge({kind, given, returned, error});
        watcher.onCall({at: new Date(), name, kind, element, value, returned, error, flag});
        return returned;
      },
    ];
  });
  const passed = [lastError, ...errorCalls].map((name): [string, Method] => [name, method(name)]);
  return Object.fromEntries([...watched, ...passed]);
}

/** scorm-again lists every element it knows; the record keeps those that have a value. */
function filledOf(all: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(all).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}
