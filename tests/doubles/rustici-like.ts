// An LMS like Rustici's engine (SCORM Cloud, Blackboard): a full run-time, here scorm-again, that keeps everything and posts it later.

import {Scorm12API, Scorm2004API} from 'scorm-again';
import {fullReport, type Double, type Launch, type Stored} from './double.ts';
import {keepAll} from './runtime.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

function launch({standard, stored, learner, wire}: Launch): Readonly<Record<string, Runtime>> {
  const names = vocabulary[standard];
  const settings = {autocommit: false, logLevel: 5};
  const real = standard === 'scorm12' ? new Scorm12API(settings) : new Scorm2004API(settings);
  const found = stored['data model'];
  if (found !== undefined) {
    real.loadFromJSON(JSON.parse(found) as Parameters<typeof real.loadFromJSON>[0]);
  } else {
    real.loadFromFlattenedJSON(elementsOf(stored));
  }
  const entry = Object.keys(stored).length > 0 ? 'resume' : 'ab-initio';
  if (real instanceof Scorm12API) {
    Object.assign(real.cmi.core, {student_id: learner.id, student_name: learner.name, entry});
  } else {
    Object.assign(real.cmi, {learner_id: learner.id, learner_name: learner.name, entry});
  }
  const api = real as unknown as Runtime;
  // "true" comes at once; the data model follows, and is on its way when the page goes.
  const sends =
    (method: string, end: boolean) =>
    (...given: string[]): unknown => {
      const answer = api[method]?.(...given);
      const model: unknown = real.renderCMIToJSONObject();
      const values = {...flat(model), 'data model': JSON.stringify(model)};
      if (answer === 'true') wire.later(JSON.stringify({values, end}));
      return answer;
    };
  const passed = [names.initialize, names.get, names.set, names.lastError, ...names.texts].map(
    (method): [string, Runtime[string]] => [method, (...given) => api[method]?.(...given)],
  );
  return {
    [names.api]: {
      ...Object.fromEntries(passed),
      [names.commit]: sends(names.commit, false),
      [names.finish]: sends(names.finish, true),
    },
  };
}

const elementsOf = (stored: Stored): Record<string, string> =>
  Object.fromEntries(Object.entries(stored).filter(([name]) => name.startsWith('cmi.')));

/** "cmi.objectives.0.id" and so on. */
function flat(branch: unknown, name = ''): Record<string, string> {
  if (typeof branch === 'string' || typeof branch === 'number') {
    return branch === '' ? {} : {[name]: String(branch)};
  }
  if (typeof branch !== 'object' || branch === null) return {};
  return Object.assign(
    {},
    ...Object.entries(branch).map(([key, part]) =>
      flat(part, name === '' ? key : `${name}.${key}`),
    ),
  ) as Record<string, string>;
}

export const double: Double = {
  name: 'rustici-like',
  standards: ['scorm12', 'scorm2004'],
  launch,
  receive: keepAll,
  report: fullReport,
};
