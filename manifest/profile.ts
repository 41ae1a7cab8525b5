// What does a profile say? What is chosen for the packages of one LMS, why, and how we know.

import type {TrackingOptions} from '../src/tracking/options.ts';
import type {Edition} from './identity.ts';

/** What can be chosen for a package. */
export interface Choosable extends Omit<TrackingOptions, 'room' | 'scoreAtEnd'> {
  /** SCORM 1.2: the manifest names the pass mark, and the LMS judges by it (F25). */
  readonly masteryscore: boolean;
}

/** One thing chosen, for one standard or for both, and why. */
export type Choice = {
  readonly [Name in keyof Choosable]: {
    readonly option: Name;
    readonly value: Choosable[Name];
    readonly in?: 'scorm12' | 'scorm2004';
    readonly why: string;
  };
}[keyof Choosable];

export interface Profile {
  readonly title: string;
  /**
   * measured: such packages were run in it. code: its source was read. documented: its makers say so.
   * thin: users' posts only; try it with one learner before many.
   */
  readonly evidence: 'measured' | 'code' | 'documented' | 'thin';
  /** The edition to upload. */
  readonly take: Exclude<Edition, 'web'>;
  readonly because: string;
  /** What differs from the generic package, and what must not. */
  readonly choices: readonly Choice[];
}
