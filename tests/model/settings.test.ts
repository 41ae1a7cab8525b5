// Is whatever a browser gives back as settings a sound set of them?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {choices, settingsFrom, type Setting} from '../../src/model/settings.ts';

const names = Object.keys(choices) as Setting[];
const usual = settingsFrom(undefined);
const sound = fc.record({
  size: fc.constantFrom(...choices.size),
  theme: fc.constantFrom(...choices.theme),
  spacing: fc.constantFrom(...choices.spacing),
  letters: fc.constantFrom(...choices.letters),
  motion: fc.constantFrom(...choices.motion),
  shortcuts: fc.constantFrom(...choices.shortcuts),
});

describe('Settings', () => {
  it('are the usual ones where nothing is kept: as the browser and the device have it, no shortcuts', () => {
    expect(usual).to.deep.equal({
      size: '100',
      theme: 'device',
      spacing: 'normal',
      letters: 'book',
      motion: 'device',
      shortcuts: 'off',
    });
  });

  it('come back as they were kept', () => {
    fc.assert(
      fc.property(sound, settings => {
        expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).to.deep.equal(settings);
      }),
    );
  });

  it('fall back one by one, whatever was kept', () => {
    fc.assert(
      fc.property(
        sound,
        fc.dictionary(fc.constantFrom(...names, 'other', '__proto__'), fc.jsonValue()),
        fc.jsonValue(),
        (settings, bad, other) => {
          const read = settingsFrom({...settings, ...bad});
          for (const name of names) {
            const kept = Object.hasOwn(bad, name) ? bad[name] : settings[name];
            const is = choices[name].some(choice => choice === kept);
            expect(read[name]).to.equal(is ? kept : usual[name]);
          }
          expect(Object.keys(settingsFrom(other))).to.deep.equal(names);
        },
      ),
    );
  });
});
