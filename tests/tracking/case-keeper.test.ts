// Is a learner's own case file here at once, a nameless one only when it is asked for, and does no part of it get lost?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity, Course} from '../../src/model/course.ts';
import {
  newcomer,
  reduce,
  type Answers,
  type LearnerState,
  type Response,
} from '../../src/model/learner.ts';
import {readSavedFile, savedFile} from '../../src/model/saved-file.ts';
import {CaseKeeper} from '../../src/tracking/case-keeper.ts';
import {ownerOf, type Kept} from '../../src/tracking/case-shelf.ts';
import type {Launch} from '../../src/tracking/port.ts';
import {
  alone,
  danger,
  failure,
  moments,
  network,
  own,
  recovery,
  series,
  writing,
  written,
} from '../case-course.ts';
import {PaperShelf} from '../doubles/paper-shelf.ts';

const maria = 'maria@agency.example';
const launch = (learnerId: string): Launch => ({
  learnerId,
  learnerName: '',
  memory: '',
  mode: 'normal',
});
const at = new Date('2026-11-22T10:30:00.000Z');
const fileOf = (owner: string, {answers}: LearnerState): Kept => ({
  owner,
  text: savedFile(series, answers, at),
});
const says = (activity: Activity, text: string, before = newcomer('run')): LearnerState => {
  const response: Response =
    activity.kind === 'statement'
      ? {kind: 'statement', slots: [text, '']}
      : {kind: 'reflect', text};
  return reduce(before, {type: 'draft', activity, response});
};

const keeper = (
  shelf: PaperShelf,
  learnerId: string,
  state = newcomer('new'),
  course: Course = alone(3),
): CaseKeeper => new CaseKeeper(course, shelf, launch(learnerId), state);

/** What the shelf holds of a learner now. */
function heldFor(owner: string, {files}: PaperShelf): Answers {
  const saved = readSavedFile(files.find(kept => kept.owner === owner)?.text ?? '', series);
  return typeof saved === 'string' ? {} : saved.answers;
}
const idsIn = (answers: Answers = {}): string[] => Object.keys(answers).sort();
const ids = (...activities: readonly Activity[]): string[] =>
  activities.map(({id}) => id as string).sort();
const textIn = (answers: Answers | undefined, {id}: Activity): string => {
  const response = answers?.[id]?.response;
  if (response?.kind === 'statement') return response.slots.join('');
  return response?.kind === 'reflect' ? response.text : '';
};

describe('For a learner whom the LMS names, the keeper', () => {
  const owner = ownerOf(maria, '');

  it('has the parts of other modules at once, and of this one only when they are asked for', () => {
    const cases = keeper(new PaperShelf(fileOf(owner, writing(written))), maria);
    expect(idsIn(cases.earlierParts(newcomer('new')))).to.deep.equal(ids(danger, network));
    const found = cases.found(newcomer('new'));
    expect(found).to.deep.include({nameless: false, at});
    expect(idsIn(found?.answers)).to.deep.equal(ids(danger, network, failure, recovery, moments));
  });

  it('never puts an earlier part in the place of what is here already', () => {
    const here = says(danger, 'Mine');
    const cases = keeper(new PaperShelf(fileOf(owner, writing(written))), maria, here);
    expect(idsIn(cases.earlierParts(here))).to.deep.equal(ids(network));
    expect(idsIn(cases.found(here)?.answers)).to.include(danger.id);
  });

  it('finds nothing where all is here already', () => {
    const all = writing(written);
    const cases = keeper(new PaperShelf(fileOf(owner, all)), maria, all);
    expect(cases.found(all)).to.equal(undefined);
    expect(cases.earlierParts(all)).to.deep.equal({});
  });

  it('sees nobody else’s, named or nameless', () => {
    const others = new PaperShelf(
      fileOf(ownerOf('jose@agency.example', ''), writing(written)),
      fileOf(ownerOf('', 'another-run'), writing(written)),
    );
    const cases = keeper(others, maria);
    expect(cases.found(newcomer('new'))).to.equal(undefined);
    expect(cases.earlierParts(newcomer('new'))).to.deep.equal({});
    // Nor is it of this learner when the run has the same name as theirs had.
    expect(keeper(others, maria, newcomer('another-run')).found(newcomer('new'))).to.equal(
      undefined,
    );
  });

  it('keeps their words under their owner, and leaves all others alone', () => {
    const other = fileOf(ownerOf('', 'another-run'), writing(written));
    const shelf = new PaperShelf(other);
    keeper(shelf, maria).keep(says(failure, 'A second adult'));
    expect(textIn(heldFor(owner, shelf), failure)).to.equal('A second adult');
    expect(shelf.files).to.include(other);
    expect(shelf.files.length).to.equal(2);
  });
});

describe('For a learner whom the LMS does not name, the keeper', () => {
  const nameless = fileOf(ownerOf('', 'another-run'), writing(written));

  it('has nothing at once, and asks about what nobody’s name stands on', () => {
    const cases = keeper(new PaperShelf(nameless), '');
    expect(cases.earlierParts(newcomer('new'))).to.deep.equal({});
    expect(cases.found(newcomer('new'))).to.deep.include({nameless: true, at});
  });

  it('never offers what is a named learner’s', () => {
    const shelf = new PaperShelf(fileOf(ownerOf(maria, ''), writing(written)));
    expect(keeper(shelf, '').found(newcomer('new'))).to.equal(undefined);
  });

  it('knows the own run again', () => {
    const run = newcomer('new');
    const cases = keeper(new PaperShelf(fileOf(ownerOf('', 'new'), writing(written))), '', run);
    expect(cases.found(run)?.nameless).to.equal(false);
    expect(idsIn(cases.earlierParts(run))).to.deep.equal(ids(danger, network));
  });

  it('offers the newest that has something which is not here, then the next', () => {
    const newer = fileOf(ownerOf('', 'newer-run'), says(failure, 'Newer'));
    const cases = keeper(new PaperShelf(newer, nameless), '');
    expect(textIn(cases.found(newcomer('new'))?.answers, failure)).to.equal('Newer');
    expect(idsIn(cases.found(says(failure, 'Newer'))?.answers)).to.deep.equal(
      ids(danger, network, failure, recovery, moments),
    );
  });

  it('keeps what is written under the run, and does not take over what it only offers', () => {
    const shelf = new PaperShelf(nameless);
    keeper(shelf, '').keep(says(failure, 'Mine'));
    expect(idsIn(heldFor(ownerOf('', 'new'), shelf))).to.deep.equal(ids(failure));
    expect(shelf.files).to.include(nameless);
  });
});

describe('What the keeper keeps', () => {
  const owner = ownerOf(maria, '');

  it('is nothing where nothing of the case file is written', () => {
    const shelf = new PaperShelf();
    const cases = keeper(shelf, maria);
    for (const state of [newcomer('new'), says(own, 'Of myself'), says(failure, ' ')])
      cases.keep(state);
    expect(shelf.files).to.deep.equal([]);
  });

  it('is written down once as long as nothing changes', () => {
    const shelf = new PaperShelf();
    const cases = keeper(shelf, maria);
    const state = says(failure, 'One');
    cases.keep(state);
    const [before] = shelf.files;
    cases.keep(reduce(state, {type: 'spend', seconds: 9}));
    expect(shelf.files[0]).to.equal(before);
    cases.keep(says(failure, 'Two', state));
    expect(shelf.files[0]).not.to.equal(before);
  });

  it('loses no older part, though the attempt was reset and all is new here', () => {
    const shelf = new PaperShelf(fileOf(owner, writing(written)));
    keeper(shelf, maria).keep(says(failure, 'Anew'));
    expect(idsIn(heldFor(owner, shelf))).to.deep.equal(
      ids(danger, network, failure, recovery, moments),
    );
    expect(textIn(heldFor(owner, shelf), failure)).to.equal('Anew');
    // And it is offered again in the next sitting.
    const next = keeper(shelf, maria, says(failure, 'Anew'));
    expect(idsIn(next.found(says(failure, 'Anew'))?.answers)).to.deep.equal(
      ids(danger, network, recovery, moments),
    );
  });

  it('loses no part, whatever is written in which package, and whatever stood there', () => {
    fc.assert(
      fc.property(
        fc.subarray([...written]),
        fc.array(fc.tuple(fc.constantFrom<2 | 3>(2, 3), fc.subarray([...written])), {maxLength: 4}),
        fc.constantFrom(maria, ''),
        (before, sittings, learnerId) => {
          const owner = ownerOf(learnerId, 'new');
          const first = writing(before);
          const shelf = new PaperShelf(...(before.length > 0 ? [fileOf(owner, first)] : []));
          const expected = new Set(before.map(([{id}]) => id as string));
          for (const [number, pairs] of sittings) {
            const cases = keeper(shelf, learnerId, newcomer('new'), alone(number));
            cases.keep(writing(pairs));
            for (const [{id}] of pairs) expected.add(id);
            expect(idsIn(heldFor(owner, shelf))).to.deep.equal([...expected].sort());
          }
        },
      ),
      {numRuns: 60},
    );
  }).timeout(30_000);

  it('takes what is newer in the package of its own module, and gives no older form of it back', () => {
    const shelf = new PaperShelf();
    const second = says(danger, 'First');
    keeper(shelf, maria, newcomer('second'), alone(2)).keep(second);
    // Module 3 has it from the shelf, and its record keeps it so.
    const opened = keeper(shelf, maria);
    const third = reduce(newcomer('third'), {
      type: 'adopt',
      answers: opened.earlierParts(newcomer('third')),
    });
    expect(textIn(third.answers, danger)).to.equal('First');
    opened.keep(third);
    // It is changed in Module 2; then somebody goes on in Module 3.
    const changed = says(danger, 'Second', second);
    keeper(shelf, maria, second, alone(2)).keep(changed);
    const again = keeper(shelf, maria, third);
    again.keep(says(failure, 'A second adult', third));
    expect(textIn(heldFor(owner, shelf), danger)).to.equal('Second');
    expect(textIn(again.found(third)?.answers, danger)).to.equal('Second');
    // Changed here, it is this that counts.
    again.keep(says(danger, 'Third', third));
    expect(textIn(heldFor(owner, shelf), danger)).to.equal('Third');
  });

  it('is whole when two modules are open at the same time', () => {
    const shelf = new PaperShelf();
    const second = keeper(shelf, maria, newcomer('second'), alone(2));
    const third = keeper(shelf, maria, newcomer('third'), alone(3));
    second.keep(says(danger, 'Of Module 2'));
    third.keep(says(failure, 'Of Module 3'));
    second.keep(says(danger, 'Of Module 2, changed'));
    expect(textIn(heldFor(owner, shelf), danger)).to.equal('Of Module 2, changed');
    expect(textIn(heldFor(owner, shelf), failure)).to.equal('Of Module 3');
  });

  it('holds neither what was handed in nor what is no part of the case file', () => {
    const shelf = new PaperShelf();
    keeper(shelf, maria).keep(writing([...written, [own, {kind: 'reflect', text: 'Of myself'}]]));
    const held = heldFor(owner, shelf);
    expect(idsIn(held)).not.to.include(own.id);
    for (const answer of Object.values(held))
      expect(answer).to.include({tries: 0, solved: false, handedIn: undefined});
  });
});

describe('The keeper is not disturbed', () => {
  it('by what stands on the shelf and is no case file of this course, or was changed', () => {
    const good = fileOf(ownerOf(maria, ''), writing(written));
    const broken = [
      '',
      'null',
      'Dear Molly,',
      good.text.slice(0, -20),
      good.text.replace(/"state": "(.{60})./, '"state": "$1~'),
      savedFile({...series, code: '1'}, writing(written).answers, at),
    ];
    for (const text of broken) {
      const shelf = new PaperShelf({...good, text});
      const cases = keeper(shelf, maria);
      expect(cases.found(newcomer('new')), text).to.equal(undefined);
      expect(cases.earlierParts(newcomer('new'))).to.deep.equal({});
      cases.keep(says(failure, 'Anew'));
      expect(idsIn(heldFor(good.owner, shelf))).to.deep.equal(ids(failure));
    }
  });

  it('by a shelf that keeps nothing', () => {
    const shelf = new PaperShelf();
    shelf.keep = () => false;
    keeper(shelf, maria).keep(says(failure, 'Anew'));
    expect(shelf.files).to.deep.equal([]);
  });
});
