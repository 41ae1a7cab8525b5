// Does the clock of the work stand still in a pause, while the sitting goes on?

import {expect} from '@open-wc/testing';
import {newcomer} from '../../src/model/learner.ts';
import {Stopwatch} from '../../src/tracking/stopwatch.ts';
import {activities} from '../elements/fixtures.ts';
import {FakeClock} from '../fake-clock.ts';

describe('The stopwatch', () => {
  let clock: FakeClock;
  let watch: Stopwatch;
  beforeEach(() => {
    clock = new FakeClock();
    watch = new Stopwatch();
  });
  afterEach(() => clock.restore());
  const seconds = (): number => {
    const spent = watch.spent();
    return spent.type === 'spend' ? spent.seconds : NaN;
  };

  it('counts what was worked before and after a pause, and nothing in it', async () => {
    await clock.pass(40);
    watch.pause();
    await clock.pass(300);
    expect(seconds()).to.equal(40);
    await clock.pass(300);
    expect(seconds()).to.equal(0);
    watch.goOn();
    await clock.pass(7);
    expect(seconds()).to.equal(7);
    expect(watch.elapsedMs).to.equal(647_000);
  });

  it('stays still when the page is hidden and seen again within a pause', async () => {
    await clock.pass(10);
    expect(seconds()).to.equal(10);
    watch.pause();
    watch.rest();
    await clock.pass(100);
    watch.wake();
    await clock.pass(100);
    expect(seconds()).to.equal(0);
    watch.goOn();
    await clock.pass(5);
    expect(seconds()).to.equal(5);
  });

  it('takes a pause from the time that an answer took', async () => {
    await clock.pass(20);
    watch.pause();
    await clock.pass(500);
    watch.goOn();
    await clock.pass(10);
    const {choice: activity} = activities;
    watch.time(
      {type: 'reply', test: activity.page, activity, response: {kind: 'choice', picked: [1]}},
      newcomer('run'),
    );
    expect(watch.answered.get(activity.id)?.latencyMs).to.equal(30_000);
  });

  it('is not confused by going on where there was no pause, nor by two pauses at once', async () => {
    watch.goOn();
    watch.pause();
    await clock.pass(50);
    watch.pause();
    await clock.pass(50);
    watch.goOn();
    await clock.pass(3);
    expect(seconds()).to.equal(3);
  });
});
