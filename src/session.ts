// What happens in one sitting? It holds the state, tells the record keeper, and says whether that worked.

import {type ActivityId, type Course} from './model/course.ts';
import {newcomer, reduce, type Action, type LearnerState} from './model/learner.ts';
import {decode, encode, withWords, writingsIn, type Damage, type Encoded} from './model/memory.ts';
import {progress} from './model/progress.ts';
import type {Found} from './model/saved-file.ts';
import {CaseKeeper, type Older} from './tracking/case-keeper.ts';
import type {CaseShelf} from './tracking/case-shelf.ts';
import type {DeviceCopy} from './tracking/device.ts';
import {TrackingError, type Launch, type Snapshot, type TrackingPort} from './tracking/port.ts';
import {reconciled, snapshot, type Answered} from './tracking/snapshot.ts';

/** What the screen says about saving. */
export type Saving =
  /** as-before: nothing has changed since the last sitting. */
  | {readonly kind: 'not-yet' | 'as-before' | 'review' | 'ended'}
  | {readonly kind: 'saved'; readonly at: Date}
  | {readonly kind: 'failed'; readonly error: TrackingError}
  /** No record keeper at all: nothing is recorded. */
  | {readonly kind: 'none'; readonly reason: TrackingError['reason']};

export interface SessionOptions {
  readonly course: Course;
  readonly port: TrackingPort;
  readonly device: DeviceCopy;
  readonly shelf: CaseShelf;
}

/** Drafts wait this long after the last key; then they are saved at most once in this interval (F65). */
const draftDelay = 1_000;
const deviceDelay = 300;
const draftInterval = 10_000;
/** In Firefox a key is lost that is pressed while an LMS's synchronous request blocks: so often a save waits for a pause. */
const mostPauses = 30;
const retryDelays = [5_000, 15_000, 30_000, 60_000];
/** A gap longer than this was not work (F39). */
const idleAfter = 10 * 60_000;

/** Fires `change` (a plain Event) whenever state or saving changed. */
export class Session extends EventTarget {
  readonly course: Course;
  readonly launch: Launch | undefined;
  /** What was wrong with the state string that the record keeper gave back. */
  readonly damage: Damage;
  readonly #port: TrackingPort;
  readonly #device: DeviceCopy;
  readonly #cases: CaseKeeper | undefined;
  readonly #openedAt = Date.now();
  readonly #answered = new Map<ActivityId, Answered>();
  #state: LearnerState;
  #saving: Saving;
  /** The record keeper knows of the completion. */
  #told = false;
  #left: readonly ActivityId[] = [];
  #elsewhere: readonly ActivityId[];
  #thinkingSince = Date.now();
  #activeAt = Date.now();
  #dirty = false;
  #busy = false;
  /** Something that should not wait came while a save was under way. */
  #waiting = false;
  #over = false;
  #savedAt = 0;
  #typedAt = 0;
  #pauses = 0;
  #failures = 0;
  #deviceTimer: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;

  private constructor(options: SessionOptions, launch: Launch | undefined, saving: Saving) {
    super();
    this.course = options.course;
    this.#port = options.port;
    this.#device = options.device;
    this.launch = launch;
    const {state, damage, known, partly, older} = restore(options, launch);
    this.#state = state;
    this.#elsewhere = partly;
    if (launch?.mode === 'normal') {
      this.#cases = new CaseKeeper(this.course, options.shelf, launch, state, older);
      const answers = this.#cases.earlierParts(state);
      this.#state = reduce(state, {type: 'adopt', answers});
    }
    this.#told = known?.completed === true;
    this.#left = this.#encoded().left;
    this.#saving = saving.kind === 'not-yet' && known ? {kind: 'as-before'} : saving;
    this.damage = damage;
  }

  /** Opens the record keeper's session; where there is none the course runs all the same (F05). */
  static async start(options: SessionOptions): Promise<Session> {
    try {
      const launch = await options.port.open();
      return new Session(options, launch, {kind: launch.mode === 'normal' ? 'not-yet' : 'review'});
    } catch (error) {
      if (!(error instanceof TrackingError)) throw error;
      return new Session(
        options,
        undefined,
        error.reason === 'session-ended' ? {kind: 'ended'} : {kind: 'none', reason: error.reason},
      );
    }
  }

  /** What this device holds of the case file beside what is here. */
  get found(): readonly Found[] {
    return this.#cases?.found(this.#state) ?? [];
  }

  /** The learner wants no more of it on this device. */
  forget(found: Found): void {
    this.#cases?.forget(found);
    this.#changed();
  }

  /** Writing of which a part stayed on another device, since the record keeper's string had no room for it. */
  get elsewhere(): readonly ActivityId[] {
    return this.#elsewhere;
  }

  get state(): LearnerState {
    return this.#state;
  }
  get saving(): Saving {
    return this.#saving;
  }
  get told(): boolean {
    return this.#told;
  }
  /** Writing that the record keeper's string has no room for. */
  get left(): readonly ActivityId[] {
    return this.#left;
  }
  get standard(): TrackingPort['standard'] {
    return this.#port.standard;
  }
  /** Where what the learner writes is kept: with the record keeper and on this device, on this device alone, or nowhere. */
  get keeps(): 'lms' | 'device' | 'nowhere' {
    if (this.launch?.mode !== 'normal') return 'nowhere';
    return this.standard === 'none' ? 'device' : this.course.writing;
  }

  dispatch(action: Action): void {
    this.#time(action);
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = reduce(next, this.#spent());
    const done = !this.#state.completed && progress(this.course, this.#state).complete;
    if (done)
      this.#state = reduce(this.#state, {type: 'complete', at: Math.floor(Date.now() / 1000)});
    this.#dirty = true;
    if (action.type === 'draft') this.#typedAt = Date.now();
    if (action.type === 'adopt') {
      // It is whole again; and it is known to be the learner's before they may change it.
      this.#elsewhere = this.#elsewhere.filter(id => !action.answers[id]);
      this.#cases?.keep(this.#state);
    }
    const canWait = action.type === 'draft' || action.type === 'reply' || action.type === 'see';
    this.#schedule(canWait && !done ? 'soon' : 'now');
    this.#keepSoon();
    this.#changed();
  }

  /** What a reply took is the time since the last one, or since the page was opened. */
  #time(action: Action): void {
    const now = Date.now();
    if (action.type === 'reply') {
      const {id} = action.activity;
      const before = this.#answered.get(id)?.latencyMs ?? 0;
      this.#answered.set(id, {at: new Date(), latencyMs: before + now - this.#thinkingSince});
    }
    if (action.type === 'hand-in') {
      for (const id of this.#state.tests[action.test]?.attempt?.asked ?? []) {
        if (!this.#answered.has(id)) this.#answered.set(id, {at: new Date(), latencyMs: undefined});
      }
    }
    if (action.type === 'begin') for (const id of action.asked) this.#answered.delete(id);
    if (action.type === 'open' || action.type === 'begin' || action.type === 'reply')
      this.#thinkingSince = now;
  }

  /** Saves what is unsaved, at the learner's wish or when the network is back. */
  retry(): void {
    this.#dirty = true;
    this.#schedule('now');
  }

  /** The page was hidden: it may never come back (F75). */
  hide(): void {
    if (!this.#records()) return;
    this.#leave('hide');
  }

  /** The page is being left, or the learner chose Save and exit. */
  end(how: 'finish' | 'exit'): void {
    if (!this.#records()) return;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#leave(how);
  }

  #leave(how: 'hide' | 'finish' | 'exit'): void {
    const sent = this.#take();
    this.#settle(sent, this.#port.leave(this.#snapshot(), how));
  }

  /** What the screen may say after a save, and what follows from it. */
  #settle(sent: LearnerState, failure: TrackingError | undefined): void {
    if (failure) {
      this.#fail(failure);
      return;
    }
    this.#failures = 0;
    this.#told ||= sent.completed;
    this.#say({kind: 'saved', at: new Date()});
  }

  #records(): boolean {
    return !this.#over && this.launch?.mode === 'normal' && this.#saving.kind !== 'ended';
  }

  #unsaved(): boolean {
    return this.#dirty;
  }

  #schedule(when: 'now' | 'soon'): void {
    if (!this.#records()) return;
    const next = Math.max(draftDelay, this.#savedAt + draftInterval - Date.now());
    this.#saveIn(when === 'now' ? 0 : next);
  }

  /** What can wait never puts off what cannot. */
  #saveIn(delay: number): void {
    const due = Date.now() + delay;
    if (this.#timer !== undefined && this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const typing = Date.now() - this.#typedAt < draftDelay;
      if (delay > 0 && typing && this.#pauses++ < mostPauses) this.#saveIn(draftDelay);
      else void this.#save();
    }, delay);
  }

  async #save(): Promise<void> {
    if (!this.#unsaved() || !this.#records()) return;
    if (this.#busy) {
      this.#waiting = true;
      return;
    }
    this.#busy = true;
    this.#pauses = 0;
    await afterPaint();
    if (!this.#records()) return;
    const sent = this.#take();
    this.#savedAt = Date.now();
    try {
      await this.#port.save(this.#snapshot());
      this.#settle(sent, undefined);
      if (this.#unsaved()) this.#schedule(this.#waiting ? 'now' : 'soon');
      this.#waiting = false;
    } catch (error) {
      if (!(error instanceof TrackingError)) throw error;
      this.#fail(error);
    } finally {
      this.#busy = false;
    }
  }

  #fail(error: TrackingError): void {
    if (error.reason === 'session-ended') {
      this.#say({kind: 'ended'});
      return;
    }
    this.#dirty = true;
    this.#say({kind: 'failed', error});
    if (!this.#over)
      this.#saveIn(retryDelays[Math.min(this.#failures, retryDelays.length - 1)] ?? 0);
    this.#failures += 1;
  }

  /** Takes the state as it is to be saved: with its time, and with the questions that the LMS now learns of. */
  #take(): LearnerState {
    this.#state = reduce(this.#state, this.#spent());
    const questions = Object.values(this.#state.tests).flatMap(test => {
      if (!test?.attempt?.handedIn) return [];
      const {asked, replies} = test.attempt;
      // What has no reply is never told, and a place that is never filled holds up all behind it (F53).
      return asked.filter(id => replies[id]);
    });
    this.#state = reduce(this.#state, {type: 'report', questions});
    this.#dirty = false;
    return this.#state;
  }

  #snapshot(): Snapshot {
    const {memory, left} = this.#encoded();
    this.#left = left;
    // First the device: Firefox loses the last request of one closed tab in ten, however it is sent; and it holds the rest
    // of what the record keeper has no room for, or refuses.
    this.#keep();
    return snapshot({
      course: this.course,
      state: this.#state,
      memory,
      elapsedMs: Date.now() - this.#openedAt,
      answered: this.#answered,
      known: this.#port.interactionCount,
    });
  }

  /** For the record keeper; where there is none, its record is on the device. */
  #encoded(): Encoded {
    const writings = this.#wordless ? 'without-words' : 'whole';
    return encode(this.#state, this.#port.memoryLimit, writings, this.#elsewhere);
  }

  get #wordless(): boolean {
    return this.standard !== 'none' && this.course.writing === 'device';
  }

  /** Between two saves the device holds the last words, in case the page dies (F72); also when the LMS has hung up (F09). */
  #keepSoon(): void {
    if (this.launch?.mode === 'normal')
      this.#deviceTimer ??= setTimeout(() => this.#keep(), deviceDelay);
  }

  #keep(): void {
    clearTimeout(this.#deviceTimer);
    this.#deviceTimer = undefined;
    this.#cases?.keep(this.#state);
    const kept = this.#device.keep(encode(this.#state, Infinity, 'whole', this.#elsewhere).memory);
    if (kept || !this.#wordless) return;
    // Words that this browser refuses are nowhere else.
    this.#left = writingsIn(this.#state);
    this.#changed();
  }

  #spent(): Action {
    const now = Date.now();
    const seconds = Math.floor(Math.min(now - this.#activeAt, idleAfter) / 1000);
    if (seconds > 0) this.#activeAt = now;
    return {type: 'spend', seconds: Math.max(seconds, 0)};
  }

  #say(saving: Saving): void {
    this.#saving = saving;
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

interface Restored {
  readonly state: LearnerState;
  readonly damage: Damage;
  readonly known: LearnerState | undefined;
  /** Writing of which a part is in no copy that is here. */
  readonly partly: readonly ActivityId[];
  /** Of two copies the one that gave way. */
  readonly older: Older | undefined;
}

/** The record keeper's string decides; the device's copy only where it is a later state of the same run. */
function restore({course, device, port}: SessionOptions, launch: Launch | undefined): Restored {
  const {state, damage, partly} = decode(launch?.memory ?? '', course);
  const copy = decode(launch ? device.recall() : '', course);
  // Two strings that have both lost the name of their run are of nobody knows whom.
  const own = state && state.run !== '' && copy.state?.run === state.run ? copy.state : undefined;
  const isNewer = state && own && own.revision >= state.revision;
  const words = state && own && course.writing === 'device' ? withWords(state, own) : state;
  const lacking = isNewer
    ? copy.partly
    : partly.filter(id => words?.answers[id] === state?.answers[id]);
  const gaveWay = isNewer ? state : own;
  // A damaged string may have lost the name of its run: it gets a new one, and no copy can claim it.
  const start = (isNewer ? own : words) ?? newcomer('');
  const named = start.run === '' ? {...start, run: newRun()} : start;
  return {
    state: reconciled(named, port.interactionCount),
    damage,
    known: state,
    partly: lacking,
    older: gaveWay && {answers: gaveWay.answers, partly: lacking},
  };
}

function newRun(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from(
    crypto.getRandomValues(new Uint8Array(6)),
    byte => letters[byte % letters.length],
  ).join('');
}

/** Answer first, save after: a commit blocks the page in most LMSs (F66). */
const afterPaint = (): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => void setTimeout(resolve, 0);
    if (document.visibilityState === 'hidden') done();
    else requestAnimationFrame(done);
  });
