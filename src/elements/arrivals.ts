// What has come since the first screen, what is on its way, and what did not come? Told by scripts and texts, each for itself.

import {html, type TemplateResult} from 'lit';
import type {Module, Text} from '../model/course.ts';
import {words} from '../words.ts';
import {reasonOf, type LatePart, type LoadLate, type LoadText} from './late.ts';

export class Arrivals {
  readonly texts = new Map<Module, Text>();
  readonly #here = new Set<Module | LatePart>();
  readonly #problems = new Map<Module | LatePart, string>();
  /** Draws the screen anew. */
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  text(module: Module, load: LoadText): void {
    void this.#need(module, async () => this.texts.set(module, await load(module)));
  }

  part(part: LatePart, load: LoadLate): void {
    void this.#need(part, () => load(part));
  }

  has(part: LatePart): boolean {
    return this.#here.has(part);
  }

  /** Why it did not come, and a way to ask again; undefined while it may still come. */
  problem(what: Module | LatePart, again: () => void): TemplateResult | undefined {
    const reason = this.#problems.get(what);
    return reason === undefined
      ? undefined
      : html`<div class="alert" role="alert"><p>${words.screen.notLoaded(reason)}</p>
          <button class="plain" type="button" @click=${again}>${words.screen.tryAgain}</button></div>`;
  }

  async #need(what: Module | LatePart, come: () => Promise<unknown>): Promise<void> {
    if (this.#here.has(what)) return;
    if (this.#problems.delete(what)) this.#changed();
    try {
      await come();
      this.#here.add(what);
    } catch (error) {
      this.#problems.set(what, reasonOf(error));
    }
    this.#changed();
  }
}
