// When does the record come? At the launch, or later, where the LMS makes its API late (F03).

import {TrackingError, type Launch, type Reason, type TrackingPort} from './port.ts';

/** One look takes ten seconds already; so many more are taken, and so long is waited between them. */
const moreLooks = 24;
const between = 5_000;

export interface Opened {
  came(launch: Launch): void;
  failed(reason: Reason): void;
  /** Whether nobody waits any more. */
  over(): boolean;
}

/** Comes back after the first look; the course runs all the same where it found nothing (F05). */
export async function opening(port: TrackingPort, to: Opened, looks = moreLooks): Promise<void> {
  try {
    to.came(await port.open());
  } catch (error) {
    if (!(error instanceof TrackingError)) throw error;
    to.failed(error.reason);
    if (error.reason !== 'no-api' || looks === 0) return;
    setTimeout(() => {
      if (!to.over()) void opening(port, to, looks - 1);
    }, between);
  }
}
