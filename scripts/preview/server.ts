// How does the preview run? A server on this machine's own address, the packages it plays, and the pages told of builds.

import {createHash} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import path from 'node:path';
import {readPackage, type Zipped} from './package.ts';
import {startBuilder, type Built} from './rebuild.ts';
import {everywhere, Refused, refusal, type Reply} from './reply.ts';
import {get, post, type Lms} from './routes.ts';
import {openStore} from './store.ts';
import type {BuildState} from './wire.ts';

export interface Options {
  /** The next free one is taken when it is in use; 0 for any. */
  readonly port: number;
  /** The file that keeps the records. */
  readonly records: string;
  /** Played as they are; without them the course is built, and again at each change. */
  readonly packages?: readonly Zipped[];
  readonly onBuilt?: (built: Built) => void;
}

export interface Preview {
  /** As in "http://127.0.0.1:4280/". */
  readonly address: string;
  close(): Promise<void>;
}

const home = '127.0.0.1';
const largestBody = 1_000_000;
const root = path.resolve(import.meta.dirname, '../..');

export async function startPreview(options: Options): Promise<Preview> {
  const lms: Lms = {store: openStore(options.records), packages: new Map()};
  const listeners = new Set<ServerResponse>();
  let build: BuildState = {state: 'building', revision: '', problems: []};

  const tell = (next: BuildState): void => {
    build = next;
    for (const listener of listeners) listener.write(eventOf(build));
  };
  const play = (zips: readonly Zipped[]): void => {
    lms.packages = new Map(zips.map(readPackage).map(read => [read.name, read]));
    build = {...build, revision: revisionOf(zips)};
  };
  // After a bad build the last good one goes on working.
  const take = (built: Built): void => {
    const {packages} = built;
    let problems = built.problems;
    try {
      if (packages.length > 0) play(packages);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems = [...problems, {file: 'manifest', line: 1, message, level: 'error'}];
    }
    const bad = packages.length === 0 || problems.some(({level}) => level === 'error');
    tell({state: bad ? 'bad' : 'good', revision: build.revision, problems});
    options.onBuilt?.({packages, problems});
  };

  const server = createServer((request, response) => {
    void answer(lms, request)
      .catch(failure)
      .then(reply => {
        if (reply !== 'events') {
          send(response, reply);
          return;
        }
        response.writeHead(200, {...everywhere, 'content-type': 'text/event-stream'});
        response.write(eventOf(build));
        listeners.add(response);
        response.on('close', () => listeners.delete(response));
      });
  });
  if (options.packages) {
    play(options.packages);
    build = {...build, state: 'good'};
  }
  const port = await listen(server, options.port);
  const builder = options.packages
    ? undefined
    : startBuilder(path.join(root, 'course'), () => tell({...build, state: 'building'}), take);

  return {
    address: `http://${home}:${port}/`,
    close() {
      builder?.close();
      const closed = new Promise<void>((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
      });
      server.closeAllConnections();
      return closed;
    },
  };
}

async function answer(lms: Lms, request: IncomingMessage): Promise<Reply | 'events'> {
  const {host = '', origin} = request.headers;
  // A name of another site that leads here (DNS rebinding) would let that site read and write the records.
  const port = request.socket.localPort ?? 0;
  if (![`${home}:${port}`, `localhost:${port}`].includes(host)) {
    throw new Refused(421, 'The preview answers this machine only.');
  }
  const address = addressOf(request.url ?? '/');
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return address === '/events' ? 'events' : get(lms, address);
    case 'POST':
      // Browsers name the page that sends; another site's page may not write here.
      if (origin !== undefined && origin !== `http://${host}`) {
        throw new Refused(403, 'Only the pages of the preview may change its records.');
      }
      return post(lms, address, await bodyOf(request));
    default:
      throw new Refused(405, 'Only GET and POST are answered.');
  }
}

function addressOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://preview').pathname);
  } catch (error) {
    throw new Refused(400, `This address cannot be read: ${String(error)}`);
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Refused(413, `At most ${largestBody} bytes are taken.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new Refused(400, `This is not JSON: ${String(error)}`);
  }
}

function failure(error: unknown): Reply {
  if (error instanceof Refused) return refusal(error.status, error.message);
  console.error(error);
  return refusal(500, 'The preview failed; the terminal says why.');
}

function send(response: ServerResponse, {status, headers, body}: Reply): void {
  response.writeHead(status, {
    ...everywhere,
    ...headers,
    ...(status === 413 ? {connection: 'close'} : {}),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

const eventOf = (build: BuildState): string => `data: ${JSON.stringify(build)}\n\n`;

function revisionOf(packages: readonly Zipped[]): string {
  const hash = createHash('sha256');
  for (const {name, zip} of packages) hash.update(name).update(zip);
  return hash.digest('hex').slice(0, 16);
}

/** The wanted port, or the next free one of twenty. */
async function listen(server: ReturnType<typeof createServer>, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, home, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const bound = server.address();
      return typeof bound === 'object' && bound ? bound.port : port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= wanted + 20) throw error;
    }
  }
}
