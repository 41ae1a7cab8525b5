// Where do the two SCORM data models keep the same fact? One table, and their two ways to write a span of time.

import type {Edition} from '../../manifest/identity.ts';
import type {DataModel} from './emit.ts';

interface Names {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly entry: string;
  readonly mode: string;
  readonly credit: string;
  readonly totalTime: string;
  readonly sessionTime: string;
  readonly exit: string;
  readonly score: string;
  readonly status: readonly string[];
  readonly objectiveStatus: readonly string[];
  readonly response: string;
  readonly time: string;
}

export const names: Readonly<Record<DataModel, Names>> = {
  scorm12: {
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    totalTime: 'cmi.core.total_time',
    sessionTime: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
    score: 'cmi.core.score.raw',
    status: ['cmi.core.lesson_status'],
    objectiveStatus: ['status'],
    response: 'student_response',
    time: 'time',
  },
  scorm2004: {
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    totalTime: 'cmi.total_time',
    sessionTime: 'cmi.session_time',
    exit: 'cmi.exit',
    score: 'cmi.score.raw',
    status: ['cmi.completion_status', 'cmi.success_status'],
    objectiveStatus: ['completion_status', 'success_status'],
    response: 'learner_response',
    time: 'timestamp',
  },
};

export function dataModelOf(edition: Edition): DataModel | undefined {
  switch (edition) {
    case 'scorm12':
      return 'scorm12';
    case 'scorm2004-3rd':
    case 'scorm2004-4th':
      return 'scorm2004';
    case 'web':
      return undefined;
    default:
      return edition satisfies never;
  }
}

/** The editions as people call them. */
export const editionNames: Readonly<Record<Edition, string>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
  web: 'Web',
};

const timespan12 = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;
// Years and months have no fixed length; no session lasts that long, so they are left out of the sum.
const timespan2004 =
  /^P(?:\d+Y)?(?:\d+M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,2})?)S)?)?$/;

/** Seconds of a session_time; 0 for a value that is no span of time. */
export function secondsOf(model: DataModel, span: string): number {
  const match = (model === 'scorm12' ? timespan12 : timespan2004).exec(span);
  if (!match) return 0;
  const parts = match.slice(1).map((part: string | undefined) => Number(part ?? 0));
  const [days = 0, hours = 0, minutes = 0, seconds = 0] =
    model === 'scorm12' ? [0, ...parts] : parts;
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** A total_time as the LMS hands it out. */
export function spanOf(model: DataModel, seconds: number): string {
  const {hours, minutes, rest} = split(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  return model === 'scorm12'
    ? `${String(hours).padStart(4, '0')}:${two(minutes)}:${rest.toFixed(2).padStart(5, '0')}`
    : `PT${hours}H${minutes}M${Number(rest.toFixed(2))}S`;
}

/** "1:05:07", for people. */
export function clockOf(seconds: number): string {
  const {hours, minutes, rest} = split(Math.round(seconds));
  return [hours, ...[minutes, rest].map(part => String(part).padStart(2, '0'))].join(':');
}

function split(seconds: number): {hours: number; minutes: number; rest: number} {
  // In hundredths, so that 59.999 becomes a minute and never 60.00 seconds.
  const hundredths = Math.round(seconds * 100);
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor((hundredths % 360_000) / 6_000),
    rest: (hundredths % 6_000) / 100,
  };
}
