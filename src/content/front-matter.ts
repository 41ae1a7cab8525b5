// How is YAML read? Front matter and sources.yaml, checked against a schema, each mistake with its line.

import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type {z} from 'zod';
import {markupIn} from './plain.ts';
import {brief, type Report} from './problem.ts';

interface FrontMatter<T> {
  /** Undefined where it is missing or does not meet its schema; all of it is reported. */
  readonly matter: Located<T> | undefined;
  readonly body: string;
  readonly bodyLine: number;
}

/** Takes a file's front matter, between two lines "---", from its body. */
export function readFrontMatter<T>(
  file: string,
  schema: z.ZodType<T>,
  report: Report,
): FrontMatter<T> {
  const lines = file.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    report(
      1,
      'Expected front matter: begin the file with a line "---", "title: …" and a line "---".',
    );
    return {matter: undefined, body: file, bodyLine: 1};
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) {
    report(1, 'The front matter is never closed: write a line "---" after its last line.');
    return {matter: undefined, body: '', bodyLine: 1};
  }
  return {
    matter: readYaml(lines.slice(1, end).join('\n'), 2, schema, report),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

type Path = readonly PropertyKey[];

export interface Located<T> {
  readonly value: T;
  /** The line of the key or item at this path, or of the nearest one that exists. */
  readonly lineOf: (...path: Path) => number;
}

/** Undefined where the schema is not met; all of it is reported. */
export function readYaml<T>(
  source: string,
  firstLine: number,
  schema: z.ZodType<T>,
  report: Report,
): Located<T> | undefined {
  const counter = new LineCounter();
  // "failsafe" keeps every word as typed: objective 3.10 would else become the number 3.1.
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => firstLine + counter.linePos(offset).line - 1;
  const lineOf = (...path: Path): number => lineAt(offsetOf(document, path));
  const faults = faultsIn(document);
  for (const {offset, message} of faults) report(lineAt(offset), message);
  if (faults.length > 0) return undefined;
  visit(document, {
    Scalar: (key, {value, range}) => {
      const markup = key === 'key' || typeof value !== 'string' ? undefined : markupIn(value);
      if (markup === undefined) return;
      report(
        lineAt(range?.[0] ?? 0),
        `Expected plain words, found "${brief(markup)}": what stands here is shown as typed. Delete the signs.`,
      );
    },
  });
  const result = schema.safeParse(document.contents === null ? {} : document.toJS());
  if (result.success) return {value: result.data, lineOf};
  for (const issue of result.error.issues) {
    const where = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(lineOf(...issue.path, key), `${where}Unknown key "${key}". ${issue.message}`);
      }
    } else {
      report(lineOf(...issue.path), `${where}${issue.message}`);
    }
  }
  return undefined;
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** What is no YAML, and what YAML allows but no author of a course needs. */
function faultsIn(document: Document.Parsed): Fault[] {
  const faults = [...document.errors, ...document.warnings].map(({pos, code, message}): Fault => {
    const mend =
      code === 'DUPLICATE_KEY'
        ? 'Delete one of the two.'
        : 'Where words hold ": " or " #", or begin with a sign, put them in double quotes.';
    return {offset: pos[0], message: `${message.replace(/\.$/, '')}. ${mend}`};
  });
  visit(document, {
    Alias: (_, {range}) => {
      const message = 'Write the words again instead of a reference with "*".';
      faults.push({offset: range?.[0] ?? 0, message});
    },
    Pair: (_, {key}) => {
      if (!isCollection(key)) return;
      faults.push({
        offset: key.range?.[0] ?? 0,
        message: 'Expected a word before ":", found a list.',
      });
    },
  });
  return faults;
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = isMap(node) || isScalar(node) ? (node.range?.[0] ?? offset) : offset;
    } else break;
  }
  return offset;
}
