// Which package is taken in which browser, how wide and in which themes? A fixed part always, everything with TEST_ALL=1.

import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Launch} from '../doubles/lms-page.ts';
import type {BrowserName, Size, Theme} from './sitting.ts';

export interface Case {
  readonly name: string;
  readonly zip: string;
  readonly standard: Launch['standard'];
  readonly browser: BrowserName;
  readonly size: Size;
  /** The themes in which each screen is looked at. */
  readonly themes: readonly Theme[];
}

const folder = resolve(import.meta.dirname, '../../packages');
/** The SCORM zips, of the whole course and of each module. */
const zips = readdirSync(folder).filter(name => /-scorm(12|2004-(3rd|4th))\.zip$/.test(name));
if (zips.length === 0)
  throw new Error(`${folder} holds no SCORM package: run "npm run package" first.`);

const frame: Size = {width: 714, height: 666};
const sizes: readonly Size[] = [
  {width: 1366, height: 768},
  frame,
  {width: 390, height: 844},
  {width: 320, height: 640},
];

export const everything = process.env['TEST_ALL'] === '1';
export const zipOf = (edition: string): string => {
  const found = zips.find(name => name.endsWith(`-m3-${edition}.zip`));
  if (found === undefined)
    throw new Error(`${folder} holds no package of Module 3 for ${edition}.`);
  return join(folder, found);
};

/** Where trouble and the player's own screens are tried. */
export const browsers: readonly BrowserName[] = everything ? ['chromium', 'firefox'] : ['chromium'];

const theCase = (
  zip: string,
  browser: BrowserName,
  size: Size,
  themes: readonly Theme[],
): Case => ({
  name: `${zip.replace(/^.*[\\/]|\.zip$/g, '')}, ${browser}, ${size.width}x${size.height}, ${themes.join(' and ')}`,
  zip,
  standard: zip.includes('scorm12') ? 'scorm12' : 'scorm2004',
  browser,
  size,
  themes,
});

const fixedPart: readonly Case[] = [
  theCase(zipOf('scorm12'), 'chromium', frame, ['light']),
  theCase(zipOf('scorm2004-4th'), 'chromium', {width: 320, height: 640}, ['light']),
  theCase(zipOf('scorm12'), 'firefox', frame, ['light']),
];

/** Chromium changes its theme as it goes; Firefox needs a run for each. */
const fullProduct = (): Case[] =>
  zips.flatMap(zip =>
    sizes.flatMap(size => [
      theCase(join(folder, zip), 'chromium', size, ['light', 'dark', 'forced']),
      ...(['light', 'dark', 'forced'] as const).map(theme =>
        theCase(join(folder, zip), 'firefox', size, [theme]),
      ),
    ]),
  );

export const cases: readonly Case[] = everything ? fullProduct() : fixedPart;
