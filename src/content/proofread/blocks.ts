// Of what is a page built? Paragraphs, lists and tables, blocks of prose, and activities, each with its words.

import type {Activity} from '../../model/activity.ts';
import {readScript, wordsOfScript} from '../activities/conversation-source.ts';
import {isKind, readActivity} from '../activities/read.ts';
import {withoutComments} from '../comments.ts';
import {isContainer, nodesOf, type ContainerName} from '../containers.ts';
import type {Context} from '../context.ts';
import {splitAtFences} from '../fences.ts';
import {alternativeOf} from '../figures/figure.ts';
import {readBlocks, readInline, walk, type Node} from '../markdown.ts';
import {passage, passagesIn, type Passage} from './passages.ts';

export interface Block {
  /** Where it is written; `plain` stands in no block of its own. */
  readonly where: 'plain' | ContainerName | 'activity';
  readonly file: string;
  readonly line: number;
  readonly passages: readonly Passage[];
  /** Keys of the sources that it cites. */
  readonly cites: readonly string[];
  readonly pictures: readonly Picture[];
  readonly item: Item | undefined;
  /** For families: in the plainest words. */
  readonly handout: boolean;
}

export interface Picture {
  readonly line: number;
  readonly href: string;
  readonly alternative: string;
}

export interface Item {
  readonly activity: Activity;
  readonly file: string;
  readonly line: number;
  /** Of its options or steps; empty where it is a table. */
  readonly lines: readonly number[];
}

/** A paragraph, a list or a table outside ":::" is a block by itself. */
export function blocksIn(
  source: string,
  firstLine: number,
  file: string,
  context: Context,
  handout = false,
): Block[] {
  return splitAtFences(withoutComments(source), firstLine, () => undefined).flatMap(
    (part): Block[] => {
      if (part.kind === 'prose') {
        return readBlocks(part.source, part.line)
          .filter(node => node.type !== 'space')
          .map(node => block('plain', file, [node], node.line, handout));
      }
      const nodes = nodesOf(part);
      if (!isKind(part.name)) {
        const where = isContainer(part.name) ? part.name : 'plain';
        const made = block(where, file, nodes, part.line, handout || where === 'moments');
        const heading = passage(readInline(part.heading, part.line), file, part.line, 'heading');
        const drawn =
          where === 'figure'
            ? passage(readInline(alternativeOf(part), part.line), file, part.line, 'words')
            : [];
        return [{...made, passages: [...heading, ...drawn, ...made.passages]}];
      }
      const activity = readActivity(part.name, part, nodes, context);
      const list = nodes.findLast(node => node.type === 'list');
      const item = activity && {
        activity,
        file,
        line: part.line,
        lines: ((list?.items ?? []) as Node[]).map(({line}) => line),
      };
      const words = part.name === 'conversation' ? wordsOfScript(readScript(nodes)) : nodes;
      return [{...block('activity', file, words, part.line, handout), item}];
    },
  );
}

function block(
  where: Block['where'],
  file: string,
  nodes: readonly Node[],
  line: number,
  handout: boolean,
): Block {
  const all = [...walk(nodes)];
  return {
    where,
    file,
    line,
    passages: passagesIn(nodes, file),
    cites: all.flatMap(node => (node.type === 'citation' ? node.keys : [])),
    pictures: all.flatMap(node =>
      node.type === 'image' ? [{line: node.line, href: node.href, alternative: node.text}] : [],
    ),
    item: undefined,
    handout,
  };
}
