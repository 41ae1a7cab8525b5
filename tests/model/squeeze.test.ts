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
      '82,15,178,76,151,201,80,220,162,86,200,129,196,9,190,234,125,48,18,152,3,42,203,90,223,228',
    );
  });
});
