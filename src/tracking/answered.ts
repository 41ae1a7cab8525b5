// Did the record keeper answer? A save that never comes back is one that failed.

import {TrackingError} from './port.ts';

/** An answer that takes longer will not come. */
const patience = 45_000;

export const answered = (save: Promise<void>): Promise<void> => {
  let late: ReturnType<typeof setTimeout> | undefined;
  return Promise.race([
    save,
    new Promise<void>((_, reject) => {
      late = setTimeout(() => reject(new TrackingError('unreachable')), patience);
    }),
  ]).finally(() => clearTimeout(late));
};
