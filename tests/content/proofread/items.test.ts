// Which flaws of a question does the proofreader find?

import {expect} from '@open-wc/testing';
import type {RuleName} from '../../../src/content/proofread/rules.ts';
import {indexFile, pageFile, pageHead} from '../small-course.ts';
import {choice, complaintsAbout, complaintsIn, linesOf, named} from './complaints.ts';

/** For each rule: questions with their options, and the lines on which it complains. */
const cases: Readonly<
  Partial<Record<RuleName, readonly (readonly [string, readonly string[], readonly number[]])[]>>
> = {
  'all-of-the-above': [
    ['What now?', ['[x] Call', 'Wait', 'All of the above'], [8]],
    ['What now?', ['[x] Call', 'None of these', 'Both A and B'], [6, 8]],
    ['What now?', ['[x] Call', 'All of the family, Grandma, James and the school', 'Wait'], []],
  ],
  'plain-negative': [
    ['Which is not a warning sign?', ['[x] A', 'B', 'C'], [1]],
    ["Which isn't a warning sign?", ['[x] A', 'B', 'C'], [1]],
    ['Which is **not** a warning sign?', ['[x] A', 'B', 'C'], []],
    ['Sonia did not come. What now?', ['[x] A', 'B', 'C'], []],
    ['Sonia asks: "Why not me?" What do you say?', ['[x] A', 'B', 'C'], []],
  ],
  'longest-is-right': [
    ['What now?', ['Wait for her', '[x] Call her today, then write', 'Go home now'], [6]],
    ['What now?', ['Wait for her', '[x] Wait for him.', 'Go home now'], []],
    ['What now?', ['Wait', '[x] Telephone', 'Go'], []],
    ['What now?', ['Wait for her longer than today', '[x] Call her', 'Go home now'], []],
  ],
  'option-lengths': [
    ['What now?', ['Wait for her longer', '[x] Call her now', 'Go on home'], [1]],
    ['What now?', ['Wait for her now', '[x] Call her now', 'Go home soon'], []],
    ['What now?', ['Wait', '[x] Telephone', 'Go'], []],
  ],
  'clue-word': [
    ['What keeps a plan for safety?', ['[x] Planning with people', 'Rules', 'Calls'], [4]],
    ['What keeps a plan for safety?', ['[x] Planning with people', 'A plan', 'Calls'], []],
    ['What does Sonia need?', ['[x] What Sonia asks for', 'Rules', 'Calls'], []],
    ['What would they say first?', ['[x] They would say this first', 'Rules', 'Calls'], []],
  ],
  'absolute-word': [
    ['What now?', ['Always call', '[x] Call her', 'Never wait'], [4, 8]],
    ['What now?', ['Always call', '[x] Call her every day', 'Never wait'], []],
    ['What now?', ['Call the allied team', '[x] Call her', 'Wait'], []],
  ],
  'option-count': [
    ['What now?', ['[x] Call', 'Wait'], [1]],
    ['What now?', ['[x] Call', 'Wait', 'Go'], []],
    ['Is it so?', ['[x] True', 'False'], []],
    ['Is it so?', ['[x] Yes.', 'No.'], []],
  ],
};

for (const [rule, examples] of Object.entries(cases)) {
  describe(rule, () => {
    for (const [question, options, lines] of examples) {
      it(`${lines.length === 0 ? 'passes' : 'finds'} "${question}" ${options.join(' / ')}`, () =>
        expect(linesOf(rule as RuleName, choice(question, ...options))).to.deep.equal(lines));
    }
  });
}

it('A flaw is told with its reason and its mend', () => {
  expect(
    complaintsAbout('clue-word', choice('Who keeps the plan?', '[x] Planners', 'A', 'B')),
  ).to.deep.equal([
    '4: Only the right option repeats "planners" from the question, so it can be found without the course. Say it there in another word, or use the word in another option too.',
  ]);
});

/** Knowledge checks whose right options stand at these places. */
const bank = (...places: readonly number[]): string =>
  places
    .map((place, index) =>
      named(
        `q${index}`,
        'objective=3.3 check',
        'What?',
        ...['A', 'B', 'C', 'D'].map((option, at) => (at === place ? `[x] ${option}` : option)),
      ),
    )
    .join('\n');

describe('key-position', () => {
  const complaints = (body: string) => complaintsIn('key-position', {[pageFile]: pageHead + body});
  it('finds a place that is right too often', () => {
    expect(complaints(bank(1, 1, 1, 1, 1, 0, 2, 3))).to.deep.equal([
      `${indexFile}:2: In 5 of 8 knowledge checks the right option stands in place 2; about 2 would be even. A learner who guesses that place gains by it. Move some.`,
    ]);
  });
  it('passes what is about even, and what is too little to judge', () => {
    expect(complaints(bank(1, 1, 1, 1, 0, 2, 3, 0))).to.deep.equal([]);
    expect(complaints(bank(1, 1, 1, 1, 1, 1, 1))).to.deep.equal([]);
  });
  it('counts no practice', () => {
    expect(complaints(bank(1, 1, 1, 1, 1, 0, 2, 3).replaceAll(' check', ''))).to.deep.equal([]);
  });
});

describe('true-or-false', () => {
  const coins = (count: number): string =>
    Array.from({length: count}, (_, index) =>
      named(`t${index}`, 'objective=3.3 check', 'So?', '[x] True', 'False'),
    ).join('\n');
  it('passes one in ten', () => {
    expect(linesOf('true-or-false', bank(0, 1, 2, 3, 0, 1, 2, 3, 0) + coins(1))).to.deep.equal([]);
  });
  it('finds more, at the last of them', () => {
    expect(complaintsAbout('true-or-false', bank(0, 1, 2) + coins(2))[0]).to.match(
      /: 2 of the module's 5 knowledge checks are true or false, more than one in ten: /,
    );
  });
});
