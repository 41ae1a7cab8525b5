// What do learners of this field write, where a made-up course has no answers of its own to go by?

import type {Writing, WritingActivity} from '../../src/model/response-code.ts';

/** A sentence or two, a row of a plan or a person at a time. */
export function learnersWords({kind}: WritingActivity): Writing {
  switch (kind) {
    case 'reflect':
      return {kind, text};
    case 'plan': {
      const rows = Array.from({length: 5}, () => ({question: 0, cells: [cell, cell]}));
      return {kind, rows, had: [0, 3, 9], ratings: [0, 1, 2, 1, 0, 2]};
    }
    case 'circles': {
      const person = {name: 'Grandma', role: 'Her mother', knows: cell, service: false, ring: 0};
      return {kind, people: Array.from({length: 4}, () => person), comes: [[0, 1], [2]]};
    }
    case 'statement':
      return {kind, slots: ['Molly worries that', cell, 'Sam could be hurt.']};
    default:
      return kind satisfies never;
  }
}

const text =
  'The plan has one point of failure: Grandma, who is often tired. I would ask Sonia who else the children ' +
  'trust, write that name down with a phone number, and practise the call with both of them before Friday.';
const cell = 'A second adult who has said yes, and whom the children know';
