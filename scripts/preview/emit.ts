// Which values does every LMS take? The "Emit" column of the data model tables, element by element.

export type DataModel = 'scorm12' | 'scorm2004';

/** The name of an element, `#` for an index, and what its whole value must be. */
type Rules = Readonly<Record<string, RegExp>>;

const percent = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/;
const zero = /^0(\.0{1,2})?$/;
const hundred = /^100(\.0{1,2})?$/;
/** Some LMSs write it between single quotes into a script. */
const kept = (least: number, most: number): RegExp =>
  new RegExp(`^[A-Za-z0-9_\\-.~:,;=*!()]{${least},${most}}$`);

const status12 = /^(passed|completed|failed|incomplete)$/;
const id12 = /^[A-Za-z0-9_:-]{1,255}$/;
const span12 = /^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/;

/** By type: answers and their patterns. */
const answers12: Rules = {
  'true-false': /^[tf]$/,
  choice: /^[0-9a-z](,[0-9a-z]){0,35}$/,
  'fill-in': /^[A-Za-z0-9_ ]{0,255}$/,
  matching: /^(?=.{0,255}$)[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
  sequencing: /^[0-9a-z](,[0-9a-z]){0,35}$/,
  likert: /^[0-9a-z]$/,
  numeric: /^-?\d{1,3}(\.\d{1,2})?$/,
  performance: /^[ -~]{0,255}$/,
};

const rules12: Rules = {
  'cmi.core.lesson_status': status12,
  'cmi.core.exit': /^(suspend)?$/,
  'cmi.core.score.raw': percent,
  'cmi.core.score.min': zero,
  'cmi.core.score.max': hundred,
  'cmi.core.session_time': span12,
  'cmi.core.lesson_location': kept(0, 255),
  'cmi.suspend_data': kept(0, 4096),
  'cmi.comments': kept(0, 4096),
  'cmi.objectives.#.id': id12,
  'cmi.objectives.#.status': status12,
  'cmi.objectives.#.score.raw': percent,
  'cmi.objectives.#.score.min': zero,
  'cmi.objectives.#.score.max': hundred,
  'cmi.interactions.#.id': id12,
  'cmi.interactions.#.type': oneOf(answers12),
  'cmi.interactions.#.time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  'cmi.interactions.#.weighting': /^\d{1,3}(\.\d{1,2})?$/,
  'cmi.interactions.#.latency': span12,
  'cmi.interactions.#.result': /^(correct|wrong|neutral)$/,
  'cmi.interactions.#.objectives.#.id': id12,
};

const id2004 = /^[A-Za-z0-9_:.-]{1,4000}$/;
const real = /^-?\d{1,5}(\.\d{1,7})?$/;
const scaled = /^-?(0(\.\d{1,7})?|1(\.0{1,7})?)$/;
const measure = /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/;
const completion = /^(completed|incomplete)$/;
const success = /^(passed|failed)$/;
const span2004 = /^PT\d+H\d+M\d+(\.\d{1,2})?S$/;
/** A fraction of one or two digits, and a zone only after one. */
const moment =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}Z?)?$/;
/** Some refuse any line break in it. */
const line = (most: number): RegExp => new RegExp(`^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,${most}}$`, 'u');

const short = '[A-Za-z0-9_]{1,250}';
const list = (one: string): string => `${one}(\\[,\\]${one})*$`;

const answers2004: Rules = {
  'true-false': /^(true|false)$/,
  // No identifier twice.
  choice: new RegExp(`^(?!.*\\b(\\w+)\\b.*\\b\\1\\b)${list(short)}`),
  'fill-in': line(250),
  'long-fill-in': line(4000),
  matching: new RegExp(`^${list(`${short}\\[\\.\\]${short}`)}`),
  performance: new RegExp(`^${list(`(${short})?\\[\\.\\](${short})?`)}`),
  sequencing: new RegExp(`^${list(short)}`),
  likert: new RegExp(`^${short}$`),
  numeric: /^-?\d+(\.\d+)?(\[:\]-?\d+(\.\d+)?)?$/,
  other: line(4000),
};

const rules2004: Rules = {
  'cmi.completion_status': completion,
  'cmi.success_status': success,
  'cmi.exit': /^(suspend|normal)$/,
  'cmi.score.scaled': scaled,
  'cmi.score.raw': real,
  'cmi.score.min': zero,
  'cmi.score.max': hundred,
  'cmi.progress_measure': measure,
  'cmi.session_time': span2004,
  'cmi.location': kept(1, 1000),
  'cmi.suspend_data': kept(0, 64000),
  'cmi.objectives.#.id': id2004,
  'cmi.objectives.#.success_status': success,
  'cmi.objectives.#.completion_status': completion,
  'cmi.objectives.#.score.scaled': scaled,
  'cmi.objectives.#.score.raw': real,
  'cmi.objectives.#.score.min': zero,
  'cmi.objectives.#.score.max': hundred,
  'cmi.objectives.#.progress_measure': measure,
  'cmi.objectives.#.description': line(250),
  'cmi.interactions.#.id': id2004,
  'cmi.interactions.#.type': oneOf(answers2004),
  'cmi.interactions.#.timestamp': moment,
  'cmi.interactions.#.weighting': real,
  'cmi.interactions.#.latency': span2004,
  'cmi.interactions.#.result': /^(correct|incorrect|neutral)$/,
  'cmi.interactions.#.description': line(250),
  'cmi.interactions.#.objectives.#.id': id2004,
  'adl.nav.request': /^(continue|previous|exit|exitAll|suspendAll)$/,
};

/** What can be asked for; in 1.2 an interaction cannot be read back. */
const readable: Readonly<Record<DataModel, RegExp>> = {
  scorm12:
    /^cmi\.(core\.(_children|student_id|student_name|lesson_location|credit|lesson_status|entry|total_time|lesson_mode|score\.(_children|raw|min|max))|suspend_data|launch_data|comments|comments_from_lms|student_data\.(_children|mastery_score|max_time_allowed|time_limit_action)|objectives\.(_children|_count|\d+\.(id|status|score\.(_children|raw|min|max)))|interactions\.(_children|_count))$/,
  scorm2004:
    /^(cmi\.(_version|completion_status|completion_threshold|credit|entry|launch_data|learner_id|learner_name|location|max_time_allowed|mode|progress_measure|scaled_passing_score|success_status|suspend_data|time_limit_action|total_time|score\.(_children|scaled|raw|min|max)|objectives\.(_children|_count|\d+\.(id|success_status|completion_status|progress_measure|description|score\.(_children|scaled|raw|min|max)))|interactions\.(_children|_count|\d+\..+))|adl\.nav\.request(_valid\..+)?)$/,
};

/** Why some LMS would answer with an error; undefined when none would. */
export function unreadable(model: DataModel, element: string): string | undefined {
  return readable[model].test(element) ? undefined : `${element} cannot be read in ${model}.`;
}

const emit = {
  scorm12: {rules: rules12, answers: answers12, answer: 'student_response'},
  scorm2004: {rules: rules2004, answers: answers2004, answer: 'learner_response'},
} as const;

/** Why some LMS would refuse the value; undefined when none would. An answer of unknown type may be of any type. */
export function outsideEmit(
  model: DataModel,
  element: string,
  value: string,
  type?: string,
): string | undefined {
  const {rules, answers, answer} = emit[model];
  const name = element.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.#');
  const isAnswer =
    name === `cmi.interactions.#.${answer}` ||
    name === 'cmi.interactions.#.correct_responses.#.pattern';
  const takers = isAnswer
    ? Object.entries(answers).flatMap(([kind, taker]) => (kind === (type ?? kind) ? [taker] : []))
    : [rules[name]].filter(rule => rule !== undefined);
  if (takers.length === 0) return `${element} cannot be set in ${model}.`;
  if (takers.some(taker => taker.test(value))) return undefined;
  return `${element} does not take "${value}"${type === undefined ? '' : ` as ${type}`}.`;
}

function oneOf(answers: Rules): RegExp {
  return new RegExp(`^(${Object.keys(answers).join('|')})$`);
}
