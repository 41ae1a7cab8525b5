// Where is the LMS's API? In this window, its parents or its openers, for the standard of this package only.

/** As much of a window as is looked at; each property of another origin's window throws. */
export interface Pane {
  readonly parent?: unknown;
  readonly opener?: unknown;
}

/** An LMS's API object, whatever it promises about its answers. */
export type Api = Readonly<Record<string, unknown>>;

export type Finding =
  | {readonly found: 'api'; readonly api: Api}
  | {readonly found: 'cross-origin'}
  | {readonly found: 'nothing'};

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
  const parents = lineOf(start);
  const openers = parents.panes.map(pane => openerOf(pane)).filter(pane => pane !== undefined);
  const lines = [parents, ...openers.map(opener => lineOf(opener))];
  let crossOrigin = lines.some(line => line.crossOrigin);
  for (const pane of new Set(lines.flatMap(line => line.panes))) {
    try {
      const api = (pane as Readonly<Record<string, unknown>>)[sought.name];
      if (isApi(api, sought.method)) return {found: 'api', api};
    } catch {
      // Another origin's window refuses every look; the LMS may be behind it, as in SuccessFactors' portal.
      crossOrigin = true;
    }
  }
  return {found: crossOrigin ? 'cross-origin' : 'nothing'};
}

interface Line {
  readonly panes: readonly Pane[];
  readonly crossOrigin: boolean;
}

/** A window and its parents. A browser's topmost window is its own parent. */
function lineOf(start: Pane): Line {
  const panes: Pane[] = [];
  let pane: Pane | undefined = start;
  try {
    while (pane && !panes.includes(pane)) {
      panes.push(pane);
      pane = asPane(pane.parent);
    }
  } catch {
    return {panes, crossOrigin: true};
  }
  return {panes, crossOrigin: false};
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
