// Does a sitting keep the case file on this device for its learner, and bring it back after an attempt was reset, with nothing else?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {Activity} from '../src/model/activity.ts';
import type {Course} from '../src/model/course.ts';
import {newcomer, type Answers, type LearnerState} from '../src/model/learner.ts';
import {decode, encode} from '../src/model/memory.ts';
import {reduce} from '../src/model/reduce.ts';
import {readSavedFile, savedFile} from '../src/model/saved-file.ts';
import {Session} from '../src/session.ts';
import {ownerOf, type Kept} from '../src/tracking/case-shelf.ts';
import {traceOf} from '../src/tracking/device.ts';
import {TrackingError, type Launch} from '../src/tracking/port.ts';
import {alone, series} from './case-course.ts';
import {danger, failure, network, recovery} from './case-exercises.ts';
import {writing, written} from './case-writing.ts';
import {Drawer, PaperPort} from './doubles/paper-port.ts';
import {PaperShelf} from './doubles/paper-shelf.ts';

const maria = 'maria@agency.example';
const file = (owner: string): Kept => ({
  owner,
  text: savedFile(series, writing(written).answers, new Date('2026-11-22T10:30:00.000Z')),
});

const start = (
  port: PaperPort,
  shelf: PaperShelf,
  course: Course = alone(3),
  device = new Drawer(),
): Promise<Session> => Session.start({course, port, device, shelf});

const launched = (launch: Partial<Launch> = {}): PaperPort =>
  new PaperPort({learnerId: maria, ...launch});

const says = (text: string) =>
  ({type: 'draft', activity: failure, response: {kind: 'reflect', text}}) as const;

const has = (answers: Answers, {id}: Activity): boolean => answers[id] !== undefined;

/** What the newest file on the shelf holds. */
function newest({files}: PaperShelf): Answers {
  const saved = readSavedFile(files[0]?.text ?? '', series);
  return typeof saved === 'string' ? expect.fail(`The newest file is ${saved}.`) : saved.answers;
}

describe('The case file in a Session', () => {
  it('has what the learner wrote in other modules, at once and as drafts', async () => {
    const session = await start(launched(), new PaperShelf(file(ownerOf(maria, ''))));
    const {answers} = session.state;
    expect(has(answers, danger) && has(answers, network)).to.equal(true);
    expect(answers[danger.id]).to.include({tries: 0, solved: false, handedIn: undefined});
    // What belongs to this package is asked about first: perhaps the attempt was meant to be new.
    expect(has(answers, failure) || has(answers, recovery)).to.equal(false);
    expect(session.found[0]?.answers).to.have.keys(
      written.map(([{id}]) => id as string).filter(id => !answers[id as typeof danger.id]),
    );
    expect(session.saving.kind).to.equal('not-yet');
  });

  it('is another learner’s neither at once nor on being asked', async () => {
    const shelf = new PaperShelf(file(ownerOf('jose@agency.example', '')), file(ownerOf('', 'a')));
    const session = await start(launched(), shelf);
    expect(session.state.answers).to.deep.equal({});
    expect(session.found).to.deep.equal([]);
  });

  it('is offered, and no more, where the LMS names nobody', async () => {
    const shelf = new PaperShelf(file(ownerOf('', 'a')), file(ownerOf(maria, '')));
    const session = await start(launched({learnerId: ''}), shelf);
    expect(session.state.answers).to.deep.equal({});
    expect(session.found[0]).to.include({kind: 'nameless'});
  });

  it('nameless, shows no word of the device’s copy of another run, nor of one without a record', async () => {
    const before = says('Of the one before');
    const state = reduce(newcomer('before'), before);
    const {memory} = encode(state, Infinity);
    const other = encode(reduce(newcomer('other'), {...before, type: 'submit'}), 4000).memory;
    for (const record of ['', encode(newcomer('other'), 4000).memory, other.slice(8)]) {
      const shelf = new PaperShelf(file(ownerOf('', 'before')));
      const port = launched({learnerId: '', memory: record});
      const session = await start(port, shelf, alone(3), new Drawer(memory));
      expect(JSON.stringify(session.state.answers)).not.to.contain('before');
      expect(has(session.state.answers, danger)).to.equal(false);
      expect(session.found.map(({kind}) => kind)).to.deep.equal(['nameless']);
    }
  });

  it('of two copies of a run gives the older one too, whichever of them it is', async () => {
    const at = (revision: number, text: string): string =>
      encode({...reduce(newcomer('run'), says(text)), revision}, 4000).memory;
    for (const [lms, device] of [
      [9, 4],
      [4, 9],
    ] as const) {
      const shelf = new PaperShelf();
      const port = launched({memory: at(lms, 'Her sister comes.')});
      const knows = [traceOf(at(lms, 'Her sister comes.'))];
      const drawer = new Drawer(at(device, 'The neighbor comes.'), {knows});
      const session = await start(port, shelf, alone(3), drawer);
      const text = ({[failure.id]: answer}: Answers): string =>
        answer?.response.kind === 'reflect' ? answer.response.text : '';
      const [newer, older] =
        lms > device ? ['Her sister', 'The neighbor'] : ['The neighbor', 'Her sister'];
      expect(text(session.state.answers)).to.equal(`${newer} comes.`);
      const [found = expect.fail()] = session.found;
      expect([found.kind, text(found.answers)]).to.deep.equal(['older', `${older} comes.`]);
      // It is there in later sittings too, until the learner wants no more of it.
      session.dispatch(says(`${newer} comes. And a third.`));
      session.end('finish');
      const memory = port.left.at(-1)?.snapshot.memory ?? '';
      const again = await start(launched({memory}), shelf, alone(3), drawer);
      expect(again.found.map(({answers}) => text(answers))).to.deep.equal([`${older} comes.`]);
      again.forget(again.found[0] ?? expect.fail());
      expect(again.found).to.deep.equal([]);
      expect(JSON.stringify(shelf.files)).not.to.contain('aside');
    }
  });

  it('that was deleted is gone from the device, also right after it was brought in', async () => {
    const shelf = new PaperShelf(file(ownerOf(maria, '')));
    const session = await start(launched(), shelf);
    const [found = expect.fail()] = session.found;
    session.dispatch({type: 'adopt', answers: found.answers});
    session.dispatch(says(''));
    session.end('finish');
    expect(has(newest(shelf), failure)).to.equal(false);
    expect(has(newest(shelf), recovery)).to.equal(true);
    expect(session.found).to.deep.equal([]);
  });

  it('comes back after the attempt was reset, and no completion with it', async () => {
    const shelf = new PaperShelf();
    const first = await start(launched(), shelf, series);
    for (const [activity, response] of written)
      first.dispatch({type: 'submit', activity, response});
    first.dispatch({type: 'complete', at: 1_790_000_000});
    first.end('finish');

    const port = launched();
    const again = await start(port, shelf, series);
    expect(again.state).to.deep.include({answers: {}, completed: false});
    const [found = expect.fail()] = again.found;
    again.dispatch({type: 'adopt', answers: found.answers});
    for (const [{id}, response] of written)
      expect(again.state.answers[id]?.response).to.deep.equal(response);
    expect(again.found).to.deep.equal([]);
    expect(again.state.completed).to.equal(false);
    // And then it is with the LMS too.
    await waitUntil(() => port.saved.length > 0);
    const {state = expect.fail()} = decode(port.saved.at(-1)?.memory ?? '', series);
    expect(Object.keys(state.answers).length).to.equal(written.length);
    expect(state.completed).to.equal(false);
    expect(port.saved.at(-1)).to.include({complete: false});
  });

  it('is on the shelf soon after each change, and with the last words when the page goes', async () => {
    const shelf = new PaperShelf();
    const session = await start(launched(), shelf);
    session.dispatch(says('A second'));
    await waitUntil(() => shelf.files.length === 1, 'nothing kept', {timeout: 800});
    expect(newest(shelf)[failure.id]?.response).to.deep.include({text: 'A second'});
    session.dispatch(says('A second adult'));
    session.end('finish');
    expect(newest(shelf)[failure.id]?.response).to.deep.include({text: 'A second adult'});
    expect(shelf.files.map(({owner}) => owner)).to.deep.equal([ownerOf(maria, '')]);
    expect(JSON.stringify(shelf.files)).not.to.contain('maria');
  });

  it('is on the shelf though the LMS takes nothing', async () => {
    const port = launched();
    port.refuses = new TrackingError('session-ended', 'LMSSetValue', '301');
    const shelf = new PaperShelf();
    const session = await start(port, shelf);
    session.dispatch({...says('A second adult'), type: 'submit'});
    await waitUntil(() => session.saving.kind === 'ended');
    session.dispatch(says('A third adult'));
    await waitUntil(() => JSON.stringify(newest(shelf)).includes('third'), 'not kept');
  });

  it('is on no shelf in review or without a record keeper, and taken from none', async () => {
    const before = [file(ownerOf(maria, '')), file(ownerOf('', 'a'))];
    for (const port of [
      launched({mode: 'review'}),
      new PaperPort(new TrackingError('no-api', 'API')),
      new PaperPort(new TrackingError('session-ended', 'LMSInitialize')),
    ]) {
      const shelf = new PaperShelf(...before);
      const session = await start(port, shelf);
      session.dispatch(says('A second adult'));
      await aTimeout(500);
      session.end('finish');
      expect(session.found).to.deep.equal([]);
      expect(has(session.state.answers, danger)).to.equal(false);
      expect(shelf.files).to.deep.equal(before);
    }
  });

  it('leaves the LMS its room for what was written here, before what comes from other modules', async () => {
    const noise = (seed: number): string =>
      Array.from({length: 40}, (_, at) =>
        ((seed * 104_729 + at * 7919) % 46_656).toString(36),
      ).join(' ');
    const people = Array.from({length: 60}, (_, at) => ({
      name: `Person ${at}`,
      role: '',
      knows: noise(at),
      service: false,
      ring: 0,
    }));
    const built = (count: number): LearnerState =>
      writing([[network, {kind: 'circles', people: people.slice(0, count), comes: []}]]);
    // The longest network for which there is room when nothing else is written.
    const most = people.findIndex((_, at) => encode(built(at + 1), 4000).left.length > 0);
    const elsewhere = built(most);
    const here = writing([[failure, {kind: 'reflect', text: `${noise(61)} ${noise(62)}`}]]);
    const shelf = new PaperShelf();
    const port = launched();
    const first = await start(port, shelf);
    first.dispatch({type: 'adopt', answers: here.answers});
    await waitUntil(() => port.saved.length > 0);
    first.end('finish');
    // Meanwhile a long network was built in Module 2.
    shelf.keep({owner: ownerOf(maria, ''), text: savedFile(series, elsewhere.answers, new Date())});
    const session = await start(launched({memory: port.left.at(-1)?.snapshot.memory ?? ''}), shelf);
    expect(has(session.state.answers, network)).to.equal(true);
    expect(session.left).to.deep.equal([network.id]);
  });
});
