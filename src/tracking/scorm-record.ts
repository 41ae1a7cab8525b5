// What must the LMS still be told, and has it taken what it was told?

import type {Pair} from './cmi.ts';
import type {Dialect} from './dialect.ts';
import {TrackingError, type Snapshot} from './port.ts';
import {THREW, type Calls, type Reply} from './scorm-calls.ts';
import {Held, isBranch, type Found} from './scorm-held.ts';

export class ScormRecord {
  readonly #calls: Calls;
  readonly #dialect: Dialect;
  readonly #held: Held;
  /** What the last successful commit left in the LMS. */
  #told = new Map<string, string>();
  /** A commit failed since: all must be sent again. */
  #broken = false;
  /** How often the page was hidden or left while it was. */
  #leavings = 0;

  constructor(calls: Calls, dialect: Dialect, found: Found) {
    this.#calls = calls;
    this.#dialect = dialect;
    this.#held = new Held(calls, dialect, found);
  }

  get interactionCount(): number | undefined {
    return this.#held.interactionCount;
  }

  /**
   * Right after Initialize: a crash must leave a session that resumes (F32), and a first look must not become a
   * completed record, as in Moodle 1.2, which ends "not attempted" as "completed" (F19).
   */
  begin(): void {
    const {exit, statuses} = this.#dialect.elements;
    this.#calls.set(exit, 'suspend');
    if (!this.#held.isNew) return;
    this.#calls.set(statuses[0], 'incomplete');
    if (this.#calls.commit().done)
      this.#told = new Map([
        [exit, 'suspend'],
        [statuses[0], 'incomplete'],
      ]);
    else this.#broken = true;
  }

  /** Sends what differs from what the LMS holds, in one batch, and commits it. Says what was refused. */
  tell(
    snapshot: Snapshot,
    occasion: 'save' | 'hide' | 'finish' | 'exit',
  ): TrackingError | undefined {
    const wanted = this.#held.wanted(snapshot);
    const failure = this.#broken ? this.#heal(wanted, occasion) : undefined;
    if (failure || !this.#broken) return failure ?? this.#tell(wanted, occasion);
    const {memory} = this.#dialect.elements;
    // Of the lists nothing: where a part was forgotten, what follows it would leave a gap (F53).
    const heart = wanted
      .filter(([element]) => !isBranch(element.split('.')[1] ?? ''))
      .map(([element, value]): Pair => [element, element === memory ? this.#unlike(value) : value]);
    return this.#tell(heart, occasion) ?? new TrackingError('refused', this.#dialect.calls.commit);
  }

  /** The decoder takes no notice of it; it differs from what was sent before, however often the page is hidden. */
  #unlike(memory: string): string {
    const other = this.#dialect.another(this.#dialect.elements.memory, memory);
    return other === undefined ? memory : other + '~'.repeat((this.#leavings++ % 3) + 1);
  }

  #tell(
    wanted: readonly Pair[],
    occasion: 'save' | 'hide' | 'finish' | 'exit',
  ): TrackingError | undefined {
    const isNew = ([element, value]: Pair): boolean => this.#told.get(element) !== value;
    // Every commit stands alone (F70): it has the heart of the record, and of the long lists what is new.
    const told = wanted.filter(pair => isNew(pair) || !isBranch(pair[0].split('.')[1] ?? ''));
    const {time} = this.#dialect.elements;
    if (wanted.some(pair => pair[0] !== time && isNew(pair))) return this.#send(told);
    switch (occasion) {
      case 'save':
        // No commit without a change (F65).
        return undefined;
      case 'hide':
        // A phone that puts the page away may never bring it back (F75).
        return this.#send(told);
      case 'finish':
      case 'exit':
        // Finish stores it, as it does all that was set.
        wanted.filter(isNew).forEach(([element, value]) => this.#calls.set(element, value));
        return undefined;
      default:
        return occasion satisfies never;
    }
  }

  /**
   * Moodle 1.2 forgets a value whose commit failed and sends only one that differs from it: so each is another once. A
   * page that is being left can send one body only: then it says all, of which the memory alone arrives for certain, and
   * the next launch repairs the rest from that.
   */
  #heal(wanted: readonly Pair[], occasion: string): TrackingError | undefined {
    const others = wanted.flatMap(([element, value]): Pair[] => {
      const other = this.#dialect.another(element, value);
      return other === undefined ? [] : [[element, other]];
    });
    if (others.length > 0 && (occasion === 'hide' || occasion === 'finish')) return undefined;
    const failure = others.length > 0 ? this.#send(others) : undefined;
    if (!failure) this.#broken = false;
    return failure;
  }

  #send(pairs: readonly Pair[]): TrackingError | undefined {
    const sent: Pair[] = [];
    let refusal: TrackingError | undefined;
    for (const [element, value] of pairs) {
      if (this.#held.isClosed(element)) continue;
      const reply = this.#calls.set(element, value);
      if (reply.done) {
        sent.push([element, value]);
        this.#held.took(element);
        continue;
      }
      const failure = trackingError(this.#dialect, element, reply);
      if (failure.reason !== 'refused') return this.#failed(failure);
      if (!this.#held.lacks(element, reply.code)) refusal ??= failure;
    }
    const reply = this.#calls.commit();
    if (!reply.done) {
      return this.#failed(trackingError(this.#dialect, this.#dialect.calls.commit, reply));
    }
    for (const [element, value] of sent) {
      this.#told.set(element, value);
      this.#held.committed(element);
    }
    return refusal;
  }

  #failed(failure: TrackingError): TrackingError {
    this.doubt();
    return failure;
  }

  doubt(): void {
    this.#broken = true;
    this.#told.clear();
  }
}

export function trackingError({codes}: Dialect, element: string, reply: Reply): TrackingError {
  const {code, cause} = reply;
  if (code === THREW) return new TrackingError('lost', element, '', {cause});
  return new TrackingError(codes.over.includes(code) ? 'session-ended' : 'refused', element, code);
}
