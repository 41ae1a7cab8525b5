// What is a SCORM 1.2 LMS told, element by element?

import {answerWords} from './answer-words.ts';
import {bookmark, clockOf, inOrder, pad, percent, points, type Pair, type PlaceOf} from './cmi.ts';
import type {Dialect} from './dialect.ts';
import type {Pane} from './find-api.ts';
import type {Interaction, ObjectiveStatus, Snapshot} from './port.ts';
import {memoryLimits} from './room.ts';
import {ScormPort} from './scorm-port.ts';

/** In the order in which they are sent: the score first and the status last, since LMSs read the one at the other (F24). */
export function toCmi12(snapshot: Snapshot, placeOf: PlaceOf = inOrder): Pair[] {
  const pairs: Pair[] = [
    ...score('cmi.core.score', snapshot.score),
    ...snapshot.objectives.flatMap((objective, at) =>
      objectivePairs(`cmi.objectives.${placeOf(objective.id, at)}`, objective),
    ),
    ...snapshot.interactions.flatMap(interaction =>
      interactionPairs(`cmi.interactions.${interaction.index}`, interaction),
    ),
    ['cmi.core.lesson_location', bookmark(snapshot.location)],
    ['cmi.suspend_data', snapshot.memory],
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.session_time', timespan(snapshot.elapsedMs)],
    ['cmi.core.lesson_status', snapshot.complete ? 'completed' : 'incomplete'],
  ];
  return pairs.filter(([, value]) => value !== '');
}

const score = (name: string, value: number): Pair[] => [
  [`${name}.min`, '0'],
  [`${name}.max`, '100'],
  [`${name}.raw`, String(percent(value))],
];

function objectivePairs(name: string, objective: ObjectiveStatus): Pair[] {
  const status = objective.complete ? 'completed' : 'incomplete';
  return [
    [`${name}.id`, objective.id],
    ...score(`${name}.score`, objective.score),
    [`${name}.status`, objective.complete && objective.passed ? 'passed' : status],
  ];
}

/** As a fill-in, an answer can be read as words in every report (F48 binds choices to single characters). */
function interactionPairs(name: string, interaction: Interaction): Pair[] {
  const {at, latencyMs} = interaction;
  const {given, right} = answerWords(interaction.answer);
  return [
    [`${name}.id`, interaction.id],
    [`${name}.type`, 'fill-in'],
    ...interaction.objectives
      .slice(0, 10)
      .map((id, place): Pair => [`${name}.objectives.${place}.id`, id]),
    [`${name}.time`, at === undefined ? '' : timeOfDay(at)],
    [`${name}.correct_responses.0.pattern`, right],
    [`${name}.weighting`, points(interaction.weight)],
    [`${name}.student_response`, given],
    [`${name}.result`, interaction.outcome === 'incorrect' ? 'wrong' : interaction.outcome],
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

/** By the last part of an element's name: what stands there for a moment after a failed commit. Nothing lower, ever. */
const OTHERS: Readonly<Record<string, (value: string) => string | undefined>> = {
  raw: value => `${value}.0`,
  min: value => `${value}.0`,
  max: value => `${value}.0`,
  id: value => `${value}_`,
  lesson_location: value => `${value}_`,
  // The decoder takes no notice of it.
  suspend_data: value => `${value}~`,
  exit: () => '',
  pattern: value => `${value.slice(0, 250)} x`,
  student_response: value => `${value.slice(0, 250)} x`,
  type: () => 'performance',
  weighting: value => `${value}.0`,
  result: value => (value === 'neutral' ? undefined : 'neutral'),
  latency: value => value.replace(/\d$/, last => String((Number(last) + 1) % 10)),
  time: value => value.replace(/\d$/, last => String((Number(last) + 1) % 10)),
  status: value => RIPE[value],
  lesson_status: value => RIPE[value],
};

const RIPE: Readonly<Record<string, string>> = {completed: 'passed', passed: 'completed'};

const scorm12: Dialect = {
  standard: 'scorm12',
  memoryLimit: memoryLimits.scorm12,
  sought: {name: 'API', method: 'LMSInitialize'},
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
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
  farewell: [],
  once: /^$/,
  toCmi: toCmi12,
  another: (element, value) => OTHERS[element.slice(element.lastIndexOf('.') + 1)]?.(value),
};

export class Scorm12Port extends ScormPort {
  constructor(start: Pane, wait?: (ms: number) => Promise<void>) {
    super(scorm12, start, wait);
  }
}
