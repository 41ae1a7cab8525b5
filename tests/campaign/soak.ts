// How long can walks go on before one breaks a rule? `npm run soak -- --minutes 30`: new seeds each time, until time is over.

import {parseArgs} from 'node:util';
import {take, type Figures} from './walk.ts';

const {values} = parseArgs({options: {minutes: {type: 'string', default: '5'}}});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: give a number above 0.`);

const end = performance.now() + minutes * 60_000;
const figures: Figures = {walks: 0, launches: 0, commands: new Map()};
for (let seed = Date.now(); performance.now() < end; seed++) {
  await take({seed, numRuns: 200}, figures);
  console.log(`${figures.walks} walks, ${figures.launches} launches; last seed ${seed}`);
}
