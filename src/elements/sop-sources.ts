// Where do the facts of this page come from? Its sources, after the way on.

import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Module, Page, Text} from '../model/course.ts';
import {words} from '../words.ts';
import {LightElement} from './light-element.ts';

/** The numbered list that the small numbers in the text lead to. */
export class SopSources extends LightElement {
  static override properties = {
    module: {},
    page: {},
    text: {},
  };
  module!: Module;
  page!: Page;
  text: Text | undefined;

  override render(): TemplateResult | typeof nothing {
    const {sources} = this.page;
    const others = this.#ofLesson.filter(key => !sources.includes(key));
    if (sources.length + others.length === 0) return nothing;
    return html`<section class="sources" aria-labelledby="sources">
      <h2 id="sources">${words.screen.sources}</h2>
      <ol>${sources.map(key => html`<li id="source-${key}">${this.#source(key)}</li>`)}</ol>
      ${
        others.length
          ? html`<details><summary>${words.screen.lessonSources(others.length)}</summary>
              <ul>${others.map(key => html`<li>${this.#source(key)}</li>`)}</ul></details>`
          : nothing
      }
    </section>`;
  }

  /** On a lesson's last page, those of all its pages. */
  get #ofLesson(): string[] {
    const {lesson} = this.page;
    const pages = this.module.pages.filter(page => lesson > 0 && page.lesson === lesson);
    return pages.at(-1) === this.page ? [...new Set(pages.flatMap(({sources}) => sources))] : [];
  }

  #source(key: string): DirectiveResult {
    return unsafeHTML(this.text?.sources[key] ?? '');
  }
}

customElements.define('sop-sources', SopSources);

declare global {
  interface HTMLElementTagNameMap {
    'sop-sources': SopSources;
  }
}
