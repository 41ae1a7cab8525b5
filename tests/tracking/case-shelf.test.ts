// Does a device keep the case files of those who share it, apart, and is nothing broken by what a browser refuses?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {caseShelf, isNameless, ownerOf, type Kept} from '../../src/tracking/case-shelf.ts';

const code = 'test-508804';
const key = `sop-suds-${code} case files`;
const shelf = caseShelf(code);
const kept = (owner: string, text = `Of ${owner}`): Kept => ({owner, text});

const usual = Object.getOwnPropertyDescriptor(window, 'localStorage');
if (!usual) throw new Error('This browser has no storage.');

/** Storage as some browsers have it; until the end of the test. */
function storage(value: unknown): void {
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: typeof value === 'function' ? (value as () => unknown) : () => value,
  });
}

afterEach(() => {
  Object.defineProperty(window, 'localStorage', usual);
  localStorage.removeItem(key);
});

describe('The shelf of case files', () => {
  it('is empty at first', () => {
    expect(shelf.recall()).to.deep.equal([]);
  });

  it('gives back what was kept, the newest first, one a learner', () => {
    for (const owner of ['a', 'b', 'a', 'c']) expect(shelf.keep(kept(owner))).to.equal(true);
    expect(shelf.recall()).to.deep.equal([kept('c'), kept('a'), kept('b')]);
    shelf.keep(kept('b', 'New'));
    expect(shelf.recall()).to.deep.equal([kept('b', 'New'), kept('c'), kept('a')]);
  });

  it('drops what is one owner’s, and no more', () => {
    for (const owner of ['a', 'b']) shelf.keep({...kept(owner), aside: 'Older'});
    expect(shelf.drop('a')).to.equal(true);
    expect(shelf.recall()).to.deep.equal([{...kept('b'), aside: 'Older'}]);
    localStorage.setItem(key, '[{"owner":"a","text":"b","aside":7}]');
    expect(shelf.recall()).to.deep.equal([]);
  });

  it('is one for all packages of the course, and none of another course', () => {
    shelf.keep(kept('a'));
    expect(caseShelf(code).recall()).to.deep.equal([kept('a')]);
    expect(caseShelf('other').recall()).to.deep.equal([]);
  });

  it('holds at most eight, and the oldest makes room', () => {
    for (let at = 1; at <= 12; at++) shelf.keep(kept(`${at}`));
    expect(shelf.recall().map(({owner}) => owner)).to.deep.equal([
      '12',
      '11',
      '10',
      '9',
      '8',
      '7',
      '6',
      '5',
    ]);
  });

  it('takes no more than it can use of what stands there, whoever wrote it', () => {
    const garbage = [
      '',
      'null',
      '42',
      '"text"',
      '{}',
      '{"owner":"a","text":"b"}',
      '[',
      '[[]]',
      '[null,1,"a",{}]',
      '[{"owner":1,"text":"b"},{"owner":"a"}]',
      '\u0000\ud800',
    ];
    for (const text of garbage) {
      localStorage.setItem(key, text);
      expect(shelf.recall(), text).to.deep.equal([]);
      expect(shelf.keep(kept('a'))).to.equal(true);
      expect(shelf.recall(), text).to.deep.equal([kept('a')]);
    }
    localStorage.setItem(key, JSON.stringify([7, kept('a'), null, kept('b')]));
    expect(shelf.recall()).to.deep.equal([kept('a'), kept('b')]);
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({unit: 'binary'})), text => {
        localStorage.setItem(key, text);
        for (const {owner, text} of shelf.recall()) {
          expect(owner).to.be.a('string');
          expect(text).to.be.a('string');
        }
      }),
    );
  });

  it('F81 is empty, and says that nothing was kept, where the browser refuses storage', () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    // Already the look at it may be refused; some browsers inside other programs have none at all.
    for (const value of [refuse, null, undefined, {getItem: refuse, setItem: refuse}]) {
      storage(value);
      expect(shelf.recall()).to.deep.equal([]);
      expect(shelf.keep(kept('a'))).to.equal(false);
    }
  });

  it('says that nothing was kept where there is no room, and keeps what was there', () => {
    shelf.keep(kept('a'));
    const before = localStorage;
    storage({
      getItem: (name: string) => before.getItem(name),
      setItem: () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      },
    });
    expect(shelf.keep(kept('b'))).to.equal(false);
    expect(shelf.recall()).to.deep.equal([kept('a')]);
  });
});

describe('The owner of a case file', () => {
  it('is the learner whom the LMS names, in every run, and no name or id can be read in it', () => {
    const owner = ownerOf('maria.lopez@agency.example', 'run1');
    expect(owner).to.equal(ownerOf('maria.lopez@agency.example', 'run2'));
    expect(owner).not.to.match(/maria|lopez|agency|run1/);
    expect(isNameless(kept(owner))).to.equal(false);
  });

  it('is the run where the LMS names nobody', () => {
    expect(ownerOf('', 'run1')).not.to.equal(ownerOf('', 'run2'));
    expect(isNameless(kept(ownerOf('', 'run1')))).to.equal(true);
  });

  it('is never taken for nobody, nor for another, whatever the LMS calls a learner', () => {
    fc.assert(
      fc.property(fc.string({minLength: 1}), fc.string({minLength: 1}), (one, other) => {
        expect(isNameless(kept(ownerOf(one, 'run')))).to.equal(false);
        expect(ownerOf(one, 'a') === ownerOf(other, 'a')).to.equal(one === other);
      }),
    );
  });
});
