// Which Chromium, Firefox and WebKit do the tests run in, and with which arguments? Finds them, or provides them.

import {homedir} from 'node:os';
import {join} from 'node:path';
import {provide, root, run} from './provide.ts';

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
