// How does what a learner does reach the record keeper, and this device? In a sitting that is recorded.

import type {Course} from '../model/course.ts';
import type {ActivityId, PageId} from '../model/ids.ts';
import type {Answers} from '../model/learner.ts';
import {encode, type Encoded} from '../model/memory.ts';
import {writingsIn} from '../model/own-words.ts';
import type {CaseShelf} from './case-shelf.ts';
import type {DeviceCopy} from './device.ts';
import {OnDevice} from './on-device.ts';
import {usualOptions, type TrackingOptions} from './options.ts';
import {placing} from './places.ts';
import type {Interaction, Launch, Snapshot, TrackingPort} from './port.ts';
import type {Probe} from './probe.ts';
import type {Start} from './restored.ts';
import {Saver} from './saver.ts';
import type {Saving} from './saving.ts';
import type {Sitting} from './sitting.ts';
import {snapshot} from './snapshot.ts';
import type {Urgency} from './urgency.ts';

export interface Keepers {
  readonly course: Course;
  readonly port: TrackingPort;
  readonly device: DeviceCopy;
  readonly shelf: CaseShelf;
  /** Whether the LMS is still there (src/tracking/probe.ts); without it only commits tell. */
  readonly probe?: () => Promise<Probe>;
  /** As the package's profile has chosen; without it what is usual. */
  readonly tracking?: TrackingOptions;
}

export class Recording {
  readonly #keepers: Keepers;
  readonly #sitting: Sitting;
  readonly #options: TrackingOptions;
  readonly #saver: Saver;
  readonly #kept: OnDevice;
  /** The record keeper held this run at the launch. */
  readonly #wasTold: boolean;
  /** What was handed in in this sitting: part of every save, since in the state the next attempt takes its place. */
  readonly #handedIn = new Map<number, Interaction>();
  #left: readonly ActivityId[];
  #elsewhere: readonly ActivityId[];
  #told: boolean;

  constructor(
    keepers: Keepers,
    launch: Launch,
    sitting: Sitting,
    {known, partly, older}: Pick<Start, 'known' | 'partly' | 'older'>,
  ) {
    this.#keepers = keepers;
    this.#options = keepers.tracking ?? usualOptions[keepers.port.standard];
    this.#sitting = sitting;
    this.#wasTold = known !== undefined;
    this.#told = known?.completed === true;
    this.#elsewhere = partly;
    const before = {state: sitting.state, told: this.#wasTold, older};
    this.#kept = new OnDevice(keepers, launch, before, () => this.#refused());
    const answers = this.#kept.cases.earlierParts(sitting.state);
    sitting.apply({type: 'adopt', answers});
    this.#left = this.#encoded().left;
    this.#saver = new Saver({
      port: keepers.port,
      probe: keepers.probe ?? (() => Promise.resolve('alive')),
      commitSeconds: this.#options.commitSeconds,
      take: () => this.#take(),
      say: (saving, sent) => this.#say(saving, sent),
    });
  }

  /** The record keeper knows of the completion. */
  get told(): boolean {
    return this.#told;
  }
  /** Writing that the record keeper's string has no room for. */
  get left(): readonly ActivityId[] {
    return this.#left;
  }
  /** Writing of which a part stayed on another device, since the record keeper's string had no room for it. */
  get elsewhere(): readonly ActivityId[] {
    return this.#elsewhere;
  }
  get cases(): OnDevice['cases'] {
    return this.#kept.cases;
  }

  changed(urgency: Urgency): void {
    this.#saver.changed(urgency);
    this.#kept.soon(() => this.#keep());
  }

  /** It is whole again; and it is known to be the learner's before they may change it. */
  adopted(answers: Answers): void {
    this.#elsewhere = this.#elsewhere.filter(id => !answers[id]);
    this.cases.keep(this.#sitting.state);
  }

  /** Before another attempt at the test of this page takes its place. */
  handedIn(test: PageId): void {
    const {course} = this.#keepers;
    this.#sitting.apply(placing(course, this.#sitting.state, this.#options, test));
    this.#collect('');
  }

  retry(): void {
    this.#saver.retry();
  }
  online(): void {
    this.#saver.online();
  }
  show(): void {
    this.#saver.show();
  }

  leave(how: 'hide' | 'finish' | 'exit'): void {
    this.#saver.leave(how);
    this.#keep();
  }

  /** Another tab writes from here on. */
  lose(how: 'asked' | 'taken'): void {
    if (how === 'asked') this.leave('finish');
    this.#saver.stop();
    this.#kept.stop();
  }

  #say(saving: Saving, sent: Snapshot | undefined): void {
    const {reason} = saving.kind === 'failed' ? saving.error : {};
    if (sent) this.#kept.told = true;
    // It only said that it took what it was given.
    else if (reason === 'signed-out' || reason === 'unreachable') this.#kept.told = this.#wasTold;
    this.#told ||= sent?.complete === true;
    this.#sitting.say(saving);
  }

  /** The state as it is to be saved: with its time, and with the questions that the LMS now learns of. */
  #take(): Snapshot {
    const {course} = this.#keepers;
    this.#sitting.apply(this.#sitting.watch.spent());
    this.#sitting.apply(placing(course, this.#sitting.state, this.#options));
    const {memory, left} = this.#encoded();
    this.#left = left;
    this.#kept.sends(memory);
    // First the device: where the last tab of a process is closed, Firefox stops its scripts within a few milliseconds
    // (dom.abort_script_on_child_shutdown); and it holds the rest of what the record keeper has no room for, or refuses.
    this.#keep();
    return this.#collect(memory);
  }

  #collect(memory: string): Snapshot {
    const {course, port} = this.#keepers;
    const {state, watch} = this.#sitting;
    const {elapsedMs, answered} = watch;
    const known = port.interactionCount;
    const options = this.#options;
    const now = snapshot({course, state, memory, elapsedMs, answered, known, options});
    for (const one of now.interactions) {
      // The place of a question without an answer takes none away.
      if (one.outcome || !this.#handedIn.has(one.index)) this.#handedIn.set(one.index, one);
    }
    const interactions = [...this.#handedIn.values()].sort((a, b) => a.index - b.index);
    return {...now, interactions};
  }

  /** For the record keeper; where there is none, its record is on the device. */
  #encoded(): Encoded {
    return encode(
      this.#sitting.state,
      this.#keepers.port.memoryLimit,
      this.#wordless ? 'without-words' : 'whole',
      this.#elsewhere,
    );
  }

  #keep(): void {
    this.#kept.keep(this.#sitting.state, this.#elsewhere);
  }

  get #wordless(): boolean {
    const {course, port} = this.#keepers;
    return port.standard !== 'none' && course.writing === 'device';
  }

  /** Words that this browser refuses are nowhere else. */
  #refused(): void {
    if (!this.#wordless) return;
    this.#left = writingsIn(this.#sitting.state);
    this.#sitting.changed();
  }
}
