// Does an answer keep its meaning while authors mend their words, and lose it when what it refers to changes?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {activityIn} from './small-course.ts';
import {minutesFor} from '../../src/content/minutes.ts';

const plainWords = fc
  .array(fc.stringMatching(/^[a-z]{1,8}$/), {minLength: 1, maxLength: 6})
  .map(words => words.join(' '));

const choice = (prompt: string, feedback: string, options = ['Stop.', 'Go on.'], right = 1) =>
  `:::choice {#a}\nWhat now? ${prompt}\n\n${options
    .map((words, place) => `- [${place === right ? 'x' : ' '}] ${words}\n  > Yes. ${feedback}`)
    .join('\n')}\n:::`;
const sort = (why: string, items = ['One', 'Two'], groups = ['In', 'Out']) =>
  `:::sort {#a}\nWhat now?\n\n| What | Where | Why |\n| - | - | - |\n${items
    .map((item, place) => `| ${item} | ${groups[place] ?? ''} | Yes. ${why} |`)
    .join('\n')}\n:::`;
const plan = (cell: string, question = 'One', columns = 'Need | Support') =>
  `:::plan {#a}\nWhat now?\n\n| Question | ${columns} |\n| - | - | - |\n| ${question} | ${cell} | b |\n:::`;
const shape = (body: string): string => activityIn(body).shape;

describe('The shape of an activity', () => {
  it('stays the same whatever prompt and feedback say', () => {
    fc.assert(
      fc.property(plainWords, plainWords, (prompt, feedback) => {
        expect(shape(choice(prompt, feedback))).to.equal(shape(choice('', '')));
        expect(shape(sort(feedback))).to.equal(shape(sort('')));
        expect(shape(plan(feedback))).to.equal(shape(plan('a')));
      }),
      {numRuns: 50},
    );
  });

  it('stays the same when only signs, capitals or emphasis of an option change', () => {
    expect(shape(choice('', '', ['"Stop"', '**go** on']))).to.equal(shape(choice('', '')));
  });

  it('stays the same when another option becomes the right one', () => {
    expect(shape(choice('', '', undefined, 0))).to.equal(shape(choice('', '')));
  });

  for (const [name, changed, from] of [
    ['an option', choice('', '', ['Stop.', 'Go home.']), choice('', '')],
    ['the order of options', choice('', '', ['Go on.', 'Stop.']), choice('', '')],
    ['the number of options', choice('', '', ['Stop.', 'Go on.', 'Wait.']), choice('', '')],
    ['an item', sort('', ['One', 'Three']), sort('')],
    ['a group', sort('', undefined, ['In', 'Away']), sort('')],
    ['the kind', sort('').replace('sort', 'match'), sort('')],
    ['a question', plan('a', 'Two'), plan('a')],
    ['a column', plan('a', 'One', 'Need | Person'), plan('a')],
  ] as const) {
    it(`changes with ${name}`, () => {
      expect(shape(changed)).not.to.equal(shape(from));
    });
  }

  it('keeps to four characters, whatever the words', () => {
    fc.assert(
      fc.property(plainWords, plainWords, (one, two) => {
        expect(shape(choice('', '', [one, two]))).to.match(/^[0-9a-z]{4}$/);
      }),
    );
  });
});

describe('The minutes of a page', () => {
  const reflection = activityIn(':::reflect {#a}\nWhat now?\n:::');

  it('are those of reading 200 words a minute', () => {
    expect(minutesFor('word '.repeat(700), [])).to.equal(4);
  });

  it('count signs for no words', () => {
    expect(minutesFor('— & – … '.repeat(700), [])).to.equal(1);
  });

  it('hold a stated time for each activity', () => {
    expect(minutesFor('', [reflection, reflection])).to.equal(4);
  });

  it('are at least one', () => {
    expect(minutesFor('', [])).to.equal(1);
  });
});
