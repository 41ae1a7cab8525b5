// Is a dead login told from a slow one, and from a server that is gone, without a false alarm?

import {expect} from '@open-wc/testing';
import {askFor, prober, probeText, type Probe} from '../../src/tracking/probe.ts';

const text = probeText('sop-suds-508804-scorm12');
const real = globalThis.fetch;

interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}

/** Puts an answer in the place of the network's, and notes what was asked. */
function answering(answer: (asked: Asked) => Promise<Response>): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = (url, options = {}) => {
    const one = {url: url instanceof Request ? url.url : String(url), options};
    asked.push(one);
    return answer(one);
  };
  return asked;
}

const page = (body: string, status = 200): Promise<Response> =>
  Promise.resolve(new Response(body, {status}));

/** A prober whose requests end as told, one after the other. */
const told = (...ends: readonly Probe[]): (() => Promise<Probe>) => {
  let at = 0;
  return prober('probe-1.txt', 'x', () => Promise.resolve(ends[at++] ?? 'alive'));
};

describe('probe', () => {
  afterEach(() => {
    globalThis.fetch = real;
  });

  it('F67 compares the content: the package’s own file is alive', async () => {
    const asked = answering(() => page(text));
    expect(await askFor('probe-1.txt', text)).to.equal('alive');
    expect(asked[0]?.url).to.equal('probe-1.txt');
    expect(asked[0]?.options.cache).to.equal('no-store');
  });

  it('F68 a login page in its place means signed out, though the server says that all is well', async () => {
    answering(() => page('<!doctype html><form>Log in</form>'));
    expect(await askFor('probe-1.txt', text)).to.equal('signed-out');
  });

  it('F68 so does a refusal, and a redirection, which is not followed', async () => {
    answering(() => page('', 403));
    expect(await askFor('probe-1.txt', text)).to.equal('signed-out');
    const asked = answering(() => Promise.resolve(Response.error()));
    await askFor('probe-1.txt', text);
    expect(asked[0]?.options.redirect).to.equal('manual');
  });

  it('a server in trouble and a lost network are unreachable', async () => {
    answering(() => page('Bad gateway', 502));
    expect(await askFor('probe-1.txt', text)).to.equal('unreachable');
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await askFor('probe-1.txt', text)).to.equal('unreachable');
  });

  it('a server that is too slow is unreachable, and the request is given up', async () => {
    answering(
      ({options}) =>
        new Promise((_, reject) => {
          options.signal?.addEventListener('abort', () =>
            reject(new DOMException('', 'TimeoutError')),
          );
        }),
    );
    expect(await askFor('probe-1.txt', text, 20)).to.equal('unreachable');
  });

  it('believes bad news of a server that once gave the file', async () => {
    const probe = told('alive', 'signed-out', 'unreachable', 'alive');
    expect(await probe()).to.equal('alive');
    expect(await probe()).to.equal('signed-out');
    expect(await probe()).to.equal('unreachable');
    expect(await probe()).to.equal('alive');
  });

  it('raises no alarm where the file never came: it may be a server that does not give it', async () => {
    const probe = told('signed-out', 'unreachable', 'signed-out');
    expect(await probe()).to.equal('alive');
    expect(await probe()).to.equal('alive');
    expect(await probe()).to.equal('alive');
  });

  it('raises no alarm from a disk, and asks for nothing there', async () => {
    const base = document.createElement('base');
    base.href = 'file:///course/index.html';
    document.head.append(base);
    let asked = 0;
    const probe = prober('probe-1.txt', 'x', () => {
      asked += 1;
      return Promise.resolve('unreachable');
    });
    const found = await probe();
    base.remove();
    expect(found).to.equal('alive');
    expect(asked).to.equal(0);
  });
});
