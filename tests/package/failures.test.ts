// Can a reader go from each way in which content fails in real LMSs to the test that shows our behaviour?

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const table = readFileSync(path.join(root, 'src/tracking/README.md'), 'utf8')
  .split('## Every way to fail')[1]
  ?.split('\n');
const rows = (table ?? []).flatMap(line => {
  const [, number, shown = ''] = /^\| (F\d\d) +\|[^|]*\|(.*)\|$/.exec(line) ?? [];
  return number === undefined ? [] : [{number, shown}];
});

/** Those before the first semicolon; what follows is said in words. */
const testsIn = (shown: string): string[] =>
  [...(shown.split(/[;:]/)[0] ?? '').matchAll(/`([^`]+)`/g)]
    .map(([, name = '']) => name)
    .filter(name => name !== 'campaign');

it('each number stands in the table once, in order', () => {
  const numbers = rows.map(({number}) => number);
  assert.deepEqual(numbers, [...new Set(numbers)].toSorted());
  for (let number = 1; number <= 83; number++)
    assert.ok(numbers.includes(`F${String(number).padStart(2, '0')}`), `F${number}`);
});

for (const {number, shown} of rows) {
  it(`${number} is named in each test that the table leads to`, () => {
    const names = testsIn(shown);
    assert.ok(names.length > 0);
    for (const name of names) {
      const text = readFileSync(path.join(root, `tests/${name}.test.ts`), 'utf8');
      assert.ok(text.includes(number), `${name}.test.ts`);
    }
  });
}
