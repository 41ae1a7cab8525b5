// Any snapshot, with the most hostile words: what the property tests of both data models draw from.

import fc from 'fast-check';
import type {
  Interaction,
  InteractionAnswer,
  ObjectiveStatus,
  Snapshot,
} from '../../src/tracking/port.ts';
import {anyText} from '../model/arbitraries.ts';

const anyNumber = fc.oneof(
  fc.double({min: 0, max: 1}),
  fc.double(),
  fc.constantFrom(0, 1, 0.1 + 0.2, 1 / 3, 1e-9, 0.99999999),
);
const anyMs = fc.oneof(fc.nat(40_000_000), fc.double(), fc.constantFrom(0, 59_999, 3.6e12, -1));
const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{1,40}$/);
const texts = fc.array(anyText, {minLength: 1, maxLength: 20});
const places = fc.array(fc.integer({min: -1, max: 21}), {maxLength: 21});

export const anyAnswer: fc.Arbitrary<InteractionAnswer> = fc.oneof(
  fc.record({
    type: fc.constant('choice' as const),
    options: texts,
    picked: places,
    right: places,
  }),
  fc.record({
    type: fc.constant('matching' as const),
    items: texts,
    targets: texts,
    placed: places,
    right: places,
  }),
  fc.record({type: fc.constant('sequencing' as const), steps: texts, sequence: places}),
);

const anyInteraction: fc.Arbitrary<Omit<Interaction, 'index'>> = fc.record({
  id: name,
  description: anyText,
  objectives: fc.array(name, {maxLength: 12}),
  answer: anyAnswer,
  outcome: fc.constantFrom('correct', 'incorrect', 'neutral', undefined),
  weight: fc.oneof(fc.constant(1), anyNumber),
  at: fc.option(fc.date({noInvalidDate: false}), {nil: undefined}),
  latencyMs: fc.option(anyMs, {nil: undefined}),
});

const anyObjective: fc.Arbitrary<ObjectiveStatus> = fc.record({
  id: name,
  description: anyText,
  score: fc.oneof(fc.nat(100), anyNumber),
  complete: fc.boolean(),
  passed: fc.boolean(),
  failed: fc.boolean(),
  share: anyNumber,
});

export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  complete: fc.boolean(),
  passed: fc.boolean(),
  failed: fc.boolean(),
  score: fc.oneof(fc.nat(100), anyNumber),
  share: anyNumber,
  objectives: fc.uniqueArray(anyObjective, {maxLength: 4, selector: ({id}) => id}),
  location: fc.oneof(name, anyText),
  memory: fc.stringMatching(/^[A-Za-z0-9_.~-]{0,300}$/),
  elapsedMs: anyMs,
  interactions: fc
    .uniqueArray(anyInteraction, {maxLength: 5, selector: ({id}) => id})
    .map(list => list.map((one, index) => ({...one, index}))),
});
