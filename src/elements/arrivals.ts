// What has come since the first screen, what is on its way, and what did not come? Told by scripts and texts, each for itself.

import {html, type TemplateResult} from 'lit';
import type {Module, Text} from '../model/course.ts';
import {words} from '../words.ts';
import {reasonOf, type LatePart, type LoadLate, type LoadText} from './late.ts';

export class Arrivals {
  readonly texts = new Map<Module, Text>();
  readonly parts = new Set<LatePart>();
  readonly #problems = new Map<Module | LatePart, string>();
  /** Draws the screen anew. */
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Unless it is here. */
  async text(module: Module, load: LoadText): Promise<void> {
    if (this.texts.has(module)) return;
    await this.#await(module, async () => this.texts.set(module, await load(module)));
  }

  async part(part: LatePart, load: LoadLate): Promise<void> {
    if (this.parts.has(part)) return;
    await this.#await(part, async () => {
      await load(part);
      this.parts.add(part);
    });
  }

  lacks(part: LatePart): boolean {
    return this.#problems.has(part);
  }

  /** What stands in its place: `waiting`, or why it did not come. */
  instead(what: Module | LatePart, waiting: string, again: () => void): TemplateResult {
    const problem = this.#problems.get(what);
    return problem === undefined
      ? html`<p class="meta">${waiting}</p>`
      : html`<div class="alert" role="alert"><p>${words.screen.notLoaded(problem)}</p>
          <button class="plain" type="button" @click=${again}>${words.screen.tryAgain}</button></div>`;
  }

  async #await(what: Module | LatePart, come: () => Promise<unknown>): Promise<void> {
    if (this.#problems.delete(what)) this.#changed();
    try {
      await come();
    } catch (error) {
      this.#problems.set(what, reasonOf(error));
    }
    this.#changed();
  }
}
