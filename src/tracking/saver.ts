// What is saved when, and did it work?

import {afterPaint} from './after-paint.ts';
import {answered} from './answered.ts';
import {Due} from './due.ts';
import {TrackingError, type Snapshot, type TrackingPort} from './port.ts';
import type {Probe} from './probe.ts';
import {Pulse} from './pulse.ts';
import type {Saving} from './saving.ts';
import type {Urgency} from './urgency.ts';

interface Duty {
  readonly port: TrackingPort;
  readonly probe: () => Promise<Probe>;
  readonly commitSeconds: number;
  /** All that the record keeper should know now. */
  take(): Snapshot;
  /** `sent`: what the record keeper has taken. */
  say(saving: Saving, sent?: Snapshot): void;
}

/** What may come with each key waits at least this long. */
const pause = 1_000;
const retryDelays = [5_000, 15_000, 30_000, 60_000];

export class Saver {
  readonly #duty: Duty;
  readonly #pulse: Pulse;
  readonly #due = new Due(() => void this.#save());
  #dirty = false;
  #busy = false;
  #over = false;
  /** Something that must not be lost waits to be saved: then it is asked at once whether the LMS is there. */
  #weighty = false;
  /** Something that should not wait came while a save was under way. */
  #waiting = false;
  /** Saves that failed one after another; while there are any, a "true" is believed only with a sign of life. */
  #failures = 0;
  #sentAt = -Infinity;

  constructor(duty: Duty) {
    this.#duty = duty;
    this.#pulse = new Pulse(duty.probe, error => this.#found(error));
    // What never answers well says nothing about later either: the first answer is the measure, once the page stands.
    this.#pulse.first();
  }

  changed(urgency: Urgency): void {
    this.#dirty = true;
    this.#weighty ||= urgency === 'now';
    if (urgency === 'pause') this.#due.typed();
    this.#schedule(urgency);
  }

  /** At the learner's wish, or since the page is seen again. */
  retry(): void {
    this.#dirty = true;
    this.#schedule('now');
  }

  /** The network was gone: what was called saved meanwhile may have gone nowhere (F69). */
  online(): void {
    if (this.#over) return;
    this.#duty.port.doubt();
    this.#failures = Math.max(this.#failures, 1);
    this.retry();
  }

  show(): void {
    if (this.#over) return;
    this.#pulse.soon();
    if (this.#dirty) this.#schedule(this.#failures > 0 ? 'now' : 'soon');
  }

  /** The page is hidden or left: in one synchronous breath, since it may never come back. */
  leave(how: 'hide' | 'finish' | 'exit'): void {
    if (this.#over) return;
    if (how !== 'hide') this.stop();
    const sent = this.#take();
    const failure = this.#duty.port.leave(sent, how);
    if (failure) {
      this.#fail(failure);
      return;
    }
    const doubtful = this.#failures > 0;
    if (!doubtful) this.#succeed(sent);
    // Who stays to read that all is saved shall hear if it is not.
    if (doubtful || how === 'exit') void this.#verify(() => this.#succeed(sent));
  }

  /** No call from here on. */
  stop(): void {
    this.#over = true;
    this.#due.stop();
    this.#pulse.stop();
  }

  #schedule(urgency: Urgency): void {
    if (this.#over) return;
    const interval = this.#duty.commitSeconds * 1000;
    const wait = Math.max(
      urgency === 'pause' ? pause : 0,
      this.#sentAt + interval - performance.now(),
    );
    this.#due.in(urgency === 'now' ? 0 : wait);
    // While work waits for longer than that, the LMS may be gone and nobody notice.
    this.#pulse.soon();
  }

  async #save(): Promise<void> {
    if (!this.#may()) return;
    if (this.#busy) {
      this.#waiting = true;
      return;
    }
    this.#busy = true;
    try {
      await afterPaint();
      if (this.#may()) await this.#send();
    } finally {
      this.#busy = false;
    }
    if (this.#dirty && this.#failures === 0) this.#schedule(this.#waiting ? 'now' : 'soon');
    this.#waiting = false;
  }

  /** Hidden, one body was sent and no other is (F73); the page saves when it is seen again. */
  #may(): boolean {
    return this.#dirty && !this.#over && document.visibilityState !== 'hidden';
  }

  async #send(): Promise<void> {
    const sent = this.#take();
    this.#sentAt = performance.now();
    try {
      await answered(this.#duty.port.save(sent));
    } catch (error) {
      if (!(error instanceof TrackingError)) throw error;
      if (!this.#over) this.#fail(error);
      return;
    }
    // Left meanwhile: what became of it has been said.
    if (this.#over) return;
    if (this.#failures === 0) this.#succeed(sent);
    else await this.#verify(() => this.#succeed(sent));
  }

  #take(): Snapshot {
    this.#dirty = false;
    return this.#duty.take();
  }

  #succeed(sent: Snapshot): void {
    this.#failures = 0;
    this.#duty.say({kind: 'saved', at: new Date()}, sent);
    if (this.#over) return;
    if (this.#weighty) this.#pulse.now();
    else this.#pulse.soon();
    this.#weighty = false;
  }

  #fail(error: TrackingError): void {
    if (error.reason === 'session-ended') {
      this.stop();
      this.#duty.say({kind: 'ended'});
      return;
    }
    this.#dirty = true;
    this.#failures += 1;
    this.#duty.say({kind: 'failed', error});
    if (this.#over) return;
    this.#due.in(retryDelays[Math.min(this.#failures, retryDelays.length) - 1] ?? 0);
    // A refused save may have a reason that the LMS does not tell: the login is over (F68).
    if (error.reason === 'refused') {
      const failures = this.#failures;
      void this.#pulse.feel().then(found => {
        if (found && this.#failures === failures) this.#duty.say({kind: 'failed', error: found});
      });
    }
  }

  async #verify(well: () => void): Promise<void> {
    const found = await this.#pulse.feel();
    if (found) this.#found(found);
    else well();
  }

  /** It said "true", and is not there. */
  #found(error: TrackingError): void {
    this.#duty.port.doubt();
    this.#fail(error);
  }
}
