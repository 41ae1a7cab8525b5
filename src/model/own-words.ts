// What of a state is the learner's writing, and how do words come back to it that are kept apart?

import {entriesOf} from './answer-record.ts';
import type {ActivityId} from './ids.ts';
import type {Answer, LearnerState} from './learner.ts';
import {isWriting} from './response-code.ts';
import {hasWords} from './writing-code.ts';

/** A state that the record keeper has without words, with those of a copy on the device. */
export function withWords(state: LearnerState, copy: LearnerState): LearnerState {
  const answers = entriesOf(state).map(([id, answer]): [ActivityId, Answer] => {
    const kept = copy.answers[id];
    const {response, shape, tries} = answer;
    if (!isWriting(response) || hasWords(response) || kept?.shape !== shape) return [id, answer];
    const handedIn = tries > 0 ? kept.response : undefined;
    return [id, {...answer, response: kept.response, handedIn}];
  });
  return {...state, answers: Object.fromEntries(answers)};
}

/** What has been written. */
export const writingsIn = (state: LearnerState): ActivityId[] =>
  entriesOf(state).flatMap(([id, {response}]) =>
    isWriting(response) && hasWords(response) ? id : [],
  );
