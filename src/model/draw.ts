// Which questions does an attempt at a module's test ask? Every objective is covered, and what was not asked yet comes first.

import type {Activity} from './activity.ts';
import {bankOf} from './course-parts.ts';
import type {Module} from './course.ts';
import type {ActivityId} from './ids.ts';
import {mixed} from './shuffle.ts';

/**
 * The questions of the attempt with this 1-based number, in the order in which they are shown. The same for one run of the
 * course, so that what earlier attempts asked need not be kept: they are drawn again.
 */
export function drawn(module: Module, run: string, number: number): ActivityId[] {
  const {test} = module;
  if (!test) return [];
  const bank = bankOf(module);
  const order = mixed(bank.length, `${run} ${test.page}`);
  const rank = new Map(bank.map(({id}, place) => [id, order[place] ?? 0]));
  const own = new Set(test.items);
  const asked = new Map<Activity, number>();
  let drawing: Activity[] = [];

  const crowd = ({objectives}: Activity): number =>
    drawing.filter(item => item.objectives.some(id => objectives.includes(id))).length;
  // What no attempt has asked; then what no lesson has; then what serves the objectives with the fewest questions; then chance.
  const fresh = (a: Activity, b: Activity): number =>
    (asked.get(a) ?? 0) - (asked.get(b) ?? 0) ||
    Number(own.has(b)) - Number(own.has(a)) ||
    crowd(a) - crowd(b) ||
    (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0);
  const take = (candidates: readonly Activity[]): void => {
    const [best] = candidates.filter(item => !drawing.includes(item)).sort(fresh);
    if (best) drawing.push(best);
  };

  for (let attempt = 1; attempt <= number; attempt++) {
    drawing = [];
    for (const {id} of module.objectives) {
      const serving = bank.filter(({objectives}) => objectives.includes(id));
      if (!drawing.some(item => serving.includes(item))) take(serving);
    }
    while (drawing.length < Math.min(test.asks, bank.length)) take(bank);
    for (const item of drawing) asked.set(item, (asked.get(item) ?? 0) + 1);
  }
  const shown = mixed(drawing.length, `${run} ${test.page} ${number}`);
  return shown.flatMap(place => drawing[place]?.id ?? []);
}
