// Frappe LMS: both APIs, "" for nearly everything, complete or not and nothing else, and the memory is wiped at the end.

import type {Double, Launch, Standard} from './double.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

/** What its page sends: whether the course is complete, and the memory. */
interface Details {
  readonly complete: boolean;
  readonly memory: string;
}

/** Only these two words count: "passed" in SCORM 1.2 (F22), "completed" in 2004. */
const completes = (element: string, value: string): boolean =>
  (element === 'cmi.core.lesson_status' && value === 'passed') ||
  (element === 'cmi.completion_status' && value === 'completed');

function runtimeOf({stored, wire}: Launch, standard: Standard): Runtime {
  const {initialize, get, set, commit, finish, lastError, texts} = vocabulary[standard];
  let complete = false;
  const send = (details: Details): void => wire.later(JSON.stringify(details));
  return {
    [initialize]: () => 'true',
    [get]: (element = '') => {
      if (element === 'cmi.core.lesson_status') {
        return stored['complete'] === 'yes' ? 'passed' : 'incomplete';
      }
      const isMemory = element === 'cmi.suspend_data' || element === 'cmi.launch_data';
      return isMemory ? (stored['cmi.suspend_data'] ?? '') : '';
    },
    [set]: (element = '', value = '') => {
      if (complete) return 'true';
      if (completes(element, value)) {
        complete = true;
        // The memory goes with the completion (F31).
        send({complete, memory: ''});
      } else if (element === 'cmi.suspend_data') {
        send({complete, memory: value});
      }
      return 'true';
    },
    // Constant: nothing fails and nothing is said to have failed (interop.md 0.4).
    [commit]: () => 'true',
    [finish]: () => 'true',
    [lastError]: () => '0',
    ...Object.fromEntries(texts.map(text => [text, () => ''])),
  };
}

export const double: Double = {
  name: 'frappe',
  standards: ['scorm2004', 'scorm12'],
  // Whatever the package is made for (F04).
  launch: given => ({
    API: runtimeOf(given, 'scorm12'),
    API_1484_11: runtimeOf(given, 'scorm2004'),
  }),
  receive: (stored, body) => {
    const {complete, memory} = JSON.parse(body) as Details;
    const isComplete = complete || stored['complete'] === 'yes';
    return {
      stored: {'cmi.suspend_data': memory, complete: isComplete ? 'yes' : 'no'},
      says: 'true',
    };
  },
  report: stored => ({
    complete: stored['complete'] === 'yes',
    status: stored['complete'] === 'yes' ? 'Complete' : 'Incomplete',
    score: undefined,
    seconds: undefined,
    questions: undefined,
  }),
};
