// Does the preview's server answer its own pages, keep what it was told, and refuse everybody else?

import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type TestContext} from 'node:test';
import {startPreview, type Preview} from '../../scripts/preview/server.ts';
import type {Launched, Overview} from '../../scripts/preview/wire.ts';
import {page, zip12, zip2004, zipWeb} from './zips.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

async function recordsFile(t: TestContext): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
  t.after(() => rm(folder, {recursive: true}));
  return path.join(folder, 'deep', 'records.json');
}

async function start(t: TestContext, records?: string): Promise<Preview> {
  const packages = [zip12(), zip2004('4th'), zipWeb()];
  const preview = await startPreview({
    port: 0,
    records: records ?? (await recordsFile(t)),
    packages,
  });
  t.after(() => preview.close());
  return preview;
}

/** Sends the path as it stands: fetch would tidy it up first. */
function raw(
  {address}: Preview,
  where: string,
  options: {method?: string; headers?: Record<string, string>; body?: string} = {},
): Promise<Answer> {
  const {body, ...rest} = options;
  return new Promise((resolve, reject) => {
    const {hostname, port} = new URL(address);
    const asked = request({hostname, port, path: where, agent: false, ...rest}, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () =>
        resolve({status: answer.statusCode ?? 0, headers: answer.headers, text}),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const post = (preview: Preview, where: string, body: unknown): Promise<Answer> =>
  raw(preview, where, {method: 'POST', body: JSON.stringify(body)});

async function launch(preview: Preview, name = 'course-scorm12'): Promise<Launched> {
  const {text} = await post(preview, '/api/launch', {learner: 'learner-1', package: name});
  return JSON.parse(text) as Launched;
}

async function overview(preview: Preview): Promise<Overview> {
  return JSON.parse((await raw(preview, '/api/overview')).text) as Overview;
}

test('files come out of the zip, with their type and no guessing', async t => {
  const preview = await start(t);
  const {address} = await launch(preview);
  const answer = await raw(preview, address);
  assert.equal(answer.status, 200);
  assert.equal(answer.text, page);
  assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  assert.equal(answer.headers['cache-control'], 'no-store');
  const picture = await raw(preview, '/content/course-web/media/a.svg');
  assert.equal(picture.headers['content-type'], 'image/svg+xml');
});

test('no path leads out of the zip', async t => {
  const preview = await start(t);
  for (const way of [
    '/content/course-scorm12/../../package.json',
    '/content/course-scorm12/..%2f..%2fpackage.json',
    '/content/course-scorm12/%2e%2e/%2e%2e/package.json',
    '/content/course-scorm12/..%5c..%5cpackage.json',
    '/content/course-scorm12//etc/passwd',
    '/content/%2e%2e/package.json',
    '/content/course-scorm12/index.html%00.js',
    '/content/__proto__/constructor',
    '/app/../package.json',
    '/app/..%2f..%2fpackage.json',
    '/app/../../tests/preview/zips.ts',
    '/scorm-again/../../package.json',
    '//etc/passwd',
  ]) {
    assert.equal((await raw(preview, way)).status, 404, way);
  }
  assert.equal((await raw(preview, '/content/%E0%A4%A')).status, 400);
});

test('a request under a foreign name is refused, whatever it asks', async t => {
  const preview = await start(t);
  const {port} = new URL(preview.address);
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1.evil.example:${port}`,
  ]) {
    for (const where of [
      '/',
      '/api/overview',
      '/records.csv',
      '/events',
      '/content/course-web/index.html',
    ]) {
      assert.equal((await raw(preview, where, {headers: {host}})).status, 421, `${host}${where}`);
    }
  }
  assert.equal((await raw(preview, '/', {headers: {host: `localhost:${port}`}})).status, 200);
});

test('another site cannot write, and nobody can write a great deal', async t => {
  const preview = await start(t);
  const body = JSON.stringify({name: 'Other, Learner'});
  for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
    const answer = await raw(preview, '/api/learners', {method: 'POST', headers: {origin}, body});
    assert.equal(answer.status, 403, origin);
  }
  const own = {origin: preview.address.slice(0, -1)};
  assert.equal(
    (await raw(preview, '/api/learners', {method: 'POST', headers: own, body})).status,
    200,
  );
  const large = JSON.stringify({name: 'x'.repeat(1_000_001)});
  assert.equal((await raw(preview, '/api/learners', {method: 'POST', body: large})).status, 413);
  assert.equal((await overview(preview)).learners.length, 4);
});

test('what is not understood is refused and changes nothing', async t => {
  const preview = await start(t);
  const {session} = await launch(preview);
  const before = await overview(preview);
  const refused: [string, unknown, number][] = [
    ['/api/learners', {name: ''}, 400],
    ['/api/learners', {name: 'a\nb'}, 400],
    ['/api/learners', {name: 'Learner, First'}, 409],
    ['/api/launch', {learner: 'nobody', package: 'course-scorm12'}, 404],
    ['/api/launch', {learner: 'learner-1', package: '../course'}, 404],
    ['/api/save', {session: 'unknown', values: {}, end: false}, 409],
    ['/api/save', {session, values: {'not an element': 'x'}, end: false}, 400],
    ['/api/save', {session, values: {'cmi.suspend_data': 1}, end: false}, 400],
    ['/api/nothing', {}, 404],
  ];
  for (const [where, body, status] of refused) {
    assert.equal(
      (await post(preview, where, body)).status,
      status,
      `${where} ${JSON.stringify(body)}`,
    );
  }
  assert.equal((await raw(preview, '/api/learners', {method: 'POST', body: '{'})).status, 400);
  assert.equal((await raw(preview, '/', {method: 'DELETE'})).status, 405);
  assert.deepEqual(await overview(preview), before);
});

test('records outlive a restart', async t => {
  const records = await recordsFile(t);
  const before = await startPreview({port: 0, records, packages: [zip12()]});
  const {session} = await launch(before);
  const values = {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.exit': 'suspend',
    'cmi.core.session_time': '0000:10:00.00',
    'cmi.suspend_data': 'abc',
  };
  assert.equal((await post(before, '/api/save', {session, values, end: true})).status, 204);
  await before.close();
  const after = await start(t, records);
  const launched = await launch(after);
  assert.equal(launched.values['cmi.core.entry'], 'resume');
  assert.equal(launched.values['cmi.core.total_time'], '0000:10:00.00');
  assert.equal(launched.values['cmi.suspend_data'], 'abc');
  assert.deepEqual(await readdir(path.dirname(records)), ['records.json']);
});

test('a session goes on saving after a restart', async t => {
  const records = await recordsFile(t);
  const before = await startPreview({port: 0, records, packages: [zip12()]});
  const {session} = await launch(before);
  await before.close();
  const after = await start(t, records);
  const save = {session, values: {'cmi.suspend_data': 'later'}, end: false};
  assert.equal((await post(after, '/api/save', save)).status, 204);
});

test('records that cannot be read are set aside, not overwritten', async t => {
  const records = await recordsFile(t);
  const first = await startPreview({port: 0, records, packages: [zip12()]});
  await launch(first);
  await first.close();
  await writeFile(records, '{"learners": [');
  t.mock.method(console, 'warn', () => undefined);
  const preview = await start(t, records);
  assert.equal((await overview(preview)).learners.length, 3);
  const [aside] = await readdir(path.dirname(records));
  assert.match(aside ?? '', /^records\.unreadable-\d+\.json$/);
  assert.equal(
    await readFile(path.join(path.dirname(records), aside ?? ''), 'utf8'),
    '{"learners": [',
  );
});

test('the web edition keeps no record', async t => {
  const preview = await start(t);
  const launched = await launch(preview, 'course-web');
  assert.equal(launched.session, '');
  assert.deepEqual((await overview(preview)).attempts, []);
});

test('starting over begins an empty attempt', async t => {
  const preview = await start(t);
  const {session} = await launch(preview);
  await post(preview, '/api/save', {session, values: {'cmi.suspend_data': 'abc'}, end: true});
  await post(preview, '/api/start-over', {learner: 'learner-1', package: 'course-scorm12'});
  const {attempt, values} = await launch(preview);
  assert.equal(attempt, 2);
  assert.equal(values['cmi.suspend_data'], undefined);
});

test('the pages run their own files only and no other site may frame them', async t => {
  const preview = await start(t);
  for (const where of ['/', '/play?learner=learner-1', '/records']) {
    const {status, headers, text} = await raw(preview, where);
    assert.equal(status, 200, where);
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'self'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:/);
    assert.doesNotMatch(text, /https?:\/\//);
  }
});

test('the modules of the pages are plain JavaScript', async t => {
  const preview = await start(t);
  const {status, headers, text} = await raw(preview, '/app/client/play.ts');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.match(text, /^import \{.*from '\.\/ask\.ts'/m);
  assert.doesNotMatch(text, /: Promise<|import type/);
});

test('the next free port is taken', async t => {
  const taken = await start(t);
  const port = Number(new URL(taken.address).port);
  const preview = await startPreview({port, records: await recordsFile(t), packages: []});
  t.after(() => preview.close());
  assert.ok(Number(new URL(preview.address).port) > port);
});
