// Are spans of time read and written as each standard spells them?

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {clockOf, secondsOf, spanOf} from '../../scripts/preview/data-model.ts';

const spans = [
  ['scorm12', '0000:00:00.00', 0],
  ['scorm12', '00:01:30', 90],
  ['scorm12', '1000:00:00.5', 3_600_000.5],
  ['scorm12', 'PT1H', 0],
  ['scorm2004', 'PT1H5M7.25S', 3907.25],
  ['scorm2004', 'P1DT2H', 93_600],
  ['scorm2004', 'PT330S', 330],
  ['scorm2004', 'P', 0],
  ['scorm2004', '00:01:30', 0],
] as const;

for (const [model, span, seconds] of spans) {
  test(`${model} reads "${span}" as ${seconds} seconds`, () => {
    assert.equal(secondsOf(model, span), seconds);
  });
}

test('what is written is read back to the hundredth of a second', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('scorm12' as const, 'scorm2004' as const),
      fc.integer({min: 0, max: 9999 * 360_000}),
      (model, hundredths) => {
        const back = secondsOf(model, spanOf(model, hundredths / 100));
        assert.equal(Math.round(back * 100), hundredths);
      },
    ),
  );
});

test('a second is never written as 60, and 1.2 always has four digits of hours', () => {
  assert.equal(spanOf('scorm12', 59.999), '0000:01:00.00');
  assert.equal(spanOf('scorm2004', 59.999), 'PT0H1M0S');
  assert.equal(clockOf(3599.6), '1:00:00');
});
