// Which check holds which rule? A rule without a check, or a check without a level, does not compile.

import {absoluteWord} from './absolute-word.ts';
import {acronyms} from './acronym.ts';
import {allOfTheAbove} from './all-of-the-above.ts';
import {clueWord} from './clue-word.ts';
import {contentNote} from './content-note.ts';
import {inShort} from './in-short.ts';
import {keyPosition} from './key-position.ts';
import {longestIsRight} from './longest-is-right.ts';
import {objectiveCoverage} from './objective-coverage.ts';
import {oldSource} from './old-source.ts';
import {optionCount} from './option-count.ts';
import {optionLengths} from './option-lengths.ts';
import {pageActivity} from './page-activity.ts';
import {pageLength} from './page-length.ts';
import {pageObjective} from './page-objective.ts';
import {personFirst} from './person-first.ts';
import {pictureText} from './picture-text.ts';
import {plainNegative} from './plain-negative.ts';
import {handoutReadingLevel, moduleReadingLevel, pageReadingLevel} from './reading-level.ts';
import type {Rule} from './rule.ts';
import type {RuleName} from './rules.ts';
import {sameTitle} from './same-title.ts';
import {sentenceLength} from './sentence-length.ts';
import {speechMark} from './speech-mark.ts';
import {trueOrFalse} from './true-or-false.ts';
import {uncitedFigure} from './uncited-figure.ts';
import {unusedSource} from './unused-source.ts';
import {unusedTerm} from './unused-term.ts';

/** The proofreader itself judges the excuses. */
type Checked = Exclude<RuleName, 'excuse'>;

const byRule: Readonly<Record<Checked, Rule>> = {
  'person-first': personFirst,
  'speech-mark': speechMark,
  acronym: acronyms,
  'unused-term': unusedTerm,
  'page-reading-level': pageReadingLevel,
  'module-reading-level': moduleReadingLevel,
  'handout-reading-level': handoutReadingLevel,
  'sentence-length': sentenceLength,
  'all-of-the-above': allOfTheAbove,
  'plain-negative': plainNegative,
  'longest-is-right': longestIsRight,
  'option-lengths': optionLengths,
  'clue-word': clueWord,
  'absolute-word': absoluteWord,
  'key-position': keyPosition,
  'option-count': optionCount,
  'true-or-false': trueOrFalse,
  'objective-coverage': objectiveCoverage,
  'unused-source': unusedSource,
  'uncited-figure': uncitedFigure,
  'old-source': oldSource,
  'page-objective': pageObjective,
  'picture-text': pictureText,
  'page-length': pageLength,
  'page-activity': pageActivity,
  'same-title': sameTitle,
  'in-short': inShort,
  'content-note': contentNote,
};

export const checks = (Object.keys(byRule) as Checked[]).map(rule => ({
  rule,
  check: byRule[rule],
}));
