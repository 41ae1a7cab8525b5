// Moodle 4.5.6, SCORM 1.2: its own patterns, only what differs is sent, and once marked as sent it never is again.

import {countOf, fullReport, placesIn} from './double.ts';
import type {Double, Launch, Stored} from './double.ts';
import {bodyOf, elementsIn, isTold} from './moodle-request.ts';
import {secondsOf, spanOf} from './span.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

interface Rule {
  readonly access: 'r' | 'w' | 'rw';
  readonly takes?: RegExp;
  /** A value with a range is kept as a number: "90.0" and "90" are one and the same. */
  readonly range?: readonly [number, number];
}

const text = /^[\s\S]{0,64000}$/;
const id = /^[\x21-\x7E]{0,255}$/;
const number = /^-?\d{0,3}(\.\d*)?$/;
const time = /^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const span = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const status = /^(passed|completed|failed|incomplete|browsed)$/;
const score: Rule = {access: 'rw', takes: number, range: [0, 100]};

/** moodle.md 3, the column of SCORM 1.2. */
const rules: Readonly<Record<string, Rule>> = {
  'cmi._version': {access: 'r'},
  'cmi.core._children': {access: 'r'},
  'cmi.core.student_id': {access: 'r'},
  'cmi.core.student_name': {access: 'r'},
  'cmi.core.lesson_location': {access: 'rw', takes: text},
  'cmi.core.credit': {access: 'r'},
  'cmi.core.lesson_status': {access: 'rw', takes: status},
  'cmi.core.entry': {access: 'r'},
  'cmi.core.score._children': {access: 'r'},
  'cmi.core.score.raw': score,
  'cmi.core.score.min': score,
  'cmi.core.score.max': score,
  'cmi.core.total_time': {access: 'r'},
  'cmi.core.lesson_mode': {access: 'r'},
  'cmi.core.exit': {access: 'w', takes: /^(time-out|suspend|logout|)$/},
  'cmi.core.session_time': {access: 'w', takes: span},
  'cmi.suspend_data': {access: 'rw', takes: text},
  'cmi.launch_data': {access: 'r'},
  'cmi.comments': {access: 'rw', takes: text},
  'cmi.student_data._children': {access: 'r'},
  'cmi.student_data.mastery_score': {access: 'r'},
  'cmi.objectives._children': {access: 'r'},
  'cmi.objectives._count': {access: 'r'},
  'cmi.objectives.n.id': {access: 'rw', takes: id},
  'cmi.objectives.n.score._children': {access: 'r'},
  'cmi.objectives.n.score.raw': score,
  'cmi.objectives.n.score.min': score,
  'cmi.objectives.n.score.max': score,
  'cmi.objectives.n.status': {
    access: 'rw',
    takes: /^(passed|completed|failed|incomplete|browsed|not attempted)$/,
  },
  'cmi.interactions._children': {access: 'r'},
  'cmi.interactions._count': {access: 'r'},
  'cmi.interactions.n.id': {access: 'w', takes: id},
  'cmi.interactions.n.objectives.n.id': {access: 'w', takes: id},
  'cmi.interactions.n.time': {access: 'w', takes: time},
  'cmi.interactions.n.type': {
    access: 'w',
    takes: /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  },
  'cmi.interactions.n.correct_responses.n.pattern': {access: 'w', takes: text},
  'cmi.interactions.n.weighting': {access: 'w', takes: number, range: [-100, 100]},
  'cmi.interactions.n.student_response': {access: 'w', takes: text},
  'cmi.interactions.n.result': {
    access: 'w',
    takes: /^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/,
  },
  'cmi.interactions.n.latency': {access: 'w', takes: span},
};

const fixed: Stored = {
  'cmi._version': '3.4',
  'cmi.core._children':
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  'cmi.core.score._children': 'raw,min,max',
  'cmi.student_data._children': 'mastery_score,max_time_allowed,time_limit_action',
  'cmi.objectives._children': 'id,score,status',
  'cmi.interactions._children':
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
};

const names = vocabulary.scorm12;

const ruleFor = (element: string): Rule | undefined => rules[element.replace(/\.\d+(?=\.)/g, '.n')];

export function launch(given: Launch): {readonly API: Runtime} {
  const values = modelOf(given);
  /** What was sent last, or rather: what was about to be sent last (moodle.md 1.3). */
  const sent = new Map(values).set(names.status, given.stored[names.status] ?? '');
  let session: 'idle' | 'running' = 'idle';
  let code = '0';

  const get = (element: string): string => String(values.get(element) ?? '');
  const answer = (returns: string, after: string): string => {
    code = after;
    return returns;
  };

  function initialize(): string {
    if (session === 'running') {
      // Refused, and yet the model is read in anew: what was set and not committed is gone (moodle.md 4).
      for (const element of values.keys()) {
        if (!/\.\d+\./.test(element)) values.set(element, sent.get(element) ?? '');
      }
      return answer('false', '101');
    }
    session = 'running';
    return answer('true', '0');
  }

  function getValue(element: string): string {
    if (session === 'idle') return answer('', '301');
    const rule = ruleFor(element);
    if (rule) return rule.access === 'w' ? answer('', '404') : answer(read(element), '0');
    const parent = ruleFor(element.replace(/\._(children|count)$/, ''));
    if (parent && element.endsWith('._children')) return answer('', '202');
    return answer('', parent && element.endsWith('._count') ? '203' : '201');
  }

  const count = (list: string): number =>
    countOf(Object.fromEntries([...values].map(([name, value]) => [name, String(value)])), list);
  const read = (element: string): string =>
    element.endsWith('._count')
      ? String(count(element.slice(0, -'._count'.length)))
      : (fixed[element] ?? get(element));

  function setValue(element: string, value: string): string {
    if (session === 'idle') return answer('false', '301');
    const rule = ruleFor(element);
    if (!rule) return answer('false', '201');
    if (rule.access === 'r') return answer('false', /\._\w+$/.test(element) ? '402' : '403');
    if (rule.takes?.test(value) !== true) return answer('false', '405');
    if (placesIn(element).some(({list, place}) => place > count(list)))
      return answer('false', '201');
    if (!rule.range) {
      values.set(element, value);
      return answer('true', '0');
    }
    // An empty string becomes 0 (F27).
    const amount = Number(value);
    const [least, most] = rule.range;
    if (!(amount >= least && amount <= most)) return answer('false', '405');
    values.set(element, amount);
    return answer('true', '0');
  }

  /** What differs from what was sent last; it counts as sent before the request goes out (moodle.md 1.3). */
  function changed(): [string, string | number][] {
    const pairs = [...values].filter(
      ([element, value]) =>
        element !== 'cmi.core.session_time' &&
        ruleFor(element)?.access !== 'r' &&
        sent.get(element) !== value,
    );
    for (const [element, value] of pairs) sent.set(element, value);
    return pairs;
  }

  function store(extra: readonly [string, string][]): string {
    const told = isTold(given, bodyOf([...changed(), ...extra]));
    return answer(String(told), told ? '0' : '101');
  }

  function finish(): string {
    if (session === 'idle') return answer('false', '301');
    session = 'idle';
    // A look without a word is a completed course (F19).
    if (get('cmi.core.lesson_status') === 'not attempted') {
      values.set('cmi.core.lesson_status', 'completed');
    }
    // "Mastery override", on by default: whatever was said, the score decides (moodle.md 1.5, F25).
    const [mastery, raw] = [get('cmi.student_data.mastery_score'), get('cmi.core.score.raw')];
    const counts = get('cmi.core.lesson_mode') === 'normal' && get('cmi.core.credit') === 'credit';
    if (counts && mastery !== '' && raw !== '') {
      values.set('cmi.core.lesson_status', Number(raw) >= Number(mastery) ? 'passed' : 'failed');
    }
    // Only here is the time of the sitting added (moodle.md 4).
    const total = secondsOf(get('cmi.core.total_time')) + secondsOf(get('cmi.core.session_time'));
    return store([['cmi.core.total_time', spanOf('scorm12', total)]]);
  }

  const empty =
    (act: () => string) =>
    (given = 'nothing'): string =>
      given === '' ? act() : answer('false', '201');
  return {
    API: {
      LMSInitialize: empty(initialize),
      LMSGetValue: (element = '') => getValue(element),
      LMSSetValue: (element = '', value = '') => setValue(element, value),
      LMSCommit: empty(() => (session === 'idle' ? answer('false', '301') : store([]))),
      LMSFinish: empty(finish),
      LMSGetLastError: () => code,
      LMSGetErrorString: (of = '') => `Error ${of}`,
      LMSGetDiagnostic: (of = '') => of,
    },
  };
}

/** As the player's page writes it out at a launch. A completed course is opened for review (moodle.md 1.4). */
function modelOf({stored, learner}: Launch): Map<string, string | number> {
  const status = stored[names.status] ?? '';
  const over = status === 'completed' || status === 'passed';
  const elements = Object.entries(stored).filter(([name]) => name.startsWith('cmi.'));
  const entry = stored[names.exit] === 'suspend' ? 'resume' : '';
  return new Map<string, string | number>([
    ...Object.keys(rules)
      .filter(element => !element.includes('.n.'))
      .map((element): [string, string] => [element, '']),
    ...elements,
    [names.status, status === '' ? names.unset : status],
    [names.learnerId, learner.id],
    [names.learnerName, learner.name],
    [names.entry, elements.length === 0 ? 'ab-initio' : entry],
    [names.mode, over ? 'review' : 'normal'],
    [names.credit, over ? 'no-credit' : 'credit'],
    [names.total, stored[names.total] ?? '00:00:00'],
    [names.time, '00:00:00'],
    [names.exit, ''],
    ['cmi.student_data.mastery_score', stored['mastery score of the manifest'] ?? ''],
  ]);
}

export const receive: Double['receive'] = (stored, body) => ({
  stored: {...stored, ...elementsIn(body)},
  says: 'true\n0',
});

export const double: Double = {
  name: 'moodle12',
  standards: ['scorm12'],
  launch,
  receive,
  // The form ticks only "Completed": a "passed" alone never completes the activity (moodle.md 1.5).
  report: stored => ({
    ...fullReport(stored, 'scorm12'),
    complete: stored['cmi.core.lesson_status'] === 'completed',
  }),
};
