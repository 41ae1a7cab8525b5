// Does a talk go where its lines lead, offer what can be said, and hold whatever path a record may bring?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {everyPath, onOffer, talkAlong} from '../../src/model/conversation.ts';
import {conversation, paths} from '../conversation.ts';

const {turns} = conversation;
const offered = (path: readonly number[]): string[] =>
  talkAlong(conversation, path).offered.map(({text}) => text);

describe('A talk', () => {
  it('begins at its first turn, at the levels where its meters begin', () => {
    const talk = talkAlong(conversation, []);
    expect(talk.turn).to.equal(turns[0]);
    expect(talk.levels).to.deep.equal([1, 0]);
    expect([talk.said.length, talk.ended]).to.deep.equal([0, false]);
  });

  it('goes on where the line leads, and changes only the meters that the line names', () => {
    const talk = talkAlong(conversation, [1, 0]);
    expect(talk.turn?.name).to.equal('the-evening');
    expect(talk.levels).to.deep.equal([2, 1]);
    expect(talk.said.map(({before, after}) => [before, after])).to.deep.equal([
      [
        [1, 0],
        [2, 1],
      ],
      [
        [2, 1],
        [2, 1],
      ],
    ]);
  });

  it('ends at a turn without lines', () => {
    expect(talkAlong(conversation, [0]).ended).to.equal(true);
    expect(talkAlong(conversation, [1, 0, 1]).turn?.name).to.equal('open');
  });

  /** What was said, and what can be said then. */
  const offers: readonly (readonly [string, readonly number[], readonly string[]])[] = [
    ['all lines without conditions', [], ['Admit it', 'Ask', 'Wait']],
    ['no line twice when its turn comes back', [2], ['Admit it', 'Ask']],
    ['no line before all that it needs was said', [1], ['Ask more', 'Leave']],
    ['a line once all that it needs was said', [1, 0], ['Thank', 'Leave']],
    ['nothing at an ending', [0], []],
  ];
  for (const [name, path, expected] of offers) {
    it(`offers ${name}`, () => {
      expect(offered(path)).to.deep.equal(expected);
    });
  }

  it('no longer offers a line after all that it yields to was said', () => {
    const [door, evening] = turns;
    if (!door || !evening) throw new Error('The talk has lost its turns.');
    const both = {
      ...evening,
      lines: evening.lines.map(line => ({...line, needs: [], unless: ['asked', 'more']})),
    };
    const [, asked] = door.lines;
    const [more] = evening.lines;
    expect(onOffer(both, asked ? [asked] : [])).to.have.lengthOf(3);
    expect(onOffer(both, asked && more ? [asked, more] : [])).to.have.lengthOf(0);
  });

  it('is walked by every path', () => {
    expect([...everyPath(conversation)]).to.deep.equal(paths);
  });

  it('keeps of any path what can be walked, and always has a turn to show', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -1, max: 5}), {maxLength: 12}), path => {
        const talk = talkAlong(conversation, path);
        expect(path.slice(0, talk.path.length)).to.deep.equal(talk.path);
        expect(talkAlong(conversation, talk.path)).to.deep.equal(talk);
        expect(talk.turn).not.to.equal(undefined);
        expect(talk.ended).to.equal(talk.offered.length === 0);
        const isBeginning = paths.some(
          whole => whole.slice(0, talk.path.length).join() === talk.path.join(),
        );
        expect(isBeginning).to.equal(true);
      }),
    );
  });
});
