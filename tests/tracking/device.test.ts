// What does a device keep of several learners, and of a browser that refuses?

import {expect} from '@open-wc/testing';
import {deviceCopy, type Copy} from '../../src/tracking/device.ts';

const copy = (run: string, memory = `S-${run}`): Copy => ({
  owner: `learner ${run}`,
  run,
  memory,
  told: false,
  knows: [],
  at: 1,
});
const key = 'sop-test state';

describe('The copy on the device', () => {
  afterEach(() => localStorage.removeItem(key));

  it('F72 keeps one of each run, the newest first, and forgets the oldest of five', () => {
    const device = deviceCopy('sop-test');
    for (const run of ['a', 'b', 'c', 'd']) device.keep(copy(run));
    device.keep(copy('b', 'S-later'));
    expect(device.recall().map(({memory}) => memory)).to.deep.equal([
      'S-later',
      'S-d',
      'S-c',
      'S-a',
    ]);
    device.keep(copy('e'));
    expect(device.recall().map(({run}) => run)).to.deep.equal(['e', 'b', 'd', 'c']);
  });

  it('F41 F81 reads nothing out of what is garbled, and goes on', () => {
    for (const text of ['S8aF', '{', '{"owner":1}', '[1,null,{"run":"a"}]', '"S"']) {
      localStorage.setItem(key, text);
      expect(deviceCopy('sop-test').recall()).to.deep.equal([]);
    }
    expect(deviceCopy('sop-test').keep(copy('a'))).to.equal(true);
  });

  it('F81 gives up the older runs before the one that is written now, where there is no room', () => {
    const device = deviceCopy('sop-test');
    device.keep(copy('a', 'x'.repeat(3_000_000)));
    expect(device.keep(copy('b', 'y'.repeat(3_000_000)))).to.equal(true);
    expect(device.recall().map(({run}) => run)).to.deep.equal(['b']);
    expect(device.keep(copy('c', 'z'.repeat(8_000_000)))).to.equal(false);
  });
});
