// In what do SCORM 1.2 and 2004 differ for a port?

import type {Pair, PlaceOf} from './cmi.ts';
import type {Sought} from './find-api.ts';
import type {TrackingOptions} from './options.ts';
import type {Snapshot} from './port.ts';
import type {CallNames} from './scorm-calls.ts';

export interface Dialect {
  readonly standard: 'scorm12' | 'scorm2004';
  readonly options: TrackingOptions;
  readonly memoryLimit: number;
  readonly sought: Sought;
  readonly calls: CallNames;
  readonly elements: {
    readonly learnerId: string;
    readonly learnerName: string;
    readonly entry: string;
    readonly mode: string;
    readonly memory: string;
    readonly location: string;
    readonly exit: string;
    readonly time: string;
    /** The score's percent; all of the score's elements begin as it does, up to its last full stop. */
    readonly raw: string;
    /** The first says whether the course is complete. */
    readonly statuses: readonly [string, ...string[]];
    /** The last part of an objective's element that says the same. */
    readonly objectiveStatus: string;
  };
  readonly codes: {
    /** Initialize was called before in this launch, by a page that was reloaded (F08). */
    readonly busy: string;
    /** The session is over, or the LMS has forgotten it (F09). */
    readonly over: readonly string[];
  };
  /** What the LMS is asked for when the learner leaves by the Exit button (F77). */
  readonly farewell: (complete: boolean) => readonly Pair[];
  /** Elements that may be set once only. */
  readonly once: RegExp;
  toCmi(snapshot: Snapshot, placeOf: PlaceOf): Pair[];
  /** A harmless other value, for an LMS that sends a failed value again only after another one. */
  another(element: string, value: string): string | undefined;
}
