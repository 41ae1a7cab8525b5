// What is so now in a sitting, and who hears of it when it changes?

import {newcomer, type LearnerState} from '../model/learner.ts';
import {reduce, type Action} from '../model/reduce.ts';
import type {Saving} from './saving.ts';
import {Stopwatch} from './stopwatch.ts';

/** Fires `change` (a plain Event) whenever state or saving changed. */
export class Sitting extends EventTarget {
  readonly watch = new Stopwatch();
  #state = newcomer('');
  #saving: Saving = {kind: 'not-yet'};
  #savedAt: Date | undefined;
  #failedSince: Date | undefined;

  get state(): LearnerState {
    return this.#state;
  }
  get saving(): Saving {
    return this.#saving;
  }
  /** When the record keeper took the last save. */
  get savedAt(): Date | undefined {
    return this.#savedAt;
  }
  /** Since when saving fails; undefined while it works. */
  get failedSince(): Date | undefined {
    return this.#failedSince;
  }

  /** Changes the state, and tells nobody yet. */
  apply(action: Action): void {
    this.#state = reduce(this.#state, action);
  }

  /** Goes on with another state. */
  resume(state: LearnerState): void {
    this.#state = state;
  }

  /** Once another tab writes, nothing that comes in late says otherwise. */
  say(saving: Saving): void {
    if (this.#saving.kind === 'another-tab') return;
    this.#saving = saving;
    if (saving.kind === 'saved') {
      this.#savedAt = saving.at;
      this.#failedSince = undefined;
    }
    if (saving.kind === 'failed') this.#failedSince ??= new Date();
    this.changed();
  }

  changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
