// Where do the tests launch packages? An LMS of one learner: it serves the zips, keeps what is committed, and writes down each call.

import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, join, resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import {setTimeout} from 'node:timers/promises';
import {unzipSync} from 'fflate';
import ts from 'typescript';
import type {Call, Commit, DataModel, Launch} from '../doubles/lms-page.ts';

/** A package in the LMS, with its own record of the learner. */
export interface Package {
  /** The page to open: each time is a launch of its own. */
  readonly launchUrl: string;
  /** The course without an LMS around it. */
  readonly courseUrl: string;
  /** All calls so far, in their order. */
  calls(): readonly Call[];
  /** Element to value, as committed last. */
  value(element: string): string;
  /** Resolves when the last launch was ended in order; a tab that is closed says so a moment later. */
  ended(): Promise<void>;
  /** While true, commits are refused. */
  refusing: boolean;
}

export interface Lms extends Package {
  close(): Promise<void>;
}

export interface LmsOptions {
  /** Where the zip lies. */
  readonly zip: string;
  readonly standard: Launch['standard'];
  /** Suspend data that an earlier sitting is said to have left. */
  readonly memory?: string;
  /** Files of the package that do not arrive. */
  readonly missing?: RegExp;
}

const project = resolve(import.meta.dirname, '../..');
const learner = {id: 'learner-1', name: 'Learner, First'};
/** By the end of a file's name. */
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** One package. */
export async function startLms(options: LmsOptions): Promise<Lms> {
  const series = await startSeries([options]);
  const [only] = series.packages;
  if (!only) throw new Error('The LMS has no package.');
  return Object.assign(only, {close: () => series.close()});
}

interface Series {
  /** In the order in which they were given. */
  readonly packages: readonly Package[];
  close(): Promise<void>;
}

/** Several packages of one LMS: of one origin, so that a device has one memory for all of them. */
export async function startSeries(all: readonly LmsOptions[]): Promise<Series> {
  const {origin, close} = await listening(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://lms');
    const [, place = '', name = ''] = /^\/(\d+)\/(.*)$/.exec(pathname) ?? [];
    if (pathname.startsWith('/project/')) {
      send(response, 'text/javascript', await moduleText(pathname.slice('/project/'.length)));
    } else await served[Number(place)]?.answer(name, request, response);
  });
  const served = await Promise.all(
    all.map((options, place) => serve(options, `${origin}/${place}/`)),
  );
  return {packages: served.map(({lms}) => lms), close};
}

/** A server of this machine on a free port. */
export async function listening(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{readonly origin: string; readonly close: () => Promise<void>}> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The LMS has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Served {
  readonly lms: Package;
  /** `name`: the address, from that of the package on. */
  readonly answer: (
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => Promise<void>;
}

async function serve(
  {zip, standard, memory, missing}: LmsOptions,
  launchUrl: string,
): Promise<Served> {
  const files = unzipSync(await readFile(zip));
  const calls: Call[] = [];
  let sessions = 0;
  let saved: Commit | undefined =
    memory === undefined
      ? undefined
      : {session: 0, place: 0, end: false, cmi: {cmi: leftOpen[standard](memory)}};

  const lms: Package = {
    launchUrl,
    courseUrl: `${launchUrl}course/index.html`,
    calls: () => calls.toSorted((a, b) => a.session - b.session || a.place - b.place),
    value: element => valueAt(saved?.cmi, element),
    ended: async () => {
      for (let wait = 0; saved?.session !== sessions || !saved.end; wait++) {
        if (wait === 50) throw new Error(`Launch ${sessions} was left without a word to the LMS.`);
        await setTimeout(100);
      }
    },
    refusing: false,
  };

  async function answer(
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method === 'POST') {
      const body = await text(request);
      if (name === 'calls') calls.push(...(JSON.parse(body) as Call[]));
      if (name === 'commit' && !lms.refusing) saved = newer(saved, JSON.parse(body) as Commit);
      send(response, 'text/plain', lms.refusing ? 'refused' : 'kept');
    } else if (name === '') {
      const launch = {standard, session: ++sessions, learner, saved: resumable(standard, saved)};
      send(response, 'text/html; charset=utf-8', launchPage(launch));
    } else {
      const path = name.replace(/^course\//, '');
      const file = missing?.test(path) ? undefined : files[path];
      if (file) send(response, types[extname(path)] ?? 'application/octet-stream', file);
      else send(response, 'text/plain', `There is no file "${path}".`, 404);
    }
  }

  return {lms, answer};
}

function send(
  response: ServerResponse,
  type: string,
  body: string | Uint8Array,
  status = 200,
): void {
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store'}).end(body);
}

const score = {raw: '0', min: '0', max: '100'};

/** What a sitting leaves that finished nothing. */
const leftOpen = {
  scorm12: (memory: string) => ({suspend_data: memory, core: {lesson_status: 'incomplete', score}}),
  scorm2004: (memory: string) => ({suspend_data: memory, completion_status: 'incomplete', score}),
} as const;

/** Beacons may overtake each other: the commit that was made last counts. */
function newer(before: Commit | undefined, now: Commit): Commit {
  if (before === undefined || now.session > before.session) return now;
  return now.session === before.session && now.place > before.place ? now : before;
}

/** SCORM 2004 RTE 4.2.8: what an attempt leaves is there at the next launch only if it was suspended. */
function resumable(standard: Launch['standard'], saved: Commit | undefined): DataModel | undefined {
  if (saved === undefined) return undefined;
  const over =
    saved.end && standard === 'scorm2004' && valueAt(saved.cmi, 'cmi.exit') !== 'suspend';
  return over ? undefined : saved.cmi;
}

function valueAt(cmi: unknown, element: string): string {
  const found = element
    .split('.')
    .reduce<unknown>(
      (branch, key) =>
        typeof branch === 'object' && branch !== null
          ? (branch as Readonly<Record<string, unknown>>)[key]
          : undefined,
      cmi,
    );
  return typeof found === 'string' ? found : '';
}

const modules = new Map<string, Promise<string>>();

/** A module of the project as a browser takes it. */
export function moduleText(path: string): Promise<string> {
  const known = modules.get(path) ?? transpiled(path);
  modules.set(path, known);
  return known;
}

async function transpiled(path: string): Promise<string> {
  const source = await readFile(join(project, path), 'utf8');
  if (!path.endsWith('.ts')) return source;
  const options = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022};
  return ts.transpileModule(source, {compilerOptions: options}).outputText;
}

const launchPage = (launch: Launch): string => `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8" />
    <title>Test LMS</title>
    <link rel="icon" href="data:," />
    <style>body { margin: 0; } iframe { border: 0; display: block; inline-size: 100%; block-size: 100vh; }</style>
    <script type="importmap">{"imports": {"scorm-again": "/project/node_modules/scorm-again/dist/esm/scorm-again.js"}}</script>
    <script type="application/json" id="launch">${JSON.stringify(launch)}</script>
  </head>
  <body>
    <iframe title="Course"></iframe>
    <script type="module" src="/project/tests/doubles/lms-page.ts"></script>
  </body>
</html>`;
