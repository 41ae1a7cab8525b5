// Are settings kept in this browser for the whole course, and do they hold for the sitting where it keeps none?

import {expect} from '@open-wc/testing';
import {settingsFrom} from '../../src/model/settings.ts';
import {settingsShelf} from '../../src/tracking/settings-shelf.ts';

const key = 'sop-suds-test settings';
const dark = settingsFrom({theme: 'dark', size: '150'});
const usual = settingsFrom(undefined);

describe('The settings on the device', () => {
  afterEach(() => localStorage.removeItem(key));

  it('are there again at the next launch, for this course alone', () => {
    expect(settingsShelf('test').keep(dark)).to.equal(true);
    expect(settingsShelf('test').now).to.deep.equal(dark);
    expect(settingsFrom(settingsShelf('other').now)).to.deep.equal(usual);
  });

  it('F81 are the usual ones where what was kept is garbled', () => {
    for (const text of ['', '{', 'null', '[]', '"dark"', '{"theme":"pink"}']) {
      localStorage.setItem(key, text);
      expect(settingsFrom(settingsShelf('test').now), text).to.deep.equal(usual);
    }
  });

  it('F81 hold for the sitting, and say that they are not kept, where the browser refuses', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    try {
      const shelf = settingsShelf('test');
      expect(settingsFrom(shelf.now)).to.deep.equal(usual);
      expect(shelf.keep(dark)).to.equal(false);
      expect(shelf.now).to.deep.equal(dark);
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
    expect(localStorage.getItem(key)).to.equal(null);
  });
});
