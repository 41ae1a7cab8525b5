// When is the next save due? What can wait never puts off what cannot, and a save waits for a pause in typing.

/** In Firefox a key is lost that is pressed while an LMS's synchronous request blocks: so often a save waits for a pause. */
const pause = 1_000;
const mostPauses = 30;

export class Due {
  readonly #save: () => void;
  #typedAt = -Infinity;
  #pauses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at = 0;

  constructor(save: () => void) {
    this.#save = save;
  }

  typed(): void {
    this.#typedAt = performance.now();
  }

  /** Also what was typed last is saved after a pause. */
  in(delay: number): void {
    const now = performance.now();
    const at = now + delay;
    // A timer that is late was forgotten, as browsers do with pages that they put to sleep.
    const runs = this.#timer !== undefined && this.#at > now;
    if (runs && this.#at <= at) return;
    clearTimeout(this.#timer);
    this.#at = at;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const typing = performance.now() - this.#typedAt < pause;
      if (delay > 0 && typing && this.#pauses++ < mostPauses) {
        this.in(pause);
        return;
      }
      this.#pauses = 0;
      this.#save();
    }, delay);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
