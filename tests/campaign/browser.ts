// What does a browser lend to a page? Storage that may throw, locks, and a channel between tabs, all by the walk's clock.

import type {Browser as Lent} from '../../src/tracking/one-tab.ts';

/** One browser's storage; while `broken`, every access throws (F81). */
class DeviceStorage {
  readonly entries = new Map<string, string>();
  broken = false;
  /** By the walk's clock. */
  brokenUntil = -1;
  getItem = (key: string): string | null => this.#open().get(key) ?? null;
  setItem = (key: string, value: string): void => void this.#open().set(key, value);
  #open(): Map<string, string> {
    if (this.broken) throw new DOMException('No storage', 'SecurityError');
    return this.entries;
  }
}

interface Holder {
  readonly page: object;
  lose(): void;
}

/** Web Locks, as far as one exclusive lock needs them. What a page holds is free when the page is gone. */
class TabLocks {
  #holder: Holder | undefined;
  #waiting: {readonly page: object; readonly grant: () => void}[] = [];

  request(page: object, options: LockOptions, held: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(new DOMException('No lock', 'AbortError'));
      const grant = (): void => {
        const holder: Holder = {page, lose: abort};
        this.#holder = holder;
        void held().then(() => {
          resolve();
          if (this.#holder === holder) this.#next();
        });
      };
      if (options.steal === true) this.#holder?.lose();
      if (options.steal === true || !this.#holder) {
        grant();
        return;
      }
      const waiting = {page, grant};
      this.#waiting.push(waiting);
      options.signal?.addEventListener('abort', () => {
        if (!this.#waiting.includes(waiting)) return;
        this.#waiting = this.#waiting.filter(other => other !== waiting);
        abort();
      });
    });
  }

  gone(page: object): void {
    this.#waiting = this.#waiting.filter(waiting => waiting.page !== page);
    if (this.#holder?.page === page) this.#next();
  }

  #next(): void {
    this.#holder = undefined;
    this.#waiting.shift()?.grant();
  }
}

/** A BroadcastChannel class whose instances hear each other a moment later. */
function tabChannel(): typeof BroadcastChannel {
  const open = new Set<Channel>();
  class Channel extends EventTarget {
    onmessage: ((event: MessageEvent) => void) | null = null;
    readonly name: string;
    constructor(name: string) {
      super();
      this.name = name;
      open.add(this);
    }
    postMessage(data: unknown): void {
      for (const other of open) {
        if (other === this || other.name !== this.name) continue;
        setTimeout(() => other.onmessage?.(new MessageEvent('message', {data})), 1);
      }
    }
    close(): void {
      open.delete(this);
    }
  }
  return Channel as unknown as typeof BroadcastChannel;
}

export class Browser {
  readonly storage = new DeviceStorage();
  #locks = new TabLocks();
  #channel = tabChannel();

  /** What it lends to one page. */
  lentTo(page: object): Lent {
    const request = (
      _name: string,
      options: LockOptions,
      held: () => Promise<void>,
    ): Promise<void> => this.#locks.request(page, options, held);
    const locks = {request} as unknown as Pick<LockManager, 'request'>;
    return {locks, BroadcastChannel: this.#channel};
  }

  gone(page: object): void {
    this.#locks.gone(page);
  }

  /** The process dies: what it held is free, what it stored stays. */
  die(): void {
    this.#locks = new TabLocks();
    this.#channel = tabChannel();
  }

  /** The state strings that it stores. */
  copies(): string[] {
    if (this.storage.broken) return [];
    const text = this.storage.entries.get('campaign state') ?? '[]';
    return (JSON.parse(text) as {memory: string}[]).map(({memory}) => memory);
  }
}
