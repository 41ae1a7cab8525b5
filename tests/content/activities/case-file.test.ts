// Is the author told what the case file, which is plain text, would lose of a model answer?

import {expect} from '@open-wc/testing';
import {bodyLine, courseSaying, pageFile, problemsIn} from '../small-course.ts';

const problems = (body: string): string[] => problemsIn(pageFile, courseSaying(body));

/** Each with "HERE" in words that the case file repeats, and "THERE" in words that it does not. */
const activities: Readonly<Record<string, {readonly body: string; readonly line: number}>> = {
  'the model answer of a reflection': {
    line: 3,
    body: `:::reflect {#a objective=3.4 file="What if"}
Who comes, and how does THERE help?

> Grandma HERE comes.
:::`,
  },
  'a slot of a statement': {
    line: 5,
    body: `:::statement {#a objective=3.4 form=danger file="Danger statement"}
Write it. THERE

| Part | Ask yourself | A good answer |
| --- | --- | --- |
| Who worries | Who has said so? | Molly HERE worries that |

> Both have said it. THERE
:::`,
  },
  'a row of a plan': {
    line: 5,
    body: `:::plan {#a objective=3.4 file="Recovery plan"}
What does Sonia need? THERE

| Question | Need | If it is missing |
| --- | --- | --- |
| 1. Stay in recovery | Keep HERE up | Who sees THERE first? |
:::`,
  },
  'a row of a fixed plan': {
    line: 5,
    body: `:::plan {#a fixed objective=3.4 file="Green to red"}
What does Sonia need? THERE

| Moment | Sonia | Network |
| --- | --- | --- |
| Green HERE | Rests | Call |
:::`,
  },
  'a line by which a plan is rated': {
    line: 7,
    body: `:::plan {#a objective=3.4 file="Recovery plan"}
What does Sonia need? THERE

| Question | Need |
| --- | --- |
| 1. Stay in recovery | Keep it up |

- Each act HERE has a name.
- Each act has a day.
- Each need has a person.
- The children have a voice.
:::`,
  },
  'a person of a safety network': {
    line: 5,
    body: `:::circles {#a objective=3.4 file="Safety network"}
Who stands around the children? THERE

| Person | Role | Knows | Kind | Ring |
| --- | --- | --- | --- | --- |
| Grandma | Mother HERE | A little | own | middle |

- Friday, two in the morning. Who comes?
  > A second adult. THERE
:::`,
  },
  'a test of a safety network': {
    line: 7,
    body: `:::circles {#a objective=3.4 file="Safety network"}
Who stands around the children? THERE

| Person | Role | Knows | Kind | Ring |
| --- | --- | --- | --- | --- |
| Grandma | Mother | A little | own | middle |

- Friday HERE. Who comes?
  > A second adult. THERE
:::`,
  },
};

const marks: readonly (readonly [string, mend: string])[] = [
  [
    '[the agency](https://agency.example)',
    'write the words alone, and the link outside this block.',
  ],
  ['[@menon-2018]', 'cite the source outside this block.'],
  ['~~never~~', 'write only what holds.'],
];

for (const [name, {body, line}] of Object.entries(activities)) {
  describe(`In ${name}`, () => {
    const holding = (here: string, there: string): string =>
      body.replaceAll('THERE', there).replace('HERE', here);

    it('a link, a source and words struck out are named with their line and the mend', () => {
      for (const [mark, mend] of marks) {
        expect(problems(holding(mark, ''))).to.deep.equal([
          `${bodyLine + line}: The case file shows these words as plain text and would lose "${mark}": ${mend}`,
        ]);
      }
    });

    it('emphasis may stand, and all of it in words that are not repeated', () => {
      const [link = '', source = ''] = marks.map(([mark]) => mark);
      expect(problems(holding('*soon* **and** `often`', `${link} ${source}`))).to.deep.equal([]);
    });

    it('all of it may stand where nothing goes into the case file', () => {
      const [link = '', source = ''] = marks.map(([mark]) => mark);
      const apart = holding(`${link} ${source}`, '').replace(/ file="[^"]*"/, '');
      expect(problems(apart)).to.deep.equal([]);
    });
  });
}

it('a table or a heading in a model answer is refused, a list is not', () => {
  const reflect = (model: string): string =>
    `:::reflect {#a objective=3.4 file="What if"}\nWho comes?\n\n${model}\n:::`;
  expect(problems(reflect('> First:\n>\n> - Grandma\n> - the aunt'))).to.deep.equal([]);
  expect(problems(reflect('> #### Grandma\n>\n> comes.'))).to.deep.equal([
    `${bodyLine + 3}: The case file shows these words as plain text and would lose "#### Grandma": write it in paragraphs.`,
  ]);
  expect(problems(reflect('> | A | B |\n> | --- | --- |\n> | c | d |'))).to.deep.equal([
    `${bodyLine + 3}: The case file shows these words as plain text and would lose "| A | B |": write it in paragraphs.`,
  ]);
});
