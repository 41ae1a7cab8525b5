// Does a sitting save what was done, say whether it worked, and lose nothing when it did not?

import {expect, waitUntil} from '@open-wc/testing';
import {newcomer} from '../src/model/learner.ts';
import {decode, encode} from '../src/model/memory.ts';
import {reduce} from '../src/model/reduce.ts';
import {Session} from '../src/session.ts';
import {traceOf, type DeviceCopy} from '../src/tracking/device.ts';
import {TrackingError} from '../src/tracking/port.ts';
import {check, course, first, items, second, testPage as test} from './course.ts';
import {Drawer, PaperPort} from './doubles/paper-port.ts';
import {PaperShelf} from './doubles/paper-shelf.ts';

const start = (port: PaperPort, device: DeviceCopy = new Drawer()): Promise<Session> =>
  Session.start({course, port, device, shelf: new PaperShelf()});

const rightAnswer = {
  type: 'submit',
  activity: check,
  response: {kind: 'choice', picked: [0]},
} as const;

/** Its first attempt asks the questions that no page asks. */
function passTest(session: Session): void {
  session.dispatch({type: 'begin', test, asked: items.map(({id}) => id)});
  for (const activity of items) session.dispatch({...rightAnswer, type: 'reply', test, activity});
  session.dispatch({type: 'hand-in', test, bank: items});
}

describe('Session', () => {
  it('saves an answer at once and says when, and tells no question of it', async () => {
    const port = new PaperPort();
    const session = await start(port);
    expect(session.saving.kind).to.equal('not-yet');
    session.dispatch(rightAnswer);
    await waitUntil(() => session.saving.kind === 'saved');
    expect(port.saved.at(-1)?.interactions).to.deep.equal([]);
    expect(port.lastState?.answers[check.id]?.solved).to.equal(true);
  });

  it('reports completion when all is seen, answered and passed, and only then', async () => {
    const port = new PaperPort();
    const session = await start(port);
    session.dispatch({type: 'see', page: first});
    session.dispatch(rightAnswer);
    passTest(session);
    await waitUntil(() => port.saved.length > 0);
    expect(port.saved.at(-1)).to.include({complete: false, passed: true, score: 100});
    // The last thing missing is often the end of a page, which alone could wait.
    session.dispatch({type: 'see', page: second});
    await waitUntil(() => port.saved.at(-1)?.complete === true);
    expect(port.saved.at(-1)).to.include({passed: true, score: 100, share: 1});
    await waitUntil(() => session.told);
  });

  it('says at once that a save failed, keeps the work, and tries again at the learner’s wish', async () => {
    const port = new PaperPort();
    port.refuses = new TrackingError('refused', 'LMSCommit', '101');
    const session = await start(port);
    session.dispatch(rightAnswer);
    await waitUntil(() => session.saving.kind === 'failed');
    expect(session.state.answers[check.id]?.solved).to.equal(true);
    port.refuses = undefined;
    session.retry();
    await waitUntil(() => session.saving.kind === 'saved');
    expect(port.lastState?.answers[check.id]?.solved).to.equal(true);
  });

  it('F09: says that the session has ended and calls no more', async () => {
    const port = new PaperPort();
    port.refuses = new TrackingError('session-ended', 'LMSSetValue', '301');
    const session = await start(port);
    session.dispatch(rightAnswer);
    await waitUntil(() => session.saving.kind === 'ended');
    session.end('finish');
    expect(port.left).to.deep.equal([]);
  });

  it('F05: runs without a record keeper and says so', async () => {
    const session = await start(new PaperPort(new TrackingError('no-api', 'API')));
    expect(session.saving).to.deep.equal({kind: 'none', reason: 'no-api'});
    session.dispatch(rightAnswer);
    expect(session.state.answers[check.id]?.solved).to.equal(true);
  });

  it('F30: records nothing in review', async () => {
    const port = new PaperPort({mode: 'review'});
    const session = await start(port);
    session.dispatch(rightAnswer);
    session.hide();
    session.end('exit');
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(port.saved).to.deep.equal([]);
    expect(port.left).to.deep.equal([]);
    expect(session.saving.kind).to.equal('review');
  });

  it('F75: commits when hidden, and finishes once when left', async () => {
    const port = new PaperPort();
    const session = await start(port);
    session.dispatch(rightAnswer);
    session.hide();
    session.end('finish');
    session.end('finish');
    session.hide();
    expect(port.left.map(({end}) => end)).to.deep.equal(['hide', 'finish']);
  });

  it('F72: leaves the last words on the device before the LMS is told, with no timer between', async () => {
    const device = new Drawer();
    const session = await start(new PaperPort(), device);
    session.dispatch(rightAnswer);
    session.end('finish');
    expect(decode(device.memory, course).state?.answers[check.id]?.tries).to.equal(1);
  });

  it('resumes where the learner was', async () => {
    const before = reduce(reduce(newcomer('abc'), {type: 'open', page: second}), rightAnswer);
    const session = await start(new PaperPort({memory: encode(before, 4000).memory}));
    expect(session.state.page).to.equal(second);
    expect(session.state.answers[check.id]?.tries).to.equal(1);
  });

  it('F72: takes the device’s later copy of the same run, and never one of another run', async () => {
    const early = reduce(newcomer('abc'), {type: 'open', page: first});
    const late = reduce(early, rightAnswer);
    const {memory} = encode(early, 4000);
    const same = await start(
      new PaperPort({memory}),
      new Drawer(encode(late, 4000).memory, {knows: [traceOf(memory)]}),
    );
    expect(same.state.answers[check.id]?.tries).to.equal(1);
    const stranger = encode({...late, run: 'other'}, 4000).memory;
    const other = await start(new PaperPort({memory}), new Drawer(stranger));
    expect(other.state.answers[check.id]).to.equal(undefined);
    const reset = await start(
      new PaperPort(),
      new Drawer(encode({...late, completed: true}, 4000).memory),
    );
    expect(reset.state.completed).to.equal(false);
  });

  it('F41: opens with what can be read of a cut string, and says what happened', async () => {
    const before = reduce(reduce(newcomer('abc'), {type: 'see', page: first}), rightAnswer);
    const {memory} = encode(before, 4000);
    const port = new PaperPort({memory: memory.slice(0, -6)});
    const session = await start(port);
    expect(session.damage).to.equal('cut');
    expect(session.state.seen).to.deep.equal([first]);
    // And has it whole again at once, before more is lost.
    await waitUntil(() => port.lastState?.seen.length === 1);
    const foreign = await start(new PaperPort({memory: '{"page":3}'}));
    expect(foreign.damage).to.equal('foreign');
    expect(foreign.state.seen).to.deep.equal([]);
  });
});
