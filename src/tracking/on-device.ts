// What of this sitting stands on this device? It holds the last words, in case the page dies (F72) or the LMS hangs up (F09).

import type {Course} from '../model/course.ts';
import type {ActivityId} from '../model/ids.ts';
import type {LearnerState} from '../model/learner.ts';
import {encode} from '../model/memory.ts';
import {CaseKeeper, type Older} from './case-keeper.ts';
import {ownerOf, type CaseShelf} from './case-shelf.ts';
import {traceOf, type DeviceCopy} from './device.ts';
import type {Launch} from './port.ts';

/** Between a change and its copy. */
const delay = 300;
/** Of a sitting's saves any of the last may be the one that arrived. */
const mostKnown = 40;

interface Shelves {
  readonly course: Course;
  readonly device: DeviceCopy;
  readonly shelf: CaseShelf;
}

export class OnDevice {
  readonly cases: CaseKeeper;
  /** The record keeper holds this run. */
  told: boolean;
  /** See Copy.knows. */
  #knows: readonly number[];
  readonly #device: DeviceCopy;
  readonly #learnerId: string;
  readonly #refused: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `refused` is called when the browser keeps nothing. */
  constructor(
    {course, device, shelf}: Shelves,
    launch: Launch,
    {
      state,
      told,
      older,
    }: {
      readonly state: LearnerState;
      readonly told: boolean;
      readonly older: Older | undefined;
    },
    refused: () => void,
  ) {
    this.cases = new CaseKeeper(course, shelf, launch, state, older);
    this.told = told;
    this.#knows = [traceOf(launch.memory)];
    this.#device = device;
    this.#learnerId = launch.learnerId;
    this.#refused = refused;
  }

  /** It is about to be sent. */
  sends(memory: string): void {
    this.#knows = [...this.#knows, traceOf(memory)].slice(-mostKnown);
  }

  soon(keep: () => void): void {
    this.#timer ??= setTimeout(keep, delay);
  }

  /** `partly`: writing of which a part is not in this state. */
  keep(state: LearnerState, partly: readonly ActivityId[]): void {
    this.stop();
    this.cases.keep(state);
    const kept = this.#device.keep({
      owner: ownerOf(this.#learnerId, state.run),
      run: state.run,
      memory: encode(state, Infinity, 'whole', partly).memory,
      told: this.told,
      at: Date.now(),
      knows: this.#knows,
    });
    if (!kept) this.#refused();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
