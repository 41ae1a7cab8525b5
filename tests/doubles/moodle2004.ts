// Moodle 4.5.6, SCORM 2004: the strictest patterns of all, the whole model sent at each commit, and one session a page.

import {countOf, fullReport, placesIn} from './double.ts';
import type {Double, Launch, Stored} from './double.ts';
import {bodyOf, elementsIn, isTold} from './moodle-request.ts';
import {takesAnswer, takesPattern} from './moodle2004-answers.ts';
import {secondsOf, spanOf} from './span.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

interface Rule {
  readonly access: 'r' | 'w' | 'rw';
  readonly takes?: RegExp;
  readonly range?: readonly [number, number];
}

const rw = (takes: RegExp, range?: readonly [number, number]): Rule =>
  range ? {access: 'rw', takes, range} : {access: 'rw', takes};
const readOnly: Rule = {access: 'r'};

const id = /^(?:(?!urn:)\S{1,4000}|urn:[A-Za-z0-9-]{1,31}:\S{1,4000})$/;
const real = /^-?\d{1,5}(\.\d{1,18})?$/;
/** A zone only after a fraction of one or two digits; no year after 2038. */
const moment =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}((Z|[+-]([01]\d|2[0-3]))(:[0-5]\d)?)?)?)?)?)?)?)?$/;
const span = /^P(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const words = (most: number): RegExp => new RegExp(`^[\\s\\S]{0,${most}}$`);
/** One line; a language may come first. */
const line = /^(\{lang=([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9-]{2,8})?\})?([^{].{0,250})?$/;
const completion = rw(/^(completed|incomplete|not attempted|unknown)$/);
const success = rw(/^(passed|failed|unknown)$/);

/** moodle.md 3, the column of SCORM 2004. What is not here, such as adl.data, is 401. */
const rules: Readonly<Record<string, Rule>> = {
  'cmi._version': readOnly,
  'cmi.completion_status': completion,
  'cmi.completion_threshold': readOnly,
  'cmi.credit': readOnly,
  'cmi.entry': readOnly,
  'cmi.exit': {access: 'w', takes: /^(time-out|suspend|logout|normal|)$/},
  'cmi.interactions._children': readOnly,
  'cmi.interactions._count': readOnly,
  'cmi.interactions.n.id': rw(id),
  'cmi.interactions.n.type': rw(
    /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ),
  'cmi.interactions.n.objectives._count': readOnly,
  'cmi.interactions.n.objectives.n.id': rw(id),
  'cmi.interactions.n.timestamp': rw(moment),
  'cmi.interactions.n.correct_responses._count': readOnly,
  'cmi.interactions.n.correct_responses.n.pattern': {access: 'rw'},
  'cmi.interactions.n.weighting': rw(real),
  'cmi.interactions.n.learner_response': {access: 'rw'},
  'cmi.interactions.n.result': rw(
    /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/,
  ),
  'cmi.interactions.n.latency': rw(span),
  'cmi.interactions.n.description': rw(line),
  'cmi.launch_data': readOnly,
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.location': rw(words(1000)),
  'cmi.max_time_allowed': readOnly,
  'cmi.mode': readOnly,
  'cmi.objectives._children': readOnly,
  'cmi.objectives._count': readOnly,
  'cmi.objectives.n.id': rw(id),
  'cmi.objectives.n.score._children': readOnly,
  'cmi.objectives.n.score.scaled': rw(real, [-1, 1]),
  'cmi.objectives.n.score.raw': rw(real),
  'cmi.objectives.n.score.min': rw(real),
  'cmi.objectives.n.score.max': rw(real),
  'cmi.objectives.n.success_status': success,
  'cmi.objectives.n.completion_status': completion,
  'cmi.objectives.n.progress_measure': rw(real, [0, 1]),
  'cmi.objectives.n.description': rw(line),
  'cmi.progress_measure': rw(real, [0, 1]),
  'cmi.scaled_passing_score': readOnly,
  'cmi.score._children': readOnly,
  'cmi.score.scaled': rw(real, [-1, 1]),
  'cmi.score.raw': rw(real),
  'cmi.score.min': rw(real),
  'cmi.score.max': rw(real),
  'cmi.session_time': {access: 'w', takes: span},
  'cmi.success_status': success,
  'cmi.suspend_data': rw(words(64_000)),
  'cmi.time_limit_action': readOnly,
  'cmi.total_time': readOnly,
  'adl.nav.request': rw(
    /^(previous|continue|exit|exitAll|abandon|abandonAll|suspendAll|\{target=\S{0,200}[a-zA-Z0-9]\}(choice|jump))$/,
  ),
};

const fixed: Stored = {
  'cmi._version': '1.0',
  'cmi.interactions._children':
    'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  'cmi.objectives._children':
    'progress_measure,completion_status,success_status,description,score,id',
  'cmi.score._children': 'max,raw,scaled,min',
};

const names = vocabulary.scorm2004;

const ruleFor = (element: string): Rule | undefined => rules[element.replace(/\.\d+(?=\.)/g, '.n')];

export function launch(given: Launch): {readonly API_1484_11: Runtime} {
  const values = modelOf(given);
  let session: 'before' | 'running' | 'over' = 'before';
  let code = '0';

  const answer = (returns: string, after: string): string => {
    code = after;
    return returns;
  };
  const count = (list: string): number => countOf(Object.fromEntries(values), list);
  /** Outside a session each call has a code of its own: 122 before and 123 after, and so on. */
  const untimely = (tens: string): string | undefined =>
    session === 'running' ? undefined : `1${tens}${session === 'before' ? '2' : '3'}`;

  function initialize(): string {
    // Also for the next SCO of a package: "terminated" is never taken back before the page is loaded anew (moodle.md 1.2).
    if (session === 'over') return answer('false', '104');
    if (session === 'running') return answer('false', '103');
    session = 'running';
    return answer('true', '0');
  }

  function getValue(element: string): string {
    const wrong = untimely('2');
    if (wrong !== undefined) return answer('', wrong);
    const rule = ruleFor(element);
    if (!rule) return answer('', '401');
    if (rule.access === 'w') return answer('', '405');
    if (element.endsWith('._count')) {
      return answer(String(count(element.slice(0, -'._count'.length))), '0');
    }
    const value = fixed[element] ?? values.get(element);
    return value === undefined ? answer('', '403') : answer(value, '0');
  }

  function setValue(element: string, value: string): string {
    const wrong = untimely('3') ?? refusal(element, value);
    if (wrong !== undefined) return answer('false', wrong);
    values.set(element, value);
    return answer('true', '0');
  }

  function refusal(element: string, value: string): string | undefined {
    const rule = ruleFor(element);
    if (!rule) return '401';
    if (rule.access === 'r') return '404';
    if (rule.takes?.test(value) === false) return '406';
    if (rule.range && (Number(value) < rule.range[0] || Number(value) > rule.range[1]))
      return '407';
    return outOfOrder(element, value) ?? badAnswer(element, value);
  }

  /** A gap, a second objective of the same name, or what comes before the name and the type that it belongs to. */
  function outOfOrder(element: string, value: string): string | undefined {
    const places = placesIn(element);
    if (places.some(({list, place}) => place > count(list))) return '351';
    const [outer] = places;
    if (!outer) return undefined;
    const record = `${outer.list}.${outer.place}`;
    if (element === `${record}.id`) {
      const held = outer.list === 'cmi.objectives' ? values.get(element) : undefined;
      const others = Array.from({length: count(outer.list)}, (_, at) => at).filter(
        at => at !== outer.place && values.get(`${outer.list}.${at}.id`) === value,
      );
      const twice = outer.list === 'cmi.objectives' && others.length > 0;
      return twice || (held !== undefined && held !== value) ? '351' : undefined;
    }
    if (!values.has(`${record}.id`)) return '408';
    const needsType = /\.(learner_response|pattern)$/.test(element);
    return needsType && !values.has(`${record}.type`) ? '408' : undefined;
  }

  function badAnswer(element: string, value: string): string | undefined {
    const type = values.get(`${element.split('.').slice(0, 3).join('.')}.type`) ?? '';
    if (element.endsWith('.learner_response')) return takesAnswer(type, value) ? undefined : '406';
    if (element.endsWith('.pattern')) return takesPattern(type, value) ? undefined : '406';
    return undefined;
  }

  /** All that may be written, each time, whether it has changed or not (moodle.md 1.3, 4): so a failed commit heals itself. */
  function store(extra: readonly [string, string][]): string {
    const all = [...values].filter(([element]) => ruleFor(element)?.access !== 'r');
    const told = isTold(given, bodyOf([...all, ...extra]));
    return answer(String(told), told ? '0' : '101');
  }

  function terminate(): string {
    const wrong = untimely('1');
    if (wrong !== undefined) return answer('false', wrong);
    session = 'over';
    // F26; the rule for the passing score never runs in Moodle, since its code asks for a name that does not exist.
    const [threshold, share] = [
      values.get('cmi.completion_threshold'),
      values.get('cmi.progress_measure'),
    ];
    if (threshold && share !== undefined) {
      values.set(names.status, Number(share) >= Number(threshold) ? 'completed' : 'incomplete');
    }
    const sitting = values.get(names.time);
    const total = secondsOf(values.get(names.total) ?? '') + secondsOf(sitting ?? '');
    return store([[names.total, sitting === undefined ? 'P' : spanOf('scorm2004', total)]]);
  }

  const empty =
    (act: () => string) =>
    (given = 'nothing'): string =>
      given === '' ? act() : answer('false', '201');
  return {
    API_1484_11: {
      Initialize: empty(initialize),
      GetValue: (element = '') => getValue(element),
      SetValue: (element = '', value = '') => setValue(element, value),
      Commit: empty(() => {
        const wrong = untimely('4');
        return wrong === undefined ? store([]) : answer('false', wrong);
      }),
      Terminate: empty(terminate),
      GetLastError: () => code,
      GetErrorString: (of = '') => `Error ${of}`,
      GetDiagnostic: (of = '') => of,
    },
  };
}

/** As the player's page writes it out at a launch. A completed course is opened for review (moodle.md 1.4). */
function modelOf({stored, learner}: Launch): Map<string, string> {
  const elements = Object.entries(stored).filter(
    ([name]) => name.startsWith('cmi.') && name !== names.time && name !== names.exit,
  );
  const over = stored[names.status] === 'completed';
  return new Map<string, string>([
    [names.status, 'unknown'],
    [names.success, 'unknown'],
    ...elements,
    [names.learnerId, learner.id],
    [names.learnerName, learner.name],
    [
      names.entry,
      elements.length === 0 ? 'ab-initio' : stored[names.exit] === 'suspend' ? 'resume' : '',
    ],
    [names.mode, over ? 'review' : 'normal'],
    [names.credit, over ? 'no-credit' : 'credit'],
    [names.total, stored[names.total] ?? 'PT0S'],
  ]);
}

export const receive: Double['receive'] = (stored, body) => ({
  stored: {...stored, ...elementsIn(body)},
  says: 'true\n0',
});

export const double: Double = {
  name: 'moodle2004',
  standards: ['scorm2004'],
  launch,
  receive,
  // The activity's rule may ask for "completed" or for "passed"; grades are score.raw alone (moodle.md 1.5, 1.6), and the
  // class-wide report knows no question of SCORM 2004 (1.1): the ids here are those of the page "Track details".
  report: stored => fullReport(stored, 'scorm2004'),
};
