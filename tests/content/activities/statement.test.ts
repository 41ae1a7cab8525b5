// Does a statement compile to what its author meant, and is every slip named with its line?

import {expect} from '@open-wc/testing';
import type {Statement} from '../../../src/model/activity.ts';
import {activityIn, bodyLine, courseSaying, pageFile, problemsIn} from '../small-course.ts';

const statement = `:::statement {#danger-statement form=danger objective=3.4 file="Danger statement" children="Alisa, Sam" unheard="Grandma, Sonia's mother"}
Write the danger statement.

| Part | Ask yourself | A good answer |
| --- | --- | --- |
| Who worries | Who has said so? | Molly *and* Sonia worry that |
| What could happen | To which child? | Sam could be hurt. |

> Both have said it.
>
> "Grandma" comes later.
:::`;

const compiled = (body: string): Statement => {
  const activity = activityIn(body);
  if (activity.kind !== 'statement') throw new Error(`This is a ${activity.kind}.`);
  return activity;
};
const problems = (body: string): string[] => problemsIn(pageFile, courseSaying(body));

describe('A statement', () => {
  it('compiles', () => {
    const {shape, ...rest} = compiled(statement);
    expect(problems(statement)).to.deep.equal([]);
    expect(rest).to.deep.equal({
      kind: 'statement',
      id: 'danger-statement',
      prompt: '<p>Write the danger statement.</p>',
      label: 'Write the danger statement.',
      objectives: ['3.4'],
      page: 'a-lapse',
      check: false,
      optional: false,
      file: 'Danger statement',
      form: 'danger',
      children: ['Alisa', 'Sam'],
      unheard: ['Grandma', 'Sonia’s mother'],
      slots: [
        {
          name: 'Who worries',
          ask: 'Who has said so?',
          model: 'Molly <em>and</em> Sonia worry that',
        },
        {name: 'What could happen', ask: 'To which child?', model: 'Sam could be hurt.'},
      ],
      model: '<p>Both have said it.</p><p>“Grandma” comes later.</p>',
    });
    expect(shape).to.match(/^[0-9a-z]{4}$/);
  });

  it('keeps its answers while asks and good answers are mended, and not when its slots change', () => {
    const {shape} = compiled(statement);
    expect(compiled(statement.replace('Who has said so?', 'Says who?')).shape).to.equal(shape);
    expect(compiled(statement.replace('Sam could be', 'Sam may be')).shape).to.equal(shape);
    expect(compiled(statement.replace('| What could', '| Which harm could')).shape).not.to.equal(
      shape,
    );
  });

  it('may name nobody, be optional, and stand outside the case file', () => {
    const bare = statement.replace(/ file=".*\}/, ' optional}');
    expect(problems(bare)).to.deep.equal([]);
    expect(compiled(bare)).to.include({optional: true, file: undefined});
    expect(compiled(bare).children).to.deep.equal([]);
    expect(compiled(bare).unheard).to.deep.equal([]);
  });

  const rows = (count: number): string =>
    Array.from({length: count}, (_, at) => `| Part ${at} | Ask | Say |`).join('\n');
  const slips: Readonly<Record<string, readonly [string, string, number, RegExp]>> = {
    'no form': [
      ' form=danger',
      '',
      0,
      /known are harm, danger, goal, objective, question; found ""/,
    ],
    'an unknown form': ['form=danger', 'form=worry', 0, /found "worry"/],
    'an unknown word': [
      'children=',
      'child=',
      0,
      /Unknown word "child".*"form", "children", "unheard"/,
    ],
    'a check': ['objective=3.4', 'objective=3.4 check', 0, /cannot be a check/],
    'no question': ['Write the danger statement.\n', '', 0, /asks nothing/],
    'two columns': [
      statement.slice(statement.indexOf('| Part'), statement.indexOf('\n\n> Both')),
      '| Part | Ask |\n| --- | --- |\n| Who | Says who? |',
      3,
      /table of three columns.*found 2/,
    ],
    'no table': [
      statement.slice(statement.indexOf('| Part'), statement.indexOf('> Both')),
      '',
      0,
      /table with 1 to 6 rows.*found 0/,
    ],
    'seven slots': [
      '| Who worries | Who has said so? | Molly *and* Sonia worry that |',
      rows(6),
      3,
      /table with 1 to 6 rows.*found 7/,
    ],
    'a slot without a name': ['| Who worries |', '| |', 5, /the slot's name/],
    'a slot that asks nothing': ['| To which child? |', '| |', 6, /what learners ask themselves/],
    'a slot without a good answer': ['| Sam could be hurt. |', '| |', 6, /a good answer/],
    'two slots of one name': ['What could happen', 'Who worries', 3, /named "Who worries"/],
    'no reason': [
      statement.slice(statement.indexOf('\n> Both'), statement.lastIndexOf('\n:::')),
      '',
      0,
      /says why/,
    ],
    'words between table and reason': [
      '\n> Both',
      '\nAnd more.\n\n> Both',
      8,
      /Nothing may stand behind the table/,
    ],
    'HTML in a cell': ['To which child?', 'To <b>which</b>?', 6, /found HTML/],
    'a dead source in the reason': [
      'said it.',
      'said it. [@nobody-1900]',
      8,
      /not in sources.yaml/,
    ],
  };
  for (const [name, [words, instead, line, message]] of Object.entries(slips)) {
    it(`with ${name} is refused on its line`, () => {
      expect(statement).to.contain(words);
      const found = problems(statement.replace(words, instead));
      const there = found.filter(problem => problem.startsWith(`${bodyLine + line}: `));
      expect(there.join('\n'), found.join('\n')).to.match(message);
    });
  }
});
