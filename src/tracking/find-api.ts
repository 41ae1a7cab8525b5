// Where is the LMS's API? In this window, its parents or its openers, for the standard of this package only.

import type {Look} from './journal.ts';

/** As much of a window as is looked at; each property of another origin's window throws. */
export interface Pane {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/** An LMS's API object, whatever it promises about its answers. */
export type Api = Readonly<Record<string, unknown>>;

/** And in which windows it was looked for, for an administrator. */
type Finding = {readonly looks: readonly Look[]} & (
  {readonly found: 'api'; readonly api: Api} | {readonly found: 'cross-origin' | 'nothing'}
);

/** What makes an object an API, and not a frame or an element of that name. */
export interface Sought {
  readonly name: 'API' | 'API_1484_11';
  readonly method: 'LMSInitialize' | 'Initialize';
}

/** Some LMSs create their API after the course's frame has loaded (F03): milliseconds after the first look. */
const MOMENTS = [100, 300, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000];

/** Looks again and again until the API is there or ten seconds are over. */
export async function findApi(
  start: Pane,
  sought: Sought,
  wait: (ms: number) => Promise<void> = pause,
): Promise<Finding> {
  let finding = lookForApi(start, sought);
  let now = 0;
  for (const moment of MOMENTS) {
    if (finding.found === 'api') return finding;
    await wait(moment - now);
    now = moment;
    finding = lookForApi(start, sought);
  }
  return finding;
}

/** One look: this window (F02), its parents, the nearest first, then their openers and the openers' parents (F01). */
export function lookForApi(start: Pane, sought: Sought): Finding {
  const parents = lineOf(start, '');
  const openers = parents.panes.flatMap(([pane, name]) => {
    const opener = openerOf(pane);
    return opener ? [lineOf(opener, name === '' ? 'opener' : `opener of ${name}`)] : [];
  });
  const lines = [parents, ...openers];
  const looks: Look[] = [];
  const seen = new Set<Pane>();
  for (const [pane, name] of lines.flatMap(({panes}) => panes)) {
    if (seen.has(pane)) continue;
    seen.add(pane);
    const where = name === '' ? 'this window' : name;
    try {
      const api = (pane as Readonly<Record<string, unknown>>)[sought.name];
      if (isApi(api, sought.method)) {
        return {found: 'api', api, looks: [...looks, {where, saw: 'api'}]};
      }
      looks.push({where, saw: api === undefined ? 'nothing' : 'not-an-api'});
    } catch {
      // Another origin's window refuses every look; the LMS may be behind it, as in SuccessFactors' portal.
      looks.push({where, saw: 'another-origin'});
    }
  }
  const refused =
    lines.some(({refused}) => refused) || looks.some(by => by.saw === 'another-origin');
  return {found: refused ? 'cross-origin' : 'nothing', looks};
}

interface Line {
  /** Each with its name, the first named after the line. */
  readonly panes: readonly (readonly [Pane, string])[];
  /** A window did not say what its parent is. */
  readonly refused: boolean;
}

/** A window and its parents. A browser's topmost window is its own parent. */
function lineOf(start: Pane, name: string): Line {
  const panes: [Pane, string][] = [];
  let pane: Pane | undefined = start;
  try {
    while (pane && !panes.some(([known]) => known === pane)) {
      const above = `parent ${panes.length}`;
      panes.push([pane, panes.length === 0 ? name : name === '' ? above : `${above} of ${name}`]);
      pane = asPane(pane.parent);
    }
  } catch {
    return {panes, refused: true};
  }
  return {panes, refused: false};
}

function openerOf(pane: Pane): Pane | undefined {
  try {
    return asPane(pane.opener);
  } catch {
    // Counted as another origin's when its API is looked for.
    return undefined;
  }
}

const asPane = (value: unknown): Pane | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

function isApi(value: unknown, method: string): value is Api {
  const held = typeof value === 'object' || typeof value === 'function';
  return held && value !== null && typeof (value as Api)[method] === 'function';
}

const pause = (ms: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });
