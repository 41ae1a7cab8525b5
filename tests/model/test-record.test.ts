// Does the memory keep each test's attempt and best result, and never give a score that nobody reached?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Course, Module} from '../../src/model/course.ts';
import {newcomer, type LearnerState} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {evidence, progress} from '../../src/model/progress.ts';
import {worstCase} from '../../scripts/worst-case.ts';
import {answering, attemptOf, recordOf, sitting} from './deeds.ts';
import {decoded, kept, room} from './kept.ts';
import {learnersWords} from './learners-words.ts';
import {anyWalk, lastOf} from './walks.ts';
import {wholeCourse} from './whole-course.ts';

const [one, two] = wholeCourse.modules;
const start = newcomer('abcdef');
/** A best result of 9 in 12, and a second attempt of which every question is answered. */
const sat = sitting(one, (_, at) => at < 9)(wholeCourse, start);
const again = answering(one, () => true)(wholeCourse, sat);

const scores = (course: Course, state: LearnerState): number[] =>
  progress(course, {...state, completed: false}).modules.map(({score}) => score);

/** The whole course with one module changed. */
const withModule = (changed: Module): Course => ({
  ...wholeCourse,
  modules: [changed, ...wholeCourse.modules.slice(1)],
});
/** Module 1 without these questions. */
const without = (ids: readonly string[]): Module => ({
  ...one,
  pages: one.pages.map(page => ({
    ...page,
    blocks: page.blocks.filter(block => block.kind === 'prose' || !ids.includes(block.id)),
  })),
  test: one.test && {...one.test, items: one.test.items.filter(({id}) => !ids.includes(id))},
});
const reshaped = (ids: readonly string[]): Module => ({
  ...one,
  test: one.test && {
    ...one.test,
    items: one.test.items.map(item => (ids.includes(item.id) ? {...item, shape: 'new!'} : item)),
  },
});

describe('the memory of a test', () => {
  it('F46 gives back every attempt and every best result', () => {
    let begun = 0;
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = lastOf(walk);
        const back = decoded(encode(state, room).memory, walk.course);
        expect(back.tests).to.deep.equal(kept(state).tests);
        begun += Object.keys(state.tests).length;
      }),
      {numRuns: 200},
    );
    expect(begun).to.be.above(60);
  });

  it('gives back an attempt with no reply yet, and one that was handed in', () => {
    const begun = answering(one, () => true)(wholeCourse, start);
    for (const state of [begun, sat, again]) {
      expect(recordOf(one, decoded(encode(state, room).memory, wholeCourse))).to.deep.equal(
        kept(state).tests[one.test?.page ?? expect.fail()],
      );
    }
  });

  it('F41 gives, wherever it is cut, a best result whole or not at all', () => {
    const all = wholeCourse.modules.reduce(
      (sum, module) => sitting(module, (_, at) => at < 9)(wholeCourse, sum),
      start,
    );
    const {memory} = encode(all, room);
    const whole = decoded(memory, wholeCourse);
    let best = 0;
    for (let end = 1; end < memory.length; end++) {
      const {state} = decode(memory.slice(0, end), wholeCourse);
      const known = Object.values(state?.tests ?? {}).filter(record => record?.best).length;
      expect(known).to.be.at.least(best);
      best = known;
      for (const module of wholeCourse.modules) {
        const found = state && recordOf(module, state)?.best;
        if (found) expect(found).to.deep.equal(recordOf(module, whole)?.best);
      }
    }
    expect(best).to.equal(3);
  }).timeout(60_000);

  it('F41 keeps the replies before a cut, and the best result before all of them', () => {
    const {memory} = encode(again, room);
    const [head = '', replies = ''] = memory.split('~q');
    const counts = Array.from(replies, (_, end) => {
      const state = decoded(`${head}~q${replies.slice(0, end)}`, wholeCourse);
      expect(scores(wholeCourse, state)[0]).to.equal(75);
      return Object.keys(attemptOf(one, state)?.replies ?? {}).length;
    });
    expect(counts).to.deep.equal(counts.toSorted((a, b) => a - b));
    expect(counts[0]).to.equal(0);
    expect(Math.max(...counts)).to.equal(12);
  });

  it('F41 makes no score of one changed character', () => {
    const {memory} = encode(again, room);
    const from = memory.indexOf('~b') + 2;
    const to = memory.indexOf('~q');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';
    let spoiled = 0;
    const invented: string[] = [];
    for (let at = from; at < to; at++) {
      for (const by of alphabet) {
        if (by === memory.charAt(at)) continue;
        spoiled++;
        const garbled = memory.slice(0, at) + by + memory.slice(at + 1);
        const {state} = decode(garbled, wholeCourse);
        const [score] = state ? scores(wholeCourse, state) : [];
        if (score !== 0) invented.push(`${score} by "${by}" at ${at - from}`);
      }
    }
    expect(spoiled).to.be.above(2500);
    // Twelve bits of check let one of 4,096 pass.
    expect(invented.length, invented.join(', ')).to.be.at.most(1);
  }).timeout(60_000);

  it('F41 makes no score of any mix of records', () => {
    const parts = encode(worstCase(wholeCourse, learnersWords), room).memory.slice(8).split('~');
    const body = fc.shuffledSubarray(parts.slice(1)).chain(some =>
      fc
        .shuffledSubarray(['p', 't', 'b', 'q', 'a', 'm', 'r', 'w'], {
          minLength: some.length,
          maxLength: some.length,
        })
        .map(letters => some.map((part, at) => `~${letters[at] ?? ''}${part.slice(1)}`)),
    );
    fc.assert(
      fc.property(body, found => {
        const {state} = decode(`SAAAAAAA${found.join('')}`, wholeCourse);
        if (!state) return;
        // A best result counts where it stands in its own part, and nowhere else.
        const own = found.includes(`~${parts.find(part => part.startsWith('b')) ?? ''}`);
        expect(scores(wholeCourse, state)).to.deep.equal(own ? [100, 100, 100] : [0, 0, 0]);
        const results = Object.values(state.tests).filter(record => record?.best);
        expect(results.length).to.equal(own ? 3 : 0);
      }),
      {numRuns: 300},
    );
  });

  it('never gives one module the result of another', () => {
    const {memory} = encode(sat, room);
    const other = encode(sitting(two, () => true)(wholeCourse, start), room).memory;
    const recordIn = (text: string): string => /~b([^~]*)/.exec(text)?.[1] ?? expect.fail();
    const moved = recordIn(other).slice(0, 3) + recordIn(memory).slice(3);
    const state = decoded(memory.replace(recordIn(memory), moved), wholeCourse);
    expect(scores(wholeCourse, state)).to.deep.equal([0, 0, 0]);
  });

  it('keeps a score when questions of it are retired, and only their evidence goes', () => {
    const asked = recordOf(one, sat)?.best?.asked ?? [];
    for (const gone of [asked.slice(0, 1), asked.slice(-4), asked]) {
      const course = withModule(without(gone));
      const back = decoded(encode(sat, room).memory, course);
      expect(scores(course, back)).to.deep.equal([75, 0, 0]);
      const shown = evidence(course, course.modules[0] ?? expect.fail(), back);
      expect(shown.reduce((sum, {tally}) => sum + tally.of, 0)).to.equal(
        asked.length - gone.length,
      );
      // And they come back with the question: nothing was forgotten.
      const later = decoded(encode(back, room).memory, wholeCourse);
      expect(recordOf(one, later)?.best).to.deep.equal(recordOf(one, kept(sat))?.best);
    }
  });

  it('leaves a retired question out of an attempt under way, with its reply', () => {
    const {asked = []} = attemptOf(one, again) ?? {};
    const [first = expect.fail(), ...others] = asked;
    const back = decoded(encode(again, room).memory, withModule(without([first])));
    const attempt = attemptOf(one, back);
    expect(attempt).to.deep.include({number: 2, handedIn: false, asked: others});
    expect(Object.keys(attempt?.replies ?? {})).to.have.members(others);
  });

  it('forgets an attempt of which no question is left, and not the best result', () => {
    const {asked = []} = attemptOf(one, again) ?? {};
    const course = withModule(without(asked));
    const back = decoded(encode(again, room).memory, course);
    expect(attemptOf(one, back)).to.equal(undefined);
    expect(scores(course, back)).to.deep.equal([75, 0, 0]);
  });

  it('asks a reshaped question of an attempt under way again', () => {
    const begun = answering(one, () => true)(wholeCourse, start);
    const {asked = []} = attemptOf(one, begun) ?? {};
    const [changed = expect.fail()] = asked;
    const back = decoded(encode(begun, room).memory, withModule(reshaped([changed])));
    expect(attemptOf(one, back)?.asked).to.deep.equal(asked);
    expect(Object.keys(attemptOf(one, back)?.replies ?? {})).to.have.members(asked.slice(1));
  });

  it('keeps the score of a reshaped question, whose reply was judged before', () => {
    const [changed = expect.fail()] = recordOf(one, sat)?.best?.right ?? [];
    const course = withModule(reshaped([changed]));
    expect(scores(course, decoded(encode(sat, room).memory, course))).to.deep.equal([75, 0, 0]);
  });

  it('drops the test of a module that this package does not hold', () => {
    const alone = {...wholeCourse, modules: [two]};
    expect(decoded(encode(again, room).memory, alone).tests).to.deep.equal({});
  });
});
