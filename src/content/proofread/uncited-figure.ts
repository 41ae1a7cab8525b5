// Does each figure say where it comes from? A source in the same block or in the next one.

import {brief} from '../problem.ts';
import type {Block} from './blocks.ts';
import {lineAt, type Passage} from './passages.ts';
import type {Rule} from './rule.ts';

const few = '(?:one|two|three|four|five|six|seven|eight|nine|ten)';
const number = '\\d[\\d.,]*';

const shares = [
  `${number}(?:\\s*%| percent\\b)`,
  `(?:${number}|${few}) times (?:as|more|higher|larger|greater|lower|less|likelier|the)\\b`,
  `\\b(?:twice|half) as (?:likely|many|much|often|high)\\b`,
  `${number} (?:in|of|out of) (?:every )?${number}(?![\\d-])`,
  `\\b${few} (?:in|out of) (?:every )?(?:${few}|twenty|a hundred)\\b`,
  `${number} (?:million|billion)\\b`,
].join('|');
const figure = new RegExp(
  `(?<share>${shares})|(?<count>(?<![\\d.,$#:/-])\\d[\\d,]*) (?<noun>[a-z]{3,})`,
  'giu',
);

/** Below this a count is a part of the story, such as "12 items". */
const smallCount = 12;
/** What is planned, dialled or looked up is no finding. */
const noFinding = new RegExp(
  '^(?:(?:calendar|working|school|more|extra|full)|seconds?|minutes?|hours?|days?|weeks?|months?|years?|yards?|feet|inches|miles|pages?|lessons?|modules?|words?|items?|questions?|percent|million|and|are|but|can|does|for|from|has|have|her|here|his|how|into|its|may|nor|not|now|off|per|says?|she|the|then|they|this|that|was|what|when|where|who|will|with|you|your|call|first|counts?|asks?|needs?|came|comes?|goes|means?|covers?|give|gave|text|about|after|again|alone|also|before|because|behind|comes|over|only|once|than|until|were|while)$',
  'i',
);
const emergencyNumber = /^(?:911|988),?$/;
const namedNumber =
  /(?:section|sections|§|part|title|module|lesson|page|day|days|activity|handout|item|question|objective|code|CFR|USC|U\.S\.C\.|letter|policy|step|turn|age|aged|under|grade|call|text|to|at|or|and|on|no\.|TIP|ACL|form)\s*$/i;

export const uncitedFigure: Rule = ({modules, about}, complain) => {
  const pages = [...modules.flatMap(module => module.pages), ...(about ? [about] : [])];
  for (const {front, blocks} of pages) {
    for (const passage of front) if (passage.kind === 'words') say(passage, aboveThePage);
    for (const [index, block] of blocks.entries()) {
      if (!canClaim(block) || block.cites.length > 0) continue;
      if (blocks[index + 1]?.cites.length) continue;
      for (const passage of block.passages) say(passage, onThePage);
    }
  }

  function say(passage: Passage, mend: string): void {
    for (const found of passage.text.matchAll(figure)) {
      if (found.groups?.['share'] === undefined && !isFinding(passage.text, found)) continue;
      complain(
        passage.file,
        lineAt(passage, found.index),
        `"${brief(found[0])}" has no source, so a reader cannot trust it or look it up. ${mend}`,
      );
    }
  }
};

const onThePage =
  'Cite one with [@key] behind the sentence, together with the year, or leave the figure out.';
/** There is no room for a source. */
const aboveThePage =
  'Say it without the figure here, and give the figure on the page, beside its source.';

/** The story, the family's plan and the questions repeat what is taught elsewhere. */
const canClaim = ({where}: Block): boolean =>
  where !== 'story' && where !== 'moments' && where !== 'activity';

function isFinding(text: string, {index, groups = {}}: RegExpExecArray): boolean {
  const {count = '', noun = ''} = groups;
  const value = Number(count.replaceAll(',', ''));
  const isYear = /^(?:19|20)\d\d$/.test(count);
  return (
    value > smallCount &&
    !isYear &&
    !emergencyNumber.test(count) &&
    !noFinding.test(noun) &&
    !namedNumber.test(text.slice(0, index))
  );
}
