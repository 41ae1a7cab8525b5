// Where is a package launched in an LMS double? The double's server: it serves the zip, keeps the record, and writes down each call.

import {readFile} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname} from 'node:path';
import {text} from 'node:stream/consumers';
import {unzipSync} from 'fflate';
import type {Double, Report, Standard, Stored} from '../doubles/double.ts';
import type {DoubleLaunch} from '../doubles/double-page.ts';
import type {Call} from '../doubles/lms-page.ts';
import {listening, moduleText, types} from './lms.ts';

export interface DoubleLms {
  /** The page to open: each time is a launch of its own. */
  readonly launchUrl: string;
  /** Its servers: a portal has one of its own. */
  readonly origins: readonly string[];
  /** What it has stored of the learner. */
  stored: Stored;
  /** Whether it still knows the learner: if not, files may come as a login page. */
  signedIn: boolean;
  /** All calls so far, in their order. */
  calls(): readonly Call[];
  /** What the API has sent so far. */
  readonly bodies: readonly {
    readonly how: string;
    readonly session: number;
    readonly size: number;
  }[];
  /** Requests for the package's files so far. */
  readonly files: readonly string[];
  report(): Report;
  close(): Promise<void>;
}

interface DoubleLmsOptions {
  readonly double: Double;
  readonly zip: string;
  readonly standard: Standard;
  readonly stored?: Stored;
}

const learner = {id: 'learner-1', name: 'Learner, First'};
const html = 'text/html; charset=utf-8';

export async function startDouble({
  double,
  zip,
  standard,
  stored = {},
}: DoubleLmsOptions): Promise<DoubleLms> {
  const packed = unzipSync(await readFile(zip));
  const calls: Call[] = [];
  const bodies: {how: string; session: number; size: number}[] = [];
  const files: string[] = [];
  let sessions = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://lms');
    const send = (
      type: string,
      body: string | Uint8Array,
      status = 200,
      headers: Readonly<Record<string, string>> = {},
    ): void => {
      response
        .writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...headers})
        .end(body);
    };
    if (pathname === '/calls') {
      calls.push(...(JSON.parse(await text(request)) as Call[]));
      send('text/plain', 'heard');
    } else if (pathname === '/api') {
      const body = await text(request);
      const how = searchParams.get('how') ?? '';
      bodies.push({how, session: Number(searchParams.get('session')), size: body.length});
      const {stored, says} = double.receive(lms.stored, body, standard);
      lms.stored = stored;
      send('text/plain', says);
    } else if (pathname === '/') {
      const launch: DoubleLaunch = {
        double: double.name,
        standard,
        session: ++sessions,
        learner,
        stored: lms.stored,
      };
      send(html, launchPage(launch, double.place === 'pop-up'));
    } else if (pathname.startsWith('/project/')) {
      send('text/javascript', await moduleText(pathname.slice('/project/'.length)));
    } else {
      const name = pathname.replace(/^\/course\//, '');
      files.push(name);
      const type = types[extname(name)] ?? 'application/octet-stream';
      const other = double.send?.(type, lms.signedIn);
      const file = other?.body ?? packed[name];
      if (file === undefined) send('text/plain', `There is no file "${name}".`, 404);
      else send(other?.type ?? type, file, 200, other?.headers);
    }
  }

  const {origin, close} = await listening(answer);
  const portal =
    double.place === 'portal'
      ? await listening(async (_, response) => {
          response.writeHead(200, {'content-type': html}).end(portalPage(`${origin}/`));
        })
      : undefined;
  const lms: DoubleLms = {
    launchUrl: `${portal?.origin ?? origin}/`,
    origins: [origin, ...(portal ? [portal.origin] : [])],
    stored,
    signedIn: true,
    calls: () => calls.toSorted((a, b) => a.session - b.session || a.place - b.place),
    bodies,
    files,
    report: () => double.report(lms.stored, standard),
    close: async () => {
      await portal?.close();
      await close();
    },
  };
  return lms;
}

const style =
  '<style>body { margin: 0; } iframe { border: 0; display: block; inline-size: 100%; block-size: 100vh; }</style>';
const head = `<meta charset="utf-8" /><title>LMS</title><link rel="icon" href="data:," />${style}`;

const portalPage = (lms: string): string =>
  `<!doctype html><html lang="en-US"><head>${head}</head><body><iframe title="LMS" src="${lms}"></iframe></body></html>`;

const launchPage = (launch: DoubleLaunch, popUp: boolean): string => `<!doctype html>
<html lang="en-US">
  <head>
    ${head}
    <script type="importmap">{"imports": {"scorm-again": "/project/node_modules/scorm-again/dist/esm/scorm-again.js"}}</script>
    <script type="application/json" id="launch">${JSON.stringify(launch).replaceAll('<', '\\u003c')}</script>
  </head>
  <body>
    ${popUp ? '<button type="button" disabled>Open the course</button>' : '<iframe title="Course"></iframe>'}
    <script type="module" src="/project/tests/doubles/double-page.ts"></script>
  </body>
</html>`;
