// Where does everybody stand in the drawing of a network? On rings open at the top, and each name where there is room.

import type {Person} from '../model/activity.ts';

/** Units of the drawing are about a phone's pixels; it grows downward with those who are in no ring. */
export const left = -6;
export const top = -14;
export const width = 372;
export const centre = 180;
/** Of the middle, where those stand around whom the rings are drawn. */
export const heart = 52;

export interface Ring {
  /** The circle's path, open where its name stands. */
  readonly path: string;
  readonly name: string;
  /** The name's baseline. */
  readonly y: number;
}

export interface Mark {
  /** Place among the people. */
  readonly person: number;
  readonly x: number;
  readonly y: number;
  /** Half of its width. */
  readonly size: number;
  /** Undefined where there is no room for the name: the lists say it. */
  readonly label: Label | undefined;
}

interface Label {
  readonly words: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly rings: readonly Ring[];
  readonly marks: readonly Mark[];
  readonly height: number;
}

const radii = [88, 130, 172];
/** Where on each ring the first of its people stands: tried out, so that few names of small networks are in the way. */
const shift = [0, 0.5, 0.85];
const largest = 8;
/** A name is cut where it is wider, and shorter where it finds no room. */
const widths = [112, 70];
/** Between two names in one line. */
const apart = 8;
/** Around a mark, which a name's outline would cut. */
const rim = 3;
const ringsEnd = 378;
/** Those in no ring stand two in a line. */
const column = 186;
const row = 26;

/** The same people always give the same drawing. */
export function draw(people: readonly Person[], names: readonly string[]): Drawing {
  const placesIn = (ring: number): number[] =>
    people.flatMap((person, place) => (person.ring === ring ? place : []));
  const placed = radii.flatMap((radius, ring) =>
    around(placesIn(ring), radius, gapOf(radius, names[ring] ?? ''), shift[ring] ?? 0),
  );
  const rings = radii.map((radius, ring) => openRing(radius, names[ring] ?? ''));
  const taken: Box[] = [
    squareAt(centre, centre, heart),
    ...placed.map(({x, y, size}) => squareAt(x, y, size + rim)),
    ...rings.map(({name, y}) => labelAt('middle', centre, y, name).box),
  ];
  const marks = placed.map((mark): Mark => {
    const label = labelsFor(mark, people[mark.person]?.name ?? '').find(({box}) =>
      isFree(box, taken),
    );
    if (label) {
      const {x, width} = label.box;
      taken.push({...label.box, x: x - apart, width: width + 2 * apart});
    }
    return {...mark, label};
  });
  const waiting = placesIn(-1).map((person, place): Mark => {
    const x = left + 14 + (place % 2) * column;
    const y = ringsEnd + row * (Math.floor(place / 2) + 0.5);
    const words = cut(people[person]?.name ?? '', column - 38);
    return {person, x, y, size: largest, label: labelAt('start', x + 16, y + 6, words)};
  });
  const lines = Math.ceil(waiting.length / 2);
  return {rings, marks: [...marks, ...waiting], height: ringsEnd + row * lines - top};
}

const squareAt = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

const widthOf = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? 17 : 8.4), 0);

/** Half of the opening. */
const gapOf = (radius: number, name: string): number =>
  Math.min(widthOf(name) / 2 + 8, radius * 0.8);

function openRing(radius: number, name: string): Ring {
  const gap = gapOf(radius, name);
  const y = round(centre - Math.sqrt(radius ** 2 - gap ** 2));
  const path = `M${round(centre + gap)} ${y}A${radius} ${radius} 0 1 1 ${round(centre - gap)} ${y}`;
  return {path, name, y: centre - radius + 6};
}

type Bare = Omit<Mark, 'label'>;

/** Evenly, clockwise, from one end of the opening to the other. */
function around(people: readonly number[], radius: number, gap: number, first: number): Bare[] {
  const opening = Math.asin(gap / radius) + largest / radius;
  const arc = 2 * (Math.PI - opening);
  const size = Math.max(2.5, Math.min(largest, (arc * radius) / people.length / 2.5));
  return people.map((person, place) => {
    const angle = opening + (arc * (place + first)) / people.length;
    const x = round(centre + radius * Math.sin(angle));
    return {person, x, y: round(centre - radius * Math.cos(angle)), size};
  });
}

/** Below, above, at the right, at the left; then the same with less of the name. */
const labelsFor = ({x, y, size}: Bare, name: string): Label[] =>
  widths.flatMap(widest => {
    const words = cut(name, widest);
    const half = widthOf(words) / 2;
    const inside = Math.max(left + half, Math.min(left + width - half, x));
    return [
      labelAt('middle', inside, y + size + 17, words),
      labelAt('middle', inside, y - size - 9, words),
      labelAt('start', x + size + 6, y + 6, words),
      labelAt('end', x - size - 6, y + 6, words),
    ];
  });

function labelAt(anchor: Label['anchor'], x: number, y: number, words: string): Label {
  const width = widthOf(words);
  const from = x - width * {start: 0, middle: 0.5, end: 1}[anchor];
  return {words, anchor, x, y, box: {x: from, y: y - 13, width, height: 18}};
}

/** As much of it as is no wider. */
function cut(words: string, widest: number): string {
  const signs = [...words.trim()];
  const whole = signs.length;
  while (widthOf(signs.join('')) > widest) signs.splice(-2, 2, '…');
  return signs.length < whole ? signs.join('').replace(/\s+…$/, '…') : words.trim();
}

const isFree = (box: Box, taken: readonly Box[]): boolean =>
  box.x >= left &&
  box.x + box.width <= left + width &&
  box.y >= top &&
  !taken.some(
    other =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height,
  );

const round = (value: number): number => Math.round(value * 10) / 10;
