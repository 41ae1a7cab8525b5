// What keeps the record where there is no LMS? The browser's own storage, if it lets itself be used.

import {Journal} from './journal.ts';
import {TrackingError, type Launch, type Snapshot, type TrackingPort} from './port.ts';
import {memoryLimits} from './room.ts';

/** As much of a Storage as is used; a function, since already the look at `localStorage` may throw (F81). */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem'>;

export class LocalPort implements TrackingPort {
  readonly standard = 'none';
  readonly memoryLimit = memoryLimits.none;
  readonly interactionCount = undefined;
  readonly journal = new Journal();
  readonly #key: string;
  readonly #shelf: Shelf;

  constructor(packageId: string, shelf: Shelf) {
    this.#key = `${packageId} record`;
    this.#shelf = shelf;
  }

  open(): Promise<Launch> {
    return Promise.resolve({
      learnerId: '',
      learnerName: '',
      memory: this.#recall(),
      mode: 'normal',
      completed: false,
    });
  }

  /** Rejects when the browser keeps nothing, so that the screen does not promise it. */
  save({memory}: Snapshot): Promise<void> {
    const failure = this.#keep(memory);
    return failure ? Promise.reject(failure) : Promise.resolve();
  }

  leave({memory}: Snapshot): TrackingError | undefined {
    return this.#keep(memory);
  }

  doubt(): void {
    // The browser's storage either keeps a string or says that it does not.
  }

  #recall(): string {
    try {
      return this.#shelf().getItem(this.#key) ?? '';
    } catch {
      // No storage: the course runs all the same, and the first save says so.
      return '';
    }
  }

  #keep(memory: string): TrackingError | undefined {
    try {
      this.#shelf().setItem(this.#key, memory);
      return undefined;
    } catch (cause) {
      return new TrackingError('lost', 'localStorage', '', {cause});
    }
  }
}
