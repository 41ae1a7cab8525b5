// What does a learner write notes in? One notebook a module, which no author writes: an exercise that asks nothing.

import type {Reflect} from '../model/activity.ts';
import type {ActivityId, Html} from '../model/ids.ts';
import type {PageWords} from '../words.ts';
import type {ModuleFiles} from './layout.ts';
import {shapeOf} from './shape.ts';

export function notebookOf({number, openingId}: ModuleFiles, says: PageWords): Reflect {
  const heading = says.notebook(number);
  return {
    kind: 'reflect',
    id: `m${number}-notebook` as ActivityId,
    shape: shapeOf('notebook'),
    prompt: '' as Html,
    label: heading,
    objectives: [],
    page: openingId,
    check: false,
    optional: true,
    file: heading,
    model: '' as Html,
  };
}
