// An LMS that keeps what it is told and nothing more, and can be made to fail in the ways in which LMSs fail.

import {children} from './children.ts';
import type {Runtime} from './strict.ts';

/** What one call answers, and the error code that follows. */
export interface Answer {
  readonly returns: unknown;
  readonly code: string;
}

export interface PlainLms {
  readonly api: Runtime;
  /** All values as last committed. */
  readonly committed: ReadonlyMap<string, string>;
  /** "LMSSetValue cmi.core.exit suspend", and so on; without GetLastError. */
  readonly trace: readonly string[];
  /** Answers instead of the LMS: undefined lets the LMS answer. */
  fault: (name: string, given: readonly string[]) => Answer | undefined;
}

/** `held` is what an earlier session left. `standard` says how it is asked. */
export function plainLms(
  standard: 'scorm12' | 'scorm2004',
  held: Readonly<Record<string, string>> = {},
): PlainLms {
  const prefix = standard === 'scorm12' ? 'LMS' : '';
  const values = new Map(Object.entries(held));
  const committed = new Map(values);
  const trace: string[] = [];
  let code = '0';

  const count = (branch: string): string => {
    const places = [...values.keys()].flatMap(name => {
      const [, place] = new RegExp(`^cmi\\.${branch}\\.(\\d+)\\.`).exec(name) ?? [];
      return place === undefined ? [] : [Number(place)];
    });
    return String(Math.max(-1, ...places) + 1);
  };

  function answer(name: string, [element = '', value = '']: readonly string[]): unknown {
    if (name.endsWith('GetValue')) {
      const branch = /^cmi\.(objectives|interactions)\._count$/.exec(element)?.[1];
      const list = /^cmi\.(objectives|interactions)\._children$/.exec(element)?.[1];
      if (list === 'objectives' || list === 'interactions') {
        return held[element] ?? children[standard][list];
      }
      return values.get(element) ?? (branch === undefined ? '' : count(branch));
    }
    if (name.endsWith('SetValue')) values.set(element, value);
    if (/Commit|Finish|Terminate/.test(name)) {
      for (const [name, value] of values) committed.set(name, value);
    }
    return 'true';
  }

  let fault: PlainLms['fault'] = () => undefined;
  const act = (name: string): [string, Runtime[string]] => [
    prefix + name,
    (...given) => {
      trace.push([prefix + name, ...given].join(' ').trim());
      const failed = fault(prefix + name, given);
      code = failed?.code ?? '0';
      return failed ? failed.returns : answer(prefix + name, given);
    },
  ];
  return {
    committed,
    trace,
    get fault() {
      return fault;
    },
    set fault(next) {
      fault = next;
    },
    api: Object.fromEntries([
      ...[
        'Initialize',
        'GetValue',
        'SetValue',
        'Commit',
        standard === 'scorm12' ? 'Finish' : 'Terminate',
      ].map(act),
      [`${prefix}GetLastError`, () => code],
    ]),
  };
}
