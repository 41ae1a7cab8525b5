// Does the one function that changes a learner's state change it rightly?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {activitiesOf, pagesOf, type Activity, type ActivityId} from '../../src/model/course.ts';
import type {Choice, Html, Match, Order, PageId, Plan, Reflect} from '../../src/model/course.ts';
import {grade, newcomer, reduce, type LearnerState} from '../../src/model/learner.ts';
import type {Outcome, Response} from '../../src/model/learner.ts';
import {anyCourse, anyResponse, anyWalk, retake, rightResponse, statesOf} from './arbitraries.ts';

const base = {
  id: 'first-step' as ActivityId,
  shape: 'a1b2',
  prompt: '' as Html,
  label: 'The first step',
  objectives: [],
  check: true,
  optional: false,
};
const option = {html: '' as Html, text: '', feedback: '' as Html};
const choice: Choice = {...base, kind: 'choice', options: [option, option, option], right: [0, 2]};
const match: Match = {
  ...base,
  kind: 'match',
  items: [option, option],
  targets: ['Home', 'Health'],
  right: [1, 0],
};
const sort: Match = {...match, kind: 'sort', right: [1, 1]};
const order: Order = {...base, kind: 'order', steps: [option, option, option]};
const reflect: Reflect = {...base, kind: 'reflect', model: '' as Html};
const plan: Plan = {...base, kind: 'plan', questions: ['One'], columns: ['Need'], model: []};

describe('grade', () => {
  const table: readonly [string, Activity, Response, Outcome][] = [
    ['all right options, in any order', choice, {kind: 'choice', picked: [2, 0]}, 'correct'],
    ['one of two right options', choice, {kind: 'choice', picked: [0]}, 'incorrect'],
    ['a wrong one beside the right ones', choice, {kind: 'choice', picked: [0, 1, 2]}, 'incorrect'],
    ['nothing picked', choice, {kind: 'choice', picked: []}, 'incorrect'],
    ['an answer of another kind', choice, {kind: 'order', sequence: [0, 2]}, 'incorrect'],
    ['each item with its target', match, {kind: 'match', placed: [1, 0]}, 'correct'],
    ['two items swapped', match, {kind: 'match', placed: [0, 1]}, 'incorrect'],
    ['an item that is not placed yet', match, {kind: 'match', placed: [1, -1]}, 'incorrect'],
    ['a match given for a sort', sort, {kind: 'match', placed: [1, 1]}, 'incorrect'],
    ['two items in one place', sort, {kind: 'sort', placed: [1, 1]}, 'correct'],
    ['the steps in their order', order, {kind: 'order', sequence: [0, 1, 2]}, 'correct'],
    ['two steps swapped', order, {kind: 'order', sequence: [0, 2, 1]}, 'incorrect'],
    ['only the first steps', order, {kind: 'order', sequence: [0, 1]}, 'incorrect'],
    ['any writing', reflect, {kind: 'reflect', text: 'Mine'}, 'neutral'],
    ['no writing', reflect, {kind: 'reflect', text: ''}, 'neutral'],
    ['any plan', plan, {kind: 'plan', rows: [{question: 0, cells: ['A bed']}]}, 'neutral'],
  ];
  for (const [what, activity, response, outcome] of table) {
    it(`calls ${what} ${outcome}`, () => {
      expect(grade(activity, response)).to.equal(outcome);
    });
  }

  it('calls the right response of every activity right', () => {
    fc.assert(
      fc.property(anyCourse, course => {
        for (const activity of activitiesOf(pagesOf(course))) {
          const outcome = grade(activity, rightResponse(activity));
          const writing = activity.kind === 'reflect' || activity.kind === 'plan';
          expect(outcome).to.equal(writing ? 'neutral' : 'correct');
        }
      }),
    );
  });
});

describe('reduce', () => {
  const page = 'welcome' as PageId;
  const wrong: Response = {kind: 'choice', picked: [1]};
  const right: Response = {kind: 'choice', picked: [0, 2]};
  const submit = (state: LearnerState, response: Response): LearnerState =>
    reduce(state, {type: 'submit', activity: choice, response});
  const draft = (state: LearnerState, response: Response): LearnerState =>
    reduce(state, {type: 'draft', activity: choice, response});
  const start = newcomer('run');

  it('opens and sees pages, each once', () => {
    const opened = reduce(start, {type: 'open', page});
    expect(opened.page).to.equal(page);
    expect(opened.seen).to.deep.equal([]);
    const seen = reduce(opened, {type: 'see', page});
    expect(seen.seen).to.deep.equal([page]);
    expect(reduce(seen, {type: 'see', page})).to.equal(seen);
    expect(reduce(seen, {type: 'open', page})).to.equal(seen);
  });

  it('keeps what was answered first, and counts tries', () => {
    const answer = submit(submit(start, wrong), right).answers[choice.id];
    expect(answer).to.deep.include({first: wrong, response: right, tries: 2, solved: true});
  });

  it('never takes a draft for an answer', () => {
    const answer = draft(start, right).answers[choice.id];
    expect(answer).to.deep.include({first: undefined, tries: 0, solved: false});
  });

  it('keeps a solved answer solved, and its first response, while another is drafted', () => {
    const answer = draft(submit(start, right), wrong).answers[choice.id];
    expect(answer).to.deep.include({first: right, response: wrong, tries: 1, solved: true});
  });

  it('forgets an answer to another shape', () => {
    const other: Choice = {...choice, shape: 'zzzz'};
    const answer = reduce(submit(start, right), {type: 'submit', activity: other, response: wrong})
      .answers[choice.id];
    expect(answer).to.deep.include({first: wrong, tries: 1, solved: false, shape: 'zzzz'});
  });

  it('puts the answer that was changed last at the end', () => {
    const second: Choice = {...choice, id: 'second-step' as ActivityId};
    const both = reduce(submit(start, wrong), {type: 'draft', activity: second, response: wrong});
    expect(Object.keys(submit(both, right).answers)).to.deep.equal(['second-step', 'first-step']);
  });

  it('tells each check once, in the order of the telling', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => id as ActivityId) as [
      ActivityId,
      ActivityId,
      ActivityId,
    ];
    const told = reduce(start, {type: 'report', checks: [b, b]});
    expect(reduce(told, {type: 'report', checks: [a, b, c]}).reported).to.deep.equal([b, a, c]);
    expect(reduce(told, {type: 'report', checks: [b]})).to.equal(told);
  });

  it('adds time, and takes none away when the clock is set back', () => {
    const spent = reduce(start, {type: 'spend', seconds: 90});
    expect(spent.seconds).to.equal(90);
    for (const seconds of [0, -3600, NaN]) {
      expect(reduce(spent, {type: 'spend', seconds})).to.equal(spent);
    }
  });

  it('asks all again in a new attempt, and keeps what was written as a draft', () => {
    const written = reduce(submit(start, right), {
      type: 'submit',
      activity: {...reflect, id: 'my-words' as ActivityId},
      response: {kind: 'reflect', text: 'Mine'},
    });
    const completed = reduce(written, {type: 'complete', at: 1_790_000_000});
    const again = reduce(completed, {type: 'retake', best: [choice.id]});
    expect(again).to.deep.include({
      attempt: 2,
      best: [choice.id],
      page: undefined,
      completed: true,
    });
    expect(again.seen).to.deep.equal([]);
    expect(again.answers).to.deep.equal({
      'my-words': {
        response: {kind: 'reflect', text: 'Mine'},
        first: undefined,
        tries: 0,
        solved: false,
        shape: reflect.shape,
      },
    });
  });

  it('grows the revision with each change and with nothing else', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const states = statesOf(walk);
        for (const [at, state] of states.entries()) {
          const before = states[at - 1];
          if (!before) continue;
          if (state === before) continue;
          expect(state.revision).to.be.above(before.revision);
        }
      }),
    );
  });

  it('never loses a word that was written, whatever is done', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const states = statesOf(walk);
        for (const [at, state] of states.entries()) {
          const before = states[at - 1] ?? state;
          const writings = Object.entries(before.answers).flatMap(([id, answer]) =>
            answer?.response.kind === 'reflect' || answer?.response.kind === 'plan' ? [id] : [],
          );
          expect(Object.keys(state.answers)).to.include.members(writings);
        }
      }),
    );
  });

  it('keeps within an attempt what was first, what was tried and what was solved', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        const states = statesOf(walk);
        for (const [at, state] of states.entries()) {
          const before = states[at - 1];
          if (before?.attempt !== state.attempt) continue;
          for (const [id, answer] of Object.entries(before.answers)) {
            const now = Object.entries(state.answers).find(([other]) => other === id)?.[1];
            expect(now?.tries).to.be.at.least(answer?.tries ?? 0);
            if (answer?.first) expect(now?.first).to.deep.equal(answer.first);
            if (answer?.solved) expect(now?.solved).to.equal(true);
          }
        }
      }),
    );
  });

  it('keeps no answer that was not given in this attempt', () => {
    fc.assert(
      fc.property(anyWalk, ({course, deeds}) => {
        const again = retake(course, statesOf({course, deeds}).at(-1) ?? start);
        for (const answer of Object.values(again.answers)) expect(answer?.tries).to.equal(0);
      }),
    );
  });

  it('has a response of its own kind for every activity', () => {
    const withResponse = anyCourse.chain(course => {
      const activities = activitiesOf(pagesOf(course));
      return activities.length === 0
        ? fc.constant(undefined)
        : fc
            .constantFrom(...activities)
            .chain(activity => anyResponse(activity).map(response => ({activity, response})));
    });
    fc.assert(
      fc.property(withResponse, drawn => {
        if (!drawn) return;
        const {activity, response} = drawn;
        const state = reduce(start, {type: 'submit', activity, response});
        expect(state.answers[activity.id]?.response).to.equal(response);
        expect(state.answers[activity.id]?.solved).to.equal(
          grade(activity, response) !== 'incorrect',
        );
      }),
    );
  });
});
