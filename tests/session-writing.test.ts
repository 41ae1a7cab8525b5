// Where does what a learner writes go: with `writing: device` nowhere but on the device, and never in an interaction?

import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';
import type {Statement} from '../src/model/activity.ts';
import type {Course} from '../src/model/course.ts';
import type {ActivityId, Html} from '../src/model/ids.ts';
import {newcomer, type Answer, type LearnerState} from '../src/model/learner.ts';
import {decode, encode} from '../src/model/memory.ts';
import {withWords, writingsIn} from '../src/model/own-words.ts';
import {reduce} from '../src/model/reduce.ts';
import {Session} from '../src/session.ts';
import {TrackingError, type Launch} from '../src/tracking/port.ts';
import {check, course as small} from './course.ts';
import {Drawer, PaperPort} from './doubles/paper-port.ts';
import {PaperShelf} from './doubles/paper-shelf.ts';
import {anyText} from './model/arbitraries.ts';

const statement: Statement = {
  kind: 'statement',
  id: 'danger-statement' as ActivityId,
  shape: 'wxyz',
  prompt: '' as Html,
  label: 'Write the danger statement.',
  objectives: [],
  page: small.modules[0]?.pages[1]?.id ?? check.page,
  check: false,
  optional: false,
  file: 'Danger statement',
  form: 'danger',
  children: [],
  unheard: [],
  slots: ['Who', 'What'].map(name => ({name, ask: '', model: '' as Html})),
  model: '' as Html,
};

const [module] = small.modules;
if (!module) throw new Error('The small course has no module.');
const inLms: Course = {
  ...small,
  modules: [
    {
      ...module,
      pages: module.pages.map((page, at) =>
        at === 1 ? {...page, blocks: [check, statement]} : page,
      ),
    },
  ],
};
const onDevice: Course = {...inLms, writing: 'device'};

const own = 'Molly worries that Sam could fall in the stairwell';
const write = (slots: readonly string[], type: 'draft' | 'submit' = 'submit') =>
  ({type, activity: statement, response: {kind: 'statement', slots}}) as const;

const start = (course: Course, port: PaperPort, device = new Drawer()): Promise<Session> =>
  Session.start({course, port, device, shelf: new PaperShelf()});

async function sitting(course: Course, launch: Partial<Launch> = {}, drawer = new Drawer()) {
  const port = new PaperPort(launch);
  const session = await start(course, port, drawer);
  session.dispatch(write([own, '']));
  await waitUntil(() => port.saved.length > 0);
  session.end('finish');
  const sent = [...port.saved, ...port.left.map(({snapshot}) => snapshot)];
  return {port, session, drawer, sent, memory: sent.at(-1)?.memory ?? ''};
}

const writtenIn = (memory: string, course = onDevice): Answer | undefined =>
  decode(memory, course).state?.answers[statement.id];

const slotsOf = (answer: Answer | undefined): readonly string[] | undefined =>
  answer?.response.kind === 'statement' ? answer.response.slots : undefined;

describe('What a learner writes', () => {
  it('goes into the LMS record by default, and resumes anywhere', async () => {
    const {memory, session} = await sitting(inLms);
    expect(session.keeps).to.equal('lms');
    expect(slotsOf(writtenIn(memory, inLms))).to.deep.equal([own, '']);
    const elsewhere = await start(inLms, new PaperPort({memory}));
    expect(slotsOf(elsewhere.state.answers[statement.id])).to.deep.equal([own, '']);
  });

  it('stays on the device with `writing: device`: the LMS knows that it was done, and no word of it', async () => {
    const {memory, session, drawer, sent} = await sitting(onDevice);
    expect(session.keeps).to.equal('device');
    expect(writtenIn(memory)).to.include({tries: 1, solved: true});
    expect(slotsOf(writtenIn(memory))?.join('')).to.equal('');
    expect(slotsOf(writtenIn(drawer.memory))).to.deep.equal([own, '']);
    // The string cannot hold it squeezed either: it is the same for any other words.
    const {memory: other} = encode(
      reduce(newcomer('abc'), write(['Something else', 'altogether'])),
      4000,
      'without-words',
    );
    expect(other).to.equal(
      encode(reduce(newcomer('abc'), write([own, ''])), 4000, 'without-words').memory,
    );
    expect(JSON.stringify(sent)).not.to.contain('Molly');
  });

  it('comes back on that device, and elsewhere only the fact that it was done', async () => {
    const {memory, drawer} = await sitting(onDevice);
    const here = await start(onDevice, new PaperPort({memory}), drawer);
    expect(slotsOf(here.state.answers[statement.id])).to.deep.equal([own, '']);
    const elsewhere = await start(onDevice, new PaperPort({memory}));
    expect(elsewhere.state.answers[statement.id]?.tries).to.equal(1);
    expect(slotsOf(elsewhere.state.answers[statement.id])?.join('')).to.equal('');
  });

  it('is found again on its device after the course went on elsewhere', async () => {
    const {memory, drawer} = await sitting(onDevice);
    const port = new PaperPort({memory});
    const elsewhere = await start(onDevice, port);
    elsewhere.dispatch({type: 'submit', activity: check, response: {kind: 'choice', picked: [0]}});
    elsewhere.dispatch({type: 'open', page: check.page});
    await waitUntil(() => port.saved.length > 0);
    elsewhere.end('finish');
    const later = port.left.at(-1)?.snapshot.memory ?? '';
    const back = await start(onDevice, new PaperPort({memory: later}), drawer);
    expect(slotsOf(back.state.answers[statement.id])).to.deep.equal([own, '']);
    expect(back.state.answers[check.id]?.solved).to.equal(true);
  });

  it('of another run of the course is never taken from the device', async () => {
    const {memory} = await sitting(onDevice);
    const {drawer} = await sitting(onDevice);
    const again = await start(onDevice, new PaperPort({memory}), drawer);
    expect(slotsOf(again.state.answers[statement.id])?.join('')).to.equal('');
  });

  it('F64: is never an interaction, wherever it is kept', async () => {
    for (const course of [inLms, onDevice]) {
      const {sent} = await sitting(course);
      for (const {interactions} of sent) expect(interactions).to.deep.equal([]);
    }
  });

  it('that the browser refuses to keep is named, so that it can be copied', async () => {
    const drawer = new Drawer();
    drawer.keep = () => false;
    const {session} = await sitting(onDevice, {}, drawer);
    expect(session.left).to.deep.equal([statement.id]);
    const usual = new Drawer();
    usual.keep = () => false;
    expect((await sitting(inLms, {}, usual)).session.left).to.deep.equal([]);
  });

  it('is kept nowhere in review or without a record keeper, and the session says so', async () => {
    for (const course of [inLms, onDevice]) {
      expect((await start(course, new PaperPort({mode: 'review'}))).keeps).to.equal('nowhere');
      const none = new PaperPort(new TrackingError('no-api', 'API'));
      expect((await start(course, none)).keeps).to.equal('nowhere');
    }
  });
});

describe('A save', () => {
  it('waits for a pause in writing: Firefox loses keys while an LMS blocks the page', async () => {
    const port = new PaperPort();
    const session = await start(inLms, port);
    const drawer: number[] = [];
    for (let key = 1; key <= 12; key++) {
      session.dispatch(write([own.slice(0, key), ''], 'draft'));
      await aTimeout(200);
      drawer.push(port.saved.length);
    }
    expect(Math.max(...drawer)).to.equal(0);
    await waitUntil(() => port.saved.length > 0, 'no save', {timeout: 2_500});
    expect(slotsOf(writtenIn(port.saved[0]?.memory ?? '', inLms))).to.deep.equal([
      own.slice(0, 12),
      '',
    ]);
  });

  it('waits for nothing else: what is handed in is saved at once', async () => {
    const port = new PaperPort();
    const session = await start(inLms, port);
    session.dispatch(write([own, ''], 'draft'));
    session.dispatch(write([own, '']));
    await waitUntil(() => port.saved.length > 0, 'no save', {timeout: 500});
  });
});

describe('A memory without words', () => {
  const stateOf = (texts: readonly string[], tries: number): LearnerState =>
    Array.from({length: tries}).reduce<LearnerState>(
      state => reduce(state, write(texts)),
      reduce(newcomer('abc'), write(texts, 'draft')),
    );

  it('and the copy with them make the whole again, whatever was written', () => {
    fc.assert(
      fc.property(fc.tuple(anyText, anyText), fc.nat(3), (texts, tries) => {
        const whole = decode(encode(stateOf(texts, tries), Infinity).memory, onDevice).state;
        const bare = decode(
          encode(stateOf(texts, tries), Infinity, 'without-words').memory,
          onDevice,
        ).state;
        expect(bare && writingsIn(bare)).to.deep.equal([]);
        expect(bare && whole && withWords(bare, whole)).to.deep.equal(whole);
      }),
    );
  });
});
