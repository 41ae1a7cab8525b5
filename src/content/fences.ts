// Where do the blocks of a page begin and end? Splits its body at ":::kind … :::" lines, counting lines.

import {brief, type Report} from './problem.ts';

interface ProsePart {
  readonly kind: 'prose';
  readonly source: string;
  /** The file's line on which `source` begins. */
  readonly line: number;
}

export interface Fence {
  readonly kind: 'fence';
  /** The word after the colons. */
  readonly name: string;
  /** Words between the name and the attributes; empty where there are none. */
  readonly heading: string;
  /** What stands in `{…}`, without the braces; undefined where there are none. */
  readonly attributes: string | undefined;
  readonly source: string;
  /** Of the opening line; `source` begins on the next. */
  readonly line: number;
}

export type Part = ProsePart | Fence;

const fenceLine = /^\s*(:{3,})\s*(.*?)\s*$/;
/** Deeper than anyone can follow, and in the end deeper than the machine can. */
const signs = /^[\s>*+\-\d.)]{200}/;
const opening = /^([A-Za-z][\w-]*)\s*([^{]*?)\s*(?:\{(.*)\})?$/;

/** Never loses words: what cannot be read as a block is reported and kept as prose. */
export function splitAtFences(source: string, firstLine: number, report: Report): Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  let open: Omit<Fence, 'source'> | undefined;
  let start = firstLine;

  const finish = (next: number): void => {
    const text = lines.join('\n');
    if (open) parts.push({...open, source: text});
    else if (text.trim() !== '') parts.push({kind: 'prose', source: text, line: start});
    lines = [];
    open = undefined;
    start = next;
  };

  for (const [index, text] of source.split('\n').entries()) {
    const line = firstLine + index;
    if (signs.test(text)) {
      report(line, 'Found lists and quotations inside each other too deep to be read: use fewer.');
      continue;
    }
    const match = fenceLine.exec(text);
    if (!match) {
      lines.push(text);
      continue;
    }
    const [, colons = '', rest = ''] = match;
    if (colons.length > 3) {
      report(line, `Expected three colons, found ${colons.length}: write ":::${rest}".`);
    }
    if (rest === '') {
      if (!open) {
        report(line, 'Found ":::" that closes nothing: delete it, or open a block above it.');
      }
      finish(line + 1);
      continue;
    }
    if (open) {
      report(
        line,
        `Expected ":::" to close ":::${open.name}" of line ${open.line}, found a new block: ` +
          'close the first one above this line. Blocks do not stand inside each other.',
      );
    }
    finish(line + 1);
    const [, name = '', heading = '', attributes] = opening.exec(rest) ?? [];
    if (name === '' || heading.includes('}')) {
      report(
        line,
        `Expected a block such as ":::story Heading" or ":::choice {#name}", found ":::${rest}".`,
      );
    }
    open = {kind: 'fence', name, heading, attributes: closed(attributes, line, report), line};
  }
  if (open) {
    report(
      open.line,
      `":::${open.name}" is never closed: write ":::" on a line of its own after its last line.`,
    );
  }
  finish(firstLine);
  return parts;
}

/** Behind a quotation mark that is never closed all else would be misread, word by word. */
function closed(attributes: string | undefined, line: number, report: Report): string | undefined {
  if (attributes === undefined || attributes.split('"').length % 2 === 1) return attributes;
  report(
    line,
    `A quotation mark in "{${brief(attributes)}}" has no partner: write them in pairs, as in label="…".`,
  );
  return `${attributes}"`;
}
