// What if an hour passes? Timers, paints and the clocks of a page, moved on by the tests.

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class FakeClock {
  readonly #timers = new Map<number, Timer>();
  readonly #real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    requestAnimationFrame: globalThis.requestAnimationFrame,
    now: performance.now.bind(performance),
    date: Date.now.bind(Date),
  };
  #now = 1_000;
  #next = 1;
  /** Milliseconds by which the device's own clock is wrong. */
  wrong = 0;
  /** Whether the browser draws the page. */
  draws = true;

  constructor() {
    const start = Date.now();
    Object.assign(globalThis, {
      setTimeout: (run: () => void, ms = 0) => this.#add(run, ms),
      clearTimeout: (timer: number) => this.#timers.delete(timer),
      requestAnimationFrame: (run: () => void) => (this.draws ? this.#add(run, 16) : 0),
    });
    performance.now = () => this.#now;
    Date.now = () => start + this.#now + this.wrong;
  }

  /** Whatever is due happens in its order, each with all that follows from it. */
  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    await settled();
    for (;;) {
      const [next] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
      if (!next || next[1].at > end) break;
      this.#timers.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].run();
      await settled();
    }
    this.#now = end;
  }

  restore(): void {
    const {now, date, ...timers} = this.#real;
    Object.assign(globalThis, timers);
    Object.assign(performance, {now});
    Object.assign(Date, {now: date});
  }

  #add(run: () => void, ms: number): number {
    this.#timers.set(this.#next, {at: this.#now + ms, run});
    return this.#next++;
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}
