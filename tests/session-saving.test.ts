// When is what saved, and when does the learner hear that it is not?

import {expect} from '@open-wc/testing';
import type {Course} from '../src/model/course.ts';
import type {ModuleId, PageId} from '../src/model/ids.ts';
import {decode} from '../src/model/memory.ts';
import {Session, type SessionOptions} from '../src/session.ts';
import {usualOptions} from '../src/tracking/options.ts';
import {TrackingError} from '../src/tracking/port.ts';
import type {Probe} from '../src/tracking/probe.ts';
import {check, course, first, items, second, testPage as test} from './course.ts';
import {Drawer, PaperPort} from './doubles/paper-port.ts';
import {PaperShelf} from './doubles/paper-shelf.ts';
import {FakeClock} from './fake-clock.ts';

const elsewhere = 'elsewhere' as PageId;
const [module = expect.fail()] = course.modules;
const twoModules: Course = {
  ...course,
  modules: [
    module,
    {
      ...module,
      id: 'another' as ModuleId,
      number: 4,
      pages: [{id: elsewhere, title: 'Elsewhere', lesson: 0, minutes: 1, sources: [], blocks: []}],
      test: undefined,
    },
  ],
};

const pick = (place: number) =>
  ({type: 'submit', activity: check, response: {kind: 'choice', picked: [place]}}) as const;

describe('Saving', () => {
  let clock: FakeClock;
  let hidden = false;

  beforeEach(() => {
    clock = new FakeClock();
    hidden = false;
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    });
  });
  afterEach(() => {
    clock.restore();
    Reflect.deleteProperty(document, 'visibilityState');
  });

  const start = (port: PaperPort, given: Partial<SessionOptions> = {}): Promise<Session> =>
    Session.start({course, port, device: new Drawer(), shelf: new PaperShelf(), ...given});

  it('F65 commits at most once in 30 seconds what can wait, and never without a change', async () => {
    const port = new PaperPort();
    const session = await start(port);
    for (let answer = 0; answer < 300; answer++) {
      session.dispatch(pick(answer % 2));
      await clock.pass(1);
    }
    // Five minutes: one at once, and one each 30 seconds.
    expect(port.saved.length).to.be.within(10, 11);
    await clock.pass(31);
    const all = port.saved.length;
    expect(port.lastState?.answers[check.id]?.response).to.deep.include({picked: [1]});
    await clock.pass(3600);
    expect(port.saved.length).to.equal(all);
  });

  it('F65 waits up to 15 minutes where the profile says so', async () => {
    const port = new PaperPort();
    const tracking = {...usualOptions.scorm12, commitSeconds: 900};
    const session = await start(port, {tracking});
    session.dispatch(pick(0));
    await clock.pass(1);
    session.dispatch(pick(1));
    await clock.pass(880);
    expect(port.saved.length).to.equal(1);
    await clock.pass(30);
    expect(port.saved.length).to.equal(2);
  });

  it('F65 does not let a test, the end of a module or completion wait', async () => {
    const port = new PaperPort();
    const session = await start(port, {course: twoModules});
    session.dispatch({type: 'open', page: second});
    await clock.pass(2);
    expect(port.saved.length).to.equal(1);
    session.dispatch({type: 'begin', test, asked: items.map(({id}) => id)});
    for (const activity of items)
      session.dispatch({
        type: 'reply',
        test,
        activity,
        response: {kind: 'choice', picked: [0]},
      });
    await clock.pass(2);
    expect(port.saved.length).to.equal(1);
    session.dispatch({type: 'hand-in', test, bank: items});
    await clock.pass(1);
    expect(port.saved.length).to.equal(2);
    session.dispatch({type: 'open', page: elsewhere});
    await clock.pass(1);
    expect(port.saved.length).to.equal(3);
    session.dispatch(pick(0));
    session.dispatch({type: 'see', page: first});
    await clock.pass(2);
    expect(port.saved.length).to.equal(3);
    session.dispatch({type: 'see', page: second});
    session.dispatch({type: 'see', page: elsewhere});
    await clock.pass(1);
    expect(port.saved.at(-1)?.complete).to.equal(true);
    expect(session.told).to.equal(true);
  });

  it('F66 saves after the next paint, and also where the page is never painted', async () => {
    const port = new PaperPort();
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(0.01);
    expect(port.saved.length).to.equal(0);
    await clock.pass(0.1);
    expect(port.saved.length).to.equal(1);
    clock.draws = false;
    await clock.pass(60);
    session.dispatch(pick(1));
    await clock.pass(1);
    expect(port.saved.length).to.equal(2);
  });

  it('F73 sends one body while the page is hidden, and what changed when it is seen again', async () => {
    const port = new PaperPort();
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(1);
    session.dispatch(pick(1));
    hidden = true;
    session.hide();
    session.dispatch(pick(0));
    await clock.pass(600);
    expect([port.saved.length, port.left.length]).to.deep.equal([1, 1]);
    hidden = false;
    session.show();
    await clock.pass(1);
    expect(port.lastState?.answers[check.id]?.tries).to.equal(3);
  });

  it('F73 says at the end the very memory that was said when the page was hidden', async () => {
    const port = new PaperPort();
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(70);
    hidden = true;
    session.hide();
    await clock.pass(300);
    session.end('finish');
    const [hide, finish] = port.left;
    expect(finish?.snapshot.memory).to.equal(hide?.snapshot.memory);
  });

  it('F67 F68 tells within a minute that an LMS says "true" and the login is over, and then sends all again', async () => {
    const port = new PaperPort();
    let probe: Probe = 'alive';
    const session = await start(port, {probe: () => Promise.resolve(probe)});
    await clock.pass(10);
    session.dispatch(pick(0));
    await clock.pass(5);
    expect(session.saving.kind).to.equal('saved');
    probe = 'signed-out';
    session.dispatch(pick(1));
    await clock.pass(60);
    expect(session.saving).to.deep.include({kind: 'failed'});
    expect(session.saving.kind === 'failed' && session.saving.error.reason).to.equal('signed-out');
    expect(session.failedSince).to.be.instanceOf(Date);
    expect(port.doubted).to.be.greaterThan(0);
    // It goes on saying "true": the screen does not believe it.
    const before = port.saved.length;
    await clock.pass(120);
    expect(port.saved.length).to.be.greaterThan(before);
    expect(session.saving.kind).to.equal('failed');
    probe = 'alive';
    session.retry();
    await clock.pass(1);
    expect(session.saving.kind).to.equal('saved');
    expect(session.failedSince).to.equal(undefined);
  });

  it('F67 asks whether the LMS is there seldom, and not at all while nothing happens', async () => {
    let asked = 0;
    const probe = (): Promise<Probe> => {
      asked++;
      return Promise.resolve('alive');
    };
    const session = await start(new PaperPort(), {probe});
    for (let answer = 0; answer < 600; answer++) {
      session.dispatch(pick(answer % 2));
      await clock.pass(1);
    }
    expect(asked).to.be.within(10, 15);
    await clock.pass(60);
    const before = asked;
    await clock.pass(3600);
    expect(asked).to.equal(before);
  });

  it('F68 says that the learner is signed out, where a refused save has that reason', async () => {
    const port = new PaperPort();
    port.refuses = new TrackingError('refused', 'LMSCommit', '101');
    const session = await start(port, {probe: () => Promise.resolve('signed-out')});
    session.dispatch(pick(0));
    await clock.pass(1);
    expect(session.saving.kind === 'failed' && session.saving.error.reason).to.equal('signed-out');
  });

  it('F68 tries again after 5, 15, 30 and then each 60 seconds', async () => {
    const port = new PaperPort();
    const tries: number[] = [];
    port.save = () => {
      tries.push(Math.round(performance.now() / 1000));
      return Promise.reject(new TrackingError('refused', 'LMSCommit', '101'));
    };
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(200);
    const gaps = tries.slice(1).map((at, place) => at - (tries[place] ?? 0));
    expect(gaps).to.deep.equal([5, 15, 30, 60, 60]);
  });

  it('F69 commits once when the network is back, and clears the notice', async () => {
    const port = new PaperPort();
    let probe: Probe = 'alive';
    const session = await start(port, {probe: () => Promise.resolve(probe)});
    session.dispatch(pick(0));
    await clock.pass(1);
    // Moodle says "true" without a network too.
    probe = 'unreachable';
    session.dispatch(pick(1));
    await clock.pass(60);
    expect(session.saving.kind).to.equal('failed');
    probe = 'alive';
    const before = port.saved.length;
    session.online();
    await clock.pass(1);
    expect(port.saved.length).to.equal(before + 1);
    expect(session.saving.kind).to.equal('saved');
  });

  it('F69 says again what was said while the network was gone, even if nobody noticed', async () => {
    const port = new PaperPort();
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(1);
    session.online();
    await clock.pass(1);
    expect([port.saved.length, port.doubted]).to.deep.equal([2, 1]);
    expect(session.saving.kind).to.equal('saved');
  });

  it('tells within a minute that a save never came back', async () => {
    const port = new PaperPort();
    port.save = () => new Promise(() => undefined);
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(59);
    expect(session.saving.kind === 'failed' && session.saving.error.reason).to.equal('unreachable');
  });

  it('F06 goes on, and tries again, where the window of the LMS is gone', async () => {
    const port = new PaperPort();
    port.refuses = new TrackingError('lost', 'cmi.suspend_data');
    const session = await start(port);
    session.dispatch(pick(0));
    await clock.pass(1);
    expect(session.saving.kind === 'failed' && session.saving.error.reason).to.equal('lost');
    session.dispatch(pick(1));
    expect(session.state.answers[check.id]?.tries).to.equal(2);
  });

  it('F09 F12 keeps on the device what is done after the LMS has hung up, and calls no more', async () => {
    const port = new PaperPort();
    const device = new Drawer();
    const session = await start(port, {device});
    session.dispatch(pick(0));
    await clock.pass(1);
    port.refuses = new TrackingError('session-ended', 'LMSSetValue', '301');
    session.dispatch(pick(1));
    await clock.pass(40);
    expect(session.saving.kind).to.equal('ended');
    const saves = port.saved.length;
    session.dispatch(pick(0));
    session.online();
    session.retry();
    session.hide();
    session.end('exit');
    await clock.pass(300);
    expect([port.saved.length, port.left.length]).to.deep.equal([saves, 0]);
    expect(decode(device.memory, course).state?.answers[check.id]?.tries).to.equal(3);
    // The LMS's string is of the same run, and older.
    const again = await start(new PaperPort({memory: port.saved.at(-1)?.memory ?? ''}), {device});
    expect(again.state.answers[check.id]?.tries).to.equal(3);
  });

  it('F72 keeps on the device within a second what was done, long before the LMS is told', async () => {
    const device = new Drawer();
    const session = await start(new PaperPort(), {device});
    session.dispatch(pick(0));
    await clock.pass(2);
    session.dispatch(pick(1));
    await clock.pass(0.4);
    expect(decode(device.memory, course).state?.answers[check.id]?.tries).to.equal(2);
  });

  it('F37 tells the whole time of the sitting, F39 counts work without breaks and hidden hours, F38 and keeps it', async () => {
    const port = new PaperPort();
    const session = await start(port);
    await clock.pass(60);
    session.dispatch(pick(0));
    hidden = true;
    session.hide();
    await clock.pass(3600);
    hidden = false;
    session.show();
    await clock.pass(30);
    session.dispatch(pick(1));
    // The clock of the device is set back by two days, and on again by four.
    clock.wrong = -2 * 86_400_000;
    await clock.pass(30);
    session.dispatch(pick(0));
    clock.wrong = 2 * 86_400_000;
    await clock.pass(1800);
    session.dispatch(pick(1));
    session.end('finish');
    const last = port.left.at(-1)?.snapshot;
    expect(last?.elapsedMs).to.equal((60 + 3600 + 60 + 1800) * 1000);
    // 60 seconds, 60 more after the break, and of the half hour without a deed ten minutes.
    expect(decode(last?.memory ?? '', course).state?.seconds).to.equal(60 + 60 + 600);
  });
});
