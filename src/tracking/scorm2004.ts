// What is a SCORM 2004 LMS told, element by element?

import {answerIds} from './answer-ids.ts';
import {
  bookmark,
  clockOf,
  inOrder,
  line,
  measure,
  pad,
  percent,
  points,
  type Pair,
  type PlaceOf,
} from './cmi.ts';
import type {Dialect} from './dialect.ts';
import type {Pane} from './find-api.ts';
import {isScored, when, type TrackingOptions} from './options.ts';
import type {Interaction, ObjectiveStatus, Snapshot} from './port.ts';
import {memoryLimits} from './room.ts';
import {ScormPort} from './scorm-port.ts';

/** Of an option's identifier where a record is not told whole: an LMS may send all that it holds at once (F73). */
const SHORT = 12;

/** In the order in which they are sent: the score first and the statuses last, since LMSs read the one at the other (F24). */
export function toCmi2004(
  snapshot: Snapshot,
  options: TrackingOptions,
  placeOf: PlaceOf = inOrder,
): Pair[] {
  const pairs: Pair[] = [
    ...(isScored(snapshot, options) ? score('cmi.score', snapshot.score) : []),
    ['cmi.progress_measure', measure(snapshot)],
    ...when(options.objectives, snapshot.objectives).flatMap((objective, at) =>
      objectivePairs(`cmi.objectives.${placeOf(objective.id, at)}`, objective, options),
    ),
    ...when(options.interactions, snapshot.interactions).flatMap(interaction =>
      interactionPairs(`cmi.interactions.${interaction.index}`, interaction, options),
    ),
    ['cmi.location', bookmark(snapshot.location)],
    ['cmi.suspend_data', snapshot.memory],
    ['cmi.exit', ends(snapshot.complete, options) ? 'normal' : 'suspend'],
    ['cmi.session_time', timespan(snapshot.elapsedMs)],
    // Both words at once, since some count only one, and "incomplete" with "passed" counts nowhere (F22).
    ['cmi.success_status', successOf(snapshot, options)],
    ['cmi.completion_status', snapshot.complete ? 'completed' : 'incomplete'],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** "failed" only where it is asked for: some LMSs then refuse another attempt (F23). */
function successOf({complete, failed}: Snapshot, options: TrackingOptions): string {
  if (complete) return options.endStatus === 'completed' ? '' : 'passed';
  return failed && options.failed ? 'failed' : '';
}

const ends = (complete: boolean, {exitWhenComplete}: TrackingOptions): boolean =>
  complete && exitWhenComplete === 'normal';

function score(name: string, value: number): Pair[] {
  const raw = percent(value);
  return [
    [`${name}.min`, '0'],
    [`${name}.max`, '100'],
    [`${name}.raw`, String(raw)],
    [`${name}.scaled`, String(raw / 100)],
  ];
}

function objectivePairs(
  name: string,
  objective: ObjectiveStatus,
  options: TrackingOptions,
): Pair[] {
  const failed = options.failed && objective.failed ? 'failed' : '';
  return [
    [`${name}.id`, objective.id],
    ...score(`${name}.score`, objective.score),
    [`${name}.progress_measure`, measure(objective)],
    [`${name}.success_status`, objective.complete && objective.passed ? 'passed' : failed],
    [`${name}.completion_status`, objective.complete ? 'completed' : 'incomplete'],
    [`${name}.description`, line(objective.description, options.room.description)],
  ];
}

/** `id` first, then `type`, then what depends on them: any other order is error 408 (F55). */
function interactionPairs(name: string, interaction: Interaction, {room}: TrackingOptions): Pair[] {
  const {at, latencyMs, outcome} = interaction;
  const whole = interaction.index < room.whole;
  const {type, given, right} = answerIds(interaction.answer, whole ? room.identifier : SHORT);
  const times = whole && room.times;
  return [
    [`${name}.id`, interaction.id],
    [`${name}.type`, type],
    ...when(whole, interaction.objectives.slice(0, 10)).map((id, place): Pair => [
      `${name}.objectives.${place}.id`,
      id,
    ]),
    [`${name}.timestamp`, times && at ? timestamp(at) : ''],
    // Not before it was answered: some LMSs show learners what they hold.
    [`${name}.correct_responses.0.pattern`, whole && outcome ? right : ''],
    [`${name}.weighting`, whole ? points(interaction.weight) : ''],
    [`${name}.learner_response`, outcome ? given : ''],
    [`${name}.result`, outcome ?? ''],
    [`${name}.latency`, times && latencyMs !== undefined ? timespan(latencyMs) : ''],
    [`${name}.description`, whole ? line(interaction.description, room.description) : ''],
  ];
}

function timespan(ms: number): string {
  const {hours, minutes, seconds, hundredths} = clockOf(ms);
  return `PT${hours}H${minutes}M${seconds}.${pad(hundredths)}S`;
}

/** Two digits of the second and then the zone: three, or none, are refused (F57); and so is a year after 2038. */
const timestamp = (at: Date): string =>
  at.getTime() >= 0 && at.getUTCFullYear() <= 2038 ? `${at.toISOString().slice(0, 22)}Z` : '';

const scorm2004 = (options: TrackingOptions): Dialect => ({
  standard: 'scorm2004',
  options,
  memoryLimit: memoryLimits.scorm2004,
  sought: {name: 'API_1484_11', method: 'Initialize'},
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  elements: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    memory: 'cmi.suspend_data',
    location: 'cmi.location',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    raw: 'cmi.score.raw',
    statuses: ['cmi.completion_status', 'cmi.success_status'],
    objectiveStatus: 'completion_status',
  },
  // SCORM 2004 RTE 3.1.7: already initialized; terminated; before or after a call's time.
  codes: {
    busy: '103',
    over: ['104', '112', '113', '122', '123', '132', '133', '142', '143'],
  },
  // Exit all ends the attempt, and with it what the next launch reads; suspended, it stays whole (F32, F33, F77).
  farewell: complete => [['adl.nav.request', ends(complete, options) ? 'exitAll' : 'suspendAll']],
  // A second value is error 351.
  once: /^cmi\.objectives\.\d+\.id$/,
  toCmi: (snapshot, placeOf) => toCmi2004(snapshot, options, placeOf),
  // Here LMSs send the whole model at each commit: nothing is forgotten.
  another: () => undefined,
});

export class Scorm2004Port extends ScormPort {
  constructor(start: Pane, options: TrackingOptions, wait?: (ms: number) => Promise<void>) {
    super(scorm2004(options), start, wait);
  }
}
