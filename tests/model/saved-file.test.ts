// Does a saved case file bring back what was written, all of it, and nothing that was not written?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {answerable, caseFileOf, keptIn} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type Answers, type LearnerState, type Response} from '../../src/model/learner.ts';
import {progress} from '../../src/model/progress.ts';
import {reduce} from '../../src/model/reduce.ts';
import {
  beside,
  headingOf,
  longestFile,
  readSavedFile,
  savedFile,
  writingOf,
  type SavedFile,
} from '../../src/model/saved-file.ts';
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
import {anyResponse} from './arbitraries.ts';
import {finish} from './deeds.ts';
import {kept} from './kept.ts';

const at = new Date('2026-11-22T10:30:00.000Z');
const all = writing([
  ...written,
  [own, {kind: 'reflect', text: 'Of myself.'}],
  [first, {kind: 'choice', picked: [0]}],
]);

const opened = (text: string, course: Course = series): SavedFile => {
  const saved = readSavedFile(text, course);
  return typeof saved === 'string' ? expect.fail(`It is ${saved}.`) : saved;
};

/** All strings of a response but its kind's name. */
const textsIn = (response: Response): string[] => {
  const found: string[] = [];
  JSON.stringify(response, (key, value: unknown) => {
    if (key !== 'kind' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
};

const changed = (text: string, changes: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({...(JSON.parse(text) as object), ...changes});

/** What is kept of these, as drafts. */
const drafted = (answers: Answers): Answers => {
  const {answers: known} = kept({...newcomer('run'), answers: writingOf(series, answers)});
  return known;
};

describe('A saved case file', () => {
  const file = savedFile(series, all.answers, at);

  it('says in plain words what it is, and holds every part', () => {
    expect(file).to.contain('Case file of course 508804').and.to.contain('2026-11-22');
    expect(file).to.match(/^[\n\x20-\x7e]*$/);
    const saved = opened(file);
    expect(saved.at).to.deep.equal(at);
    expect(Object.keys(saved.answers).sort()).to.deep.equal(
      written.map(([{id}]) => id as string).sort(),
    );
    for (const [{id}, response] of written)
      expect(saved.answers[id]?.response).to.deep.equal(response);
  });

  it('leaves out what is no part of the case file', () => {
    expect(opened(file).answers).not.to.have.any.keys(own.id, first.id);
  });

  it('is read in the package of each module, whichever made it', () => {
    for (const made of [series, alone(2), alone(3)]) {
      for (const read of [series, alone(2), alone(3)]) {
        expect(opened(savedFile(made, all.answers, at), read).answers).to.deep.equal(
          opened(file).answers,
        );
      }
    }
  });

  it('holds the bookmarks too; another package leaves out those of pages that it does not have', () => {
    const both = savedFile(series, all.answers, at, [planning, engaging]);
    expect(opened(both).marked).to.have.members([planning, engaging]);
    expect(opened(both, alone(3)).marked).to.deep.equal([planning]);
    expect(opened(both).answers).to.deep.equal(opened(file).answers);
    // Earlier versions wrote none.
    expect(opened(file).marked).to.deep.equal([]);
    const marksAlone = savedFile(series, {}, at, [engaging]);
    expect(opened(marksAlone)).to.deep.equal({at, answers: {}, marked: [engaging]});
    expect(readSavedFile(marksAlone, alone(3))).to.equal('nothing');
  });

  it('holds the notebook of each module', () => {
    const notes = series.modules.map(
      ({notebook}) => [notebook, {kind: 'reflect', text: `In ${notebook.id}.`}] as const,
    );
    const {answers} = writing(notes);
    for (const read of [series, alone(2), alone(3)])
      expect(opened(savedFile(series, answers, at), read).answers).to.deep.equal(drafted(answers));
  });

  it('brings back whatever was written, word for word, in any order', () => {
    const entries = caseFileOf(series).flatMap(keptIn);
    const anyAnswers = fc
      .shuffledSubarray(entries)
      .chain(some =>
        fc.tuple(
          ...some.map(activity =>
            anyResponse(activity).map(response => [activity, response] as const),
          ),
        ),
      );
    fc.assert(
      fc.property(anyAnswers, pairs => {
        const {answers} = writing(pairs);
        const saved = readSavedFile(savedFile(series, answers, at), series);
        const expected = drafted(answers);
        if (Object.keys(expected).length === 0) expect(saved).to.equal('nothing');
        else expect(saved).to.deep.equal({at, answers: expected, marked: []});
        if (typeof saved !== 'string') expect(beside(saved.answers, answers)).to.deep.equal({});
      }),
      {numRuns: 200},
    );
  }).timeout(30_000);

  it('brings back the longest case file that can be written', () => {
    const noise = (length: number, seed: number): string =>
      Array.from({length}, (_, place) =>
        String.fromCodePoint(0x4e00 + ((place * 7919 + seed * 104_729) % 20_000)),
      ).join('');
    const rows = Array.from({length: 40}, (_, row) => ({
      question: row % 2,
      cells: [noise(1900, row), noise(1900, row + 40)],
    }));
    const long = writing([
      [recovery, {kind: 'plan', rows, had: [], ratings: []}],
      [failure, {kind: 'reflect', text: noise(1500, 99)}],
    ]);
    const text = savedFile(series, long.answers, at);
    expect(text.length).to.be.within(280_000, longestFile);
    expect(opened(text).answers).to.deep.equal(drafted(long.answers));
  }).timeout(30_000);

  it('never brings completion, tries or a score back', () => {
    const anyFile = fc.subarray([...written]).map(pairs => writing(pairs).answers);
    fc.assert(
      fc.property(anyFile, fc.subarray([...written]), (given, before) => {
        const saved = readSavedFile(savedFile(series, given, at), series);
        if (typeof saved === 'string') return;
        for (const answer of Object.values(saved.answers))
          expect(answer).to.include({handedIn: undefined, tries: 0, solved: false});
        const here = writing(before);
        const after = reduce(here, {type: 'adopt', answers: saved.answers});
        expect(progress(series, after)).to.deep.equal(progress(series, here));
      }),
    );
    const whole = finish(series, newcomer('run'));
    expect(progress(series, whole).complete).to.equal(true);
    const {answers} = opened(savedFile(series, whole.answers, at));
    const fresh = reduce(newcomer('new'), {type: 'adopt', answers});
    expect(progress(series, fresh)).to.deep.equal(progress(series, newcomer('new')));
  });

  const foreign: Readonly<Record<string, string>> = {
    nothing: '',
    'no JSON': 'Dear Molly,',
    'half a JSON': file.slice(0, 40),
    'a number': '42',
    null: 'null',
    'a list': '[]',
    'another JSON': '{"what":"Something else","state":"S"}',
    'a file of another course': savedFile({...series, code: '1'}, all.answers, at),
    'a file without writing': changed(file, {state: undefined}),
    'writing that is no string': changed(file, {state: ['S']}),
    'a web page': '<!doctype html><title>Sign in</title>',
    'a file in bytes': '\u0000\ufffd\ufffdPK\u0003\u0004',
  };
  for (const [what, text] of Object.entries(foreign)) {
    it(`is not taken for one: ${what}`, () => {
      expect(readSavedFile(text, series)).to.equal('unread');
    });
  }

  it('is not trusted when one sign of its writing was changed, cut or added', () => {
    const {state} = JSON.parse(file) as {state: string};
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';
    fc.assert(
      fc.property(
        fc.nat(state.length - 1),
        fc.constantFrom(...Array.from(letters)),
        fc.constantFrom('changed', 'cut', 'added'),
        (place, letter, how) => {
          const rest = state.slice(place + (how === 'added' ? 0 : 1));
          const other =
            how === 'cut' ? state.slice(0, place) : state.slice(0, place) + letter + rest;
          // What stands at the end may be cut by a port, and says nothing.
          fc.pre(other.replace(/~+$/, '') !== state);
          expect(readSavedFile(changed(file, {state: other}), series)).to.equal('damaged');
        },
      ),
      {numRuns: 300},
    );
  });

  it('is not trusted without the day on which it was saved', () => {
    for (const day of [undefined, 'yesterday', 7, null, {}]) {
      expect(readSavedFile(changed(file, {at: day}), series)).to.equal('damaged');
    }
  });

  it('is read when more stands in it than is known, and nothing of that is taken', () => {
    const more = changed(file, {completed: true, tests: [], answers: {}});
    expect(readSavedFile(more, series)).to.deep.equal(opened(file));
  });

  it('of another version is read as far as its parts are the same', () => {
    const later: Course = {
      ...series,
      version: '9.0.0',
      modules: series.modules.map(module => ({
        ...module,
        pages: module.pages.map(page => ({
          ...page,
          blocks: page.blocks
            .filter(block => block !== failure)
            .map(block => (block === danger ? {...danger, shape: 'zzzz'} : block)),
        })),
      })),
    };
    const {answers} = opened(file, later);
    expect(Object.keys(answers).sort()).to.deep.equal(
      [network.id, recovery.id, moments.id].map(String).sort(),
    );
    expect(
      readSavedFile(
        savedFile(series, writing([[failure, {kind: 'reflect', text: 'A'}]]).answers, at),
        later,
      ),
    ).to.equal('nothing');
  });

  it('takes what a later version no longer has in the case file for no part of it', () => {
    const without: Course = {
      ...series,
      modules: series.modules.map(module => ({
        ...module,
        pages: module.pages.map(page => ({
          ...page,
          blocks: page.blocks.map(block =>
            block === failure ? {...failure, file: undefined} : block,
          ),
        })),
      })),
    };
    expect(opened(file, without).answers).not.to.have.any.keys(failure.id);
  });
});

describe('writingOf', () => {
  it('is what has words and belongs to the case file, as drafts', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          ...answerable(series).map(activity =>
            anyResponse(activity).map(response => [activity, response] as const),
          ),
        ),
        pairs => {
          const answers = writingOf(series, writing(pairs).answers);
          for (const [activity, response] of pairs) {
            const isPart =
              activity.file !== undefined && /[^\s\p{Cc}\p{Cf}]/u.test(textsIn(response).join(''));
            const expected = {
              response,
              handedIn: undefined,
              tries: 0,
              solved: false,
              shape: 'abcd',
            };
            expect(answers[activity.id]).to.deep.equal(isPart ? expected : undefined);
          }
        },
      ),
    );
  });

  it('leaves out what was emptied, whatever stands empty now', () => {
    const person = {name: ' ', role: '', knows: '\n', service: true, ring: 0};
    const {answers} = writing([
      [danger, {kind: 'statement', slots: ['', ' ']}],
      [network, {kind: 'circles', people: [person], comes: [[0]]}],
      [failure, {kind: 'reflect', text: '\u200b\n'}],
      [recovery, {kind: 'plan', rows: [{question: 0, cells: ['', '']}], had: [1], ratings: [2, 2]}],
      [moments, {kind: 'plan', rows: [], had: [], ratings: []}],
    ]);
    expect(writingOf(series, answers)).to.deep.equal({});
  });

  it('leaves out an answer to another shape', () => {
    const state = writing([
      [
        {...failure, shape: 'zzzz'},
        {kind: 'reflect', text: 'Old'},
      ],
    ]);
    expect(writingOf(series, state.answers)).to.deep.equal({});
  });
});

describe('beside', () => {
  const says = (text: string): LearnerState => writing([[failure, {kind: 'reflect', text}]]);
  it('is what others have and these have not, or have in other words', () => {
    const {answers} = says('One');
    expect(beside(answers, {})).to.deep.equal(answers);
    expect(beside(answers, says('Two').answers)).to.deep.equal(answers);
    expect(beside(answers, answers)).to.deep.equal({});
    expect(beside({}, answers)).to.deep.equal({});
  });

  it('minds the words alone, not how often they were handed in', () => {
    const draft = reduce(newcomer('run'), {
      type: 'draft',
      activity: failure,
      response: {kind: 'reflect', text: 'One'},
    });
    expect(beside(says('One').answers, draft.answers)).to.deep.equal({});
  });
});

describe('headingOf', () => {
  it('is what the author called a part, here or in another module', () => {
    for (const course of [series, alone(2), alone(3)]) {
      expect(headingOf(course, danger.id)).to.equal('Danger statement');
      expect(headingOf(course, recovery.id)).to.equal('Recovery plan');
    }
  });
});
