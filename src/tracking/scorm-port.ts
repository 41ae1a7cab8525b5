// How is a session with a SCORM LMS opened, and how does it end?

import type {Dialect} from './dialect.ts';
import {findApi, type Pane} from './find-api.ts';
import {Journal} from './journal.ts';
import {TrackingError, type Launch, type Snapshot, type TrackingPort} from './port.ts';
import {isUnset, wordOf} from './scorm-branch.ts';
import {Calls} from './scorm-calls.ts';
import {ScormRecord, trackingError} from './scorm-record.ts';

interface Session {
  readonly calls: Calls;
  /** Undefined in review and browse mode: then nothing is written (F30). */
  readonly record: ScormRecord | undefined;
  /** Whether the LMS is told that the session ends. */
  readonly finishes: boolean;
}

/** One port is one launch: a page that comes back from the back/forward cache opens a new one (F10). */
export class ScormPort implements TrackingPort {
  readonly journal = new Journal();
  readonly #dialect: Dialect;
  readonly #window: Pane;
  readonly #wait: ((ms: number) => Promise<void>) | undefined;
  #session: Session | 'unopened' | 'ended' = 'unopened';

  constructor(dialect: Dialect, start: Pane, wait?: (ms: number) => Promise<void>) {
    this.#dialect = dialect;
    this.#window = start;
    this.#wait = wait;
  }

  get standard(): Dialect['standard'] {
    return this.#dialect.standard;
  }

  get memoryLimit(): number {
    return this.#dialect.memoryLimit;
  }

  get interactionCount(): number | undefined {
    return typeof this.#session === 'string' ? undefined : this.#session.record?.interactionCount;
  }

  async open(): Promise<Launch> {
    const {sought, calls: names, elements} = this.#dialect;
    const finding = await findApi(this.#window, sought, this.#wait);
    this.journal.looked(finding.looks);
    if (finding.found !== 'api') {
      throw new TrackingError(
        finding.found === 'cross-origin' ? 'cross-origin' : 'no-api',
        sought.name,
      );
    }
    const calls = new Calls(finding.api, names, this.journal);
    this.#initialize(calls);
    const words = elements.statuses.map(name => wordOf(calls.get(name).value));
    const memory = this.#isFirst(calls, words) ? '' : calls.get(elements.memory).value;
    const mode = modeOf(calls.get(elements.mode).value);
    const record =
      mode === 'normal' ? new ScormRecord(calls, this.#dialect, {memory, words}) : undefined;
    // Moodle ends a "not attempted" record as "completed" when it is told that a mere look is over (F19).
    this.#session = {calls, record, finishes: mode !== 'browse' || !words.every(isUnset)};
    record?.begin();
    return {
      learnerId: calls.get(elements.learnerId).value,
      learnerName: calls.get(elements.learnerName).value,
      memory,
      mode,
      completed: words.some(word => word === 'completed' || word === 'passed'),
    };
  }

  doubt(): void {
    if (typeof this.#session !== 'string') this.#session.record?.doubt();
  }

  save(snapshot: Snapshot): Promise<void> {
    const failure = this.#tell(snapshot);
    if (failure?.reason === 'session-ended') this.#session = 'ended';
    return failure ? Promise.reject(failure) : Promise.resolve();
  }

  leave(snapshot: Snapshot, end: 'hide' | 'finish' | 'exit'): TrackingError | undefined {
    if (typeof this.#session === 'string') return new TrackingError('session-ended');
    const {calls, record, finishes} = this.#session;
    // A page that is gone hears nothing of it (F74); one that stays, hidden or after Save and exit, must not claim a save.
    const failure = record?.tell(snapshot, end);
    if (end === 'hide') return failure;
    // Also after a refused commit (F14); and no call after it (F12).
    this.#session = 'ended';
    if (record && end === 'exit') {
      for (const [element, value] of this.#dialect.farewell(snapshot.complete))
        calls.set(element, value);
    }
    const reply = finishes ? calls.finish() : undefined;
    return (
      failure ??
      (reply?.done === false
        ? trackingError(this.#dialect, this.#dialect.calls.finish, reply)
        : undefined)
    );
  }

  #tell(snapshot: Snapshot): TrackingError | undefined {
    if (this.#session === 'unopened') return new TrackingError('no-api');
    if (this.#session === 'ended') return new TrackingError('session-ended');
    return this.#session.record?.tell(snapshot, 'save');
  }

  /**
   * SCORM 2004 calls it an error (403) to ask a new record for its state, and some LMSs refuse content that raised any
   * (F16). The entry alone is not believed (F35): a record is new only if it also holds no word and no objective of ours.
   */
  #isFirst(calls: Calls, words: readonly string[]): boolean {
    const {standard, elements} = this.#dialect;
    return (
      standard === 'scorm2004' &&
      words.every(word => word !== '' && isUnset(word)) &&
      wordOf(calls.get(elements.entry).value) === 'ab-initio' &&
      (calls.get('cmi.objectives._children').value.trim() === '' ||
        calls.get('cmi.objectives._count').value === '0')
    );
  }

  #initialize(calls: Calls): void {
    const {codes, calls: names, elements} = this.#dialect;
    const reply = calls.initialize();
    if (reply.done) return;
    // The page was reloaded and the LMS kept the session: if it answers, the session goes on (F08).
    if (reply.code === codes.busy && calls.get(elements.statuses[0]).done) return;
    throw trackingError(this.#dialect, names.initialize, reply);
  }
}

/** An LMS that tells no mode, or one that nobody knows, means normal (F29). */
function modeOf(value: string): Launch['mode'] {
  const word = wordOf(value);
  return word === 'review' || word === 'browse' ? word : 'normal';
}
