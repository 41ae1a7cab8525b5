// How is a conversation read? Its turns under "### name", who answers in each, and what the learner sees and hears there.

import type {Conversation, Turn} from '../../model/activity.ts';
import {mostLines} from '../../model/response-code.ts';
import type {Context} from '../context.ts';
import type {Fence} from '../fences.ts';
import {inspect} from '../inspect.ts';
import {wordsOf, type Node} from '../markdown.ts';
import {renderBlocks} from '../render.ts';
import {shapeOf} from '../shape.ts';
import {typesetWords} from '../typography.ts';
import {extraOf} from './attributes.ts';
import {readBase} from './base.ts';
import {reportNames, reportWays} from './conversation-faults.ts';
import {readLine, type Whole} from './conversation-lines.ts';
import {readMeters} from './conversation-meters.ts';
import {readScript, wordsIn, type WrittenTurn} from './conversation-source.ts';

/** Lines that a turn has at least. */
const fewest = 2;

export function readConversation(
  fence: Fence,
  nodes: readonly Node[],
  context: Context,
): Conversation | undefined {
  const script = readScript(nodes);
  const base = readBase('conversation', fence, script.prompt, context);
  const meters = readMeters(script.meters, context);
  const written = script.turns.flatMap(turn => turn.lines);
  const whole: Whole = {
    context,
    meters,
    turns: script.turns.map(({name}) => name),
    lines: written.flatMap(({attributes}) => wordsIn(attributes).flatMap(({id}) => id ?? [])),
    who: extraOf(fence, 'with'),
  };
  reportNames(script.turns, written, context);
  const turns = script.turns.map((turn, place) => readTurn(turn, place, whole));
  if (turns.length === 0) {
    context.report(
      fence.line,
      '":::conversation" has no turns: begin each with a heading such as "### the-door".',
    );
  } else if (turns.every(({lines}) => lines.length > 0)) {
    context.report(
      fence.line,
      'This conversation has no ending: write a turn with closing words and without lines.',
    );
  } else {
    reportWays(fence, turns, script.turns, context);
  }
  const shape = shapeOf(
    'conversation',
    ...turns.map(({name, lines}) => [
      name,
      ...lines.map(({text, name = '', to, needs, unless}) =>
        [text, name, 'to', to, 'if', ...needs, 'unless', ...unless].join(' '),
      ),
    ]),
  );
  return (
    base && {
      kind: 'conversation',
      ...base,
      shape,
      meters: meters.map(({name, levels, start}) => ({name, levels, start})),
      turns,
    }
  );
}

function readTurn(turn: WrittenTurn, place: number, whole: Whole): Turn {
  const {context} = whole;
  const {heading, name, words, lines, behind} = turn;
  if (heading.depth !== 3) {
    context.report(
      heading.line,
      `A turn begins with "### ${name}", found "${'#'.repeat(heading.depth)} ${name}".`,
    );
  }
  if (wordsOf(words) === '') {
    context.report(
      heading.line,
      `The turn "${name}" has no words: say what the learner sees and hears now.`,
    );
  }
  for (const node of words) {
    if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'list') {
      context.report(
        node.line,
        `Expected the words of a turn in paragraphs, found a ${node.type}.`,
      );
    }
  }
  if (behind[0]) {
    context.report(
      behind[0].line,
      `Nothing may stand behind the lines of "${name}": move it above them, or into the next turn.`,
    );
  }
  if (lines.length > 0 && (lines.length < fewest || lines.length > mostLines)) {
    context.report(
      heading.line,
      `Expected two to four lines to say in "${name}" (up to ${mostLines} where conditions hide some), found ${lines.length}.`,
    );
  }
  inspect(words, context);
  return {
    name,
    who: whoAnswers(turn, whole),
    html: renderBlocks(words, context),
    lines: lines.map(line => readLine(line, place, whole)),
  };
}

function whoAnswers({attributes, heading, lines}: WrittenTurn, {who, context}: Whole): string {
  let name = who;
  for (const {key, value, word} of wordsIn(attributes)) {
    if (key === 'with') name = value;
    else context.report(heading.line, `Unknown word "${word}" behind a turn. Known is "with=…".`);
  }
  if (lines.length > 0 && (name ?? '').trim() === '') {
    context.report(
      heading.line,
      'Nobody answers in this turn: write who does, for all turns ":::conversation {… with=Sonia}" or for this one "### the-call {with=Sarah}".',
    );
  }
  return typesetWords((name ?? '').trim());
}
