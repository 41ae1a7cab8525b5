// What is a SCORM 1.2 LMS told, element by element?

import {answerCodes} from './answer-codes.ts';
import {answerWords} from './answer-words.ts';
import {bookmark, clockOf, inOrder, pad, percent, points, type Pair, type PlaceOf} from './cmi.ts';
import type {Dialect} from './dialect.ts';
import type {Pane} from './find-api.ts';
import {isScored, when, type TrackingOptions} from './options.ts';
import type {Interaction, ObjectiveStatus, Snapshot} from './port.ts';
import {memoryLimits} from './room.ts';
import {ScormPort} from './scorm-port.ts';

/** In the order in which they are sent: the score first and the status last, since LMSs read the one at the other (F24). */
export function toCmi12(
  snapshot: Snapshot,
  options: TrackingOptions,
  placeOf: PlaceOf = inOrder,
): Pair[] {
  const pairs: Pair[] = [
    ...(isScored(snapshot, options) ? score('cmi.core.score', snapshot.score) : []),
    ...when(options.objectives, snapshot.objectives).flatMap((objective, at) =>
      objectivePairs(`cmi.objectives.${placeOf(objective.id, at)}`, objective, options),
    ),
    ...when(options.interactions, snapshot.interactions).flatMap(interaction =>
      interactionPairs(`cmi.interactions.${interaction.index}`, interaction, options),
    ),
    ['cmi.core.lesson_location', bookmark(snapshot.location)],
    ['cmi.suspend_data', snapshot.memory],
    ['cmi.core.exit', exitOf(snapshot, options)],
    ['cmi.core.session_time', timespan(snapshot.elapsedMs)],
    ['cmi.core.lesson_status', statusOf(snapshot, options)],
  ];
  return pairs.filter(([element, value]) => value !== '' || element === 'cmi.core.exit');
}

/** One word says completion and success; a failed attempt is still going on for all LMSs but those that want the word. */
function statusOf({complete, failed}: Snapshot, options: TrackingOptions): string {
  if (complete) return options.endStatus === 'passed' ? 'passed' : 'completed';
  return failed && options.failed ? 'failed' : 'incomplete';
}

/** The word "normal" is not one of this standard (F34). */
const exitOf = ({complete}: Snapshot, {exitWhenComplete}: TrackingOptions): string =>
  complete && exitWhenComplete === 'normal' ? '' : 'suspend';

const score = (name: string, value: number): Pair[] => [
  [`${name}.min`, '0'],
  [`${name}.max`, '100'],
  [`${name}.raw`, String(percent(value))],
];

function objectivePairs(
  name: string,
  objective: ObjectiveStatus,
  {failed}: TrackingOptions,
): Pair[] {
  const status = objective.complete ? 'completed' : 'incomplete';
  const word = failed && objective.failed ? 'failed' : status;
  return [
    [`${name}.id`, objective.id],
    ...score(`${name}.score`, objective.score),
    [`${name}.status`, objective.complete && objective.passed ? 'passed' : word],
  ];
}

/** As a fill-in, an answer can be read as words in every report (F48 binds choices to single characters). */
function interactionPairs(
  name: string,
  interaction: Interaction,
  {answers}: TrackingOptions,
): Pair[] {
  const {at, latencyMs, outcome, answer} = interaction;
  const {type, given, right} =
    (answers === 'codes' ? answerCodes(answer) : undefined) ?? answerWords(answer);
  return [
    [`${name}.id`, interaction.id],
    [`${name}.type`, type],
    ...interaction.objectives
      .slice(0, 10)
      .map((id, place): Pair => [`${name}.objectives.${place}.id`, id]),
    [`${name}.time`, at === undefined ? '' : timeOfDay(at)],
    // Not before it was answered: some LMSs show learners what they hold.
    [`${name}.correct_responses.0.pattern`, outcome ? right : ''],
    [`${name}.weighting`, points(interaction.weight)],
    [`${name}.student_response`, outcome ? given : ''],
    [`${name}.result`, outcome === 'incorrect' ? 'wrong' : (outcome ?? '')],
    [`${name}.latency`, latencyMs === undefined ? '' : timespan(latencyMs)],
  ];
}

function timespan(ms: number): string {
  const {hours, minutes, seconds, hundredths} = clockOf(ms);
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds)}.${pad(hundredths)}`;
}

/** The learner's own time of day. */
const timeOfDay = (at: Date): string =>
  Number.isNaN(at.getTime())
    ? ''
    : [at.getHours(), at.getMinutes(), at.getSeconds()].map(part => pad(part)).join(':');

/** Moodle makes a number of it, so that 90.0 is no other than 90. */
const nearly = (value: string): string =>
  (Number(value) + (Number(value) < 100 ? 0.01 : -0.01)).toFixed(2);

/** By the last part of an element's name: what stands there for a moment after a failed commit. Nothing lower, ever. */
const OTHERS: Readonly<Record<string, (value: string) => string | undefined>> = {
  raw: nearly,
  min: value => `${value}.0`,
  max: value => `${value}.0`,
  id: value => `${value}_`,
  lesson_location: value => `${value}_`,
  // The decoder takes no notice of it.
  suspend_data: value => `${value}~`,
  exit: value => (value === '' ? 'suspend' : ''),
  pattern: otherAnswer,
  student_response: otherAnswer,
  type: () => 'performance',
  weighting: nearly,
  result: value => (value === 'neutral' ? undefined : 'neutral'),
  latency: value => value.replace(/\d$/, last => String((Number(last) + 1) % 10)),
  time: value => value.replace(/\d$/, last => String((Number(last) + 1) % 10)),
  status: value => RIPE[value],
  lesson_status: value => RIPE[value],
};

const RIPE: Readonly<Record<string, string>> = {
  completed: 'passed',
  passed: 'completed',
  failed: 'incomplete',
};

function otherAnswer(value: string): string {
  const isCode = /^\w([.,]\w)*$/.test(value);
  return isCode
    ? value.replace(/^./, first => (first === '0' ? '1' : '0'))
    : `${value.slice(0, 250)} x`;
}

const scorm12 = (options: TrackingOptions): Dialect => ({
  standard: 'scorm12',
  options,
  memoryLimit: memoryLimits.scorm12,
  sought: {name: 'API', method: 'LMSInitialize'},
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  elements: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    memory: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    raw: 'cmi.core.score.raw',
    statuses: ['cmi.core.lesson_status'],
    objectiveStatus: 'status',
  },
  codes: {busy: '101', over: ['301']},
  farewell: () => [],
  once: /^$/,
  toCmi: (snapshot, placeOf) => toCmi12(snapshot, options, placeOf),
  another: (element, value) => OTHERS[element.slice(element.lastIndexOf('.') + 1)]?.(value),
});

export class Scorm12Port extends ScormPort {
  constructor(start: Pane, options: TrackingOptions, wait?: (ms: number) => Promise<void>) {
    super(scorm12(options), start, wait);
  }
}
