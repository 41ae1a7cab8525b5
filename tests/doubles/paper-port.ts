// What would a record keeper on paper write down? Everything it is told; and it refuses when asked to.

import type {LearnerState} from '../../src/model/learner.ts';
import {decode} from '../../src/model/memory.ts';
import type {Copy, DeviceCopy} from '../../src/tracking/device.ts';
import {Journal} from '../../src/tracking/journal.ts';
import {
  TrackingError,
  type Launch,
  type Snapshot,
  type TrackingPort,
} from '../../src/tracking/port.ts';
import {course} from '../course.ts';

/** A record keeper on paper: it writes down what it is told, and refuses when asked to. */
export class PaperPort implements TrackingPort {
  readonly standard = 'scorm12';
  readonly memoryLimit = 4000;
  readonly interactionCount = 0;
  readonly journal = new Journal();
  readonly saved: Snapshot[] = [];
  readonly left: {readonly snapshot: Snapshot; readonly end: string}[] = [];
  refuses: TrackingError | undefined;
  /** How often it was told that what it took may be lost. */
  doubted = 0;
  readonly #launch: Launch | TrackingError;

  constructor(launch: Partial<Launch> | TrackingError = {}) {
    this.#launch =
      launch instanceof TrackingError
        ? launch
        : {
            learnerId: 'x',
            learnerName: '',
            memory: '',
            mode: 'normal',
            completed: false,
            ...launch,
          };
  }
  async open(): Promise<Launch> {
    if (this.#launch instanceof TrackingError) throw this.#launch;
    return this.#launch;
  }
  async save(snapshot: Snapshot): Promise<void> {
    if (this.refuses) throw this.refuses;
    this.saved.push(snapshot);
  }
  leave(snapshot: Snapshot, end: 'hide' | 'finish' | 'exit'): TrackingError | undefined {
    this.left.push({snapshot, end});
    return this.refuses;
  }
  doubt(): void {
    this.doubted++;
  }
  get lastState(): LearnerState | undefined {
    return decode(this.saved.at(-1)?.memory ?? '', course).state;
  }
}

/** A device that keeps one copy. */
export class Drawer implements DeviceCopy {
  copy: Copy | undefined;
  /** As if this string had been kept before, of a run that the record keeper held. */
  constructor(memory = '', given: Partial<Copy> = {}) {
    const [, run = ''] = /^.{8}([\w-]*)\./.exec(memory) ?? [];
    if (memory !== '')
      this.copy = {owner: '', run, memory, told: true, at: Date.now(), knows: [], ...given};
  }
  get memory(): string {
    return this.copy?.memory ?? '';
  }
  recall = (): Copy[] => (this.copy ? [this.copy] : []);
  keep = (copy: Copy): boolean => {
    this.copy = copy;
    return true;
  };
}
