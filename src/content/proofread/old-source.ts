// Is a source older than ten years kept on purpose? Then it says `classic: true`.

import {sourcesFile} from '../layout.ts';
import type {Rule} from './rule.ts';

/** The year of this version of the course: a build must not change with the calendar. */
const thisYear = 2026;
const years = 10;

/** The latest year that it names, so that "2007 to 2018" is of 2018; undefined where it names none. */
export function yearOf(year: string): number | undefined {
  const named = year.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return named.length === 0 ? undefined : Math.max(...named.map(Number));
}

export const oldSource: Rule = ({sources}, complain) => {
  for (const {key, source, line} of sources) {
    const year = yearOf(source.year);
    if (year === undefined || year >= thisYear - years || source.classic) continue;
    complain(
      sourcesFile,
      line,
      `"${key}" is of ${year}, more than ${years} years before ${thisYear}, and knowledge moves. Cite a newer source, or add "classic: true" if it is kept on purpose.`,
    );
  }
};
