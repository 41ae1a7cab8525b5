// Does the gentle checker point out what the course teaches, and nothing in a good answer?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {StatementForm} from '../../src/model/activity.ts';
import {hintsOn, type Checked, type HintKind} from '../../src/model/hints.ts';
import type {Html} from '../../src/model/ids.ts';
import {anyText} from './arbitraries.ts';

const forms: readonly StatementForm[] = ['harm', 'danger', 'goal', 'objective', 'question'];

function about(form: StatementForm, count: number): Checked {
  const slots = Array.from({length: count}, (_, at) => ({
    name: `Part ${at + 1}`,
    ask: '',
    model: '' as Html,
  }));
  return {
    form,
    children: ['Alisa', 'Sam'],
    unheard: ['Grandma', 'Sonia’s mother', 'school'],
    slots,
  };
}

const hints = (form: StatementForm, ...texts: string[]): [HintKind, readonly string[]][] =>
  hintsOn(about(form, texts.length), texts).map(({kind, found}) => [kind, found]);

const kinds = (form: StatementForm, ...texts: string[]): HintKind[] =>
  hints(form, ...texts).map(([kind]) => kind);

const seen = 'Her mother sees it';
const until = 'until the March review.';
const cares = 'Alisa and Sam have dinner.';

const table: readonly (readonly [
  StatementForm,
  readonly string[],
  readonly (readonly [HintKind, readonly string[]])[],
])[] = [
  // Labels and guesses.
  ['harm', ['Alisa says that', 'Sonia neglects her.'], [['label', ['neglects']]]],
  ['harm', ['Alisa says that', 'Mom is an ADDICT, an addict.'], [['label', ['ADDICT']]]],
  ['harm', ['Sam says that', 'she was high and got drunk.'], [['label', ['was high', 'drunk']]]],
  ['harm', ['Sam says that', 'the cup stood on a high shelf.'], []],
  ['harm', ['Alisa says that', 'Mom goes to Alcoholics Anonymous.'], []],
  ['danger', ['Molly worries that', 'an unfit mother hurts Sam.'], [['label', ['unfit']]]],
  // A test is negative or positive.
  ['harm', ['Alisa says that', 'Mom had a dirty drug screen.'], [['test', ['dirty drug screen']]]],
  ['harm', ['Alisa says that', 'the bed was dirty.'], []],
  [
    'objective',
    ['Sonia', 'tests clean.', cares, seen, until],
    [
      ['test', ['tests clean']],
      ['service', ['tests']],
    ],
  ],
  // Children have names.
  ['harm', ['The neighbor says that', 'the children cried.'], [['child', []]]],
  ['danger', ['Molly worries that', 'someone could be hurt.'], [['child', []]]],
  ['danger', ['Molly worries that', 'SAM’S arm could be burned.'], []],
  // Who has not said it, or does not know of it.
  ['danger', ['Molly and Grandma worry that', 'Sam could be hurt.'], [['speaker', ['Grandma']]]],
  [
    'danger',
    ["Sonia's mother worries that", 'Sam could be hurt.'],
    [['speaker', ["Sonia's mother"]]],
  ],
  ['danger', ['Molly worries that', 'Sam walks to Grandma alone.'], []],
  [
    'danger',
    ['Molly worries that', 'Sam falls. The school also says so.'],
    [['speaker', ['school']]],
  ],
  [
    'goal',
    ['Sonia plays with Sam.', 'Grandma and Molly see it', 'for three months.'],
    [['speaker', ['Grandma']]],
  ],
  // Services, tests, "always", absences and words that nobody can see.
  [
    'goal',
    ['Sonia attends a parenting class.', cares, 'Molly sees it', 'for a month.'],
    [['service', ['attends', 'class']]],
  ],
  [
    'danger',
    ['Molly worries that', 'Sonia leaves treatment, and Sam suffers.'],
    [['service', ['treatment']]],
  ],
  ['harm', ['Alisa says that', 'Mom missed her class.'], []],
  [
    'goal',
    ['Sonia will always be awake.', cares, 'Molly sees it', 'for 3 months.'],
    [['always', ['always']]],
  ],
  ['danger', ['Molly worries that', 'Sam is always alone.'], []],
  [
    'objective',
    ['Sonia', "won't use, and stays away from James.", cares, seen, until],
    [['absence', ["won't", 'stays away']]],
  ],
  [
    'objective',
    ['Sonia', 'addresses her relationship issues.', cares, seen, until],
    [['vague', ['addresses her']]],
  ],
  ['objective', ['Sonia', 'gives Sam the address of the neighbor.', cares, seen, until], []],
  // Actor, evidence, date.
  ['objective', ['Will', 'read to Sam.', cares, seen, until], [['nobody', ['Will']]]],
  ['objective', ['Sonia', 'reads to Sam.', cares, 'every evening', until], [['evidence', []]]],
  ['objective', ['Sonia', 'reads to Sam.', cares, seen, 'on hard days.'], [['date', []]]],
  ['objective', ['Sonia', 'reads to Sam.', cares, seen, 'by May 4.'], []],
  ['objective', ['Sonia', 'reads to Sam.', cares, seen, 'for three months.'], []],
  // A slot that is still empty is all that is missing.
  ['danger', ['', 'Sonia uses', ' ', 'hurt'], [['empty', ['Part 1', 'Part 3']]]],
  [
    'objective',
    ['Sonia', 'neglects it', '', '', ''],
    [
      ['empty', ['Part 3', 'Part 4', 'Part 5']],
      ['label', ['neglects']],
    ],
  ],
  // Questions to a parent.
  ['question', ['Do you admit it?', 'Nothing.'], [['closed', ['Do']]]],
  [
    'question',
    ['“Didn’t you hear him?”', 'Blame.'],
    [
      ['closed', ['"Didn\'t']],
      ['charge', ["Didn't you"]],
    ],
  ],
  ['question', ['Tell me: why did he cry?', 'Why not.'], [['why', ['why']]]],
  ['question', ['How did you all get home?', 'Who was there.'], []],
];

describe('The gentle checker', () => {
  for (const [form, texts, expected] of table) {
    const says = expected.map(([kind]) => kind).join(', ') || 'nothing';
    it(`says ${says} to the ${form} "${texts.join(' / ')}"`, () => {
      expect(hints(form, ...texts)).to.deep.equal(expected);
    });
  }

  it('has nothing to say to the course’s own statement of the worry', () => {
    expect(
      kinds(
        'danger',
        'Molly worries, and Sonia worries a little too,',
        'about times when Sonia uses drugs',
        'as the only adult.',
        'Then Alisa and Sam could be burned, hurt or wander out.',
      ),
    ).to.deep.equal([]);
  });

  it('asks for no child where the author names none', () => {
    const statement = {...about('harm', 2), children: []};
    expect(hintsOn(statement, ['Dana’s sister says that', 'the baby cried.'])).to.deep.equal([]);
  });

  it('never breaks on any text, and finds only what stands there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(anyText, {minLength: 1, maxLength: 6}),
        (form, texts) => {
          const whole = texts.join(' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
          for (const {kind, found} of hintsOn(about(form, texts.length), texts)) {
            if (kind === 'empty') continue;
            for (const words of found) expect(whole).to.contain(words);
          }
        },
      ),
    );
  });

  it('says each kind once, whatever is repeated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...forms),
        fc.array(fc.constantFrom('neglect', 'class', 'always', 'Grandma says', 'why', 'Sam'), {
          maxLength: 9,
        }),
        (form, all) => {
          const found = kinds(form, all.join(' '));
          expect(new Set(found).size).to.equal(found.length);
        },
      ),
    );
  });

  it('takes nothing back that it found when words are added behind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), anyText, (form, text) => {
        const first =
          'Why: Grandma said that she neglects Sam, tests clean and never works on it. Do you?';
        const missing: HintKind[] = ['empty', 'child', 'evidence', 'date'];
        const before = kinds(form, first, '.').filter(kind => !missing.includes(kind));
        expect(before).not.to.deep.equal([]);
        expect(kinds(form, first, `. ${text}`)).to.include.members(before);
      }),
    );
  });

  it('is done with 2,400 characters of one sign at once', () => {
    for (const sign of ['a', ' ', 'for ', 'clean ', '"', '\u0000', '👩‍👧']) {
      const start = performance.now();
      for (const form of forms) hintsOn(about(form, 6), Array(6).fill(sign.repeat(400)));
      expect(performance.now() - start).to.be.below(500);
    }
  });
});
