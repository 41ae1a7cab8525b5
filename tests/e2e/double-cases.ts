// Which double is visited in which standard, and what of it is excused? Each once in its main standard, all with TEST_ALL=1.

import type {Double, Standard} from '../doubles/double.ts';
import type {Visit} from './double-visit.ts';

type DoubleCase = Omit<Visit, 'zip' | 'browser'> & {
  readonly title: string;
  readonly edition: string;
  /** Whether it is also taken to its end. */
  readonly completes: boolean;
};

export const everything = process.env['TEST_ALL'] === '1';

/** These show a course that cannot be worked in as usual: they have tests of their own. */
const special = ['liar', 'bad-mime'];
/** They post what they are told a moment later, and a tab that is closed takes it along. */
const slow = ['openedx', 'frappe', 'rustici-like'];

/** They keep a completion in a way of their own; all others keep it as each other do. */
const peculiar = [
  'moodle12',
  'moodle2004',
  'moodle-beacon',
  'openedx',
  'frappe',
  'cornerstone',
  'strict-knowbe4',
  'rustici-like',
];

/** Frappe counts "passed" alone in SCORM 1.2 (F22): the package that says "completed" ends nothing there. */
const never = (name: string, standard: Standard): boolean =>
  name === 'frappe' && standard === 'scorm12';

/** Codes that these LMSs answer to good content as well. */
const excuses: Readonly<Record<string, Visit['excuses']>> = {
  // While the page is left (F13, F14).
  cornerstone: ({method, error}) => method.endsWith('Commit') && error === '391',
  // It knows no lesson mode (F29).
  skillport: ({args, error}) => args[0]?.endsWith('mode') === true && error === '401',
};

export function visitsOf(doubles: readonly Double[]): DoubleCase[] {
  return doubles
    .filter(({name}) => !special.includes(name))
    .flatMap(double => {
      const {name, standards} = double;
      return standards.slice(0, everything ? standards.length : 1).flatMap(standard =>
        editions[standard].slice(0, everything ? 2 : 1).map((edition): DoubleCase => {
          const excused = excuses[name];
          return {
            title: `${name}, ${edition}`,
            double,
            standard,
            edition,
            completes: (everything || peculiar.includes(name)) && !never(name, standard),
            leaves: slow.includes(name) ? 'exit' : 'close',
            ...(excused ? {excuses: excused} : {}),
          };
        }),
      );
    });
}

const editions = {
  scorm12: ['scorm12'],
  scorm2004: ['scorm2004-3rd', 'scorm2004-4th'],
} as const satisfies Readonly<Record<Standard, readonly string[]>>;
