// Is the page for administrators called by F2 four times, and by nothing else?

import {expect} from '@open-wc/testing';
import {diagnosisKeys, inARow} from '../../src/elements/key-sequence.ts';

type Key = KeyboardEventInit & {readonly at: number};

function calls(...keys: readonly Key[]): boolean[] {
  const isCalled = inARow(diagnosisKeys);
  return keys.map(({at, ...init}) => {
    const event = new KeyboardEvent('keydown', {key: 'F2', ...init});
    Object.defineProperty(event, 'timeStamp', {value: at});
    return isCalled(event);
  });
}

describe('the key sequence of the diagnostics', () => {
  it('is F2 four times', () => {
    const four = [0, 400, 800, 1200].map(at => ({at}));
    expect(calls(...four)).to.deep.equal([false, false, false, true]);
    expect(calls(...four, {at: 1300})).to.deep.equal([false, false, false, true, false]);
  });

  it('is not four slow ones', () => {
    expect(calls({at: 0}, {at: 1500}, {at: 3100}, {at: 4700}).some(Boolean)).to.equal(false);
  });

  it('is not a key that is held down', () => {
    const held = [0, 100, 200, 300, 400].map((at, n) => ({at, repeat: n > 0}));
    expect(calls(...held).some(Boolean)).to.equal(false);
  });

  it('is not F2 with another key held, or with one between', () => {
    for (const other of [
      {ctrlKey: true},
      {shiftKey: true},
      {altKey: true},
      {metaKey: true},
      {key: 'a'},
    ]) {
      const keys = [{at: 0}, {at: 100}, {at: 200, ...other}, {at: 300}, {at: 400}];
      expect(calls(...keys).some(Boolean), JSON.stringify(other)).to.equal(false);
    }
  });
});
