// Which notebook has a module of the tests? One as the compiler makes it.

import type {Reflect} from '../src/model/activity.ts';
import type {ActivityId, Html, PageId} from '../src/model/ids.ts';

export const notebook = (number: number, page: PageId): Reflect => ({
  kind: 'reflect',
  id: `m${number}-notebook` as ActivityId,
  shape: 'abcd',
  prompt: '' as Html,
  label: `Notebook of Module ${number}`,
  objectives: [],
  page,
  check: false,
  optional: true,
  file: `Notebook of Module ${number}`,
  model: '' as Html,
});
