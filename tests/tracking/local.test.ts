// Does the course run where there is no LMS, whatever the browser lets it keep?

import {expect} from '@open-wc/testing';
import {connect} from '../../src/tracking/connect.ts';
import {usualOptions} from '../../src/tracking/options.ts';
import {LocalPort, type Shelf} from '../../src/tracking/local.ts';
import {failureOf, moment} from './launches.ts';

function shelf(): {shelf: Shelf; kept: Map<string, string>} {
  const kept = new Map<string, string>();
  return {
    kept,
    shelf: () => ({
      getItem: key => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    }),
  };
}

const blocked = (): never => {
  throw new DOMException('Access is denied', 'SecurityError');
};

describe('without an LMS', () => {
  it('gives back what was saved, and what was there when the page was left', async () => {
    const {shelf: own} = shelf();
    const port = new LocalPort('sop-m3-web', own);
    expect((await port.open()).memory).to.equal('');
    await port.save(moment(1));
    expect((await new LocalPort('sop-m3-web', own).open()).memory).to.equal('S-memory-1');
    port.leave(moment(2));
    expect((await new LocalPort('sop-m3-web', own).open()).memory).to.equal('S-memory-2');
  });

  it('keeps two packages apart', async () => {
    const {shelf: own, kept} = shelf();
    await new LocalPort('sop-m3-web', own).save(moment(1));
    await new LocalPort('sop-web', own).save(moment(2));
    expect(kept.size).to.equal(2);
    expect((await new LocalPort('sop-m3-web', own).open()).memory).to.equal('S-memory-1');
  });

  it('F81 runs where the look at the storage throws, and does not say that it saved', async () => {
    const port = new LocalPort('sop-m3-web', blocked);
    expect(await port.open()).to.include({memory: '', mode: 'normal'});
    expect(await failureOf(port.save(moment(1)))).to.equal('lost localStorage');
    port.leave(moment(2));
  });

  it('F81 runs where the storage is full', async () => {
    const port = new LocalPort('sop-m3-web', () => ({getItem: () => null, setItem: blocked}));
    expect((await port.open()).memory).to.equal('');
    expect(await failureOf(port.save(moment(1)))).to.equal('lost localStorage');
  });
});

describe('connect', () => {
  it('F04 gives each package the port of its own standard', () => {
    for (const standard of ['scorm12', 'scorm2004', 'none'] as const) {
      expect(connect(standard, 'sop-test', usualOptions[standard]).standard).to.equal(standard);
    }
    expect(connect('scorm12', 'sop-test', usualOptions.scorm12).memoryLimit).to.equal(4000);
    expect(connect('scorm2004', 'sop-test', usualOptions.scorm2004).memoryLimit).to.equal(15000);
  });

  it('F81 keeps the record of a plain site in this browser', async () => {
    await connect('none', 'sop-test', usualOptions.none).save(moment(7));
    expect((await connect('none', 'sop-test', usualOptions.none).open()).memory).to.equal(
      'S-memory-7',
    );
    localStorage.removeItem('sop-test record');
  });
});
