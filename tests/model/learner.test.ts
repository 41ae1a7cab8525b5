// Does the one function that changes a learner's state change it rightly?

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {
  Activity,
  Choice,
  Circles,
  Kind,
  Match,
  Order,
  Plan,
  Reflect,
  Statement,
} from '../../src/model/activity.ts';
import {answerable} from '../../src/model/course-parts.ts';
import {grade, lacking, type Outcome} from '../../src/model/grade.ts';
import type {ActivityId, Html, PageId} from '../../src/model/ids.ts';
import {newcomer, type LearnerState, type Response} from '../../src/model/learner.ts';
import {reduce} from '../../src/model/reduce.ts';
import {conversation} from '../conversation.ts';
import {anyCourse, anyResponse} from './arbitraries.ts';
import {goodResponse, wrongResponse} from './deeds.ts';
import {anyWalk, stepsOf} from './walks.ts';

const base = {
  id: 'first-step' as ActivityId,
  shape: 'a1b2',
  prompt: '' as Html,
  label: 'The first step',
  objectives: [],
  page: 'welcome' as PageId,
  check: true,
  optional: false,
  file: undefined,
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
const plan: Plan = {
  ...base,
  kind: 'plan',
  questions: ['One'],
  columns: ['Need'],
  fixed: false,
  model: [],
  rubric: ['All six'],
};
const circles: Circles = {
  ...base,
  kind: 'circles',
  rings: ['All', 'Something', 'Nothing'],
  earlier: undefined,
  middle: [],
  start: [],
  stress: [],
  model: '' as Html,
};
const statement: Statement = {
  ...base,
  kind: 'statement',
  form: 'danger',
  children: [],
  unheard: [],
  slots: [{name: 'Who', ask: '', model: '' as Html}],
  model: '' as Html,
};

const neutral: readonly Kind[] = ['reflect', 'plan', 'conversation', 'circles', 'statement'];

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
    [
      'any plan',
      plan,
      {kind: 'plan', rows: [{question: 0, cells: ['A bed']}], had: [], ratings: []},
      'neutral',
    ],
    ['any network', circles, {kind: 'circles', people: [], comes: []}, 'neutral'],
    ['any statement', statement, {kind: 'statement', slots: ['Molly']}, 'neutral'],
    ['any talk', conversation, {kind: 'conversation', path: [0]}, 'neutral'],
  ];
  for (const [what, activity, response, outcome] of table) {
    it(`calls ${what} ${outcome}`, () => {
      expect(grade(activity, response)).to.equal(outcome);
    });
  }

  it('calls the right response of every activity right, and a wrong one wrong', () => {
    fc.assert(
      fc.property(anyCourse, course => {
        for (const activity of answerable(course)) {
          const outcomes = [goodResponse, wrongResponse].map(give =>
            grade(activity, give(activity)),
          );
          expect(outcomes).to.deep.equal(
            neutral.includes(activity.kind) ? ['neutral', 'neutral'] : ['correct', 'incorrect'],
          );
        }
      }),
    );
  });
});

describe('lacking', () => {
  const table: readonly [string, Activity, Response | undefined, number][] = [
    ['a choice without a pick', choice, undefined, 2],
    ['a choice with one of two picks', choice, {kind: 'choice', picked: [1]}, 1],
    ['a choice with as many picks as are right', choice, {kind: 'choice', picked: [1, 2]}, 0],
    ['a choice with a pick too many', choice, {kind: 'choice', picked: [0, 1, 2]}, -1],
    ['a match that was not begun', match, undefined, 2],
    ['a match with one item placed', match, {kind: 'match', placed: [-1, 0]}, 1],
    ['a match with all items placed', match, {kind: 'match', placed: [0, 0]}, 0],
    ['a sort that was answered as a match', sort, {kind: 'match', placed: [1, 1]}, 2],
    ['an order that was not touched', order, undefined, 1],
    ['an order', order, {kind: 'order', sequence: [2, 1, 0]}, 0],
    ['a talk that was not begun', conversation, undefined, 1],
    ['a talk', conversation, {kind: 'conversation', path: [0]}, 0],
    ['a network', circles, {kind: 'circles', people: [], comes: []}, 0],
    ['a statement', statement, {kind: 'statement', slots: ['Molly']}, 0],
  ];
  for (const [what, activity, response, count] of table) {
    it(`says of ${what}: ${count}`, () => {
      expect(lacking(activity, response)).to.equal(count);
    });
  }
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

  it('sets a bookmark once, removes it, and adds those that are brought along to its own', () => {
    const other = 'other' as PageId;
    const marked = reduce(start, {type: 'mark', page, on: true});
    expect(marked.marked).to.deep.equal([page]);
    expect({...marked, marked: [], revision: 0}).to.deep.equal(start);
    expect(reduce(marked, {type: 'mark', page, on: true})).to.equal(marked);
    expect(reduce(start, {type: 'mark', page, on: false})).to.equal(start);
    expect(reduce(marked, {type: 'mark', page, on: false}).marked).to.deep.equal([]);
    const both = reduce(marked, {type: 'adopt', answers: {}, marked: [other, page, other]});
    expect(both.marked).to.deep.equal([page, other]);
    expect(reduce(both, {type: 'adopt', answers: {}, marked: []})).to.equal(both);
  });

  it('keeps what was handed in last, and counts tries', () => {
    const answer = submit(submit(start, right), wrong).answers[choice.id];
    expect(answer).to.deep.include({handedIn: wrong, response: wrong, tries: 2, solved: true});
  });

  it('never takes a draft for an answer', () => {
    const answer = draft(start, right).answers[choice.id];
    expect(answer).to.deep.include({handedIn: undefined, tries: 0, solved: false});
  });

  it('keeps a solved answer solved, and what was handed in, while another is drafted', () => {
    const answer = draft(submit(start, right), wrong).answers[choice.id];
    expect(answer).to.deep.include({handedIn: right, response: wrong, tries: 1, solved: true});
  });

  it('forgets an answer to another shape', () => {
    const other: Choice = {...choice, shape: 'zzzz'};
    const answer = reduce(submit(start, right), {type: 'submit', activity: other, response: wrong})
      .answers[choice.id];
    expect(answer).to.deep.include({handedIn: wrong, tries: 1, solved: false, shape: 'zzzz'});
  });

  it('adopts writing as a draft: no try, nothing handed in, nothing solved, whatever it says of itself', () => {
    const response: Response = {kind: 'reflect', text: 'Brought along'};
    const claims = {response, handedIn: response, tries: 9, solved: true, shape: reflect.shape};
    const after = reduce(start, {type: 'adopt', answers: {[reflect.id]: claims}});
    expect(after.answers[reflect.id]).to.deep.equal({
      ...claims,
      handedIn: undefined,
      tries: 0,
      solved: false,
    });
    expect({...after, answers: {}, revision: 0}).to.deep.equal(start);
  });

  it('keeps what was handed in here when other words are adopted in its place', () => {
    const mine: Response = {kind: 'reflect', text: 'Mine'};
    const other: Response = {kind: 'reflect', text: 'Brought along'};
    const handed = reduce(start, {type: 'submit', activity: reflect, response: mine});
    const claims = {response: other, handedIn: other, tries: 9, solved: false, shape: 'a1b2'};
    const after = reduce(handed, {type: 'adopt', answers: {[reflect.id]: claims}});
    expect(after.answers[reflect.id]).to.deep.equal({
      response: other,
      handedIn: mine,
      tries: 1,
      solved: true,
      shape: 'a1b2',
    });
    const reshaped = reduce(handed, {
      type: 'adopt',
      answers: {[reflect.id]: {...claims, shape: 'zzzz'}},
    });
    expect(reshaped.answers[reflect.id]).to.include({tries: 0, solved: false, handedIn: undefined});
  });

  it('takes what is adopted for older than what was written here, and leaves the rest in its place', () => {
    const write = (state: LearnerState, id: string): LearnerState =>
      reduce(state, {
        type: 'draft',
        activity: {...reflect, id: id as ActivityId},
        response: {kind: 'reflect', text: id},
      });
    const here = ['one', 'two'].reduce(write, start);
    const {answers} = ['three', 'one'].reduce(write, start);
    const after = reduce(here, {type: 'adopt', answers});
    expect(Object.keys(after.answers)).to.deep.equal(['three', 'one', 'two']);
  });

  it('adopts nothing without a change', () => {
    expect(reduce(start, {type: 'adopt', answers: {}})).to.equal(start);
    const once = reduce(start, {
      type: 'draft',
      activity: reflect,
      response: {kind: 'reflect', text: 'The same'},
    });
    expect(reduce(once, {type: 'adopt', answers: once.answers})).to.equal(once);
  });

  it('puts the answer that was changed last at the end', () => {
    const second: Choice = {...choice, id: 'second-step' as ActivityId};
    const both = reduce(submit(start, wrong), {type: 'draft', activity: second, response: wrong});
    expect(Object.keys(submit(both, right).answers)).to.deep.equal(['second-step', 'first-step']);
  });

  it('tells each question once, in the order of the telling', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => id as ActivityId) as [
      ActivityId,
      ActivityId,
      ActivityId,
    ];
    const told = reduce(start, {type: 'report', questions: [b, b]});
    expect(reduce(told, {type: 'report', questions: [a, b, c]}).reported).to.deep.equal([b, a, c]);
    expect(reduce(told, {type: 'report', questions: [b]})).to.equal(told);
  });

  it('adds time, and takes none away when the clock is set back', () => {
    const spent = reduce(start, {type: 'spend', seconds: 90});
    expect(spent.seconds).to.equal(90);
    for (const seconds of [0, -3600, NaN]) {
      expect(reduce(spent, {type: 'spend', seconds})).to.equal(spent);
    }
  });

  it('grows the revision with each change and with nothing else', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of stepsOf(walk)) {
          if (after === before) continue;
          expect(after.revision).to.be.above(before.revision);
          expect({...after, revision: 0}).to.not.deep.equal({...before, revision: 0});
        }
      }),
    );
  });

  it('never loses what was written, tried or solved, whatever is done', () => {
    fc.assert(
      fc.property(anyWalk, walk => {
        for (const [before, after] of stepsOf(walk)) {
          for (const [id, answer] of Object.entries(before.answers)) {
            const now = after.answers[id as ActivityId];
            expect(now?.tries).to.be.at.least(answer?.tries ?? 0);
            if (answer?.handedIn) expect(now?.handedIn).to.not.equal(undefined);
            if (answer?.solved) expect(now?.solved).to.equal(true);
          }
        }
      }),
    );
  });

  it('has a response of its own kind for every activity', () => {
    const withResponse = anyCourse.chain(course => {
      const activities = answerable(course);
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
