// Does any walk of a learner through a world full of faults lose work, or tell the LMS what it must not?

import {test} from 'node:test';
import {take, type Figures} from './walk.ts';

/** Replay: WALK_SEED and WALK_PATH as the report of a failure names them. */
const seed = Number(process.env['WALK_SEED'] ?? 508_804);
const path = process.env['WALK_PATH'];
const numRuns = Number(process.env['WALKS'] ?? 2_000);

test(`${numRuns} walks through faults lose nothing and tell nothing wrong`, async context => {
  const figures: Figures = {walks: 0, launches: 0, commands: new Map()};
  await take({seed, numRuns, ...(path === undefined ? {} : {path})}, figures);
  const times = [...figures.commands].sort(([a], [b]) => (a < b ? -1 : 1));
  const acts = times.reduce((sum, [, count]) => sum + count, 0);
  context.diagnostic(
    `${figures.walks} walks, ${figures.launches} launches, ${acts} acts and faults`,
  );
  for (const [name, count] of times) context.diagnostic(`${count} ${name}`);
});
