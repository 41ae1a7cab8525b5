// What does a launch start from, when the LMS was down, was reset, comes late, or is open in another tab?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {newcomer, type LearnerState} from '../src/model/learner.ts';
import {decode, encode} from '../src/model/memory.ts';
import {reduce} from '../src/model/reduce.ts';
import {Session, type SessionOptions} from '../src/session.ts';
import {ownerOf} from '../src/tracking/case-shelf.ts';
import type {OneTab} from '../src/tracking/one-tab.ts';
import {TrackingError, type Launch} from '../src/tracking/port.ts';
import {check, course, first, items, second, testPage as test} from './course.ts';
import {Drawer, PaperPort} from './doubles/paper-port.ts';
import {PaperShelf} from './doubles/paper-shelf.ts';
import {FakeClock} from './fake-clock.ts';

const start = (port: PaperPort, given: Partial<SessionOptions> = {}): Promise<Session> =>
  Session.start({course, port, device: new Drawer(), shelf: new PaperShelf(), ...given});

const pick = (place: number) =>
  ({type: 'submit', activity: check, response: {kind: 'choice', picked: [place]}}) as const;
const reply = (place: number, at = 0) =>
  ({
    type: 'reply',
    test,
    activity: items[place] ?? expect.fail(),
    response: {kind: 'choice', picked: [at]},
  }) as const;
const begin = {type: 'begin', test, asked: items.map(({id}) => id)} as const;
const handIn = {type: 'hand-in', test, bank: items} as const;

const earlier = (completed = false): LearnerState => {
  const state = [{type: 'open', page: second} as const, pick(0), begin].reduce(
    reduce,
    newcomer('earlier'),
  );
  return {...state, completed, completedAt: completed ? 1 : 0};
};
/** A device on which learner x was before. */
const deviceOf = (
  state: LearnerState,
  given: {readonly told: boolean; readonly owner?: string; readonly at?: number},
): Drawer => new Drawer(encode(state, Infinity).memory, {owner: ownerOf('x', state.run), ...given});
const tries = ({state}: Session): number | undefined => state.answers[check.id]?.tries;

describe('A launch with an empty record', () => {
  it('F72 goes on with a first sitting that the LMS never heard of, and tells it at once', async () => {
    const device = new Drawer();
    const down = new PaperPort();
    down.refuses = new TrackingError('refused', 'LMSCommit', '101');
    const before = await start(down, {device});
    before.dispatch(pick(0));
    await waitUntil(() => before.saving.kind === 'failed');
    before.dispatch(pick(1));
    before.end('finish');
    const port = new PaperPort();
    const again = await start(port, {device});
    expect(tries(again)).to.equal(2);
    expect(again.offer).to.equal(undefined);
    await waitUntil(() => port.saved.length > 0);
    expect(port.lastState?.answers[check.id]?.tries).to.equal(2);
  });

  it('F72 tells the completion of such a sitting', async () => {
    const port = new PaperPort();
    const session = await start(port, {device: deviceOf(earlier(true), {told: false})});
    await waitUntil(() => session.told);
    expect(port.saved.at(-1)?.complete).to.equal(true);
  });

  it('F99 takes nothing of another learner, nor of one without a name', async () => {
    const device = deviceOf(earlier(), {told: false});
    const launches: Partial<Launch>[] = [{learnerId: 'y'}, {learnerId: ''}];
    for (const launch of launches) {
      const session = await start(new PaperPort(launch), {device});
      expect(tries(session)).to.equal(undefined);
      expect(session.offer).to.equal(undefined);
    }
    const nameless = deviceOf(earlier(), {told: false, owner: ownerOf('', 'earlier')});
    const session = await start(new PaperPort({learnerId: ''}), {device: nameless});
    expect([tries(session), session.offer]).to.deep.equal([undefined, undefined]);
  });

  it('F72 asks where the LMS had the sitting once: the attempt may have been reset', async () => {
    const port = new PaperPort();
    const session = await start(port, {device: deviceOf(earlier(), {told: true})});
    expect(tries(session)).to.equal(undefined);
    expect(session.offer?.part).to.equal('all');
    session.dispatch({type: 'see', page: first});
    const {run} = session.state;
    session.bringBack();
    expect(tries(session)).to.equal(1);
    expect(session.state.seen).to.deep.equal([first]);
    expect(session.state.run).to.equal(run);
    expect(session.offer).to.equal(undefined);
    await waitUntil(() => port.lastState?.answers[check.id]?.tries === 1);
  });

  it('F72 asks where the sitting was long ago', async () => {
    const at = Date.now() - 60 * 86_400_000;
    const session = await start(new PaperPort(), {device: deviceOf(earlier(), {told: false, at})});
    expect(tries(session)).to.equal(undefined);
    expect(session.offer?.part).to.equal('all');
    session.leaveBehind();
    expect(session.offer).to.equal(undefined);
  });

  it('never brings back the completion of an attempt that was reset', async () => {
    const session = await start(new PaperPort(), {device: deviceOf(earlier(true), {told: true})});
    expect(session.offer?.part).to.equal('writing');
    session.bringBack();
    session.dispatch({type: 'see', page: first});
    expect(session.state.completed).to.equal(false);
    expect(tries(session)).to.equal(undefined);
  });

  it('brings back the bookmarks of such an attempt, beside those that were set since', async () => {
    const marked = reduce(earlier(true), {type: 'mark', page: second, on: true});
    const session = await start(new PaperPort(), {device: deviceOf(marked, {told: true})});
    session.dispatch({type: 'mark', page: first, on: true});
    session.bringBack();
    expect(session.state.marked).to.deep.equal([first, second]);
    expect(session.state.completed).to.equal(false);
  });

  it('F31 goes on with all of it where the LMS has the course as complete and wiped our memory', async () => {
    const device = deviceOf(earlier(true), {told: true});
    const session = await start(new PaperPort({completed: true}), {device});
    expect(tries(session)).to.equal(1);
    expect(session.state.completed).to.equal(true);
  });
});

describe('A launch without a record keeper', () => {
  let clock: FakeClock;
  beforeEach(() => {
    clock = new FakeClock();
  });
  afterEach(() => clock.restore());

  it('F03 F05 takes up a record that comes after the course began, with all that was done before', async () => {
    const memory = encode(reduce(newcomer('abc'), {type: 'see', page: first}), 4000).memory;
    const port = new PaperPort({memory});
    const open = port.open.bind(port);
    port.open = () => Promise.reject(new TrackingError('no-api', 'API'));
    const session = await start(port);
    expect(session.saving.kind).to.equal('none');
    session.dispatch(pick(0));
    port.open = open;
    await clock.pass(10);
    expect(session.saving.kind).to.equal('saved');
    expect(port.lastState?.seen).to.deep.equal([first]);
    expect(port.lastState?.answers[check.id]?.tries).to.equal(1);
  });

  it('F03 hands in no test that the record has under way with what was replied to another draw', async () => {
    const memory = encode([begin, reply(0)].reduce(reduce, newcomer('abc')), 4000).memory;
    const port = new PaperPort({memory});
    const open = port.open.bind(port);
    port.open = () => Promise.reject(new TrackingError('no-api', 'API'));
    const session = await start(port);
    for (const deed of [begin, reply(1, 1), handIn]) session.dispatch(deed);
    port.open = open;
    await clock.pass(10);
    const attempt = session.state.tests[test]?.attempt;
    expect(attempt?.handedIn).to.equal(false);
    expect(Object.keys(attempt?.replies ?? {})).to.deep.equal([items[0].id]);
  });

  it('F11 looks for no record any more when the page was left', async () => {
    const port = new PaperPort();
    let looks = 0;
    port.open = () => {
      looks++;
      return Promise.reject(new TrackingError('no-api', 'API'));
    };
    const session = await start(port);
    session.end('finish');
    await clock.pass(600);
    expect(looks).to.equal(1);
  });
});

describe('A test whose hand-in could not be saved', () => {
  it('F53 F69 is still told when the next attempt has begun before any save works', async () => {
    const port = new PaperPort();
    const session = await start(port);
    port.refuses = new TrackingError('refused', 'LMSCommit', '101');
    // In one breath, before the first save is tried.
    for (const deed of [begin, reply(0), reply(1, 1), handIn, begin]) session.dispatch(deed);
    await waitUntil(() => session.saving.kind === 'failed');
    port.refuses = undefined;
    session.retry();
    await waitUntil(() => session.saving.kind === 'saved');
    const told = port.saved.at(-1)?.interactions ?? [];
    expect(told.map(({index, outcome}) => [index, outcome])).to.deep.equal([
      [0, 'correct'],
      [1, 'incorrect'],
    ]);
    // The second attempt knowingly takes its place.
    for (const deed of [reply(0), reply(1), handIn]) session.dispatch(deed);
    await waitUntil(() => port.saved.at(-1)?.interactions[1]?.outcome === 'correct');
  });
});

describe('Two tabs', () => {
  /** Tabs of one browser, on paper. */
  class PaperTab implements OneTab {
    static writer: PaperTab | undefined;
    lost: (how: 'asked' | 'taken') => void = () => undefined;
    claim(lost: (how: 'asked' | 'taken') => void): Promise<boolean> {
      this.lost = lost;
      PaperTab.writer ??= this;
      return Promise.resolve(PaperTab.writer === this);
    }
    take(how: 'asked' | 'taken' = 'asked'): Promise<void> {
      PaperTab.writer?.lost(how);
      PaperTab.writer = undefined;
      return Promise.resolve();
    }
    release(): void {
      if (PaperTab.writer === this) PaperTab.writer = undefined;
    }
  }
  beforeEach(() => {
    PaperTab.writer = undefined;
  });

  it('F76 the second says so, opens no session and writes nothing, on the device neither', async () => {
    const device = new Drawer();
    await start(new PaperPort(), {device, tab: new PaperTab()});
    const port = new PaperPort();
    let opened = false;
    port.open = () => {
      opened = true;
      return Promise.reject(new TrackingError('no-api'));
    };
    const shelf = new PaperShelf();
    const second = await start(port, {device, shelf, tab: new PaperTab()});
    expect(second.saving.kind).to.equal('another-tab');
    second.dispatch(pick(0));
    second.hide();
    second.end('finish');
    await aTimeout(400);
    expect(opened).to.equal(false);
    expect([port.saved.length, port.left.length, device.memory]).to.deep.equal([0, 0, '']);
    expect(second.keeps).to.equal('nowhere');
  });

  it('F76 the first saves and ends when the second takes over, says so, and writes no more', async () => {
    const device = new Drawer();
    const port = new PaperPort();
    const one = await start(port, {device, tab: new PaperTab()});
    one.dispatch(pick(0));
    let reopened = 0;
    const two = await start(new PaperPort(), {
      device,
      tab: new PaperTab(),
      reopen: () => reopened++,
    });
    await two.takeOver();
    expect(reopened).to.equal(1);
    expect(port.left.map(({end}) => end)).to.deep.equal(['finish']);
    expect(one.saving.kind).to.equal('another-tab');
    const kept = device.memory;
    expect(decode(kept, course).state?.answers[check.id]?.tries).to.equal(1);
    one.dispatch(pick(1));
    one.hide();
    one.end('finish');
    await aTimeout(400);
    expect([port.saved.length, port.left.length, device.memory]).to.deep.equal([0, 1, kept]);
    expect(one.saving.kind).to.equal('another-tab');
  });

  it('F76 what comes in late does not say that the first still saves', async () => {
    const port = new PaperPort();
    const one = await start(port, {tab: new PaperTab(), probe: () => Promise.resolve('alive')});
    port.refuses = new TrackingError('refused', 'LMSCommit', '101');
    one.dispatch(pick(0));
    await waitUntil(() => one.saving.kind === 'failed');
    port.refuses = undefined;
    await new PaperTab().take();
    await aTimeout(10);
    expect(one.saving.kind).to.equal('another-tab');
  });

  it('F76 a tab that slept while another took over does not write over it when it wakes', async () => {
    const device = new Drawer();
    const port = new PaperPort();
    const tab = new PaperTab();
    const one = await start(port, {device, tab});
    one.dispatch(pick(0));
    tab.lost('taken');
    await aTimeout(400);
    expect([port.saved.length, port.left.length]).to.deep.equal([0, 0]);
    expect(one.saving.kind).to.equal('another-tab');
  });
});
