// What may be worth another look in a statement? Guesses from its words: a gentle checker explains, and never blocks.

import type {Statement, StatementForm} from './activity.ts';
import {straight, wholeWords} from './whole-words.ts';

/** What is too much, or what is missing. */
export type HintKind = 'empty' | 'speaker' | 'child' | Look | Need;
type Look =
  | 'label'
  | 'test'
  | 'service'
  | 'always'
  | 'absence'
  | 'vague'
  | 'nobody'
  | 'closed'
  | 'why'
  | 'charge';
type Need = 'evidence' | 'date';

interface Hint {
  readonly kind: HintKind;
  /** The words that it is about, as they stand there, or the names of the slots; empty where something is missing. */
  readonly found: readonly string[];
}

export type Checked = Pick<Statement, 'form' | 'children' | 'unheard' | 'slots'>;

/** The course is in English, and so is what its checker knows: whole words, in any case; `~` is any ending of a verb. */
const say = 'say~|said|report~|tell~|told|think~|fear~|worr(?:y|ies|ied)';
const sample = '(?:test|screen|drop|sample|urine)~';
const able = 'do|does|did|is|are|was|were|can|could|will|would|has|have|had';
const not = `(?:${able}|should)n't`;
const all = ['harm', 'danger', 'goal', 'objective', 'question'] as const;
const ahead = ['goal', 'objective'] as const;

/** What is found by its words, in which forms. */
const looks: readonly (readonly [Look, readonly StatementForm[], string])[] = [
  [
    'label',
    all,
    'neglect~|neglectful|abuse~|abusive|addict~|junkies?|alcoholics?(?! anonymous)|drunk|intoxicated|stoned|(?:is|was|were|seem~|look~|got) high|unfit|irresponsible|manipulative|in denial|denie[sd]|claims|refuse~|non-?compliant|uncooperative|resistant|chaotic|toxic|unstable|lazy|selfish|(?:bad|poor) (?:mother|mom|father|dad|parent)~',
  ],
  [
    'test',
    all,
    `(?:clean|dirty)(?: \\p{L}+)? ${sample}|(?:${sample}|(?:came|comes) back) (?:clean|dirty)`,
  ],
  [
    'service',
    ['danger', ...ahead],
    'programs?|class~|counsell?ing|therapy|treatment|rehab|session~|attend~|attendance|meeting~|service~|test~|sample~|referral~|enroll~|certificate~',
  ],
  ['always', ahead, 'always|never|at all times|no matter what|forever'],
  [
    'absence',
    ahead,
    `(?:will|does|do|must) not|(?:wo|does|do)n't|no longer|avoid~|(?:stay|keep)~ away|refrain~|abstain~|stops? using|quits?`,
  ],
  [
    'vague',
    ahead,
    'address~ (?:her|his|their|the)|work~ on|deal~ with|improve~|cooperate~|compl(?:y|ies)|engage~|participate~|understand~|appropriate(?:ly)?',
  ],
  [
    'nobody',
    ['objective'],
    '^\\s*(?:will|shall|must|to|need~|attend~|complete~|gets?|test~|address~)',
  ],
  ['closed', ['question'], `^\\s*"?(?:${able}|${not})`],
  ['why', ['question'], 'why'],
  ['charge', ['question'], `${not} you|how could you|you (?:should|must|ought|never|always)`],
];

const needs: readonly (readonly [Need, string])[] = [
  [
    'evidence',
    'see~|seen|saw|watch~|note~|notice~|hear~|tell~|check~|observe~|report~|show~|shown|count~|look~ at|visit~|writes? (?:it )?down|sign~',
  ],
  [
    'date',
    '(?:by|until|before|within|for|from|over)(?: [^ .;]+){0,4} (?:(?:week|month|day|year)s?|review|hearing|discharge|spring|summer|fall|winter|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)|\\d+',
  ],
];

/** `texts`: what stands in the slots, in their order. */
export function hintsOn(
  {form, children, unheard, slots}: Checked,
  texts: readonly string[],
): Hint[] {
  const straightened = slots.map((_, at) => straight(texts[at] ?? ''));
  // Of a question to a parent the first slot alone is said.
  const whole = straightened.slice(0, form === 'question' ? 1 : undefined).join(' \n');
  const empty = slots.filter((_, at) => (texts[at] ?? '').trim() === '').map(({name}) => name);
  const hints: Hint[] = empty.length > 0 ? [{kind: 'empty', found: empty}] : [];
  const add = (kind: HintKind, found: readonly string[]): void => {
    if (found.length > 0) hints.push({kind, found});
  };
  add('speaker', unheardIn(form, unheard, straightened));
  for (const [kind, forms, pattern] of looks) {
    if (forms.includes(form)) add(kind, findsOf(pattern, whole));
  }
  // What is missing can still be on its way while a slot is empty.
  if (empty.length > 0 || form === 'question') return hints;
  if (children.length > 0 && !wholeWords(children).test(whole))
    hints.push({kind: 'child', found: []});
  if (form === 'harm' || form === 'danger') return hints;
  for (const [kind, pattern] of needs) {
    if (findsOf(pattern, whole).length === 0) hints.push({kind, found: []});
  }
  return hints;
}

/**
 * In a goal whoever is named learns of the case. In a harm or danger statement they must also be made to speak: by standing
 * in the first slot, which says who speaks, or before a word of saying.
 */
function unheardIn(
  form: StatementForm,
  names: readonly string[],
  texts: readonly string[],
): string[] {
  if (names.length === 0) return [];
  const [speakers = '', ...rest] = texts;
  const search = wholeWords(names);
  const inSpeech = rest.flatMap(text =>
    findsOf(`(?:${search.source})(?: \\p{L}+){0,2} (?:${say})`, text).flatMap(
      found => found.match(search) ?? [],
    ),
  );
  return distinct([
    ...(speakers.match(search) ?? []),
    ...(form === 'goal' ? rest.flatMap(text => text.match(search) ?? []) : inSpeech),
  ]);
}

const findsOf = (pattern: string, text: string): string[] =>
  distinct(
    text.match(
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${pattern.replaceAll('~', '(?:s|es|d|ed|ing)?')})(?![\\p{L}\\p{N}])`,
        'giu',
      ),
    ) ?? [],
  );

const distinct = (found: readonly string[]): string[] => {
  const words = found.map(word => word.trim());
  const folded = words.map(word => word.toLowerCase());
  return words.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
};
