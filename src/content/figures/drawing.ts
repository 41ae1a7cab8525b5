// Of what are figures drawn? Lines that stretch with the words beside them, and knots that keep their shape.

import type {Html} from '../../model/ids.ts';
import {join, markup, nothing, quoted} from '../markup.ts';

/** A drawing is sized in em, so that it grows with the reader's letters; ten units of it are one em. */
const unit = 10;
/** Of the strip at the left of a row, in units. */
export const stripWidth = 50;
/** Where a knot stands in it: on the first line of the row's words. */
const knotHeight = 1.2;

/** Meets the strips of the rows above and below. */
export function strip(...parts: readonly Html[]): Html {
  return markup`<svg class="strip" aria-hidden="true">${join(parts)}</svg>`;
}

/** Stretched to the row's height: y runs from 0 to 100, x is true. */
export function stretched(...lines: readonly Html[]): Html {
  return markup`<svg viewBox=${quoted(`0 0 ${stripWidth} 100`)} width=${em(stripWidth)} height="100%" preserveAspectRatio="none">${join(lines)}</svg>`;
}

export function line(path: string, className = ''): Html {
  return markup`<path${classOf(className)} d=${quoted(path)} vector-effect="non-scaling-stroke"/>`;
}

export function knot(x: number, className = ''): Html {
  return markup`<circle${classOf(className)} cx=${em(x)} cy=${quoted(`${knotHeight}em`)} r=".42em"/>`;
}

/** Units as an attribute in em. */
export const em = (units: number): Html => quoted(`${round(units / unit)}em`);

const classOf = (name: string): Html => (name === '' ? nothing : markup` class=${quoted(name)}`);

export const round = (value: number): number => Math.round(value * 100) / 100;

/** What is filled with it may be, up to there. */
export const hatching = (id: string): Html =>
  markup`<svg class="hatching" aria-hidden="true"><pattern id=${quoted(id)} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6"/></pattern></svg>`;
