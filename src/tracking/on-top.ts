// How does what was done before the record was there come on top of it? Deed by deed, as if done now.

import type {LearnerState} from '../model/learner.ts';
import {reduce, type Action} from '../model/reduce.ts';

export function onTop(state: LearnerState, deeds: readonly Action[]): LearnerState {
  return deeds
    .filter(deed => {
      // Replies to another draw of the questions must not hand in the attempt that is under way.
      const attempt = 'test' in deed ? state.tests[deed.test]?.attempt : undefined;
      return attempt === undefined || attempt.handedIn;
    })
    .reduce(reduce, state);
}
