// Which rules does the proofreader hold, and how strictly? An error stops the packages, a warning does not, "off" says nothing.

export type Level = 'error' | 'warning' | 'off';

/** The names are those that authors write in `<!-- excuse name: the reason -->`. */
export const levels = {
  // Words
  'person-first': 'error',
  'speech-mark': 'error',
  acronym: 'error',
  'unused-term': 'error',
  // Reading level
  'page-reading-level': 'error',
  'module-reading-level': 'error',
  'handout-reading-level': 'error',
  'sentence-length': 'error',
  // Items
  'all-of-the-above': 'error',
  // A warning, since "at least" turns no question around.
  'plain-negative': 'warning',
  'longest-is-right': 'error',
  'option-lengths': 'error',
  'clue-word': 'error',
  // A warning, since "all night" is said of no rule.
  'absolute-word': 'warning',
  'key-position': 'error',
  'option-count': 'error',
  'true-or-false': 'error',
  // Coverage and sources
  'objective-coverage': 'error',
  'unused-source': 'error',
  'uncited-figure': 'error',
  'old-source': 'error',
  'page-objective': 'error',
  // Pages
  'picture-text': 'error',
  'page-length': 'error',
  'page-activity': 'error',
  'same-title': 'error',
  'in-short': 'error',
  'content-note': 'error',
  // The excuses themselves
  excuse: 'error',
} as const satisfies Readonly<Record<string, Level>>;

export type RuleName = keyof typeof levels;

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(levels, name);
}
