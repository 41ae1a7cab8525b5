// Which letters are the course's, and which of the device's stand in until they have come? As wide as they are, so that no line breaks anew.

import {css, unsafeCSS, type CSSResult} from 'lit';

type Hand = 'book' | 'hand';

/** The names inside the files too: "Source" is reserved by its makers for their own releases. */
export const families = {book: 'Thread Book', hand: 'Thread Hand'} as const satisfies Record<
  Hand,
  string
>;

/** In em: the mean width of a letter of English text at 400 and at 600, and the room above and below the line. */
export const own = {
  book: {regular: 0.48, bold: 0.5, ascent: 1.177, descent: 0.308},
  hand: {regular: 0.418, bold: 0.431, ascent: 1.024, descent: 0.4},
} as const satisfies Record<Hand, object>;

interface StandIn {
  readonly of: Hand;
  /** Measured with the same letters as those of `own` (Capsize 4.3.0; DejaVu by its own file). */
  readonly regular: number;
  readonly bold: number;
  /** As the device calls them: several where they are of one width. */
  readonly names: readonly string[];
  readonly boldNames: readonly string[];
}

const standIns: readonly StandIn[] = [
  {of: 'book', regular: 0.446, bold: 0.519, names: ['Georgia'], boldNames: ['Georgia Bold']},
  {of: 'book', regular: 0.481, bold: 0.512, names: ['Noto Serif'], boldNames: ['Noto Serif Bold']},
  {
    of: 'book',
    regular: 0.515,
    bold: 0.568,
    names: ['DejaVu Serif'],
    boldNames: ['DejaVu Serif Bold'],
  },
  {
    of: 'hand',
    regular: 0.444,
    bold: 0.455,
    names: ['Segoe UI', 'Roboto'],
    boldNames: ['Segoe UI Semibold', 'Roboto Bold'],
  },
  {
    of: 'hand',
    regular: 0.446,
    bold: 0.48,
    names: ['Arial', 'Liberation Sans'],
    boldNames: ['Arial Bold', 'Liberation Sans Bold'],
  },
];

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

function face({of, regular, bold, names, boldNames}: StandIn, at: number, heavy: boolean): string {
  const {ascent, descent, ...width} = own[of];
  const size = heavy ? width.bold / bold : width.regular / regular;
  const sources = (heavy ? boldNames : names).map(name => `local('${name}')`).join();
  return `@font-face { font-family: F${at}; font-weight: ${heavy ? '600' : '400 500'}; src: ${sources}; size-adjust: ${percent(size)}; ascent-override: ${percent(ascent / size)}; descent-override: ${percent(descent / size)}; line-gap-override: 0%; }`;
}

const stack = (hand: Hand, last: string): string =>
  [
    `'${families[hand]}'`,
    ...standIns.flatMap(({of}, at) => (of === hand ? [`F${at}`] : [])),
    last,
  ].join();

/** Both hands as lists of families. */
export const stacks: Readonly<Record<Hand, CSSResult>> = {
  book: unsafeCSS(stack('book', "Georgia,'Times New Roman',serif")),
  hand: unsafeCSS(stack('hand', 'system-ui,sans-serif')),
};

export const faces = css`${unsafeCSS(
  standIns.flatMap((standIn, at) => [face(standIn, at, false), face(standIn, at, true)]).join('\n'),
)}`;
