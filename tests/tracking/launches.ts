// How do the tests launch a port? In a window that has nothing but the API of an LMS.

import type {DataModel} from '../../scripts/preview/emit.ts';
import type {Snapshot, TrackingPort} from '../../src/tracking/port.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import {Scorm12Port} from '../../src/tracking/scorm12.ts';
import {Scorm2004Port} from '../../src/tracking/scorm2004.ts';
import type {Runtime} from '../doubles/strict.ts';
import {vocabulary} from '../doubles/vocabulary.ts';

export const standards: readonly DataModel[] = ['scorm12', 'scorm2004'];

/** The names under which both standards keep the same facts. */
export const names = {
  scorm12: {
    ...vocabulary.scorm12,
    location: 'cmi.core.lesson_location',
    objectiveStatus: 'status',
    busy: '101',
    over: '301',
  },
  scorm2004: {
    ...vocabulary.scorm2004,
    location: 'cmi.location',
    objectiveStatus: 'completion_status',
    busy: '103',
    over: '143',
  },
} as const;

export function portFor(
  standard: DataModel,
  api: Runtime | undefined,
  given: Partial<TrackingOptions> = {},
): TrackingPort {
  const options = {...usualOptions[standard], ...given};
  const wait = (): Promise<void> => Promise.resolve();
  return standard === 'scorm12'
    ? new Scorm12Port({API: api} as object, options, wait)
    : new Scorm2004Port({API_1484_11: api} as object, options, wait);
}

/** A port whose session has begun. */
export async function opened(standard: DataModel, api: Runtime): Promise<TrackingPort> {
  const port = portFor(standard, api);
  await port.open();
  return port;
}

/** What a learner has done at some moment; later moments have a later memory. */
export function moment(minutes: number, given: Partial<Snapshot> = {}): Snapshot {
  return {
    complete: false,
    passed: false,
    failed: false,
    score: 40,
    share: 0.5,
    objectives: [
      {
        id: 'M3',
        description: 'Module 3',
        score: 40,
        complete: false,
        passed: false,
        failed: false,
        share: 0.5,
      },
      {
        id: 'LO_3_1',
        description: 'Say why.',
        score: 0,
        complete: false,
        passed: false,
        failed: false,
        share: 0,
      },
    ],
    location: 'a-lapse',
    memory: `S-memory-${minutes}`,
    elapsedMs: minutes * 60_000,
    interactions: [0, 1].map(index => ({
      index,
      id: `M3_question_${index}`,
      description: `Question ${index}?`,
      objectives: ['LO_3_1'],
      answer: {type: 'choice', options: ['Yes', 'No'], picked: [index], right: [0]},
      outcome: index === 0 ? 'correct' : 'incorrect',
      weight: 1,
      at: new Date(2026, 10, 22, 10, 42, index),
      latencyMs: 5000,
    })),
    ...given,
  };
}

export const completed = (minutes: number, given: Partial<Snapshot> = {}): Snapshot =>
  moment(minutes, {
    complete: true,
    passed: true,
    score: 90,
    share: 1,
    objectives: [
      {
        id: 'M3',
        description: 'Module 3',
        score: 90,
        complete: true,
        passed: true,
        failed: false,
        share: 1,
      },
      {
        id: 'LO_3_1',
        description: 'Say why.',
        score: 100,
        complete: true,
        passed: true,
        failed: false,
        share: 1,
      },
    ],
    ...given,
  });

/** Why it was rejected: "refused cmi.suspend_data 405". */
export const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing failed',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
