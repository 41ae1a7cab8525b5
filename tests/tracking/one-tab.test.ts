// Of two tabs, does one alone write? With the browser's own locks, with messages alone, and with neither.

import {expect} from '@open-wc/testing';
import {oneTab, type Browser, type OneTab} from '../../src/tracking/one-tab.ts';

const browsers: Readonly<Record<string, Browser>> = {
  'Web Locks and messages': {locks: navigator.locks, BroadcastChannel},
  'messages alone': {BroadcastChannel},
  'locks that the page may not use': {
    locks: {request: () => Promise.reject(new DOMException('No.', 'SecurityError'))},
    BroadcastChannel,
  },
};

let packages = 0;

for (const [name, browser] of Object.entries(browsers)) {
  describe(`Two tabs, with ${name}`, () => {
    const tabs: OneTab[] = [];
    const lost: string[] = [];
    let packageId = '';
    beforeEach(() => {
      packageId = `package ${packages++}`;
      lost.length = 0;
    });
    afterEach(() => {
      for (const tab of tabs.splice(0)) tab.release();
    });
    const open = (): OneTab => {
      const tab = oneTab(packageId, browser);
      tabs.push(tab);
      return tab;
    };
    const claim = (tab: OneTab, called: string): Promise<boolean> =>
      tab.claim(how => lost.push(`${called} ${how}`));

    it('F76 lets the first write, and not the second', async () => {
      expect(await claim(open(), 'first')).to.equal(true);
      expect(await claim(open(), 'second')).to.equal(false);
      expect(lost).to.deep.equal([]);
    });

    it('F76 lets the second take over, and tells the first before', async () => {
      const [first, second] = [open(), open()];
      await claim(first, 'first');
      await claim(second, 'second');
      await second.take();
      expect(lost).to.deep.equal(['first asked']);
      expect(await claim(open(), 'third')).to.equal(false);
      await first.take();
      expect(lost).to.deep.equal(['first asked', 'second asked']);
    });

    it('F76 lets the next page write when the first was left', async () => {
      const first = open();
      await claim(first, 'first');
      first.release();
      expect(await claim(open(), 'second')).to.equal(true);
    });
  });
}

describe('Two tabs', () => {
  it('F76 takes over from a tab that sleeps, which hears of it when it wakes', async () => {
    const lost: string[] = [];
    const asleep = oneTab('sleeping', {locks: navigator.locks});
    await asleep.claim(how => lost.push(how));
    const other = oneTab('sleeping', {locks: navigator.locks, BroadcastChannel});
    expect(await other.claim(() => undefined)).to.equal(false);
    await other.take();
    expect(lost).to.deep.equal(['taken']);
    asleep.release();
    other.release();
  });

  it('lets every tab write where the browser has neither', async () => {
    expect(await oneTab('neither', {}).claim(() => undefined)).to.equal(true);
    expect(await oneTab('neither', {}).claim(() => undefined)).to.equal(true);
  });
});
