// Is a learner's own case file here at once, a nameless one only when it is asked for, and does no part of it get lost?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Activity} from '../../src/model/activity.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type Answers, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {readSavedFile, savedFile} from '../../src/model/saved-file.ts';
import {CaseKeeper} from '../../src/tracking/case-keeper.ts';
import {ownerOf, type Kept} from '../../src/tracking/case-shelf.ts';
import type {Launch} from '../../src/tracking/port.ts';
import {alone, series} from '../case-course.ts';
import {danger, failure, moments, network, own, recovery} from '../case-exercises.ts';
import {writing, written} from '../case-writing.ts';
import {PaperShelf} from '../doubles/paper-shelf.ts';

const maria = 'maria@agency.example';
const launch = (learnerId: string): Launch => ({
  learnerId,
  learnerName: '',
  memory: '',
  mode: 'normal',
  completed: false,
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
    const found = cases.found(newcomer('new'))[0];
    expect(found).to.deep.include({kind: 'own', at});
    expect(idsIn(found?.answers)).to.deep.equal(ids(danger, network, failure, recovery, moments));
  });

  it('never puts an earlier part in the place of what is here already', () => {
    const here = says(danger, 'Mine');
    const cases = keeper(new PaperShelf(fileOf(owner, writing(written))), maria, here);
    expect(idsIn(cases.earlierParts(here))).to.deep.equal(ids(network));
    expect(idsIn(cases.found(here)[0]?.answers)).to.include(danger.id);
  });

  it('finds nothing where all is here already', () => {
    const all = writing(written);
    const cases = keeper(new PaperShelf(fileOf(owner, all)), maria, all);
    expect(cases.found(all)[0]).to.equal(undefined);
    expect(cases.earlierParts(all)).to.deep.equal({});
  });

  it('sees nobody else’s, named or nameless', () => {
    const others = new PaperShelf(
      fileOf(ownerOf('jose@agency.example', ''), writing(written)),
      fileOf(ownerOf('', 'another-run'), writing(written)),
    );
    const cases = keeper(others, maria);
    expect(cases.found(newcomer('new'))[0]).to.equal(undefined);
    expect(cases.earlierParts(newcomer('new'))).to.deep.equal({});
    // Nor is it of this learner when the run has the same name as theirs had.
    expect(keeper(others, maria, newcomer('another-run')).found(newcomer('new'))[0]).to.equal(
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
    expect(cases.found(newcomer('new'))[0]).to.deep.include({kind: 'nameless', at});
  });

  it('never offers what is a named learner’s', () => {
    const shelf = new PaperShelf(fileOf(ownerOf(maria, ''), writing(written)));
    expect(keeper(shelf, '').found(newcomer('new'))[0]).to.equal(undefined);
  });

  it('knows the own run again', () => {
    const run = newcomer('new');
    const cases = keeper(new PaperShelf(fileOf(ownerOf('', 'new'), writing(written))), '', run);
    expect(cases.found(run)[0]?.kind).to.equal('own');
    expect(idsIn(cases.earlierParts(run))).to.deep.equal(ids(danger, network));
  });

  it('offers the newest that has something which is not here, then the next', () => {
    const newer = fileOf(ownerOf('', 'newer-run'), says(failure, 'Newer'));
    const cases = keeper(new PaperShelf(newer, nameless), '');
    expect(textIn(cases.found(newcomer('new'))[0]?.answers, failure)).to.equal('Newer');
    expect(idsIn(cases.found(says(failure, 'Newer'))[0]?.answers)).to.deep.equal(
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
    expect(idsIn(next.found(says(failure, 'Anew'))[0]?.answers)).to.deep.equal(
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
    expect(textIn(again.found(third)[0]?.answers, danger)).to.equal('Second');
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

describe('What the learner deletes', () => {
  const owner = ownerOf(maria, '');
  const empty: Readonly<Record<string, Response>> = {
    reflect: {kind: 'reflect', text: ' '},
    statement: {kind: 'statement', slots: ['', '']},
    circles: {kind: 'circles', people: [], comes: []},
    plan: {kind: 'plan', rows: [], had: [], ratings: []},
  };
  const emptied = (state: LearnerState, activity: Activity): LearnerState => {
    const response = empty[activity.kind] ?? expect.fail(activity.kind);
    return reduce(state, {type: 'draft', activity, response});
  };

  for (const [activity, response] of written) {
    it(`is gone from the device, and offered nowhere again: ${activity.id}`, () => {
      const state = writing([[activity, response]]);
      const shelf = new PaperShelf(fileOf(owner, state));
      const number = activity === danger || activity === network ? 2 : 3;
      const cases = keeper(shelf, maria, state, alone(number));
      const after = emptied(state, activity);
      cases.keep(after);
      expect(cases.found(after)).to.deep.equal([]);
      expect(shelf.files).to.deep.equal([]);
      for (const number of [2, 3] as const) {
        const next = keeper(shelf, maria, newcomer('next'), alone(number));
        expect(next.earlierParts(newcomer('next'))).to.deep.equal({});
        expect(next.found(newcomer('next'))).to.deep.equal([]);
      }
    });
  }

  it('is gone too where it came from another module, or from an earlier attempt at one’s wish', () => {
    const shelf = new PaperShelf(fileOf(owner, writing(written)));
    const cases = keeper(shelf, maria);
    const start = newcomer('new');
    const [{answers} = expect.fail()] = cases.found(start);
    const state = reduce(start, {type: 'adopt', answers});
    cases.keep(state);
    cases.keep(written.reduce((now, [activity]) => emptied(now, activity), state));
    expect(shelf.files).to.deep.equal([]);
  });

  it('is not written down again by the package of another module that has it still', () => {
    const shelf = new PaperShelf();
    const second = says(danger, 'Words');
    keeper(shelf, maria, newcomer('second'), alone(2)).keep(second);
    const third = reduce(newcomer('third'), {
      type: 'adopt',
      answers: keeper(shelf, maria).earlierParts(newcomer('third')),
    });
    expect(textIn(third.answers, danger)).to.equal('Words');
    keeper(shelf, maria, second, alone(2)).keep(emptied(second, danger));
    keeper(shelf, maria, third).keep(says(failure, 'More', third));
    expect(idsIn(heldFor(owner, shelf))).to.deep.equal(ids(failure));
  });

  it('takes nothing along that this sitting never had', () => {
    const shelf = new PaperShelf(fileOf(owner, writing(written)));
    const cases = keeper(shelf, maria);
    const state = says(failure, 'Mine');
    cases.keep(state);
    // The earlier words gave way unseen: they stand aside, and are offered in the next sitting.
    cases.keep(emptied(state, failure));
    const next = keeper(shelf, maria, newcomer('next'));
    const older = next.found(newcomer('next')).find(({kind}) => kind === 'older');
    expect(textIn(older?.answers, failure)).to.equal('Her sister.\nThen a neighbor.');
    // Brought in, they are as the learner's other words: with them they go.
    const back = reduce(newcomer('next'), {type: 'adopt', answers: older?.answers ?? {}});
    next.keep(back);
    next.keep(emptied(back, failure));
    expect(JSON.stringify(shelf.files)).not.to.contain('aside');
    expect(idsIn(heldFor(owner, shelf))).not.to.include(failure.id);
  });

  it('is deleted without being brought in at one’s wish, and nothing else with it', () => {
    const shelf = new PaperShelf(fileOf(owner, writing(written)));
    keeper(shelf, maria).keep(says(failure, 'Mine'));
    const here = says(failure, 'Mine');
    const cases = keeper(shelf, maria, here);
    const older = cases.found(here).find(({kind}) => kind === 'older') ?? expect.fail();
    cases.forget(older);
    expect(cases.found(here).map(({kind}) => kind)).to.deep.equal(['own']);
    expect(textIn(heldFor(owner, shelf), failure)).to.equal('Mine');
    expect(idsIn(heldFor(owner, shelf)).length).to.equal(5);
    expect(shelf.files[0]?.aside).to.equal(undefined);
  });

  it('and nothing else goes, whatever is written and deleted in how many sittings', () => {
    type Deed = readonly [text: string, deletes: boolean];
    const anySitting = fc.record({
      restores: fc.boolean(),
      deeds: fc.array(
        fc.tuple(
          fc.constantFrom('One', 'Two', 'Three', 'Four'),
          fc.boolean(),
        ) satisfies fc.Arbitrary<Deed>,
        {maxLength: 4},
      ),
    });
    const everywhere = ({files}: PaperShelf): string[] =>
      files.flatMap(({text, aside = ''}) =>
        [text, aside].flatMap(file => {
          const saved = readSavedFile(file, series);
          return typeof saved === 'string' ? [] : [textIn(saved.answers, failure)];
        }),
      );
    fc.assert(
      fc.property(fc.array(anySitting, {maxLength: 5}), sittings => {
        const shelf = new PaperShelf();
        let last = newcomer('run');
        for (const {restores, deeds} of sittings) {
          let state = restores ? last : newcomer('run');
          const had = new Set([textIn(state.answers, failure)]);
          const unseen = everywhere(shelf).find(text => !had.has(text));
          const cases = keeper(shelf, maria, state);
          for (const [text, deletes] of deeds) {
            state = deletes ? emptied(state, failure) : says(failure, text, state);
            had.add(textIn(state.answers, failure));
            cases.keep(state);
            const held = everywhere(shelf);
            const now = textIn(state.answers, failure).trim();
            if (now !== '') expect(held).to.include(now);
            for (const text of had) if (text.trim() !== now) expect(held).not.to.include(text);
          }
          // One older text at most can stand aside: the newest that was not seen.
          if (unseen !== undefined && !had.has(unseen))
            expect(everywhere(shelf)).to.include(unseen);
          last = state;
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('Of two copies of one run', () => {
  const owner = ownerOf(maria, '');
  const copies = (older: LearnerState, newer: LearnerState, partly: readonly Activity[] = []) => {
    const shelf = new PaperShelf();
    const cases = new CaseKeeper(alone(3), shelf, launch(maria), newer, {
      answers: older.answers,
      partly: partly.map(({id}) => id),
    });
    return {shelf, found: cases.found(newer)};
  };

  it('the older is offered and stays, where it has words that the newer has not', () => {
    const newer = says(failure, 'Her sister comes.');
    const {shelf, found} = copies(says(failure, 'The neighbor comes.'), newer);
    expect(found.map(({kind, answers}) => [kind, textIn(answers, failure)])).to.deep.equal([
      ['older', 'The neighbor comes.'],
    ]);
    const next = keeper(shelf, maria, newer);
    next.keep(newer);
    expect(textIn(keeper(shelf, maria, newer).found(newer)[0]?.answers, failure)).to.equal(
      'The neighbor comes.',
    );
    expect(textIn(heldFor(owner, shelf), failure)).to.equal('Her sister comes.');
  });

  it('nothing is offered where the newer only goes on', () => {
    const {shelf, found} = copies(says(failure, 'Her sister'), says(failure, 'Her sister comes.'));
    expect(found).to.deep.equal([]);
    expect(shelf.files).to.deep.equal([]);
    expect(copies(writing(written), writing(written)).found).to.deep.equal([]);
  });

  it('what was emptied in the newer comes back from none, unless the record only had no room', () => {
    const older = says(failure, 'Her sister');
    const newer = says(failure, '', older);
    expect(copies(older, newer).found).to.deep.equal([]);
    expect(copies(older, newer, [failure]).found.map(({kind}) => kind)).to.deep.equal(['older']);
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
      expect(cases.found(newcomer('new'))[0], text).to.equal(undefined);
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
