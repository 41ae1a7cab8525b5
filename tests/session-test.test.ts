// What happens to a test in a sitting? When it is saved, what is told of each question, and where another sitting goes on.

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {Activity} from '../src/model/activity.ts';
import {bankOf} from '../src/model/course-parts.ts';
import {drawn} from '../src/model/draw.ts';
import type {ActivityId} from '../src/model/ids.ts';
import {newcomer, type LearnerState} from '../src/model/learner.ts';
import {decode, encode} from '../src/model/memory.ts';
import {reduce, type Action} from '../src/model/reduce.ts';
import {Session} from '../src/session.ts';
import type {DeviceCopy} from '../src/tracking/device.ts';
import type {Snapshot} from '../src/tracking/port.ts';
import {course, items, testPage as test} from './course.ts';
import {Drawer, PaperPort} from './doubles/paper-port.ts';
import {PaperShelf} from './doubles/paper-shelf.ts';

const start = (port: PaperPort, device: DeviceCopy = new Drawer()): Promise<Session> =>
  Session.start({course, port, device, shelf: new PaperShelf()});
const [module = expect.fail()] = course.modules;
const bank = bankOf(module);
/** The attempt with this number, as the test's page begins it. */
const begin = (session: Session, number = 1): void =>
  session.dispatch({type: 'begin', test, asked: drawn(module, session.state.run, number)});
const replyTo = (activity: Activity, place = 0): Action => ({
  type: 'reply',
  test,
  activity,
  response: {kind: 'choice', picked: [place]},
});
const handIn: Action = {type: 'hand-in', test, bank};
/** A whole attempt; `place` is picked in each question: 0 is right. */
function sit(session: Session, number: number, place: number): readonly ActivityId[] {
  begin(session, number);
  const asked = session.state.tests[test]?.attempt?.asked ?? [];
  for (const activity of bank.filter(({id}) => asked.includes(id)))
    session.dispatch(replyTo(activity, place));
  session.dispatch(handIn);
  return asked;
}
const toldOf = ({saved}: PaperPort): Snapshot => saved.at(-1) ?? expect.fail('Nothing was saved.');

describe('a test in a Session', () => {
  it('saves a test at once when it is handed in, with an answer to each question', async () => {
    const port = new PaperPort();
    const session = await start(port);
    const asked = sit(session, 1, 0);
    await waitUntil(() => port.saved.length > 0);
    expect(
      toldOf(port).interactions.map(({index, id, outcome}) => [index, id, outcome]),
    ).to.deep.equal(asked.map((id, index) => [index, `M3_${id.replaceAll('-', '_')}`, 'correct']));
    expect(port.lastState?.tests[test]?.best).to.deep.include({asked});
    await waitUntil(() => session.saving.kind === 'saved');
  });

  it('saves at once that a test was begun, and lets a reply wait as a draft does', async () => {
    const port = new PaperPort();
    const device = new Drawer();
    const session = await start(port, device);
    begin(session);
    await waitUntil(() => port.saved.length === 1);
    session.dispatch(replyTo(items[0]));
    await aTimeout(1300);
    expect(port.saved.length).to.equal(1);
    // The device holds it meanwhile.
    const repliesOn = (state: LearnerState | undefined): string[] =>
      Object.keys(state?.tests[test]?.attempt?.replies ?? {});
    expect(repliesOn(decode(device.memory, course).state)).to.deep.equal([items[0].id]);
    session.dispatch(replyTo(items[1]));
    session.dispatch(handIn);
    await waitUntil(() => port.saved.length === 2);
    expect(repliesOn(port.lastState)).to.have.members(items.map(({id}) => id));
  });

  it('saves a reply a second after it was given, when nothing was saved before', async () => {
    const begun = reduce(newcomer('abc'), {type: 'begin', test, asked: drawn(module, 'abc', 1)});
    const port = new PaperPort({memory: encode(begun, 4000).memory});
    const session = await start(port);
    session.dispatch(replyTo(items[0]));
    await aTimeout(500);
    expect(port.saved.length).to.equal(0);
    await waitUntil(() => port.saved.length === 1, undefined, {timeout: 3000});
    expect(port.lastState?.tests[test]?.attempt?.replies[items[0].id]).to.deep.include({
      response: {kind: 'choice', picked: [0]},
    });
    expect(toldOf(port)).to.deep.include({score: 0, interactions: []});
  });

  it('goes on with an attempt where another sitting left it', async () => {
    const begun = reduce(newcomer('abc'), {type: 'begin', test, asked: drawn(module, 'abc', 1)});
    const replied = reduce(begun, replyTo(items[0]));
    const port = new PaperPort({memory: encode(replied, 4000).memory});
    const session = await start(port);
    session.dispatch(replyTo(items[1]));
    session.dispatch(handIn);
    await waitUntil(() => port.saved.length > 0);
    expect(toldOf(port).score).to.equal(100);
    // How long the first one took is not known any more; that it was handed in now is.
    const latencies = toldOf(port).interactions.map(({id, latencyMs, at}) => [
      id,
      latencyMs === undefined,
      at === undefined,
    ]);
    expect(latencies).to.have.deep.members([
      ['M3_m3t_when_nobody_answers', true, false],
      ['M3_m3t_when_grandma_calls', false, false],
    ]);
  });

  it('tells for each question the time since the reply before it, or since the page was opened', async () => {
    const now = performance.now.bind(performance);
    let clock = now();
    performance.now = () => clock;
    try {
      const port = new PaperPort();
      const session = await start(port);
      const after = (seconds: number, action: Action): void => {
        clock += seconds * 1000;
        session.dispatch(action);
      };
      const asked = drawn(module, session.state.run, 1);
      after(1, {type: 'begin', test, asked});
      after(60, {type: 'open', page: test});
      after(7, replyTo(items[0], 1));
      after(3, replyTo(items[1]));
      after(2, replyTo(items[0]));
      after(5, handIn);
      await waitUntil(() => port.saved.at(-1)?.interactions.length === 2);
      expect(
        Object.fromEntries(toldOf(port).interactions.map(({id, latencyMs}) => [id, latencyMs])),
      ).to.deep.equal({M3_m3t_when_nobody_answers: 9000, M3_m3t_when_grandma_calls: 3000});
      // One of them is asked again in the second attempt: what the first took is over.
      const next = drawn(module, session.state.run, 2);
      after(20, {type: 'begin', test, asked: next});
      for (const activity of bank.filter(({id}) => next.includes(id))) after(4, replyTo(activity));
      after(5, handIn);
      await waitUntil(() => port.lastState?.tests[test]?.attempt?.number === 2);
      const again = toldOf(port).interactions.filter(({id}) =>
        next.some(asked => id.endsWith(asked.replaceAll('-', '_'))),
      );
      expect(again.map(({latencyMs}) => latencyMs)).to.deep.equal([4000, 4000]);
    } finally {
      performance.now = now;
    }
  });

  it('keeps the best score through a worse attempt, and each question at its place', async () => {
    const port = new PaperPort();
    const session = await start(port);
    const placed = new Map<string, number>();
    const tell = async (number: number, place: number, score: number): Promise<void> => {
      const asked = sit(session, number, place);
      await waitUntil(() => port.lastState?.tests[test]?.attempt?.number === number);
      await waitUntil(() => session.saving.kind === 'saved');
      expect(toldOf(port).score).to.equal(score);
      // Those of the attempts before stay in each save, until the LMS has them for certain.
      const answers = toldOf(port).interactions;
      for (const {id, index} of answers) {
        expect(placed.get(id) ?? index).to.equal(index);
        placed.set(id, index);
      }
      expect(answers.length).to.equal(placed.size);
      const now = answers.filter(({id}) =>
        asked.some(one => id.endsWith(one.replaceAll('-', '_'))),
      );
      expect(now.map(({outcome}) => outcome)).to.deep.equal(
        asked.map(() => (place === 0 ? 'correct' : 'incorrect')),
      );
    };
    await tell(1, 1, 0);
    await tell(2, 0, 100);
    await tell(3, 1, 100);
    // A bank of three: the second attempt asks one question again.
    expect([...placed.values()].toSorted()).to.deep.equal([0, 1, 2]);
    expect(session.state.tests[test]?.best?.right.length).to.equal(2);
  });

  it('F53 leaves no gap in the list of an LMS for a question that has no reply', async () => {
    const port = new PaperPort();
    const session = await start(port);
    begin(session);
    const [, last = expect.fail()] = session.state.tests[test]?.attempt?.asked ?? [];
    session.dispatch(replyTo(bank.find(({id}) => id === last) ?? expect.fail()));
    session.dispatch(handIn);
    await waitUntil(() => port.saved.at(-1)?.interactions.length === 1);
    expect(toldOf(port).interactions[0]?.index).to.equal(0);
    expect(toldOf(port).score).to.equal(50);
  });

  it('F30: records no test in review', async () => {
    const port = new PaperPort({mode: 'review'});
    const session = await start(port);
    sit(session, 1, 0);
    await aTimeout(100);
    expect(port.saved).to.deep.equal([]);
    expect(session.state.tests[test]?.attempt?.handedIn).to.equal(true);
  });
});
