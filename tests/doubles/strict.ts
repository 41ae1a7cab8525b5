// The strictest LMS of all: a run-time behind a guard that refuses, and writes down, whatever some LMS would refuse.

import {outsideEmit, unreadable, type DataModel} from '../../scripts/preview/emit.ts';
import {vocabulary} from './vocabulary.ts';

/** Each answers as an LMS's API does. */
export type Runtime = Readonly<Record<string, (...words: string[]) => unknown>>;

export interface Strict {
  readonly api: Runtime;
  /** What would have been refused somewhere; empty for good content. */
  readonly refusals: readonly string[];
  /** "LMSSetValue cmi.core.exit suspend", and so on. GetLastError is left out. */
  readonly trace: readonly string[];
}

/** What it answers to all that it refuses. */
const refused = {scorm12: '405', scorm2004: '406'} as const;

export function strict(model: DataModel, runtime: Runtime): Strict {
  const names = vocabulary[model];
  const refusals: string[] = [];
  const trace: string[] = [];
  const types = new Map<string, string>();
  let session: 'before' | 'running' | 'over' = 'before';
  let error = '0';

  function guard(name: string, given: readonly string[]): string | undefined {
    if (name === names.initialize && session !== 'before') return `${name} twice`;
    if (name !== names.initialize && session !== 'running') return `${name} while ${session}`;
    const [element = '', value = ''] = given;
    switch (name) {
      case names.get:
        return given.length === 1
          ? unreadable(model, element)
          : `${name} with ${given.length} words`;
      case names.set: {
        if (given.length !== 2) return `${name} with ${given.length} words`;
        const type = types.get(element.split('.').slice(0, 3).join('.'));
        if (element.endsWith('.type')) types.set(element.slice(0, -'.type'.length), value);
        return outsideEmit(model, element, value, type);
      }
      default:
        return given.length === 1 && element === '' ? undefined : `${name} without ""`;
    }
  }

  function call(name: string, given: readonly string[]): unknown {
    trace.push([name, ...given].join(' ').trim());
    const refusal = guard(name, given);
    if (refusal !== undefined) {
      refusals.push(refusal);
      error = refused[model];
      return name === names.get ? '' : 'false';
    }
    const answer = runtime[name]?.(...given);
    error = String(runtime[names.lastError]?.());
    // An element that has no value yet: ADL's own judge lets content ask for it (F15).
    const unset = model === 'scorm2004' && name === names.get && error === '403';
    if (error !== '0' && !unset) refusals.push(`${trace.at(-1) ?? ''}: error ${error}`);
    if (name === names.initialize) session = 'running';
    if (name === names.finish) session = 'over';
    return answer;
  }

  const act = (name: string): [string, Runtime[string]] => [name, (...given) => call(name, given)];
  const api = Object.fromEntries([
    ...[names.initialize, names.get, names.set, names.commit, names.finish].map(act),
    [names.lastError, () => error],
  ]) as Runtime;
  return {api, refusals, trace};
}
