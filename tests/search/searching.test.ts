// Is all of a course found, nothing that is asked in a test, and nothing by words that break the search?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Html} from '../../src/model/ids.ts';
import {entriesOf} from '../../src/search/entries.ts';
import {excerptOf} from '../../src/search/excerpt.ts';
import {finderOf} from '../../src/search/finder.ts';
import {passagesOf} from '../../src/search/passages.ts';
import {piecesOf, termOf, wordsOf, type Piece} from '../../src/search/terms.ts';
import {course, texts} from '../elements/searched-course.ts';

const entries = entriesOf(course, texts);
const find = finderOf(entries);
const idsOf = (query: string): string[] => find(query).found.map(({entry}) => entry.id);
const joined = (pieces: readonly Piece[]): string => pieces.map(({text}) => text).join('');

/** Words of the course, of nobody, of programs; marks, surrogates and all else. */
const query = fc.oneof(
  fc.string({unit: 'binary', maxLength: 400}),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['safety', 'Naloxone', 'naloxon', 'the', '__proto__', 'constructor', 'toString'],
          ...[
            '<img src=x onerror=alert(1)>',
            '.*',
            '(?:',
            '[',
            '\\',
            '“',
            '\u202E',
            '\u0000',
            '🏳️‍🌈',
          ],
        ),
        fc.string(),
      ),
      {maxLength: 60},
    )
    .map(parts => parts.join(' ')),
);

describe('what can be found', () => {
  it('is each screen, word and source, by its title', () => {
    const pages = course.modules.flatMap(({pages}) => pages);
    expect(entries.map(({id}) => id)).to.deep.equal([
      ...pages.map(({id}) => `screen-${id}`),
      'word-naloxone',
      'source-key',
    ]);
    for (const {id, title} of entries) expect(idsOf(title), title).to.include(id);
  });

  it('is what the screens say, a beginning of a word, a plural, an accent or none', () => {
    expect(idsOf('grandma awake')).to.deep.equal(['screen-call']);
    expect(idsOf('neighb')).to.deep.equal(['screen-call']);
    expect(idsOf('CARS')).to.deep.equal(['screen-plan']);
    expect(idsOf('cafe')).to.deep.equal(['screen-call']);
    expect(idsOf('the naloxone')[0]).to.equal('word-naloxone');
    expect(idsOf('naloxone').at(-1)).to.equal('source-key');
  });

  it('is words that are nearly the same, only where there are none that are', () => {
    expect(find('naloxone').near).to.equal(false);
    const {near, found} = find('nalaxone');
    expect(near).to.equal(true);
    expect(found.map(({entry}) => entry.id)).to.include('word-naloxone');
    expect(find('trombone').found).to.deep.equal([]);
  });

  it('is what an exercise shows before it is answered, and nothing of what a test asks', () => {
    expect(idsOf('what does Molly do first')).to.have.members(['screen-call', 'screen-plan']);
    expect(idsOf('Who has said so')).to.deep.equal(['screen-plan']);
    // In the test; in feedback; in a model answer.
    expect(idsOf('xylophone')).to.deep.equal([]);
    expect(idsOf('about dentist')).to.deep.equal([]);
    expect(idsOf('book a visit')).to.deep.equal([]);
    const passages = entries.find(({id}) => id === 'screen-call')?.passages ?? [];
    expect(passages.slice(-3)).to.deep.equal(['Ask', 'Plan', 'Review'].sort());
    expect(entries.flatMap(entry => entry.passages).filter(p => p === 'Purpose')).to.have.lengthOf(
      1,
    );
  });

  it('says on which screens a word is explained and a source is cited', () => {
    const on = entries.flatMap(entry =>
      entry.kind === 'screen' ? [] : [entry.on.map(({page}) => page.id)],
    );
    expect(on).to.deep.equal([['call'], ['call']]);
  });

  it('is titles and questions where a text did not come', () => {
    const without = entriesOf(course, texts.slice(1));
    const findLess = finderOf(without);
    const ids = (words: string): string[] => findLess(words).found.map(({entry}) => entry.id);
    expect(ids('call at night')).to.deep.equal(['screen-call']);
    expect(ids('what does Molly do first')).to.include('screen-call');
    expect(ids('grandma')).to.deep.equal([]);
  });

  it('whatever is looked for, nothing breaks, and each word found is one of the entry', () => {
    fc.assert(
      fc.property(query, words => {
        for (const {entry, hits} of find(words).found) {
          expect(hits.size).to.be.greaterThan(0);
          const own = wordsOf([entry.title, ...entry.passages].join('\n')).map(termOf);
          for (const hit of hits) expect(own).to.include(hit);
        }
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is made of passages: no drawing, no number of a source, nothing hidden', () => {
    expect(passagesOf(texts[0]?.prose[1] ?? ('' as Html))).to.deep.equal([
      'Molly asks about naloxone.',
      'Café & kin',
      'Grandma is awake.',
      'The neighbor’s door is open.',
    ]);
  });

  it('marks whole words that were found, and its pieces are its text', () => {
    expect(piecesOf('Plans: a plan, an airplane.', new Set(['plan']))).to.deep.equal([
      {text: 'Plans', hit: true},
      {text: ': a ', hit: false},
      {text: 'plan', hit: true},
      {text: ', an airplane.', hit: false},
    ]);
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.array(fc.string()), (text, hits) => {
        const some = wordsOf(text)
          .slice(0, 2)
          .flatMap(written => termOf(written) ?? []);
        const pieces = piecesOf(text, new Set([...hits, ...some]));
        expect(joined(pieces)).to.equal(text);
        expect(pieces.filter(({hit}) => hit).length).to.be.at.least(Math.min(1, some.length));
        expect(pieces.every(({text}) => text !== '')).to.equal(true);
      }),
    );
  });

  it('is the passage with most of the words, cut around the first of them', () => {
    const long = `${'before it '.repeat(30)}naloxone ${'after it '.repeat(30)}`.trim();
    const excerpt = excerptOf(['Nothing.', long], new Set(['naloxone']));
    expect(joined(excerpt))
      .to.match(/^… .* naloxone .* …$/)
      .and.to.have.length.below(200);
    expect(excerpt.filter(({hit}) => hit)).to.deep.equal([{text: 'naloxone', hit: true}]);
    const atEnd = joined(excerptOf([`${'before '.repeat(60)}naloxone.`], new Set(['naloxone'])));
    expect(atEnd).to.match(/^… before .* naloxone\.$/);
    expect(joined(excerptOf(['a plan', 'a plan, safety'], new Set(['plan', 'safety'])))).to.equal(
      'a plan, safety',
    );
    expect(joined(excerptOf(['First.', 'Second.'], new Set(['none'])))).to.equal('First.');
    expect(excerptOf([], new Set(['none']))).to.deep.equal([]);
  });

  it('shows a word that was found wherever there is one, in at most two lines', () => {
    const sentence = fc.array(fc.constantFrom('safe', 'plan', 'door,', 'x'.repeat(90), 'night.'), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 1, maxLength: 4}), passages => {
        const lines = passages.map(words => words.join(' '));
        const excerpt = excerptOf(lines, new Set(['safe']));
        expect(joined(excerpt).length).to.be.below(190);
        expect(excerpt.some(({hit}) => hit)).to.equal(lines.some(line => /\bsafe\b/.test(line)));
      }),
    );
  });
});
