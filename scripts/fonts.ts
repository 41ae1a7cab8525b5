// Which letters does a package bring? Both hands, with the signs of English, Spanish and the course, and under names of their own.

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import {families} from '../src/styles/faces.ts';
import {namesOf, renamed, signsOf} from './font-tables.ts';
import type {Notice} from './notices.ts';

export type Hand = keyof typeof families;

export interface Fonts {
  readonly files: Readonly<Record<Hand, Buffer>>;
  readonly notices: readonly Notice[];
  /** Signs of writing that one of the hands cannot draw: a word would be set in two. */
  readonly undrawn: readonly string[];
}

const sources = {
  book: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  hand: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
} as const satisfies Record<Hand, string>;

/** What learners write, and what a course in Spanish would need. */
const usual = `${Array.from({length: 95}, (_, at) => String.fromCharCode(32 + at)).join('')}\u00a0áéíóúüñÁÉÍÓÚÜÑ¿¡ªº«»“”‘’–—…•×°½`;

/** Kerning, ligatures, and marks that stand over a letter: what English and Spanish are set with. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Signs beyond these, such as arrows or emoji, the device draws, and nobody sees a difference. */
const writing = /[\p{L}\p{N}\p{P}]/u;

let made: {readonly signs: string; readonly fonts: Promise<Fonts>} | undefined;

/** `texts`: everything that is shown. Made anew only when a sign has come that was not there. */
export function makeFonts(texts: readonly string[]): Promise<Fonts> {
  const signs = [...new Set([usual, ...texts].join(''))].sort().join('');
  if (made?.signs !== signs) made = {signs, fonts: fontsOf(signs)};
  return made.fonts;
}

async function fontsOf(signs: string): Promise<Fonts> {
  const [book, hand] = await Promise.all([fontOf('book', signs), fontOf('hand', signs)]);
  const both = [book, hand];
  return {
    files: {book: book.file, hand: hand.file},
    notices: both.map(({notice}) => notice),
    undrawn: [...signs].filter(
      sign => writing.test(sign) && !both.every(({has}) => draws(has, sign)),
    ),
  };
}

interface Font {
  readonly file: Buffer;
  readonly has: ReadonlySet<string>;
  readonly notice: Notice;
}

async function fontOf(hand: Hand, signs: string): Promise<Font> {
  const source = path.resolve(import.meta.dirname, '../node_modules', sources[hand]);
  const sfnt = await subsetFont(await readFile(source), signs.normalize('NFD') + signs, {
    targetFormat: 'sfnt',
    variationAxes: {wght: {min: 400, max: 600, default: 400}},
    keepFeatures,
    noHinting: true,
  });
  const family = families[hand];
  return {
    file: await subsetFont(renamed(sfnt, family), undefined, {
      targetFormat: 'woff2',
      keepAllGlyphs: true,
    }),
    has: signsOf(sfnt),
    notice: {
      module: source,
      // The package's licence file does not say all that the font itself says.
      remark: `${namesOf(sfnt).get(0) ?? ''}\n\nThe file "${hand}-….woff2" is a Modified Version of it, named "${family}": the weights 400 to 600, and the signs that this course needs.`,
    },
  };
}

/** A letter with a mark may be drawn as a letter and a mark. */
function draws(has: ReadonlySet<string>, sign: string): boolean {
  const parts = [...sign.normalize('NFD')];
  return has.has(sign) || (parts.length > 1 && parts.every(part => has.has(part)));
}
