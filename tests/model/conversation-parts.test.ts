// Into which parts does a talk fall, and how many can still come?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isSpoken, partsAhead, partsOf} from '../../src/model/conversation-parts.ts';
import {talkAlong} from '../../src/model/conversation.ts';
import type {Html} from '../../src/model/ids.ts';
import {conversation, paths} from '../conversation.ts';

const path = fc.constantFrom(...paths);

describe('The parts of a talk', () => {
  it('join what was said in one scene, one after the other', () => {
    const parts = partsOf(talkAlong(conversation, [2, 1, 0, 1]).said);
    expect(
      parts.map(({turn, first, said}) => [turn.name, first, said.map(({line}) => line.text)]),
    ).to.deep.equal([
      ['the-door', 0, ['Wait', 'Ask']],
      ['the-evening', 2, ['Ask more', 'Thank']],
    ]);
    expect(partsOf([])).to.deep.equal([]);
  });

  it('lose nothing of what was said, and are never more than was foretold', () => {
    fc.assert(
      fc.property(path, whole => {
        const {said} = talkAlong(conversation, whole);
        const parts = partsOf(said);
        expect(parts.flatMap(part => part.said)).to.deep.equal(said);
        for (const [at, {turn}] of parts.entries()) {
          expect(parts.length - 1 - at).to.be.at.most(partsAhead(conversation, turn));
        }
      }),
    );
  });

  it('are counted ahead to the last before an ending, and without end where one comes back', () => {
    const [door, evening, ...endings] = conversation.turns;
    if (!door || !evening) throw new Error('The talk has lost its turns.');
    expect([door, evening].map(turn => partsAhead(conversation, turn))).to.deep.equal([1, 0]);
    const back = {...evening, lines: evening.lines.map(line => ({...line, to: 0}))};
    expect(partsAhead({turns: [door, back, ...endings]}, door)).to.equal(Infinity);
  });

  it('know what is spoken by its quotation marks', () => {
    const spoken = [
      '<p>“No.” She turns.</p>',
      '<p>«No».</p>',
      '<p>She turns.</p>',
      '<p>(She.)</p>',
    ];
    expect(spoken.map(html => isSpoken(html as Html))).to.deep.equal([true, true, false, false]);
  });
});
