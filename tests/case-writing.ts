// What has a learner written into the case file of the tests?

import type {Activity} from '../src/model/activity.ts';
import {newcomer, type LearnerState, type Response} from '../src/model/learner.ts';
import {reduce} from '../src/model/reduce.ts';
import type {Writing, WritingActivity} from '../src/model/response-code.ts';
import {danger, failure, moments, network, recovery} from './case-exercises.ts';

/** A few words in each part. */
export const written: readonly (readonly [WritingActivity, Writing])[] = [
  [danger, {kind: 'statement', slots: ['Molly worries that', 'Alisa could be alone.']}],
  [
    network,
    {
      kind: 'circles',
      people: [
        {name: 'Aunt', role: 'Sister', knows: 'All of it', service: false, ring: 0},
        {name: 'Coach', role: 'Of the team', knows: '', service: true, ring: -1},
        {name: 'Neighbor', role: '', knows: 'Some', service: false, ring: 1},
      ],
      comes: [[2, 0], []],
    },
  ],
  [failure, {kind: 'reflect', text: 'Her sister.\nThen a neighbor.'}],
  [
    recovery,
    {
      kind: 'plan',
      rows: [
        {question: 1, cells: ['Sleep', 'Bed at ten']},
        {question: 0, cells: ['A sponsor', '']},
        {question: -1, cells: ['Money', 'Ask']},
      ],
      had: [0],
      ratings: [2, -1],
    },
  ],
  [
    moments,
    {
      kind: 'plan',
      rows: [
        {question: 0, cells: ['Walks.']},
        {question: 1, cells: ['']},
      ],
      had: [],
      ratings: [],
    },
  ],
];

/** A learner who has handed in these. */
export const writing = (
  pairs: readonly (readonly [Activity, Response])[],
  start: LearnerState = newcomer('run'),
): LearnerState =>
  pairs.reduce(
    (state, [activity, response]) => reduce(state, {type: 'submit', activity, response}),
    start,
  );
