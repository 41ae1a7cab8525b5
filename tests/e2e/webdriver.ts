// How does a test drive WebKit? By the WebDriver protocol over HTTP (W3C), on a screen of its own that nobody sees.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout} from 'node:timers/promises';
import {webkitDriver, xvfb} from '../../scripts/browsers.ts';
import type {Size} from './sitting.ts';

export interface WebKit {
  open(url: string): Promise<void>;
  /** Into the frame of the LMS that holds the course. */
  enterFrame(): Promise<void>;
  /** Runs in the frame that was entered, and says what it returns. */
  run<T>(script: string, ...given: readonly unknown[]): Promise<T>;
  /** As a key that is really pressed. */
  press(key: string): Promise<void>;
  /** Listens to the console of the frame, and to what it fails at: WebDriver tells neither. */
  listen(): Promise<void>;
  /** What was heard since then. */
  console(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openWebKit(size: Size): Promise<WebKit> {
  const screen = spawn(await xvfb(), ['-displayfd', '3', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numbers = screen.stdio[3];
  if (!numbers) throw new Error('Xvfb does not say which screen it is.');
  const [number] = (await once(numbers, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(await webkitDriver(), [`--port=${port}`, '--host=127.0.0.1'], {
    env: {...process.env, DISPLAY: `:${number.toString().trim()}`, NO_AT_BRIDGE: '1'},
    stdio: 'ignore',
  });
  const end = async (): Promise<void> => {
    for (const child of [driver, screen]) {
      const ended = child.exitCode === null ? once(child, 'exit') : undefined;
      child.kill();
      await ended;
    }
  };
  try {
    return await begin(`http://127.0.0.1:${port}/session`, size, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function begin(
  address: string,
  {width, height}: Size,
  end: () => Promise<void>,
): Promise<WebKit> {
  const {sessionId} = await untilReady(() =>
    send<{sessionId: string}>('POST', address, {capabilities: {}}),
  );
  const session = `${address}/${sessionId}`;
  await send('POST', `${session}/window/rect`, {x: 0, y: 0, width, height});
  return {
    open: url => send('POST', `${session}/url`, {url}),
    enterFrame: async () => {
      const frame = await send('POST', `${session}/element`, {
        using: 'css selector',
        value: 'iframe',
      });
      await send('POST', `${session}/frame`, {id: frame});
    },
    run: (script, ...args) => send('POST', `${session}/execute/sync`, {script, args}),
    press: value =>
      send('POST', `${session}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              {type: 'keyDown', value},
              {type: 'keyUp', value},
            ],
          },
        ],
      }),
    listen: () => send('POST', `${session}/execute/sync`, {script: listening, args: []}),
    console: () => send('POST', `${session}/execute/sync`, {script: 'return told', args: []}),
    close: async () => {
      await send('DELETE', session).finally(end);
    },
  };
}

const listening = `globalThis.told = [];
for (const level of ['log', 'info', 'warn', 'error', 'debug'])
  console[level] = (...words) => told.push('console.' + level + ': ' + words.join(' '));
for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(kind, event => told.push(kind + ': ' + (event.message ?? event.reason ?? event.violatedDirective)));`;

async function send<T = unknown>(method: string, url: string, body?: object): Promise<T> {
  const response = await fetch(url, {method, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: T};
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** The driver listens a moment after it was started. */
async function untilReady<T>(ask: () => Promise<T>): Promise<T> {
  for (let wait = 0; ; wait++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) || wait === 50) throw error;
      await setTimeout(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
