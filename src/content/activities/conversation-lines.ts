// What is one line to say? Its words, the reply, the coaching, and in "{…}" where it leads and when it is on offer.

import type {Line} from '../../model/activity.ts';
import type {Context} from '../context.ts';
import {inspect} from '../inspect.ts';
import {walk, wordsOf} from '../markdown.ts';
import {brief} from '../problem.ts';
import {plainWords, renderBlocks, renderLine} from '../render.ts';
import {typesetWords} from '../typography.ts';
import type {WrittenMeter} from './conversation-meters.ts';
import {wordsIn, type WrittenLine} from './conversation-source.ts';

/** What all turns of one conversation must know. */
export interface Whole {
  readonly context: Context;
  readonly meters: readonly WrittenMeter[];
  /** Names of the turns, in their order. */
  readonly turns: readonly string[];
  /** Names of the lines. */
  readonly lines: readonly string[];
  /** Who answers where a turn does not say. */
  readonly who: string | undefined;
}

export function readLine(line: WrittenLine, turn: number, whole: Whole): Line {
  const {context} = whole;
  const {item, words, said, others} = line;
  const [reply, ...coaching] = said;
  if (wordsOf(words) === '') context.report(item.line, 'This line has no words to say.');
  if (item.task) context.report(item.line, 'Expected a line without a box, such as "- …".');
  if ([...walk(words)].some(({type}) => type === 'link' || type === 'citation')) {
    context.report(
      item.line,
      'A line to say can hold no link and no source: put it into the coaching.',
    );
  }
  for (const node of others) {
    context.report(
      node.line,
      `Expected reply and coaching as lines that begin with "  > ", found "${brief(node.raw)}".`,
    );
  }
  if (reply?.type !== 'paragraph' || wordsOf([reply]) === '') {
    context.report(
      item.line,
      'This line has no reply: write on the next line what the other person says or does, "  > …".',
    );
  }
  if (wordsOf(coaching) === '') {
    context.report(
      item.line,
      'This line has no coaching: below the reply, behind a line "  >", write what it gains and what it costs.',
    );
  }
  inspect([...words, ...said], context);
  return {
    html: renderLine(words, context),
    text: plainWords(words),
    reply: renderBlocks(reply ? [reply] : [], context),
    coaching: renderBlocks(coaching, context),
    ...readAttributes(line, turn, whole),
  };
}

type Attributes = Pick<Line, 'name' | 'to' | 'levels' | 'needs' | 'unless'>;

function readAttributes(
  {attributes, item}: WrittenLine,
  turn: number,
  {context, meters, turns, lines}: Whole,
): Attributes {
  const complain = (message: string): void => context.report(item.line, message);
  let name: string | undefined;
  let to = turn + 1;
  const levels: number[] = meters.map(() => -1);
  const conditions: Record<'if' | 'unless', readonly string[]> = {if: [], unless: []};
  for (const {id, key = '', value, word} of wordsIn(attributes)) {
    const meter = meters.find(known => known.key === key);
    if (id !== undefined) {
      name = id;
    } else if (key === 'to') {
      to = turns.indexOf(value);
      if (to < 0) complain(`No turn is called "${value}"; there are ${turns.join(', ')}.`);
    } else if (key === 'if' || key === 'unless') {
      conditions[key] = value.split(',');
      for (const needed of conditions[key].filter(known => !lines.includes(known))) {
        complain(
          `No line is called "${needed}": write "{#${needed}}" behind the one that is meant.`,
        );
      }
    } else if (meter) {
      const level = meter.levels.indexOf(typesetWords(value));
      levels[meters.indexOf(meter)] = level;
      if (level < 0) {
        complain(
          `The meter "${meter.name}" has no level "${value}"; it has ${meter.levels.join(', ')}.`,
        );
      }
    } else {
      const more = meters.map(known => `, "${known.key}=…"`).join('');
      complain(
        `Unknown word "${word}" behind a line. Known are "#name", "to=turn", "if=name", "unless=name"${more}.`,
      );
    }
  }
  if (to === turns.length) {
    complain('This line leads to the next turn, and there is none: write "{to=…}" behind it.');
  }
  return {name, to, levels, needs: conditions.if, unless: conditions.unless};
}
