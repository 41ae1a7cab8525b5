// Which package is taken in which browser, how wide and in which themes? A fixed part always, everything with TEST_ALL=1.
//
// Always: Module 3 by keyboard to completion, the focus looked at wherever it stops, in each standard in Chromium and once in
// Firefox; every screen of the whole course once in light in Chromium (screens.ts), with axe, title, focus, targets and 320 px under
// text spacing, and the first state of each kind, with its tree.
// With TEST_ALL=1: each of the twelve SCORM zips by keyboard to completion, the four sizes and both browsers spread over them;
// every screen and state in Chromium in light, dark and forced colours under every setting of measure.ts (answered pages under the
// closest two), with every tree; every screen and the first state of each kind in Firefox, in each theme; WebKit (webkit.test.ts).

import {readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Launch} from '../doubles/lms-page.ts';
import {settings, type Setting} from './measure.ts';
import type {Look} from './screens.ts';
import type {BrowserName, Size, Theme} from './sitting.ts';

export interface Case {
  readonly name: string;
  readonly zip: string;
  readonly standard: Launch['standard'];
  readonly browser: BrowserName;
  readonly size: Size;
}

const folder = resolve(import.meta.dirname, '../../packages');
/** The SCORM zips, of the whole course and of each module. */
const zips = readdirSync(folder).filter(name => /-scorm(12|2004-(3rd|4th))\.zip$/.test(name));
if (zips.length === 0)
  throw new Error(`${folder} holds no SCORM package: run "npm run package" first.`);

const desktop: Size = {width: 1366, height: 768};
const frame: Size = {width: 714, height: 666};
const phone: Size = {width: 390, height: 844};
const narrow: Size = {width: 320, height: 640};

export const everything = process.env['TEST_ALL'] === '1';
export const zipOf = (edition: string): string => {
  const found = zips.find(name => name.endsWith(`-m3-${edition}.zip`));
  if (found === undefined)
    throw new Error(`${folder} holds no package of Module 3 for ${edition}.`);
  return join(folder, found);
};

/** On what is printed, and from which theme. */
export const papers = everything ? (['letter', 'a4'] as const) : (['letter'] as const);
export const printedFrom = everything ? (['light', 'dark'] as const) : (['light'] as const);

/** Where trouble and the player's own screens are tried. */
export const browsers: readonly BrowserName[] = everything ? ['chromium', 'firefox'] : ['chromium'];

const theCase = (zip: string, browser: BrowserName, size: Size): Case => ({
  name: `${zip.replace(/^.*[\\/]|\.zip$/g, '')}, ${browser}, ${size.width}x${size.height}`,
  zip,
  standard: zip.includes('scorm12') ? 'scorm12' : 'scorm2004',
  browser,
  size,
});

const fixedPart: readonly Case[] = [
  theCase(zipOf('scorm12'), 'chromium', frame),
  theCase(zipOf('scorm2004-4th'), 'chromium', narrow),
  theCase(zipOf('scorm12'), 'firefox', frame),
];

/** Each zip once beside the fixed part; of the three standards of a package one goes to Firefox, another each time. */
const eachZip = (): Case[] => {
  const sizes = [desktop, phone, narrow, frame];
  const editions = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
  return ['-', '-m1-', '-m2-', '-m3-'].flatMap((part, row) =>
    editions.map((edition, column) => {
      const zip = zips.find(name => name.endsWith(`508804${part}${edition}.zip`));
      if (zip === undefined) throw new Error(`${folder} holds no zip "…508804${part}${edition}".`);
      const browser = (row + column) % 3 === 2 ? 'firefox' : 'chromium';
      return theCase(join(folder, zip), browser, sizes[(row + column) % 4] ?? frame);
    }),
  );
};

/** The longest first; what stands in both parts once. */
export const cases: readonly Case[] = everything
  ? [...new Map([...eachZip(), ...fixedPart].map(one => [one.name, one])).values()]
  : fixedPart;

/** One way through the screens of screens.ts. */
export interface Visit {
  readonly name: string;
  readonly browser: BrowserName;
  readonly size: Size;
  readonly themes: readonly Theme[];
  readonly settings: readonly Setting[];
  /** Every state, or each screen once and the first state of each kind. */
  readonly all: boolean;
  /** Which trees of screens.ts are compared. */
  readonly trees: readonly Look['tree'][];
}

/** Chromium changes its theme as it goes; Firefox needs a run for each. */
export const visits: readonly Visit[] = everything
  ? [
      {
        name: 'every screen and state, Chromium, light, dark and forced colours',
        browser: 'chromium',
        size: frame,
        themes: ['light', 'dark', 'forced'],
        settings,
        all: true,
        trees: ['always', 'all'],
      },
      ...(['light', 'dark', 'forced'] as const).map((theme): Visit => ({
        name: `every screen, Firefox, ${theme}`,
        browser: 'firefox',
        size: frame,
        themes: [theme],
        settings: theme === 'light' ? settings : [],
        all: false,
        trees: [],
      })),
    ]
  : [
      {
        name: 'every screen, Chromium, light',
        browser: 'chromium',
        size: frame,
        themes: ['light'],
        settings: settings.filter(({spaced}) => spaced === true),
        all: false,
        trees: ['always'],
      },
    ];
