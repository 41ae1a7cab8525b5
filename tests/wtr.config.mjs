// How do the elements' tests run? In Chromium, with TEST_ALL=1 in Firefox too. All others: wtr-together.config.mjs.

import {once} from 'node:events';
import {createServer} from 'node:net';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromium, chromiumArguments, firefox, firefoxPreferences} from '../scripts/browsers.ts';

// Whatever a page says on its console fails the test that was running, and so does an unhandled rejection.
// Lit's development build checks its own use and stays on; only its notice that it is one is silenced.
const strictPage = testFramework => `<!doctype html>
<html lang="en-US">
  <head><title>Test</title></head>
  <body>
    <script>
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
      for (const level of ['error', 'warn']) {
        const say = console[level].bind(console);
        console[level] = (...words) => {
          say(...words);
          reportError(new Error('console.' + level + ': ' + words.map(String).join(' ')));
        };
      }
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

const root = fileURLToPath(new URL('..', import.meta.url));

const inFirefox = {
  name: 'firefox',
  files: 'tests/elements/**/*.test.ts',
  browsers: [
    Object.assign(
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: await firefox(),
          args: [],
          extraPrefsFirefox: {...firefoxPreferences},
        },
      }),
      {name: 'Firefox'},
    ),
  ],
};

/** Two runners that start together would both find 8000 free. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export default {
  port: await freePort(),
  rootDir: root,
  files: ['tests/elements/**/*.test.ts'],
  browsers: [
    Object.assign(
      chromeLauncher({
        launchOptions: {executablePath: await chromium(), args: [...chromiumArguments]},
      }),
      {name: 'Chromium'},
    ),
  ],
  groups: process.env.TEST_ALL === '1' ? [inFirefox] : [],
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: strictPage,
  testFramework: {config: {timeout: '10000'}},
  // All that stand together.
  testsFinishTimeout: 400_000,
  concurrentBrowsers: 1,
  // One page at a time: a page in the background gets neither keys nor animation frames.
  concurrency: 1,
};
