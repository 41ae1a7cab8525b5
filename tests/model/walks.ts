// Which ways through a course do the property tests of model and tracking draw from? Any, of at most thirty deeds.

import fc from 'fast-check';
import {answerable, bankOf, exercisesOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {isWritten} from '../../src/model/response-code.ts';
import {anyCourse, anyResponse} from './arbitraries.ts';
import {begin, doing, finish, handIn, replying, settle, sitting, type Deed} from './deeds.ts';

function anyDeed(course: Course): fc.Arbitrary<Deed> {
  const pages = pagesOf(course);
  const activities = course.modules.flatMap(exercisesOf);
  const page = fc.constantFrom(...pages.map(({id}) => id));
  const deeds: fc.Arbitrary<Deed>[] = [
    page.map(page => doing({type: 'open', page})),
    page.map(page => doing({type: 'see', page})),
    fc.tuple(page, fc.boolean()).map(([page, on]) => doing({type: 'mark', page, on})),
    fc.nat(4000).map(seconds => doing({type: 'spend', seconds})),
    fc
      .subarray(answerable(course).filter(({check}) => check))
      .map(checks => doing({type: 'report', questions: checks.map(({id}) => id)})),
  ];
  if (activities.length > 0) {
    const answer = fc
      .constantFrom(...activities)
      .chain(activity => fc.tuple(fc.constant(activity), anyResponse(activity)));
    deeds.push(
      ...(['draft', 'submit', 'submit', 'submit'] as const).map(type =>
        answer.map(([activity, response]) => doing({type, activity, response})),
      ),
    );
  }
  const writings = activities.filter(isWritten);
  if (writings.length > 0) {
    deeds.push(
      fc.constantFrom(...writings).chain(activity =>
        anyResponse(activity).map(response => {
          const {id, shape} = activity;
          const claims = {response, handedIn: response, tries: 3, solved: true, shape};
          return doing({type: 'adopt', answers: {[id]: claims}});
        }),
      ),
    );
  }
  for (const module of course.modules.filter(({test}) => test)) {
    const reply = fc
      .constantFrom(...bankOf(module))
      .chain(question =>
        anyResponse(question).map(response => replying(module, question, response)),
      );
    const knowledge = fc.array(fc.boolean(), {minLength: 1, maxLength: 8});
    const sat = knowledge.map(known =>
      sitting(module, (_, at) => known[at % known.length] ?? true),
    );
    deeds.push(fc.constant(begin(module)), fc.constant(handIn(module)), reply, reply, reply, sat);
  }
  return fc.oneof({weight: 15, arbitrary: fc.oneof(...deeds)}, fc.constant(finish));
}

export interface Walk {
  readonly course: Course;
  readonly deeds: readonly Deed[];
}

export const anyWalk: fc.Arbitrary<Walk> = anyCourse.chain(course =>
  fc.record({course: fc.constant(course), deeds: fc.array(anyDeed(course), {maxLength: 30})}),
);

/** All states of a walk, the newcomer's first. */
function statesOf({course, deeds}: Walk): LearnerState[] {
  const states = [newcomer('Run12345')];
  for (const deed of deeds) {
    const before = states.at(-1) ?? newcomer('Run12345');
    states.push(settle(course, deed(course, before)));
  }
  return states;
}

/** Each state of a walk with the one before it. */
export const stepsOf = (walk: Walk): [before: LearnerState, after: LearnerState][] => {
  const states = statesOf(walk);
  return states.slice(1).map((after, at) => [states[at] ?? after, after]);
};

export const lastOf = (walk: Walk): LearnerState => statesOf(walk).at(-1) ?? newcomer('Run12345');
