// Which Chromium, Firefox and WebKit do the tests run in, and with which arguments? Finds them, or provides them.

import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

interface Wanted {
  readonly name: string;
  /** The variable by which a machine names its own. */
  readonly variable: 'CHROME_PATH' | 'FIREFOX_PATH' | 'WEBKIT_DRIVER_PATH' | 'XVFB_PATH';
  /** Commands on the PATH, the preferred first. */
  readonly commands: readonly string[];
  /** Where macOS and Windows keep it. */
  readonly places: readonly string[];
  readonly debianPackage: string;
  /** Where Debian's package puts it. */
  readonly debianPath: string;
  /** Downloads it into the user's cache and says where it lies. */
  readonly download: () => Promise<string> | string;
}

const root = process.getuid?.() === 0;
const bin = (command: string): string => join('node_modules', '.bin', command);
const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
  name => process.env[name] ?? [],
);

/** Users' Chrome no longer fires `unload`; Debian's Chromium still would. The rest keeps it from calling out. */
export const chromiumArguments: readonly string[] = [
  '--enable-features=DeprecateUnload',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-quic',
  '--password-store=basic',
  // Chromium refuses its sandbox to root; the tests open nothing but this course.
  ...(root ? ['--no-sandbox'] : []),
];

/** Firefox preferences: no update, telemetry or start page calls out. */
export const firefoxPreferences: Readonly<Record<string, string | number | boolean>> = {
  'app.update.enabled': false,
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** The path of a Chromium, Chrome or Edge. */
export const chromium = (): Promise<string> =>
  provide({
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...windows.map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...windows.map(folder => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ],
    debianPackage: 'chromium',
    debianPath: '/usr/bin/chromium',
    download: async () => {
      run(bin('playwright-core'), ['install', ...(root ? ['--with-deps'] : []), 'chromium']);
      return (await import('playwright-core')).chromium.executablePath();
    },
  });

/** The path of a Firefox. */
export const firefox = (): Promise<string> =>
  provide({
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows.map(folder => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
    debianPath: '/usr/bin/firefox-esr',
    download: () => {
      const cache = join(homedir(), '.cache', 'puppeteer');
      const where = ['--path', cache, '--format', '{{path}}'];
      const printed = run(bin('browsers'), ['install', 'firefox@esr', ...where]);
      return printed.trim().split('\n').at(-1) ?? '';
    },
  });

/** The path of the driver of WebKitGTK, which brings its browser along. Taken by `npm run test:all` alone. */
export const webkitDriver = (): Promise<string> =>
  provide({
    name: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: [],
    debianPackage: 'webkit2gtk-driver',
    debianPath: '/usr/bin/WebKitWebDriver',
    download: nowhere,
  });

/** The path of a screen that nobody sees: WebKitGTK has no mode without one. */
export const xvfb = (): Promise<string> =>
  provide({
    name: 'Xvfb',
    variable: 'XVFB_PATH',
    commands: ['Xvfb'],
    places: [],
    debianPackage: 'xvfb',
    debianPath: '/usr/bin/Xvfb',
    download: nowhere,
  });

const nowhere = (): never => {
  throw new Error('There is no download of it: it comes with the system.');
};

async function provide(wanted: Wanted): Promise<string> {
  const named = process.env[wanted.variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${wanted.variable} is set to "${named}", but there is no such file.`);
  }
  const found = installed(wanted);
  if (found !== undefined) return found;

  const failures: string[] = [];
  for (const means of [debian, downloaded]) {
    try {
      const path = await means(wanted);
      if (path !== undefined) return path;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `${wanted.name} is needed for the tests, and could neither be found nor provided. ` +
      `Install it (on Debian: apt-get install ${wanted.debianPackage}), or set ${wanted.variable} ` +
      'to the path of one, and run the command again.\n' +
      failures.map(failure => `  ${failure.trim().replaceAll('\n', '\n  ')}`).join('\n'),
  );
}

function installed({commands, places}: Wanted): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const onPath = commands.flatMap(command => folders.map(folder => join(folder, command)));
  return [...onPath, ...places].find(path => existsSync(path));
}

function debian({debianPackage, debianPath}: Wanted): string | undefined {
  if (!root || !isDebian()) return undefined;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', debianPackage]);
  return existsSync(debianPath) ? debianPath : undefined;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

async function downloaded({download}: Wanted): Promise<string> {
  const path = await download();
  // A download may lack the system's libraries: better said here than by fifty failing tests.
  if (process.platform === 'linux') run(path, ['--version']);
  return path;
}

/** What the command prints; where it fails, only the last errors that it named. */
function run(command: string, parameters: readonly string[]): string {
  const line = [command, ...parameters].join(' ');
  console.error(`${line} …`);
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const result = spawnSync(command, parameters, {env, encoding: 'utf8', maxBuffer: 1e8});
  if (result.error) throw new Error(`${line}: ${result.error.message}`);
  if (result.status === 0) return result.stdout;
  const said = (result.stderr + result.stdout).trim().split('\n');
  const errors = said.filter(words => /^\s*(E:|.*error:)/i.test(words));
  throw new Error([`${line} failed:`, ...(errors.length > 0 ? errors : said).slice(-2)].join('\n'));
}

if (import.meta.main) {
  for (const provided of [chromium, firefox]) {
    try {
      console.log(await provided());
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
