// How many characters of state does a record keeper hold?

import type {Standard} from './port.ts';

export const memoryLimits = {
  // 96 below the standard's 4,096, for LMSs that count otherwise (F40).
  scorm12: 4000,
  // A page that is being left can send little (F73), and Moodle sends the whole model.
  scorm2004: 15_000,
  // A share of the five megabytes that browsers give to all packages of one address.
  none: 200_000,
} as const satisfies Record<Standard, number>;
