// Does a text that looks as if it held a real person's data get noticed, and nothing that the course itself asks for?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {privateDataIn, type PrivateKind} from '../../src/model/private-data.ts';
import {firstWords} from '../../src/words.ts';
import {anyText} from './arbitraries.ts';

const finds = (text: string, known: readonly string[] = []): [PrivateKind, string][] =>
  privateDataIn(text, known).map(({kind, found}) => [kind, found]);

const personal: readonly (readonly [string, PrivateKind, string])[] = [
  ['Call 555-123-4567 now', 'phone', '555-123-4567'],
  ['(213) 555-0188', 'phone', '(213) 555-0188'],
  ['+1 213.555.0188', 'phone', '+1 213.555.0188'],
  ['her number, 555-0188', 'phone', '555-0188'],
  ['cell 2135550188', 'phone', 'cell 2135550188'],
  ['123-45-6789', 'security', '123-45-6789'],
  ['SSN: 123456789', 'security', 'SSN: 123456789'],
  ['social security no. 6789', 'security', 'social security no. 6789'],
  ['born 3/14/2018', 'birth', 'born 3/14/2018'],
  ['DOB 2018-03-14', 'birth', 'DOB 2018-03-14'],
  ['date of birth: March 14, 2018', 'birth', 'birth: March 1'],
  ['her birthday is 14 March', 'birth', 'birthday is 14 Mar'],
  ['write to ann.b+c@mail.example.org.', 'email', 'ann.b+c@mail.example.org'],
  ['case no. JV-12', 'record', 'case no. JV-12'],
  ['Case number 12-3456', 'record', 'Case number 12-3456'],
  ['23CCJP01234', 'record', '23CCJP01234'],
  ['file 12345678', 'record', '12345678'],
];

const ordinary = [
  'Call 911 first, then 988.',
  'SAMHSA 1-800-662-4357, 800.799.7233, (800) 222-1222, 18006624357',
  'by March 14, 2027, for 90 days, at 6:30 p.m., 3/14',
  'Section 361.5(b)(13), 42 CFR Part 2, 89 FR 12472, Penal Code 11165.13',
  'F21, 35.3 percent of 8,613 people, $599, 1,115 mothers and 2,299 children, 10,565 people',
  'Course 508804, version 0.1.0, pages 2012-2013',
  'born in a hospital; she was born at home',
  'In case 2 adults come; the case has 3 goals',
  'Alisa is 8, Sam is 4.',
];

describe('The notice of private data', () => {
  for (const [text, kind, found] of personal) {
    it(`sees ${kind} in "${text}"`, () => {
      expect(finds(text)).to.deep.equal([[kind, found]]);
    });
  }

  for (const text of ordinary) {
    it(`sees nothing in "${text}"`, () => {
      expect(finds(text)).to.deep.equal([]);
    });
  }

  it('knows every support line that the course shows', () => {
    const lines = firstWords.lines.map(([name, number]) => `${name}: ${number}`);
    expect(finds(lines.join('\n'))).to.deep.equal([]);
  });

  it('knows the agency’s own numbers, however they are written', () => {
    const known = ['Hotline: 1 (213) 639-4500', 'help@agency.example'];
    expect(finds('213-639-4500, 639-4500 or +1 213 639 4500', known)).to.deep.equal([]);
    expect(finds('Help@agency.example', known)).to.deep.equal([]);
    expect(finds('213-639-4501', known)).to.deep.equal([['phone', '213-639-4501']]);
  });

  it('names each kind once', () => {
    expect(finds('555-123-4567, 555-123-9999, a@b.org, 123-45-6789')).to.deep.equal([
      ['email', 'a@b.org'],
      ['security', '123-45-6789'],
      ['phone', '555-123-4567'],
    ]);
  });

  it('never breaks on any text, and finds only what stands there', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} 555-123-4567 ${after}`;
        for (const {found} of privateDataIn(text)) expect(text).to.contain(found);
        expect(privateDataIn(`${before}\n555-123-4567`).map(({kind}) => kind)).to.include('phone');
      }),
    );
  });

  it('is done with 1,500 characters of one sign at once', () => {
    for (const sign of ['a', '1', '@', '1-', 'a@', 'born ', 'case no ', ' ', '\u0000']) {
      const start = performance.now();
      privateDataIn(sign.repeat(1500).slice(0, 1500));
      expect(performance.now() - start).to.be.below(100);
    }
  });
});
