// Does a conversation compile to what its author meant, and is every slip named with its line?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {waysThrough} from '../../../src/content/conversation-ways.ts';
import type {Conversation} from '../../../src/model/activity.ts';
import {activityIn, bodyLine, courseSaying, pageFile, parsed, problemsIn} from '../small-course.ts';
import {readsEach, type Slip} from './slips.ts';

const good = `:::conversation {#visit objective=3.3 with=Sonia}
You are at the door. [@menon-2018]

- Engagement: closed, *guarded*, thinking along
- What you know: *nothing new*, a "little" more

### the-door
Sonia opens. "The kids are fine."

- "Alisa told us otherwise." {engagement=closed}
  > "So you question my kids?"
  >
  > True, and it *exposes* the child.
- "On a scale from 0 to 10?" {#asked to=the-five engagement="thinking along"}
  > "Seven." A pause.
  >
  > She found the gap.
  >
  > Wait.

### the-five {with="Alisa and Sam"}
Nobody speaks.

- "Five, not zero." {if=asked to=good-end}
  > "Sundays."
  >
  > What is there.
- "Again: the scale?" {unless=asked to=good-end}
  > "Seven."
  >
  > You asked anew.
- "Ten."{speech}
  > "Sure."
  >
  > An empty number.

### good-end
She waves.
:::`;

function conversationIn(body: string): Conversation {
  const activity = activityIn(body);
  if (activity.kind !== 'conversation') throw new Error('This is no conversation.');
  return activity;
}

/** Without names and labels, which are plain text: the player writes them as text. */
const htmlOf = (compiled: unknown): string =>
  JSON.stringify(compiled, (key, value: unknown) =>
    notShown.includes(key) || (plain.includes(key) && typeof value === 'string') ? '' : value,
  );
/** None of these is ever shown as HTML. */
const plain = ['name', 'who', 'label', 'text', 'file', 'id', 'title'];
/** A meter's words, and the names of lines on which another line depends, which are only compared. */
const notShown = ['levels', 'needs', 'unless'];

describe('A conversation compiles', () => {
  it('to meters, turns and lines with reply and coaching', () => {
    expect(problemsIn(pageFile, courseSaying(good))).to.deep.equal([]);
    const {shape, ...conversation} = conversationIn(good);
    expect(shape).to.match(/^\w{4}$/);
    const plain = {name: undefined, levels: [-1, -1], needs: [], unless: []};
    expect(conversation).to.deep.equal({
      kind: 'conversation',
      id: 'visit',
      prompt:
        '<p>You are at the door.<sup><a href="#source-menon-2018" aria-label="Source 1">1</a></sup></p>',
      label: 'You are at the door.',
      objectives: ['3.3'],
      page: 'a-lapse',
      check: false,
      optional: false,
      file: undefined,
      meters: [
        {name: 'Engagement', levels: ['closed', 'guarded', 'thinking along'], start: 1},
        {name: 'What you know', levels: ['nothing new', 'a “little” more'], start: 0},
      ],
      turns: [
        {
          name: 'the-door',
          who: 'Sonia',
          html: '<p>Sonia opens. “The kids are fine.”</p>',
          lines: [
            {
              ...plain,
              html: '“Alisa told us otherwise.”',
              text: '“Alisa told us otherwise.”',
              reply: '<p>“So you question my kids?”</p>',
              coaching: '<p>True, and it <em>exposes</em> the child.</p>',
              to: 1,
              levels: [0, -1],
            },
            {
              ...plain,
              name: 'asked',
              html: '“On a scale from 0 to 10?”',
              text: '“On a scale from 0 to 10?”',
              reply: '<p>“Seven.” A pause.</p>',
              coaching: '<p>She found the gap.</p><p>Wait.</p>',
              to: 1,
              levels: [2, -1],
            },
          ],
        },
        {
          name: 'the-five',
          who: 'Alisa and Sam',
          html: '<p>Nobody speaks.</p>',
          lines: [
            {
              ...plain,
              html: '“Five, not zero.”',
              text: '“Five, not zero.”',
              reply: '<p>“Sundays.”</p>',
              coaching: '<p>What is there.</p>',
              to: 2,
              needs: ['asked'],
            },
            {
              ...plain,
              html: '“Again: the scale?”',
              text: '“Again: the scale?”',
              reply: '<p>“Seven.”</p>',
              coaching: '<p>You asked anew.</p>',
              to: 2,
              unless: ['asked'],
            },
            {
              ...plain,
              html: '“Ten.”',
              text: '“Ten.”',
              reply: '<p>“Sure.”</p>',
              coaching: '<p>An empty number.</p>',
              to: 2,
            },
          ],
        },
        {name: 'good-end', who: 'Sonia', html: '<p>She waves.</p>', lines: []},
      ],
    });
  });

  it('without meters', () => {
    const {meters, turns} = conversationIn(
      good.replace(/- Eng[^]*more\n/, '').replaceAll(/ ?engagement=(?:"[^"]*"|\w+)/g, ''),
    );
    expect(meters).to.deep.equal([]);
    expect(turns[0]?.lines[0]?.levels).to.deep.equal([]);
  });

  it('to the same shape while only replies, coaching and punctuation change', () => {
    const {shape} = conversationIn(good);
    const mended = good.replace('So you question', 'You doubt').replace('"Ten."', '"Ten!"');
    expect(conversationIn(mended).shape).to.equal(shape);
    for (const [from, to] of [
      ['"Ten."', '"Nine."'],
      ['if=asked', 'unless=asked'],
      ['#asked to=the-five', '#asked to=good-end'],
    ] as const) {
      expect(conversationIn(good.replace(from, to)).shape, to).not.to.equal(shape);
    }
  });

  it('with nothing of the author running', () => {
    const hostile = good.replaceAll(
      /Sonia opens|True|Sundays|Five|Sonia/g,
      '$&<img src=x onerror=alert(1)><script>alert(1)</script>',
    );
    const {turns} = conversationIn(hostile);
    const html = turns.flatMap(turn => [
      turn.html,
      ...turn.lines.flatMap(({html, reply, coaching}) => [html, reply, coaching]),
    ]);
    expect(parsed(html.join('')).querySelector('img, script')).to.equal(null);
  });

  it('whatever is typed into it, without a fall and with nothing running', () => {
    const typed = fc.oneof(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.constantFrom(
        '###',
        '- ',
        '{',
        '}',
        '{#a to=b}',
        '  > ',
        '\n\n',
        '<script>x</script>',
        '*',
        '::',
      ),
    );
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(40), typed, (at, length, words) => {
        const {course, texts} = courseSaying(good.slice(0, at) + words + good.slice(at + length));
        expect(htmlOf([course.modules, texts])).not.to.match(/<script|<img/);
      }),
      // Into the name of a turn, a meter's words and a condition.
      {
        examples: [
          [good.indexOf('good-end\n') + 5, 0, '<script>x</script>'],
          [100, 0, '<script>x</script>'],
          [good.indexOf('{if=asked') + 4, 0, '<script>x</script>'],
        ],
      },
    );
  });

  it('with all its ways counted', () => {
    const {paths, longest} = waysThrough(conversationIn(good).turns);
    expect([paths, longest]).to.deep.equal([4, 2]);
  });
});

/** What is changed in a good conversation, and what its author then reads, lines counted from the page's first. */
const slips: readonly Slip[] = [
  [
    'a check',
    'with=Sonia',
    'with=Sonia check',
    '1: ":::conversation" cannot be a check, since it is never right or wrong: delete "check".',
  ],
  [
    'a heading in the case file',
    'with=Sonia',
    'with=Sonia file="A talk"',
    '1: Only what a learner writes stands in the case file, and ":::conversation" asks for no words: delete "file=…".',
  ],
  [
    'nobody who answers',
    ' with=Sonia',
    '',
    '7: Nobody answers in this turn: write who does, for all turns ":::conversation {… with=Sonia}" or for this one "### the-call {with=Sarah}".',
  ],
  [
    'no prompt',
    'You are at the door. [@menon-2018]\n',
    '',
    '1: ":::conversation" asks nothing: write the question on the line below this one.',
  ],
  [
    'no turns',
    /### the-door[^]*(?=:::)/,
    '',
    '1: ":::conversation" has no turns: begin each with a heading such as "### the-door".',
  ],
  [
    'no ending, and lines that lead to none',
    /### good-end\nShe waves\.\n/,
    '',
    '1: This conversation has no ending: write a turn with closing words and without lines.',
    '24: No turn is called "good-end"; there are the-door, the-five.',
    '28: No turn is called "good-end"; there are the-door, the-five.',
    '32: This line leads to the next turn, and there is none: write "{to=…}" behind it.',
  ],
  [
    'an ending with lines',
    'She waves.',
    'She waves.\n\n- A {to=the-door}\n  > B\n  >\n  > C\n- D {to=the-door}\n  > B\n  >\n  > C',
    '1: This conversation has no ending: write a turn with closing words and without lines.',
  ],
  [
    'a heading too high',
    '### the-five',
    '## the-five',
    '21: A turn begins with "### the-five", found "## the-five".',
  ],
  [
    'a turn with a name that is none',
    '### good-end',
    '### Good end',
    '24: No turn is called "good-end"; there are the-door, the-five, Good end.',
    '28: No turn is called "good-end"; there are the-door, the-five, Good end.',
    '37: Expected a name of lower-case letters, digits and hyphens, such as "### the-door", found "### Good end".',
  ],
  [
    'two turns of one name',
    '### the-five',
    '### the-door',
    '14: No turn is called "the-five"; there are the-door, the-door, good-end.',
    `21: The name "### the-door" is taken by line ${bodyLine + 6}: give another.`,
  ],
  [
    'a turn without words',
    'Nobody speaks.\n',
    '',
    '21: The turn "the-five" has no words: say what the learner sees and hears now.',
  ],
  [
    'a table in a turn',
    'Nobody speaks.',
    '| a | b |\n| - | - |\n| c | d |',
    '22: Expected the words of a turn in paragraphs, found a table.',
  ],
  [
    'an unknown word behind a turn',
    'with="Alisa and Sam"',
    'by=Sam',
    '21: Unknown word "by=Sam" behind a turn. Known is "with=…".',
  ],
  [
    'words behind the lines',
    '  > An empty number.\n',
    '  > An empty number.\n\nWords.\n',
    '37: Nothing may stand behind the lines of "the-five": move it above them, or into the next turn.',
  ],
  [
    'a single line, and a condition that never comes true',
    /- "On a[^]*Wait\.\n/,
    '',
    '7: Expected two to four lines to say in "the-door" (up to 10 where conditions hide some), found 1.',
    '18: No line is called "asked": write "{#asked}" behind the one that is meant.',
    '22: No line is called "asked": write "{#asked}" behind the one that is meant.',
  ],
  ['a line without words', '"Alisa told us otherwise." ', '', '10: This line has no words to say.'],
  [
    'a line with a box',
    '- "Alisa',
    '- [ ] "Alisa',
    '10: Expected a line without a box, such as "- …".',
  ],
  [
    'a link in a line',
    '"Alisa told us otherwise."',
    '[words](02-what-now.md)',
    '10: A line to say can hold no link and no source: put it into the coaching.',
  ],
  [
    'a source in a line',
    '"Alisa told us otherwise."',
    'Words [@menon-2018]',
    '10: A line to say can hold no link and no source: put it into the coaching.',
  ],
  [
    'no reply',
    /  > "So you[^]*?child\.\n/,
    '',
    '10: This line has no reply: write on the next line what the other person says or does, "  > …".',
    '10: This line has no coaching: below the reply, behind a line "  >", write what it gains and what it costs.',
  ],
  [
    'no coaching',
    '  >\n  > True, and it *exposes* the child.\n',
    '',
    '10: This line has no coaching: below the reply, behind a line "  >", write what it gains and what it costs.',
  ],
  [
    'a reply that is no quotation',
    '  > "So you question my kids?"\n  >\n',
    '\n  So you question.\n\n',
    '10: This line has no coaching: below the reply, behind a line "  >", write what it gains and what it costs.',
    '12: Expected reply and coaching as lines that begin with "  > ", found "So you question.".',
  ],
  [
    'an unknown turn',
    'to=the-five',
    'to=the-six',
    '14: No turn is called "the-six"; there are the-door, the-five, good-end.',
  ],
  [
    'an unknown line',
    'if=asked',
    'if=told',
    '24: No line is called "told": write "{#told}" behind the one that is meant.',
  ],
  [
    'two lines of one name',
    '{if=asked',
    '{#asked if=asked',
    `24: The name "#asked" is taken by line ${bodyLine + 13}: give another.`,
  ],
  [
    'a line with a name that is none',
    '#asked',
    '#Asked',
    '14: Expected a name of lower-case letters, digits and hyphens, such as "#the-door", found "#Asked".',
    '24: No line is called "asked": write "{#asked}" behind the one that is meant.',
    '28: No line is called "asked": write "{#asked}" behind the one that is meant.',
  ],
  [
    'an unknown level',
    'engagement=closed',
    'engagement=shut',
    '10: The meter "Engagement" has no level "shut"; it has closed, guarded, thinking along.',
  ],
  [
    'an unknown word behind a line',
    'engagement=closed',
    'trust=closed',
    '10: Unknown word "trust=closed" behind a line. Known are "#name", "to=turn", "if=name", "unless=name", "engagement=…", "what-you-know=…".',
  ],
  [
    'a meter that begins nowhere',
    '*nothing new*',
    'nothing new',
    '5: Mark the one level with which the meter "What you know" begins, as in "- engagement: closed, *guarded*, talking"; 0 are marked.',
  ],
  [
    'a meter that begins twice',
    'a "little" more',
    '*a lot*',
    '5: Mark the one level with which the meter "What you know" begins, as in "- engagement: closed, *guarded*, talking"; 2 are marked.',
  ],
  [
    'a meter with one level',
    ', a "little" more',
    '',
    '5: Expected a meter with two or more levels, from the lowest, such as "- engagement: closed, *guarded*, talking", found "What you know: *nothing new*".',
  ],
  [
    'a level twice',
    'a "little" more',
    'nothing new',
    '5: Expected a meter with two or more levels, from the lowest, such as "- engagement: closed, *guarded*, talking", found "What you know: *nothing new*, nothing new".',
  ],
  [
    'three meters',
    '- What you know',
    '- Trust: *low*, high\n- What you know',
    '4: Expected at most 2 meters before the first turn, found 3: more than that nobody watches.',
  ],
  [
    'two meters of one name',
    'What you know:',
    'Engagement:',
    '4: A meter cannot be called "engagement": give it another name.',
  ],
  [
    'a meter with the name of a word',
    'What you know:',
    'To:',
    '4: A meter cannot be called "to": give it another name.',
  ],
  [
    'a dead end',
    /unless=asked to=good-end([^]*)"Ten\."\{speech\}/,
    'if=asked to=good-end$1"Ten." {to=the-five}',
    '21: Nothing is left to say in "the-five" after “Alisa told us otherwise.”, then “Ten.”: a learner would be stuck there. Give it a line that is still on offer then.',
  ],
  [
    'a turn that nothing leads to',
    /"Ten\."\{speech\}([^]*)### good-end/,
    '"Ten." {to=good-end}$1### never\nNot here.\n\n### good-end',
    '37: Nothing leads to the turn "never": lead a line there, or delete it.',
  ],
  [
    'a line that nobody can say',
    'if=asked to',
    'if=asked unless=asked to',
    '24: Nobody can ever say this line: what its "if=…" and "unless=…" ask for never comes together.',
  ],
  [
    'too many lines at once',
    '### the-five',
    `${linesTo(['the-five', 'the-five', 'the-five'])}### the-five`,
    '7: "the-door" offers 5 lines at once, more than 4: hide some with "if=…" or "unless=…".',
  ],
  [
    'more lines than are kept',
    '### the-five',
    `${linesTo(Array(9).fill('the-five') as string[])}### the-five`,
    '7: Expected two to four lines to say in "the-door" (up to 10 where conditions hide some), found 11.',
    '7: "the-door" offers 11 lines at once, more than 4: hide some with "if=…" or "unless=…".',
  ],
];

/** A line to each of these turns. */
function linesTo(turns: readonly string[]): string {
  return turns.map(turn => `- A {to=${turn}}\n  > B\n  >\n  > C\n`).join('');
}

const turnsOf = (count: number, leads: (turn: number) => readonly number[]): string =>
  `:::conversation {#visit objective=3.3 with=Sonia}\nTalk.\n\n${Array.from(
    {length: count},
    (_, turn) =>
      `### t${turn}\nWords.\n\n${linesTo(leads(turn).map(to => (to < count ? `t${to}` : 'end')))}\n`,
  ).join('')}### end\nThe end.\n:::`;

describe('An author who slips in a conversation reads where and what', () => {
  readsEach(good, slips);

  it('a conversation as long as what is kept of it, and one turn longer', () => {
    const next = (turn: number): readonly number[] => [turn + 1, turn + 1];
    expect(problemsIn(pageFile, courseSaying(turnsOf(60, next)))).to.deep.equal([]);
    expect(problemsIn(pageFile, courseSaying(turnsOf(61, next)))).to.deep.equal([
      `${bodyLine}: This conversation can go on for more than 60 lines: let some of them lead to an ending sooner.`,
    ]);
  });

  it('a conversation that goes round and round, without looking for ever', () => {
    const round = (turn: number): readonly number[] => [0, 4, 8, 12].map(to => (to + turn) % 13);
    expect(problemsIn(pageFile, courseSaying(turnsOf(12, round)))).to.deep.equal([
      `${bodyLine}: This conversation has more ways than can be looked at: use fewer conditions, and fewer lines that lead back.`,
    ]);
  });
});
