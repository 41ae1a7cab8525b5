// Does an author read of each slip in an exercise where it is, and what to do?

import {expect} from '@open-wc/testing';
import {bodyLine, courseSaying, pageFile, problemsIn} from '../small-course.ts';

/** Its name, what is changed, what it becomes, and "line: message" of what the author reads; lines are those of the exercise. */
export type Slip = readonly [string, string | RegExp, string, ...string[]];

/** One test a slip in an exercise that is good without it. */
export function readsEach(good: string, slips: readonly Slip[]): void {
  for (const [name, from, to, ...expected] of slips) {
    it(name, () => {
      const bad = good.replace(from, to);
      expect(bad, 'the slip').not.to.equal(good);
      const counted = expected.map(line =>
        line.replace(/^\d+/, at => String(Number(at) + bodyLine - 1)),
      );
      expect(problemsIn(pageFile, courseSaying(bad))).to.have.members(counted);
    });
  }
}
