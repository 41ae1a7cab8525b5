// What does the LMS hold of this learner, and what must it still be told?

import type {Pair} from './cmi.ts';
import type {Dialect} from './dialect.ts';
import {TrackingError, type Interaction, type Snapshot} from './port.ts';
import {branchOf, heldObjectives, isUnset, unused, type Branch} from './scorm-branch.ts';
import {THREW, type Calls, type Reply} from './scorm-calls.ts';

/** What the LMS said when the session was opened. */
export interface Found {
  readonly memory: string;
  /** Lower case, in the order of the dialect's statuses. */
  readonly words: readonly string[];
}

export class ScormRecord {
  readonly #calls: Calls;
  readonly #dialect: Dialect;
  readonly #found: Found;
  readonly #words: ReadonlyMap<string, string>;
  readonly #wasDone: boolean;
  readonly #branches: Readonly<Record<BranchName, Branch>>;
  /** Branches of which the LMS has refused something. */
  readonly #shut = new Set<BranchName>();
  /** The score that the LMS holds: none below it is sent (F28). */
  readonly #floor: number;
  /** Places of the objectives in the LMS's list. */
  readonly #places = new Map<string, number>();
  #nextPlace: number;
  /** How many interactions the LMS holds: at the launch, and told since. */
  #held: number;
  /** Elements that are not sent in this launch: unknown to the LMS, or set once for ever. */
  readonly #closed = new Set<string>();
  /** Statuses that "incomplete" would lower. */
  readonly #begun = new Set<string>();
  /** What the last successful commit left in the LMS. */
  #told = new Map<string, string>();
  /** A commit failed since: all must be sent again. */
  #broken = false;
  /** How often the page was hidden or left while it was. */
  #leavings = 0;

  constructor(calls: Calls, dialect: Dialect, found: Found) {
    const {elements, options} = dialect;
    this.#calls = calls;
    this.#dialect = dialect;
    this.#found = found;
    this.#words = new Map(elements.statuses.map((name, at) => [name, found.words[at] ?? '']));
    this.#wasDone = found.words.some(word => word === 'completed' || word === 'passed');
    const mute = found.words.every(word => word === '');
    this.#branches = {
      objectives: options.objectives ? branchOf(calls, 'objectives', mute) : unused,
      interactions: options.interactions ? branchOf(calls, 'interactions', mute) : unused,
    };
    // A record without a word and without memory has no score: asking for it would be an error in 2004.
    const isNew = found.memory === '' && found.words.every(isUnset);
    const score = isNew ? 0 : Number(calls.get(elements.raw).value) || 0;
    this.#floor = score <= 100 && options.score !== 'last' ? score : 0;
    this.#nextPlace = this.#branches.objectives.count ?? 0;
    this.#held = this.#branches.interactions.count ?? Infinity;
    // An LMS that says "" to everything says so of a completed course too (F20): only an empty memory then means new.
    const silent = found.words[0] === '' && found.memory !== '';
    if (silent || !found.words.every(isUnset)) this.#begun.add(elements.statuses[0]);
    for (const [place, {id, status}] of heldObjectives(
      calls,
      this.#branches.objectives,
      dialect,
    ).entries()) {
      this.#places.set(id, place);
      this.#closed.add(`cmi.objectives.${place}.id`);
      if (!isUnset(status)) this.#begun.add(`cmi.objectives.${place}.${elements.objectiveStatus}`);
    }
  }

  get interactionCount(): number | undefined {
    return this.#branches.interactions.count;
  }

  /**
   * Right after Initialize: a crash must leave a session that resumes (F32), and a first look must not become a
   * completed record, as in Moodle 1.2, which ends "not attempted" as "completed" (F19).
   */
  begin(): void {
    const {exit, statuses} = this.#dialect.elements;
    this.#calls.set(exit, 'suspend');
    if (this.#found.memory !== '' || this.#begun.has(statuses[0])) return;
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
    const wanted = this.#wanted(snapshot);
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
      if (this.#isClosed(element)) continue;
      const reply = this.#calls.set(element, value);
      if (reply.done) {
        sent.push([element, value]);
        if (this.#dialect.once.test(element)) this.#closed.add(element);
        continue;
      }
      const failure = this.#refusal(element, reply);
      if (failure && failure.reason !== 'refused') return this.#failed(failure);
      refusal ??= failure;
    }
    const reply = this.#calls.commit();
    if (!reply.done) {
      return this.#failed(trackingError(this.#dialect, this.#dialect.calls.commit, reply));
    }
    for (const [element, value] of sent) {
      this.#told.set(element, value);
      const [, index] = /^cmi\.interactions\.(\d+)\.id$/.exec(element) ?? [];
      if (index !== undefined) this.#held = Math.max(this.#held, Number(index) + 1);
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

  /** What the LMS need not keep is not sent again and is no failure (F15, F61). */
  #refusal(element: string, reply: Reply): TrackingError | undefined {
    const failure = trackingError(this.#dialect, element, reply);
    if (failure.reason !== 'refused') return failure;
    const [, branch = ''] = element.split('.');
    const {memory, statuses} = this.#dialect.elements;
    const vital = element === memory || element === statuses[0];
    if (isBranch(branch)) this.#shut.add(branch);
    else if (vital || !['401', '402'].includes(reply.code)) return failure;
    else this.#closed.add(element);
    return undefined;
  }

  #wanted(snapshot: Snapshot): Pair[] {
    const placeOf = (id: string): number => {
      const place = this.#places.get(id) ?? this.#nextPlace++;
      this.#places.set(id, place);
      return place;
    };
    return this.#dialect
      .toCmi({...snapshot, interactions: this.#withoutGaps(snapshot.interactions)}, placeOf)
      .filter(([element, value]) => this.#isWanted(element, value, snapshot));
  }

  #isWanted(element: string, value: string, {complete, score}: Snapshot): boolean {
    const {memory, location, exit, time, raw} = this.#dialect.elements;
    if (this.#isClosed(element)) return false;
    if (value === 'incomplete' && this.#begun.has(element)) return false;
    // In 1.2 "completed" would lower a "passed".
    if (this.#words.get(element) === 'passed') return false;
    if (element.startsWith(raw.slice(0, -'raw'.length)) && score < this.#floor) return false;
    // Complete for the LMS but not for us: it has lost or wiped our memory, and its record stands (F31).
    return complete || !this.#wasDone || [memory, location, exit, time].includes(element);
  }

  #isClosed(element: string): boolean {
    const [, branch = '', , part = ''] = element.split('.');
    if (this.#closed.has(element)) return true;
    if (!isBranch(branch)) return false;
    const {kept, parts} = this.#branches[branch];
    return !kept || this.#shut.has(branch) || parts?.has(part) === false;
  }

  /** An index beyond the next one is refused (F53): such an interaction waits until those before it are there. */
  #withoutGaps(interactions: readonly Interaction[]): Interaction[] {
    let next = this.#held;
    return interactions.filter(({index}) => {
      if (index > next) return false;
      if (index === next) next++;
      return true;
    });
  }
}

type BranchName = 'objectives' | 'interactions';

const isBranch = (name: string): name is BranchName =>
  name === 'objectives' || name === 'interactions';

export function trackingError({codes}: Dialect, element: string, reply: Reply): TrackingError {
  const {code, cause} = reply;
  if (code === THREW) return new TrackingError('lost', element, '', {cause});
  return new TrackingError(codes.over.includes(code) ? 'session-ended' : 'refused', element, code);
}
