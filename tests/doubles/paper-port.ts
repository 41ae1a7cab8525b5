// What would a record keeper on paper write down? Everything it is told; and it refuses when asked to.

import {decode} from '../../src/model/memory.ts';
import type {LearnerState} from '../../src/model/learner.ts';
import type {DeviceCopy} from '../../src/tracking/device.ts';
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
  readonly saved: Snapshot[] = [];
  readonly left: {readonly snapshot: Snapshot; readonly end: string}[] = [];
  refuses: TrackingError | undefined;
  readonly #launch: Launch | TrackingError;

  constructor(launch: Partial<Launch> | TrackingError = {}) {
    this.#launch =
      launch instanceof TrackingError
        ? launch
        : {learnerId: 'x', learnerName: '', memory: '', mode: 'normal', ...launch};
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
  get lastState(): LearnerState | undefined {
    return decode(this.saved.at(-1)?.memory ?? '', course).state;
  }
}

/** A device that keeps one copy. */
export class Drawer implements DeviceCopy {
  memory: string;
  constructor(memory = '') {
    this.memory = memory;
  }
  recall = (): string => this.memory;
  keep = (memory: string): boolean => {
    this.memory = memory;
    return true;
  };
}
