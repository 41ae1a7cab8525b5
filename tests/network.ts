// Which safety network do the tests draw? Its rings, whom they are around around, and who stands in it from the start.

import type {Person} from '../src/model/activity.ts';

export const around = {
  rings: ['knows everything', 'knows something', 'knows nothing yet'],
  earlier: undefined,
  middle: ['Alisa', 'Sam'],
} as const;

export const grandma: Person = {
  name: 'Grandma',
  role: 'Sonia’s mother',
  knows: 'A little',
  service: false,
  ring: 1,
};
export const molly: Person = {
  name: 'Molly',
  role: 'Child welfare worker',
  knows: 'A lot',
  service: true,
  ring: 0,
};
/** In no ring yet. */
export const james: Person = {name: 'James', role: 'Unsure', knows: '', service: false, ring: -1};
