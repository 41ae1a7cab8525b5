// Which rules does the proofreader hold, and how strictly? An error stops the packages, a warning does not, "off" says nothing.

export type Level = 'error' | 'warning' | 'off';

/** The names are those that authors write in `<!-- excuse name: the reason -->`. */
export const levels = {
  // Words
  'person-first': 'warning',
  'speech-mark': 'error',
  acronym: 'warning',
  'unused-term': 'warning',
  // Reading level
  'page-reading-level': 'error',
  'module-reading-level': 'error',
  'handout-reading-level': 'error',
  'sentence-length': 'error',
  // Items
  'all-of-the-above': 'error',
  'plain-negative': 'warning',
  'longest-is-right': 'warning',
  'option-lengths': 'error',
  'clue-word': 'warning',
  'absolute-word': 'warning',
  'key-position': 'error',
  'option-count': 'warning',
  'true-or-false': 'error',
  // Coverage and sources
  'objective-coverage': 'error',
  'unused-source': 'error',
  'uncited-figure': 'warning',
  'old-source': 'error',
  // Pages
  'picture-text': 'error',
  'page-length': 'error',
  'page-activity': 'error',
  // The excuses themselves
  excuse: 'error',
} as const satisfies Readonly<Record<string, Level>>;

export type RuleName = keyof typeof levels;

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(levels, name);
}
