// Does the string that an LMS keeps hold all of a learner's state, and as much as can be when it is damaged?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, answerable, pagesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {codeOf} from '../../src/model/digits.ts';
import type {ActivityId} from '../../src/model/ids.ts';
import {newcomer} from '../../src/model/learner.ts';
import type {Answer, LearnerState, TestRecord} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {worstCase} from '../../scripts/worst-case.ts';
import {anyCourse, anyText, codesAreUnique} from './arbitraries.ts';
import {isWriting} from '../../src/model/response-code.ts';
import {hasWords, piecesOf} from '../../src/model/writing-code.ts';
import {decoded, isPartOf, kept, room} from './kept.ts';
import {learnersWords} from './learners-words.ts';
import {anyWalk, lastOf as stateOf} from './walks.ts';
import {questionIds, wholeCourse} from './whole-course.ts';

/** Every fact of `part` is one of `whole`. */
function expectPartOf(part: LearnerState, whole: LearnerState): void {
  const places = part.seen.map(id => whole.seen.indexOf(id));
  expect(places).to.deep.equal(places.map((_, at) => at));
  for (const [id, answer] of Object.entries(part.answers)) {
    const truth = whole.answers[id as ActivityId] ?? expect.fail();
    expect(isPartOf(answer ?? expect.fail(), truth)).to.equal(true);
  }
  for (const [page, record] of Object.entries(part.tests)) {
    const {attempt, best} = record ?? expect.fail();
    const truth = Object.entries(whole.tests).find(([other]) => other === page)?.[1];
    if (best) expect(best).to.deep.equal(truth?.best);
    const {replies, ...rest} = attempt ?? expect.fail();
    const {replies: all, ...other} = truth?.attempt ?? expect.fail();
    expect(rest).to.deep.equal(other);
    for (const [id, reply] of Object.entries(replies)) {
      expect(reply).to.deep.equal(all[id as ActivityId]);
    }
  }
  expect(whole.marked).to.include.members([...part.marked]);
  expect(part.reported).to.deep.equal(whole.reported.slice(0, part.reported.length));
}

/** How many records it holds. */
function factsIn({seen, marked, answers, tests, reported}: LearnerState): number {
  const texts = Object.values(answers).flatMap(answer =>
    answer && isWriting(answer.response) ? piecesOf(answer.response).texts : [],
  );
  const records = Object.values(tests).flatMap((record): TestRecord[] => (record ? [record] : []));
  const replies = records.flatMap(({attempt}) => Object.keys(attempt?.replies ?? {}));
  const results = records.flatMap(({attempt, best}) => [attempt, best]).filter(Boolean);
  // All bookmarks are one record.
  const lists = [seen, marked.slice(0, 1), Object.keys(answers), texts, reported, replies, results];
  return lists.reduce((sum, {length}) => sum + length, 0);
}

describe('memory', () => {
  it('F46 gives back every state of every course', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = stateOf(walk);
        const {memory, left} = encode(state, room);
        expect(left).to.deep.equal([]);
        expect(decode(memory, walk.course).damage).to.equal('none');
        const back = decoded(memory, walk.course);
        expect(back).to.deep.equal(kept(state));
        expect(Object.keys(back.answers)).to.deep.equal(Object.keys(kept(state).answers));
      }),
      {numRuns: 300},
    );
  });

  it('gives the same string for what it gave back', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const {memory} = encode(stateOf(walk), room);
        expect(encode(decoded(memory, walk.course), room).memory).to.equal(memory);
      }),
    );
  });

  it('F42 uses only characters that no LMS changes, and F40 never more than the limit', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(1200), (walk, limit) => {
        const {memory} = encode(stateOf(walk), limit);
        expect(memory).to.match(/^[A-Za-z0-9_.~-]*$/);
        expect(memory.length).to.be.at.most(limit);
      }),
      {numRuns: 300},
    );
  });

  it('F41 restores the longest valid prefix from a cut at any byte', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = kept(stateOf(walk));
        const {memory} = encode(state, room);
        let before = 0;
        for (let end = 0; end < memory.length; end++) {
          const {state: part, damage} = decode(memory.slice(0, end), walk.course);
          // A "~" that is cut off again leaves nothing to tell the difference by.
          expect(damage).to.equal(end === 0 ? 'none' : 'cut');
          if (!part) continue;
          expectPartOf(part, state);
          const known = factsIn(part);
          expect(known).to.be.at.least(before);
          before = known;
          expect(part.completed).to.equal(state.completed);
          expect(part.run).to.equal(state.run);
        }
        const last = decode(memory.slice(0, -1), walk.course).state;
        expect(last && factsIn(last)).to.be.at.least(factsIn(state) - 1);
      }),
      {numRuns: 12},
    );
  }).timeout(60_000);

  it('F41 reads a garbled string without throwing, and never as whole', () => {
    const spoil = fc.array(
      fc.record({
        at: fc.nat(),
        how: fc.constantFrom('change', 'insert', 'delete'),
        by: fc.string({unit: 'binary', minLength: 1, maxLength: 2}),
      }),
      {minLength: 1, maxLength: 4},
    );
    fc.assert(
      fc.property(anyWalk, spoil, (walk, changes) => {
        const {memory} = encode(stateOf(walk), room);
        const garbled = changes.reduce((text, {at, how, by}) => {
          const place = at % text.length;
          const after = text.slice(how === 'insert' ? place : place + 1);
          return text.slice(0, place) + (how === 'delete' ? '' : by) + after;
        }, memory);
        const {state, damage} = decode(garbled, walk.course);
        const same = garbled.trim().replace(/~+$/, '') === memory;
        expect(damage === 'none').to.equal(same);
        expect(state === undefined || typeof state.revision === 'number').to.equal(true);
      }),
      {numRuns: 500},
    );
  });

  it('F41 never takes one changed character for another answer', () => {
    let wrong = 0;
    let spoiled = 0;
    fc.assert(
      fc.property(
        anyWalk,
        fc.nat(),
        fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'),
        (walk, at, by) => {
          const state = kept(stateOf(walk));
          const {memory} = encode(state, room);
          const place = 8 + (at % Math.max(memory.length - 8, 1));
          const garbled = memory.slice(0, place) + by + memory.slice(place + 1);
          if (garbled === memory) return;
          spoiled++;
          const {state: part} = decode(garbled, walk.course);
          for (const [id, answer] of Object.entries(part?.answers ?? {})) {
            const truth = state.answers[id as ActivityId];
            if (!answer || !truth || !isPartOf(answer, truth)) wrong++;
          }
          if (part?.marked.some(page => !state.marked.includes(page))) wrong++;
        },
      ),
      {numRuns: 500},
    );
    expect(spoiled).to.be.above(200);
    // Twelve bits of check let one of 4,096 pass.
    expect(wrong).to.be.at.most(1);
  });

  it('reads any text at all without throwing', () => {
    fc.assert(
      fc.property(
        anyCourse,
        fc.oneof(
          anyText,
          fc.string().map(text => `S${text}`),
        ),
        (course, text) => {
          const {state, damage} = decode(text, course);
          if (state === undefined) return;
          expect(damage).to.not.equal('foreign');
        },
      ),
      {numRuns: 500},
    );
  });

  it('says that another program wrote the string', () => {
    const course = sampleCourse();
    for (const text of ['{"a":1}', '1|2|3', 'viewed=1,2', 'Some words', 'Sonia was here']) {
      expect(decode(text, course)).to.deep.equal({
        state: undefined,
        damage: 'foreign',
        partly: [],
      });
    }
    expect(decode('', course)).to.deep.equal({state: undefined, damage: 'none', partly: []});
    expect(decode(' \n', course)).to.deep.equal({state: undefined, damage: 'none', partly: []});
  });

  it('takes no notice of a "~" or of blanks at the end', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom('~', '~~', ' ', '\n', '~ '), (walk, end) => {
        const {memory} = encode(stateOf(walk), room);
        expect(decode(memory + end, walk.course)).to.deep.equal(decode(memory, walk.course));
      }),
    );
  });

  it('F46 drops what this course does not have and keeps the rest', () => {
    // Twelve bits check the shape: of 4,096 answers to another shape one is taken for its own.
    let misread = 0;
    fc.assert(
      fc.property(anyWalk, anyCourse, (walk, other) => {
        const state = kept(stateOf(walk));
        const {state: back, damage} = decode(encode(state, room).memory, other);
        expect(damage).to.equal('none');
        const pages = new Set<string>(pagesOf(other).map(({id}) => id));
        expect(back?.seen).to.deep.equal(state.seen.filter(id => pages.has(id)));
        expect(back?.marked).to.have.members(state.marked.filter(id => pages.has(id)));
        const same = (activity: Activity): boolean =>
          state.answers[activity.id]?.shape === activity.shape;
        const expected = answerable(other)
          .filter(same)
          .map(({id}) => id);
        const found = Object.keys(back?.answers ?? {});
        expect(found).to.include.members(expected);
        misread += found.length - expected.length;
        // An interaction keeps its index also when the question is gone.
        expect(back?.reported.length).to.equal(state.reported.length);
        expect(encode({...newcomer('r'), reported: back?.reported ?? []}, room).memory).to.equal(
          encode({...newcomer('r'), reported: state.reported}, room).memory,
        );
      }),
      {numRuns: 200},
    );
    expect(misread).to.be.below(4);
  });

  it('F43 keeps the newest writing when not all of it fits, and says what did not', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const state = kept(stateOf(walk));
        const whole = encode(state, room).memory;
        const writings = Object.entries(state.answers).filter(
          ([, answer]) => answer && isWriting(answer.response) && hasWords(answer.response),
        );
        // With one alone the newest is the one that does not fit.
        if (writings.length < 2) return;
        const {memory, left} = encode(state, whole.length - 1);
        expect(left.length).to.be.above(0);
        expect(left).to.not.include(writings.at(-1)?.[0]);
        const {state: back, partly} = decode(memory, walk.course);
        expect([...partly]).to.have.members([...left]);
        // That something was written, and handed in, is never forgotten.
        expect(Object.keys(back?.answers ?? {})).to.deep.equal(Object.keys(state.answers));
        for (const [id, answer] of Object.entries(back?.answers ?? {})) {
          const truth = state.answers[id as ActivityId] ?? expect.fail();
          expect(isPartOf(answer ?? expect.fail(), truth)).to.equal(true);
          if (!left.includes(id as ActivityId)) expect(answer).to.deep.equal(truth);
        }
      }),
      {numRuns: 300},
    );
  });

  it('F43 keeps what learners of this field write in less than half its length', () => {
    const text =
      'I would ask Sonia what she needs this week and who can help. Grandma can pick up the children ' +
      'when she is tired; Sarah keeps the treatment plan. If she does not answer the phone we call the backup.';
    const [reflect] = activitiesOf(pagesOf(sampleCourse())).filter(({kind}) => kind === 'reflect');
    if (!reflect) throw new Error('The course has no reflection');
    const answer: Answer = {
      response: {kind: 'reflect', text},
      handedIn: undefined,
      tries: 0,
      solved: false,
      shape: reflect.shape,
    };
    const empty = encode(newcomer('Run12345'), room).memory.length;
    const {memory} = encode({...newcomer('Run12345'), answers: {[reflect.id]: answer}}, room);
    expect(memory.length - empty).to.be.below(text.length / 2);
  });
});

describe('the memory of the whole course', () => {
  const longest = worstCase(wholeCourse, learnersWords);
  const facts: LearnerState = {
    ...longest,
    answers: Object.fromEntries(
      Object.entries(longest.answers).filter(([, answer]) => answer && !isWriting(answer.response)),
    ),
  };
  const writings = Object.keys(longest.answers).length - Object.keys(facts.answers).length;

  it('F40 holds all facts in 2,800 characters at the worst', () => {
    expect(activitiesOf(pagesOf(wholeCourse)).length).to.equal(158);
    expect(questionIds.length).to.equal(103);
    expect(writings).to.equal(29);
    const {memory} = encode(facts, room);
    expect(memory.length).to.be.below(2800);
    expect(decoded(memory, wholeCourse)).to.deep.equal(kept(facts));
  });

  it('F40 F43 leaves to the writing what SCORM 1.2 holds beyond, to the newest first', () => {
    const all = kept(longest);
    const {memory, left} = encode(all, 4000);
    const order = Object.keys(all.answers).slice(-writings);
    // Notes, plans, networks, statements and most reflections of a learner who fills in every field.
    expect(left.length).to.be.at.most(14);
    expect(order.toReversed().filter(id => left.includes(id as ActivityId))).to.deep.equal(left);
    expect(order.slice(-9)).to.not.include.members([...left]);
    const back = decoded(memory, wholeCourse);
    expect(back.tests).to.deep.equal(all.tests);
    expect(Object.keys(back.answers)).to.deep.equal(Object.keys(all.answers));
    for (const [id, answer] of Object.entries(back.answers)) {
      if (left.includes(id as ActivityId)) expect(answer?.tries).to.be.above(0);
      else expect(answer).to.deep.equal(all.answers[id as ActivityId]);
    }
  });

  it('keeps a bookmark on every page in 22 characters, and one that was never seen to its end too', () => {
    const without = {...facts, marked: []};
    const {length} = encode(without, room).memory;
    expect(facts.marked.length).to.equal(pagesOf(wholeCourse).length);
    expect(encode(facts, room).memory.length - length).to.be.at.most(22);
    expect(encode(without, room).memory).not.to.contain('~m');
    const [page = expect.fail()] = facts.marked;
    const unseen = {...newcomer('Run12345'), marked: [page]};
    expect(decoded(encode(unseen, room).memory, wholeCourse)).to.deep.equal(unseen);
  });

  it('has no two pages and no two activities with one code', () => {
    const names = [pagesOf(wholeCourse), answerable(wholeCourse)];
    for (const list of names) expect(codesAreUnique(list.map(({id}) => id))).to.equal(true);
  });
});

describe('codeOf', () => {
  it('has three characters that are kept unharmed, and the same for ever', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        if (!text.startsWith('~')) expect(codeOf(text)).to.match(/^[A-Za-f][A-Za-z0-9_-]{2}$/);
      }),
    );
    expect(codeOf('what-the-lapse-means')).to.equal('UUy');
    expect(codeOf('recovery-plan')).to.equal('HyD');
  });
});

function sampleCourse(): Course {
  const course = fc
    .sample(anyCourse, {seed: 1, numRuns: 50})
    .find(one => activitiesOf(pagesOf(one)).some(({kind}) => kind === 'reflect'));
  if (!course) throw new Error('No such course');
  return course;
}
