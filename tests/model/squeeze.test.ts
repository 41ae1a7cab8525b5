// Does writing come back from its short form letter by letter, and garbage never do harm?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {expand, squeeze} from '../../src/model/squeeze.ts';
import {anyText} from './arbitraries.ts';

describe('squeeze', () => {
  it('gives back every text, with half surrogate pairs replaced', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(expand(squeeze(text))).to.equal(text.toWellFormed());
      }),
      {numRuns: 200},
    );
  });

  it('reads any bytes at all without throwing, and soon', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 400}), bytes => {
        const text = expand(bytes);
        expect(text === undefined || typeof text === 'string').to.equal(true);
      }),
      {numRuns: 200},
    );
  });

  // Every browser must read what another one wrote: the model's arithmetic is part of the stored form.
  it('F46 writes the same bytes for ever', () => {
    const bytes = squeeze('Grandma keeps the spare key. Call her first, then 911. 👵');
    expect(String(bytes)).to.equal(
      '39,59,22,75,19,10,39,228,83,34,118,72,92,242,241,102,53,252,95,227,105,106,8,133,45,170,77,235,255,162,239',
    );
  });
});
