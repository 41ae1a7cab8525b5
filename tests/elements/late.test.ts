// Can what did not come be asked for again? Also where a server sent another page in its place.

import {expect} from '@open-wc/testing';
import {brought} from '../../src/elements/late.ts';

declare global {
  /** How many scripts have run. */
  var asked: number | undefined;
}

const script = (name: string): string =>
  `data:text/javascript,globalThis.asked=(globalThis.asked??0)+1;//${name}`;
const failure = (coming: Promise<unknown>): Promise<unknown> =>
  coming.then(
    () => 'came',
    (error: unknown) => error instanceof Error && error.message,
  );

describe('what a script brings', () => {
  beforeEach(() => {
    globalThis.asked = undefined;
  });

  it('is loaded once, however many wait for it', async () => {
    const file = script('once');
    const find = (): number | undefined => globalThis.asked;
    expect(await Promise.all([brought(file, find), brought(file, find)])).to.deep.equal([1, 1]);
    expect(await brought(file, find)).to.equal(1);
  });

  it('is asked for again when another page came in its place', async () => {
    const file = script('again');
    const find = (): number | undefined => (globalThis.asked === 2 ? 2 : undefined);
    expect(await failure(brought(file, find))).to.equal(file);
    expect(await brought(file, find)).to.equal(2);
  });

  it('is asked for again when nothing came', async () => {
    const file = 'blob:gone';
    const tries = (): number => document.querySelectorAll(`script[src="${file}"]`).length;
    for (const number of [1, 2]) {
      expect(await failure(brought(file, () => undefined))).to.equal(file);
      expect(tries()).to.equal(number);
    }
  });
});
