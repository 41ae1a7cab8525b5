// Where do the facts of this page come from? Its sources, after the way on.

import {html, nothing, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Page, Text} from '../model/course.ts';
import {words} from '../words.ts';
import {LightElement} from './light-element.ts';

/** The numbered list that the small numbers in the text lead to. */
export class SopSources extends LightElement {
  static override properties = {
    page: {},
    text: {},
  };
  page!: Page;
  text: Text | undefined;

  override render(): TemplateResult | typeof nothing {
    const {sources} = this.page;
    if (sources.length === 0) return nothing;
    return html`<section class="sources" aria-labelledby="sources">
      <h2 id="sources">${words.screen.sources}</h2>
      <ol>${sources.map(key => html`<li id="source-${key}">${unsafeHTML(this.text?.sources[key] ?? '')}</li>`)}</ol>
    </section>`;
  }
}

customElements.define('sop-sources', SopSources);

declare global {
  interface HTMLElementTagNameMap {
    'sop-sources': SopSources;
  }
}
