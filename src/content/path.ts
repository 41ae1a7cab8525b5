// How is a family's path drawn? One line that bends and does not break, with the days beneath it.

import type {Html} from '../model/ids.ts';
import {join, markup, nothing, quoted, text} from './markup.ts';
import type {ModuleFrontMatter} from './schemas.ts';

type Point = NonNullable<ModuleFrontMatter['path']>[number];

const high = 14;
const low = 46;
/** Points stand at equal shares of the width, and 8 pixels in; the line is drawn in percent. */
const inset = 1.5;

export function renderPath(points: readonly Point[], heading: string): Html {
  return markup`<section class="path" aria-labelledby="path-heading"><h2 class="kind" id="path-heading">${text(heading)}</h2>${drawLine(points)}<ol class="path-days">${join(points.map(day))}</ol></section>`;
}

function drawLine(points: readonly Point[]): Html {
  const step = 100 / points.length;
  const here = points.findIndex(point => point.here);
  const ways = points.map((_, index) => way(points, index, step));
  const known = here < 0 ? ways.length : here;
  const line = (className: Html, from: number, to: number): Html =>
    from === to
      ? nothing
      : markup`<path${className} d=${quoted(start(points, from, step) + ways.slice(from, to).join(''))} vector-effect="non-scaling-stroke"/>`;
  const dots = points.map((point, index) => {
    const height = point.bend ? low : high;
    return point.here
      ? markup`<circle cx=${quoted(`${round(index * step)}%`)} cy=${quoted(height)} r="8" class="here" transform="translate(8)"/>`
      : markup`<circle cx=${quoted(`${round(index * step)}%`)} cy=${quoted(height)} r="6.5" transform="translate(8)"/>`;
  });
  return markup`<svg class="path-line" aria-hidden="true" width="100%" height="60"><svg viewBox="0 0 100 60" width="100%" height="60" preserveAspectRatio="none">${line(nothing, 0, known)}${line(markup` class="to-come"`, known, ways.length)}</svg>${join(dots)}</svg>`;
}

function start(points: readonly Point[], index: number, step: number): string {
  return `M${index === 0 ? 0 : round(index * step + inset)} ${points[index]?.bend ? low : high}`;
}

/** From one point to the next, or to the edge: level, or with a bend down or up. */
function way(points: readonly Point[], index: number, step: number): string {
  const at = index * step;
  const next = points[index + 1];
  const from = points[index]?.bend ? low : high;
  if (next === undefined) return `H100`;
  const to = next.bend ? low : high;
  const end = round(at + step + inset);
  const x = (share: number): number => round(at + share * step);
  if (from === to) return `H${end}`;
  return from === high
    ? `H${x(0.5)}C${x(0.8)} ${high} ${x(0.85)} ${low} ${end} ${low}`
    : `C${x(0.3)} ${low} ${x(0.35)} ${high} ${x(0.65)} ${high}H${end}`;
}

function day({label, text: words, bend, here}: Point): Html {
  const classes = [bend ? 'bend' : '', here ? 'here' : ''].filter(name => name !== '').join(' ');
  const className = classes === '' ? nothing : markup` class=${quoted(classes)}`;
  // On a narrow screen the line runs down the page and bends here.
  const curve = bend
    ? markup`<svg viewBox="0 0 24 100" preserveAspectRatio="none" aria-hidden="true"><path d="M1.5 0C1.5 24 20 18 20 42S1.5 66 1.5 100" vector-effect="non-scaling-stroke"/></svg>`
    : nothing;
  return markup`<li${className}>${curve}<b>${text(label)}</b><span>${text(words)}</span></li>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
