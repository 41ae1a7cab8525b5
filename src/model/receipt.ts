// Are the lines of a receipt still those that the course wrote? Sealed by a checksum, and read again by scripts/receipt.ts.

import {hash} from './digits.ts';

const mark = 'Checksum: ';

/** Names that an LMS gave, as one line: nothing in them can look like another line, or turn the writing around. */
export const inLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);

/** The lines with their checksum below. Where the page came over plain HTTP the browser lends no SHA-256. */
export async function sealed(lines: readonly string[]): Promise<string> {
  const kind = globalThis.isSecureContext ? 'SHA-256' : 'FNV-32';
  return `${lines.join('\n')}\n\n${mark}${kind} ${await sumOf(kind, lines)}\n`;
}

/** none: this is no receipt. changed: a line is not what it was when it was made. */
export async function readReceipt(text: string): Promise<'sound' | 'changed' | 'none'> {
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex(line => line.startsWith(mark));
  const [, kind, sum] =
    /^(SHA-256|FNV-32) ([\da-f]+)\s*$/.exec(lines[at]?.slice(mark.length) ?? '') ?? [];
  if ((kind !== 'SHA-256' && kind !== 'FNV-32') || sum === undefined) return 'none';
  return (await sumOf(kind, lines.slice(0, at))) === sum ? 'sound' : 'changed';
}

/** Spaces and empty lines, which mail programs change, do not count. */
async function sumOf(kind: 'SHA-256' | 'FNV-32', lines: readonly string[]): Promise<string> {
  const text = lines
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
  if (kind === 'FNV-32') return hex(hash(text), 8);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map(byte => hex(byte, 2)).join('');
}

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');
