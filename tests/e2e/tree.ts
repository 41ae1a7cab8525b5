// What does a screen reader find on a screen? Chromium's accessibility tree as lines of text, compared with those in `trees/`.

import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {CDPSession, Protocol} from 'puppeteer-core';
import type {Sitting} from './sitting.ts';

/** UPDATE_TREES=1 writes what is found, to be read in the diff, instead of comparing. */
const updates = process.env['UPDATE_TREES'] === '1';
const folder = join(import.meta.dirname, 'trees');

type Node = Protocol.Accessibility.AXNode;

const sessions = new WeakMap<Sitting, Promise<CDPSession>>();

/** Below the landmark or dialog of this role, which itself is the first line. */
export async function treeOf(sitting: Sitting, role: string): Promise<string> {
  const started = sessions.get(sitting) ?? sitting.page.createCDPSession();
  sessions.set(sitting, started);
  const protocol = await started;
  const {frameTree} = await protocol.send('Page.getFrameTree');
  const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({frame}) => frame);
  const frameId = frames.find(({url}) => url.includes('/course/'))?.id;
  const {nodes} = await protocol.send('Accessibility.getFullAXTree', frameId ? {frameId} : {});
  const known = new Map(nodes.map(node => [node.nodeId, node]));
  const root = nodes.find(node => !node.ignored && textOf(node.role) === role);
  if (!root) throw new Error(`The screen has no ${role}.`);
  return [...told(root, known, 0)].join('\n');
}

/** The prose is the author's: of it the tree keeps how it is built, not what it says. */
const silent = new Set(['StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker', 'paragraph']);
const plain = new Set(['generic', 'none', 'emphasis', 'strong', 'superscript', 'LabelText']);
const kept = new Set(
  ['level', 'checked', 'expanded', 'selected', 'disabled', 'required', 'invalid'].concat([
    'live',
    'modal',
    'valuetext',
    'readonly',
    'multiline',
    'hasPopup',
    'roledescription',
  ]),
);

function* told(node: Node, known: ReadonlyMap<string, Node>, depth: number): Generator<string> {
  const role = textOf(node.role);
  const drawn = !node.ignored && !silent.has(role) && !plain.has(role);
  if (drawn) yield `${'  '.repeat(depth)}${lineOf(node, role, known)}`;
  // Whoever hears a live line hears its words, not how they are built.
  if (role === 'status' || role === 'alert') return;
  for (const id of node.childIds ?? []) {
    const child = known.get(id);
    if (child) yield* told(child, known, drawn ? depth + 1 : depth);
  }
}

function lineOf(node: Node, role: string, known: ReadonlyMap<string, Node>): string {
  const live = role === 'status' || role === 'alert';
  const name = short(live ? words(node, known) : textOf(node.name));
  const parts = [
    ['value', short(textOf(node.value))],
    ['described', short(textOf(node.description))],
    ...(node.properties ?? [])
      .filter(({name}) => kept.has(name))
      .map(({name, value}) => [name, textOf(value)]),
  ].filter(([, value]) => value !== '' && value !== 'false');
  return [role, name === '' ? '' : `"${name}"`, ...parts.map(([key, value]) => `${key}=${value}`)]
    .filter(part => part !== '')
    .join(' ');
}

const words = (node: Node, known: ReadonlyMap<string, Node>): string =>
  textOf(node.role) === 'StaticText'
    ? textOf(node.name)
    : (node.childIds ?? []).map(id => words(known.get(id) ?? node, known)).join(' ');

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string =>
  value === undefined ? '' : String(value.value ?? '');

/** Times and days are others at each visit, a file's name says what is in it. */
const short = (text: string): string => {
  const clean = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/-[0-9a-f]{10}\.js/g, '-HASH.js')
    .replace(/\d{1,2}:\d{2}(?:\s?[AP]M)?/g, 'TIME')
    .replace(/^(?:\d+ hours? and )?\d+ minutes?$/, 'TIME')
    .replace(
      /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g,
      'DAY',
    );
  return clean.length > 72 ? `${clean.slice(0, 71)}…` : clean;
};

/** The trees of states of one run, which has these in this order. Says which are not as the file has them. */
export function compared(
  run: string,
  ids: readonly string[],
  trees: ReadonlyMap<string, string>,
): string[] {
  const path = join(folder, `${run}.txt`);
  const before = sectionsIn(existsSync(path) ? readFileSync(path, 'utf8') : '');
  if (updates) {
    const all = ids.flatMap(id => {
      const tree = trees.get(id) ?? before.get(id);
      return tree === undefined ? [] : [`## ${id}\n\n${tree}\n`];
    });
    mkdirSync(folder, {recursive: true});
    writeFileSync(path, all.join('\n'));
    return [];
  }
  const gone = [...before.keys()].filter(id => !ids.includes(id));
  return [
    ...gone.map(id => `${path} has a tree of "${id}", which is no state any more`),
    ...[...trees].flatMap(([id, tree]) => difference(`"${id}" in ${path}`, before.get(id), tree)),
  ];
}

function difference(name: string, before: string | undefined, now: string): string[] {
  if (before === now) return [];
  const [old, lines] = [before?.split('\n') ?? [], now.split('\n')];
  return [
    `the tree is not that of ${name}; if that is meant, write it with UPDATE_TREES=1 and read the diff:`,
    ...old.filter(line => !lines.includes(line)).map(line => `  - ${line.trim()}`),
    ...lines.filter(line => !old.includes(line)).map(line => `  + ${line.trim()}`),
  ];
}

const sectionsIn = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map(section => {
        const end = section.indexOf('\n');
        return [section.slice(0, end), section.slice(end).trim()];
      }),
  );
