// Does the case file, as a document, hold each part as it was written, count what is empty, and never pass our words off as the learner's?

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {caseFileDocument, entriesIn, workedStart} from '../../src/export/case-file.ts';
import type {DocumentBlock} from '../../src/export/document.ts';
import {plain} from '../../src/export/plain.ts';
import type {Activity, Reflect} from '../../src/model/activity.ts';
import {caseFileOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import type {Html, PageId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {words} from '../../src/words.ts';
import {alone, series} from '../case-course.ts';
import {
  danger,
  engaging,
  failure,
  first,
  moments,
  network,
  own,
  planning,
  recovery,
} from '../case-exercises.ts';
import {writing, written} from '../case-writing.ts';

const at = new Date('2026-11-22T10:30:00');
const blocks = (state: LearnerState, course: Course = series): readonly DocumentBlock[] =>
  caseFileDocument(course, state, at).blocks;

const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  rowHeads?: true,
): DocumentBlock => ({kind: 'table', caption, heads, rows, ...(rowHeads && {rowHeads})});

/** What stands under the heading of a part. */
function under({file}: Activity, all: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const from = all.findIndex(block => block.kind === 'heading' && block.text === file) + 1;
  assert.ok(from > 0, file);
  const next = all.findIndex((block, place) => place >= from && block.kind === 'heading');
  return all.slice(from, next < 0 ? undefined : next);
}

const empty = (parts: number): DocumentBlock => ({
  kind: 'words',
  text: words.caseFile.empty(parts),
  look: 'note',
});
const label: DocumentBlock = {kind: 'words', text: words.caseFile.ours, look: 'note'};
const ours = (text: string): DocumentBlock => ({
  kind: 'words',
  text,
  label: words.caseFile.ours,
  look: 'ours',
});

describe('The case file as a document', () => {
  it('says what it is: a training case, of which course and version, made on which day', () => {
    const {title, language, note} = caseFileDocument(series, newcomer('run'), at);
    assert.equal(title, words.caseFile.title);
    assert.equal(language, 'en-US');
    assert.match(note, /508804.*0\.0\.1.*November 22, 2026.*training case/);
  });

  it('has a heading for each module and each part, in the order of the course', () => {
    const headings = blocks(writing(written)).flatMap(block =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    );
    assert.deepEqual(headings, [
      '1 Module 2: Engaging',
      '2 Danger statement',
      '2 Safety network',
      '1 Module 3: Planning',
      '2 What if Grandma can’t?',
      '2 Recovery plan',
      '2 From green to red',
    ]);
    for (const number of [2, 3] as const) {
      assert.deepEqual(
        blocks(writing(written), alone(number)).filter(({kind}) => kind === 'heading'),
        blocks(writing(written)).filter(({kind}) => kind === 'heading'),
      );
    }
  });

  const expected: readonly (readonly [Activity, readonly DocumentBlock[]])[] = [
    [danger, [{kind: 'words', text: 'Molly worries that Alisa could be alone.'}]],
    [
      network,
      [
        table(
          '3 people, ring by ring',
          ['Ring', 'Person', 'Role', 'What they know'],
          [
            ['Knows everything', 'Aunt', 'Sister', 'All of it'],
            ['Knows something', 'Neighbor', '', 'Some'],
            ['Not placed yet', 'Coach', 'Of the team', ''],
          ],
        ),
        {
          kind: 'list',
          ordered: false,
          items: ['Friday, 2 a.m. Who comes? Neighbor, Aunt.'],
        },
      ],
    ],
    [failure, [{kind: 'words', text: 'Her sister.\nThen a neighbor.'}]],
    [
      recovery,
      [
        table('1. Stay in recovery', ['Need', 'First act'], [['A sponsor', '']]),
        table('2. Live healthily', ['Need', 'First act'], [['Sleep', 'Bed at ten']]),
        table('No question chosen yet', ['Need', 'First act'], [['Money', 'Ask']]),
        {kind: 'list', ordered: false, items: ['Each act has a name. Yes.']},
      ],
    ],
    [
      moments,
      [
        table(
          '2 moments, one a row',
          ['Moment', 'Sonia'],
          [
            ['Green', 'Walks.'],
            ['Red', ''],
          ],
          true,
        ),
      ],
    ],
  ];
  for (const [activity, found] of expected) {
    it(`holds what was written: ${activity.kind}, ${activity.id}`, () => {
      assert.deepEqual(under(activity, blocks(writing(written))), found);
    });
  }

  it('leaves out each part of this package that is not written, or emptied again, and says how many these are', () => {
    const emptied = writing([
      [danger, {kind: 'statement', slots: [' ', '']}],
      [network, {kind: 'circles', people: [], comes: [[], []]}],
      [failure, {kind: 'reflect', text: '\n'}],
      [recovery, {kind: 'plan', rows: [{question: 0, cells: ['', '']}], had: [], ratings: [1, 1]}],
    ]);
    for (const state of [newcomer('run'), emptied]) assert.deepEqual(blocks(state), [empty(5)]);
    assert.deepEqual(blocks(writing([[failure, {kind: 'reflect', text: 'Her sister.'}]])), [
      empty(4),
      {kind: 'heading', level: 1, text: 'Module 3: Planning'},
      {kind: 'heading', level: 2, text: 'What if Grandma can’t?'},
      {kind: 'words', text: 'Her sister.'},
    ]);
    assert.ok(!blocks(writing(written)).some(({kind}, at) => kind === 'words' && at === 0));
  });

  it('leaves out an answer to another shape', () => {
    const state = writing([
      [
        {...failure, shape: 'zzzz'},
        {kind: 'reflect', text: 'Old words'},
      ],
    ]);
    assert.deepEqual(blocks(state), [empty(5)]);
  });

  it('holds nothing that is no part of it', () => {
    const state = writing([
      [own, {kind: 'reflect', text: 'Of myself'}],
      [first, {kind: 'choice', picked: [0]}],
    ]);
    assert.deepEqual(blocks(state), blocks(newcomer('run')));
  });

  it('ends with the notebooks that have words, and with the bookmarks in the order of the course', () => {
    const [one, two] = series.modules;
    assert.ok(one && two);
    const noted = writing([[two.notebook, {kind: 'reflect', text: 'Ask Grandma.\nThen Sarah.'}]]);
    const state = {...noted, marked: [planning, 'gone' as PageId, engaging]};
    const before = blocks(newcomer('run'));
    assert.deepEqual(blocks(state).slice(0, before.length), before);
    assert.deepEqual(blocks(state).slice(before.length), [
      {kind: 'heading', level: 1, text: words.notebook.title},
      {kind: 'heading', level: 2, text: 'Notebook of Module 3'},
      {kind: 'words', text: 'Ask Grandma.\nThen Sarah.'},
      {kind: 'heading', level: 2, text: words.notebook.bookmarks},
      {kind: 'list', ordered: false, items: ['The page engaging', 'The page planning']},
    ]);
    // A package of one module shows the others' notes, and leads to no page that it does not have.
    const other = blocks(state, alone(2));
    assert.deepEqual(other.at(-1), {kind: 'list', ordered: false, items: ['The page engaging']});
    assert.deepEqual(other.at(-3), {kind: 'words', text: 'Ask Grandma.\nThen Sarah.'});
  });

  it('says which of its parts are written', () => {
    const state = writing(written.slice(0, 1));
    assert.deepEqual(
      caseFileOf(series).map(part =>
        entriesIn(part, state).map(({heading, response}) => [heading, response?.kind]),
      ),
      [
        [
          ['Danger statement', 'statement'],
          ['Safety network', undefined],
        ],
        [
          ['What if Grandma can’t?', undefined],
          ['Recovery plan', undefined],
          ['From green to red', undefined],
        ],
      ],
    );
  });
});

describe('Our worked start', () => {
  it('stands under the label that it is ours, in parts of other modules that nobody wrote', () => {
    const third = blocks(newcomer('run'), alone(3));
    assert.deepEqual(under(danger, third), [ours('Molly & Sonia worry that Sam could fall.')]);
    assert.deepEqual(under(network, third), [
      label,
      table(
        '3 people, ring by ring',
        ['Ring', 'Person', 'Role', 'What they know'],
        [
          ['Knows everything', 'Molly', 'Child welfare worker', 'A lot'],
          ['Knows something', 'Grandma', 'Sonia’s mother', 'A little'],
          ['Not placed yet', 'James', 'Unsure', ''],
        ],
      ),
    ]);
    const second = blocks(newcomer('run'), alone(2));
    assert.deepEqual(under(failure, second), [ours('A second adult.\nAnd a phone.')]);
    assert.deepEqual(under(recovery, second), [
      label,
      table('1. Stay in recovery', ['Need', 'First act'], [['Keep the link', 'Book a visit']]),
      table('2. Live healthily', ['Need', 'First act'], [['Sleep', 'Ask']]),
    ]);
    assert.deepEqual(under(moments, second), [
      label,
      table(
        '2 moments, one a row',
        ['Moment', 'Sonia'],
        [
          ['Green', 'Rests.'],
          ['Red', 'Calls.'],
        ],
        true,
      ),
    ]);
  });

  it('never stands in a part of this package, nor beside what the learner wrote', () => {
    fc.assert(
      fc.property(
        fc.subarray([...written]),
        fc.constantFrom(series, alone(2), alone(3)),
        (pairs, course) => {
          const all = blocks(writing(pairs), course);
          const here = new Set(course.modules.map(({number}) => number));
          for (const {number, entries} of caseFileOf(course)) {
            for (const activity of entries) {
              const isWritten = pairs.some(([{id}]) => id === activity.id);
              // An empty part of this package has no heading.
              if (here.has(number) && !isWritten) continue;
              const isOurs = under(activity, all).some(
                block =>
                  block.kind === 'words' && [block.label, block.text].includes(words.caseFile.ours),
              );
              assert.equal(isOurs, !here.has(number) && !isWritten, activity.id);
            }
          }
        },
      ),
    );
  });

  it('never stands without its label', () => {
    for (const activity of [danger, network, failure, recovery, moments]) {
      const [head, ...rest] = workedStart(activity);
      assert.ok(head?.kind === 'words');
      assert.ok([head.label, head.text].includes(words.caseFile.ours));
      assert.ok(rest.every(block => block.kind === 'table'));
    }
  });

  it('is empty where the course has none, and is then said to be', () => {
    const bare: Reflect = {...failure, model: '' as Html};
    const [part] = alone(2).elsewhere;
    const course: Course = {
      ...alone(2),
      elsewhere: [{...(part ?? assert.fail()), entries: [bare, {...network, start: []}]}],
    };
    assert.deepEqual(blocks(newcomer('run'), course), [empty(4)]);
    assert.deepEqual(workedStart(first), []);
  });
});

describe('The case file as text', () => {
  it('says every word that was written, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme', minLength: 1}).filter(text => /\p{L}/u.test(text)),
        text => {
          const word = text.replace(/[^\p{L}\p{M}\p{N} ]/gu, '');
          const state = writing([
            [failure, {kind: 'reflect', text: word}],
            [danger, {kind: 'statement', slots: [word, '']}],
          ]);
          const said = plain(caseFileDocument(series, state, at)).split('\n');
          assert.equal(said.filter(line => line.trim() === word.trim()).length, 2);
        },
      ),
    );
  });

  it('shows hostile words as words', () => {
    const text = '<script>alert(1)</script> &amp; "quoted" \u202eright';
    const said = plain(caseFileDocument(series, writing([[failure, {kind: 'reflect', text}]]), at));
    assert.ok(said.includes('<script>alert(1)</script> &amp; "quoted"'));
  });
});
