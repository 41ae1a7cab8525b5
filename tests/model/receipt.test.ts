// Does a receipt show every slip, forgive what mail programs do, and let no name pass for a line?

import {expect} from '@open-wc/testing';
import {inLine, readReceipt, sealed} from '../../src/model/receipt.ts';

const lines = ['RECEIPT', '', 'Course: Recovery', 'Score: 92 %', 'Learner: Doe, Jané'];
const secure = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext');

describe('receipt', () => {
  afterEach(() => {
    if (secure) Object.defineProperty(globalThis, 'isSecureContext', secure);
  });

  it('is sound as it was made, with SHA-256', async () => {
    const receipt = await sealed(lines);
    expect(receipt).to.match(/\nChecksum: SHA-256 [\da-f]{64}\n$/);
    expect(await readReceipt(receipt)).to.equal('sound');
  });

  it('is sealed by a small checksum of our own where the browser lends none', async () => {
    Object.defineProperty(globalThis, 'isSecureContext', {value: false, configurable: true});
    const receipt = await sealed(lines);
    expect(receipt).to.match(/\nChecksum: FNV-32 [\da-f]{8}\n$/);
    expect(await readReceipt(receipt)).to.equal('sound');
    expect(await readReceipt(receipt.replace('92', '93'))).to.equal('changed');
  });

  it('shows a changed, an added, a lost and a moved line', async () => {
    const receipt = await sealed(lines);
    for (const slip of [
      receipt.replace('92 %', '93 %'),
      receipt.replace('Score', 'Passed: yes\nScore'),
      receipt.replace('Score: 92 %\n', ''),
      receipt.replace('Course: Recovery\nScore: 92 %', 'Score: 92 %\nCourse: Recovery'),
    ]) {
      expect(slip).to.not.equal(receipt);
      expect(await readReceipt(slip)).to.equal('changed');
    }
  });

  it('forgives other line ends, spaces at the end, empty lines, and what follows the checksum', async () => {
    const receipt = await sealed(lines);
    const mailed = `\n${receipt.replaceAll('\n', '  \r\n')}\r\nBest wishes`;
    expect(await readReceipt(mailed)).to.equal('sound');
  });

  it('is none without a checksum', async () => {
    expect(await readReceipt('Course: Recovery\n')).to.equal('none');
    expect(await readReceipt('Checksum: MD5 abc\n')).to.equal('none');
    expect(await readReceipt('')).to.equal('none');
  });

  it('lets no name look like another line, or turn the writing around', () => {
    expect(inLine('Doe\nScore: 100 %\r\nPassed: yes')).to.equal('Doe Score: 100 % Passed: yes');
    expect(inLine('a\u2028b\u0000c\u202ed\u2066e')).to.equal('a b c d e');
    expect(inLine('x'.repeat(9000)).length).to.equal(300);
  });
});
