// Do the tests of the real course keep what the course promises of them, and does its memory hold all they come to?

import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {courseOf, partsOf} from '../../scripts/parts.ts';
import {readCourse} from '../../scripts/read-course.ts';
import {roomIn} from '../../scripts/room.ts';
import {thoroughLearner} from '../../scripts/thorough-learner.ts';
import {worstCase} from '../../scripts/worst-case.ts';
import {compile} from '../../src/content/compile.ts';
import type {Activity} from '../../src/model/activity.ts';
import {activitiesOf, answerable, bankOf, pagesOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {codeOf} from '../../src/model/digits.ts';
import {drawn} from '../../src/model/draw.ts';
import {newcomer} from '../../src/model/learner.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {progress} from '../../src/model/progress.ts';
import {reduce} from '../../src/model/reduce.ts';
import {isWritten} from '../../src/model/response-code.ts';
import {memoryLimits} from '../../src/tracking/room.ts';
import {answering, goodResponse, handIn, wrongResponse} from '../model/deeds.ts';
import {decoded, kept} from '../model/kept.ts';

const {course} = compile(await readCourse(path.resolve(import.meta.dirname, '../../course')));
const runs = Array.from({length: 200}, (_, at) => `run${at.toString(36)}`);

for (const module of course.modules) {
  const bank = bankOf(module);
  const questions = (run: string, number: number): Activity[] =>
    drawn(module, run, number).map(id => bank.find(item => item.id === id) ?? assert.fail(id));

  describe(`the test of module ${module.number}`, () => {
    it('asks as many as it says, each once, and of every objective', () => {
      for (const run of runs) {
        for (const number of [1, 2, 3, 4]) {
          const asked = questions(run, number);
          assert.equal(asked.length, module.test?.asks);
          assert.equal(new Set(asked).size, asked.length);
          for (const {id} of module.objectives) {
            assert.ok(
              asked.some(({objectives}) => objectives.includes(id)),
              `${run} ${number}: nothing of ${id}`,
            );
          }
        }
      }
    });

    it('asks at first what no lesson asks, and then nothing of the first again', () => {
      const own = new Set(module.test?.items.map(({id}) => id));
      for (const run of runs) {
        const first = drawn(module, run, 1);
        assert.ok(
          first.every(id => own.has(id)),
          run,
        );
        const again = drawn(module, run, 2).filter(id => first.includes(id));
        assert.deepEqual(again, [], run);
      }
    });

    it('asks different learners in different orders, and in a second attempt different questions', () => {
      const orders = new Set(runs.map(run => drawn(module, run, 1).join()));
      const sets = new Set(runs.map(run => drawn(module, run, 2).toSorted().join()));
      assert.ok(orders.size > 190, String(orders.size));
      assert.ok(sets.size > 100, String(sets.size));
    });

    it('sends whoever misses a question to a page of this module that has words', () => {
      const taught = new Set(
        module.pages.filter(({id}) => id !== module.test?.page).map(({id}) => id),
      );
      for (const {id, page} of bank) assert.ok(taught.has(page), id);
    });
  });
}

/** The whole course, then each module alone, as they are packaged. */
const parts: readonly [string, Course][] = partsOf(course).map(part => [
  part ? `module ${part.number}` : 'the whole course',
  courseOf(course, part),
]);
for (const [name, part] of parts) {
  describe(`the memory of ${name}`, () => {
    const write = thoroughLearner(part);
    const state = worstCase(part, write);
    const limit = memoryLimits.scorm12;
    const {facts: worst} = roomIn(part, 'scorm12');
    /** A quarter of what SCORM 1.2 holds stays for the learner's own words. */
    const most = 3000;

    it('F40 holds, when everything was done and every second test is under way, all but the words', () => {
      const {memory, left} = encode(state, limit, 'without-words');
      assert.deepEqual(left, []);
      assert.equal(memory.length, worst);
      assert.ok(memory.length <= most, String(memory.length));
      assert.equal(decode(memory, part).damage, 'none');
      const back = decoded(memory, part);
      assert.deepEqual(back.tests, kept(state).tests);
      assert.deepEqual(Object.keys(back.answers).toSorted(), Object.keys(state.answers).toSorted());
      for (const {id} of activitiesOf(pagesOf(part))) assert.equal(back.answers[id]?.tries, 2, id);
      assert.equal(back.seen.length, pagesOf(part).length);
      assert.equal(back.reported.length, part.modules.flatMap(bankOf).length);
      assert.equal(progress(part, {...back, completed: false}).score, 100);
    });

    it('F40 needs no more than that for any learner whom the player can have', () => {
      for (const run of runs.slice(0, 20)) {
        let later = newcomer(run);
        for (const {id} of pagesOf(part)) later = reduce(later, {type: 'see', page: id});
        for (const activity of activitiesOf(pagesOf(part))) {
          const [response, other] = [goodResponse(activity), wrongResponse(activity)];
          later = reduce(later, {type: 'submit', activity, response: other});
          later = reduce(later, {type: 'draft', activity, response});
        }
        for (let attempt = 1; attempt < 6; attempt++) {
          for (const module of part.modules) {
            later = answering(module, (_, at) => at % attempt === 0)(part, later);
          }
          const {reported} = state;
          const told = reduce(later, {type: 'report', questions: reported});
          assert.ok(encode(told, Infinity, 'without-words').memory.length <= worst, run);
          for (const module of part.modules) later = handIn(module)(part, later);
        }
      }
    });

    it('F43 is cut at the oldest words only, and names what it left', () => {
      const {memory, left} = encode(state, limit);
      assert.ok(memory.length <= limit);
      const {state: back, partly, damage} = decode(memory, part);
      assert.equal(damage, 'none');
      assert.deepEqual([...partly].toSorted(), [...left].toSorted());
      for (const activity of activitiesOf(pagesOf(part)).filter(isWritten)) {
        if (left.includes(activity.id)) continue;
        assert.deepEqual(back?.answers[activity.id]?.response, write(activity), activity.id);
      }
    });

    it('has a code of its own for every page and every question', () => {
      for (const list of [pagesOf(part), answerable(part)]) {
        assert.equal(new Set(list.map(({id}) => codeOf(id))).size, list.length);
      }
    });
  });
}
