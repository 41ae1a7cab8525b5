// How is a network drawn? Three rings open at the top, everybody's mark on them, and what the marks mean.

import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Circles, Person} from '../model/activity.ts';
import {words} from '../words.ts';
import {centre, draw, heart, left, top, width, type Mark} from './circles-drawing.ts';

/** As the lists stand: from the inmost ring to those in none. */
export const ringOrder = [0, 1, 2, -1];

/** The lists say the same: the picture is one image with a summary. */
export function picture({middle, rings}: Circles, people: readonly Person[]): TemplateResult {
  const drawing = draw(people, rings);
  const counts = ringOrder.map(ring => people.filter(person => person.ring === ring).length);
  const first = centre + 7 - ((middle.length - 1) / 2) * 24;
  return html`<figure>
    <svg class="rings" viewBox="${left} ${top} ${width} ${drawing.height}" role="img" aria-label=${words.circles.summary(middle.join(', '), counts)}>
      <circle class="heart" cx=${centre} cy=${centre} r=${heart}></circle>
      ${drawing.rings.map(
        ({path, name, y}) =>
          svg`<path class="ring" d=${path}></path>${text('', centre, y, 'middle', name)}`,
      )}
      ${middle.map((name, line) => text('inmost', centre, first + line * 24, 'middle', name))}
      ${drawing.marks.map(mark => marked(mark, people[mark.person]))}
    </svg>
    <figcaption class="meta">
      <span>${sign(false, 0)}${words.circles.ownPeople}</span>
      <span>${sign(true, 0)}${words.circles.services}</span>
      <span>${sign(false, -1)}${words.circles.notPlaced}</span>
    </figcaption>
  </figure>`;
}

/** A person's mark beside words. */
export const sign = (service: boolean, ring: number): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${shape(12, 12, 8, service, ring)}</svg>`;

function marked({x, y, size, label}: Mark, person: Person | undefined): TemplateResult {
  return svg`${shape(x, y, size, person?.service === true, person?.ring ?? -1)}${
    label ? text('', label.x, label.y, label.anchor, label.words) : nothing
  }`;
}

const text = (kind: string, x: number, y: number, anchor: string, words: string): TemplateResult =>
  svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${words}</text>`;

/** Round: the family's own. Square: a service. Dashed: in no ring. */
function shape(x: number, y: number, size: number, service: boolean, ring: number): TemplateResult {
  const kind = `${service ? 'service' : 'own'}${ring < 0 ? ' maybe' : ''}`;
  return service
    ? svg`<rect class=${kind} x=${x - size} y=${y - size} width=${2 * size} height=${2 * size}></rect>`
    : svg`<circle class=${kind} cx=${x} cy=${y} r=${size}></circle>`;
}
