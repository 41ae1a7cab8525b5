// What is an LMS double? The API around the course, the server behind it, and what an administrator is shown: as one LMS does it.

import {secondsOf} from './span.ts';
import type {Runtime} from './strict.ts';
import {vocabulary} from './vocabulary.ts';

export type Standard = 'scorm12' | 'scorm2004';

/** What the LMS has stored of one learner: element to value. A name without "cmi." is the LMS's own note. */
export type Stored = Readonly<Record<string, string>>;

/** How the API reaches the LMS's server. */
export interface Wire {
  /** A synchronous request. What the server said, or undefined where none got through: no network, or a page being left. */
  ask(body: string): string | undefined;
  /** False where the browser does not take it: over 64 KiB, with all that is still under way (F73). */
  beacon(body: string): boolean;
  /** An asynchronous request, in its turn: nobody waits for it, and a page that goes takes it along. */
  later(body: string): void;
}

/** The page in which the API lives. */
export interface Surroundings {
  /** leaving: the LMS's page is being closed, or goes elsewhere. */
  readonly now: 'shown' | 'hidden' | 'leaving';
  /** Since it was loaded: after the first time Moodle sends nothing but beacons. */
  readonly wasHidden: boolean;
}

export interface Launch {
  readonly standard: Standard;
  readonly stored: Stored;
  readonly learner: {readonly id: string; readonly name: string};
  readonly wire: Wire;
  readonly page: Surroundings;
}

/** By the name under which a window offers them. */
export type Apis = Readonly<Partial<Record<'API' | 'API_1484_11', Runtime>>>;

export interface Received {
  readonly stored: Stored;
  readonly says: string;
}

/** What an administrator sees; undefined where this LMS shows no such thing. */
export interface Report {
  readonly complete: boolean;
  readonly status: string;
  readonly score: string | undefined;
  readonly seconds: number | undefined;
  /** Their identifiers, in their order. */
  readonly questions: readonly string[] | undefined;
}

/** How a file of the package is sent. */
interface Sent {
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the file. */
  readonly body?: string;
}

export interface Double {
  readonly name: string;
  /** The first is the one in which this LMS is met most. */
  readonly standards: readonly [Standard, ...Standard[]];
  launch(given: Launch): Apis;
  /** What the server makes of one request of its API, and what it says. */
  receive(stored: Stored, body: string, standard: Standard): Received;
  report(stored: Stored, standard: Standard): Report;
  /** Where the course stands: in a frame of the LMS's page if nothing else is said. */
  readonly place?: 'frame' | 'portal' | 'pop-up';
  /** How long the page takes to create its API. */
  readonly lateMs?: number;
  /** A course that is loaded again in the same page meets the same API. */
  readonly sameApi?: boolean;
  /** Files of the package, where they are not sent as they should be. `signedIn` is whether the LMS still knows the learner. */
  send?(type: string, signedIn: boolean): Sent | undefined;
}

/** What most LMSs show: status, score, time, and the questions by their identifiers. */
export function fullReport(stored: Stored, standard: Standard): Report {
  const names = vocabulary[standard];
  const words = [...new Set([stored[names.status] ?? names.unset, stored[names.success] ?? ''])];
  return {
    complete: words.includes('completed') || words.includes('passed'),
    status: words.filter(word => word !== '').join(' and '),
    score: stored[names.raw] ?? '',
    seconds: secondsOf(stored[names.total] ?? ''),
    questions: Array.from(
      {length: countOf(stored, 'cmi.interactions')},
      (_, place) => stored[`cmi.interactions.${place}.id`] ?? '',
    ),
  };
}

/** How many records a list holds: one more than its last place. */
export function countOf(stored: Stored, list: string): number {
  const places = Object.keys(stored).flatMap(name => {
    const place = name.startsWith(`${list}.`) ? name.slice(list.length + 1).split('.')[0] : '';
    return /^\d+$/.test(place ?? '') ? [Number(place)] : [];
  });
  return Math.max(-1, ...places) + 1;
}

/** The lists in an element's name, the outer one first, each with the place in it. */
export function placesIn(element: string): {readonly list: string; readonly place: number}[] {
  const parts = element.split('.');
  return parts.flatMap((part, at) =>
    /^\d+$/.test(part) ? [{list: parts.slice(0, at).join('.'), place: Number(part)}] : [],
  );
}
