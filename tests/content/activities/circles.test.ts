// Do circles compile to what their author meant, and is every slip named with its line?

import {expect} from '@open-wc/testing';
import type {Circles} from '../../../src/model/activity.ts';
import {
  activityIn,
  bodyLine,
  courseSaying,
  courseWith,
  otherFile,
  pageFile,
  pageHead,
  problemsIn,
} from '../small-course.ts';
import {around, grandma, james, molly} from '../../network.ts';
import {readsEach, type Slip} from './slips.ts';

const good = `:::circles {#network objective=3.4 middle="Alisa, Sam" file="Safety network"}
Who stands around the children?

| Person | Role | Knows | Kind | Ring |
| --- | --- | --- | --- | --- |
| Grandma | Sonia's mother | A little | own | middle |
| Molly | Child welfare worker | *A lot* | service | inner |
| A friend at work | | Nothing | own | outer |
| James | Unsure | | own | - |

- Friday, two in the morning. Who comes?
  > A second adult.
- Sunday *noon*. Who comes?
  > Anybody "checked".

> Molly will leave.
:::`;

const later = good
  .replace('#network', '#network-later earlier=network')
  .replace(/file="[^"]*"/, 'file="A later network"');

function circlesIn(body: string): Circles {
  const activity = activityIn(body);
  if (activity.kind !== 'circles') throw new Error('These are no circles.');
  return activity;
}

describe('Circles compile', () => {
  it('to people, questions and what we say to the whole', () => {
    expect(problemsIn(pageFile, courseSaying(good))).to.deep.equal([]);
    const {shape, page, ...circles} = circlesIn(good);
    expect(shape).to.match(/^\w{4}$/);
    expect(page).to.equal('a-lapse');
    expect(circles).to.deep.equal({
      kind: 'circles',
      id: 'network',
      prompt: '<p>Who stands around the children?</p>',
      label: 'Who stands around the children?',
      objectives: ['3.4'],
      check: false,
      optional: false,
      file: 'Safety network',
      ...around,
      start: [
        grandma,
        molly,
        {name: 'A friend at work', role: '', knows: 'Nothing', service: false, ring: 2},
        james,
      ],
      stress: [
        {ask: 'Friday, two in the morning. Who comes?', model: '<p>A second adult.</p>'},
        {ask: 'Sunday <em>noon</em>. Who comes?', model: '<p>Anybody “checked”.</p>'},
      ],
      model: '<p>Molly will leave.</p>',
    });
  });

  it('without anybody in the middle and without a word to the whole', () => {
    const {middle, model} = circlesIn(
      good.replace(/ middle=".*?"/, '').replace('> Molly will leave.\n', ''),
    );
    expect([middle, model]).to.deep.equal([[], '']);
  });

  it('as the same network at a later time', () => {
    const compiled = courseSaying(`${good}\n\n${later}`);
    expect(problemsIn(pageFile, compiled)).to.deep.equal([]);
    expect(circlesIn(later).earlier).to.equal('network');
  });

  it('and keep their shape whatever is said in them: a network is never lost over a word', () => {
    const changed = good.replace('Grandma', 'An aunt').replace('Friday', 'Monday');
    expect(circlesIn(changed).shape).to.equal(circlesIn(good).shape);
  });
});

/** What was slipped, what it becomes, and "line: message" of what the author reads; lines are those of `good`. */
const slips: readonly Slip[] = [
  [
    'no table',
    /\|[^]*\|\n/,
    '',
    '1: ":::circles" needs a table with one or more people, headed "| Person | Role | Knows | Kind | Ring |": it is the start that a learner may take.',
    '1: ":::circles" needs a list behind its table that tests the network, each line a question such as "- Friday, 2 a.m. Who comes?" and below it "  > our answer".',
  ],
  [
    'an empty table',
    /\| Grandma[^]*?\n\n/,
    '\n',
    '4: ":::circles" needs a table with one or more people, headed "| Person | Role | Knows | Kind | Ring |": it is the start that a learner may take.',
  ],
  [
    'a missing column',
    /\| [^|]*?\|\n/g,
    '|\n',
    '4: Expected a table of five columns, headed "| Person | Role | Knows | Kind | Ring |", found 4.',
  ],
  [
    'a person without name',
    '| Grandma ',
    '| ',
    '6: Expected a name in the first cell of this row.',
  ],
  [
    'an unknown kind',
    'service',
    'agency',
    '7: Expected "own" (stays) or "service" (leaves one day) in the fourth cell, found "agency".',
  ],
  [
    'an unknown ring',
    '| middle |',
    '| second |',
    '6: Expected "inner", "middle", "outer" or "-" (not placed) in the fifth cell, found "second".',
  ],
  [
    'no questions',
    /- Friday[^]*checked"\.\n/,
    '',
    '1: ":::circles" needs a list behind its table that tests the network, each line a question such as "- Friday, 2 a.m. Who comes?" and below it "  > our answer".',
  ],
  [
    'a question without our answer',
    '  > A second adult.\n',
    '',
    '11: This question has no feedback: say on the next line what the learner should know, "  > …".',
  ],
  [
    'words between table and questions',
    '- Friday',
    'Now the test.\n\n- Friday',
    '1: ":::circles" needs a list behind its table that tests the network, each line a question such as "- Friday, 2 a.m. Who comes?" and below it "  > our answer".',
    '11: Behind the table of ":::circles" stand its questions as one list, then at most one quotation "> …": move this above the table, or behind the closing ":::".',
  ],
  [
    'words behind everything',
    'Molly will leave.\n',
    'Molly will leave.\n\nSee you.\n',
    '18: Behind the table of ":::circles" stand its questions as one list, then at most one quotation "> …": move this above the table, or behind the closing ":::".',
  ],
  [
    'HTML in a cell',
    'A little',
    '<b>A little',
    '6: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in what we say to the whole',
    'Molly will',
    '<b>Molly will',
    '16: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'circles as a check',
    '3.4',
    '3.4 check',
    '1: ":::circles" cannot be a check, since it is never right or wrong: delete "check".',
  ],
  [
    'an earlier network that nobody built',
    '#network',
    '#network earlier=nowhere',
    '1: Expected the name of a ":::circles" that stands before this one, found "earlier=nowhere".',
  ],
  [
    'circles that go on from themselves',
    '#network',
    '#network earlier=network',
    '1: Expected the name of a ":::circles" that stands before this one, found "earlier=network".',
  ],
];

describe('An author who slips in circles reads where and what', () => {
  readsEach(good, slips);

  it('circles whose earlier ones stand on a later page', () => {
    const compiled = courseWith({
      [pageFile]: `${pageHead}${later}\n`,
      [otherFile]: `${pageHead.replace('A lapse', 'What now')}${good}\n`,
    });
    expect(problemsIn(pageFile, compiled)).to.deep.equal([
      `${bodyLine}: Expected the name of a ":::circles" that stands before this one, found "earlier=network".`,
    ]);
  });
});
