// How does the preview answer a request? Replies as plain values, with the headers that keep strangers out.

import {extname} from 'node:path';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A request that is answered with a sentence and a status; whoever reads a body or a name may throw it. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

/** Type of each kind of file that a package or a page of the preview has. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.xsd': 'text/xml; charset=utf-8',
  '.dtd': 'application/xml-dtd',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** On every answer: types are not guessed, nothing is kept in a cache, no other site may take it. */
export const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** The preview's own pages run the preview's own files and nothing else. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function page(body: Uint8Array): Reply {
  return reply(200, '.html', body, {'content-security-policy': pagePolicy});
}

/** A file as it is; a course brings its own policy, and is shown in no other site's frame. */
export function file(name: string, body: string | Uint8Array): Reply {
  return reply(200, extname(name).toLowerCase(), body, {
    'content-security-policy': "frame-ancestors 'self'",
  });
}

export function json(value: unknown): Reply {
  return reply(200, '.json', JSON.stringify(value));
}

export function download(name: string, body: string): Reply {
  return reply(200, extname(name), body, {
    'content-disposition': `attachment; filename="${name}"`,
  });
}

export function nothing(): Reply {
  return {status: 204, headers: {}, body: ''};
}

export function refusal(status: number, message: string): Reply {
  return reply(status, '.txt', message);
}

function reply(
  status: number,
  ending: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const type = types[ending] ?? 'application/octet-stream';
  return {status, headers: {'content-type': type, ...headers}, body};
}
