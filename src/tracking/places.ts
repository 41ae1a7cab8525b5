// Which questions get a place in the LMS's list of answers now? A place is for ever (F51, F53).

import {bankOf} from '../model/course-parts.ts';
import type {Course} from '../model/course.ts';
import type {ActivityId, PageId} from '../model/ids.ts';
import type {Attempt, LearnerState} from '../model/learner.ts';
import type {Action} from '../model/reduce.ts';
import type {TrackingOptions} from './options.ts';

/**
 * Before a save, and with `handedIn` right after the test of that page was. What has no reply gets no place of its own
 * accord: Moodle's reports have a column a place. A hand-in is journaled as far as there is room for its records.
 */
export function placing(
  {modules}: Course,
  state: LearnerState,
  {interactions, registered, journaling, room}: TrackingOptions,
  handedIn?: PageId,
): Extract<Action, {type: 'report'}> {
  if (!interactions) return {type: 'report', questions: []};
  const attempts = modules.flatMap(({test}) => (test && state.tests[test.page]?.attempt) ?? []);
  const questions = registered
    ? modules.flatMap(module => bankOf(module).map(({id}) => id))
    : attempts.flatMap(answered);
  const attempt = handedIn && state.tests[handedIn]?.attempt;
  // The first attempt fills the places that were registered for it.
  if (!journaling || !attempt || (registered && attempt.number === 1)) {
    return {type: 'report', questions};
  }
  const again = answered(attempt).filter(id => state.reported.includes(id));
  const used = state.reported.length + answered(attempt).length;
  return {type: 'report', questions, again: used <= room.records ? again : []};
}

const answered = ({asked, replies, handedIn}: Attempt): ActivityId[] =>
  handedIn ? asked.filter(id => replies[id]) : [];
