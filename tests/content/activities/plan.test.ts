// Does a plan compile to what its author meant, and is every slip named with its line?

import {expect} from '@open-wc/testing';
import type {Plan} from '../../../src/model/activity.ts';
import {activityIn, bodyLine, courseSaying, pageFile, problemsIn} from '../small-course.ts';

const plan = `:::plan {#recovery-plan objective=3.4 file="Recovery plan"}
What does Sonia need now?

| Question | Need | Support | If it is missing |
| --- | --- | --- | --- |
| 1. Stay in recovery | Keep the link | Sarah | Who sees *her* first? |
| 2. Live healthily | Sleep | **Grandma** | Who is "up"? |
| 1. Stay in recovery | A home | | Where do they live? |

- Both questions have a row.
- Each need has a *natural* support.
- Each act has a name.
- The "children" have a voice.
:::`;
const fixed = plan
  .replace(' file=', ' fixed file=')
  .replace('| 1. Stay in recovery | A home |', '| 3. Leave | A home |');

const compiled = (body: string): Plan => {
  const activity = activityIn(body);
  if (activity.kind !== 'plan') throw new Error(`This is a ${activity.kind}.`);
  return activity;
};
const problems = (body: string): string[] => problemsIn(pageFile, courseSaying(body));

describe('A plan', () => {
  it('compiles, with what is asked where a row is missing, and the lines that rate it', () => {
    const {shape, ...rest} = compiled(plan);
    expect(problems(plan)).to.deep.equal([]);
    expect(rest).to.deep.equal({
      kind: 'plan',
      id: 'recovery-plan',
      prompt: '<p>What does Sonia need now?</p>',
      label: 'What does Sonia need now?',
      objectives: ['3.4'],
      page: 'a-lapse',
      check: false,
      optional: false,
      file: 'Recovery plan',
      questions: ['1. Stay in recovery', '2. Live healthily'],
      columns: ['Need', 'Support'],
      fixed: false,
      model: [
        {question: 0, cells: ['Keep the link', 'Sarah'], gap: 'Who sees <em>her</em> first?'},
        {question: 1, cells: ['Sleep', '<strong>Grandma</strong>'], gap: 'Who is “up”?'},
        {question: 0, cells: ['A home', ''], gap: 'Where do they live?'},
      ],
      rubric: [
        'Both questions have a row.',
        'Each need has a natural support.',
        'Each act has a name.',
        'The “children” have a voice.',
      ],
    });
    expect(shape).to.match(/^[0-9a-z]{4}$/);
  });

  it('may have one row a question, with its cells alone to fill in', () => {
    expect(problems(fixed)).to.deep.equal([]);
    expect(compiled(fixed).fixed).to.equal(true);
    expect(compiled(fixed).questions.length).to.equal(compiled(fixed).model.length);
  });

  it('may have no lines that rate it and nothing that is asked; a list above the table is its question', () => {
    const bare = plan
      .replace(/\n- Both[^]*voice\.\n/, '')
      .replace(/\| [^|]*(?:\?|missing|---) \|$/gm, '|')
      .replace('now?\n', 'now?\n\n- for her\n- for them\n');
    expect(problems(bare)).to.deep.equal([]);
    const {columns, model, prompt, rubric} = compiled(bare);
    expect(columns).to.deep.equal(['Need', 'Support']);
    expect(model.map(({gap}) => gap)).to.deep.equal(['', '', '']);
    expect(rubric).to.deep.equal([]);
    expect(prompt).to.contain('<li>for her</li>');
  });

  it('keeps its answers while the model plan, gaps and rubric are mended, and not when its cells change', () => {
    const {shape} = compiled(plan);
    expect(compiled(plan.replace('A home', 'A bed')).shape).to.equal(shape);
    expect(compiled(plan.replace('Where do', 'How do')).shape).to.equal(shape);
    expect(compiled(plan.replace('Both', 'All')).shape).to.equal(shape);
    expect(compiled(plan.replace('| Support |', '| By whom |')).shape).not.to.equal(shape);
    expect(compiled(plan.replace(' file=', ' fixed file=')).shape).not.to.equal(shape);
  });

  const rubric = plan.slice(plan.indexOf('- Both'), plan.lastIndexOf('\n:::'));
  const slips: Readonly<Record<string, readonly [string, string, number, RegExp]>> = {
    'a fixed plan with two rows for one question': [
      ' file=',
      ' fixed file=',
      7,
      /one row for each question, but "1\. Stay in recovery" has another above/,
    ],
    'a gap that asks nothing': [
      'Who is "up"?',
      '',
      6,
      /Expected a question below "If it is missing".*found ""/,
    ],
    'a gap that blames': ['Who is "up"?', 'You forgot.', 6, /found "You forgot\."/],
    'an empty row': ['| Sleep | **Grandma** |', '| | |', 6, /This row of the model plan is empty/],
    'a row without its question': ['| 2. Live healthily |', '| |', 6, /repeat it in each row/],
    'columns for gaps alone': [
      plan.slice(plan.indexOf('| Question'), plan.indexOf('\n\n- Both')),
      '| Question | If it is missing |\n| --- | --- |\n| 1. Stay | Who sees her? |',
      3,
      /Expected a heading for the question and one for each cell/,
    ],
    'three lines to rate it by': [
      rubric,
      '- One\n- Two\n- Three',
      9,
      /Expected 4 to 6 lines.*found 3/,
    ],
    'seven lines to rate it by': [rubric, '- A line\n'.repeat(7), 9, /found 7/],
    'words between table and rubric': [
      '\n- Both',
      '\nAnd more.\n\n- Both',
      9,
      /Nothing may stand behind the table/,
    ],
    'words behind the rubric': [
      'voice.\n',
      'voice.\n\nAnd more.\n',
      9,
      /Nothing may stand behind the table/,
    ],
    'HTML in a line of the rubric': ['a name.', 'a <b>name</b>.', 11, /found HTML/],
    'a dead source in a gap': [
      'her* first?',
      'her* first [@nobody-1900]?',
      5,
      /not in sources\.yaml/,
    ],
    'no table': [
      plan.slice(plan.indexOf('| Question'), plan.indexOf('- Both')),
      '',
      0,
      /needs a table with one or more rows/,
    ],
    'an unknown word': ['objective=3.4', 'objective=3.4 fix', 0, /Unknown word "fix".*"fixed"/],
  };
  for (const [name, [words, instead, line, message]] of Object.entries(slips)) {
    it(`with ${name} is refused on its line`, () => {
      expect(plan).to.contain(words);
      const found = problems(plan.replace(words, instead));
      const there = found.filter(problem => problem.startsWith(`${bodyLine + line}: `));
      expect(there.join('\n'), found.join('\n')).to.match(message);
    });
  }
});
