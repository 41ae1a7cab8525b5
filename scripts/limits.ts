// Is a package small, plain and named as every LMS and server can take it?

import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** In bytes; all but the zip after gzip. */
export const limits = {
  zip: 1_000_000,
  player: 60_000,
  workshop: 44_000,
  search: 12_000,
  export: 12_000,
  text: 60_000,
};

export interface Sizes {
  readonly zip: number;
  /** HTML, styles and player: what a launch needs beside the words. */
  readonly player: number;
  /** Exercises in which a learner writes or talks, the case file: loaded after the player. */
  readonly workshop: number;
  /** Loaded when the learner searches. */
  readonly search: number;
  /** The handouts and what writes Word files: loaded when something is to be taken along. */
  readonly export: number;
  /** Of the longest module. */
  readonly text: number;
}

export function sizesOf(zip: Buffer, files: ReadonlyMap<string, Buffer>): Sizes {
  const gzipped = (wanted: RegExp): number[] =>
    [...files]
      .filter(([name]) => wanted.test(name))
      .map(([, content]) => gzipSync(content, {level: 9}).length);
  const together = (wanted: RegExp): number => gzipped(wanted).reduce((sum, size) => sum + size, 0);
  return {
    zip: zip.length,
    player: together(/^(index\.html|style-.*|player-.*)$/),
    workshop: together(/^workshop-.*$/),
    search: together(/^search-.*$/),
    export: together(/^export-.*$/),
    text: Math.max(...gzipped(/^m\d+-.*\.js$/)),
  };
}

/** One sentence for each budget that is exceeded. */
export function excesses(sizes: Sizes): string[] {
  const what = {
    zip: 'The zip',
    player: 'HTML, styles and player (gzip)',
    workshop: 'Exercises and case file (gzip)',
    search: 'Search (gzip)',
    export: 'Handouts and Word files (gzip)',
    text: 'A text (gzip)',
  };
  return (['zip', 'player', 'workshop', 'search', 'export', 'text'] as const)
    .filter(part => sizes[part] > limits[part])
    .map(part => `${what[part]}: ${sizes[part]} bytes; at most ${limits[part]} are allowed.`);
}

/** Some LMSs refuse a zip with any other ending in it (F87). */
const endings = new Set(
  '.html .js .css .png .jpg .svg .woff2 .mp3 .mp4 .vtt .pdf .xml .xsd .dtd .txt'.split(' '),
);
/** W3C's own name is older than the rule. */
const schemaNames = new Set(['XMLSchema.dtd']);

/** One sentence for each file that some LMS refuses, or some server does not find (F88). */
export function misnamed(names: Iterable<string>): string[] {
  return [...names].flatMap(name => [
    ...(endings.has(path.extname(name)) ? [] : [`${name}: some LMSs refuse this ending.`]),
    ...(schemaNames.has(name) || isPortable(name)
      ? []
      : [`${name}: use a-z, 0-9, "_" and "-" only, at most 80 characters and 3 levels.`]),
  ]);
}

function isPortable(name: string): boolean {
  return /^[a-z0-9_/-]+\.[a-z0-9]+$/.test(name) && name.length <= 80 && name.split('/').length <= 3;
}
