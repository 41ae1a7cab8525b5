// Does the whole record of a learner fit into what a page can send when it is left, as Moodle's SCORM 2004 sends it (F73)?

import assert from 'node:assert/strict';
import path from 'node:path';
import {it} from 'node:test';
import {readCourse} from '../../scripts/read-course.ts';
import {readThrough} from '../../scripts/read-through.ts';
import {bodyBytes, longestRecord, mostBytes, roomFor} from '../../scripts/payload.ts';
import type {Activity} from '../../src/model/activity.ts';
import {bankOf} from '../../src/model/course-parts.ts';
import type {Course} from '../../src/model/course.ts';
import {drawn} from '../../src/model/draw.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {usualOptions, type TrackingOptions} from '../../src/tracking/options.ts';
import {placing} from '../../src/tracking/places.ts';
import {toCmi2004} from '../../src/tracking/scorm2004.ts';
import {snapshot} from '../../src/tracking/snapshot.ts';

const {course} = readThrough(await readCourse(path.resolve(import.meta.dirname, '../../course')));
const parts: readonly (readonly [string, Course])[] = [
  ['the whole course', course],
  ...course.modules.map((module): [string, Course] => [
    `module ${module.number}`,
    {...course, modules: [module]},
  ]),
];
const variants: readonly Partial<TrackingOptions>[] = [
  {},
  {registered: true},
  {journaling: true},
  {journaling: true, registered: true, failed: true},
];

function optionsFor(part: Course, given: Partial<TrackingOptions>): TrackingOptions {
  const options = {...usualOptions.scorm2004, ...given};
  return {...options, room: roomFor(part, options)};
}

/** All lines of a question: the most that a learner can pick. */
function everything(activity: Activity): Response {
  switch (activity.kind) {
    case 'choice':
      return {kind: 'choice', picked: activity.options.map((_, at) => at)};
    case 'match':
    case 'sort':
      return {kind: activity.kind, placed: activity.right};
    case 'order':
      return {kind: 'order', sequence: activity.steps.map((_, at) => at).reverse()};
    default:
      return assert.fail(`${activity.id} is no question of a test.`);
  }
}

/** Attempt after attempt, as one learner's draws have it; what an LMS was told once stays in its model for ever. */
function modelAfter(part: Course, run: string, options: TrackingOptions): Map<string, string> {
  const model = new Map<string, string>();
  let state: LearnerState = newcomer(run);
  for (let number = 1; number <= 5; number++) {
    for (const module of part.modules) {
      const test = module.test?.page ?? assert.fail();
      const bank = bankOf(module);
      const asked = drawn(module, run, number);
      state = reduce(state, {type: 'begin', test, asked});
      for (const activity of bank.filter(({id}) => asked.includes(id))) {
        state = reduce(state, {type: 'reply', test, activity, response: everything(activity)});
      }
      state = reduce(state, {type: 'hand-in', test, bank});
      state = reduce(state, placing(part, state, options, test));
      const told = snapshot({
        course: part,
        state,
        memory: 'x'.repeat(15_000),
        elapsedMs: 35_999_999,
        answered: new Map(asked.map(id => [id, {at: new Date(), latencyMs: 3_599_999}])),
        known: 0,
        options,
      });
      for (const [element, value] of toCmi2004(
        {...told, complete: number > 3, passed: number > 3},
        options,
      )) {
        model.set(element, value);
      }
    }
  }
  return model;
}

/** By the browser's own encoder, with Moodle's names for the course, the attempt and the key. */
const sent = (model: ReadonlyMap<string, string>): number =>
  String(
    new URLSearchParams([
      ['id', '123456'],
      ['a', '123456'],
      ['sesskey', 'x'.repeat(10)],
      ['attempt', '12'],
      ['scoid', '123456'],
      ['cmi__total_time', 'PT9999H59M59.99S'],
      ['adl__nav__request', 'suspendAll'],
      ...[...model].map(([element, value]): [string, string] => [
        element.replaceAll('.', '__'),
        value,
      ]),
    ]),
  ).length;

for (const [what, part] of parts) {
  for (const given of variants) {
    it(`F60 F73: ${what} ${JSON.stringify(given)} stays below 60,000 bytes, with every question told`, () => {
      const options = optionsFor(part, given);
      const longest = longestRecord(part, options);
      assert.ok(bodyBytes(longest) <= mostBytes, String(bodyBytes(longest)));
      const bank = part.modules.flatMap(module => bankOf(module)).length;
      for (const run of ['one', 'two', 'three']) {
        const model = modelAfter(part, run, options);
        const records = [...model.keys()].filter(name => /^cmi\.interactions\.\d+\.id$/.test(name));
        if (given.journaling)
          assert.ok(
            records.length > bank && records.length <= Math.max(options.room.records, bank),
          );
        else assert.equal(records.length, bank);
        assert.ok(sent(model) <= mostBytes, String(sent(model)));
        assert.ok(sent(model) > 20_000, 'this learner has told next to nothing');
      }
    });
  }
}

it('F73: what one attempt at each test asks is told whole, in every package', () => {
  for (const [what, part] of parts) {
    const {room} = optionsFor(part, {});
    const asked = part.modules.reduce((sum, {test}) => sum + (test?.asks ?? 0), 0);
    assert.ok(room.whole >= asked, `${what}: ${room.whole} of ${asked}`);
  }
});

it('F73: told in full, the whole course would be too much: the room is needed', () => {
  const all = {
    ...usualOptions.scorm2004,
    room: {whole: 999, records: 999, identifier: 40, description: 250, times: true},
  };
  assert.ok(bodyBytes(longestRecord(course, all)) > 90_000);
});
