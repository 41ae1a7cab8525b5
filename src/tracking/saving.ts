// What may the screen say about saving?

import type {Reason, TrackingError} from './port.ts';

export type Saving =
  /** as-before: nothing has changed since the last sitting. */
  | {readonly kind: 'not-yet' | 'as-before' | 'review' | 'ended'}
  /** The course is open in another tab, which writes: nothing is written here until takeOver(). */
  | {readonly kind: 'another-tab'}
  | {readonly kind: 'saved'; readonly at: Date}
  | {readonly kind: 'failed'; readonly error: TrackingError}
  /** No record keeper at all: nothing is recorded. */
  | {readonly kind: 'none'; readonly reason: Reason};
