// Does a learner hear which of their writing the LMS has no room for, here and on another device?

import {expect} from '@open-wc/testing';
import '../../src/elements/sop-notices.ts';
import type {SopNotices} from '../../src/elements/sop-notices.ts';
import type {Course} from '../../src/model/course.ts';
import {newcomer, type LearnerState, type PlanRow} from '../../src/model/learner.ts';
import {encode} from '../../src/model/memory.ts';
import {reduce} from '../../src/model/reduce.ts';
import {Session} from '../../src/session.ts';
import {ownerOf} from '../../src/tracking/case-shelf.ts';
import {traceOf} from '../../src/tracking/device.ts';
import {words} from '../../src/words.ts';
import {course as small} from '../course.ts';
import {Drawer, PaperPort} from '../doubles/paper-port.ts';
import {retypedPlan} from '../model/retyped-plan.ts';
import {activities, wordsOf} from './fixtures.ts';

const plan = {...activities.plan, label: 'The recovery plan', columns: Array(6).fill('Cell')};
const [module] = small.modules;
if (!module) throw new Error('The course has no module.');
const course: Course = {
  ...small,
  modules: [
    {
      ...module,
      pages: module.pages.map((page, at) => (at === 0 ? {...page, blocks: [plan]} : page)),
    },
  ],
};

const written = (rows: readonly PlanRow[]): LearnerState =>
  reduce(newcomer('abc'), {
    type: 'submit',
    activity: plan,
    response: {kind: 'plan', rows, had: [], ratings: []},
  });

async function resume(memory: string, device = ''): Promise<{session: Session; said: string}> {
  const session = await Session.start({
    course,
    port: new PaperPort({memory}),
    device: new Drawer(device, {knows: [traceOf(memory)]}),
    shelf: {recall: () => [], keep: () => true, drop: () => true},
  });
  const notices: SopNotices = document.createElement('sop-notices');
  Object.assign(notices, {session, saving: session.saving, left: session.left});
  document.body.append(notices);
  await notices.updateComplete;
  const said = wordsOf(notices);
  notices.remove();
  return {session, said};
}

describe('A plan that the LMS has no room for', () => {
  const whole = written([...retypedPlan, ...retypedPlan]);
  const {memory, left} = encode(whole, 4000);

  it('is whole on the device where it was written, and is named', async () => {
    expect(left).to.deep.equal([plan.id]);
    const {session, said} = await resume(memory, encode(whole, Infinity).memory);
    const response = session.state.answers[plan.id]?.response;
    expect(response?.kind === 'plan' && response.rows.length).to.equal(2 * retypedPlan.length);
    expect(session.left).to.deep.equal([plan.id]);
    expect(said).to.contain('There is more writing than your LMS can keep.');
    expect(said).to.contain('The recovery plan');
    expect(said).to.not.contain('Part of your writing is not here.');
  });

  it('has its first rows on another device, where it is said that others are missing', async () => {
    const {session, said} = await resume(memory);
    const response = session.state.answers[plan.id]?.response;
    expect(response?.kind === 'plan' && response.rows.length).to.be.above(retypedPlan.length);
    expect(session.elsewhere).to.deep.equal([plan.id]);
    expect(said).to.contain('Part of your writing is not here.');
    expect(said).to.contain('The recovery plan');
  });

  it('is spoken of there in later sittings too, until the rest was brought in', async () => {
    let record = memory;
    const drawer = new Drawer();
    const sit = async (): Promise<{port: PaperPort; session: Session}> => {
      const port = new PaperPort({memory: record});
      const shelf = {recall: () => [], keep: () => true, drop: () => true};
      return {port, session: await Session.start({course, port, device: drawer, shelf})};
    };
    const close = ({port, session}: {port: PaperPort; session: Session}): void => {
      session.end('finish');
      record = port.left.at(-1)?.snapshot.memory ?? '';
    };
    for (let sitting = 1; sitting <= 3; sitting++) {
      const now = await sit();
      expect(now.session.elsewhere, `sitting ${sitting}`).to.deep.equal([plan.id]);
      const response = now.session.state.answers[plan.id]?.response;
      if (response?.kind !== 'plan') return expect.fail();
      const rows = response.rows.slice(sitting);
      now.session.dispatch({type: 'draft', activity: plan, response: {...response, rows}});
      close(now);
    }
    // On a third device, which has the record alone.
    expect((await resume(record)).said).to.contain('Part of your writing is not here.');
    const last = await sit();
    last.session.dispatch({type: 'adopt', answers: written(retypedPlan).answers});
    expect(last.session.elsewhere).to.deep.equal([]);
    close(last);
    expect((await sit()).session.elsewhere).to.deep.equal([]);
    return undefined;
  });

  it('is not spoken of while it fits', async () => {
    const {session, said} = await resume(encode(written(retypedPlan), 4000).memory);
    expect(session.elsewhere).to.deep.equal([]);
    expect(said).to.equal('');
  });
});

describe('Work that is on this device alone', () => {
  const earlier = encode({...newcomer('earlier'), completed: true}, Infinity).memory;

  it('F72 is offered, and brought back or left behind at the learner’s wish', async () => {
    for (const button of [words.notice.offer.bring, words.notice.offer.leave]) {
      const session = await Session.start({
        course,
        port: new PaperPort(),
        device: new Drawer(earlier, {owner: ownerOf('x', ''), told: true}),
        shelf: {recall: () => [], keep: () => true, drop: () => true},
      });
      const notices: SopNotices = document.createElement('sop-notices');
      const {saving, left, offer} = session;
      Object.assign(notices, {session, saving, left, offer});
      document.body.append(notices);
      await notices.updateComplete;
      expect(notices.textContent).to.contain(words.notice.offer.writing);
      const buttons = [...notices.querySelectorAll('button')];
      buttons.find(({textContent}) => textContent === button)?.click();
      expect(session.offer).to.equal(undefined);
      expect(session.state.completed).to.equal(false);
      notices.remove();
    }
  });
});
