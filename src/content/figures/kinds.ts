// Which kinds of figures are there, what has room in each, and how is each drawn?

import type {Html} from '../../model/ids.ts';
import type {Context} from '../context.ts';
import {barsRoom, drawBars} from './bars.ts';
import {dimensionsRoom, drawDimensions, drawRings, ringsRoom} from './pictures.ts';
import type {Room, Sheet} from './sheet.ts';
import {drawSigns, signsRoom} from './signs.ts';
import {
  drawLevels,
  drawMoments,
  drawPath,
  drawStages,
  levelsRoom,
  momentsRoom,
  pathRoom,
  stagesRoom,
} from './threads.ts';

/** Drawn inside the table, a piece in each row: nothing is said twice. */
export interface Strips {
  readonly form: 'strips';
  readonly before: Html;
  readonly rows: readonly Html[];
  readonly after: Html;
  /** Of the rows. */
  readonly classes?: readonly string[];
}

/** Stands above or beside its table. */
export interface Picture {
  readonly form: 'picture';
  readonly viewBox: string;
  readonly drawing: Html;
}

export type Drawn = Strips | Picture;

/** What some kinds know beside their table, as it stands in `{…}`. */
export type Extras = Readonly<Partial<Record<'of' | 'middle' | 'loose', string>>>;

export interface Kind {
  readonly room: Room;
  /** Undefined where the table cannot be drawn, which is then reported. */
  readonly draw: (sheet: Sheet, context: Context, extras: Extras) => Drawn | undefined;
  readonly extras: readonly (keyof Extras)[];
  /** Whether it shows numbers, which have a base. */
  readonly counts: boolean;
}

export const figureKinds = {
  bars: {room: barsRoom, draw: drawBars, extras: [], counts: true},
  signs: {room: signsRoom, draw: drawSigns, extras: ['of'], counts: false},
  path: {room: pathRoom, draw: drawPath, extras: [], counts: false},
  stages: {room: stagesRoom, draw: drawStages, extras: [], counts: false},
  levels: {room: levelsRoom, draw: drawLevels, extras: [], counts: false},
  moments: {room: momentsRoom, draw: drawMoments, extras: [], counts: false},
  dimensions: {
    room: dimensionsRoom,
    draw: drawDimensions,
    extras: ['middle', 'loose'],
    counts: false,
  },
  rings: {room: ringsRoom, draw: drawRings, extras: [], counts: false},
} as const satisfies Readonly<Record<string, Kind>>;

type FigureKind = keyof typeof figureKinds;

export const isFigureKind = (name: string | undefined): name is FigureKind =>
  name !== undefined && Object.hasOwn(figureKinds, name);
