// What does the LMS hold of this learner, and what of a snapshot may it be told?

import type {Pair} from './cmi.ts';
import type {Dialect} from './dialect.ts';
import type {Interaction, Snapshot} from './port.ts';
import {branchOf, heldObjectives, isUnset, unused, type Branch} from './scorm-branch.ts';
import type {Calls} from './scorm-calls.ts';

/** What the LMS said when the session was opened. */
export interface Found {
  readonly memory: string;
  /** Lower case, in the order of the dialect's statuses. */
  readonly words: readonly string[];
}

export class Held {
  readonly #dialect: Dialect;
  /** Nothing is kept yet that the course would go on with. */
  readonly isNew: boolean;
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
  #count: number;
  /** Elements that are not sent in this launch: unknown to the LMS, or set once for ever. */
  readonly #closed = new Set<string>();
  /** Statuses that "incomplete" would lower. */
  readonly #begun = new Set<string>();

  constructor(calls: Calls, dialect: Dialect, found: Found) {
    const {elements, options} = dialect;
    this.#dialect = dialect;
    this.#words = new Map(elements.statuses.map((name, at) => [name, found.words[at] ?? '']));
    this.#wasDone = found.words.some(word => word === 'completed' || word === 'passed');
    const mute = found.words.every(word => word === '');
    this.#branches = {
      objectives: options.objectives ? branchOf(calls, 'objectives', mute) : unused,
      interactions: options.interactions ? branchOf(calls, 'interactions', mute) : unused,
    };
    // A record without a word and without memory has no score: asking for it would be an error in 2004.
    this.isNew = found.memory === '' && found.words.every(isUnset);
    const score = this.isNew ? 0 : Number(calls.get(elements.raw).value) || 0;
    this.#floor = score <= 100 && options.score !== 'last' ? score : 0;
    this.#nextPlace = this.#branches.objectives.count ?? 0;
    this.#count = this.#branches.interactions.count ?? Infinity;
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

  /** The LMS has taken a value. */
  took(element: string): void {
    if (this.#dialect.once.test(element)) this.#closed.add(element);
  }

  /** The LMS has committed what it took. */
  committed(element: string): void {
    const [, index] = /^cmi\.interactions\.(\d+)\.id$/.exec(element) ?? [];
    if (index !== undefined) this.#count = Math.max(this.#count, Number(index) + 1);
  }

  /** Whether it is no failure that the LMS refused this: what it need not keep is not sent again (F15, F61). */
  lacks(element: string, code: string): boolean {
    const [, branch = ''] = element.split('.');
    const {memory, statuses} = this.#dialect.elements;
    const vital = element === memory || element === statuses[0];
    if (isBranch(branch)) this.#shut.add(branch);
    else if (vital || !['401', '402'].includes(code)) return false;
    else this.#closed.add(element);
    return true;
  }

  /** What may be told, in the order of the dialect. */
  wanted(snapshot: Snapshot): Pair[] {
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
    if (this.isClosed(element)) return false;
    if (value === 'incomplete' && this.#begun.has(element)) return false;
    // In 1.2 "completed" would lower a "passed".
    if (this.#words.get(element) === 'passed') return false;
    if (element.startsWith(raw.slice(0, -'raw'.length)) && score < this.#floor) return false;
    // Complete for the LMS but not for us: it has lost or wiped our memory, and its record stands (F31).
    return complete || !this.#wasDone || [memory, location, exit, time].includes(element);
  }

  isClosed(element: string): boolean {
    const [, branch = '', , part = ''] = element.split('.');
    if (this.#closed.has(element)) return true;
    if (!isBranch(branch)) return false;
    const {kept, parts} = this.#branches[branch];
    return !kept || this.#shut.has(branch) || parts?.has(part) === false;
  }

  /** An index beyond the next one is refused (F53): such an interaction waits until those before it are there. */
  #withoutGaps(interactions: readonly Interaction[]): Interaction[] {
    let next = this.#count;
    return interactions.filter(({index}) => {
      if (index > next) return false;
      if (index === next) next++;
      return true;
    });
  }
}

type BranchName = 'objectives' | 'interactions';

export const isBranch = (name: string): name is BranchName =>
  name === 'objectives' || name === 'interactions';
