// What happens in one sitting? From the launch on it takes what the learner does, and has it kept. Long, since it is the
// one door between the screens and all who keep anything: whoever asks or tells them does it here.

import type {Course} from './model/course.ts';
import type {ActivityId} from './model/ids.ts';
import type {Damage} from './model/memory.ts';
import {progress} from './model/progress.ts';
import type {Action} from './model/reduce.ts';
import type {Found} from './model/saved-file.ts';
import type {OneTab} from './tracking/one-tab.ts';
import {onTop} from './tracking/on-top.ts';
import {opening} from './tracking/opening.ts';
import type {Launch, Reason, TrackingPort} from './tracking/port.ts';
import {Recording, type Keepers} from './tracking/recording.ts';
import {restored, withOffer, type Offer} from './tracking/restored.ts';
import {Sitting} from './tracking/sitting.ts';
import {urgencyOf, type Urgency} from './tracking/urgency.ts';

export type {Offer} from './tracking/restored.ts';
export type {Saving} from './tracking/saving.ts';

export interface SessionOptions extends Keepers {
  /** Without it every tab writes. */
  readonly tab?: OneTab;
  /** Opens the course anew, in this tab. */
  readonly reopen?: () => void;
}

export class Session extends Sitting {
  readonly #options: SessionOptions;
  #launch: Launch | undefined;
  #damage: Damage = 'none';
  /** What was done while the record, or a part of it, may still come. */
  #deeds: Action[] | undefined = [];
  #offer: Offer | undefined;
  #recording: Recording | undefined;
  #over = false;

  private constructor(options: SessionOptions) {
    super();
    this.#options = options;
  }

  /** Opens the record keeper's session; where there is none the course runs all the same (F05). */
  static async start(options: SessionOptions): Promise<Session> {
    const session = new Session(options);
    const writes = (await options.tab?.claim(how => session.#lose(how))) ?? true;
    const came = (launch: Launch): void => session.#begin(launch);
    const failed = (reason: Reason): void => session.#failed(reason);
    if (writes) await opening(options.port, {came, failed, over: () => session.#over});
    else session.say({kind: 'another-tab'});
    return session;
  }

  get course(): Course {
    return this.#options.course;
  }
  get launch(): Launch | undefined {
    return this.#launch;
  }
  /** The record keeper knows of the completion. */
  get told(): boolean {
    return this.#recording?.told ?? false;
  }
  /** What was wrong with the state string that the record keeper gave back. */
  get damage(): Damage {
    return this.#damage;
  }
  /** Writing that the record keeper's string has no room for. */
  get left(): readonly ActivityId[] {
    return this.#recording?.left ?? [];
  }
  /** Writing of which a part stayed on another device, since the record keeper's string had no room for it. */
  get elsewhere(): readonly ActivityId[] {
    return this.#recording?.elsewhere ?? [];
  }
  /** What this device holds of the case file beside what is here. */
  get found(): readonly Found[] {
    return this.#recording?.cases.found(this.state) ?? [];
  }
  /** Earlier work of this learner on this device: to bringBack(), or to leaveBehind(). */
  get offer(): Offer | undefined {
    return this.#offer;
  }
  get standard(): TrackingPort['standard'] {
    return this.#options.port.standard;
  }
  /** Characters of state that this record keeper holds. */
  get memoryLimit(): number {
    return this.#options.port.memoryLimit;
  }
  get journal(): TrackingPort['journal'] {
    return this.#options.port.journal;
  }
  /** Where what the learner writes is kept: with the record keeper and on this device, on this device alone, or nowhere. */
  get keeps(): 'lms' | 'device' | 'nowhere' {
    if (!this.#recording) return 'nowhere';
    if (this.standard !== 'none') return this.course.writing;
    return this.saving.kind === 'failed' ? 'nowhere' : 'device';
  }

  dispatch(action: Action): void {
    this.watch.time(action, this.state);
    const before = this.state;
    this.apply(action);
    if (this.state === before) return;
    this.#deeds?.push(action);
    this.apply(this.watch.spent());
    if (action.type === 'hand-in') this.#recording?.handedIn(action.test);
    if (action.type === 'adopt') this.#recording?.adopted(action.answers);
    this.#keep(urgencyOf(action, before.page, this.course));
  }

  /** The learner wants no more of it on this device. */
  forget(found: Found): void {
    this.#recording?.cases.forget(found);
    this.changed();
  }

  /** Saves what is unsaved, at the learner's wish. */
  retry(): void {
    this.#recording?.retry();
  }

  /** The network is back. */
  online(): void {
    this.#recording?.online();
  }

  hide(): void {
    this.#recording?.leave('hide');
    this.watch.rest();
  }

  /** The page is seen again. */
  show(): void {
    this.watch.wake();
    this.#recording?.show();
  }

  /** The page is being left, or the learner chose Save and exit. */
  end(how: 'finish' | 'exit'): void {
    if (this.#over) return;
    this.#over = true;
    this.#recording?.leave(how);
    this.#options.tab?.release();
  }

  /** Makes this tab the one that writes: the course opens anew here, with what the other tab has saved. */
  async takeOver(): Promise<void> {
    await this.#options.tab?.take();
    this.#options.reopen?.();
  }

  bringBack(): void {
    if (!this.#offer) return;
    this.resume(withOffer(this.state, this.#offer, this.#deeds ?? []));
    this.leaveBehind();
    this.#keep('now');
  }

  leaveBehind(): void {
    this.#offer = undefined;
    this.#deeds = undefined;
    this.changed();
  }

  #begin(launch: Launch): void {
    const {course, device, port} = this.#options;
    const start = restored(course, device, port, launch);
    const {state, damage, known, offer} = start;
    this.#launch = launch;
    this.#damage = damage;
    this.#offer = offer;
    this.resume(onTop(state, this.#deeds ?? []));
    if (!offer) this.#deeds = undefined;
    if (launch.mode !== 'normal') {
      this.say({kind: 'review'});
      return;
    }
    this.#recording = new Recording(this.#options, launch, this, start);
    this.say({kind: known ? 'as-before' : 'not-yet'});
    // What the record keeper has not heard of, from this device or from before it was found; and what it has damaged.
    const isBehind = this.state.completed && !launch.completed;
    if ((known && damage !== 'none') || isBehind || this.state.revision > (known?.revision ?? 0))
      this.#keep('now');
  }

  #failed(reason: Reason): void {
    this.say(reason === 'session-ended' ? {kind: 'ended'} : {kind: 'none', reason});
  }

  /** After a change: completion is reached by whatever came last. */
  #keep(urgency: Urgency): void {
    const done = !this.state.completed && progress(this.course, this.state).complete;
    if (done) this.apply({type: 'complete', at: Math.max(0, Math.floor(Date.now() / 1000))});
    this.#recording?.changed(done ? 'now' : urgency);
    this.changed();
  }

  /** Another tab writes from here on. */
  #lose(how: 'asked' | 'taken'): void {
    this.#over = true;
    this.#recording?.lose(how);
    this.#recording = undefined;
    this.say({kind: 'another-tab'});
  }
}
