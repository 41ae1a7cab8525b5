// Open edX (openedx-scorm-xblock): "" for status, mode and score, "0" for every error, and a grade when a status comes in.

import type {Apis, Double, Launch, Standard} from './double.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

/** The value that the server's answer brings is lost on its way (interop.md 0.5, F20, F29). */
const lost = /\.(lesson_status|completion_status|success_status|lesson_mode|mode)$|\.score\./;

function launch({standard, stored, learner, wire}: Launch): Apis {
  const names = vocabulary[standard];
  const {api, initialize, get, set, commit, finish, lastError, texts} = names;
  const held = new Map(Object.entries(stored));
  // It gives the user's name (F99), and keeps no count of anything (F52).
  held.set(names.learnerName, learner.name);
  held.set(names.learnerId, learner.id);
  const runtime: Runtime = {
    [initialize]: () => 'true',
    [get]: (element = '') => (lost.test(element) ? '' : (held.get(element) ?? '')),
    // Each value goes out at once, and nobody waits for it; a commit does nothing (interop.md 0.4).
    [set]: (element = '', value = '') => {
      held.set(element, value);
      wire.later(JSON.stringify({element, value}));
      return 'true';
    },
    [commit]: () => 'true',
    [finish]: () => 'true',
    [lastError]: () => '0',
    // F15.
    ...Object.fromEntries(texts.map(text => [text, () => 'Some Error'])),
  };
  return {[api]: runtime};
}

const done = ['completed', 'passed'];

export const double: Double = {
  name: 'openedx',
  standards: ['scorm12', 'scorm2004'],
  launch,
  receive: (stored, body, standard) => {
    const {element, value} = JSON.parse(body) as {readonly element: string; readonly value: string};
    const now = {...stored, [element]: value};
    const {status, success} = vocabulary[standard];
    // Only a status publishes the grade: a score that comes after it counts nothing (F24). The status that came last stands.
    const says = 'true';
    if (element !== status && element !== success) return {stored: now, says};
    return {stored: {...now, grade: done.includes(value) ? gradeIn(now, standard) : '0'}, says};
  },
  report: (stored, standard) => {
    const {status} = vocabulary[standard];
    return {
      complete: done.includes(stored[status] ?? ''),
      status: stored[status] ?? '',
      score: String(Math.round(Number(stored['grade'] ?? 0) * 100)),
      seconds: undefined,
      questions: undefined,
    };
  },
};

/** raw / 100 whatever the maximum is, or scaled (F27). */
const gradeIn = (stored: Readonly<Record<string, string>>, standard: Standard): string =>
  standard === 'scorm12'
    ? String(Number(stored['cmi.core.score.raw'] ?? 0) / 100)
    : (stored['cmi.score.scaled'] ?? '0');
