// Is all that proves an objective found, of each kind of exercise, and nothing that is not in the state?

import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.ts';
import type {Course, Module} from '../../src/model/course.ts';
import {proofs, type Proof, type Work} from '../../src/model/evidence.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {minutesLeft} from '../../src/model/progress.ts';
import {decode, encode} from '../../src/model/memory.ts';
import {series} from '../case-course.ts';
import {failure} from '../case-exercises.ts';
import {written} from '../case-writing.ts';
import {conversation, paths} from '../conversation.ts';
import {activities} from '../elements/fixtures.ts';
import {
  check,
  course as tested,
  module as testedModule,
  opening,
  right as known,
  teaching,
  testPage,
} from '../elements/tested-course.ts';

const start = newcomer('run');

/** One page with these exercises, all for objective 3.1, and no test. */
function holding(...blocks: readonly Activity[]): {course: Course; module: Module} {
  const [, planning] = series.modules;
  const [page] = planning?.pages ?? [];
  if (!planning || !page) throw new Error('The series has two modules.');
  const module = {...planning, pages: [{...page, blocks}]};
  return {course: {...series, modules: [module]}, module};
}

function worksOf(activity: Activity, state: LearnerState): Work {
  const {course, module} = holding(activity);
  const [work] = only(proofs(course, module, state)).works;
  return work ?? expect.fail('Nothing was found.');
}

const only = ([first]: readonly Proof[]): Proof => first ?? expect.fail('There is no objective.');

const submitted = (activity: Activity, response: Response, state = start): LearnerState =>
  reduce(state, {type: 'submit', activity, response});

const right: Readonly<Record<string, Response>> = {
  choice: {kind: 'choice', picked: [1]},
  several: {kind: 'choice', picked: [0, 2]},
  match: {kind: 'match', placed: [0, 1]},
  sort: {kind: 'sort', placed: [0, 0, 1]},
  order: {kind: 'order', sequence: [0, 1, 2]},
};

describe('What proves an objective', () => {
  for (const [name, response] of Object.entries(right)) {
    it(`is a question of the kind ${name}, once it was handed in, right or not`, () => {
      const activity = activities[name as keyof typeof activities];
      expect(worksOf(activity, start)).to.include({kind: 'question', done: false});
      const draft = reduce(start, {type: 'draft', activity, response});
      expect(worksOf(activity, draft).done).to.equal(false);
      expect(worksOf(activity, submitted(activity, response)).done).to.equal(true);
    });
  }

  it('is a talk, with the end that it came to, also when it is walked again', () => {
    expect(worksOf(conversation, start)).to.deep.include({begun: false, done: false});
    const ways = [...paths];
    const begun = reduce(start, {
      type: 'draft',
      activity: conversation,
      response: {kind: 'conversation', path: [2]},
    });
    expect(worksOf(conversation, begun)).to.include({begun: true, done: false, ending: undefined});
    for (const path of ways) {
      const ended = submitted(conversation, {kind: 'conversation', path});
      const work = worksOf(conversation, ended);
      expect(work.kind === 'talk' && work.ending?.lines).to.deep.equal([]);
      const again = reduce(ended, {
        type: 'draft',
        activity: conversation,
        response: {kind: 'conversation', path: []},
      });
      const later = worksOf(conversation, again);
      expect(later.kind === 'talk' && work.kind === 'talk' && later.ending).to.equal(
        work.kind === 'talk' ? work.ending : '',
      );
    }
    const shut = worksOf(conversation, submitted(conversation, {kind: 'conversation', path: [0]}));
    expect(shut.kind === 'talk' && shut.ending?.name).to.equal('shut');
  });

  for (const [activity, response] of written) {
    it(`is what was written in ${activity.id}, and says when no word of it is here`, () => {
      expect(worksOf(activity, start)).to.deep.include({response: undefined, done: false});
      const done = submitted(activity, response);
      expect(worksOf(activity, done)).to.deep.include({kind: 'writing', response, done: true});
      // Words that stay on another device: the record knows that it was done.
      const {course, module} = holding(activity);
      const {memory} = encode(done, 4000, 'without-words');
      const {state} = decode(memory, course);
      const [work] = only(proofs(course, module, state ?? expect.fail())).works;
      expect(work).to.deep.include({response: undefined, done: true});
    });
  }

  it('is no answer to an exercise that has changed since', () => {
    const old = submitted({...activities.choice, shape: 'old!'}, right['choice'] ?? expect.fail());
    expect(worksOf(activities.choice, old).done).to.equal(false);
  });

  it('is the best attempt at the test, with the pages of what was missed', () => {
    const asked = [activities.choice, activities.match];
    const state = [
      {type: 'begin', test: testPage, asked: asked.map(({id}) => id)} as const,
      {
        type: 'reply',
        test: testPage,
        activity: activities.choice,
        response: {kind: 'choice', picked: [0]},
      } as const,
      {
        type: 'reply',
        test: testPage,
        activity: activities.match,
        response: known.match,
      } as const,
      {type: 'hand-in', test: testPage, bank: asked} as const,
    ].reduce(reduce, start);
    const [first, second] = proofs(tested, testedModule, state);
    expect(first).to.deep.include({status: 'look', tally: {right: 1, of: 2}});
    expect(first?.again.map(({id}) => id)).to.deep.equal([teaching]);
    expect(first?.next).to.deep.include({kind: 'test'});
    expect(second).to.deep.include({status: 'open', tally: {right: 0, of: 0}, again: []});
    expect(second?.next?.kind === 'exercise' && second.next.work.activity.id).to.equal(check.id);
  });

  it('asks for nothing more of what is shown', () => {
    const {choice} = activities;
    const state = [
      {type: 'begin', test: testPage, asked: [choice.id]} as const,
      {type: 'reply', test: testPage, activity: choice, response: known.single} as const,
      {type: 'hand-in', test: testPage, bank: [choice]} as const,
    ].reduce(reduce, start);
    const [first] = proofs(tested, testedModule, state);
    expect(first).to.deep.include({status: 'shown', next: undefined, again: []});
  });

  it('is all its exercises where a module has no test, and never nothing at all', () => {
    const {course, module} = holding(activities.choice, failure);
    expect(only(proofs(course, module, start)).status).to.equal('open');
    const state = submitted(activities.choice, {kind: 'choice', picked: [0]});
    expect(only(proofs(course, module, state)).status).to.equal('shown');
    const none = holding();
    expect(only(proofs(none.course, none.module, start)).status).to.equal('open');
  });
});

describe('The minutes that are left', () => {
  it('are those of the pages that are not done, whatever was done twice', () => {
    const {pages} = testedModule;
    expect(minutesLeft(tested, pages, start)).to.equal(3);
    const seen = reduce(start, {type: 'see', page: opening});
    expect(minutesLeft(tested, pages, seen)).to.equal(2);
    expect(minutesLeft(tested, pages, reduce(seen, {type: 'see', page: teaching}))).to.equal(2);
    const done = submitted(check, known.practiced, seen);
    expect(minutesLeft(tested, pages, reduce(done, {type: 'see', page: teaching}))).to.equal(1);
  });
});
