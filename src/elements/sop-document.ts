// How does a document look on the screen and on paper? The same blocks as in Word, in the page itself, so that it prints.

import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Document, DocumentBlock, Rings, Table} from '../export/document.ts';
import {words} from '../words.ts';
import {LightElement} from './light-element.ts';

/** A document whose title is a heading of `depth`. */
export class SopDocument extends LightElement {
  static override properties = {
    document: {},
    depth: {},
  };
  document!: Document;
  depth = 2;

  override render(): TemplateResult {
    const {title, note, blocks} = this.document;
    return html`${heading(this.depth, title)}
      ${note === '' ? nothing : html`<p class="meta" dir="auto">${note}</p>`}
      ${blocks.map((block, at) => this.#block(block, at))}`;
  }

  #block(block: DocumentBlock, at: number): TemplateResult {
    switch (block.kind) {
      case 'heading':
        return heading(this.depth + block.level, block.text);
      case 'words':
        return html`<p class="said-here ${block.look ?? ''}" dir="auto">${block.label === undefined ? nothing : html`<b>${block.label}</b> `}${block.text}</p>`;
      case 'list': {
        const items = block.items.map(
          item => html`<li dir="auto">${item === '' ? room(1) : item}</li>`,
        );
        return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
      }
      case 'table':
        return table(block, this.#headingOver(at));
      case 'lines':
        return room(block.count);
      case 'rings':
        return rings(block);
      case 'page':
        return html`<div class="new-page"></div>`;
      default:
        return block satisfies never;
    }
  }

  /** A caption says how a table is made, the heading over it what it is about. */
  #headingOver(at: number): string {
    const before = this.document.blocks.slice(0, at).findLast(({kind}) => kind === 'heading');
    return before?.kind === 'heading' ? before.text : '';
  }
}

function heading(level: number, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 tabindex="-1" dir="auto">${text}</h1>`;
    case 2:
      return html`<h2 dir="auto">${text}</h2>`;
    case 3:
      return html`<h3 dir="auto">${text}</h3>`;
    case 4:
      return html`<h4 dir="auto">${text}</h4>`;
    case 5:
      return html`<h5 dir="auto">${text}</h5>`;
    default:
      return html`<h6 dir="auto">${text}</h6>`;
  }
}

/** Empty lines: who cannot see them hears that they are there. */
const room = (count: number): TemplateResult =>
  html`<span class="write"><span class="vh">${words.documents.room(count)}</span>${Array.from({length: count}, () => html`<i></i>`)}</span>`;

function table(
  {caption, heads, rows, rowHeads = false, room = 0, tones = []}: Table,
  over: string,
): TemplateResult {
  const name = [over, caption].filter(part => part !== '').join(': ');
  const columns = Math.max(heads.length, ...rows.map(({length}) => length));
  const places = Array.from({length: columns}, (_, column) => column);
  const blank = Array.from({length: room}, () => html`<i></i>`);
  const cell = (text = ''): TemplateResult =>
    html`<td dir="auto">${text === '' ? blank : text}</td>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table class=${room > 0 ? 'blank' : ''}>
      ${caption === '' ? nothing : html`<caption>${caption}</caption>`}
      <thead><tr>${places.map(column => html`<th scope="col" dir="auto">${heads[column]}</th>`)}</tr></thead>
      <tbody>${rows.map(
        (
          row,
          at,
        ) => html`<tr class=${tones[at] === undefined || tones[at] === 'plain' ? '' : `toned ${tones[at]}`}>
          ${places.map(column =>
            column === 0 && rowHeads
              ? html`<th scope="row" dir="auto">${row[column]}</th>`
              : cell(row[column]),
          )}
        </tr>`,
      )}</tbody>
    </table>
  </div>`;
}

/** Each ring is broken where its name stands, as in all of the course's circles. */
function rings({middle, names}: Rings): TemplateResult {
  const radius = (ring: number): number => 75 + (115 / Math.max(names.length - 1, 1)) * ring;
  return html`<svg class="blank-rings" viewBox="0 0 400 400" role="img" aria-label=${words.documents.rings(middle, names)}>
    ${names.map((_, ring) => svg`<circle cx="200" cy="200" r=${radius(ring)}></circle>`)}
    ${names.map((name, ring) => svg`<text x="200" y=${205 - radius(ring)}>${name}</text>`)}
    <text x="200" y="205">${middle}</text>
  </svg>`;
}

customElements.define('sop-document', SopDocument);

declare global {
  interface HTMLElementTagNameMap {
    'sop-document': SopDocument;
  }
}
