// When is it asked whether the LMS is still there? A "true" from its API proves nothing (F67).

import {TrackingError} from './port.ts';
import type {Probe} from './probe.ts';

/** A launch asks for its own files first. */
const afterLaunch = 5_000;
/** So seldom after saves that succeed; with a probe's own patience this is less than a minute. */
const between = 45_000;

export class Pulse {
  readonly #probe: () => Promise<Probe>;
  readonly #bad: (error: TrackingError) => void;
  #askedAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `bad` hears of what was found out while nobody waited. */
  constructor(probe: () => Promise<Probe>, bad: (error: TrackingError) => void) {
    this.#probe = probe;
    this.#bad = bad;
  }

  /** Whether anything is wrong now. */
  async feel(): Promise<TrackingError | undefined> {
    this.#askedAt = performance.now();
    const found = await this.#probe();
    return found === 'alive' ? undefined : new TrackingError(found);
  }

  first(): void {
    this.#askedAt = performance.now() + afterLaunch - between;
    this.soon();
  }

  /** After a save, or while something waits to be saved: now, or when the last time is long enough ago. */
  soon(): void {
    const wait = Math.max(0, this.#askedAt + between - performance.now());
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.feel().then(error => {
        if (error) this.#bad(error);
      });
    }, wait);
  }

  /** After what counts most: a test, the end of a module, completion. */
  now(): void {
    this.stop();
    this.#askedAt = -Infinity;
    this.soon();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
