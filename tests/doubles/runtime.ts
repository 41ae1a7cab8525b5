// What does an LMS do that does nothing special? The calls, states and codes of the standards; each double says what it does otherwise.

import {children} from './children.ts';
import {countOf} from './double.ts';
import type {Launch, Received, Standard, Stored} from './double.ts';
import {secondsOf, spanOf} from './span.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

export type Act = 'initialize' | 'get' | 'set' | 'commit' | 'finish';

export interface Answer {
  readonly returns: unknown;
  readonly code: string;
}

export interface Call {
  readonly act: Act;
  readonly element: string;
  readonly value: string;
}

/** What stands between the course and the plain run-time. Undefined: the plain one answers. */
type Habit = (call: Call, plain: (call: Call) => Answer) => Answer | undefined;

/** What the API sends: all that it holds, at each commit. */
interface Body {
  readonly values: Stored;
  readonly end: boolean;
}

export const done: Answer = {returns: 'true', code: '0'};
export const failed = (code: string): Answer => ({returns: 'false', code});

/** Initialize again; after the end; any other call before and after: SCORM 2004 RTE 3.1.7, and 1.2's one code for all. */
const untimely = {
  scorm12: {
    again: '101',
    over: '101',
    idle: {get: '301', set: '301', commit: '301', finish: '301'},
  },
  scorm2004: {
    again: '103',
    over: '104',
    before: {get: '122', set: '132', commit: '142', finish: '112'},
    after: {get: '123', set: '133', commit: '143', finish: '113'},
  },
} as const;

const writeOnly = /^cmi\.(core\.)?(exit|session_time)$|^cmi\.interactions\.\d+\./;

export function runtime(
  {standard, stored, learner, wire, page}: Launch,
  habit: Habit = () => undefined,
): Runtime {
  const names = vocabulary[standard];
  const values = new Map(Object.entries(attempt(stored, standard)));
  values.set(names.learnerId, learner.id);
  values.set(names.learnerName, learner.name);
  let session: 'before' | 'running' | 'over' = 'before';
  let code = '0';

  function plain({act, element, value}: Call): Answer {
    if (act === 'initialize') {
      if (session !== 'before')
        return failed(untimely[standard][session === 'over' ? 'over' : 'again']);
      session = 'running';
      return done;
    }
    if (session !== 'running') {
      const returns = act === 'get' ? '' : 'false';
      return {returns, code: untimelyCode(standard, session, act)};
    }
    switch (act) {
      case 'get':
        return read(element);
      case 'set':
        return write(element, value);
      case 'commit':
      case 'finish': {
        if (act === 'finish') session = 'over';
        const body: Body = {values: Object.fromEntries(values), end: act === 'finish'};
        const sent = JSON.stringify(body);
        // A page that is being left is refused any other request (interop.md 0.3).
        const kept = page.now === 'leaving' ? wire.beacon(sent) : wire.ask(sent) === 'true';
        return kept ? done : failed(standard === 'scorm12' ? '101' : '391');
      }
      default:
        return act satisfies never;
    }
  }

  function read(element: string): Answer {
    const [, list, part] =
      /^cmi\.(objectives|interactions)\.(_children|_count)$/.exec(element) ?? [];
    if (list === 'objectives' || list === 'interactions') {
      const count = String(countOf(Object.fromEntries(values), `cmi.${list}`));
      return {returns: part === '_count' ? count : children[standard][list], code: '0'};
    }
    if (standard === 'scorm12' && writeOnly.test(element)) return {returns: '', code: '404'};
    const value = values.get(element);
    const unset = standard === 'scorm2004' ? '403' : '0';
    return {returns: value ?? '', code: value === undefined ? unset : '0'};
  }

  function write(element: string, value: string): Answer {
    const [, list, place] = /^(cmi\.(?:objectives|interactions))\.(\d+)\./.exec(element) ?? [];
    if (list && Number(place) > countOf(Object.fromEntries(values), list)) {
      return failed(standard === 'scorm12' ? '201' : '351');
    }
    values.set(element, value);
    return done;
  }

  const api = (act: Act): [string, Runtime[string]] => [
    names[act],
    (element = '', value = '') => {
      const call: Call = {act, element, value};
      const answer = habit(call, plain) ?? plain(call);
      code = answer.code;
      return answer.returns;
    },
  ];
  const acts: readonly Act[] = ['initialize', 'get', 'set', 'commit', 'finish'];
  return {
    ...Object.fromEntries(acts.map(api)),
    [names.lastError]: () => code,
    ...Object.fromEntries(names.texts.map(text => [text, (of = '') => `Error ${of}`])),
  };
}

/** What a launch finds. A 2004 attempt that ended without "suspend" is over, and the next one is empty (F32). */
function attempt(stored: Stored, standard: Standard): Stored {
  const names = vocabulary[standard];
  const isNew = Object.keys(stored).every(name => !name.startsWith('cmi.'));
  const suspended = stored[names.exit] === 'suspend';
  const over = standard === 'scorm2004' && stored['ended'] === 'yes' && !suspended;
  const kept = Object.entries(over ? {} : stored).filter(
    ([name]) => name !== names.time && name !== names.exit,
  );
  return {
    [names.status]: names.unset,
    [names.success]: names.unset,
    ...Object.fromEntries(kept),
    [names.entry]: isNew || over ? 'ab-initio' : suspended ? 'resume' : '',
    [names.mode]: 'normal',
    [names.credit]: 'credit',
  };
}

function untimelyCode(
  standard: Standard,
  session: 'before' | 'over',
  act: Exclude<Act, 'initialize'>,
): string {
  if (standard === 'scorm12') return untimely.scorm12.idle[act];
  return untimely.scorm2004[session === 'over' ? 'after' : 'before'][act];
}

/** Keeps all that is sent; the time of a sitting is added when it ends. */
export function keepAll(stored: Stored, body: string, standard: Standard): Received {
  const {values, end} = JSON.parse(body) as Body;
  const names = vocabulary[standard];
  const before = secondsOf(stored[names.total] ?? '');
  const total = end ? before + secondsOf(values[names.time] ?? '') : before;
  return {
    stored: {
      ...stored,
      ...values,
      [names.total]: spanOf(standard, total),
      ended: end ? 'yes' : 'no',
    },
    says: 'true',
  };
}
