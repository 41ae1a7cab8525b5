// What does the player say, sentence by sentence? All of a language's words, the functions among them called with samples.

import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type {Spoken} from '../../src/languages.ts';

export interface Said {
  /** Where it stands, such as "words.bar.lesson". */
  readonly place: string;
  readonly text: string;
}

const file = path.resolve(import.meta.dirname, '../../src/words.ts');

/** Enough of each type for one thing and several, for nothing and for below nothing. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  number: [1, 2, 12, 0, -1],
  string: ['Sam'],
  boolean: [true, false],
  Date: [new Date(2026, 10, 22, 10, 42)],
  undefined: [undefined],
  'readonly number[]': [[1, 2, 0, 3]],
  'readonly string[]': [['Sam', 'Ray']],
};

/** What a parameter may be: a union is all of its parts. */
function samplesFor(type: ts.TypeNode | undefined, place: string): readonly unknown[] {
  if (type && ts.isUnionTypeNode(type)) return type.types.flatMap(part => samplesFor(part, place));
  if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) {
    return [type.literal.text];
  }
  const found = samples[type?.getText() ?? ''];
  if (!found) throw new Error(`${place}: no sample is known of ${type?.getText() ?? 'no type'}.`);
  return found;
}

/** Of each function in words.ts, by its place; those of other languages take the same. */
function parametersIn(source: string): ReadonlyMap<string, readonly (readonly unknown[])[]> {
  const tree = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true);
  const known = new Map<string, ts.Expression>();
  const found = new Map<string, readonly (readonly unknown[])[]>();
  const read = (expression: ts.Expression, place: string): void => {
    if (ts.isIdentifier(expression)) {
      const meant = known.get(expression.text);
      if (meant) read(meant, place);
    } else if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) {
      read(expression.expression, place);
    } else if (ts.isArrowFunction(expression)) {
      const lists = expression.parameters.map(({type}) => samplesFor(type, place));
      found.set(place, productOf(lists));
    } else if (ts.isObjectLiteralExpression(expression)) {
      for (const part of expression.properties) {
        if (!ts.isPropertyAssignment(part)) throw new Error(`${place}: ${part.getText()}?`);
        const {name} = part;
        if (!ts.isIdentifier(name) && !ts.isStringLiteral(name) && !ts.isNumericLiteral(name))
          throw new Error(place);
        read(part.initializer, `${place}.${name.text}`);
      }
    }
  };
  for (const statement of tree.statements.filter(ts.isVariableStatement)) {
    const exported = statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
    for (const {name, initializer} of statement.declarationList.declarations) {
      if (!initializer || !ts.isIdentifier(name)) continue;
      if (exported) read(initializer, name.text);
      else known.set(name.text, initializer);
    }
  }
  return found;
}

const productOf = (lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  lists.reduce<readonly (readonly unknown[])[]>(
    (all, list) => all.flatMap(before => list.map(value => [...before, value])),
    [[]],
  );

const parameters = parametersIn(readFileSync(file, 'utf8'));

/** Each text once at its place. */
export function saidIn(spoken: Spoken): Said[] {
  const said: Said[] = [];
  const read = (value: unknown, place: string): void => {
    if (typeof value === 'string') {
      if (!said.some(known => known.place === place && known.text === value)) {
        said.push({place, text: value});
      }
    } else if (typeof value === 'function') {
      const calls = parameters.get(place);
      if (!calls) throw new Error(`${place}: words.ts does not say what this function takes.`);
      for (const given of calls) read(Reflect.apply(value, undefined, given), place);
    } else if (Array.isArray(value)) {
      for (const [at, part] of value.entries()) read(part, `${place}.${at}`);
    } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      for (const [key, part] of Object.entries(value)) read(part, `${place}.${key}`);
    }
  };
  for (const [group, value] of Object.entries(spoken)) read(value, group);
  return said;
}
