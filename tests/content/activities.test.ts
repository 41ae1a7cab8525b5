// Does every kind of activity compile to what its author meant, and is every slip named with its line?

import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.ts';
import {activityIn, bodyLine, courseSaying, pageFile, problemsIn} from './small-course.ts';

const choice = `:::choice {#lapse-meaning objective=3.3 check}
What does this lapse tell Molly?

- [ ] Treatment has failed, and *reunification* should stop.
  > A lapse is not the end of treatment: look at what Sonia did for thirty days.
- [x] The plan no longer fits Sonia's life, and needs to change.
  > Yes. Load, guilt and a new relationship outran her supports.
:::`;

const match = `:::match {#four-dimensions objective=3.3,3.4}
Which dimension of recovery does each part of her life serve?

| Part of her life        | Dimension | Why |
| ----------------------- | --------- | --- |
| Medicine as prescribed  | Health    | It *treats*. |
| A lease of her own      | Home      | It's safe. |
:::`;

const sort = `:::sort {#circles}
Who stays?

| Who | Circle | Why |
| --- | --- | --- |
| Grandma | Own people | She stays. |
| Sarah | Services | She leaves. |
| A friend | Own people | He stays. |
:::`;

const order = `:::order {#how-use-returns objective=3.3 check label="How use returns"}
Put the steps in the order in which they often come.

1. Skips meals and sleep
   > The earliest step is the best time to help.
2. Argues with herself about "just this once"
   > The argument is in the open.
:::`;

const reflect = `:::reflect {#point-of-failure objective=3.4}
What is the one point of failure in this plan, and what is the backup?

> Grandma's illness or tiredness; a second adult.
:::`;

const plan = `:::plan {#recovery-plan objective=3.4 optional}
List what Sonia needs now.

| Question | Need | Support |
| --- | --- | --- |
| 1. Stay in recovery | Keep the link | Sarah |
| 2. Live healthily | Sleep | **Grandma** |
| 1. Stay in recovery | A home | |
:::`;

const compiled: Readonly<Record<string, readonly [string, Omit<Activity, 'shape'>]>> = {
  'a choice': [
    choice,
    {
      kind: 'choice',
      id: 'lapse-meaning',
      prompt: '<p>What does this lapse tell Molly?</p>',
      label: 'What does this lapse tell Molly?',
      objectives: ['3.3'],
      page: 'a-lapse',
      check: true,
      optional: false,
      options: [
        {
          html: 'Treatment has failed, and <em>reunification</em> should stop.',
          text: 'Treatment has failed, and reunification should stop.',
          feedback:
            '<p>A lapse is not the end of treatment: look at what Sonia did for thirty days.</p>',
        },
        {
          html: 'The plan no longer fits Sonia’s life, and needs to change.',
          text: 'The plan no longer fits Sonia’s life, and needs to change.',
          feedback: '<p>Yes. Load, guilt and a new relationship outran her supports.</p>',
        },
      ],
      right: [1],
    } as unknown as Activity,
  ],
  'a match': [
    match,
    {
      kind: 'match',
      id: 'four-dimensions',
      prompt: '<p>Which dimension of recovery does each part of her life serve?</p>',
      label: 'Which dimension of recovery does each part of her life serve?',
      objectives: ['3.3', '3.4'],
      page: 'a-lapse',
      check: false,
      optional: false,
      items: [
        {
          html: 'Medicine as prescribed',
          text: 'Medicine as prescribed',
          feedback: '<p>It <em>treats</em>.</p>',
        },
        {html: 'A lease of her own', text: 'A lease of her own', feedback: '<p>It’s safe.</p>'},
      ],
      targets: ['Health', 'Home'],
      right: [0, 1],
    } as unknown as Activity,
  ],
  'a sort, whose targets repeat': [
    sort,
    {
      kind: 'sort',
      id: 'circles',
      prompt: '<p>Who stays?</p>',
      label: 'Who stays?',
      objectives: [],
      page: 'a-lapse',
      check: false,
      optional: false,
      items: [
        {html: 'Grandma', text: 'Grandma', feedback: '<p>She stays.</p>'},
        {html: 'Sarah', text: 'Sarah', feedback: '<p>She leaves.</p>'},
        {html: 'A friend', text: 'A friend', feedback: '<p>He stays.</p>'},
      ],
      targets: ['Own people', 'Services'],
      right: [0, 1, 0],
    } as unknown as Activity,
  ],
  'an ordering with its own label': [
    order,
    {
      kind: 'order',
      id: 'how-use-returns',
      prompt: '<p>Put the steps in the order in which they often come.</p>',
      label: 'How use returns',
      objectives: ['3.3'],
      page: 'a-lapse',
      check: true,
      optional: false,
      steps: [
        {
          html: 'Skips meals and sleep',
          text: 'Skips meals and sleep',
          feedback: '<p>The earliest step is the best time to help.</p>',
        },
        {
          html: 'Argues with herself about “just this once”',
          text: 'Argues with herself about “just this once”',
          feedback: '<p>The argument is in the open.</p>',
        },
      ],
    } as unknown as Activity,
  ],
  'a reflection, always optional': [
    reflect,
    {
      kind: 'reflect',
      id: 'point-of-failure',
      prompt: '<p>What is the one point of failure in this plan, and what is the backup?</p>',
      label: 'What is the one point of failure in this plan, and what is the backup?',
      objectives: ['3.4'],
      page: 'a-lapse',
      check: false,
      optional: true,
      model: '<p>Grandma’s illness or tiredness; a second adult.</p>',
    } as unknown as Activity,
  ],
  'a plan, whose questions repeat': [
    plan,
    {
      kind: 'plan',
      id: 'recovery-plan',
      prompt: '<p>List what Sonia needs now.</p>',
      label: 'List what Sonia needs now.',
      objectives: ['3.4'],
      page: 'a-lapse',
      check: false,
      optional: true,
      questions: ['1. Stay in recovery', '2. Live healthily'],
      columns: ['Need', 'Support'],
      model: [
        {question: 0, cells: ['Keep the link', 'Sarah'], gap: ''},
        {question: 1, cells: ['Sleep', '<strong>Grandma</strong>'], gap: ''},
        {question: 0, cells: ['A home', ''], gap: ''},
      ],
      fixed: false,
      rubric: [],
    } as unknown as Activity,
  ],
};

describe('What an author writes as an activity', () => {
  for (const [name, [body, expected]] of Object.entries(compiled)) {
    it(`compiles ${name}`, () => {
      const {shape, ...rest} = activityIn(body);
      expect(problemsIn(pageFile, courseSaying(body))).to.deep.equal([]);
      expect(rest).to.deep.equal({...expected, file: undefined});
      expect(shape).to.match(/^[0-9a-z]{4}$/);
    });
  }

  it('stands in the case file under the heading that its author gave it', () => {
    const filed = reflect.replace('objective', `file="What if Grandma can't" objective`);
    expect(activityIn(filed).file).to.equal('What if Grandma can’t');
    expect(problemsIn(pageFile, courseSaying(filed))).to.deep.equal([]);
  });

  it('may have several right options', () => {
    const activity = activityIn(choice.replace('- [ ]', '- [X]'));
    expect(activity.kind === 'choice' && activity.right).to.deep.equal([0, 1]);
  });

  it('may have blank lines between its options', () => {
    const spaced = choice.replaceAll('\n  >', '\n\n  >').replace('\n- [x]', '\n\n- [x]');
    expect(problemsIn(pageFile, courseSaying(spaced))).to.deep.equal([]);
    expect(activityIn(spaced)).to.deep.equal(activityIn(choice));
  });

  it('may ask in several paragraphs, with a quoted voice', () => {
    const asked = activityIn(
      reflect.replace('What is', 'Sonia says:\n\n> "I fail."\n> — Sonia\n\nWhat is'),
    );
    expect(asked.prompt).to.equal(
      '<p>Sonia says:</p><blockquote class="voice"><p>“I fail.”</p><footer>Sonia</footer></blockquote><p>What is the one point of failure in this plan, and what is the backup?</p>',
    );
  });

  it('may reflect without a model answer, and end its prompt behind a voice', () => {
    const asked = activityIn(
      ':::reflect {#a}\nSonia says:\n\n> "I fail."\n\nWhat do you say?\n:::',
    );
    expect(asked.kind === 'reflect' && asked.model).to.equal('');
    expect(asked.label).to.equal('Sonia says: “I fail.” What do you say?');
  });

  it('is labelled by the first 250 characters of its prompt', () => {
    const {label} = activityIn(choice.replace('What does', `${'Long '.repeat(60)}What does`));
    expect(label).to.have.lengthOf(249);
    expect(label.startsWith('Long Long')).to.equal(true);
  });
});

type Slip = readonly [string, string, string | RegExp, string, ...string[]];

/** What is changed in a good activity, and what its author then reads, lines counted from the page's first. */
const slips: readonly Slip[] = [
  [
    'a missing name',
    choice,
    '#lapse-meaning ',
    '',
    '1: ":::choice" needs a name that never changes, such as ":::choice {#first-lapse}": answers are stored under it.',
  ],
  [
    'missing braces',
    choice,
    ' {#lapse-meaning objective=3.3 check}',
    '',
    '1: ":::choice" needs a name that never changes, such as ":::choice {#first-lapse}": answers are stored under it.',
  ],
  [
    'a malformed name',
    choice,
    '#lapse-meaning',
    '#Lapse_meaning',
    '1: Expected a name of lower-case letters, digits and hyphens that begins with a letter, such as "#first-lapse", found "#Lapse_meaning".',
  ],
  [
    'an empty name',
    choice,
    '#lapse-meaning',
    '#',
    '1: Expected a name of lower-case letters, digits and hyphens that begins with a letter, such as "#first-lapse", found "#".',
  ],
  [
    'too long a name',
    choice,
    '#lapse-meaning',
    `#${'a'.repeat(61)}`,
    `1: Expected a name of at most 60 characters, found 61: shorten "#${'a'.repeat(61)}".`,
  ],
  [
    'an unknown objective',
    choice,
    '3.3',
    '3.9',
    '1: This module has no objective "3.9"; it has 3.3, 3.4. Write one or more, as in "objective=3.1,3.4".',
    '1: A check needs the objective that it gives evidence for: add one, such as "objective=3.3".',
  ],
  [
    'a check without objective',
    choice,
    'objective=3.3 ',
    '',
    '1: A check needs the objective that it gives evidence for: add one, such as "objective=3.3".',
  ],
  [
    'an unknown attribute',
    choice,
    'check',
    'checked',
    '1: Unknown word "checked" in "{…}". Known are "#name", "objective=3.3", "check", "optional" and "label="…"".',
  ],
  [
    'an unknown key',
    choice,
    'objective=3.3',
    'objective=3.3 points=2',
    '1: Unknown word "points" in "{…}". Known are "#name", "objective=3.3", "check", "optional" and "label="…"".',
  ],
  [
    'an open quotation mark',
    choice,
    'check',
    'check label="x',
    '1: A quotation mark in "{#lapse-meaning objective=3.3 check label="x}" has no partner: write them in pairs, as in label="…".',
  ],
  [
    'too long a label',
    choice,
    'check',
    `check label="${'a'.repeat(251)}"`,
    '1: Expected a label of 1 to 250 characters, found 251: administrators read it in one line.',
  ],
  [
    'a heading',
    choice,
    ':::choice',
    ':::choice A question',
    '1: ":::choice" takes no heading, found "A question": write the question below this line.',
  ],
  [
    'no prompt',
    choice,
    'What does this lapse tell Molly?\n',
    '',
    '1: ":::choice" asks nothing: write the question on the line below this one.',
  ],
  [
    'a heading in the prompt',
    choice,
    'What does',
    '## Molly\n\nWhat does',
    '2: Expected the question of ":::choice" in paragraphs, found a heading: move it out of the block.',
  ],
  ['no right option', choice, '[x]', '[ ]', '4: No option is marked right. Mark it with "- [x]".'],
  [
    'an option without box',
    choice,
    '- [ ] ',
    '- ',
    '4: Expected an option that begins with "- [ ] " or "- [x] ", found "- Treatment has failed, and *reunification* should stop.".',
  ],
  [
    'an option without words',
    choice,
    "The plan no longer fits Sonia's life, and needs to change.",
    '',
    '6: Expected an option that begins with "- [ ] " or "- [x] ", found "- [x]".',
    '4: No option is marked right. Mark it with "- [x]".',
  ],
  [
    'an option without feedback',
    choice,
    '\n  > Yes. Load, guilt and a new relationship outran her supports.',
    '',
    '6: This option has no feedback: say on the next line what the learner should know, "  > …".',
  ],
  [
    'feedback that is no quotation',
    choice,
    '\n  > Yes.',
    '\n\n  Yes.',
    '6: This option has no feedback: say on the next line what the learner should know, "  > …".',
    '8: Expected the feedback of this option as a line that begins with "  > ", found "Yes. Load, guilt and a new relationship outran her supports.".',
  ],
  [
    'fewer than two options',
    choice,
    '- [ ] Treatment has failed, and *reunification* should stop.\n  > A lapse is not the end of treatment: look at what Sonia did for thirty days.\n',
    '',
    '4: Expected two or more options, each a line that begins with "- [ ] " or "- [x] ", found 1.',
  ],
  [
    'no options',
    reflect,
    ':::reflect',
    ':::choice',
    '1: Expected two or more options, each a line that begins with "- [ ] " or "- [x] ", found 0.',
  ],
  [
    'words behind the options',
    choice,
    'supports.\n',
    'supports.\n\nSee you.\n',
    '9: Nothing may stand behind the list of ":::choice": move it above, or behind the closing ":::".',
  ],
  [
    'a repeated target',
    match,
    'Home ',
    'Health',
    `7: In a match each target stands once, but "Health" stands in line ${bodyLine + 5} too: write ":::sort" if targets repeat.`,
  ],
  [
    'a pair without feedback',
    match,
    'It *treats*.',
    '',
    '6: This pair has no feedback: say in the third cell why the two belong together.',
  ],
  [
    'a pair without target',
    match,
    '| Health ',
    '| ',
    '6: Expected words in the first two cells of this row.',
  ],
  [
    'two columns',
    match,
    /\| (Why|---|It.*?) \|\n/g,
    '|\n',
    '4: Expected a table of three columns (what is placed, where it belongs, why), found 2.',
    '6: This pair has no feedback: say in the third cell why the two belong together.',
    '7: This pair has no feedback: say in the third cell why the two belong together.',
  ],
  ['no table', match, /\|[^]*\|\n/, '', '1: Expected a table with two or more rows, found 0.'],
  [
    'one group',
    sort,
    'Services',
    'Own people',
    '4: Expected two or more groups in the second column, found 1.',
  ],
  [
    'a list without numbers',
    order,
    /^\d\./gm,
    '- ',
    '4: Expected the steps as a numbered list, "1. …", found a list without numbers.',
  ],
  [
    'one step',
    order,
    /2\. [^]*open\.\n/,
    '',
    '4: Expected two or more steps in their right order, each a line such as "1. …", found 1.',
  ],
  [
    'a step without feedback',
    order,
    /\n {3}> The arg.*/,
    '',
    '6: This step has no feedback: say on the next line what the learner should know, "  > …".',
  ],
  [
    'a step with a box',
    order,
    '1. ',
    '1. [ ] ',
    '4: Expected a step without a box, such as "1. …".',
  ],
  [
    'a heading in the case file where nothing is written',
    choice,
    'check',
    'check file="What a lapse tells"',
    '1: Only what a learner writes stands in the case file, and ":::choice" asks for no words: delete "file=…".',
  ],
  [
    'an empty heading in the case file',
    reflect,
    'objective',
    'file="" objective',
    '1: Expected the heading in the case file, such as file="Danger statement".',
  ],
  [
    'an unknown word where something is written',
    reflect,
    'objective',
    'heading="Danger" objective',
    '1: Unknown word "heading" in "{…}". Known are "#name", "objective=3.3", "check", "optional", "file="…"" and "label="…"".',
  ],
  [
    'a reflection as a check',
    reflect,
    '3.4',
    '3.4 check',
    '1: ":::reflect" cannot be a check, since it is never right or wrong: delete "check".',
  ],
  [
    'a plan as a check',
    plan,
    'optional',
    'check',
    '1: ":::plan" cannot be a check, since it is never right or wrong: delete "check".',
  ],
  [
    'a plan without rows',
    plan,
    /\| 1\. [^]*\|\n/,
    '',
    '4: ":::plan" needs a table with one or more rows: they are the model plan.',
  ],
  [
    'a plan without table',
    plan,
    /\|[^]*\|\n/,
    '',
    '1: ":::plan" needs a table with one or more rows: they are the model plan.',
  ],
  [
    'a row without its question',
    plan,
    '| 2. Live healthily',
    '| ',
    '7: Expected the question that this row answers in its first cell: repeat it in each row.',
  ],
  [
    'a column without heading',
    plan,
    '| Support |',
    '| |',
    '4: Expected a heading for the question and one for each cell that is filled in, such as "| Question | Need |".',
  ],
  [
    'HTML in a question',
    choice,
    'What does',
    '<b>What does',
    '2: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in a matched item',
    match,
    'Medicine',
    '<b>Medicine',
    '6: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in a step',
    order,
    'Skips',
    '<b>Skips',
    '4: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in an option',
    choice,
    'Treatment',
    '<b>Treatment',
    '4: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in feedback',
    choice,
    'Yes.',
    '<b>Yes.',
    '7: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in a cell',
    plan,
    'Sarah',
    '<b>Sarah',
    '6: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
  [
    'HTML in a model answer',
    reflect,
    'Grandma',
    '<b>Grandma',
    '4: Expected Markdown, found HTML "<b>": write it in Markdown, or "\\<" for the sign itself.',
  ],
];

describe('An author who slips in an activity reads where and what', () => {
  it('two parts of the case file under one heading', () => {
    const ask = (name: string): string => `:::reflect {#${name} file="A plan"}\nWhat now?\n:::\n`;
    const body = ask('one') + ask('two');
    expect(problemsIn(pageFile, courseSaying(body))).to.deep.equal([
      `${bodyLine + 3}: The heading file="A plan" is taken by ${pageFile}:${bodyLine}: the case file would show two parts alike. Give one of them another.`,
    ]);
  });

  for (const [name, good, from, to, ...expected] of slips) {
    it(name, () => {
      const bad = good.replace(from, to);
      expect(bad, 'the slip').not.to.equal(good);
      const found = problemsIn(pageFile, courseSaying(bad));
      const counted = expected.map(line =>
        line.replace(/^\d+/, at => String(Number(at) + bodyLine - 1)),
      );
      expect(found).to.have.members(counted);
    });
  }

  it('a name that is taken, and by what', () => {
    const body = `${choice}\n\n${choice}`;
    expect(problemsIn(pageFile, courseSaying(body))).to.deep.equal([
      `${bodyLine + 9}: The name "#lapse-meaning" is taken by ${pageFile}:${bodyLine}: each must be the only one in the course.`,
    ]);
  });
});
