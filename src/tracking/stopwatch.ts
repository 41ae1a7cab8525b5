// How long does it take? The sitting, the work in it, and the answer to each question; by a clock that nobody can set.

import type {ActivityId} from '../model/ids.ts';
import type {LearnerState} from '../model/learner.ts';
import type {Action} from '../model/reduce.ts';
import type {Answered} from './snapshot.ts';

/** A gap longer than this was not work (F39). */
const idleAfter = 10 * 60_000;

export class Stopwatch {
  /** What was answered, or handed in, in this sitting. */
  readonly answered = new Map<ActivityId, Answered>();
  readonly #openedAt = performance.now();
  #thinkingSince = this.#openedAt;
  #activeAt = this.#openedAt;
  #resting = false;
  #pausedAt: number | undefined;
  #paused = 0;

  /** Of the whole sitting, as record keepers count it (F37). */
  get elapsedMs(): number {
    return Math.round(performance.now() - this.#openedAt);
  }

  /** Milliseconds on the clock of the work, which stands still in a pause. */
  get #work(): number {
    return (this.#pausedAt ?? performance.now()) - this.#paused;
  }

  /** What a reply took is the time since the last one, or since the page was opened. */
  time(action: Action, {tests}: LearnerState): void {
    const now = this.#work;
    if (action.type === 'reply') {
      const {id} = action.activity;
      const before = this.answered.get(id)?.latencyMs ?? 0;
      const latencyMs = before + Math.round(now - this.#thinkingSince);
      this.answered.set(id, {at: new Date(), latencyMs});
    }
    if (action.type === 'hand-in') {
      for (const id of tests[action.test]?.attempt?.asked ?? []) {
        if (!this.answered.has(id)) this.answered.set(id, {at: new Date(), latencyMs: undefined});
      }
    }
    if (action.type === 'begin') for (const id of action.asked) this.answered.delete(id);
    if (action.type === 'open' || action.type === 'begin' || action.type === 'reply')
      this.#thinkingSince = now;
  }

  /** Whole seconds of work since it was asked last. */
  spent(): Action {
    const now = this.#work;
    const worked = this.#resting ? 0 : Math.min(now - this.#activeAt, idleAfter);
    const seconds = Math.floor(worked / 1000);
    if (seconds > 0) this.#activeAt = now;
    return {type: 'spend', seconds};
  }

  /** The page is not seen: after the seconds up to now none is counted. */
  rest(): void {
    this.#resting = true;
  }

  wake(): void {
    if (this.#resting) this.#activeAt = this.#work;
    this.#resting = false;
  }

  /** The learner takes a moment. The sitting goes on, as record keepers count it; the work does not. */
  pause(): void {
    this.#pausedAt ??= performance.now();
  }

  goOn(): void {
    if (this.#pausedAt === undefined) return;
    this.#paused += performance.now() - this.#pausedAt;
    this.#pausedAt = undefined;
  }
}
