// What stands on a page? Its Markdown as runs of prose between activities, in their order.

import type {Activity} from '../model/activity.ts';
import type {Html} from '../model/ids.ts';
import {isKind, kinds, readActivity} from './activities/read.ts';
import {withoutComments} from './comments.ts';
import {containerNames, isContainer, nodesOf, renderContainer} from './containers.ts';
import type {Context} from './context.ts';
import {splitAtFences, type Fence} from './fences.ts';
import {inspect, inspectHeadings} from './inspect.ts';
import {readBlocks, wordsOf} from './markdown.ts';
import {join} from './markup.ts';
import {renderBlocks} from './render.ts';
import {unmarked} from './terms.ts';

export type Piece = ProsePiece | ActivityPiece;
interface ProsePiece {
  readonly kind: 'prose';
  readonly html: Html;
}
interface ActivityPiece {
  readonly kind: 'activity';
  readonly activity: Activity;
  /** Of its opening line. */
  readonly line: number;
}

export interface Body {
  /** Neighbouring prose is one piece. */
  readonly pieces: readonly Piece[];
  /** What is read outside activities. */
  readonly words: string;
}

export function readBody(source: string, firstLine: number, context: Context): Body {
  const pieces: Piece[] = [];
  const words: string[] = [];
  let run: Html[] = [];
  let depth = 1;

  const finishRun = (): void => {
    if (run.length > 0) pieces.push({kind: 'prose', html: join(run)});
    run = [];
  };

  for (const part of splitAtFences(withoutComments(source), firstLine, context.report)) {
    if (part.kind === 'fence' && isKind(part.name)) {
      const activity = readActivity(part.name, part, nodesOf(part), unmarked(context));
      finishRun();
      if (activity) pieces.push({kind: 'activity', activity, line: part.line});
      continue;
    }
    if (part.kind === 'fence' && part.name !== '' && !isContainer(part.name)) {
      context.report(part.line, unknownBlock(part));
    }
    const nodes = part.kind === 'fence' ? nodesOf(part) : readBlocks(part.source, part.line);
    inspect(nodes, context);
    depth = inspectHeadings(nodes, depth, context);
    words.push(wordsOf(nodes));
    if (part.kind === 'prose' || !isContainer(part.name)) {
      run.push(renderBlocks(nodes, context));
      continue;
    }
    words.push(part.heading);
    run.push(renderContainer(part.name, part, nodes, context));
  }
  finishRun();
  return {pieces, words: words.join(' ')};
}

function unknownBlock({name}: Fence): string {
  return `Unknown block ":::${name}". Known are ${[...containerNames, ...kinds].join(', ')}.`;
}
