// How much may be told of each question, so that a page that is being left can send the whole record at once (F73)?

import type {Activity} from '../src/model/activity.ts';
import {bankOf} from '../src/model/course-parts.ts';
import type {Course} from '../src/model/course.ts';
import {newcomer, type LearnerState, type Response} from '../src/model/learner.ts';
import {reduce} from '../src/model/reduce.ts';
import type {Pair} from '../src/tracking/cmi.ts';
import type {Room, TrackingOptions} from '../src/tracking/options.ts';
import {placing} from '../src/tracking/places.ts';
import {toCmi2004} from '../src/tracking/scorm2004.ts';
import {snapshot} from '../src/tracking/snapshot.ts';

/** Below the 65,536 bytes that Chromium lets a page that is being left send in all. */
export const mostBytes = 60_000;
/** Moodle's own: whose record it is, a key, the time in all, where to go next. */
const envelope = 500;
/** Records that ADL's own LMS promises to keep. */
const mostRecords = 250;

type Form = Omit<Room, 'whole' | 'records'>;

/** The first is what every package would tell; each later one needs less room. */
const forms: readonly Form[] = [
  {identifier: 40, description: 250, times: true},
  {identifier: 30, description: 120, times: true},
  {identifier: 30, description: 120, times: false},
  {identifier: 24, description: 80, times: false},
  {identifier: 20, description: 80, times: false},
  {identifier: 16, description: 60, times: false},
];

/**
 * The fullest form in which what one attempt at each test asks is told whole, while every other question of the banks
 * has its lean record still; with journaling half as many again have.
 */
export function roomFor(course: Course, options: TrackingOptions): Room {
  const bank = course.modules.flatMap(bankOf).length;
  const asked = course.modules.reduce((sum, {test}) => sum + (test?.asks ?? 0), 0);
  const records = Math.min(options.journaling ? Math.ceil(bank * 1.5) : bank, mostRecords);
  const rooms = forms.map(form => roomIn(course, options, form, records));
  const enough = rooms.find(({whole}) => whole >= Math.min(asked, bank));
  return enough ?? rooms.at(-1) ?? options.room;
}

function roomIn(course: Course, options: TrackingOptions, form: Form, records: number): Room {
  const record = (whole: number): Pair[] =>
    longestRecord(course, {...options, room: {...form, whole, records}});
  const lean = bytesOfRecords(record(0));
  const gains = bytesOfRecords(record(mostRecords)).map((bytes, at) => bytes - (lean[at] ?? 0));
  const again = lean
    .toSorted((a, b) => b - a)
    .slice(0, records - lean.length)
    .map(bytes => bytes + '_try2'.length);
  let left = mostBytes - bodyBytes(record(0)) - again.reduce((sum, bytes) => sum + bytes, 0);
  // The dearest first, since chance decides which questions are told first.
  const whole = gains.sort((a, b) => b - a).filter(gain => (left -= gain) >= 0).length;
  return {...form, whole, records};
}

/** As Moodle's SCORM 2004 sends the model at every commit: each element with "__" for full stops, its value URL-encoded. */
export const bodyBytes = (pairs: readonly Pair[]): number =>
  envelope + pairs.reduce((sum, pair) => sum + bytesOf(pair), 0);

const bytesOf = ([element, value]: Pair): number =>
  2 +
  element.replaceAll('.', '__').length +
  // Also what only some encoders encode.
  encodeURIComponent(value).replace(/[!'()*~]/g, '%00').length;

function bytesOfRecords(pairs: readonly Pair[]): number[] {
  const records: number[] = [];
  for (const pair of pairs) {
    const [, index] = /^cmi\.interactions\.(\d+)\./.exec(pair[0]) ?? [];
    if (index !== undefined) records[Number(index)] = (records[Number(index)] ?? 0) + bytesOf(pair);
  }
  return records;
}

/** All that an LMS can hold of one learner: every question of the banks told, each with its longest answer. */
export function longestRecord(course: Course, options: TrackingOptions): Pair[] {
  const state = course.modules.reduce<LearnerState>((sum, module) => {
    const {test} = module;
    if (!test) return sum;
    const bank = bankOf(module);
    const begun = reduce(sum, {type: 'begin', test: test.page, asked: bank.map(({id}) => id)});
    const answered = bank.reduce(
      (before, activity) =>
        reduce(before, {type: 'reply', test: test.page, activity, response: longest(activity)}),
      begun,
    );
    const done = reduce(answered, {type: 'hand-in', test: test.page, bank});
    return reduce(done, placing(course, done, {...options, interactions: true}, test.page));
  }, newcomer('longest'));
  const page = course.modules.flatMap(({pages}) => pages.map(({id}) => id)).sort(byLength)[0];
  const told = snapshot({
    course,
    state: {...state, page},
    memory: 'x'.repeat(15_000),
    elapsedMs: Infinity,
    answered: new Map(state.reported.map(id => [id, {at: new Date(0), latencyMs: Infinity}])),
    known: 0,
    options,
  });
  const undone = {complete: false, passed: false, failed: true, score: 29, share: 0.9999};
  const done = {complete: true, passed: true, failed: false, score: 29, share: 1};
  const found = new Map<string, string>();
  for (const standing of [undone, done]) {
    const objectives = told.objectives.map(objective => ({...objective, ...standing}));
    for (const [element, value] of toCmi2004({...told, ...standing, objectives}, options)) {
      if (value.length >= (found.get(element)?.length ?? 0)) found.set(element, value);
    }
  }
  return [...found];
}

const byLength = (a: string, b: string): number => b.length - a.length;

function longest(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.options.map((_, at) => at)};
    case 'match':
    case 'sort': {
      const [target = ''] = activity.targets.toSorted(byLength);
      const at = activity.targets.indexOf(target);
      return {kind: activity.kind, placed: activity.items.map(() => at)};
    }
    case 'order':
      return {kind: 'order', sequence: activity.steps.map((_, at) => at)};
    case 'reflect':
    case 'plan':
    case 'conversation':
    case 'circles':
    case 'statement':
      throw new Error(`${activity.id}: a test asks only what can be right or wrong.`);
    default:
      return activity satisfies never;
  }
}
