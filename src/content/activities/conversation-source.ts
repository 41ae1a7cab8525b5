// Of what is a conversation written? Its question, its meters, and turns with lines, before anything is made of them.

import {childrenOf, readInline, type Node, type NodeOf} from '../markdown.ts';
import {attribute} from './attributes.ts';

interface Script {
  readonly prompt: readonly Node[];
  readonly meters: NodeOf<'list'> | undefined;
  readonly turns: readonly WrittenTurn[];
}

export interface WrittenTurn {
  readonly heading: NodeOf<'heading'>;
  readonly name: string;
  /** What stands in `{…}` behind it. */
  readonly attributes: string;
  readonly words: readonly Node[];
  readonly lines: readonly WrittenLine[];
  /** What stands behind the lines, where nothing may. */
  readonly behind: readonly Node[];
}

export interface WrittenLine {
  readonly item: NodeOf<'list_item'>;
  readonly words: readonly Node[];
  readonly attributes: string;
  /** What stands in the quotation: the reply, then the coaching. */
  readonly said: readonly Node[];
  /** What stands beside words and quotation, where nothing may. */
  readonly others: readonly Node[];
}

/** `{speech}` belongs to the words. */
const behindWords = /\s*\{(?!speech\})([^{}]*)\}\s*$/;

/** A heading begins a turn; the last list above the first heading holds the meters, that of a turn its lines. */
export function readScript(nodes: readonly Node[]): Script {
  const words = nodes.filter(({type}) => type !== 'space');
  const starts = words.flatMap((node, at) => (node.type === 'heading' ? [at] : []));
  const before = words.slice(0, starts[0]);
  const last = before.at(-1);
  const meters = last?.type === 'list' ? last : undefined;
  return {
    prompt: meters ? before.slice(0, -1) : before,
    meters,
    turns: starts.flatMap((start, index) => {
      const heading = words[start];
      return heading?.type === 'heading'
        ? [readTurn(heading, words.slice(start + 1, starts[index + 1]))]
        : [];
    }),
  };
}

function readTurn(heading: NodeOf<'heading'>, nodes: readonly Node[]): WrittenTurn {
  const at = nodes.findLastIndex(({type}) => type === 'list');
  const list = nodes[at];
  return {
    heading,
    name: heading.text.replace(behindWords, '').trim(),
    attributes: behindWords.exec(heading.text)?.[1] ?? '',
    words: at < 0 ? nodes : nodes.slice(0, at),
    lines: list?.type === 'list' ? (list.items as NodeOf<'list_item'>[]).map(readLine) : [],
    behind: at < 0 ? [] : nodes.slice(at + 1),
  };
}

function readLine(item: NodeOf<'list_item'>): WrittenLine {
  const [first, ...rest] = childrenOf(item).filter(
    ({type}) => type !== 'space' && type !== 'checkbox',
  );
  const isWords = first?.type === 'paragraph' || first?.type === 'text';
  const source = isWords ? first.text : '';
  const others = first && !isWords ? [first, ...rest] : rest;
  return {
    item,
    words: isWords ? readInline(source.replace(behindWords, ''), first.line) : [],
    attributes: behindWords.exec(source)?.[1] ?? '',
    said: others
      .filter(({type}) => type === 'blockquote')
      .flatMap(childrenOf)
      .filter(({type}) => type !== 'space'),
    others: others.filter(({type}) => type !== 'blockquote'),
  };
}

/** What a learner reads of it, without names and `{…}`. */
export function wordsOfScript({prompt, meters, turns}: Script): Node[] {
  return [
    ...prompt,
    ...(meters ? [meters] : []),
    ...turns.flatMap(turn => [
      ...turn.words,
      ...turn.lines.flatMap(({item, words, said}) => [
        {type: 'paragraph' as const, raw: '', text: '', tokens: [...words], line: item.line},
        ...said,
      ]),
    ]),
  ];
}

/** One word of what stands in `{…}` behind a turn or a line. */
export interface Word {
  readonly id: string | undefined;
  readonly key: string | undefined;
  readonly value: string;
  /** As it is written. */
  readonly word: string;
}

export const wordsIn = (attributes: string): Word[] =>
  [...attributes.trim().matchAll(attribute)].map(({0: word, groups = {}}) => ({
    id: groups['id'],
    key: groups['key'],
    value: groups['quoted'] ?? groups['plain'] ?? '',
    word: word.trim(),
  }));
